// Dates of workbooks: which numbers are dates, in which system, to which second.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownAs } from '../../electron/table-formats.ts';
import { openFolder } from './opened.ts';
import { workbookBytes } from './packages.ts';

let here: ReturnType<typeof openFolder>;
beforeAll(() => {
  here = openFolder();
});
afterAll(() => here.remove());

const OWN = [
  'yyyy\\-mm\\-dd\\ hh:mm:ss',
  'dd/mm/yyyy',
  'hh:mm',
  '[h]:mm:ss',
  '#,##0.00 "días"',
  '[$-407]d. mmmm yyyy;@',
];

/** Styles 0…: General, the built-in 14, 22, 20, 46, then those of OWN. */
const STYLES = `<numFmts>${OWN.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[
    0,
    14,
    22,
    20,
    46,
    10,
    ...OWN.map((_, index) => 164 + index),
  ]
    .map((id) => `<xf numFmtId="${id}"/>`)
    .join('')}</cellXfs><cellStyles/>`;
const [GENERAL, DATE, DATE_TIME, TIME, LENGTH, SHARE] = [0, 1, 2, 3, 4, 5];
const [OWN_DATE_TIME, OWN_DATE, OWN_TIME, OWN_LENGTH, OWN_NUMBER, OWN_LONG] = [6, 7, 8, 9, 10, 11];

async function shown(raw: string, style: number | undefined, is1904 = false): Promise<string> {
  const rows = `<row><c s="${style}"><v>${raw}</v></c></row>`;
  const properties = is1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  const { text } = await here.open(
    'd.xlsx',
    workbookBytes({ sheets: [{ name: 'A', rows }], styles: STYLES, properties }),
  );
  return text.trimEnd();
}

describe('a number', () => {
  it.each([
    ['46083.34375', DATE_TIME, '2026-03-02 08:15:00'],
    ['46083.34375', OWN_DATE_TIME, '2026-03-02 08:15:00'],
    ['46083', DATE, '2026-03-02'],
    ['46083', OWN_DATE, '2026-03-02'],
    ['46083', OWN_LONG, '2026-03-02'],
    ['46083', DATE_TIME, '2026-03-02 00:00:00'],
    // nothing is lost of a time that the style does not show
    ['46083.34375', DATE, '2026-03-02 08:15:00'],
    ['0.34375', TIME, '08:15:00'],
    ['0.34375', OWN_TIME, '08:15:00'],
    ['0.34375', DATE_TIME, '08:15:00'],
    ['46083.34375', TIME, '2026-03-02 08:15:00'],
    // milliseconds, as Google Sheets writes them, and the last second of a day
    ['46083.343756944', DATE_TIME, '2026-03-02 08:15:01'],
    ['46083.999999', DATE_TIME, '2026-03-03 00:00:00'],
    ['46083.99999', DATE_TIME, '2026-03-02 23:59:59'],
    // the first days, and the one that never was
    ['1', DATE, '1900-01-01'],
    ['59', DATE, '1900-02-28'],
    ['60', DATE, '1900-02-29'],
    ['61', DATE, '1900-03-01'],
    ['0', DATE, '1899-12-30'],
    ['2958465', DATE, '9999-12-31'],
    // no dates
    ['46083.34375', GENERAL, '46083.34375'],
    ['46083.34375', LENGTH, '46083.34375'],
    ['1.5', OWN_LENGTH, '1.5'],
    ['46083', OWN_NUMBER, '46083'],
    ['-5', DATE, '-5'],
    ['2958466', DATE, '2958466'],
    ['1E+99', DATE_TIME, '1e+99'],
  ])('%s in style %i is %s', async (raw, style, text) => {
    expect(await shown(raw, style)).toBe(text);
  });

  it('of a share keeps its sign', async () => {
    expect(await shown('0.612', SHARE)).toBe('61.2%');
    expect(await shown('0.07', SHARE)).toBe('7%');
  });

  it('counts from 1904 where the workbook says so', async () => {
    expect(await shown('44621.34375', DATE_TIME, true)).toBe('2026-03-02 08:15:00');
    expect(await shown('0', DATE, true)).toBe('1904-01-01');
    expect(await shown('0.5', TIME, true)).toBe('12:00:00');
  });
});

it.each([
  ['General', 'number'],
  ['Standard', 'number'],
  ['0.00E+00', 'number'],
  ['#,##0\\ "€"', 'number'],
  ['[Red]-#,##0.00_);[Blue]0', 'number'],
  ['"Stand: "0', 'number'],
  ['0\\d', 'number'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
  ['[$-409]m/d/yy\\ h:mm\\ AM/PM;@', 'dateTime'],
  ['m/d/yy h:mm:ss', 'dateTime'],
  ['mmm', 'date'],
  ['mm:ss', 'time'],
  ['mm:ss.0', 'time'],
  ['h:mm AM/PM', 'time'],
  ['[hh]:mm', 'number'],
  ['[mm]:ss', 'number'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['TT.MM.JJJJ', 'date'],
  ['@', 'number'],
  ['0.0%', 'percent'],
  ['0"%"', 'number'],
])('the format %s shows a %s', (code, kind) => {
  expect(shownAs(code)).toBe(kind);
});
