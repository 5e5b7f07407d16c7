// One rate or one mean with its interval, and what missing answers leave open.
// NPS itself is in nps.ts, comparisons in differences.ts.

import { requireConfidence, requireCount, requireFinite, requireProportion } from './checks.ts';
import { tQuantile } from './distributions.ts';
import { twoSidedZ } from './normal.ts';
import type { Counts } from './nps.ts';
import { answersIn } from './nps.ts';
import { CONFIDENCE } from './thresholds.ts';

export type RateInterval = { rate: number; low: number; high: number; n: number };
export type MeanInterval = { mean: number; low: number; high: number; n: number };
export type ResponseBounds = { rate: number; low: number; high: number };

/**
 * Interval of a rate, everything as fractions 0…1. Wilson 1927 (JASA 22), no continuity correction.
 * `successes` of `n`, whole numbers; `confidence` a fraction strictly between 0 and 1.
 * RangeError: n = 0 (there is no rate without an answer), successes above n, numbers that are no counts.
 */
export function wilsonInterval(successes: number, n: number, confidence: number = CONFIDENCE): RateInterval {
  requireProportion(successes, n);
  requireConfidence(confidence);
  const z = twoSidedZ(confidence);
  const rate = successes / n;
  const spread = 1 + (z * z) / n;
  const centre = (rate + (z * z) / (2 * n)) / spread;
  const margin = (z / spread) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
  // At the ends the limit is the end itself; rounding would leave it a hair beside.
  const low = successes === 0 ? 0 : Math.max(0, centre - margin);
  const high = successes === n ? 1 : Math.min(1, centre + margin);
  return { rate, low, high, n };
}

/**
 * Student's t interval of a mean, in the units of the mean (CSAT, CES, behaviours). `sd` is the sample standard
 * deviation (divisor n − 1). The limits are not cut to the scale's ends: only the caller knows the scale.
 * RangeError: n below 2 (one answer has no spread), sd below 0, numbers that are not finite.
 */
export function meanInterval(n: number, mean: number, sd: number, confidence: number = CONFIDENCE): MeanInterval {
  requireCount(n, 'n');
  requireFinite(mean, 'mean');
  requireFinite(sd, 'sd');
  requireConfidence(confidence);
  if (n < 2) throw new RangeError('the interval of a mean needs at least two answers');
  if (sd < 0) throw new RangeError(`sd must not be below 0, not ${sd}`);
  const margin = (tQuantile((1 + confidence) / 2, n - 1) * sd) / Math.sqrt(n);
  return { mean, low: mean - margin, high: mean + margin, n };
}

/**
 * What the NPS of everybody invited could be: `rate` is the share that answered (fraction 0…1), `low` and `high` the
 * NPS in points if all who kept silent were detractors or promoters. Manski's worst-case bounds (1989, Journal of
 * Human Resources 24). RangeError: nobody invited, more answers than invitations, numbers that are no counts.
 */
export function responseBounds(answers: { sent: number } & Counts): ResponseBounds {
  requireCount(answers.sent, 'sent');
  const n = answersIn(answers);
  if (answers.sent === 0) throw new RangeError('bounds need at least one invitation');
  if (n > answers.sent) throw new RangeError(`more answers (${n}) than invitations (${answers.sent})`);
  const net = answers.promoters - answers.detractors;
  const silent = answers.sent - n;
  return {
    rate: n / answers.sent,
    low: (100 * (net - silent)) / answers.sent,
    high: (100 * (net + silent)) / answers.sent,
  };
}
