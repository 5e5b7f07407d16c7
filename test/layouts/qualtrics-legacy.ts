// F2: the legacy layout of Qualtrics, with two responses that F1 also has.
import { delimited, utf8WithBom } from './bytes.ts';
import type { Fixture } from './fixture.ts';

const LEGACY_IDS = [...Array.from({ length: 10 }, (_, index) => `V${index + 1}`), 'Q1', 'Q1_TEXT', 'LocationLatitude'];
const LEGACY_NAMES = [
  'ResponseID',
  'ResponseSet',
  'IPAddress',
  'StartDate',
  'EndDate',
  'RecipientLastName',
  'RecipientFirstName',
  'RecipientEmail',
  'ExternalDataReference',
  'Finished',
  'How likely are you to recommend us to a friend?',
  'How likely are you to recommend us to a friend?-TEXT',
  'LocationLatitude',
];

function legacyRecord(id: string, end: string, nps: string, text: string): string[] {
  return [id, 'Default Response Set', '', end, end, '', '', '', '', '1', nps, text, '', ''];
}

export const f2: Fixture = {
  id: 'F2',
  fileName: 'qualtrics_legacy_bom.csv',
  bytes: () =>
    utf8WithBom(
      delimited([
        [...LEGACY_IDS, ''],
        [...LEGACY_NAMES, ''],
        legacyRecord('R_1aQx0000000001', '2026-03-02 08:15:00', '10', 'Muy amable'),
        legacyRecord('R_1aQx0000000007', '2026-03-05 07:03:00', '0', 'Me cobraron dos veces'),
        legacyRecord('R_0legacy0000001', '2026-02-11 10:00:00', '8', ''),
        legacyRecord('R_0legacy0000002', '2026-02-13 10:00:00', '4', 'Too slow'),
      ]),
    ),
  report: {
    status: 'imported',
    encoding: 'utf-8',
    headerRows: 2,
    rowsRead: 4,
    inserted: 2,
    rejected: 0,
    notAnswers: 0,
    duplicatesInFile: 0,
  },
  targets: { ResponseID: 'responseId', EndDate: 'respondedAt' },
  rows: [],
};
