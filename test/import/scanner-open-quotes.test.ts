// Quotes that nothing closes: one row is named and set aside, the rows it had swallowed are read, whatever the chunks; where that
// cannot be right the file is refused with the line.
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { MAX_CELL_BYTES, MAX_RECORD_BYTES } from '../../shared/import/limits.ts';
import { cellsOf } from '../../shared/import/records.ts';
import { createScanner } from '../../shared/import/scanner.ts';
import type { Delimiter } from '../../shared/import/types.ts';
import { bytesOf, chunked } from './read-all.ts';

type Read = { cells: string[]; line: number; open: number };

function read(text: string, size = text.length, delimiter: Delimiter = ','): Read[] {
  const records: Read[] = [];
  const scanner = createScanner({
    delimiter,
    onRecord: (record) => records.push({ cells: cellsOf(record), line: record.line, open: record.openQuoteLine }),
  });
  for (const chunk of chunked(bytesOf(text), size)) scanner.push(chunk);
  scanner.end();
  return records;
}

function failure(run: () => unknown): { code: string; params: unknown } {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('the text was read');
}

const TOP = 'id,nps,comment\n1,9,fine\n2,8,good\n';

describe('a quote that nothing closes', () => {
  it('costs its own row only, up to the end of the file', () => {
    const text = `${TOP}3,7,"never closed, sorry\n4,6,x\n5,5,y`;
    for (const size of [1, 2, 7, text.length]) {
      expect(read(text, size).slice(2)).toEqual([
        { cells: ['2', '8', 'good'], line: 3, open: 0 },
        { cells: ['3', '7', '"never closed', ' sorry'], line: 4, open: 4 },
        { cells: ['4', '6', 'x'], line: 5, open: 0 },
        { cells: ['5', '5', 'y'], line: 6, open: 0 },
      ]);
    }
  });

  it('in the very last row leaves all others', () => {
    expect(read(`${TOP}3,7,"never`).at(-1)).toEqual({ cells: ['3', '7', '"never'], line: 4, open: 4 });
  });

  it.each<[string, string, string[][], number[]]>([
    [
      'a quoted comment further down',
      `${TOP}3,7,"never closed\n4,6,x\n5,5,"a, ""b"""\n6,4,"c\nd"\n7,3,z\n`,
      [
        ['3', '7', '"never closed'],
        ['4', '6', 'x'],
        ['5', '5', 'a, "b"'],
        ['6', '4', 'c\nd'],
        ['7', '3', 'z'],
      ],
      [4, 0, 0, 0, 0],
    ],
    [
      'cells that are all quoted',
      '"id","nps","comment"\n"1","9","a"\n"2","8","never closed\n"3","7","b"\n"4","6","c"\n',
      [
        ['1', '9', 'a'],
        ['2', '8', '"never closed'],
        ['3', '7', 'b'],
        ['4', '6', 'c'],
      ],
      [0, 3, 0, 0],
    ],
    [
      'a quoted cell in the same row',
      '"id","comment","nps"\n"1","a","9"\n"2","never closed,"8"\n"3","b","7"\n',
      [
        ['1', 'a', '9'],
        ['2', '"never closed', '8'],
        ['3', 'b', '7'],
      ],
      [0, 3, 0],
    ],
    [
      'another one in every row',
      'a,b\n1,x\n2,"y\n3,"z\n4,"u\n5,v\n',
      [
        ['1', 'x'],
        ['2', '"y'],
        ['3', '"z'],
        ['4', '"u'],
        ['5', 'v'],
      ],
      [0, 3, 4, 5, 0],
    ],
  ])('before %s gives back the rows it had swallowed', (_, text, cells, open) => {
    for (const size of [1, 3, 11, text.length]) {
      const rows = read(text, size).slice(-cells.length);
      expect(rows.map((row) => row.cells)).toEqual(cells);
      expect(rows.map((row) => row.open)).toEqual(open);
    }
  });

  it('takes the torn rest of its cell with it', () => {
    const rows = read(`${TOP}3,7,"first line\nsecond line\n4,6,x\n5,5,"a"\n6,4,b\n`);
    expect(rows.slice(3)).toEqual([
      { cells: ['3', '7', '"first line'], line: 4, open: 4 },
      { cells: ['second line'], line: 5, open: 4 },
      { cells: ['4', '6', 'x'], line: 6, open: 0 },
      { cells: ['5', '5', 'a'], line: 7, open: 0 },
      { cells: ['6', '4', 'b'], line: 8, open: 0 },
    ]);
  });

  it('is found once the cell passes its limit, at every chunk size alike, with the lines of the file', () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => `${index},5,text of row ${index}\r\n`);
    rows[1000] = '1000,5,"open\r\n';
    rows[30_000] = '30000,"5","quoted\r\ntwo lines"\r\n';
    const text = `id,nps,comment\r\n${rows.join('')}`;
    expect(text.length).toBeGreaterThan(MAX_CELL_BYTES * 2);
    const whole = read(text);
    expect(whole.length).toBe(40_001);
    expect(whole.filter(({ open }) => open > 0)).toEqual([{ cells: ['1000', '5', '"open'], line: 1002, open: 1002 }]);
    expect(whole.at(-1)).toEqual({ cells: ['39999', '5', 'text of row 39999'], line: 40_002, open: 0 });
    for (const size of [1000, 16_384, 131_072]) expect(read(text, size)).toEqual(whole);
  });
});

describe('quotes that are closed', () => {
  it.each([
    ['end with a line break', `${TOP}3,7,"Good, thanks\n"\n4,6,"a\r\n"\n`],
    ['end with a delimiter', `${TOP}3,7,"Price, time,"\n4,6,"a,"\n`],
    ['hold lines that look like rows', `${TOP}3,7,"quoted:\n1,9,fine\n2,8,good\n"\n4,6,x\n`],
    ['stand in a row that is too wide', `${TOP}3,7,"a\n",x,y\n4,6,x\n`],
    ['stand in a row that is too narrow', `${TOP}"3\n"\n4,6,x\n`],
    ['hold a quote that is not doubled', `${TOP}3,7,"said "hello" to me"\n4,6,x\n`],
    ['hold such a quote at the start of a line', `${TOP}3,7,"He said\n"hello" and left"\n4,6,x\n`],
  ])('stay closed where they %s', (_, text) => {
    for (const { open } of read(text)) expect(open).toBe(0);
  });

  it('keep a long cell together that holds many lines of text', () => {
    const long = 'He wrote, at length\n'.repeat(30_000);
    const rows = read(`${TOP}3,7,"${long}"\n4,6,x\n`, 65_536);
    expect(rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3, 3]);
    expect(rows[3]?.cells[2]).toBe(long);
    expect(rows.at(-1)).toEqual({ cells: ['4', '6', 'x'], line: 30_005, open: 0 });
  });
});

describe('a file is refused with the line of the quote', () => {
  it('where the rows behind it have another width', () => {
    expect(failure(() => read(`${TOP}3,7,"open\nmore\nand, more, of, it`))).toEqual({
      code: 'file.quote-open',
      params: { line: 4 },
    });
  });

  it('where it stands in the first record', () => {
    expect(failure(() => read('id,"nps,comment\n1,9,fine\n2,8,good\n'))).toEqual({
      code: 'file.quote-open',
      params: { line: 1 },
    });
  });

  it('where it happens in every row', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `${index},"${index % 11}\n`).join('');
    expect(failure(() => read(`id,nps\n1,9\n2,8\n${rows}`))).toMatchObject({ code: 'file.quote-open' });
  });

  it('long before the end of a file of any size', () => {
    const chunk = bytesOf('one line of text\n'.repeat(8000));
    const scanner = createScanner({ delimiter: ',', onRecord: () => undefined });
    scanner.push(bytesOf(`${TOP}3,7,"open\n`));
    let pushed = 0;
    expect(
      failure(() => {
        for (; pushed < 1000; pushed += 1) scanner.push(chunk);
      }),
    ).toEqual({ code: 'file.quote-open', params: { line: 4 } });
    expect(pushed * chunk.length).toBeLessThanOrEqual(MAX_RECORD_BYTES);
  });
});
