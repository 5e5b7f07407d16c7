// Properties of any workbook, ZIP and JSON: what is written comes back, and damage is either survived or named with a code.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { openFolder } from './opened.ts';
import { archive, workbookBytes, workbookParts } from './packages.ts';

let here: ReturnType<typeof openFolder>;
beforeAll(() => {
  here = openFolder();
});
afterAll(() => here.remove());

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

const SPECIAL = [
  '',
  ' ',
  '"',
  ',',
  ';',
  '\n',
  '\r\n',
  '_x000D_',
  '007',
  '1e5',
  '<t>',
  '&amp;',
  '😀',
  'ñ',
  '__proto__',
  ']]>',
];
/** Texts without what XML cannot hold. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((value) => !Array.from(value).some((character) => character < ' ' && !'\t\n\r'.includes(character)));

function plain(value: string): string {
  return value.replaceAll('_x000D_', '\r').replace(/\r\n?/gu, '\n');
}

function rowsOf(csv: string): string[][] {
  return parse(csv, { relax_column_count: true, record_delimiter: '\n' }) as string[][];
}

describe('what is written comes back', () => {
  it('from the cells of a sheet, shared or inline, with or without references', async () => {
    const table = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), fc.boolean(), async (rows, isShared, hasReferences) => {
        const shared: string[] = [];
        const xml = rows.map((cells, row) => {
          const body = cells.map((cell, column) => {
            const reference = hasReferences ? ` r="${'ABCDE'[column]}${row + 1}"` : '';
            if (!isShared) return `<c${reference} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
            shared.push(`<si><t>${escaped(cell)}</t></si>`);
            return `<c${reference} t="s"><v>${shared.length - 1}</v></c>`;
          });
          return `<row>${body.join('')}</row>`;
        });
        const bytes = workbookBytes({ sheets: [{ name: 'A', rows: xml.join('') }], strings: shared.join('') });
        const expected = rows
          .map((cells) => cells.map(plain))
          .map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1))
          .filter((cells) => cells.length > 0);
        if (expected.length === 0) {
          expect(await here.refusal('w.xlsx', bytes)).toEqual({ code: 'file.empty' });
          return;
        }
        const source = await here.open('w.xlsx', bytes);
        expect(rowsOf(source.text)).toEqual(expected);
        expect(source.sheets[0]?.rowCount).toBeGreaterThanOrEqual(expected.length);
      }),
      { numRuns: 80 },
    );
  });

  it('from objects, in every form a list of them may have', async () => {
    const value = fc.oneof(text, fc.integer().map(String), fc.boolean().map(String));
    const key = fc.oneof(fc.constantFrom('id', '__proto__', 'constructor', 'a.b', ''), fc.string({ maxLength: 5 }));
    const objects = fc.array(fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: false }), {
      minLength: 2,
      maxLength: 6,
    });
    const forms = fc.constantFrom(
      (list: string[]) => `[${list.join(',')}]`,
      (list: string[]) => `${list.join('\n')}\n`,
      (list: string[]) => `{"page":1,"data":[ ${list.join(' ,\n')}\n]}`,
    );
    await fc.assert(
      fc.asyncProperty(objects, forms, async (list, form) => {
        const json = list.map(
          (one) =>
            `{${Object.entries(one)
              .map(([name, cell]) => `${JSON.stringify(name)}:${JSON.stringify(cell)}`)
              .join(',')}}`,
        );
        const { text: csv } = await here.open('f.json', form(json));
        const [header = [], ...rows] = rowsOf(csv);
        const read = rows.map((cells) => new Map(header.map((name, index) => [name, cells[index] ?? ''])));
        for (const [index, one] of list.entries()) {
          for (const [name, cell] of Object.entries(one)) {
            // A column without any value may be left out beside longer paths (`a` beside `a.b`).
            expect(read[index]?.get(plainBreaks(name)) ?? '').toBe(plainBreaks(cell));
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function plainBreaks(value: string): string {
  return value.replace(/\r\n?/gu, '\n');
}

describe('damage is survived or named', () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46083.5</v></c></row><row hidden="1"><c t="inlineStr"><is><t>x</t></is></c></row>';
  const parts = workbookParts({
    sheets: [
      { name: 'A', rows },
      { name: 'B', rows, state: 'hidden' },
    ],
    strings: '<si><r><t>NPS</t></r><rPh><t>n</t></rPh></si>',
    styles: '<numFmts><numFmt numFmtId="164" formatCode="yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
  });
  const json =
    '{"data":[{"id":1,"a":[{"question":{"id":1,"text":"Q"},"answer":"x"}],"b":{"c":[1,"\\u00e9",null]}},{"id":2}],"n":null}';
  const wholes: [string, Uint8Array][] = [
    ['stored.xlsx', archive(parts, { level: 0 })],
    ['packed.xlsx', archive(parts)],
    ['f.json', new TextEncoder().encode(json)],
    ['f.zip', archive({ 'f.json': json, 'readme.txt': 'x' }, { level: 0 })],
    ['b.txt', new TextEncoder().encode(Buffer.from(json).toString('base64'))],
  ];

  it.each(wholes)('%s', async (name, whole) => {
    const place = fc.nat(whole.length - 1);
    const damage = fc.oneof(
      fc.record({ kind: fc.constant('change' as const), at: place, byte: fc.integer({ min: 0, max: 255 }) }),
      fc.record({ kind: fc.constant('cut' as const), at: place, byte: fc.constant(0) }),
      fc.record({ kind: fc.constant('repeat' as const), at: place, byte: fc.integer({ min: 1, max: 200 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (list) => {
        let bytes = Buffer.from(whole);
        for (const { kind, at, byte } of list) {
          if (kind === 'change') bytes[Math.min(at, bytes.length - 1)] = byte;
          else if (kind === 'cut') bytes = bytes.subarray(0, Math.max(1, at));
          else bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + byte), bytes.subarray(at)]);
        }
        try {
          await here.open(name, bytes);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          expect(error.code).toMatch(/^file\./u);
        }
      }),
      { numRuns: 80 },
    );
  });
});
