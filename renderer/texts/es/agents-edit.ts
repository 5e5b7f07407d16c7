// Spanish texts: adding, changing and ending agents by hand.
import type { agentsEdit as english } from '../en/agents-edit.ts';
import type { Shape } from '../shape.ts';

export const agentsEdit = {
  addTitle: 'Añadir un agente',
  editTitle: 'Cambiar a {{name}}',
  add: 'Añadir agente',
  addOne: 'Añadir un agente',
  save: 'Guardar',
  name: 'Nombre',
  nameMissing: 'Hace falta un nombre.',
  email: 'Correo electrónico',
  ids: 'Identificadores',
  idsHint: 'Como los escriben la encuesta, la telefonía o la lista de personal; Intro tras cada uno.',
  team: 'Equipo',
  noTeam: 'Aún sin equipo',
  started: 'Trabaja aquí desde',
  similar: 'Puede que ya esté aquí:',
  edit: 'Cambiar…',
  end: 'Se va…',
  reopen: 'Reincorporar',
  endTitle: '¿Cuándo se va {{name}}?',
  lastDay: 'Último día de trabajo',
  endDo: 'Guardar el último día',
  endHint: 'Las respuestas se quedan donde están. Las estancias en equipos puestas a mano terminan ese día.',
  ended: 'se fue el {{day}}',
  leaves: 'se va el {{day}}',
  actions: 'Acciones para {{name}}',
} as const satisfies Shape<typeof english>;
