// English texts: notes.

export const notes = {
  title: 'Note about {{name}}',
  body: 'Note',
  placeholder: 'What was observed, and what follows from it',
  kind: 'Kind of note',
  kinds: { note: 'Note', praise: 'Praise' },
  private: 'Private',
  privateHint: 'Only for the one who writes it.',
  draftFound: 'This text was typed earlier and not saved yet.',
  discard: 'Discard it',
  saves: 'saves',
  save: 'Save note',
  remove: 'Remove note',
  by: '{{name}}, {{day}}',
  gone: 'This note is no longer there.',
  showVersions: 'Show earlier versions',
  hideVersions: 'Hide earlier versions',
  version: 'Version {{number}} · {{name}} · {{when}}',
} as const;
