// F6 and F12: a Microsoft Forms workbook behind an analysis sheet, and a workbook with every trap at once.
import type { Fixture } from './fixture.ts';
import { type Cell, serialOf, workbook } from './workbook.ts';

const FORMS_BASE = [
  'ID',
  'Hora de inicio',
  'Hora de finalización',
  'Correo electrónico',
  'Nombre',
  'Hora de la última modificación',
];
const FORMS_QUESTIONS = [
  '¿Qué probabilidad hay de que nos recomiende?',
  '¿Qué tan satisfecho quedó con la atención?',
  'Agente que le atendió',
  'Motivos del contacto',
  'Sugerencias para mejorar',
];

const FORMS_HEADER = [
  ...FORMS_BASE,
  ...FORMS_QUESTIONS.flatMap((question) => [question, `Puntos: ${question}`, `Comentarios: ${question}`]),
];

function forms(id: number, at: string, nps: number | null, word: string, agent: string, text: string | null): Cell[] {
  const answers: Cell[] = [nps, word, agent, 'Precio;Espera;', text === null ? null : { inline: text }];
  return [
    id,
    { serial: serialOf(at) - 1 / 720 },
    { serial: serialOf(at) },
    'anonymous',
    null,
    null,
    ...answers.flatMap((answer) => [answer, null, null]),
  ];
}

const FORMS_ROWS = [
  forms(1, '2026-03-02 08:15:00', 10, 'Muy satisfecho', 'Ana Quispe', 'Nada,\ntodo bien'),
  forms(2, '2026-03-02 09:00:00', 9, 'Satisfecho', 'Ana Quispe', null),
  forms(3, '2026-03-02 10:30:00', 3, 'Muy insatisfecho', 'Bruno Díaz', 'Que me devuelvan las llamadas'),
  forms(4, '2026-03-03 11:00:00', 7, 'Neutral', 'Bruno Díaz', null),
  forms(6, '2026-03-03 12:00:00', 8, 'Satisfecho', 'Carla Müller', 'Menos espera'),
  forms(7, '2026-03-04 08:00:00', 0, 'Muy insatisfecho', 'Dirk Weiß', 'Me cobraron dos veces'),
  forms(8, '2026-03-04 09:00:00', 6, 'Insatisfecho', 'Dirk Weiß', null),
  forms(9, '2026-03-05 10:00:00', null, 'Satisfecho', 'Carla Müller', 'Solo gracias'),
  forms(10, '2026-03-06 23:59:59', 10, 'Muy satisfecho', 'Ana Quispe', null),
];

export const f6: Fixture = {
  id: 'F6',
  fileName: 'ms_forms_service_es.xlsx',
  bytes: () =>
    workbook([
      {
        name: 'Análisis',
        rows: [
          ['Promedio de NPS', 6.6],
          ['Respuestas', 9],
        ],
      },
      {
        name: 'Sheet1',
        rows: [FORMS_HEADER, ...FORMS_ROWS, FORMS_HEADER.map((): Cell => ({ styled: true }))],
        hiddenRows: [3, 5, 8],
        filter: 'A1:U10',
      },
      { name: '3f9a2c7e', state: 'veryHidden', rows: [['{"version":1}']] },
    ]),
  words: ['--zone', 'America/Lima'],
  report: { status: 'imported', format: 'xlsx', sheet: 'Sheet1', rowsRead: 9, inserted: 9, rejected: 0, notAnswers: 0 },
  targets: {
    ID: 'responseId',
    'Hora de finalización': 'respondedAt',
    '¿Qué probabilidad hay de que nos recomiende?': 'nps',
    '¿Qué tan satisfecho quedó con la atención?': 'csat',
    'Agente que le atendió': 'agentName',
    'Sugerencias para mejorar': 'comment:Sugerencias para mejorar',
  },
  rows: [
    {
      responseId: '1',
      respondedAt: '2026-03-02T13:15:00.000Z',
      nps: 10,
      csat: 5,
      agentName: 'Ana Quispe',
      comments: { 'Sugerencias para mejorar': 'Nada,\ntodo bien' },
    },
    { nps: 9, csat: 4, comments: {} },
    { nps: 3, csat: 1 },
    { nps: 7, csat: 3 },
    { responseId: '6', nps: 8 },
    { nps: 0 },
    { nps: 6, csat: 2 },
    { nps: null, csat: 4 },
    { responseId: '10', respondedAt: '2026-03-07T04:59:59.000Z' },
  ],
};

const TRAP_TIMES = [
  '2026-03-02 08:15:00',
  '2026-03-02 09:00:00',
  '2026-03-03 10:00:00',
  '2026-03-03 11:30:00',
  '2026-03-04 12:00:00',
  '2026-03-05 13:00:00',
  '2026-03-06 14:00:00',
  '2026-03-09 15:00:00',
  '2026-03-10 16:00:00',
  '2026-03-11 23:59:59',
];
const TRAP_NPS = [9, 10, 3, 11, 7, 8, 0, 6, 10, 5];

/** The same answers as `f12`, with days counted from 1900 or from 1904. */
export function trapWorkbook(is1904: boolean): Uint8Array {
  const rows = TRAP_TIMES.map((at, index): Cell[] => [
    `C-${String(index + 1).padStart(4, '0')}`,
    { serial: serialOf(at, is1904) },
    index % 2 === 0 ? 'Ana Quispe' : 'Carla Müller',
    TRAP_NPS[index] ?? null,
    index === 2 ? { error: '#N/A' } : 1 + (index % 5),
    1 + (index % 7),
    index === 0
      ? 'Primera línea_x000D_\nsegunda línea'
      : index % 3 === 0
        ? `Comentario número ${index}, gracias`
        : null,
    null,
    index % 2,
  ]);
  return workbook(
    [
      {
        name: 'Resumen',
        rows: [
          ['Equipo', 'NPS medio'],
          ['Retención', 41.2],
          ['Team Nord', 12],
          ['Total general', 27.5],
        ],
      },
      {
        name: 'Datos',
        state: 'hidden',
        rows: [
          ['Encuesta de satisfacción'],
          ['Exportado el 12/03/2026'],
          ['Filtro: todos los equipos'],
          ['ID de respuesta', 'Fecha de respuesta', 'Agente', 'Encuesta', null, null, 'Comentario', null, 'Comentario'],
          [null, null, null, 'NPS', 'CSAT', 'CES', null, null, null],
          ...rows,
          ['Total', null, null, 6.9, 3, 4, null, null, null],
        ],
        merged: ['D4:F4', 'A4:A5', 'B4:B5', 'C4:C5', 'G4:G5'],
      },
    ],
    is1904,
  );
}

export const f12: Fixture = {
  id: 'F12',
  fileName: 'workbook_traps.xlsx',
  bytes: () => trapWorkbook(true),
  words: ['--zone', 'America/Lima'],
  report: {
    status: 'imported',
    format: 'xlsx',
    sheet: 'Datos',
    headerRows: 2,
    rowsRead: 11,
    inserted: 10,
    notAnswers: 1,
    rejected: 0,
  },
  targets: { 'ID de respuesta': 'responseId', 'Fecha de respuesta': 'respondedAt', Agente: 'agentName' },
  rows: TRAP_TIMES.map((_, index) => ({
    responseId: `C-${String(index + 1).padStart(4, '0')}`,
    nps: index === 3 ? null : TRAP_NPS[index],
    csat: index === 2 ? null : 1 + (index % 5),
  })),
};
