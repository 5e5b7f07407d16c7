// Further layouts of help desks and of tools that ask after a ticket.
import { delimited, utf8 } from './bytes.ts';
import { all, cellOf, type FurtherLayout } from './further.ts';

const zendeskLines: FurtherLayout = {
  id: 'L11',
  product: 'Zendesk',
  title: 'Tickets, one JSON object a line, the rating nested inside',
  facts: ['one object a line', 'nested answers', 'offered is no answer', 'long ids'],
  fileName: 'tickets.ndjson',
  bytes: () =>
    utf8(
      [
        [9_007_199_254_740_993n, 'good', 'Sorted in a minute'],
        [9_007_199_254_740_994n, 'offered', null],
        [9_007_199_254_740_995n, 'bad', 'Asked me everything twice'],
      ]
        .map(
          ([id, score, comment], index) =>
            `{"id":${id},"assignee_id":36001112223${index},"created_at":"2026-05-0${index + 1}T10:00:00Z","satisfaction_rating":{"score":"${score}","comment":${JSON.stringify(comment)}}}\n`,
        )
        .join(''),
    ),
  report: { rowsRead: 3, inserted: 2, notAnswers: 1 },
  naive: {
    says: 'the ticket number loses its last digit',
    read: ({ text }) => String(JSON.parse(text.split('\n')[0] ?? '').id),
    gives: '9007199254740992',
  },
  ours: ({ rows }) => rows[0]?.['interactionId'] ?? rows[0]?.['responseId'],
  is: '9007199254740993',
};

const freshdesk: FurtherLayout = {
  id: 'L12',
  product: 'Freshdesk',
  title: 'Ratings on a signed scale from 103 to −103',
  facts: ['signed scale', 'nested answers'],
  fileName: 'freshdesk_ratings.json',
  bytes: () =>
    utf8(
      JSON.stringify(
        [103, -103, 100, 102].map((score, index) => ({
          id: 700 + index,
          survey_id: 1,
          user_id: 5 + index,
          agent_id: 43 + (index % 2),
          group_id: 2,
          ticket_id: 9000 + index,
          feedback: index === 1 ? 'Nobody answered my mail' : '',
          ratings: { default_question: score },
          created_at: `2026-03-0${index + 1}T08:00:00Z`,
          updated_at: `2026-03-0${index + 1}T08:00:00Z`,
        })),
      ),
    ),
  report: { rowsRead: 4, inserted: 4 },
  naive: { says: '103 of 5 stars', read: ({ text }) => JSON.parse(text)[0].ratings.default_question, gives: 103 },
  ours: ({ rows }) => [rows[0]?.['csat'], rows[1]?.['csat'], rows[2]?.['csat']],
  is: [5, 1, 3],
};

const intercom: FurtherLayout = {
  id: 'L13',
  product: 'Intercom',
  title: 'A warehouse copy: the same conversation on several rows, the last one counts',
  facts: ['history of one id', 'created_at is the conversation'],
  fileName: 'intercom_conversations.csv',
  bytes: () =>
    utf8(
      delimited([
        ['conversation_id', 'created_at', 'rating', 'remark', 'teammate_name', 'updated_at'],
        ['21500001', '2026-03-01 10:00:00', '2', 'Still waiting for an answer', 'Ana Quispe', '2026-03-01 11:00:00'],
        ['21500002', '2026-03-01 12:00:00', '4', '', 'Bruno Díaz', '2026-03-01 12:30:00'],
        ['21500001', '2026-03-01 10:00:00', '5', 'Solved after all, thank you', 'Ana Quispe', '2026-03-02 09:00:00'],
      ]),
    ),
  words: ['--zone', 'UTC', '--map', 'responseId=conversation_id'],
  report: { rowsRead: 3, inserted: 2, mergedRows: 1 },
  naive: {
    says: 'three answers, the old 2 among them',
    read: (table) => table.rows.map((row) => row[2]).slice(0, 3),
    gives: ['2', '4', '5'],
  },
  ours: all('csat'),
  is: [4, 5],
};

const helpScout: FurtherLayout = {
  id: 'L14',
  product: 'Help Scout',
  title: 'Words instead of numbers: Great, Okay, Bad',
  facts: ['score words', 'state of the conversation is no score'],
  fileName: 'helpscout_ratings.csv',
  bytes: () =>
    utf8(
      delimited([
        ['Rating ID', 'Date', 'Customer', 'User', 'Rating', 'Comments', 'Conversation'],
        ['r-1', '2026-06-15T10:00:00Z', 'K-1', 'Ana Quispe', 'Great', 'Thank you for the quick help', '1001'],
        ['r-2', '2026-06-16T10:00:00Z', 'K-2', 'Bruno Díaz', 'Bad', '', '1002'],
        ['r-3', '2026-06-17T10:00:00Z', 'K-3', 'Ana Quispe', 'Okay', '', '1003'],
      ]),
    ),
  naive: {
    says: 'no number, so no score',
    read: (table) => Number.isNaN(Number(cellOf(table, 0, 'Rating'))),
    gives: true,
  },
  ours: all('csat'),
  is: [5, 1, 3],
};

const askNicelyCsv: FurtherLayout = {
  id: 'L19',
  product: 'AskNicely',
  title: 'CSV with Unix seconds as text and two scales in one column',
  facts: ['Unix seconds', 'scales mixed in one column'],
  fileName: 'asknicely.csv',
  bytes: () =>
    utf8(
      delimited([
        [
          'response_id',
          'person_id',
          'name',
          'email',
          'answer',
          'answerlabel',
          'comment',
          'status',
          'sent',
          'responded',
          'question_type',
          'agent_c',
        ],
        ['81', '1', '', '', '4', '', 'It was all right', 'complete', '1772449200', '1772452800', 'csat', 'Ana Quispe'],
        ['82', '2', '', '', '4', '', 'Not again', 'complete', '1772449200', '1772452860', 'nps', 'Bruno Díaz'],
      ]),
    ),
  naive: {
    says: 'both are detractors with a 4',
    read: (table) => table.rows.slice(0, 2).map((row) => row[4]),
    gives: ['4', '4'],
  },
  ours: ({ rows }) => [rows.map(({ nps }) => nps), rows.map(({ csat }) => csat), rows[0]?.['respondedAt']],
  is: [[null, 4], [4, null], '2026-03-02T12:00:00.000Z'],
};

const delightedCsv: FurtherLayout = {
  id: 'L21',
  product: 'Delighted',
  title: 'Archive as CSV: properties as columns of their own, Unix seconds, an empty comment',
  facts: ['Unix seconds', 'properties as columns'],
  fileName: 'delighted-export.csv',
  bytes: () =>
    utf8(
      delimited([
        ['id', 'survey_type', 'score', 'comment', 'permalink', 'created_at', 'updated_at', 'Agent', 'Team'],
        [
          '5000001',
          'nps',
          '10',
          'Best support in years',
          'https://example.invalid/1',
          '1772452800',
          '',
          'Ana Quispe',
          'Retención',
        ],
        ['5000002', 'nps', '6', '', 'https://example.invalid/2', '1772456400', '', 'Bruno Díaz', 'Soporte N1'],
      ]),
    ),
  naive: {
    says: 'the time is a plain number, so 20 January 1970',
    read: (table) => new Date(Number(cellOf(table, 0, 'created_at'))).getUTCFullYear(),
    gives: 1970,
  },
  ours: ({ rows }) => rows[1]?.['respondedAt'],
  is: '2026-03-02T13:00:00.000Z',
};

const podium: FurtherLayout = {
  id: 'L20',
  product: 'Podium',
  title: 'An adjusted score of 100, 0 and −100 beside the answer',
  facts: ['score group beside the score'],
  fileName: 'podium_nps.csv',
  bytes: () =>
    utf8(
      delimited([
        ['responseId', 'createdAt', 'score', 'adjustedScore', 'comment', 'agentName'],
        ['p1', '2026-03-13T10:00:00Z', '9', '100', 'Went out of his way', 'Bruno Díaz'],
        ['p2', '2026-03-14T10:00:00Z', '7', '0', '', 'Ana Quispe'],
        ['p3', '2026-03-15T10:00:00Z', '2', '-100', 'Would not listen', 'Ana Quispe'],
      ]),
    ),
  naive: {
    says: 'the last column called score wins: 100',
    read: (table) => cellOf(table, 0, 'adjustedScore'),
    gives: '100',
  },
  ours: all('nps'),
  is: [9, 7, 2],
};

export const deskLayouts: readonly FurtherLayout[] = [
  zendeskLines,
  freshdesk,
  intercom,
  helpScout,
  askNicelyCsv,
  delightedCsv,
  podium,
];
