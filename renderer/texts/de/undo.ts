// German texts: what a step did, as shown in undo messages and in the history. Keyed by the name of the call.
import type { undo as english } from '../en/undo.ts';
import type { Shape } from '../shape.ts';

export const undo = {
  done: 'Rückgängig gemacht: {{what}}',
  redone: 'Wiederholt: {{what}}',
  comments: {
    tag: 'Schlagwort vergeben',
    untag: 'Schlagwort entfernt',
    keep: 'Kommentar vorgemerkt oder nicht mehr vorgemerkt',
  },
  tags: { create: 'Schlagwort angelegt' },
  notes: { create: 'Notiz hinzugefügt', update: 'Notiz geändert', remove: 'Notiz entfernt' },
  training: {
    createPlan: 'Schulungsplan zugewiesen',
    updatePlan: 'Schulungsplan geändert',
    removePlan: 'Schulungsplan entfernt',
    addStep: 'Schritt zu einem Plan hinzugefügt',
    setStep: 'Schritt eines Plans aktualisiert',
  },
  people: { update: 'Person geändert' },
} as const satisfies Shape<typeof english>;
