// Spanish texts: what a step did, as shown in undo messages and in the history. Keyed by the name of the call.
import type { undo as english } from '../en/undo.ts';
import type { Shape } from '../shape.ts';

export const undo = {
  done: 'Deshecho: {{what}}',
  redone: 'Rehecho: {{what}}',
  comments: { tag: 'Comentario etiquetado', untag: 'Etiqueta quitada', keep: 'Comentario guardado o ya no guardado' },
  tags: { create: 'Etiqueta creada' },
  agents: {
    create: 'Agente añadido',
    update: 'Agente modificado',
    end: 'Baja de un agente',
    reopen: 'Reincorporación de un agente',
    merge: 'Agentes fusionados',
    keepApart: 'Agentes mantenidos por separado',
    unmerge: 'Agentes fusionados separados',
    split: 'Agente dividido',
  },
  teams: { create: 'Equipo añadido', update: 'Equipo modificado', remove: 'Equipo eliminado' },
  memberships: {
    set: 'Días en un equipo modificados',
    move: 'Agentes pasados a un equipo',
    remove: 'Días en un equipo eliminados',
  },
  staff: { apply: 'Lista de personal aplicada' },
  notes: { create: 'Nota añadida', update: 'Nota cambiada', remove: 'Nota quitada' },
  training: {
    createPlan: 'Plan de formación asignado',
    updatePlan: 'Plan de formación cambiado',
    removePlan: 'Plan de formación quitado',
    addStep: 'Paso añadido a un plan',
    setStep: 'Paso de un plan actualizado',
  },
  imports: { renameProfile: 'Perfil renombrado', removeProfile: 'Perfil quitado' },
  people: { update: 'Persona cambiada' },
} as const satisfies Shape<typeof english>;
