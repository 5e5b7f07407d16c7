// Further layouts of Qualtrics and SurveyMonkey: the same products in their other forms.
import { delimited, utf8, utf16le } from './bytes.ts';
import { all, cellOf, count, type FurtherLayout } from './further.ts';

const PYTHON_IDS = ['startDate', 'recordedDate', 'responseId', 'finished', 'QID1', 'QID2_TEXT', 'Agent'];

const qualtrics2016: FurtherLayout = {
  id: 'L01',
  product: 'Qualtrics',
  title: 'Export of 2016: ImportId in Python style, seconds missing',
  facts: ['three header rows', 'ImportId with single quotes', 'no zone named'],
  fileName: 'qualtrics_2016.csv',
  bytes: () =>
    utf8(
      delimited([
        ['StartDate', 'RecordedDate', 'ResponseId', 'Finished', 'Q1', 'Q2', 'Agent'],
        [
          'Start Date',
          'Recorded Date',
          'Response ID',
          'Finished',
          'How likely are you to recommend us?',
          'Why?',
          'Agent',
        ],
        PYTHON_IDS.map((id) => `{'ImportId': '${id}'}`),
        ['2016-09-13 13:15', '2016-09-13 13:19', 'R_2016a', 'True', '9', 'Quick answer, thank you', 'Ana Quispe'],
        ['2016-09-13 14:15', '2016-09-13 14:19', 'R_2016b', 'True', '2', 'Nobody called back', 'Bruno Díaz'],
      ]),
    ),
  words: ['--zone', 'UTC'],
  report: { headerRows: 3, rowsRead: 2, inserted: 2 },
  naive: {
    says: 'labels and ImportIds are two more answers',
    read: ({ rows }) => rows.filter((row) => row.length > 1).length,
    gives: 4,
  },
  ours: count('inserted'),
  is: 2,
};

const qualtricsTsv: FurtherLayout = {
  id: 'L02',
  product: 'Qualtrics',
  title: 'TSV in UTF-16 with German labels and labelled scale answers',
  facts: ['three header rows', 'UTF-16', 'labels in the account’s language', 'number and label in one cell'],
  fileName: 'Umfrage Hotline.tsv',
  bytes: () =>
    utf16le(
      delimited(
        [
          ['StartDate', 'EndDate', 'Status', 'Finished', 'RecordedDate', 'ResponseId', 'Q_NPS', 'Q3', 'Agent'],
          [
            'Anfangsdatum',
            'Enddatum',
            'Antworttyp',
            'Fertig',
            'Aufnahmedatum',
            'Antwort-ID',
            'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
            'Wie zufrieden waren Sie?',
            'Agent',
          ],
          ['startDate', 'endDate', 'status', 'finished', 'recordedDate', '_recordId', 'QID1', 'QID3', 'Agent'].map(
            (id) => (id.endsWith('Date') ? `{"ImportId":"${id}","timeZone":"Europe/Berlin"}` : `{"ImportId":"${id}"}`),
          ),
          [
            '2026-07-01 10:00:00',
            '2026-07-01 10:03:00',
            'IP-Adresse',
            'Wahr',
            '2026-07-01 10:03:01',
            'R_tsv1',
            '9',
            '4 - Sehr zufrieden',
            'Dirk Weiß',
          ],
          [
            '2026-07-02 10:00:00',
            '2026-07-02 10:03:00',
            'IP-Adresse',
            'Wahr',
            '2026-07-02 10:03:01',
            'R_tsv2',
            '3',
            '1 - Gar nicht zufrieden',
            'Dirk Weiß',
          ],
        ],
        { delimiter: '\t' },
      ),
    ),
  report: { encoding: 'utf-16le', delimiter: '\t', headerRows: 3 },
  naive: {
    says: 'read as UTF-8 there is no column of that name at all',
    read: (table) => cellOf(table, 2, 'Q3'),
    gives: undefined,
  },
  ours: all('csat'),
  is: [4, 1],
};

const qualtricsCodes: FurtherLayout = {
  id: 'L03',
  product: 'Qualtrics',
  title: 'Anonymised, numeric codes: a preview is Status 2, a partial is Finished 0',
  facts: ['three header rows', 'columns absent', 'states as codes'],
  fileName: 'qualtrics_numeric.csv',
  bytes: () =>
    utf8(
      delimited([
        [
          'StartDate',
          'EndDate',
          'Status',
          'Progress',
          'Finished',
          'RecordedDate',
          'ResponseId',
          'Q1',
          'Q1_NPS_GROUP',
          'agent',
        ],
        [
          'Start Date',
          'End Date',
          'Response Type',
          'Progress',
          'Finished',
          'Recorded Date',
          'Response ID',
          'How likely are you to recommend us?',
          'Group',
          'agent',
        ],
        [
          'startDate',
          'endDate',
          'status',
          'progress',
          'finished',
          'recordedDate',
          '_recordId',
          'QID1',
          'QID1_NPS_GROUP',
          'agent',
        ].map((id) =>
          id.endsWith('Date') ? `{"ImportId":"${id}","timeZone":"America/Denver"}` : `{"ImportId":"${id}"}`,
        ),
        [
          '2026-01-05 08:00:00',
          '2026-01-05 08:02:00',
          '0',
          '100',
          '1',
          '2026-01-05 08:02:00',
          'R_n1',
          '10',
          '3',
          'Ana Quispe',
        ],
        [
          '2026-01-05 09:00:00',
          '2026-01-05 09:02:00',
          '2',
          '100',
          '1',
          '2026-01-05 09:02:00',
          'R_n2',
          '0',
          '1',
          'Ana Quispe',
        ],
        [
          '2026-01-06 09:00:00',
          '2026-01-06 09:02:00',
          '0',
          '46',
          '0',
          '2026-01-06 09:02:00',
          'R_n3',
          '8',
          '2',
          'Ana Quispe',
        ],
        [
          '2026-01-07 09:00:00',
          '2026-01-07 09:02:00',
          '0',
          '100',
          '1',
          '2026-01-07 09:02:00',
          'R_n4',
          '7',
          '2',
          'Carla Müller',
        ],
      ]),
    ),
  report: { rowsRead: 4, inserted: 2, notAnswers: 2 },
  naive: {
    says: 'the author’s own test is a detractor',
    read: (table) =>
      table.rows
        .slice(2)
        .map((row) => row[table.header.indexOf('Q1')])
        .filter((score) => score === '0').length,
    gives: 1,
  },
  ours: ({ rows }) => rows.filter(({ nps }) => nps === 0).length,
  is: 0,
};

const monkeyFlat: FurtherLayout = {
  id: 'L04',
  product: 'SurveyMonkey',
  title: 'One header row, options joined to their question, a dash for no answer',
  facts: ['one flattened header row', 'dash is missing', 'option columns'],
  fileName: 'surveymonkey_flat.csv',
  bytes: () =>
    utf8(
      delimited([
        [
          'RespondentID',
          'CollectorID',
          'StartDate',
          'EndDate',
          'How likely is it that you would recommend us?',
          'Why did you call? - Billing',
          'Why did you call? - Technical',
          'How satisfied were you? (1-5)',
          'Agent name',
        ],
        ['11482000001', '1', '01/15/2026 10:00:00', '01/15/2026 10:05:00', '9', 'Billing', '-', '5', 'Ana Quispe'],
        ['11482000002', '1', '01/16/2026 10:00:00', '01/16/2026 10:05:00', '-', '-', 'Technical', '2', 'Bruno Díaz'],
        ['11482000003', '1', '01/17/2026 10:00:00', '01/17/2026 10:05:00', '5', '-', '-', '-', 'Bruno Díaz'],
      ]),
    ),
  words: ['--zone', 'UTC'],
  naive: {
    says: 'the dash becomes 0, a detractor',
    read: (table) => Number(cellOf(table, 1, 'How likely is it that you would recommend us?')?.replace('-', '')),
    gives: 0,
  },
  ours: ({ rows }) => rows[1]?.['nps'],
  is: null,
};

const monkeySummary: FurtherLayout = {
  id: 'L05',
  product: 'SurveyMonkey',
  title: 'Summary download: a cross-tab with percentages',
  facts: ['aggregate', 'percentages per group'],
  fileName: 'surveymonkey_summary.csv',
  bytes: () =>
    utf8(
      delimited([
        [
          'How likely is it that you would recommend us?',
          'Detractors (0-6)',
          'Passives (7-8)',
          'Promoters (9-10)',
          'Net Promoter Score',
          'Total',
        ],
        ['Retención', '20.00%', '30.00%', '50.00%', '30', '120'],
        ['Soporte N1', '40.00%', '35.00%', '25.00%', '-15', '98'],
        ['Team Nord', '10.00%', '20.00%', '70.00%', '60', '77'],
        ['Total', '24.00%', '28.00%', '48.00%', '24', '295'],
      ]),
    ),
  status: 'refused',
  naive: {
    says: 'three teams answer 30, −15 and 60',
    read: (table) => cellOf(table, 0, 'Net Promoter Score'),
    gives: '30',
  },
  ours: count('rowsRead'),
  is: 0,
};

export const qualtricsLayouts: readonly FurtherLayout[] = [
  qualtrics2016,
  qualtricsTsv,
  qualtricsCodes,
  monkeyFlat,
  monkeySummary,
];
