// F3, F4 and F7: SurveyMonkey with its spill to the right, Google Forms as it downloads, Typeform with unfinished answers.
import { delimited, utf8 } from './bytes.ts';
import type { Fixture } from './fixture.ts';

const MONKEY_QUESTION = 'How likely is it that you would recommend us?';
const MONKEY_REASONS = 'Why did you contact us? (all that apply)';

function monkey(
  id: string,
  end: string,
  agent: string,
  nps: string,
  reasons: readonly string[],
  text: string,
): string[] {
  const ticked = ['Billing', 'Technical'].map((reason) => (reasons.includes(reason) ? reason : ''));
  const other = reasons.find((reason) => reason !== 'Billing' && reason !== 'Technical') ?? '';
  const start = end.replace(/:\d\d /u, ':00 ');
  return [id, '401234567', start, end, '', '', '', '', agent, nps, ...ticked, other, text];
}

export const f3: Fixture = {
  id: 'F3',
  fileName: 'surveymonkey_all_responses.csv',
  bytes: () =>
    utf8(
      delimited(
        [
          [
            'Respondent ID',
            'Collector ID',
            'Start Date',
            'End Date',
            'IP Address',
            'Email Address',
            'First Name',
            'Last Name',
            'Custom Data 1',
            MONKEY_QUESTION,
            MONKEY_REASONS,
            '',
            '',
            'What could we do better?',
          ],
          [
            ...new Array<string>(9).fill(''),
            'Response',
            'Billing',
            'Technical',
            'Other (please specify)',
            'Open-Ended Response',
          ],
          monkey('11482034711', '03/04/2026 02:07:09 PM', 'A-014', '9', ['Billing'], 'Nothing, thank you'),
          monkey('11482034712', '03/04/2026 12:30:00 AM', 'A-027', '4', ['Technical'], 'Call back when you promise to'),
          monkey('11482034713', '03/05/2026 09:15:41 AM', 'A-027', '7', ['Billing', 'Technical'], ''),
          monkey('11482034714', '03/06/2026 11:00:00 PM', 'A-031', '10', ['Moving house'], 'Keep Carla'),
          monkey('11482034715', '03/25/2026 08:00:05 AM', 'A-031', '2', ['Technical'], 'The line dropped twice'),
          monkey('11482034716', '03/07/2026 12:00:01 PM', 'A-014', '', ['Billing'], 'Only a question about my bill'),
        ],
        { end: '\r\n' },
      ),
    ),
  words: ['--zone', 'America/New_York'],
  report: { status: 'imported', headerRows: 2, rowsRead: 6, inserted: 6, rejected: 0, notAnswers: 0 },
  targets: { 'Respondent ID': 'responseId', 'End Date': 'respondedAt', 'Custom Data 1': 'agentId' },
  rows: [
    // 4 March, not 3 April: the one row of the 25th settles it for the whole column.
    { responseId: '11482034711', respondedAt: '2026-03-04T19:07:09.000Z', nps: 9 },
    { responseId: '11482034712', respondedAt: '2026-03-04T05:30:00.000Z', nps: 4 },
    { responseId: '11482034713', nps: 7 },
    { responseId: '11482034714', nps: 10 },
    { responseId: '11482034715', respondedAt: '2026-03-25T12:00:05.000Z', nps: 2 },
    { responseId: '11482034716', nps: null },
  ],
};

const NBSP = '\u00a0';

export const f4: Fixture = {
  id: 'F4',
  fileName: 'google_forms_direct_es.csv',
  bytes: () =>
    utf8(
      delimited(
        [
          [
            'Marca temporal',
            '¿Qué tan satisfecho está con la atención? (1-5)',
            '¿Se resolvió su consulta?',
            'Motivos del contacto',
            'Agente',
            'Comentarios',
          ],
          ['2026/02/28 11:59:30 PM GMT-5', '5', 'Sí', 'Precio;Espera, muy larga;Otro', 'Ana Quispe', 'Gracias'],
          [`2026/03/01 12:05:00 a.${NBSP}m. GMT-5`, '2', 'No', 'Precio', 'Bruno Díaz', 'Nadie me llamó'],
          ['2026/03/01 9:00:00 AM GMT-5', '4', 'Sí', 'Otro', 'Ana Quispe', ''],
          ['2026/03/02 12:00:00 PM GMT-5', '1', 'No', '', 'Bruno Díaz', 'Mal'],
          [`2026/03/02 3:07:08 p.${NBSP}m. GMT-5`, '3', 'En parte', 'Espera, muy larga', 'Carla Müller', ''],
        ],
        { isAllQuoted: true },
      ),
    ),
  report: { status: 'imported', headerRows: 1, rowsRead: 5, inserted: 5, rejected: 0, notAnswers: 0 },
  targets: { 'Marca temporal': 'respondedAt', Agente: 'agentName', '¿Se resolvió su consulta?': 'resolution' },
  rows: [
    { respondedAt: '2026-03-01T04:59:30.000Z', csat: 5, resolution: 'yes' },
    { respondedAt: '2026-03-01T05:05:00.000Z', csat: 2, resolution: 'no' },
    { respondedAt: '2026-03-01T14:00:00.000Z', csat: 4 },
    { respondedAt: '2026-03-02T17:00:00.000Z', csat: 1 },
    { respondedAt: '2026-03-02T20:07:08.000Z', csat: 3, resolution: 'partly' },
  ],
};

const TYPEFORM_WHY = 'Why? {{field:0a1b2c3d-4e5f-6789-abcd-ef0123456789}}, tell us';

function typeform(
  token: string,
  nps: string,
  why: string,
  others: readonly [string, string],
  agent: string,
  submit: string,
): string[] {
  const state = submit === '' ? 'started' : 'completed';
  const start = '2026-03-01 09:00:00';
  return [
    token,
    nps,
    why,
    others[0],
    "'+51 999 000 111",
    others[1],
    agent,
    state,
    start,
    start,
    submit,
    'c0ffee1234',
    '',
    '',
  ];
}

export const f7: Fixture = {
  id: 'F7',
  fileName: 'typeform_nps_partials.csv',
  bytes: () =>
    utf8(
      delimited([
        [
          '#',
          'How likely are you to recommend us to a friend or colleague?',
          TYPEFORM_WHY,
          'Other',
          'Phone',
          'Other',
          'agent_id',
          'Response Type',
          'Start Date (UTC)',
          'Stage Date (UTC)',
          'Submit Date (UTC)',
          'Network ID',
          'Tags',
          'Ending',
        ],
        typeform(
          '0a1b2c3d4e5f60718293a4b5c6d7e8f0',
          '9',
          'Ana was quick',
          ['', 'chat'],
          'A-014',
          '2026-03-01 09:02:11',
        ),
        typeform(
          '0a1b2c3d4e5f60718293a4b5c6d7e8f1',
          '3',
          '-1 would not call again',
          ['price', ''],
          'A-027',
          '2026-03-01 10:00:00',
        ),
        typeform('0a1b2c3d4e5f60718293a4b5c6d7e8f2', '5', '', ['', ''], 'A-027', ''),
        typeform('0a1b2c3d4e5f60718293a4b5c6d7e8f3', '8', '', ['', ''], 'A-031', '2026-03-02 23:59:59'),
        typeform('0a1b2c3d4e5f60718293a4b5c6d7e8f4', '', '', ['', ''], '', ''),
        typeform(
          '0a1b2c3d4e5f60718293a4b5c6d7e8f5',
          '10',
          'All good, thanks',
          ['', ''],
          'A-014',
          '2026-03-03 08:00:00',
        ),
      ]),
    ),
  report: { status: 'imported', headerRows: 1, rowsRead: 6, inserted: 4, notAnswers: 2, rejected: 0 },
  targets: { 'Submit Date (UTC)': 'respondedAt', agent_id: 'agentId', '#': 'responseId' },
  rows: [
    { respondedAt: '2026-03-01T09:02:11.000Z', nps: 9, agentId: 'A-014' },
    { nps: 3, agentId: 'A-027' },
    { nps: 8, agentId: 'A-031' },
    { nps: 10 },
  ],
};
