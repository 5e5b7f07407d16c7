// German texts: agents that may be the same person.
import type { agentsReview as english } from '../en/agents-review.ts';
import type { Shape } from '../shape.ts';

export const agentsReview = {
  title: 'Mitarbeitende prüfen',
  subtitle_one: '{{count, number}} Paar ist vielleicht dieselbe Person',
  subtitle_other: '{{count, number}} Paare sind vielleicht dieselbe Person',
  explain:
    'Rapport führt niemanden nur wegen einer Ähnlichkeit zusammen. Jede Entscheidung lässt sich rückgängig machen und gilt auch für spätere Dateien.',
  hint_one: '{{count, number}} Paar von Mitarbeitenden ist vielleicht dieselbe Person.',
  hint_other: '{{count, number}} Paare von Mitarbeitenden sind vielleicht dieselbe Person.',
  open: 'Prüfen',
  ofImport: 'Nur Mitarbeitende eines Imports.',
  showAll: 'Alle zeigen',
  keys: 'Tasten: M zusammenführen, K getrennt lassen, S überspringen, ↑ ↓ wählen',
  merge: 'Zusammenführen',
  keepApart: 'Getrennt lassen',
  skip: 'Überspringen',
  keepName: '„{{name}}“ behalten',
  keptName: 'Welcher Name bleibt',
  pair: '{{first}} und {{second}}',
  ids: 'Kennungen',
  email: 'E-Mail',
  teams: 'Teams',
  sources: 'Aus',
  responses: 'Antworten',
  responsesIn: '{{n}}, {{range}}',
  none: '–',
  byHand: 'von Hand eingetragen',
  hasWork: 'hat Notizen, Pläne oder Gespräche',
  left: 'ausgeschieden am {{day}}',
  done: {
    title: 'Niemand zu prüfen',
    text: 'Zu allen Mitarbeitenden, die einander ähneln, ist entschieden.',
    agents: 'Mitarbeitende zeigen',
  },
  skipped_one: '{{count, number}} Paar vorerst übersprungen.',
  skipped_other: '{{count, number}} Paare vorerst übersprungen.',
  showSkipped: 'Wieder zeigen',
} as const satisfies Shape<typeof english>;
