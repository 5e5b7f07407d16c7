// Which records above the data are the header and which are only in the way, found by comparing rows. Joining the header's rows
// to names of columns is in header-cells.ts; nothing here knows a product beyond the marks Qualtrics leaves in its header rows.
import { type ColumnKind, columnKinds, fitRow, kindOf, type RowFit } from './cell-kinds.ts';
import { bodyOf, filledCells, firstPart, withoutTail, withoutTotals } from './head-parts.ts';
import type { HeadRecord } from './head-records.ts';
import { headerWords } from './header-names.ts';
import { headerRules } from './header-words.ts';

export const MAX_HEADER_ROWS = 5;
const MAX_PREAMBLE_ROWS = 60;
const LONGEST_GROUP = 40;

export type HeaderShape = {
  /** Records above the header. */
  readonly preambleRows: number;
  /** 0: the first record is data. */
  readonly headerRows: number;
  /** The header row fits the values below it better than names would: it may be data. */
  readonly looksLikeData: boolean;
  /** What the columns below the header hold. */
  readonly columns: readonly ColumnKind[];
};

/** What a person said about the header; absent is detected. */
export type HeaderSettings = {
  readonly preambleRows?: number | undefined;
  readonly headerRows?: number | undefined;
};

/** Words that stand alone as the name of a column somewhere. */
const HEADER_WORDS = new Set(headerRules.flatMap(({ exact, weak }) => [...exact, ...weak]));

/** The whole cell is such a word. */
export function isHeaderWord(cell: string): boolean {
  return cell.length <= 60 && HEADER_WORDS.has(headerWords(cell));
}

const IMPORT_ID = /^\s*\{\s*["']ImportId["']\s*:/u;

/** A cell of Qualtrics' third header row: JSON, in files of 2016 with single quotes. */
export function isImportId(cell: string): boolean {
  return IMPORT_ID.test(cell);
}

/** The header of the old Qualtrics layout: V1, V2, V3… */
export function isLegacyIds(cells: readonly string[]): boolean {
  return cells.length >= 3 && [0, 1, 2].every((at) => cells[at]?.trim() === `V${at + 1}`);
}

/** The shape of the head of a file. Never throws: a head that makes no sense has one header row. */
export function findHeaderShape(head: readonly HeadRecord[], settings: HeaderSettings = {}): HeaderShape {
  const { preambleRows, headerRows } = settings;
  const rows = preambleRows === undefined ? head : head.slice(preambleRows);
  const width = widthOf(rows);
  const found = bySigns(rows) ?? byComparing(rows, width, preambleRows === undefined);
  const start = (preambleRows ?? 0) + found.start;
  const count = headerRows ?? found.count;
  const body = head.slice(start + count);
  const columns = columnKinds(withoutTotals(withoutTail(firstPart(body))), width);
  const first = head[start];
  const fit = first === undefined || count === 0 ? null : fitRow(first.cells, columns);
  return {
    preambleRows: start,
    headerRows: count,
    looksLikeData: fit !== null && body.length > 0 && fit.other === 0 && fit.same * 2 >= fit.filled && fit.same > 0,
    columns,
  };
}

type Found = { readonly start: number; readonly count: number };

/** Marks that settle it: the row of ImportIds, or V1, V2, V3. */
function bySigns(rows: readonly HeadRecord[]): Found | null {
  const looked = rows.slice(0, MAX_PREAMBLE_ROWS);
  const last = looked.findIndex(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length >= 2 && filled.filter(isImportId).length * 2 > filled.length;
  });
  if (last >= 0) {
    const filledCount = filledCells(rows[last]);
    let start = last;
    // Above it stand ids and labels, as wide as itself.
    while (start > 0 && last - start < 2 && filledCells(rows[start - 1]) * 2 > filledCount) start -= 1;
    return { start, count: last - start + 1 };
  }
  const legacy = looked.findIndex(({ cells }) => isLegacyIds(cells));
  return legacy < 0 ? null : { start: legacy, count: 2 };
}

/** Width of the table: the widest filled extent that several records share, else that of the widest record. */
function widthOf(rows: readonly HeadRecord[]): number {
  const widths = new Map<number, number>();
  let widest = 0;
  for (const { cells } of rows) {
    let width = cells.length;
    while (width > 0 && (cells[width - 1] ?? '').trim() === '') width -= 1;
    widths.set(width, (widths.get(width) ?? 0) + 1);
    widest = Math.max(widest, width);
  }
  let shared = 0;
  for (const [width, count] of widths) if (count >= Math.max(2, rows.length * 0.05)) shared = Math.max(shared, width);
  // A header is met once; it names as many columns as the rows below it fill, or more.
  return shared === 0 || rows.length < 20 ? widest : Math.max(shared, filledExtent(rows.slice(0, 8)));
}

function filledExtent(rows: readonly HeadRecord[]): number {
  let extent = 0;
  for (const { cells } of rows) {
    cells.forEach((cell, position) => {
      if (cell.trim() !== '' && position >= extent) extent = position + 1;
    });
  }
  return extent;
}

type Scored = {
  readonly fit: RowFit;
  /** Cells that are words of headers. */
  readonly words: number;
  readonly isNarrow: boolean;
  /** Reads like the rows of the body. */
  readonly isData: boolean;
};

function byComparing(rows: readonly HeadRecord[], width: number, mayHavePreamble: boolean): Found {
  if (rows.length < 2) return { start: 0, count: rows.length };
  const body = bodyOf(rows);
  const columns = columnKinds(body, width);
  const usual = Math.max(1, ...body.slice(0, 50).map(filledCells));
  const scored = rows.slice(0, MAX_PREAMBLE_ROWS).map((row) => score(row, columns, width, usual));
  const data = scored.findIndex(({ isData }) => isData);
  const above = data < 0 ? scored : scored.slice(0, data);
  if (data === 0) return { start: 0, count: 0 };
  const top = mayHavePreamble ? headerRowOf(rows, above, columns) : 0;
  if (top === null) return data < 0 ? { start: 0, count: Math.min(1, rows.length) } : { start: above.length, count: 0 };
  let start = top;
  while (mayHavePreamble && top - start < 2 && isGroupRow(rows, start - 1, columns)) start -= 1;
  let end = top + 1;
  while (end < above.length && end - start < MAX_HEADER_ROWS && isSubRow(rows, end, start, above[end], columns))
    end += 1;
  return { start, count: end - start };
}

function score(row: HeadRecord, columns: readonly ColumnKind[], width: number, usual: number): Scored {
  const fit = fitRow(row.cells, columns);
  const words = row.cells.filter(isHeaderWord).length;
  const isNarrow = width > 2 && fit.filled * 2 < usual;
  // Two values and no name: data. In a table of two columns one must do; a word of headers speaks against it.
  const needed = columns.filter(({ isTyped }) => isTyped).length > 1 ? 2 : 1;
  const isData = !isNarrow && fit.same >= needed && fit.same > fit.other * 2 && fit.same > words;
  return { fit, words, isNarrow, isData };
}

/**
 * The record that names the columns: the first that is no title, unless a later one says clearly more. Only slim records are passed
 * over, names with their values for example: a record of the table's width could be data.
 */
function headerRowOf(
  rows: readonly HeadRecord[],
  above: readonly Scored[],
  columns: readonly ColumnKind[],
): number | null {
  let best: number | null = null;
  let most = 0;
  let mayMove = true;
  above.forEach(({ fit, words, isNarrow, isData }, index) => {
    const row = rows[index];
    if (row === undefined || !mayMove || isData || isTitle(row, columns)) return;
    const evidence = fit.other + words + fit.filled / 4 - fit.same - fit.known - (isNarrow ? 2 : 0);
    // Behind a gap begins what the data belongs to; without one a row has to say clearly more.
    const needed = row.isAfterGap ? Math.max(1, most / 2) : most + Math.max(1.5, fit.filled / 4);
    if (best === null ? evidence > 0 || !isNarrow : evidence > needed) {
      best = index;
      most = evidence;
    }
    mayMove = isNarrow || fit.filled < Math.min(3, columns.length);
  });
  return best;
}

/** A line above the table: one text at the left, or `name: value` pairs. */
function isTitle({ cells }: HeadRecord, columns: readonly ColumnKind[]): boolean {
  const filled = cells.flatMap((cell, position) => (cell.trim() === '' ? [] : [{ text: cell.trim(), position }]));
  const [first] = filled;
  if (first === undefined) return true;
  const bodyWidth = columns.filter(({ filledShare }) => filledShare > 0).length;
  if (filled.length === 1) {
    if (bodyWidth < 2) return false;
    // Further to the right it names columns below, as long as it reads like a name.
    if (first.position > 0) return first.text.length > LONGEST_GROUP || /\d/u.test(first.text);
    return cells.length === 1 || !isHeaderWord(first.text) || /[\s:]/u.test(first.text);
  }
  if (filled.length * 2 > Math.max(4, bodyWidth)) return false;
  return (
    filled.some(({ text }, index) => index % 2 === 0 && /:$/u.test(text)) || filled.some(({ text }) => isValue(text))
  );
}

function isValue(text: string): boolean {
  const kind = kindOf(text);
  return kind === 'number' || kind === 'date' || /\d{4}.*\d{4}/u.test(text);
}

/** Names over several columns: `Survey` above NPS, CSAT and CES, directly above the header and to the right of its start. */
function isGroupRow(rows: readonly HeadRecord[], index: number, columns: readonly ColumnKind[]): boolean {
  const row = rows[index];
  const below = rows[index + 1];
  if (row === undefined || below === undefined || below.isAfterGap || isTitle(row, columns)) return false;
  const places = row.cells.flatMap((cell, position) => (cell.trim() === '' ? [] : [position]));
  if (places.some((position) => isValue(row.cells[position] ?? ''))) return false;
  // Each stands over a named column, and at least one over a second column that only the row below names.
  const isOver = places.every((position) => (below.cells[position] ?? '').trim() !== '');
  const isWide = places.some((position) => {
    const next = (row.cells[position + 1] ?? '').trim() === '' && (below.cells[position + 1] ?? '').trim() !== '';
    return next && position + 1 < below.cells.length;
  });
  const isLeading = places.every((position, order) => position === order);
  return isOver && isWide && !isLeading && fitRow(row.cells, columns).same === 0;
}

/** A further row of the header: labels, or the options below a question. Data is never taken for one. */
function isSubRow(
  rows: readonly HeadRecord[],
  index: number,
  start: number,
  scored: Scored | undefined,
  columns: readonly ColumnKind[],
): boolean {
  const row = rows[index];
  const above = rows[index - 1];
  if (row === undefined || above === undefined || scored === undefined || row.isAfterGap) return false;
  const { fit } = scored;
  const headerCells = rows.slice(start, index);
  const isNamed = (position: number) => headerCells.some(({ cells }) => (cells[position] ?? '').trim() !== '');
  const hasValue = row.cells.some((cell) => {
    const kind = kindOf(cell);
    return kind === 'number' || kind === 'date' || kind === 'email';
  });
  if (hasValue) return false;
  const always = columns.flatMap(({ isTyped, filledShare }, position) =>
    isTyped && filledShare > 0.95 ? [position] : [],
  );
  const lacksAll =
    always.length >= 2 &&
    always.every((position) => (row.cells[position] ?? '').trim() === '' || position >= row.cells.length);
  const fillsGap = row.cells.some((cell, position) => cell.trim() !== '' && !isNamed(position));
  // Options repeat in the ticked cells below, so what is known elsewhere does not speak against them.
  if (fillsGap && (lacksAll || fit.other > 0) && fit.same === 0) return true;
  if (lacksAll && fit.same === 0 && fit.other > 0) return true;
  return fit.same === 0 && fit.other >= 2 && fit.known === 0;
}
