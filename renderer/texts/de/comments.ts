// German texts: comment list.
import type { comments as english } from '../en/comments.ts';
import type { Shape } from '../shape.ts';

export const comments = {
  title: 'Kommentare',
  count: '{{shown}} von {{all}}',
  search: 'Kommentare suchen',
  quoted: '„{{text}}“',
  clear_one: '{{count, number}} Filter aufheben',
  clear_other: '{{count, number}} Filter aufheben',
  filter: {
    score: 'Note',
    solved: 'Lösung',
    channel: 'Kanal',
    tag: 'Schlagwort',
    set: '{{name}}: {{values}}',
    several: '{{name}}: {{count, number}} gewählt',
    all: 'Alle zeigen',
  },
  keys: { move: 'nächster, voriger', tag: 'Schlagwort', note: 'Notiz', keep: 'vormerken' },
  tag: 'Schlagwort',
  tagHint: 'Schlagwort für den Kommentar oder die markierte Stelle (t)',
  taggedBy: 'Schlagwort von {{people}}',
  note: 'Notiz',
  noteHint: 'Notiz zu diesem Kommentar schreiben (n)',
  notes_one: '{{count, number}} Notiz',
  notes_other: '{{count, number}} Notizen',
  noDate: 'ohne Datum',
  keepHint: 'Für das nächste Gespräch (b)',
  keptNow: 'Kommentar für das nächste Gespräch vorgemerkt',
  released: 'Kommentar nicht mehr vorgemerkt',
  kept: {
    off: 'Vormerken',
    on: 'Vorgemerkt',
    title: 'Für das nächste Gespräch vorgemerkt',
    next: 'Nächstes Gespräch',
    none: 'Noch nichts vorgemerkt. „Vormerken“ stellt einen Kommentar hierher.',
    count_one: '{{count, number}} Kommentar dafür vorgemerkt',
    count_other: '{{count, number}} Kommentare dafür vorgemerkt',
  },
  none: {
    title: 'Hier gibt es keine Kommentare',
    text: 'In dieser Auswahl hat kein Kunde einen Kommentar hinterlassen: {{period}}.',
  },
  noMatch: {
    title: 'Kein Kommentar passt',
    text_one: '{{filters}}; {{period}}. Ohne diese Filter gibt es {{count, number}}.',
    text_other: '{{filters}}; {{period}}. Ohne diese Filter gibt es {{count, number}}.',
  },
} as const satisfies Shape<typeof english>;
