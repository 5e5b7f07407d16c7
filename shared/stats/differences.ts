// Two sets of answers against each other, and p-values of many comparisons at once.
// Effects of training and coaching (with a comparison group) are in effects.ts.

import { requireConfidence, requireFraction, requireProportion } from './checks.ts';
import { normalTwoSidedP, twoSidedZ } from './normal.ts';
import type { Counts } from './nps.ts';
import { adjustedMoments, answersIn, rawMoments } from './nps.ts';
import { wilsonInterval } from './rates.ts';
import { CONFIDENCE, PERMUTATION_BELOW } from './thresholds.ts';

export type NpsDifference = { difference: number; low: number; high: number; p: number; permutationP?: number };
export type ProportionDifference = { difference: number; low: number; high: number };
export type Proportion = { successes: number; n: number };
export type AdjustedPValues = { bh: number[]; holm: number[] };

/** ln of "pick of `from`" for every pick from 0 to `most` (at most `from`). */
function logChoices(from: number, most: number): number[] {
  const table = [0];
  let sum = 0;
  for (let pick = 1; pick <= Math.min(from, most); pick++) {
    sum += Math.log((from - pick + 1) / pick);
    table.push(sum);
  }
  return table;
}

/**
 * Exact p of the difference under "who answered in which group is chance": the share of all ways to deal the pooled
 * answers to groups of these sizes with a difference at least as large (Fisher's randomisation test, two-sided).
 * Only the smaller group is enumerated, so n < 30 on one side keeps it below 500 tables.
 */
function permutationP(first: Counts, second: Counts): number {
  const [small, large] = answersIn(first) <= answersIn(second) ? [first, second] : [second, first];
  const smallN = answersIn(small);
  const n = smallN + answersIn(large);
  const promoters = small.promoters + large.promoters;
  const detractors = small.detractors + large.detractors;
  const passives = small.passives + large.passives;
  const net = promoters - detractors;
  // The difference is proportional to this whole number, so ties are recognised exactly.
  const distance = (smallNet: number): number => Math.abs(smallNet * n - net * smallN);
  const observed = distance(small.promoters - small.detractors);
  const ups = logChoices(promoters, smallN);
  const downs = logChoices(detractors, smallN);
  const middles = logChoices(passives, smallN);
  const all = logChoices(n, smallN)[smallN] ?? 0;
  let extreme = 0;
  let total = 0;
  ups.forEach((logUp, up) => {
    downs.forEach((logDown, down) => {
      const logMiddle = middles[smallN - up - down];
      if (logMiddle === undefined) return;
      const chance = Math.exp(logUp + logDown + logMiddle - all);
      total += chance;
      if (distance(up - down) >= observed) extreme += chance;
    });
  });
  return Math.min(1, extreme / total);
}

/**
 * Change of the NPS from `before` to `after` in points, after − before, limits inside −200…200.
 * The difference is the raw one; interval and p rest on the adjusted counts of each group, √(v₁/n₁ + v₂/n₂)
 * (Lewis & Sauro 2021; adjusted Wald as `npsInterval`), p two-sided and normal. The interval stands around the adjusted
 * difference and is widened, if need be, to contain the raw one (one answer against very many). Whether a change is
 * called is decided by the interval.
 * `permutationP`, the exact two-sided permutation p of the raw difference, is there when either side has fewer than
 * 30 answers. RangeError as `npsInterval` for either side.
 */
export function npsDifference(before: Counts, after: Counts, confidence: number = CONFIDENCE): NpsDifference {
  requireConfidence(confidence);
  const [rawBefore, rawAfter] = [rawMoments(before), rawMoments(after)];
  const [first, second] = [adjustedMoments(before), adjustedMoments(after)];
  const difference = 100 * (rawAfter.score - rawBefore.score);
  const centre = second.score - first.score;
  const se = Math.sqrt(first.variance / first.n + second.variance / second.n);
  const margin = twoSidedZ(confidence) * se;
  const result: NpsDifference = {
    difference,
    low: Math.max(-200, Math.min(difference, 100 * (centre - margin))),
    high: Math.min(200, Math.max(difference, 100 * (centre + margin))),
    p: normalTwoSidedP(centre / se),
  };
  if (Math.min(rawBefore.n, rawAfter.n) < PERMUTATION_BELOW) result.permutationP = permutationP(before, after);
  return result;
}

/**
 * Difference of two rates, first minus second, as fractions −1…1. Newcombe 1998 (Statistics in Medicine 17), method 10:
 * the Wilson limits of both rates, squared and added. RangeError as `wilsonInterval` for either side.
 */
export function proportionDifference(
  first: Proportion,
  second: Proportion,
  confidence: number = CONFIDENCE,
): ProportionDifference {
  requireProportion(first.successes, first.n);
  requireProportion(second.successes, second.n);
  const one = wilsonInterval(first.successes, first.n, confidence);
  const two = wilsonInterval(second.successes, second.n, confidence);
  const difference = one.rate - two.rate;
  return {
    difference,
    low: difference - Math.hypot(one.rate - one.low, two.high - two.rate),
    high: difference + Math.hypot(one.high - one.rate, two.rate - two.low),
  };
}

/**
 * p-values corrected for being many, both in the order of the input: `bh` are Benjamini–Hochberg q-values (1995, false
 * discovery rate, what tables use), `holm` Holm's (1979, any false alarm at all). No p gives empty lists.
 * RangeError: a p outside 0…1.
 */
export function adjustPValues(p: readonly number[]): AdjustedPValues {
  for (const value of p) requireFraction(value, 'p');
  const rising = p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const m = p.length;
  const bh = new Array<number>(m).fill(1);
  const holm = new Array<number>(m).fill(1);
  let largest = 0;
  rising.forEach(({ value, index }, rank) => {
    largest = Math.max(largest, Math.min(1, (m - rank) * value));
    holm[index] = largest;
  });
  let smallest = 1;
  rising.reverse().forEach(({ value, index }, fromTop) => {
    smallest = Math.min(smallest, (m * value) / (m - fromTop));
    bh[index] = smallest;
  });
  return { bh, holm };
}
