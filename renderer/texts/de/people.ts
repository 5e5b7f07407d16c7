// German texts: the people who use this workspace.
import type { people as english } from '../en/people.ts';
import type { Shape } from '../shape.ts';

export const people = {
  name: 'Name',
  role: 'Rolle',
  language: 'Sprache',
  roles: { supervisor: 'Teamleitung', qa: 'Qualitätsanalyse', trainer: 'Schulung' },
  languages: { en: 'English', es: 'Español', de: 'Deutsch' },
  nameMissing: 'Ein Name ist nötig; Notizen und Schlagwörter tragen ihn.',
  menu: 'Person: {{name}}, {{role}}',
  switchTo: 'Person wechseln',
  add: 'Person hinzufügen',
  addTitle: 'Wer kommt dazu?',
  addDo: 'Hinzufügen und wechseln',
  choose: {
    title: 'Wer arbeitet gerade?',
    text: 'Notizen, Schlagwörter und Pläne tragen diesen Namen. Kein Kennwort: Es hält Arbeit auseinander, es sperrt nichts.',
  },
  section: 'Person',
  sectionHint: 'Name, Rolle und Sprache; die Rolle bestimmt die Reihenfolge der Navigation.',
} as const satisfies Shape<typeof english>;
