// German texts: teams and who is in them.
import type { teams as english } from '../en/teams.ts';
import type { Shape } from '../shape.ts';

export const teams = {
  title: 'Teams',
  subtitle_one: '{{count, number}} Team',
  subtitle_other: '{{count, number}} Teams',
  addOne: 'Team hinzufügen',
  addTitle: 'Team hinzufügen',
  editTitle: '{{name}} ändern',
  add: 'Hinzufügen',
  save: 'Speichern',
  edit: 'Ändern',
  remove: 'Entfernen',
  actions: 'Aktionen',
  name: 'Team',
  nameMissing: 'Ein Name fehlt.',
  site: 'Standort',
  supervisor: 'Leitung',
  supervisorHint: 'Wer ein Team leitet, sieht es zuerst.',
  noSupervisor: 'Niemand',
  agentsToday: 'Heute im Team',
  mine: 'mein Team',
  staffList: 'Personalliste einlesen',
  membersOf: 'Heute in {{name}}',
  nobody: 'Heute ist niemand in diesem Team.',
  chooseAll: 'Alle wählen',
  moveHint: 'Personen wählen, um sie ab einem Tag in ein anderes Team zu versetzen.',
  moveTo: 'Wechsel zu',
  moveFrom: 'Ab',
  move_one: '{{count, number}} Person versetzen',
  move_other: '{{count, number}} Personen versetzen',
  first: {
    title: 'Noch keine Teams',
    text: 'Teams kommen mit einem Import, der sie nennt, aus einer Personalliste oder von Hand.',
  },
} as const satisfies Shape<typeof english>;
