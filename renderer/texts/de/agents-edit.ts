// German texts: adding, changing and ending agents by hand.
import type { agentsEdit as english } from '../en/agents-edit.ts';
import type { Shape } from '../shape.ts';

export const agentsEdit = {
  addTitle: 'Person hinzufügen',
  editTitle: '{{name}} ändern',
  add: 'Hinzufügen',
  addOne: 'Person hinzufügen',
  save: 'Speichern',
  name: 'Name',
  nameMissing: 'Ein Name fehlt.',
  email: 'E-Mail',
  ids: 'Kennungen',
  idsHint: 'Wie sie Umfrage, Telefonanlage oder Personalliste schreiben; nach jeder die Eingabetaste.',
  team: 'Team',
  noTeam: 'Noch kein Team',
  started: 'Arbeitet hier seit',
  similar: 'Vielleicht schon vorhanden:',
  edit: 'Ändern …',
  end: 'Scheidet aus …',
  reopen: 'Zurückholen',
  endTitle: 'Wann scheidet {{name}} aus?',
  lastDay: 'Letzter Arbeitstag',
  endDo: 'Letzten Tag speichern',
  endHint: 'Antworten bleiben, wo sie sind. Von Hand eingetragene Teamzeiten enden mit diesem Tag.',
  ended: 'ausgeschieden am {{day}}',
  leaves: 'scheidet am {{day}} aus',
  actions: 'Aktionen für {{name}}',
} as const satisfies Shape<typeof english>;
