// Further layouts that are odd in their values: scales, words, personal data.
import { delimited, utf8 } from './bytes.ts';
import { cellOf, type FurtherLayout } from './further.ts';

const stars: FurtherLayout = {
  id: 'L34',
  product: null,
  title: 'Stars and thumbs instead of numbers',
  facts: ['stars', 'thumbs'],
  fileName: 'stars.csv',
  bytes: () =>
    utf8(
      delimited([
        ['response_id', 'responded_at', 'agent_name', 'Rating', 'Solved?'],
        ['V1', '2026-03-13T10:00:00Z', 'Ana Quispe', '★★★★☆', '👍'],
        ['V2', '2026-03-14T10:00:00Z', 'Bruno Díaz', '★☆☆☆☆', '👎'],
        ['V3', '2026-03-15T10:00:00Z', 'Bruno Díaz', '★★★★★', '👍'],
      ]),
    ),
  naive: {
    says: 'five characters each: all the same',
    read: (table) => new Set(table.rows.slice(0, 3).map((row) => row[3]?.length)).size,
    gives: 1,
  },
  ours: ({ rows }) => rows.map(({ csat, resolution }) => [csat, resolution]),
  is: [
    [4, 'yes'],
    [1, 'no'],
    [5, 'yes'],
  ],
};

const likert: FurtherLayout = {
  id: 'L35',
  product: null,
  title: 'Satisfaction in Spanish words, with “nada satisfecho” at the end',
  facts: ['score words', 'Spanish words'],
  fileName: 'satisfaccion.csv',
  bytes: () =>
    utf8(
      delimited(
        [
          ['Id de respuesta', 'Fecha de respuesta', 'Agente', 'Satisfacción con la atención', '¿Se resolvió?'],
          ['E1', '13/03/2026', 'Ana Quispe', 'Muy satisfecho', 'Sí'],
          ['E2', '14/03/2026', 'Bruno Díaz', 'Muy insatisfecho', 'No'],
          ['E3', '15/03/2026', 'Bruno Díaz', 'Insatisfecho', 'En parte'],
          ['E4', '16/03/2026', 'Ana Quispe', 'Satisfecho', 'Sí'],
        ],
        { delimiter: ';' },
      ),
    ),
  words: ['--zone', 'America/Lima'],
  naive: {
    says: '“insatisfecho” contains “satisfecho”',
    read: ({ text }) => (text.match(/satisfecho/giu) ?? []).length,
    gives: 4,
  },
  ours: ({ rows }) => rows.map(({ csat, resolution }) => [csat, resolution]),
  is: [
    [5, 'yes'],
    [1, 'no'],
    [2, 'partly'],
    [4, 'yes'],
  ],
};

const outside: FurtherLayout = {
  id: 'L36',
  product: null,
  title: 'An 11 and a 99 in a column from 0 to 10',
  facts: ['scores outside the scale'],
  fileName: 'outside.csv',
  bytes: () =>
    utf8(
      delimited([
        ['response_id', 'responded_at', 'agent_name', 'nps'],
        ...[9, 11, 3, 8, 99, 10, 2, 7, 6, 9].map((nps, index) => [
          `W${index}`,
          `2026-03-${13 + index}T10:00:00Z`,
          'Ana Quispe',
          `${nps}.0`,
        ]),
      ]),
    ),
  naive: {
    says: 'clamped to 10, two promoters more',
    read: (table) => table.rows.filter((row) => Math.min(10, Number(row[3])) >= 9).length,
    gives: 5,
  },
  ours: ({ rows }) => rows.filter(({ nps }) => Number(nps) >= 9).length,
  is: 3,
};

const effort: FurtherLayout = {
  id: 'L41',
  product: null,
  title: 'Effort from 1 to 5 without a word which end is good',
  facts: ['direction unknown'],
  fileName: 'effort.csv',
  bytes: () =>
    utf8(
      delimited([
        ['response_id', 'responded_at', 'agent_name', 'Customer effort score'],
        ...Array.from({ length: 40 }, (_, index) => [
          `Y${index}`,
          `2026-03-${String(1 + (index % 28)).padStart(2, '0')}T10:00:00Z`,
          'Ana Quispe',
          String(1 + (index % 5)),
        ]),
      ]),
    ),
  asks: 'scale',
  answers: ['scale:3=5-1'],
  naive: { says: '1 is the worst', read: (table) => Number(cellOf(table, 0, 'Customer effort score')), gives: 1 },
  ours: ({ rows }) => rows[0]?.['ces'],
  is: 7,
};

const personal: FurtherLayout = {
  id: 'L42',
  product: null,
  title: 'E-mail addresses and telephone numbers of customers',
  facts: ['personal data'],
  fileName: 'customers.csv',
  bytes: () =>
    utf8(
      delimited([
        ['response_id', 'responded_at', 'agent_name', 'nps', 'Customer email', 'Phone'],
        ['Z1', '2026-03-13T10:00:00Z', 'Ana Quispe', '9', 'maria@example.invalid', '+34 600 000 001'],
        ['Z2', '2026-03-14T10:00:00Z', 'Ana Quispe', '2', 'jose@example.invalid', '+34 600 000 002'],
        ['Z3', '2026-03-15T10:00:00Z', 'Bruno Díaz', '7', 'eva@example.invalid', '+34 600 000 003'],
      ]),
    ),
  naive: {
    says: 'the address is stored as it stands',
    read: (table) => cellOf(table, 0, 'Customer email'),
    gives: 'maria@example.invalid',
  },
  ours: ({ rows }) => JSON.stringify(rows).includes('@example.invalid') || JSON.stringify(rows).includes('600 000'),
  is: false,
};

export const valueLayouts: readonly FurtherLayout[] = [stars, likert, outside, effort, personal];
