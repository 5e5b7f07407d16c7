// ZIP archives and workbooks whose every byte a test decides: parts as text, names and sizes as wrong as wanted. test/layouts/workbook.ts
// builds whole workbooks of cells; here XML is written by hand, because what is tested is how it may be written.
import { strToU8, type ZipOptions, zipSync } from 'fflate';

/** The same bytes on every machine. */
const OPTIONS: ZipOptions = { mtime: new Date('2026-03-10T08:00:00') };

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** An archive of these files. Names are taken as they are. */
export function archive(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { ...OPTIONS, ...options });
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type RawSheet = {
  readonly name: string;
  /** What stands inside `sheetData`. */
  readonly rows: string;
  readonly state?: string;
  /** The whole part, instead of `rows`. */
  readonly xml?: string | Uint8Array;
  /** The last word of the relation's type. */
  readonly type?: string;
};

export type RawWorkbook = {
  readonly sheets: readonly RawSheet[];
  /** What stands inside `sst`. */
  readonly strings?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  readonly properties?: string;
  readonly more?: Parts;
};

/** The parts of a workbook, for tests that change one of them. */
export function workbookParts({
  sheets,
  strings,
  styles,
  properties = '<workbookPr/>',
  more = {},
}: RawWorkbook): Parts {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  };
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const relations = sheets.map(
    ({ type = 'worksheet' }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${REL}/${type}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  if (strings !== undefined) {
    relations.push(`<Relationship Id="rId90" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>`);
    parts['xl/sharedStrings.xml'] = `${XML}<sst xmlns="${MAIN}">${strings}</sst>`;
  }
  if (styles !== undefined) {
    relations.push(`<Relationship Id="rId91" Type="${REL}/styles" Target="styles.xml"/>`);
    parts['xl/styles.xml'] = `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  }
  parts['xl/workbook.xml'] =
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}">${properties}<sheets>${listed.join('')}</sheets></workbook>`;
  parts['xl/_rels/workbook.xml.rels'] =
    `${XML}<Relationships xmlns="${PACKAGE_REL}">${relations.join('')}</Relationships>`;
  sheets.forEach(({ rows, xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      xml ?? `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
  });
  return { ...parts, ...more };
}

export function workbookBytes(raw: RawWorkbook): Uint8Array {
  return archive(workbookParts(raw));
}

/** Rows of inline texts and numbers, for tests that care about sheets, not cells. */
export function plainRows(rows: readonly (readonly (string | number)[])[]): string {
  return rows
    .map(
      (cells) =>
        `<row>${cells
          .map((cell) =>
            typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('');
}
