// English texts: the people who use this workspace.

export const people = {
  name: 'Name',
  role: 'Role',
  language: 'Language',
  roles: { supervisor: 'Supervisor', qa: 'QA analyst', trainer: 'Trainer' },
  languages: { en: 'English', es: 'Español', de: 'Deutsch' },
  nameMissing: 'A name is needed; notes and tags carry it.',
  menu: 'Person: {{name}}, {{role}}',
  switchTo: 'Switch person',
  add: 'Add a person',
  addTitle: 'Who is joining?',
  addDo: 'Add and switch',
  choose: {
    title: 'Who is working?',
    text: 'Notes, tags and plans carry this name. No password: it keeps work apart, it does not lock anything.',
  },
  section: 'Person',
  sectionHint: 'Name, role and language; the role decides the order of the navigation.',
} as const;
