// Hostile separated files through the whole engine: each ends with its records, or with the message that names what is wrong.
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { analyseFile, createAnalysis } from '../../shared/import/analyse.ts';
import { createConverter } from '../../shared/import/convert.ts';
import { MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_RECORD_BYTES, MAX_ROWS } from '../../shared/import/limits.ts';
import { createReader } from '../../shared/import/reader.ts';
import { cellsOf } from '../../shared/import/records.ts';
import {
  controlFile,
  crFile,
  endlessCell,
  longCellFile,
  manyRows,
  oddUtf16File,
  openQuoteFile,
  prototypeFile,
  wideFile,
} from './hostile-files.ts';
import { readFile } from './read-all.ts';

const options = { fileName: 'hostile.csv', workspaceZone: 'Europe/Berlin' };

/** Counts of a file that is too large to keep, and its rejected rows. */
function readLarge(open: () => Iterable<Uint8Array>) {
  const { plan } = analyseFile({}, options, open);
  const converter = createConverter(plan);
  const rejected: { rowNumber: number; line: number; cells: string[]; reason: unknown }[] = [];
  let stored = 0;
  let read = 0;
  const reader = createReader(plan.layout, {
    onRecord(record, rowNumber) {
      read += 1;
      const outcome = converter.convert(record);
      if (outcome.kind === 'response') stored += 1;
      if (outcome.kind === 'rejected') {
        rejected.push({ rowNumber, line: record.line, cells: cellsOf(record), reason: outcome.reason });
      }
    },
  });
  for (const chunk of open()) reader.push(chunk);
  reader.end();
  return { plan, read, stored, rejected };
}

function failure(open: () => Iterable<Uint8Array>): { code: string; params: unknown; bytes: number } {
  const analysis = createAnalysis({}, options);
  let bytes = 0;
  try {
    for (const chunk of open()) {
      bytes += chunk.length;
      analysis.push(chunk);
    }
    analysis.end();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, params: error.params, bytes };
    throw error;
  }
  throw new Error('the file was read');
}

describe('an open quote in 200,000 rows', () => {
  it.each([
    ['of plain cells', false],
    ['with quoted ones between', true],
  ])('%s costs one row', (_, hasQuotes) => {
    const openAt = 100_000;
    const { plan, read, stored, rejected } = readLarge(() => openQuoteFile(200_000, openAt, hasQuotes));
    // A quoted comment has a line break.
    const line = 2 + openAt + (hasQuotes ? Math.ceil(openAt / 3) : 0);
    expect([read, stored, plan.recordCount]).toEqual([200_000, 199_999, 200_000]);
    expect(rejected).toEqual([
      {
        rowNumber: openAt + 1,
        line,
        cells: [`R${openAt}`, '2026-03-01T10:00:00Z', 'Ana Quispe', String(openAt % 11), '"never closed'],
        reason: { code: 'quoteOpen', params: { line } },
      },
    ]);
    expect(plan.warnings).toContainEqual({ code: 'openQuotes', params: { count: 1, line } });
  });
});

describe('one cell of a gigabyte', () => {
  const GIGABYTE = 1_000_000_000;

  it('without quotes ends the reading at the limit of a record', () => {
    const found = failure(() => endlessCell(GIGABYTE, 'text without an end ', false));
    expect(found).toMatchObject({
      code: 'file.too-large',
      params: { limit: 'record', max: MAX_RECORD_BYTES, line: 4 },
    });
    expect(found.bytes).toBeLessThan(MAX_RECORD_BYTES * 1.1);
  });

  it('in quotes on one line does so as well', () => {
    const found = failure(() => endlessCell(GIGABYTE, 'text, with commas ', true));
    expect(found).toMatchObject({ code: 'file.too-large', params: { limit: 'record', line: 4 } });
    expect(found.bytes).toBeLessThan(MAX_RECORD_BYTES * 1.1);
  });

  it('in quotes over many lines names the line of the quote', () => {
    const found = failure(() => endlessCell(GIGABYTE, 'a line of text, with commas\n', true));
    expect(found).toMatchObject({ code: 'file.quote-open', params: { line: 4 } });
    expect(found.bytes).toBeLessThan(MAX_RECORD_BYTES * 1.1);
  });

  it('in quotes over rows of the right width is read as these rows, in little memory', { timeout: 60_000 }, () => {
    const row = 'R9,2026-03-01T10:00:00Z,Ana Quispe,9,fine\n';
    const before = process.memoryUsage().rss;
    let highest = 0;
    function* watched() {
      let count = 0;
      for (const chunk of endlessCell(GIGABYTE, row, true)) {
        yield chunk;
        count += 1;
        if (count % 100 === 0) highest = Math.max(highest, process.memoryUsage().rss);
      }
    }
    const found = failure(() => watched());
    expect(found).toMatchObject({ code: 'file.too-large', params: { limit: 'rows', max: MAX_ROWS } });
    expect(highest - before).toBeLessThan(200_000_000);
  });
});

describe('limits', () => {
  it.each([MAX_COLUMNS + 1, 16_000])('%i columns are too many', (count) => {
    expect(failure(() => [wideFile(count)])).toMatchObject({
      code: 'file.too-large',
      params: { limit: 'columns', max: MAX_COLUMNS, count },
    });
  });

  it('five million rows are read, one more is too many', { timeout: 60_000 }, () => {
    expect(failure(() => manyRows(MAX_ROWS + 10_000))).toMatchObject({
      code: 'file.too-large',
      params: { limit: 'rows', max: MAX_ROWS },
    });
  });

  it.each([
    ['plain', MAX_CELL_CHARACTERS + 1, false],
    ['quoted', MAX_CELL_CHARACTERS + 1, true],
    ['far longer plain', 2_000_000, false],
    ['far longer quoted', 2_000_000, true],
  ])('a %s cell of too many characters costs its row, whose text is kept whole', (_, characters, isQuoted) => {
    const { rows } = readFile(longCellFile(characters, isQuoted));
    expect(rows.map(({ outcome }) => outcome.kind)).toEqual(['response', 'rejected', 'response']);
    expect(rows[1]?.outcome).toEqual({
      kind: 'rejected',
      reason: { code: 'cellTooLong', params: { max: MAX_CELL_CHARACTERS } },
    });
    expect(rows[1]?.cells[4]?.length).toBe(characters);
  });

  it('a cell of just as many characters as allowed is stored', () => {
    for (const isQuoted of [false, true]) {
      const { responses } = readFile(longCellFile(MAX_CELL_CHARACTERS, isQuoted));
      expect(responses.map(({ comments }) => comments[0]?.text.length ?? 0)[1]).toBeGreaterThan(
        MAX_CELL_CHARACTERS - 3,
      );
      expect(responses.length).toBe(3);
    }
  });
});

describe('odd bytes', () => {
  it('NUL and control characters make no file binary; NUL is shown and counted', () => {
    const { plan, rows, responses } = readFile(controlFile());
    expect(plan.warnings).toContainEqual({ code: 'nulReplaced', params: { count: 3001 } });
    expect(responses.length).toBe(3);
    expect(responses[0]?.agentName).toBe('Ana\ufffdQuispe');
    expect(rows[0]?.cells[2]).toBe('back\bspace\x1b[31m');
    expect(rows[1]?.cells[2]).toBe('\ufffd'.repeat(3000));
  });

  it('names of JavaScript are names like others', () => {
    const { plan, responses } = readFile(prototypeFile());
    expect(plan.columns.map(({ header }) => header)).toEqual([
      'response_id',
      '__proto__',
      'nps',
      'constructor',
      'hasOwnProperty',
      'comment',
    ]);
    expect(responses.map(({ externalId, nps }) => [externalId, nps])).toEqual([
      ['__proto__', 9],
      ['constructor', 9],
      ['toString', 9],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    for (const { extra } of responses) expect(Object.getPrototypeOf(extra)).toBe(null);
  });

  it('CR alone ends records', () => {
    const { plan, rows, responses } = readFile(crFile());
    expect(plan.layout.lineEnd).toBe('cr');
    expect(responses.map(({ nps }) => nps)).toEqual([9, 8]);
    expect(rows.map(({ line, cells }) => [line, cells[2]])).toEqual([
      [2, 'two\nlines'],
      [4, 'fine'],
    ]);
  });

  it('UTF-16 of odd length loses half a character, visibly and counted', () => {
    const { plan, rows } = readFile(oddUtf16File());
    expect(plan.warnings).toContainEqual({ code: 'encodingReplaced', params: { encoding: 'utf-16le', count: 1 } });
    expect(rows.map(({ cells }) => cells[2])).toEqual(['fine', 'goo\ufffd']);
  });

  it.each<[string, Uint8Array]>([
    ['nothing but NUL', new Uint8Array(5000)],
    ['a program', Uint8Array.from({ length: 5000 }, (_, index) => (index * 37 + (index >> 3)) % 32)],
  ])('%s is binary', (_, bytes) => {
    expect(failure(() => [bytes])).toMatchObject({ code: 'file.format', params: { format: 'binary' } });
  });
});
