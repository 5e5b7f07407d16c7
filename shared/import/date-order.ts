// Decides for whole columns whether the day or the month stands first. A cell alone never decides what another cell means.
import type { DateFacts } from './column-facts.ts';
import type { DateOrder } from './types.ts';

/** One date in twenty against the rest is taken for a slip of the keyboard; more of them leave the column undecided. */
const SLIP_SHARE = 0.05;

export type DateOrderFinding =
  /** `isMixed`: a few dates fit the other order only; they will be rejected as impossible, never turned round. */
  | { readonly kind: 'decided'; readonly order: DateOrder; readonly isMixed: boolean }
  /** No cell needs an order. */
  | { readonly kind: 'notNeeded' }
  /** Both orders fit every cell, or both are needed for many. */
  | { readonly kind: 'open' };

export function findDateOrder(facts: Pick<DateFacts, 'counts'>): DateOrderFinding {
  const { dmy, mdy, ymd, either, clear } = facts.counts;
  const deciding = dmy + mdy;
  if (deciding === 0) {
    if (either > 0) return { kind: 'open' };
    return ymd > 0 && clear === 0 ? { kind: 'decided', order: 'ymd', isMixed: false } : { kind: 'notNeeded' };
  }
  const fewer = Math.min(dmy, mdy);
  if (fewer > deciding * SLIP_SHARE) return { kind: 'open' };
  return { kind: 'decided', order: dmy >= mdy ? 'dmy' : 'mdy', isMixed: fewer > 0 };
}
