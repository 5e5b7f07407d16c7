// What a cell looks like from outside, and what the cells of a column mostly look like: rows are compared by this, not by meaning.
import { dateEvidence } from './dates.ts';
import type { HeadRecord } from './head-records.ts';
import { isMissing, resolutionWord } from './value-words.ts';
import { isEmail } from './values.ts';

export type CellKind = 'empty' | 'missing' | 'number' | 'date' | 'email' | 'code' | 'word' | 'text';

/** Kinds that a name of a column does not have. */
const TYPED: ReadonlySet<CellKind> = new Set(['number', 'date', 'email', 'code', 'word']);

const NUMBER = /^'?[+-]?(?:\d+(?:[.,\s]\d+)*|\d*[.,]\d+)\s?%?$/u;
/** Digits and no blanks: A-014, R_1aQx0000000001, 0a1b2c3d. */
const CODE = /^(?=\S*\d)\S{4,80}$/u;
/** Names that tools give to columns: Q12, Q3_1_TEXT, V10, CSAT[SQ001], Q5#1, nps_2, Column7. */
const COLUMN_CODE = /^(?:[A-Za-z]{1,3}\d{1,4}|[A-Za-z_]+_?\d{1,2}|[A-Za-z_]\w*(?=\[)|QID\d+)(?:[[_.#:-].*)?$/u;
const LONGEST_LOOKED_AT = 120;

export function kindOf(text: string): CellKind {
  const plain = text.replaceAll('\u00a0', ' ').trim();
  if (plain === '') return 'empty';
  if (plain.length > LONGEST_LOOKED_AT) return 'text';
  if (isMissing(plain)) return 'missing';
  if (NUMBER.test(plain)) return 'number';
  const evidence = dateEvidence(plain);
  if (evidence !== 'none' && evidence !== 'missing') return 'date';
  if (isEmail(plain)) return 'email';
  if (resolutionWord(plain) !== null) return 'word';
  return CODE.test(plain) && !COLUMN_CODE.test(plain) ? 'code' : 'text';
}

/** What the cells of one column mostly are, among the records looked at. */
export type ColumnKind = {
  readonly kind: CellKind;
  /** Most filled cells are of this kind, and it is one that names of columns do not have. */
  readonly isTyped: boolean;
  /** Share of the records that fill it. */
  readonly filledShare: number;
  /** Lower case. */
  readonly values: ReadonlySet<string>;
  /** Greatest absolute number among them; 0 where there is none. */
  readonly largest: number;
  /** Short codes with their digits as `#`: A#, S#. */
  readonly shapes: ReadonlySet<string>;
};

function shapeOf(code: string): string {
  return code.trim().replace(/\d+/gu, '#');
}

/** The kind of a value: here a short code is one, where a name of a column may look the same. */
function valueKind(text: string): CellKind {
  const kind = kindOf(text);
  return kind === 'text' && COLUMN_CODE.test(text.trim()) ? 'code' : kind;
}

const MOSTLY = 0.6;

/** Kinds per position over these records. */
export function columnKinds(records: readonly HeadRecord[], width: number): ColumnKind[] {
  return Array.from({ length: width }, (_, position) => columnKind(records, position));
}

function columnKind(records: readonly HeadRecord[], position: number): ColumnKind {
  const counts = new Map<CellKind, number>();
  const values = new Set<string>();
  const shapes = new Set<string>();
  let filled = 0;
  let largest = 0;
  for (const { cells } of records) {
    const text = cells[position] ?? '';
    const kind = valueKind(text);
    if (kind === 'empty') continue;
    filled += 1;
    if (kind === 'missing') continue;
    if (kind === 'code') shapes.add(shapeOf(text));
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    values.add(text.trim().toLowerCase());
    if (kind === 'number') largest = Math.max(largest, Math.abs(Number.parseFloat(text.replace(',', '.'))) || 0);
  }
  let best: CellKind = 'empty';
  let most = 0;
  let all = 0;
  for (const [kind, count] of counts) {
    all += count;
    if (count > most) {
      best = kind;
      most = count;
    }
  }
  return {
    kind: best,
    isTyped: TYPED.has(best) && most >= all * MOSTLY,
    filledShare: records.length === 0 ? 0 : filled / records.length,
    values,
    largest,
    shapes,
  };
}

/** How a row compares with the columns below or above it. */
export type RowFit = {
  /** Cells of the kind their column has. */
  readonly same: number;
  /** Texts in a column of numbers, dates, codes. */
  readonly other: number;
  /** Cells of any other kind than their column's, those texts included. */
  readonly unlike: number;
  /** Texts that their column holds elsewhere. */
  readonly known: number;
  readonly filled: number;
};

/** Among codes there are plain numbers; a short code is one of them where the others look the same. */
function isLike(text: string, kind: CellKind, column: ColumnKind): boolean {
  if (column.kind === 'word') return column.values.has(text.trim().toLowerCase());
  if (kind === column.kind) return true;
  if (column.kind !== 'code') return false;
  return kind === 'number' || (kind === 'text' && COLUMN_CODE.test(text.trim()) && column.shapes.has(shapeOf(text)));
}

export function fitRow(cells: readonly string[], columns: readonly ColumnKind[]): RowFit {
  let same = 0;
  let other = 0;
  let unlike = 0;
  let known = 0;
  let filled = 0;
  columns.forEach((column, position) => {
    const text = cells[position] ?? '';
    const kind = kindOf(text);
    if (kind === 'empty') return;
    filled += 1;
    if (kind === 'missing') return;
    if (!column.isTyped) {
      if (column.values.has(text.trim().toLowerCase())) known += 1;
    } else if (isLike(text, kind, column)) same += 1;
    else {
      unlike += 1;
      if (kind === 'text' || (kind === 'word' && column.kind !== 'word')) other += 1;
    }
  });
  return { same, other, unlike, known, filled };
}
