// Spanish texts: comment list.
import type { comments as english } from '../en/comments.ts';
import type { Shape } from '../shape.ts';

export const comments = {
  title: 'Comentarios',
  count: '{{shown}} de {{all}}',
  search: 'Buscar comentarios',
  quoted: '«{{text}}»',
  clear_one: 'Quitar {{count, number}} filtro',
  clear_other: 'Quitar {{count, number}} filtros',
  filter: {
    score: 'Puntuación',
    solved: 'Resolución',
    channel: 'Canal',
    tag: 'Etiqueta',
    set: '{{name}}: {{values}}',
    several: '{{name}}: {{count, number}} opciones',
    all: 'Mostrar todo',
  },
  keys: { move: 'siguiente, anterior', tag: 'etiqueta', note: 'nota', keep: 'guardar' },
  tag: 'Etiqueta',
  tagHint: 'Etiquetar el comentario o el pasaje seleccionado (t)',
  taggedBy: 'Etiqueta de {{people}}',
  note: 'Nota',
  noteHint: 'Escribir una nota sobre este comentario (n)',
  notes_one: '{{count, number}} nota',
  notes_other: '{{count, number}} notas',
  noDate: 'sin fecha',
  keepHint: 'Para la próxima sesión (b)',
  keptNow: 'Comentario guardado para la próxima sesión',
  released: 'Comentario ya no guardado',
  kept: {
    off: 'Guardar',
    on: 'Guardado',
    title: 'Para la próxima sesión',
    next: 'Próxima sesión',
    none: 'Aún no hay comentarios guardados. «Guardar» pone un comentario aquí.',
    count_one: '{{count, number}} comentario guardado para ella',
    count_other: '{{count, number}} comentarios guardados para ella',
  },
  none: { title: 'Aquí no hay comentarios', text: 'En esta selección ningún cliente dejó un comentario: {{period}}.' },
  noMatch: {
    title: 'Ningún comentario coincide',
    text_one: '{{filters}}; {{period}}. Sin estos filtros hay {{count, number}}.',
    text_other: '{{filters}}; {{period}}. Sin estos filtros hay {{count, number}}.',
  },
} as const satisfies Shape<typeof english>;
