// The scanner: its own rules, every chunk boundary, the limits. Other readers are in scanner-peers.test.ts, quotes that nothing closes in
// scanner-open-quotes.test.ts.
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { MAX_CELL_BYTES, MAX_CELL_CHARACTERS, MAX_COLUMNS } from '../../shared/import/limits.ts';
import { cellsOf } from '../../shared/import/records.ts';
import { lineEndOf } from '../../shared/import/scan-stats.ts';
import { createScanner } from '../../shared/import/scanner.ts';
import type { Delimiter } from '../../shared/import/types.ts';
import { bytesOf, chunked, scanAll } from './read-all.ts';

function cells(text: string, delimiter: Delimiter = ',') {
  return scanAll(bytesOf(text), delimiter).map((one) => one.cells);
}

function thrownBy(run: () => unknown): AppError {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('scanner', () => {
  it('keeps delimiters, doubled quotes and line breaks inside quotes', () => {
    expect(cells('a,"b,c","d ""e""","f\r\ng"\nh,,"",')).toEqual([
      ['a', 'b,c', 'd "e"', 'f\r\ng'],
      ['h', '', '', ''],
    ]);
  });

  it('ends records at LF, CRLF and CR in any mixture, with or without a final one', () => {
    expect(cells('a\nb\r\nc\rd')).toEqual([['a'], ['b'], ['c'], ['d']]);
    expect(cells('a\nb\r\nc\rd\r\n')).toEqual([['a'], ['b'], ['c'], ['d']]);
    expect(cells('a\r\r\nb')).toEqual([['a'], [''], ['b']]);
  });

  it('takes a quote inside a plain cell as a character and keeps text after a closing quote', () => {
    expect(cells('5" pipe,"say" so,"a""b" c,"d"  ,e')).toEqual([['5" pipe', 'say so', 'a"b c', 'd', 'e']]);
  });

  it('ends the last record without a line end, the empty last cell included', () => {
    expect(cells('a,b\nc,')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
    expect(cells('"x"')).toEqual([['x']]);
    expect(cells('""')).toEqual([['']]);
    expect(cells('')).toEqual([]);
  });

  it('names the line a record starts on', () => {
    const lines = scanAll(bytesOf('a\n"b\r\nc\rd\ne"\n\nf\r\ng'), ',').map(({ line }) => line);
    expect(lines).toEqual([1, 2, 6, 7, 8]);
  });

  it('counts line ends for the name of the layout', () => {
    const ends = (text: string) => {
      const scanner = createScanner({ delimiter: ',', onRecord: () => undefined });
      for (const chunk of chunked(bytesOf(text), 1)) scanner.push(chunk);
      scanner.end();
      return lineEndOf(scanner.stats());
    };
    expect([ends('a\nb\n'), ends('a\r\nb\r\n'), ends('a\rb\r'), ends('a\rb\n'), ends('a\r\n"x\ny"\r\n')]).toEqual([
      'lf',
      'crlf',
      'cr',
      'mixed',
      'crlf',
    ]);
  });

  it('reads the same at every chunk boundary', () => {
    const text = 'id;näme;"q ""x"";\r\ny"\r\n1;"€;\u{1f600}"z;"a"\r;;\r\r\n"end"";"';
    const whole = scanAll(bytesOf(text), ';');
    const bytes = bytesOf(text);
    for (let size = 1; size <= bytes.length; size += 1) expect(scanAll(bytes, ';', size)).toEqual(whole);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const records: string[][] = [];
      const scanner = createScanner({
        delimiter: ';',
        onRecord: (record) => records.push(Array.from({ length: record.fieldCount }, (_, index) => record.text(index))),
      });
      scanner.push(bytes.slice(0, cut));
      scanner.push(new Uint8Array(0));
      scanner.push(bytes.slice(cut));
      scanner.end();
      expect(records).toEqual(whole.map((one) => one.cells));
    }
  });

  it('shows NUL and malformed bytes as U+FFFD and keeps other control characters and a mark inside a text', () => {
    const bytes = Uint8Array.from([0x61, 0x00, 0x62, 0x2c, 0xff, 0x2c, 0x08, 0x2c, 0xef, 0xbb, 0xbf, 0x78]);
    expect(scanAll(bytes, ',')[0]?.cells).toEqual(['a\ufffdb', '\ufffd', '\b', '\ufeffx']);
  });

  it('names the line where a quote opened that nothing closes', () => {
    const error = thrownBy(() => scanAll(bytesOf('a,b\n1,2\n3,"open\nmore\nand more'), ','));
    expect(error.code).toBe('file.quote-open');
    expect(error.params).toEqual({ line: 3 });
  });

  it('keeps a cell of any length whole and says that it is too long, at every chunk size alike', () => {
    const bytes = bytesOf(`a,${'x'.repeat(MAX_CELL_BYTES + 5000)},b\nc,${'é'.repeat(MAX_CELL_CHARACTERS)},d\n`);
    for (const size of [1000, 65_536, bytes.length]) {
      const found: [number, boolean, number][] = [];
      const scanner = createScanner({
        delimiter: ',',
        onRecord: (record) => found.push([record.fieldCount, record.hasLongCell(), record.text(1).length]),
      });
      for (const chunk of chunked(bytes, size)) scanner.push(chunk);
      scanner.end();
      expect(found).toEqual([
        [3, true, MAX_CELL_BYTES + 5000],
        [3, false, MAX_CELL_CHARACTERS],
      ]);
    }
  });

  it('reads quotes and backslashes behind a backslash as themselves where the file writes them so', () => {
    const rows = [
      ['1', String.raw`"say \"hi\", twice"`, String.raw`"C:\\dir\\"`],
      ['2', String.raw`a\"b`, String.raw`"tab\t \\\" ""x"""`],
    ];
    const text = rows.map((row) => `${row.join(',')}\n`).join('');
    for (const size of [1, 2, 3, text.length]) {
      const records: string[][] = [];
      const scanner = createScanner({
        delimiter: ',',
        hasBackslashQuotes: true,
        onRecord: (record) => records.push(cellsOf(record)),
      });
      for (const chunk of chunked(bytesOf(text), size)) scanner.push(chunk);
      scanner.end();
      expect(records).toEqual([
        ['1', 'say "hi", twice', 'C:\\dir\\'],
        ['2', String.raw`a\"b`, String.raw`tab\t \" "x"`],
      ]);
    }
  });

  it('stops at a record without end instead of filling the memory', () => {
    const scanner = createScanner({ delimiter: ',', onRecord: () => undefined });
    const chunk = bytesOf('"x",'.repeat(50_000));
    const error = thrownBy(() => {
      for (let index = 0; index < 1000; index += 1) scanner.push(chunk);
    });
    expect(error.code).toBe('file.too-large');
    expect(error.params['limit']).toBe('record');
  });

  it('counts cells past the limit of columns without keeping them', () => {
    const record = scanAll(bytesOf(`${'a,'.repeat(MAX_COLUMNS + 20)}z`), ',')[0];
    expect(record?.cells.length).toBe(MAX_COLUMNS + 21);
    expect(record?.cells[MAX_COLUMNS - 1]).toBe('a');
    expect(record?.cells[MAX_COLUMNS]).toBe('');
  });
});
