// Further layouts of telephony and of survey tools with agents in their columns.
import { delimited, utf8 } from './bytes.ts';
import { all, cellOf, count, type FurtherLayout } from './further.ts';

const medallia: FurtherLayout = {
  id: 'L15',
  product: 'Medallia',
  title: 'First and last name in two columns; comments only says whether there was one',
  facts: ['name in two columns', 'a flag called comments', 'not delivered is no answer'],
  fileName: 'export_responses.csv',
  bytes: () =>
    utf8(
      delimited([
        [
          'request_id',
          'request_sent_at',
          'request_delivery_status',
          'response_received_at',
          'star_rating',
          'comments',
          'ext_interaction_id',
          'channel',
          'employee_first_name',
          'employee_last_name',
          'employee_email',
          'employee_custom_id',
        ],
        [
          'q-1',
          '2026-03-01 09:00:00',
          'delivered',
          '2026-03-01 10:00:00',
          '5',
          'true',
          'x-1',
          'chat',
          'Ana',
          'Quispe',
          'ana@team.invalid',
          'A-014',
        ],
        [
          'q-2',
          '2026-03-02 09:00:00',
          'delivered',
          '2026-03-02 10:00:00',
          '2',
          'false',
          'x-2',
          'voice',
          'Bruno',
          'Díaz',
          'bruno@team.invalid',
          'A-027',
        ],
        [
          'q-3',
          '2026-03-03 09:00:00',
          'bounced',
          '',
          '',
          'false',
          'x-3',
          'voice',
          'Bruno',
          'Díaz',
          'bruno@team.invalid',
          'A-027',
        ],
      ]),
    ),
  report: { rowsRead: 3, inserted: 2, notAnswers: 1 },
  naive: { says: '“true” is what the customer wrote', read: (table) => cellOf(table, 0, 'comments'), gives: 'true' },
  ours: ({ rows }) => [Object.keys(Object(rows[0]?.['comments'])).length, rows[0]?.['agentName']],
  is: [0, 'Ana Quispe'],
};

const formbricks: FurtherLayout = {
  id: 'L16',
  product: 'Formbricks',
  title: 'Numbered questions, zone in every time, an apostrophe before a minus',
  facts: ['numbered headers', 'offset in words', 'apostrophe against formulas'],
  fileName: 'export-nps-formbricks.csv',
  bytes: () =>
    utf8(
      delimited([
        [
          'No.',
          'Response ID',
          'Timestamp',
          'Finished',
          'Survey ID',
          'User ID',
          'Tags',
          '1. How likely are you to recommend us?',
          '2. What should we improve?',
          'agent',
        ],
        ['1', 'clr1', '2026-03-01 10:04:05 GMT-5', 'Yes', 's1', '', '', '3', "'-1 would not call again", 'Bruno Díaz'],
        ['2', 'clr2', '2026-03-01 23:04:05 GMT-5', 'Yes', 's1', '', '', '10', 'Nothing at all', 'Ana Quispe'],
        ['3', 'clr3', '2026-03-02 10:04:05 UTC', 'No', 's1', '', '', '9', '', 'Ana Quispe'],
      ]),
    ),
  report: { rowsRead: 3, inserted: 2, notAnswers: 1 },
  naive: {
    says: 'the apostrophe is part of the words',
    read: (table) => cellOf(table, 0, '2. What should we improve?')?.[0],
    gives: "'",
  },
  ours: ({ rows }) => [Object.values(Object(rows[0]?.['comments']))[0], String(rows[1]?.['respondedAt']).slice(0, 19)],
  is: ['-1 would not call again', '2026-03-02T04:04:05'],
};

const alchemer: FurtherLayout = {
  id: 'L17',
  product: 'Alchemer',
  title: 'Headers with question numbers in front, times of the American East coast',
  facts: ['numbers in front of headers', 'states in words'],
  fileName: 'SurveyExport.csv',
  bytes: () =>
    utf8(
      delimited([
        [
          'Response ID',
          'Time Started',
          'Date Submitted',
          'Status',
          'Language',
          '9: 1.:How likely are you to recommend us?',
          '10: 2.:Why did you give this score?',
          'agent_name',
        ],
        [
          '1',
          '2026-01-10 09:00:00',
          '2026-01-10 09:05:00',
          'Complete',
          'English',
          '9',
          'Friendly and clear explanations',
          'Ana Quispe',
        ],
        ['2', '2026-01-11 09:00:00', '', 'Partial', 'English', '4', '', 'Ana Quispe'],
        [
          '3',
          '2026-01-12 09:00:00',
          '2026-01-12 09:05:00',
          'Complete',
          'English',
          '1',
          'Three calls for one small thing',
          'Bruno Díaz',
        ],
      ]),
    ),
  words: ['--zone', 'America/New_York'],
  report: { rowsRead: 3, inserted: 2, notAnswers: 1 },
  naive: {
    says: 'the partial answer counts',
    read: (table) => table.rows.filter((row) => row.length > 1).length,
    gives: 3,
  },
  ours: all('nps'),
  is: [9, 1],
};

const genesys: FurtherLayout = {
  id: 'L18',
  product: 'Genesys',
  title: 'Survey states: only Finished has a score, the others show 0',
  facts: ['states in words', 'zero without an answer'],
  fileName: 'genesys_surveys.csv',
  bytes: () =>
    utf8(
      delimited([
        ['Conversation ID', 'Survey Status', 'Completed Date', 'Queue', 'Agent', 'Promoter Score', 'Free text'],
        ['c0a8-1', 'Finished', '2026-03-20T10:00:00Z', 'Billing', 'Ana Quispe', '9', 'Very patient with me'],
        ['c0a8-2', 'Opt Out', '', 'Billing', 'Ana Quispe', '0', ''],
        ['c0a8-3', 'Sent', '', 'Billing', 'Bruno Díaz', '0', ''],
        ['c0a8-4', 'Finished', '2026-03-21T10:00:00Z', 'Billing', 'Bruno Díaz', '0', 'Hung up on me twice'],
      ]),
    ),
  words: ['--map', 'nps=Promoter Score'],
  report: { rowsRead: 4, inserted: 2, notAnswers: 2 },
  naive: { says: 'three detractors', read: (table) => table.rows.filter((row) => row[5] === '0').length, gives: 3 },
  ours: ({ rows }) => rows.filter(({ nps }) => nps === 0).length,
  is: 1,
};

const limeJson: FurtherLayout = {
  id: 'L22',
  product: 'LimeSurvey',
  title: 'JSON from RemoteControl, base64 around it',
  facts: ['base64', 'JSON envelope', 'codes as questions'],
  fileName: 'limesurvey.json',
  bytes: () =>
    utf8(
      Buffer.from(
        JSON.stringify({
          responses: [
            {
              id: '1',
              submitdate: '2026-05-14 10:00:00',
              lastpage: '3',
              startlanguage: 'es',
              NPS: '9',
              KOMM: 'La señora fue muy amable conmigo',
              agente: 'Ana Quispe',
            },
            {
              id: '2',
              submitdate: null,
              lastpage: '1',
              startlanguage: 'es',
              NPS: '5',
              KOMM: null,
              agente: 'Ana Quispe',
            },
          ],
        }),
      ).toString('base64'),
    ),
  words: ['--zone', 'UTC'],
  report: { rowsRead: 2, inserted: 1, notAnswers: 1 },
  naive: { says: 'one long word without any column', read: ({ header }) => header.length, gives: 1 },
  ours: count('rowsRead'),
  is: 2,
};

export const toolLayouts: readonly FurtherLayout[] = [medallia, formbricks, alchemer, genesys, limeJson];
