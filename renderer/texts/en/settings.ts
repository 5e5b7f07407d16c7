// English texts: the settings page.

export const settings = {
  title: 'Settings',
  appearance: 'Appearance',
  theme: 'Theme',
  history: {
    title: 'History',
    hint: 'Steps by this person, newest first. Each can be undone unless it was changed again later.',
    empty: 'No steps yet. Tags, notes and plans appear here.',
    when: 'When',
    what: 'What',
    state: 'State',
    undone: 'undone',
    undo: 'Undo {{what}}, {{when}}',
  },
  about: {
    title: 'About',
    version: 'Version',
    runtime: 'Runtime',
    offline: 'Rapport works without a network. Nothing is sent anywhere.',
    font: 'Typeface: Inter, under the SIL Open Font Licence 1.1.',
    showLicence: 'Show the licence of the typeface',
    licenceTitle: 'SIL Open Font Licence 1.1',
    icons: 'Icons: Tabler, under the MIT licence.',
  },
} as const;
