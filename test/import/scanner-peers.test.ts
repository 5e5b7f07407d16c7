// The scanner against two other readers, papaparse and csv-parse, on generated and on damaged files; where it differs on purpose,
// the reason stands here. And what holds for any bytes in any chunks.
import { parse as csvParse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parse as papaParse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { recordWidths } from '../../shared/import/record-widths.ts';
import { cellsOf } from '../../shared/import/records.ts';
import type { ScanStats } from '../../shared/import/scan-stats.ts';
import { createScanner } from '../../shared/import/scanner.ts';
import type { Delimiter } from '../../shared/import/types.ts';
import { bytesOf, chunked } from './read-all.ts';

type Scanned = { cells: string[][]; lines: number[]; open: number[]; bare: boolean[]; stats: ScanStats };

function scan(bytes: Uint8Array, delimiter: Delimiter, size = bytes.length || 1, hasBackslashQuotes = false): Scanned {
  const cells: string[][] = [];
  const lines: number[] = [];
  const open: number[] = [];
  /** Blanks and delimiters alone. */
  const bare: boolean[] = [];
  const scanner = createScanner({
    delimiter,
    hasBackslashQuotes,
    onRecord(record) {
      cells.push(cellsOf(record));
      lines.push(record.line);
      open.push(record.openQuoteLine);
      bare.push(cellsOf(record).every((text, index) => /^[ \t]*$/u.test(text) && !record.isQuoted(index)));
    },
  });
  for (const chunk of chunked(bytes, size)) scanner.push(chunk);
  scanner.end();
  return { cells, lines, open, bare, stats: { ...scanner.stats() } };
}

/** Null where the file is refused; anything but a refusal fails the test. */
function scanOrRefuse(...given: Parameters<typeof scan>): Scanned | { refused: string; line: unknown } {
  try {
    return scan(...given);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { refused: error.code, line: error.params['line'] };
  }
}

/** Lone surrogates have no UTF-8. */
function wellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(text));
}

/** NUL is shown as U+FFFD by the scanner only: it cuts texts short elsewhere. */
function visible(rows: readonly string[][]): string[][] {
  return rows.map((row) => row.map((text) => text.replaceAll('\0', '\ufffd')));
}

function papa(text: string, delimiter: string, newline: string): string[][] | null {
  const read = papaParse<string[]>(text, { delimiter, newline });
  if (read.errors.length > 0) return null;
  return visible(text.endsWith(newline) || text === '' ? read.data.slice(0, -1) : read.data);
}

function csv(text: string, delimiter: string, options: object): string[][] | null {
  try {
    const rows: string[][] = csvParse(text, { delimiter, relax_column_count: true, ...options });
    return visible(rows);
  } catch {
    return null;
  }
}

const cell = fc.oneof(
  fc.string({
    maxLength: 12,
    unit: fc.constantFrom('a', 'é', '€', '😀', '"', ',', ';', '\t', '|', '\\', '\n', '\r', ' ', '0', "'"),
  }),
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));
const delimiterArbitrary = fc.constantFrom<Delimiter>(',', ';', '\t', '|');
const lineEnd = fc.constantFrom('\n', '\r\n');
const chunkSize = fc.integer({ min: 1, max: 64 });

/** Well-formed: every cell that needs quotes has them. */
function written(rows: readonly string[][], delimiter: string, end: string, quoteAll: boolean): string {
  const quote = (text: string) =>
    quoteAll || /["\r\n,;\t|]/u.test(text) || text.startsWith(' ') ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(quote).join(delimiter)).join(end) + end;
}

describe('well-formed files', () => {
  it('come back as they were written, as from papaparse and csv-parse', () => {
    fc.assert(
      fc.property(
        table,
        delimiterArbitrary,
        lineEnd,
        fc.boolean(),
        chunkSize,
        (rows, delimiter, end, quoteAll, size) => {
          const text = written(rows, delimiter, end, quoteAll);
          const { cells, stats } = scan(bytesOf(text), delimiter, size);
          const expected = visible(rows.map((row) => row.map(wellFormed)));
          expect(cells).toEqual(expected);
          expect(stats.openQuoteCount + stats.irregularCount).toBe(0);
          // papaparse takes a mark at the start of a text for that of the file, which the transcoder has removed before.
          if (!text.startsWith('\ufeff')) expect(papa(wellFormed(text), delimiter, end)).toEqual(expected);
          expect(csv(wellFormed(text), delimiter, { record_delimiter: end })).toEqual(expected);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('with backslashes before quotes come back as well, as from csv-parse', () => {
    const quote = (text: string) => `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
    fc.assert(
      fc.property(table, delimiterArbitrary, chunkSize, (rows, delimiter, size) => {
        const text = wellFormed(rows.map((row) => `${row.map(quote).join(delimiter)}\n`).join(''));
        const expected = visible(rows.map((row) => row.map(wellFormed)));
        expect(scan(bytesOf(text), delimiter, size, true).cells).toEqual(expected);
        expect(csv(text, delimiter, { record_delimiter: '\n', escape: '\\' })).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });
});

const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('"', ',', '\n', 'x', '', '""', ' ', '\\')), {
  minLength: 1,
  maxLength: 4,
});

describe('damaged files', () => {
  it('are read as the other readers do wherever they have no complaint', () => {
    const compared = { papa: 0, csv: 0, open: 0 };
    fc.assert(
      fc.property(table, edits, fc.integer({ min: 1, max: 16 }), (rows, list, size) => {
        // A lone CR ends a record for the scanner and is a character for the others: tested below.
        const characters = Array.from(wellFormed(written(rows, ',', '\n', false).replace(/[^\S\n ]|\ufeff/gu, 's')));
        for (const [where, what] of list) characters.splice(where % (characters.length + 1), 1, what);
        const text = characters.join('');
        const ours = scanOrRefuse(bytesOf(text), ',', size);
        if ('refused' in ours) return;
        const byPapa = papa(text, ',', '\n');
        const byCsv = csv(text, ',', { record_delimiter: '\n' });
        // A quote that nothing closes is read as plain text: the others take everything up to the next quote into one cell.
        if (ours.stats.openQuoteCount > 0) {
          if (byPapa !== null || byCsv !== null) compared.open += 1;
          return;
        }
        if (byPapa !== null) expect(ours.cells).toEqual(byPapa);
        if (byCsv !== null) expect(ours.cells).toEqual(byCsv);
        compared.papa += byPapa === null ? 0 : 1;
        compared.csv += byCsv === null ? 0 : 1;
      }),
      { numRuns: 2500, seed: 7 },
    );
    expect(compared.papa).toBeGreaterThan(600);
    expect(compared.csv).toBeGreaterThan(600);
    expect(compared.open).toBeGreaterThan(0);
    expect(compared.open).toBeLessThan(compared.papa / 10);
  });

  const differences: [string, string, string[][], string[][] | null][] = [
    [
      'a lone CR ends a record, as old Mac files have it',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [['a', 'b\rc', 'd\r']],
    ],
    [
      'line ends may be mixed',
      'a,b\r\nc,d\ne,f\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
      null,
    ],
    [
      'text behind a closing quote is kept',
      'a,b\n"x"y,z\n',
      [
        ['a', 'b'],
        ['xy', 'z'],
      ],
      null,
    ],
    [
      'a quote that nothing closes is plain',
      'a,b\nc,d\n1,"x\n2,y\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['1', '"x'],
        ['2', 'y'],
      ],
      null,
    ],
    [
      'NUL is shown',
      'a,b\n1,x\0y\n',
      [
        ['a', 'b'],
        ['1', 'x\ufffdy'],
      ],
      [
        ['a', 'b'],
        ['1', 'x\0y'],
      ],
    ],
  ];
  it.each(differences)('differ on purpose: %s', (_, text, ours, theirs) => {
    expect(scan(bytesOf(text), ',').cells).toEqual(ours);
    const read = papaParse<string[]>(text, { delimiter: ',', newline: '\n' });
    const rows = text.endsWith('\n') ? read.data.slice(0, -1) : read.data;
    if (theirs !== null) expect(rows).toEqual(theirs);
    else expect(rows.length === ours.length && read.errors.length === 0 && rows.join() === ours.join()).toBe(false);
  });
});

describe('any bytes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.constantFrom('"', '""', ',', ',"', '\n', '\r', '\r\n', 'a', ' ', '\\', '\\"', 'a,b\n', '"a","b"\n'), {
        maxLength: 120,
      })
      .map((parts) => bytesOf(parts.join(''))),
  );

  it('give the same records and counts in any chunks, or the same refusal', () => {
    let openCount = 0;
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 50 }), fc.boolean(), (given, size, hasBackslashQuotes) => {
        const whole = scanOrRefuse(given, ',', given.length || 1, hasBackslashQuotes);
        expect(scanOrRefuse(given, ',', size, hasBackslashQuotes)).toEqual(whole);
        if (!('refused' in whole)) openCount += whole.stats.openQuoteCount;
      }),
      { numRuns: 2000 },
    );
    expect(openCount).toBeGreaterThan(50);
  });

  it('have the widths that the look ahead sees', () => {
    let compared = 0;
    fc.assert(
      fc.property(bytes, fc.boolean(), (given, hasBackslashQuotes) => {
        const read = scanOrRefuse(given, ',', given.length || 1, hasBackslashQuotes);
        const ahead = recordWidths(given, 0, given.length, { delimiter: ',', hasBackslashQuotes }, { isWhole: true });
        if ('refused' in read || read.stats.openQuoteCount > 0) return;
        compared += 1;
        expect(ahead.open).toBe(null);
        const widths = read.cells.filter((_, index) => read.bare[index] === false).map((cells) => cells.length);
        expect(ahead.widths).toEqual(widths);
        expect(ahead.irregularCount > 0).toBe(read.stats.irregularCount > 0);
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(300);
  });
});
