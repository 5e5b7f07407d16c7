// Which columns a person has to look at first, and which can stay folded. No texts, no components.
import type { DetectedColumn } from '../../shared/contract/imports.ts';
import type { Message } from '../../shared/import/types.ts';
import { certaintyOf } from './use-import-words.ts';

/** `check`: asks, warns or is only proposed. `known`: has a meaning. `extra`: kept as an extra field. `ignored`: not imported. */
export type ColumnGroupKey = 'check' | 'known' | 'extra' | 'ignored';

export type ColumnGroup = { readonly key: ColumnGroupKey; readonly columns: readonly DetectedColumn[] };

/** Up to so many columns are one list in the order of the file; more are grouped. */
export const LISTED_WHOLE = 14;

const KEYS: readonly ColumnGroupKey[] = ['check', 'known', 'extra', 'ignored'];

/** What was found out about a column and needs no look. */
const NOTES: readonly string[] = [
  'scaleDetected',
  'scaleReversed',
  'missingMarkers',
  'dateOrderFromOther',
  'wordsPlaced',
  'datesSerial',
  'timeFromColumn',
  'zoneFromHeader',
];

/** Whether a message about a column may mean that something is wrong. */
export function isTroubling({ code }: Message): boolean {
  return !NOTES.includes(code);
}

function groupOf(column: DetectedColumn, asked: ReadonlySet<number>): ColumnGroupKey {
  if (asked.has(column.position)) return 'check';
  if (column.target === 'ignore') return 'ignored';
  const hasTrouble = column.warnings.some(isTroubling);
  // An extra field is kept as it is: how sure that is says nothing, only a warning does.
  if (column.target.startsWith('extra:')) return hasTrouble ? 'check' : 'extra';
  return hasTrouble || certaintyOf(column, false) !== 'sure' ? 'check' : 'known';
}

/**
 * Columns in groups, each in the order of the file, those that need a look first; empty groups are left out.
 * @param placed where each column stood before: it stays there while a person decides about it, and only a question moves it.
 *   New columns are added to it.
 */
export function groupColumns(
  columns: readonly DetectedColumn[],
  asked: ReadonlySet<number>,
  placed: Map<number, ColumnGroupKey> = new Map(),
): ColumnGroup[] {
  for (const column of columns) {
    if (asked.has(column.position) || !placed.has(column.position)) {
      placed.set(column.position, groupOf(column, asked));
    }
  }
  return KEYS.map((key) => ({ key, columns: columns.filter(({ position }) => placed.get(position) === key) })).filter(
    (group) => group.columns.length > 0,
  );
}

/** Without accents and in lower case: what is typed is compared like this. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Columns whose name, question, values or target hold every typed word. */
export function findColumns(
  columns: readonly DetectedColumn[],
  typed: string,
  nameOf: (target: string) => string,
): readonly DetectedColumn[] {
  const wanted = plain(typed).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return columns;
  return columns.filter(({ header, label = '', group = '', target, samples }) => {
    const text = plain([header, label, group, nameOf(target), ...samples].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}
