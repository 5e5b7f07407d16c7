// Workbooks written by hand, part by part, so that a fixture can hold what no library would write. Only what fixtures need.
import { strToU8, zipSync } from 'fflate';

/** One cell: a shared-string text, an inline text, a number, a date as its serial, an error, or nothing but a format. */
export type Cell =
  | string
  | number
  | null
  | { readonly inline: string }
  | { readonly serial: number }
  | { readonly error: string }
  | { readonly styled: true };

export type Sheet = {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly Cell[])[];
  /** Numbers (from 1) of rows that a filter hides. */
  readonly hiddenRows?: readonly number[];
  /** Ranges such as `A1:C1`. */
  readonly merged?: readonly string[];
  readonly filter?: string;
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Every entry has this time, so that the bytes are the same on every machine. */
const MADE_AT = new Date('2026-03-10T08:00:00');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function cellXml(cell: Cell, reference: string, shared: (text: string) => number): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${reference}" t="s"><v>${shared(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if ('inline' in cell) {
    return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.inline)}</t></is></c>`;
  }
  if ('serial' in cell) return `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;
  if ('error' in cell) return `<c r="${reference}" t="e"><v>${escaped(cell.error)}</v></c>`;
  return `<c r="${reference}" s="1"/>`;
}

function sheetXml(sheet: Sheet, shared: (text: string) => number): string {
  const rows = sheet.rows.map((cells, index) => {
    const number = index + 1;
    const hidden = sheet.hiddenRows?.includes(number) === true ? ' hidden="1"' : '';
    const body = cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${number}`, shared)).join('');
    return `<row r="${number}"${hidden}>${body}</row>`;
  });
  const filter = sheet.filter === undefined ? '' : `<autoFilter ref="${sheet.filter}"/>`;
  const merged = (sheet.merged ?? []).map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${filter}${
    merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`
  }</worksheet>`;
}

/** The bytes of a workbook. @param is1904 days count from 1 January 1904, as in files of old Macs */
export function workbook(sheets: readonly Sheet[], is1904 = false): Uint8Array {
  const texts = new Map<string, number>();
  function shared(text: string): number {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  }
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, shared);
  });
  const list = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const properties = is1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  relations.push(`<Relationship Id="rId900" Type="${REL}/styles" Target="styles.xml"/>`);
  relations.push(`<Relationship Id="rId901" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>`);
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  parts['xl/workbook.xml'] =
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}">${properties}<sheets>${list.join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] =
    `${XML}<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`;
  parts['xl/styles.xml'] =
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>';
  parts['xl/sharedStrings.xml'] = `${XML}<sst xmlns="${MAIN}" count="${texts.size}" uniqueCount="${texts.size}">${[
    ...texts.keys(),
  ]
    .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
    .join('')}</sst>`;
  parts['_rels/.rels'] =
    `${XML}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  parts['[Content_Types].xml'] =
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: MADE_AT });
}

const DAY_MS = 86_400_000;

/** The serial number of a wall time in a workbook. */
export function serialOf(wallTime: string, is1904 = false): number {
  const days = (Date.parse(`${wallTime.replace(' ', 'T')}Z`) - Date.UTC(1899, 11, 30)) / DAY_MS;
  return is1904 ? days - 1462 : days;
}
