// F5 and F8: a German Excel file in windows-1252 and LimeSurvey with answer codes.
import { cp1252, delimited, utf8WithBom } from './bytes.ts';
import type { Fixture } from './fixture.ts';

export const f5: Fixture = {
  id: 'F5',
  fileName: 'excel_de_semicolon_cp1252.csv',
  bytes: () =>
    cp1252(
      `sep=;\r\n${delimited(
        [
          [
            'Zeitstempel',
            'Kundennr.',
            'Weiterempfehlung (0-10)',
            'Zufriedenheit Ø',
            'Kommentar',
            'Mitarbeiter',
            'Gelöst?',
          ],
          ['01.03.2026 07:05', '000412', '9', '4,5', 'Schnell; freundlich – danke €5', 'Dirk Weiß', 'Ja'],
          ['01.03.2026 09:30', '000413', '10', '5', 'Sehr gut erklärt', 'Carla Müller', 'Ja'],
          [
            '02.03.2026 11:00',
            '000977',
            '3',
            '1,5',
            'Zwei Mal angerufen,\nniemand wusste Bescheid',
            'Dirk Weiß',
            'Nein',
          ],
          ['13.03.2026 16:45', '001020', '7', '4', '', 'Carla Müller', 'teilweise'],
          ['14.03.2026 08:00', '001021', 'k. A.', '3', 'Ging so', 'Dirk Weiß', 'Nein'],
          ['15.03.2026 08:00', '001022', '8', '4,5', '', 'Carla Müller', 'Ja'],
          ['16.03.2026 12:10', '001023', '0', '1', 'Rechnung falsch', 'Dirk Weiß', 'Nein'],
          ['Summe', '', '', '4,1', '', '', ''],
        ],
        { delimiter: ';', end: '\r\n' },
      )}`,
    ),
  words: ['--zone', 'Europe/Berlin'],
  report: {
    status: 'imported',
    encoding: 'windows-1252',
    delimiter: ';',
    headerRows: 1,
    rowsRead: 8,
    inserted: 7,
    notAnswers: 1,
    rejected: 0,
  },
  targets: {
    Zeitstempel: 'respondedAt',
    'Kundennr.': 'customerId',
    'Weiterempfehlung (0-10)': 'nps',
    'Zufriedenheit Ø': 'csat',
    Mitarbeiter: 'agentName',
    'Gelöst?': 'resolution',
  },
  rows: [
    {
      respondedAt: '2026-03-01T06:05:00.000Z',
      customerId: '000412',
      nps: 9,
      csat: 4.5,
      resolution: 'yes',
      comments: { Kommentar: 'Schnell; freundlich – danke €5' },
    },
    { nps: 10, csat: 5 },
    { nps: 3, csat: 1.5, comments: { Kommentar: 'Zwei Mal angerufen,\nniemand wusste Bescheid' } },
    { nps: 7, resolution: 'partly' },
    { nps: null, csat: 3 },
    { nps: 8 },
    { nps: 0, csat: 1 },
  ],
};

function lime(
  id: number,
  submit: string,
  nps: string,
  csat: readonly [string, string],
  reason: string,
  text: string,
): string[] {
  const last = submit === '' ? '2' : '4';
  return [
    String(id),
    submit,
    last,
    'de',
    '184467',
    '2026-03-02 08:00:00',
    '2026-03-02 08:05:00',
    nps,
    ...csat,
    reason,
    text,
  ];
}

export const f8: Fixture = {
  id: 'F8',
  fileName: 'limesurvey_codes_de.csv',
  bytes: () =>
    utf8WithBom(
      `${delimited(
        [
          [
            'id',
            'submitdate',
            'lastpage',
            'startlanguage',
            'seed',
            'startdate',
            'datestamp',
            'NPS',
            'CSAT[SQ001]',
            'CSAT[SQ002]',
            'GRUND[other]',
            'KOMM',
          ],
          lime(1, '2026-03-02 08:05:00', '9', ['A5', 'A4'], '', 'Alles gut gelaufen, danke'),
          lime(2, '2026-03-02 09:00:00', '4', ['A2', 'A1'], 'Umzug', 'Ich musste drei Mal anrufen'),
          lime(3, '', '8', ['A4', ''], '', ''),
          lime(4, '1980-01-01 00:00:00', '10', ['A5', 'A5'], 'Y', 'Sehr freundlich'),
          lime(5, '2026-03-04 17:30:00', '7', ['A3', 'A4'], '', ''),
        ],
        { delimiter: ';', end: '\r\n', isAllQuoted: true },
      )}\r\n`,
    ),
  words: ['--zone', 'Europe/Berlin', '--answer', 'answerCodes:8=1-5', '--answer', 'answerCodes:9=1-5'],
  asks: ['answerCodes:8', 'answerCodes:9'],
  report: { status: 'imported', delimiter: ';', headerRows: 1, rowsRead: 5, inserted: 4, notAnswers: 1, rejected: 0 },
  targets: { id: 'responseId', submitdate: 'respondedAt', NPS: 'nps' },
  rows: [
    { responseId: '1', respondedAt: '2026-03-02T07:05:00.000Z', nps: 9 },
    { responseId: '2', nps: 4 },
    { responseId: '4', respondedAt: null, nps: 10 },
    { responseId: '5', respondedAt: '2026-03-04T16:30:00.000Z', nps: 7 },
  ],
};
