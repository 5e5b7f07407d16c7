// Spanish texts: agents that may be the same person.
import type { agentsReview as english } from '../en/agents-review.ts';
import type { Shape } from '../shape.ts';

export const agentsReview = {
  title: 'Revisar agentes',
  subtitle_one: '{{count, number}} pareja podría ser la misma persona',
  subtitle_other: '{{count, number}} parejas podrían ser la misma persona',
  explain:
    'Rapport nunca une a dos personas solo porque se parezcan. Cada decisión se puede deshacer y vale para los archivos siguientes.',
  hint_one: '{{count, number}} pareja de agentes podría ser la misma persona.',
  hint_other: '{{count, number}} parejas de agentes podrían ser la misma persona.',
  open: 'Revisar',
  ofImport: 'Solo agentes de una importación.',
  showAll: 'Mostrar todos',
  keys: 'Teclas: M unir, K mantener separados, S omitir, ↑ ↓ elegir',
  merge: 'Unir',
  keepApart: 'Mantener separados',
  skip: 'Omitir',
  keepName: 'Conservar «{{name}}»',
  keptName: 'Qué nombre se conserva',
  pair: '{{first}} y {{second}}',
  ids: 'Identificadores',
  email: 'Correo',
  teams: 'Equipos',
  sources: 'Procede de',
  responses: 'Respuestas',
  responsesIn: '{{n}}, {{range}}',
  none: '–',
  byHand: 'añadido a mano',
  hasWork: 'tiene notas, planes o sesiones',
  left: 'se fue el {{day}}',
  done: {
    title: 'No hay nadie que revisar',
    text: 'Ninguna pareja de agentes parecidos está sin decidir.',
    agents: 'Mostrar los agentes',
  },
  skipped_one: '{{count, number}} pareja omitida por ahora.',
  skipped_other: '{{count, number}} parejas omitidas por ahora.',
  showSkipped: 'Volver a mostrar',
} as const satisfies Shape<typeof english>;
