// German texts: notes.
import type { notes as english } from '../en/notes.ts';
import type { Shape } from '../shape.ts';

export const notes = {
  title: 'Notiz zu {{name}}',
  body: 'Notiz',
  placeholder: 'Was beobachtet wurde und was daraus folgt',
  kind: 'Art der Notiz',
  kinds: { note: 'Notiz', praise: 'Lob' },
  private: 'Privat',
  privateHint: 'Nur für die Person, die sie schreibt.',
  draftFound: 'Dieser Text wurde früher getippt und noch nicht gespeichert.',
  discard: 'Verwerfen',
  saves: 'speichert',
  save: 'Notiz speichern',
  remove: 'Notiz entfernen',
  by: '{{name}}, {{day}}',
  gone: 'Diese Notiz gibt es nicht mehr.',
  showVersions: 'Frühere Fassungen zeigen',
  hideVersions: 'Frühere Fassungen ausblenden',
  version: 'Fassung {{number}} · {{name}} · {{when}}',
} as const satisfies Shape<typeof english>;
