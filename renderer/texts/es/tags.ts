// Spanish texts: tags.
import type { tags as english } from '../en/tags.ts';
import type { Shape } from '../shape.ts';

export const tags = {
  menu: {
    label: 'Etiquetas',
    placeholder: 'Buscar o crear una etiqueta',
    passage: 'Pasaje:',
    quoted: '«{{text}}»',
    create: 'Crear «{{name}}»',
    as: { positive: 'como fortaleza', neutral: 'como neutra', negative: 'como algo por mejorar' },
    none: 'Aún no hay etiquetas. Al escribir un nombre se crea la primera.',
    more_one: '{{count, number}} más: escribir para encontrarla',
    more_other: '{{count, number}} más: escribir para encontrarlas',
    given: 'puesta; elegirla de nuevo la quita',
  },
} as const satisfies Shape<typeof english>;
