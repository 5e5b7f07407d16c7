// English texts: tags.

export const tags = {
  menu: {
    label: 'Tags',
    placeholder: 'Find or create a tag',
    passage: 'Passage:',
    quoted: '“{{text}}”',
    create: 'Create “{{name}}”',
    as: { positive: 'as a strength', neutral: 'as neutral', negative: 'as something to improve' },
    none: 'No tags yet. A typed name creates the first one.',
    more_one: '{{count, number}} more: type to find it',
    more_other: '{{count, number}} more: type to find them',
    given: 'given; choosing it again removes it',
  },
} as const;
