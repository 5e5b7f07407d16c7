// Further layouts that are odd in their rows: totals, twins, repeated headers, sheets, restarted ids.
import { delimited, utf8 } from './bytes.ts';
import { all, cellOf, count, type FurtherLayout } from './further.ts';
import { workbook } from './workbook.ts';

const ANSWERS = [
  ['response_id', 'responded_at', 'agent_name', 'nps'],
  ['1', '2026-03-13T10:00:00Z', 'Ana Quispe', '9'],
  ['2', '2026-03-14T10:00:00Z', 'Bruno Díaz', '3'],
];

const teamTotals: FurtherLayout = {
  id: 'L37',
  product: null,
  title: 'One row per team with its NPS from −100 to 100',
  facts: ['aggregate', 'score per team'],
  fileName: 'team_nps.csv',
  bytes: () =>
    utf8(
      delimited([
        ['Team', 'Responses', 'CSAT %', 'NPS'],
        ['Retención', '212', '88%', '61'],
        ['Soporte N1', '340', '71%', '-12'],
        ['Team Nord', '98', '93%', '74'],
        ['Team Süd', '120', '80%', '9'],
        ['Total', '770', '81%', '27'],
      ]),
    ),
  status: 'refused',
  naive: { says: 'a customer gave a 9', read: (table) => cellOf(table, 3, 'NPS'), gives: '9' },
  ours: count('inserted'),
  is: 0,
};

const twins: FurtherLayout = {
  id: 'L38',
  product: null,
  title: 'No ids: equal rows are different customers, and the same file again adds nothing',
  facts: ['no ids', 'equal rows'],
  fileName: 'no_ids.csv',
  before: [],
  bytes: () =>
    utf8(
      delimited([
        ['responded_at', 'agent_name', 'nps'],
        ['2026-03-13', 'Ana Quispe', '10'],
        ['2026-03-13', 'Ana Quispe', '10'],
        ['2026-03-13', 'Ana Quispe', '10'],
        ['2026-03-14', 'Bruno Díaz', '3'],
      ]),
    ),
  words: ['--zone', 'UTC'],
  naive: {
    says: 'three equal rows are one',
    read: ({ text }) => new Set(text.trim().split('\n').slice(1)).size,
    gives: 2,
  },
  ours: count('inserted'),
  is: 4,
};

const concatenated: FurtherLayout = {
  id: 'L39',
  product: null,
  title: 'Two exports pasted together: the header stands again in the middle',
  facts: ['header repeated'],
  fileName: 'pasted.csv',
  bytes: () => {
    const header = ['response_id', 'responded_at', 'agent_name', 'nps'];
    return utf8(
      delimited([
        header,
        ['G1', '2026-03-13T10:00:00Z', 'Ana Quispe', '9'],
        ['G2', '2026-03-14T10:00:00Z', 'Ana Quispe', '4'],
        header,
        ['G3', '2026-04-13T10:00:00Z', 'Bruno Díaz', '7'],
        ['G4', '2026-04-14T10:00:00Z', 'Bruno Díaz', '8'],
      ]),
    );
  },
  report: { rowsRead: 5, inserted: 4, notAnswers: 1, rejected: 0 },
  naive: {
    says: 'an agent called agent_name',
    read: (table) => table.rows.some((row) => row[2] === 'agent_name'),
    gives: true,
  },
  ours: ({ rows }) => rows.some(({ agentName }) => agentName === 'agent_name'),
  is: false,
};

const lineEnds: FurtherLayout = {
  id: 'L40',
  product: null,
  title: 'Old and new line ends in one file, none after the last row',
  facts: ['line ends mixed', 'no final line end'],
  fileName: 'mixed.csv',
  bytes: () =>
    utf8(
      'response_id,responded_at,agent_name,nps\rM1,2026-03-13T10:00:00Z,Ana Quispe,9\r\nM2,2026-03-14T10:00:00Z,Ana Quispe,2\nM3,2026-03-15T10:00:00Z,Bruno Díaz,8',
    ),
  naive: { says: 'the first answer hides in the header', read: ({ text }) => text.split('\n').length - 1, gives: 2 },
  ours: all('nps'),
  is: [9, 2, 8],
};

const twoSheets: FurtherLayout = {
  id: 'L43',
  product: null,
  title: 'Two sheets that both hold answers',
  facts: ['several sheets'],
  fileName: 'months.xlsx',
  bytes: () =>
    workbook([
      { name: 'März', rows: ANSWERS },
      {
        name: 'April',
        rows: ANSWERS.map((row, index) =>
          index === 0 ? row : [`9${row[0]}`, row[1]?.replace('-03-', '-04-') ?? '', row[2] ?? '', '7'],
        ),
      },
    ]),
  asks: 'sheet',
  answers: ['sheet=April'],
  report: { sheet: 'April' },
  naive: { says: 'not text at all', read: ({ text }) => text.startsWith('PK'), gives: true },
  ours: all('nps'),
  is: [7, 7],
};

const restarted: FurtherLayout = {
  id: 'L44',
  product: 'Microsoft Forms',
  title: 'The next form counts from 1 again',
  facts: ['ids restart'],
  fileName: 'form_april.csv',
  before: [
    {
      fileName: 'form_march.csv',
      bytes: () =>
        utf8(
          delimited([
            ['ID', 'Completion time', 'Agent', 'How likely are you to recommend us?'],
            ...[9, 8, 3, 10].map((nps, index) => [
              String(index + 1),
              `2026-03-1${index} 10:00:00`,
              'Ana Quispe',
              String(nps),
            ]),
          ]),
        ),
      words: ['--zone', 'UTC', '--source', 'Forms', '--map', 'responseId=ID'],
    },
  ],
  bytes: () =>
    utf8(
      delimited([
        ['ID', 'Completion time', 'Agent', 'How likely are you to recommend us?'],
        ...[2, 7, 6].map((nps, index) => [String(index + 1), `2026-04-1${index} 10:00:00`, 'Bruno Díaz', String(nps)]),
      ]),
    ),
  words: ['--zone', 'UTC', '--source', 'Forms', '--map', 'responseId=ID'],
  asks: 'restartedIds',
  answers: ['restartedIds=new'],
  report: { inserted: 3, updated: 0 },
  naive: {
    says: 'the same ids, so the answers of March are overwritten',
    read: (table) => table.rows.filter((row) => row.length > 1).map((row) => row[0]),
    gives: ['1', '2', '3'],
  },
  ours: count('updated'),
  is: 0,
};

export const rowLayouts: readonly FurtherLayout[] = [teamTotals, twins, concatenated, lineEnds, twoSheets, restarted];
