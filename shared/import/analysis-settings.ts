// What a person may say about a file, checked before it is followed, and which of it needs the file to be read again.
import { AppError } from '../contract/errors.ts';
import { parseTarget } from './targets.ts';
import type { ImportSettings, Target } from './types.ts';
import { isKnownZone } from './zones.ts';

/** @throws AppError `call.invalid` for a zone or a target that does not exist */
export function checkSettings(settings: ImportSettings): void {
  if (settings.zone !== undefined && !isKnownZone(settings.zone)) {
    throw new AppError('call.invalid', { field: 'zone', value: settings.zone });
  }
  for (const target of Object.values(settings.mapping ?? {})) parseTarget(target);
}

/** Targets a person set, by position. @throws AppError `call.invalid` for a position the table lacks */
export function chosenTargets(settings: ImportSettings, width: number): Map<number, Target> {
  const chosen = new Map<number, Target>();
  for (const [key, text] of Object.entries(settings.mapping ?? {})) {
    const position = Number(key);
    if (!Number.isInteger(position) || position < 0 || position >= width) {
      throw new AppError('call.invalid', { field: 'mapping', value: key });
    }
    chosen.set(position, parseTarget(text));
  }
  return chosen;
}

/** Settings by which bytes become records: an analysis made under others has to be made anew. */
const READ_BY = ['encoding', 'delimiter', 'sheet', 'preambleRows', 'headerRows', 'product'] as const;

/** Whether `Analysis.replan` cannot go from one to the other because records would be read differently. */
export function needsNewReading(before: ImportSettings, after: ImportSettings): boolean {
  return (
    READ_BY.some((key) => before[key] !== after[key]) ||
    before.answers?.['longFormat'] !== after.answers?.['longFormat']
  );
}
