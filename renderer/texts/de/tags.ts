// German texts: tags.
import type { tags as english } from '../en/tags.ts';
import type { Shape } from '../shape.ts';

export const tags = {
  menu: {
    label: 'Schlagwörter',
    placeholder: 'Schlagwort suchen oder anlegen',
    passage: 'Stelle:',
    quoted: '„{{text}}“',
    create: '„{{name}}“ anlegen',
    as: { positive: 'als Stärke', neutral: 'als neutral', negative: 'als zu verbessern' },
    none: 'Noch keine Schlagwörter. Ein getippter Name legt das erste an.',
    more_one: '{{count, number}} weiteres: tippen, um es zu finden',
    more_other: '{{count, number}} weitere: tippen, um sie zu finden',
    given: 'vergeben; erneutes Wählen nimmt es weg',
  },
} as const satisfies Shape<typeof english>;
