// One NPS from one set of counts: the score, its interval, and how many answers a wanted margin takes.
// Comparisons of two sets are in differences.ts.

import { requireConfidence, requireCount, requireFinite, requireMix } from './checks.ts';
import { twoSidedZ } from './normal.ts';
import { CONFIDENCE } from './thresholds.ts';

/** How many answers were 9–10, 7–8 and 0–6. Whole numbers ≥ 0. */
export type Counts = { promoters: number; passives: number; detractors: number };

/** Shares of the answers as fractions 0…1; what is left of 1 are passives. */
export type Mix = { promoterShare: number; detractorShare: number };

export type NpsScore = { n: number; nps: number; se: number };
export type NpsInterval = { nps: number; low: number; high: number; n: number };

/** Score and variance of one answer on the −1…1 scale, and n. For the files of this folder. */
export type Moments = { n: number; score: number; variance: number };

function moments(promoters: number, passives: number, detractors: number): Moments {
  const n = promoters + passives + detractors;
  const score = (promoters - detractors) / n;
  return { n, score, variance: Math.max(0, (promoters + detractors) / n - score * score) };
}

/** Number of answers. RangeError on anything but whole numbers ≥ 0; 0 answers are allowed here. */
export function answersIn(counts: Counts): number {
  requireCount(counts.promoters, 'promoters');
  requireCount(counts.passives, 'passives');
  requireCount(counts.detractors, 'detractors');
  return counts.promoters + counts.passives + counts.detractors;
}

/** Moments of the counts as they are. RangeError on impossible counts and on no answers at all. */
export function rawMoments(counts: Counts): Moments {
  if (answersIn(counts) === 0) throw new RangeError('a score needs at least one answer');
  return moments(counts.promoters, counts.passives, counts.detractors);
}

/** Moments after adding ¾ promoter, 1½ passives and ¾ detractor (Rocks 2016). Same refusals as `rawMoments`. */
export function adjustedMoments(counts: Counts): Moments {
  if (answersIn(counts) === 0) throw new RangeError('a score needs at least one answer');
  return moments(counts.promoters + 0.75, counts.passives + 1.5, counts.detractors + 0.75);
}

/** A score in points, kept inside −100…100. */
export function clipNps(points: number): number {
  return Math.min(100, Math.max(-100, points));
}

/**
 * Net Promoter Score in points −100…100 and its standard error in points, from the sample itself:
 * s = (P − D)/n, var = (P + D)/n − s², se = √(var/n).
 * The standard error is 0 if all answers are alike: take `npsInterval` for anything that is shown or judged.
 * RangeError: counts that are not whole numbers ≥ 0, and n = 0 (there is no score without an answer).
 */
export function npsScore(counts: Counts): NpsScore {
  const { n, score, variance } = rawMoments(counts);
  return { n, nps: 100 * score, se: 100 * Math.sqrt(variance / n) };
}

/**
 * Interval of an NPS in points, limits inside −100…100, the raw score as its point.
 * Adjusted Wald: ¾, 1½, ¾ answers are added before mean and variance are taken (Rocks 2016, The American
 * Statistician 70). The limits stand around the adjusted score, so they are not symmetric around the raw one, and are
 * widened to contain it where they would not (a single answer, or a confidence far below 95 %).
 * `confidence` is a fraction strictly between 0 and 1. RangeError as `npsScore`, and on another confidence.
 */
export function npsInterval(counts: Counts, confidence: number = CONFIDENCE): NpsInterval {
  requireConfidence(confidence);
  const raw = rawMoments(counts);
  const adjusted = adjustedMoments(counts);
  const nps = 100 * raw.score;
  const margin = 100 * twoSidedZ(confidence) * Math.sqrt(adjusted.variance / adjusted.n);
  const low = clipNps(100 * adjusted.score - margin);
  const high = clipNps(100 * adjusted.score + margin);
  return { nps, low: Math.min(low, nps), high: Math.max(high, nps), n: raw.n };
}

/**
 * How many answers (whole number ≥ 1) an NPS with this mix needs for an interval of ± `margin` points at 95 %:
 * ceil(z²(p + d − (p − d)²)/E²). It is the number in all, not the number still missing. Feed it the mix of the team or
 * workspace: the mix of a handful of answers is no plan (ten promoters of ten would ask for one answer).
 * RangeError: shares outside 0…1 or above 1 together, a margin that is not a finite number > 0.
 */
export function answersNeeded({ promoterShare, detractorShare }: Mix, margin: number): number {
  requireMix(promoterShare, detractorShare);
  requireFinite(margin, 'margin');
  if (margin <= 0) throw new RangeError(`margin must be above 0, not ${margin}`);
  const net = promoterShare - detractorShare;
  const variance = Math.max(0, promoterShare + detractorShare - net * net);
  const wanted = margin / 100;
  return Math.max(1, Math.ceil((twoSidedZ(CONFIDENCE) ** 2 * variance) / (wanted * wanted)));
}
