// Cells of workbooks as text, however their XML is written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from './opened.ts';
import { archive, MAIN, plainRows, type RawWorkbook, workbookBytes, workbookParts, XML } from './packages.ts';

let here: ReturnType<typeof openFolder>;
beforeAll(() => {
  here = openFolder();
});
afterAll(() => here.remove());

/** The table of a workbook with one sheet of these rows. */
async function csv(rows: string, more: Partial<RawWorkbook> = {}): Promise<string> {
  return (await here.open('w.xlsx', workbookBytes({ sheets: [{ name: 'A', rows }], ...more }))).text;
}

describe('texts', () => {
  it('of shared strings: runs joined, phonetic guides left out, blanks kept', async () => {
    const strings =
      '<si><t>Nota</t></si><si><r><t>rica</t></r><r><rPr><b/></rPr><t xml:space="preserve"> en tonos </t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><t/></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row>';
    expect(await csv(rows, { strings })).toBe('Nota,rica en tonos \n東京\n');
  });

  it('of shared strings: thousands, empty ones, very long ones, used in any order', async () => {
    const texts = Array.from({ length: 4000 }, (_, index) => {
      if (index % 7 === 0) return '';
      return index % 500 === 3 ? `ñ${index}`.repeat(9000) : `Texto ${index} más largo que otro €`;
    });
    const order = texts.map((_, index) => (index * 1777) % texts.length);
    const rows = order.map((index) => `<row><c><v>1</v></c><c t="s"><v>${index}</v></c></row>`).join('');
    const strings = texts.map((text) => `<si><t>${text}</t></si>`).join('');
    const expected = order.map((index) => (texts[index] === '' ? '1\n' : `1,${texts[index]}\n`)).join('');
    expect((await csv(rows, { strings })) === expected).toBe(true);
  });

  it('inline, of formulas, with and without their type, in CDATA', async () => {
    const rows =
      '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c t="str"><f>"x"&amp;1</f><v>x1</v></c>' +
      '<c><is><t>c</t></is></c><c t="inlineStr"><is><t><![CDATA[<d> & "e"]]></t></is></c></row>';
    expect(await csv(rows)).toBe('ab,x1,c,"<d> & ""e"""\n');
  });

  it('with escaped characters and line breaks of any kind, as LF', async () => {
    const rows =
      '<row><c t="inlineStr"><is><t>a_x000D_\nb&#13;&#10;c_x000A_d_x005F_x000D_e_xZZZZ_</t></is></c><c t="str"><v>_x0041_</v></c></row>';
    expect(await csv(rows)).toBe('"a\nb\nc\nd_x000D_e_xZZZZ_",A\n');
  });

  it('that look like numbers stay as they are', async () => {
    const rows = plainRows([['007', '1E5', '+34 600', '00,5', '12345678901234567890']]);
    expect(await csv(rows)).toBe('007,1E5,+34 600,"00,5",12345678901234567890\n');
  });

  it('with control characters a strict reader would refuse', async () => {
    const rows = '<row><c t="inlineStr"><is><t>back\u0008space</t></is></c></row>';
    expect(await csv(rows)).toBe('back\u0008space\n');
  });
});

describe('numbers', () => {
  it.each([
    ['5', '5'],
    ['5.0', '5'],
    ['4.5', '4.5'],
    ['-3', '-3'],
    ['12345678901234567', '12345678901234567'],
    ['1.2345678901234E+15', '1234567890123400'],
    ['1.23456789012345E+16', '12345678901234500'],
    ['8.9510200000000001E+18', '8951020000000000100'],
    ['0.30000000000000004', '0.3'],
    ['8.9999999999999996', '9'],
    ['1E+300', '1e+300'],
    ['1.5E-3', '0.0015'],
    ['#weird', '#weird'],
  ])('%s as %s', async (raw, text) => {
    expect(await csv(`<row><c><v>${raw}</v></c></row>`)).toBe(`${text}\n`);
  });

  it('truth values and errors as words', async () => {
    expect(await csv('<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c></row>')).toBe(
      'TRUE,FALSE,#N/A\n',
    );
  });
});

describe('places', () => {
  it('without references, with gaps, out of order, and one place taken twice', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row>' +
      '<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c><c r="B3"><v>22</v></c></row>';
    expect(await csv(rows)).toBe('1,,,4,5\n1,22,3\n');
  });

  it('formatted but empty cells and rows are none, wherever they are', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="2"><c r="A2" s="3"/></row>' +
      '<row r="1048576"><c r="A1048576" t="s"/><c r="XFD1048576"><v></v></c></row>';
    expect(await csv(rows)).toBe('1\n');
  });

  it('a column beyond the last one is no place', async () => {
    expect(await csv('<row><c r="A1"><v>1</v></c><c r="ZZZZZZZZZZZZ1"><v>2</v></c><c r="7"><v>3</v></c></row>')).toBe(
      '1,2,3\n',
    );
  });

  it('a merged range has its value in its first cell', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"/><c r="D1"><v>2</v></c></row>';
    const xml = `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells></worksheet>`;
    const { text } = await here.open('m.xlsx', workbookBytes({ sheets: [{ name: 'A', rows: '', xml }] }));
    expect(text).toBe('1,,,2\n');
  });
});

describe('variants of the format', () => {
  it('prefixes on every element', async () => {
    const xml = `${XML}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const source = await here.open('x.xlsx', workbookBytes({ sheets: [{ name: 'A', rows: '', xml }] }));
    expect(source.text).toBe('a,2\n');
    expect(source.sheets).toEqual([{ name: 'A', isHidden: false, rowCount: 1 }]);
  });

  it('Strict: other namespaces, other relations, dates as text', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const parts = Object.entries(
      workbookParts({
        sheets: [
          {
            name: 'A',
            rows: '<row><c t="d"><v>2026-03-01T10:15:00</v></c><c t="d"><v>2026-03-01T10:15:59.7</v></c><c t="d"><v>2026-03-01</v></c><c t="d"><v>2026-03-01T10:15:00Z</v></c></row>',
          },
        ],
      }),
    ).map(([name, text]) => [
      name,
      String(text)
        .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', `${strict}/spreadsheetml/main`)
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', `${strict}/officeDocument`),
    ]);
    const { text } = await here.open('strict.xlsx', archive(Object.fromEntries(parts)));
    expect(text).toBe('2026-03-01 10:15:00,2026-03-01 10:16:00,2026-03-01,2026-03-01T10:15:00Z\n');
  });

  it('parts in UTF-16', async () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData>${plainRows([
      ['ñ', 1],
      ['b', 2],
    ])}</sheetData></worksheet>`;
    const xml = new Uint8Array(Buffer.from(text, 'utf16le'));
    const source = await here.open('u.xlsx', workbookBytes({ sheets: [{ name: 'A', rows: '', xml }] }));
    expect(source.text).toBe('ñ,1\nb,2\n');
    expect(source.sheets[0]?.rowCount).toBe(2);
  });

  it('targets from the root, parts in other folders, backslashes, missing relations', async () => {
    const parts = workbookParts({ sheets: [{ name: 'A', rows: plainRows([['a', 1]]) }] });
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name.replaceAll('/', '\\'),
        String(text).replace('Target="worksheets/', 'Target="/xl/worksheets/'),
      ]),
    );
    expect((await here.open('b.xlsx', archive(moved))).text).toBe('a,1\n');
    const { ['xl/_rels/workbook.xml.rels']: _, ...bare } = parts;
    expect((await here.open('r.xlsx', archive(bare))).text).toBe('a,1\n');
  });
});

it('a large sheet is read in pieces, twice the same, with the count of its rows', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => [`R${index}`, index, `Kommentar ${index}, gut`]);
  const source = await here.open('large.xlsx', workbookBytes({ sheets: [{ name: 'A', rows: plainRows(rows) }] }));
  const expected = rows.map(([id, count, text]) => `${id},${count},"${text}"\n`).join('');
  expect(source.text === expected).toBe(true);
  expect(source.sheets).toEqual([{ name: 'A', isHidden: false, rowCount: 30_000 }]);
  let again = '';
  const shares: number[] = [];
  for await (const chunk of source.chunks()) {
    again += Buffer.from(chunk).toString('utf8');
    shares.push(source.readShare());
  }
  expect(again === expected).toBe(true);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((left, right) => left - right));
});
