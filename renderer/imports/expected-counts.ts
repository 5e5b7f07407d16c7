// What an import would do to the workspace in the terms of its result, before it happens. No texts, no components.
import type { Detection } from '../../shared/contract/imports.ts';
import type { ImportCounts } from '../../shared/import/types.ts';

/** The sum as it will stand in the result; null while a question is open, because then nobody knows. */
export function expectedCounts({
  recordCount,
  expected,
  trial,
}: Pick<Detection, 'recordCount' | 'expected' | 'trial'>): ImportCounts | null {
  if (trial === null) return null;
  const { rejected, notAnswers } = expected;
  const told = trial.inserted + trial.updated + trial.unchanged + trial.duplicatesInFile + rejected + notAnswers;
  return { rowsRead: recordCount, ...trial, rejected, notAnswers, mergedRows: Math.max(0, recordCount - told) };
}

export const countTerms = [
  'inserted',
  'updated',
  'unchanged',
  'duplicatesInFile',
  'rejected',
  'notAnswers',
  'mergedRows',
] as const satisfies readonly (keyof ImportCounts)[];

const NOTHING: ImportCounts = {
  rowsRead: 0,
  inserted: 0,
  updated: 0,
  unchanged: 0,
  duplicatesInFile: 0,
  rejected: 0,
  notAnswers: 0,
  mergedRows: 0,
};

/** The counts of several files together. */
export function sumOfCounts(all: readonly ImportCounts[]): ImportCounts {
  const sum = { ...NOTHING };
  for (const counts of all) {
    sum.rowsRead += counts.rowsRead;
    for (const term of countTerms) sum[term] += counts[term];
  }
  return sum;
}
