// Spanish texts: teams and who is in them.
import type { teams as english } from '../en/teams.ts';
import type { Shape } from '../shape.ts';

export const teams = {
  title: 'Equipos',
  subtitle_one: '{{count, number}} equipo',
  subtitle_other: '{{count, number}} equipos',
  addOne: 'Añadir un equipo',
  addTitle: 'Añadir un equipo',
  editTitle: 'Cambiar {{name}}',
  add: 'Añadir equipo',
  save: 'Guardar',
  edit: 'Cambiar',
  remove: 'Quitar',
  actions: 'Acciones',
  name: 'Equipo',
  nameMissing: 'Hace falta un nombre.',
  site: 'Sede',
  supervisor: 'Responsable',
  supervisorHint: 'Quien dirige un equipo lo ve primero.',
  noSupervisor: 'Nadie',
  agentsToday: 'Agentes hoy',
  mine: 'mi equipo',
  staffList: 'Leer una lista de personal',
  membersOf: 'En {{name}} hoy',
  nobody: 'Hoy no hay nadie en este equipo.',
  chooseAll: 'Elegir todos',
  moveHint: 'Elija agentes para pasarlos a otro equipo a partir de un día.',
  moveTo: 'Pasar a',
  moveFrom: 'Desde',
  move_one: 'Pasar {{count, number}} agente',
  move_other: 'Pasar {{count, number}} agentes',
  first: {
    title: 'Aún no hay equipos',
    text: 'Los equipos llegan con una importación que los nombra, con una lista de personal o a mano.',
  },
} as const satisfies Shape<typeof english>;
