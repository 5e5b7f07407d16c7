// Watches for what stands below a table while its records go by: another table, footnotes, totals. Nothing inside the table is ever
// taken for it: what looks like an end is only one if no record of the table follows.
import { type ColumnKind, fitRow, kindOf } from './cell-kinds.ts';
import type { HeadRecord } from './head-records.ts';
import { type CellRecord, cellsOf } from './records.ts';
import type { Tail } from './types.ts';
import { isTotalWord } from './value-words.ts';

/** Records kept back while it is open whether the table has ended; a longer stretch without one of the table is its end. */
const MOST_HELD = 200;
const MOST_NAMES = 2000;
const FEW = 4;
const SHORT_BYTES = 12;
const TOTAL_BYTES = 40;
const NARROW = 2;

type Held = HeadRecord & { readonly rowNumber: number };

export type TailWatch = {
  /** @returns true where the record is kept back: it is handed to `onTable` later, or belongs to no table */
  holds(record: CellRecord, rowNumber: number): boolean;
  /** Blank records were passed over. */
  gap(): void;
  /** No record follows: what stands below the table. */
  end(): readonly Tail[];
};

/**
 * @param columns what the table's columns hold
 * @param onTable takes records that were kept back and turned out to belong to the table
 */
export function createTailWatch(columns: readonly ColumnKind[], onTable: (record: Held) => void): TailWatch {
  const typed = columns.filter(({ isTyped }) => isTyped).length;
  const isWatching = columns.length >= 2;
  const isNamed = columns[0]?.isTyped === false;
  /** Names met at the left that are no totals. */
  const names = new Set<string>();
  let held: Held[] = [];
  /** Blank records before the next one; records that had some before them. */
  let gap = 0;
  let gappedCount = 0;
  let hasEnded = false;
  let recordCount = 0;
  let singleCount = 0;

  /** One text at the left and nothing else; short texts only after a gap. */
  function isSingle(record: CellRecord, isFirst: boolean): boolean {
    const size = record.byteSize(0);
    if (size === 0 || (size < SHORT_BYTES && !isFirst)) return false;
    for (let position = 1; position < record.fieldCount; position += 1) if (!record.isEmpty(position)) return false;
    return true;
  }

  /** Names at the left are read for it; ids and dates only where half of the record is empty: no string is made of the others. */
  function mayBeTotal(record: CellRecord): boolean {
    if (!isNamed) return isTotalText(firstOfSparse(record, columns.length));
    if (record.byteSize(0) > TOTAL_BYTES) return false;
    const text = record.shared(0);
    if (names.has(text)) return false;
    if (isTotalText(text)) return true;
    if (names.size < MOST_NAMES) names.add(text);
    return false;
  }

  /** Reads like a record of the table: a value where the table has values, and no text where it has none. */
  function fits(cells: readonly string[]): boolean {
    const fit = fitRow(cells, columns);
    if (fit.unlike > 0) return false;
    const isWithin = columns.every(({ kind, isTyped, largest }, position) => {
      if (!isTyped || kind !== 'number' || largest > 1000) return true;
      const number = Number.parseFloat((cells[position] ?? '').replace(',', '.'));
      return Number.isNaN(number) || Math.abs(number) <= Math.max(largest, 10);
    });
    return isWithin && fit.same * 2 >= Math.min(typed, fit.filled) && (typed === 0 || fit.same > 0);
  }

  function release(): void {
    const records = held;
    held = [];
    // Totals between the answers are left out one by one (convert.ts); they say nothing about columns either.
    for (const record of records) if (!isSparseTotal(record)) onTable(record);
  }

  function isSparseTotal(record: Held): boolean {
    return filledOf(record).length * 2 <= columns.length && isTotal(record, columns);
  }

  return {
    holds: (record, rowNumber) => {
      if (gap > 0) gappedCount += 1;
      // Where the lines of a file all stand apart, one blank record more makes a gap.
      const isFirst = gap > (recordCount > FEW && gappedCount * 2 > recordCount ? 1 : 0);
      gap = 0;
      if (!isWatching) return false;
      if (hasEnded) return true;
      recordCount += 1;
      const single = isSingle(record, isFirst);
      if (single) singleCount += 1;
      if (held.length === 0 && !single && (!isFirst || recordCount === 1) && !mayBeTotal(record)) return false;
      const cells = cellsOf(record);
      if (!single && !isTotalText(firstFilled(cells)) && fits(cells)) {
        release();
        return false;
      }
      held.push({ cells, line: record.line, isAfterGap: isFirst, rowNumber });
      if (held.length > MOST_HELD) {
        if (tailsOf(held, columns, false).length > 0) hasEnded = true;
        else release();
      }
      return true;
    },
    gap: () => {
      gap += 1;
    },
    end: () => {
      // Where several rows have one cell, the last ones are answers like the others.
      const isCommon = singleCount - held.filter(({ isAfterGap: isFirst }) => isFirst).length > 1 || recordCount < FEW;
      const tails = tailsOf(held, columns, isCommon);
      const [first] = tails;
      const below = held.filter(({ line }) => first !== undefined && line >= first.line);
      held = held.filter((record) => !below.includes(record));
      release();
      return tails;
    },
  };
}

/** The first filled cell of a record that is half empty, or too narrow for that to say anything; nothing of any other. */
function firstOfSparse(record: CellRecord, width: number): string {
  let first = -1;
  let emptyCount = 0;
  for (let position = 0; position < width; position += 1) {
    if (record.isEmpty(position)) emptyCount += 1;
    else if (first < 0) first = position;
  }
  if (first < 0 || (width > NARROW && emptyCount * 2 < width) || record.byteSize(first) > TOTAL_BYTES) return '';
  return record.text(first);
}

/** The first cell that holds anything, without blanks around it. */
export function firstFilled(cells: readonly string[]): string {
  return (cells.find((cell) => cell.trim() !== '') ?? '').trim();
}

/** `Total`, `Summe:`, `Total (12)`: the first cell of a row that adds the others up. */
export function isTotalText(text: string): boolean {
  return text.length <= TOTAL_BYTES && isTotalWord(text.replace(/[\s:(=]*\d[\d.,%\s]*\)?$/u, ''));
}

/** What these last records of a file are, from the first that is none of the table; nothing where they may be of it. */
function tailsOf(held: readonly Held[], columns: readonly ColumnKind[], isCommon: boolean): Tail[] {
  const tails: Tail[] = [];
  for (let index = 0; index < held.length; index += 1) {
    const record = held[index];
    if (record === undefined) continue;
    const { line } = record;
    if (startsTable(held, index, columns)) return [...tails, { line, code: 'secondTable' }];
    if (isTotal(record, columns)) tails.push({ line, code: 'totalRow' });
    else if (isFootnote(record, isCommon, tails.length > 0)) tails.push({ line, code: 'footnote' });
    else tails.length = 0;
  }
  return tails.filter(({ code }, index) => tails[index - 1]?.code !== code);
}

function filledOf({ cells }: HeadRecord): string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** A header of its own after a gap, with or without a title above it, over something else than the table's columns. */
function startsTable(held: readonly Held[], index: number, columns: readonly ColumnKind[]): boolean {
  const record = held[index];
  if (record?.isAfterGap !== true) return false;
  const isTitled = filledOf(record).length === 1;
  const header = isTitled ? held[index + 1] : record;
  if (header === undefined || (isTitled && header.isAfterGap) || !isHeaderLike(header, columns)) return false;
  return held[index + (isTitled ? 2 : 1)] !== undefined;
}

function isHeaderLike(record: HeadRecord, columns: readonly ColumnKind[]): boolean {
  const filled = filledOf(record);
  if (filled.length < 2 || new Set(filled).size !== filled.length) return false;
  if (filled.some((cell) => kindOf(cell) !== 'text' && kindOf(cell) !== 'word')) return false;
  const fit = fitRow(record.cells, columns);
  return fit.same === 0 && fit.other > 0;
}

/**
 * Adds the others up: the first filled cell says so and is no value that its column has elsewhere, nothing but numbers follow,
 * and what each answer has, an id or a date, is missing.
 */
function isTotal(record: HeadRecord, columns: readonly ColumnKind[]): boolean {
  const first = record.cells.findIndex((cell) => cell.trim() !== '');
  const text = (record.cells[first] ?? '').trim();
  const named = columns[first];
  // Among dates and ids a word is no value, however often it stands there.
  if (!isTotalText(text) || (named?.isTyped !== true && named?.values.has(text.toLowerCase()) === true)) return false;
  return record.cells.every((cell, position) => {
    if (position === first || cell.trim() === '') return true;
    const column = columns[position];
    const isOwn =
      column?.isTyped === true && (column.kind === 'date' || column.kind === 'code' || column.kind === 'email');
    return !isOwn && !/\p{L}{3}/u.test(cell);
  });
}

const FOOTNOTE_START =
  /^(?:[*†‡¹²³]|\(\d\)|\d\)|note|nota|hinweis|anmerkung|source|quelle|fuente|export|generated|erstellt|generado|stand|filter|report|bericht|informe|page|seite|página)/iu;

/** One text over the width of the table, longer than a value. */
function isFootnote(record: Held, isCommon: boolean, isBelow: boolean): boolean {
  const filled = filledOf(record);
  const [text = ''] = filled;
  if (filled.length !== 1 || (record.cells[0] ?? '').trim() === '') return false;
  const isText = kindOf(text) === 'text';
  const isLong = text.length > 40 || text.split(/\s+/u).length >= 4;
  if (record.isAfterGap || isBelow) return isText || FOOTNOTE_START.test(text);
  return isText && !isCommon && isLong && FOOTNOTE_START.test(text);
}
