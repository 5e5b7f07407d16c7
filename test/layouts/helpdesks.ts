// F10 and F11: telephony with one row per question, and Excel's Unicode text from a help desk.
import { delimited, utf8, utf16le } from './bytes.ts';
import type { Fixture } from './fixture.ts';

const TALKDESK = [
  'Date & Time',
  'Interaction ID',
  'Flow Name',
  'Component ID',
  'Component Name',
  'Component Type',
  'Component Text',
  'Response',
  'Is KPI',
  'Pertains to Agent',
  'Recording URL',
  'Agent Name',
  'Respondent Phone Number',
  'Talkdesk Phone Number',
  'Ring Group',
  'Team Name',
  'Interaction Direction',
  'Survey Channel',
];
const PARTS = {
  csat: ['c1', 'CSAT', 'rating', 'How satisfied were you with the agent? (1-5)', 'true'],
  solved: ['c2', 'FCR', 'choice', 'Was your issue resolved?', 'false'],
  text: ['c3', 'Comment', 'open', 'Any comments?', 'false'],
} as const;

function talkdesk(
  at: string,
  id: string,
  part: keyof typeof PARTS,
  response: string,
  agent: string,
  team: string,
): string[] {
  const [component, name, type, text, isKpi] = PARTS[part];
  return [
    at,
    id,
    'After call',
    component,
    name,
    type,
    text,
    response,
    isKpi,
    'true',
    '',
    agent,
    '+51999000111',
    '+5115550000',
    'main',
    team,
    'inbound',
    'voice',
  ];
}

const LONG = [
  talkdesk('2026-03-02 10:00:00', 'i-0001', 'csat', '5', 'Ana Quispe', 'Retención'),
  talkdesk('2026-03-02 10:00:10', 'i-0001', 'solved', 'Yes', 'Ana Quispe', 'Retención'),
  talkdesk('2026-03-02 10:00:30', 'i-0001', 'text', 'She knew what to do', 'Ana Quispe', 'Retención'),
  talkdesk('2026-03-02 11:00:00', 'i-0002', 'csat', '2', 'Ana Quispe', 'Retención'),
  talkdesk('2026-03-02 11:00:10', 'i-0002', 'solved', 'No', 'Bruno Díaz', 'Soporte N1'),
  talkdesk('2026-03-02 11:00:30', 'i-0002', 'text', 'Passed on twice', 'Bruno Díaz', 'Soporte N1'),
  talkdesk('2026-03-03 09:00:00', 'i-0003', 'csat', '4', 'Carla Müller', 'Team Nord'),
  talkdesk('2026-03-03 09:00:10', 'i-0003', 'solved', 'Yes', 'Carla Müller', 'Team Nord'),
  talkdesk('2026-03-04 17:00:00', 'i-0004', 'csat', '1', 'Dirk Weiß', 'Team Nord'),
  talkdesk('2026-03-04 17:00:10', 'i-0004', 'solved', 'No', 'Dirk Weiß', 'Team Nord'),
  talkdesk('2026-03-04 17:00:40', 'i-0004', 'text', 'Charged twice', 'Dirk Weiß', 'Team Nord'),
];

export const f10: Fixture = {
  id: 'F10',
  fileName: 'talkdesk_feedback_long.csv',
  bytes: () => utf8(delimited([TALKDESK, ...LONG], { end: '\r\n' })),
  words: ['--zone', 'UTC', '--answer', 'longFormat=pivot'],
  asks: ['longFormat'],
  report: { status: 'imported', rowsRead: 11, inserted: 4, mergedRows: 7, rejected: 0, notAnswers: 0 },
  targets: { 'Agent Name': 'agentName', 'Team Name': 'team' },
  rows: [
    { csat: 5, resolution: 'yes', agentName: 'Ana Quispe' },
    { csat: 2, resolution: 'no', agentName: 'Bruno Díaz', team: 'Soporte N1' },
    { csat: 4, resolution: 'yes', agentName: 'Carla Müller', comments: {} },
    { csat: 1, resolution: 'no', agentName: 'Dirk Weiß' },
  ],
};

export const f11: Fixture = {
  id: 'F11',
  fileName: 'helpdesk_unicode_text.txt',
  bytes: () =>
    utf16le(
      delimited(
        [
          ['Ticket', 'Rating', 'Comment', 'Agent', 'Closed'],
          ['9007199254740993001', '😀', 'Schnell\tund gut,\nvielen Dank', 'Carla Müller', '2026-03-02 10:00'],
          ['9007199254740993002', '😐', '', 'Dirk Weiß', '2026-03-02 11:00'],
          ['9007199254740993003', '🙁', 'Drei Tage gewartet', 'Dirk Weiß', '2026-03-03 09:00'],
          ['9007199254740993004', '😀', '', 'Carla Müller', '2026-03-04 09:00'],
          ['9007199254740993005', '😀', 'Top', 'Ana Quispe', '2026-03-05 12:00'],
          ['9007199254740993006', '🙁', 'Niemand rief zurück', 'Ana Quispe', '2026-03-05 17:00'],
        ],
        { delimiter: '\t', end: '\r\n' },
      ),
    ),
  words: ['--zone', 'Europe/Berlin'],
  report: {
    status: 'imported',
    encoding: 'utf-16le',
    delimiter: '\t',
    rowsRead: 6,
    inserted: 6,
    rejected: 0,
    notAnswers: 0,
  },
  targets: { Ticket: 'interactionId', Rating: 'csat', Comment: 'comment:Comment', Agent: 'agentName' },
  rows: [
    { interactionId: '9007199254740993001', csat: 5, comments: { Comment: 'Schnell\tund gut,\nvielen Dank' } },
    { interactionId: '9007199254740993002', csat: 3 },
    { interactionId: '9007199254740993003', csat: 1 },
    { csat: 5 },
    { csat: 5 },
    { csat: 1 },
  ],
};
