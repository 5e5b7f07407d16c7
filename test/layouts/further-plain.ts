// Further layouts that no named product writes: what people, spreadsheets and in-house tools make of an export.
import { delimited, utf8 } from './bytes.ts';
import { all, cellOf, count, type FurtherLayout, first } from './further.ts';

const HEADER = ['response_id', 'responded_at', 'agent_name', 'nps', 'comment'];

const preamble: FurtherLayout = {
  id: 'L23',
  product: null,
  title: 'Report with a title, filter lines, and a footnote under the data',
  facts: ['preamble', 'footnote'],
  fileName: 'bericht.csv',
  bytes: () =>
    utf8(
      `Kundenbefragung Hotline\nZeitraum;01.03.2026 - 31.03.2026\nTeam;alle\n\n${delimited(
        [
          ['Antwort-ID', 'Antwortdatum', 'Mitarbeiter', 'Weiterempfehlung (0-10)', 'Kommentar'],
          ['B1', '13.03.2026 10:00', 'Dirk Weiß', '9', 'Alles bestens erklärt'],
          ['B2', '14.03.2026 10:00', 'Carla Müller', '3', 'Viel zu lange gewartet'],
          ['B3', '15.03.2026 10:00', 'Dirk Weiß', '8', ''],
        ],
        { delimiter: ';' },
      )}\nVertraulich – nur für den internen Gebrauch. Erstellt am 01.04.2026.;;;;\n`,
    ),
  words: ['--zone', 'Europe/Berlin'],
  report: { rowsRead: 4, inserted: 3, notAnswers: 1 },
  naive: { says: 'the title is the header', read: ({ header }) => header[0], gives: 'Kundenbefragung Hotline' },
  ours: ({ report }) => (report['mapping'] as Record<string, string>)['nps'],
  is: 'Weiterempfehlung (0-10)',
};

const secondTable: FurtherLayout = {
  id: 'L24',
  product: null,
  title: 'A second table with totals per team under the answers',
  facts: ['second table', 'totals'],
  fileName: 'two_tables.csv',
  bytes: () =>
    utf8(
      `${delimited([HEADER, ['S1', '2026-03-13 10:00', 'Ana Quispe', '9', 'Fast and kind'], ['S2', '2026-03-14 10:00', 'Bruno Díaz', '2', 'No one called back'], ['S3', '2026-03-15 10:00', 'Bruno Díaz', '7', '']])}\n${delimited(
        [
          ['Team', 'Answers', 'Average', 'Trend', 'Remark'],
          ['Retención', '1', '9', '5', 'up'],
          ['Soporte N1', '2', '4', '3', 'down'],
        ],
      )}`,
    ),
  words: ['--zone', 'UTC'],
  report: { rowsRead: 6, inserted: 3, notAnswers: 3 },
  naive: {
    says: 'five answers, two of them by teams',
    read: (table) => table.rows.filter((row) => /^\d+$/u.test(row[3] ?? '')).length,
    gives: 5,
  },
  ours: count('inserted'),
  is: 3,
};

const undecided: FurtherLayout = {
  id: 'L25',
  product: null,
  title: 'No day above 12 anywhere: day or month first cannot be known',
  facts: ['order of day and month undecided'],
  fileName: 'undecided.csv',
  bytes: () =>
    utf8(
      delimited([
        HEADER,
        ['U1', '03/04/2026 10:00', 'Ana Quispe', '9', 'Great help today'],
        ['U2', '05/06/2026 10:00', 'Bruno Díaz', '4', 'Slow and unsure'],
      ]),
    ),
  words: ['--zone', 'UTC'],
  asks: 'dateOrder',
  answers: ['dateOrder=dmy'],
  naive: {
    says: 'month first, as JavaScript reads it',
    read: (table) => new Date(`${cellOf(table, 0, 'responded_at')}Z`).getUTCMonth() + 1,
    gives: 3,
  },
  ours: ({ rows }) => String(rows[0]?.['respondedAt']).slice(0, 10),
  is: '2026-04-03',
};

const twoColumns: FurtherLayout = {
  id: 'L26',
  product: null,
  title: 'Date and time of day in two columns',
  facts: ['date and time apart', 'two-digit years'],
  fileName: 'date_time.csv',
  bytes: () =>
    utf8(
      delimited(
        [
          ['Antwort-ID', 'Datum', 'Uhrzeit', 'Mitarbeiter', 'Weiterempfehlung (0-10)'],
          ['D1', '13.03.26', '23:45', 'Dirk Weiß', '9'],
          ['D2', '14.03.26', '00:15', 'Carla Müller', '5'],
        ],
        { delimiter: ';' },
      ),
    ),
  words: ['--zone', 'UTC'],
  naive: {
    says: 'every answer came at midnight',
    read: ({ text }) => text.split('\n')[1]?.split(';')[1],
    gives: '13.03.26',
  },
  ours: first('respondedAt'),
  is: '2026-03-13T23:45:00.000Z',
};

const serials: FurtherLayout = {
  id: 'L27',
  product: null,
  title: 'A spreadsheet’s serial numbers where dates were',
  facts: ['Excel serial dates'],
  fileName: 'serials.csv',
  bytes: () =>
    utf8(
      delimited([
        ['response_id', 'Response date', 'agent_name', 'nps'],
        ['X1', '46083.34375', 'Ana Quispe', '9'],
        ['X2', '46084.5', 'Bruno Díaz', '1'],
        ['X3', '46085.75', 'Bruno Díaz', '8'],
      ]),
    ),
  words: ['--zone', 'UTC'],
  naive: {
    says: '46 seconds after 1970',
    read: (table) => new Date(Number(cellOf(table, 0, 'Response date'))).getUTCFullYear(),
    gives: 1970,
  },
  ours: first('respondedAt'),
  is: '2026-03-02T08:15:00.000Z',
};

const longIds: FurtherLayout = {
  id: 'L28',
  product: null,
  title: 'Ids of 19 digits, with leading zeros, and one that looks like a power of ten',
  facts: ['long ids', 'leading zeros'],
  fileName: 'ids.csv',
  bytes: () =>
    utf8(
      delimited([
        ['response_id', 'ticket_id', 'responded_at', 'agent_name', 'nps'],
        ['9007199254740993001', '007', '2026-03-13T10:00:00Z', 'Ana Quispe', '9'],
        ['9007199254740993002', '1E5', '2026-03-14T10:00:00Z', 'Ana Quispe', '3'],
      ]),
    ),
  naive: {
    says: 'both answers have the same id, so one of them goes',
    read: (table) => Number(cellOf(table, 0, 'response_id')) === Number(cellOf(table, 1, 'response_id')),
    gives: true,
  },
  ours: ({ rows }) => rows.map(({ responseId, interactionId }) => [responseId, interactionId]),
  is: [
    ['9007199254740993001', '007'],
    ['9007199254740993002', '1E5'],
  ],
};

/** Bytes of DOS page 850, of the letters used here. */
const DOS: Readonly<Record<string, number>> = { ä: 0x84, ö: 0x94, ü: 0x81, ß: 0xe1, Ö: 0x99 };

const dosPage: FurtherLayout = {
  id: 'L29',
  product: null,
  title: 'Umlauts in the page of DOS, from an old telephone system',
  facts: ['DOS code page'],
  fileName: 'anlage.csv',
  bytes: () =>
    Uint8Array.from(
      delimited(
        [
          ['Antwort-ID', 'Antwortdatum', 'Mitarbeiter', 'Weiterempfehlung (0-10)', 'Kommentar'],
          ['O1', '13.03.2026', 'Carla Müller', '9', 'Schöne Grüße, größte Mühe gegeben'],
          ['O2', '14.03.2026', 'Dirk Weiß', '4', 'Für nächstes Mal bitte zurückrufen'],
          ['O3', '15.03.2026', 'Carla Müller', '8', 'Völlig unnötige Rückfragen, später gelöst'],
        ],
        { delimiter: ';', end: '\r\n' },
      ),
      (letter) => DOS[letter] ?? letter.charCodeAt(0),
    ),
  words: ['--zone', 'Europe/Berlin'],
  report: { encoding: 'ibm850' },
  naive: { says: 'umlauts are lost', read: ({ text }) => text.includes('Müller'), gives: false },
  ours: first('agentName'),
  is: 'Carla Müller',
};

const pipes: FurtherLayout = {
  id: 'L30',
  product: null,
  title: 'Pipes between cells, commas in the texts',
  facts: ['pipes'],
  fileName: 'pipes.txt',
  bytes: () =>
    utf8(
      delimited(
        [
          HEADER,
          ['P1', '2026-03-13T10:00:00Z', 'Quispe, Ana', '9', 'Fast, clear, kind'],
          ['P2', '2026-03-14T10:00:00Z', 'Díaz, Bruno', '2', 'Slow, unclear, cold'],
        ],
        { delimiter: '|' },
      ),
    ),
  naive: { says: 'commas part the columns', read: ({ header }) => header.length, gives: 1 },
  ours: all('nps'),
  is: [9, 2],
};

const backslashes: FurtherLayout = {
  id: 'L31',
  product: null,
  title: 'Quotes inside quotes written with a backslash',
  facts: ['backslash before quotes'],
  fileName: 'dump.csv',
  bytes: () =>
    utf8(
      `${HEADER.join(',')}\n"K1","2026-03-13T10:00:00Z","Ana Quispe","9","She said \\"no problem\\", and it was so"\n"K2","2026-03-14T10:00:00Z","Bruno Díaz","3","The \\"expert\\", he called himself, knew nothing"\n"K3","2026-03-15T10:00:00Z","Bruno Díaz","7","Fine"\n`,
    ),
  naive: { says: 'the comment ends at the first quote', read: (table) => table.rows[0]?.length, gives: 6 },
  ours: ({ rows }) => Object.values(Object(rows[0]?.['comments']))[0],
  is: 'She said "no problem", and it was so',
};

const openQuote: FurtherLayout = {
  id: 'L32',
  product: null,
  title: 'A quote that never closes in the middle of the file',
  facts: ['unclosed quote'],
  fileName: 'open_quote.csv',
  bytes: () =>
    utf8(
      `${HEADER.join(',')}\n${Array.from({ length: 40 }, (_, index) => `Q${index},2026-03-${String(1 + (index % 28)).padStart(2, '0')}T10:00:00Z,Ana Quispe,${index % 11},${index === 17 ? '"never closed' : 'plain text'}\n`).join('')}`,
    ),
  report: { rowsRead: 40, inserted: 39, rejected: 1 },
  naive: { says: 'everything after it is one comment', read: (table) => table.rows.length, gives: 18 },
  ours: count('inserted'),
  is: 39,
};

const noHeader: FurtherLayout = {
  id: 'L33',
  product: null,
  title: 'No header row at all: which column is the score has to be said',
  facts: ['no header'],
  fileName: 'raw.csv',
  bytes: () =>
    utf8(
      delimited([
        ['N1', '2026-03-13T10:00:00Z', 'Ana Quispe', '9', 'Explained everything to me'],
        ['N2', '2026-03-14T10:00:00Z', 'Bruno Díaz', '3', 'Left me waiting for an hour'],
        ['N3', '2026-03-15T10:00:00Z', 'Ana Quispe', '8', 'Good and quick, thank you'],
      ]),
    ),
  words: [
    '--map',
    'responseId=#0',
    '--map',
    'agentName=#2',
    '--map',
    'nps=#3',
    '--map',
    'comment:Comment=#4',
    '--map',
    'respondedAt=#1',
  ],
  report: { headerRows: 0 },
  naive: {
    says: 'the first answer is the header, so it is lost',
    read: (table) => table.rows.filter((row) => row.length > 1).length,
    gives: 2,
  },
  ours: count('inserted'),
  is: 3,
};

export const plainLayouts: readonly FurtherLayout[] = [
  preamble,
  secondTable,
  undecided,
  twoColumns,
  serials,
  longIds,
  dosPage,
  pipes,
  backslashes,
  openQuote,
  noHeader,
];
