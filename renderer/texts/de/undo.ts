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
  agents: {
    create: 'Person hinzugefügt',
    update: 'Person geändert',
    end: 'Austritt eingetragen',
    reopen: 'Austritt zurückgenommen',
    merge: 'Mitarbeitende zusammengeführt',
    keepApart: 'Mitarbeitende getrennt gehalten',
    unmerge: 'Zusammengeführte Mitarbeitende getrennt',
    split: 'Person aufgeteilt',
  },
  teams: { create: 'Team hinzugefügt', update: 'Team geändert', remove: 'Team entfernt' },
  memberships: {
    set: 'Tage in einem Team geändert',
    move: 'Mitarbeitende einem Team zugeordnet',
    remove: 'Tage in einem Team entfernt',
  },
  staff: { apply: 'Personalliste übernommen' },
  notes: { create: 'Notiz hinzugefügt', update: 'Notiz geändert', remove: 'Notiz entfernt' },
  training: {
    createPlan: 'Schulungsplan zugewiesen',
    updatePlan: 'Schulungsplan geändert',
    removePlan: 'Schulungsplan entfernt',
    addStep: 'Schritt zu einem Plan hinzugefügt',
    setStep: 'Schritt eines Plans aktualisiert',
  },
  imports: { renameProfile: 'Profil umbenannt', removeProfile: 'Profil entfernt' },
  people: { update: 'Person geändert' },
} as const satisfies Shape<typeof english>;
