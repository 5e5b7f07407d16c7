// Parts of the head of a file by their looks alone: up to a gap, without repeats, without sparse ends. What they are is decided elsewhere.
import type { HeadRecord } from './head-records.ts';
import { firstFilled, isTotalText } from './second-tables.ts';

export function filledCells(record: HeadRecord | undefined): number {
  return record === undefined ? 0 : record.cells.filter((cell) => cell.trim() !== '').length;
}

/** The records that most likely are data: the lower ones, without sparse ones at the end (totals, footnotes). */
export function bodyOf(rows: readonly HeadRecord[]): readonly HeadRecord[] {
  const kept = withoutTail(withoutRepeats(largestPart(rows)));
  const from = kept.length > 12 ? 8 : Math.ceil(kept.length / 2);
  return kept.slice(Math.min(from, Math.max(0, kept.length - 1)));
}

const FEW = 3;

/** Records up to the first gap, if they are enough to judge by: behind it may stand another table. */
export function firstPart(rows: readonly HeadRecord[]): readonly HeadRecord[] {
  const gap = rows.findIndex(({ isAfterGap }, index) => index >= FEW && isAfterGap);
  return gap < 0 ? rows : rows.slice(0, gap);
}

/** Each record once: a header that a file repeats is no sign of what its columns hold. */
function withoutRepeats(rows: readonly HeadRecord[]): readonly HeadRecord[] {
  const seen = new Set<string>();
  return rows.filter(({ cells }) => {
    const text = cells.join('\u001f');
    return !seen.has(text) && seen.add(text);
  });
}

/** The records without a gap between them that make the largest table; lines of one text weigh next to nothing. */
function largestPart(rows: readonly HeadRecord[]): readonly HeadRecord[] {
  let best: readonly HeadRecord[] = [];
  let most = -1;
  let from = 0;
  for (let index = 1; index <= rows.length; index += 1) {
    if (index < rows.length && rows[index]?.isAfterGap !== true) continue;
    const part = rows.slice(from, index);
    const weight = part.reduce((sum, row) => sum + filledCells(row) - 0.99, 0);
    if (weight > most) {
      best = part;
      most = weight;
    }
    from = index;
  }
  return best;
}

/** Totals at the end are no values of their columns. */
export function withoutTotals(rows: readonly HeadRecord[]): readonly HeadRecord[] {
  let end = rows.length;
  while (end > 1 && isTotalText(firstFilled(rows[end - 1]?.cells ?? []))) end -= 1;
  return rows.slice(0, end);
}

export function withoutTail(rows: readonly HeadRecord[]): readonly HeadRecord[] {
  if (rows.length < 3) return rows;
  const counts = rows.map(filledCells).sort((left, right) => left - right);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  let end = rows.length;
  while (end > 2 && filledCells(rows[end - 1]) * 3 < usual) end -= 1;
  return rows.slice(0, end);
}
