// F1: Qualtrics as it exports today: three header rows, labels in Spanish, a zone per date column.
import { delimited, utf8 } from './bytes.ts';
import type { Fixture } from './fixture.ts';

const IDS = [
  'StartDate',
  'EndDate',
  'Status',
  'Progress',
  'Duration (in seconds)',
  'Finished',
  'RecordedDate',
  'ResponseId',
  'DistributionChannel',
  'UserLanguage',
  'Q_NPS_NPS_GROUP',
  'Q_NPS',
  'Q_WHY',
  'Q_CSAT',
  'Q_FCR',
  'AgentID',
  'AgentName',
  'Team',
  'Channel',
];

const LABELS = [
  'Fecha de inicio',
  'Fecha final',
  'Tipo de respuesta',
  'Progreso',
  'Duración (en segundos)',
  'Finalizado',
  'Fecha registrada',
  'ID de respuesta',
  'Canal de distribución',
  'Idioma del usuario',
  '¿Qué tan probable es que nos recomiende? - Grupo',
  '¿Qué tan probable es que nos recomiende?',
  '¿Por qué <b>esa</b> nota?\nCuéntenos, por favor.',
  '¿Qué tan satisfecho quedó con la atención?',
  '¿Se resolvió su consulta?',
  'AgentID',
  'AgentName',
  'Team',
  'Channel',
];

const IMPORT_IDS = [
  'startDate',
  'endDate',
  'status',
  'progress',
  'duration',
  'finished',
  'recordedDate',
  '_recordId',
  'distributionChannel',
  'userLanguage',
  'QID1_NPS_GROUP',
  'QID1',
  'QID2_TEXT',
  'QID3',
  'QID4',
  'AgentID',
  'AgentName',
  'Team',
  'Channel',
];

function importId(id: string): string {
  return id.endsWith('Date') ? `{"ImportId":"${id}","timeZone":"America/Lima"}` : `{"ImportId":"${id}"}`;
}

type Answer = {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly status?: string;
  readonly progress?: number;
  readonly nps: string;
  readonly why: string;
  readonly csat: string;
  readonly solved: string;
  readonly agent: readonly [id: string, name: string, team: string];
};

const ANA = ['A-014', 'Ana Quispe', 'Retención'] as const;
const BRUNO = ['A-027', 'Bruno Díaz', 'Soporte N1'] as const;
const CARLA = ['A-031', 'Carla Müller', 'Team Nord'] as const;

const THREE_LINES = 'Me llamaron dos veces.\nNadie sabía "nada" de mi caso.\nAl final, Bruno lo vio.';

const ANSWERS: readonly Answer[] = [
  {
    id: 'R_1aQx0000000001',
    start: '2026-03-02 08:12:31',
    end: '2026-03-02 08:15:00',
    nps: '10',
    why: 'Muy amable',
    csat: '5',
    solved: 'Sí',
    agent: ANA,
  },
  {
    id: 'R_1aQx0000000002',
    start: '2026-03-02 09:00:00',
    end: '2026-03-02 09:04:10',
    nps: '9',
    why: '',
    csat: '4',
    solved: 'Sí',
    agent: ANA,
  },
  {
    id: 'R_1aQx0000000003',
    start: '2026-03-02 09:30:00',
    end: '2026-03-02 09:31:00',
    status: 'Survey Preview',
    nps: '3',
    why: 'prueba',
    csat: '1',
    solved: 'No',
    agent: ANA,
  },
  {
    id: 'R_1aQx0000000004',
    start: '2026-03-03 10:00:00',
    end: '2026-03-03 10:02:20',
    nps: '7',
    why: 'Bien, pero lento',
    csat: '4',
    solved: 'En parte',
    agent: BRUNO,
  },
  {
    id: 'R_1aQx0000000005',
    start: '2026-03-03 11:00:00',
    end: '2026-03-03 11:01:00',
    progress: 46,
    nps: '8',
    why: '',
    csat: '',
    solved: '',
    agent: BRUNO,
  },
  {
    id: 'R_1aQx0000000006',
    start: '2026-03-04 22:58:00',
    end: '2026-03-04 23:59:59',
    nps: '6',
    why: THREE_LINES,
    csat: '2',
    solved: 'No',
    agent: BRUNO,
  },
  {
    id: 'R_1aQx0000000007',
    start: '2026-03-05 07:00:00',
    end: '2026-03-05 07:03:00',
    nps: '0',
    why: 'Me cobraron dos veces',
    csat: '1',
    solved: 'No',
    agent: CARLA,
  },
  {
    id: 'R_1aQx0000000008',
    start: '2026-03-05 12:00:00',
    end: '2026-03-05 12:05:00',
    nps: '',
    why: 'Solo quería dar las gracias',
    csat: '5',
    solved: 'Sí',
    agent: CARLA,
  },
];

function groupOf(nps: string): string {
  if (nps === '') return '';
  return Number(nps) >= 9 ? 'Promoter' : Number(nps) >= 7 ? 'Passive' : 'Detractor';
}

function recordOf(answer: Answer): string[] {
  const { id, start, end, status = 'IP Address', progress = 100, nps, why, csat, solved, agent } = answer;
  const finished = progress === 100 ? 'True' : 'False';
  const seconds = String((Date.parse(`${end.replace(' ', 'T')}Z`) - Date.parse(`${start.replace(' ', 'T')}Z`)) / 1000);
  return [
    start,
    end,
    status,
    String(progress),
    seconds,
    finished,
    end,
    id,
    'anonymous',
    'ES',
    groupOf(nps),
    nps,
    why,
    csat,
    solved,
    ...agent,
    'voice',
  ];
}

export const f1: Fixture = {
  id: 'F1',
  fileName: 'qualtrics_nps_embedded.csv',
  bytes: () => utf8(delimited([IDS, LABELS, IMPORT_IDS.map(importId), ...ANSWERS.map(recordOf)], { end: '\r\n' })),
  report: {
    status: 'imported',
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 3,
    rowsRead: 8,
    inserted: 6,
    notAnswers: 2,
    rejected: 0,
    mergedRows: 0,
  },
  targets: {
    RecordedDate: 'respondedAt',
    ResponseId: 'responseId',
    Q_NPS: 'nps',
    Q_CSAT: 'csat',
    Q_FCR: 'resolution',
    AgentID: 'agentId',
    AgentName: 'agentName',
    Team: 'team',
    Channel: 'channel',
    UserLanguage: 'language',
  },
  rows: [
    {
      responseId: 'R_1aQx0000000001',
      respondedAt: '2026-03-02T13:15:00.000Z',
      nps: 10,
      csat: 5,
      resolution: 'yes',
      agentId: 'A-014',
    },
    { responseId: 'R_1aQx0000000002', nps: 9, resolution: 'yes' },
    { responseId: 'R_1aQx0000000004', nps: 7, resolution: 'partly' },
    { responseId: 'R_1aQx0000000006', respondedAt: '2026-03-05T04:59:59.000Z', nps: 6, resolution: 'no' },
    { responseId: 'R_1aQx0000000007', nps: 0, team: 'Team Nord' },
    { responseId: 'R_1aQx0000000008', nps: null, csat: 5 },
  ],
};
