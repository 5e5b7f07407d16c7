// Spanish texts: what a step did, as shown in undo messages and in the history. Keyed by the name of the call.
import type { undo as english } from '../en/undo.ts';
import type { Shape } from '../shape.ts';

export const undo = {
  done: 'Deshecho: {{what}}',
  redone: 'Rehecho: {{what}}',
  comments: { tag: 'Comentario etiquetado', untag: 'Etiqueta quitada', keep: 'Comentario guardado o ya no guardado' },
  tags: { create: 'Etiqueta creada' },
  notes: { create: 'Nota añadida', update: 'Nota cambiada', remove: 'Nota quitada' },
  training: {
    createPlan: 'Plan de formación asignado',
    updatePlan: 'Plan de formación cambiado',
    removePlan: 'Plan de formación quitado',
    addStep: 'Paso añadido a un plan',
    setStep: 'Paso de un plan actualizado',
  },
  people: { update: 'Persona cambiada' },
} as const satisfies Shape<typeof english>;
