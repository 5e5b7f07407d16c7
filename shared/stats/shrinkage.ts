// What an agent's score probably is, given few answers and what all agents look like: empirical Bayes.
// Whether an estimate is trusted or shown is the page's rule (thresholds.ts), not decided here.

import { requireConfidence, requireTally } from './checks.ts';
import type { Proportion } from './differences.ts';
import { betaQuantile } from './distributions.ts';
import type { Counts, Moments } from './nps.ts';
import { answersIn, rawMoments } from './nps.ts';
import { CONFIDENCE } from './thresholds.ts';

export type ShrunkenScore = { shrunken: number; weight: number; sd: number };
export type ShrunkenScores = { mean: number; tau2: number; msw: number; agents: Record<string, ShrunkenScore> };
export type ShrunkenRate = { shrunken: number; low: number; high: number };
export type ShrunkenRates = { alpha: number; beta: number; agents: ShrunkenRate[] };

/** The n₀ of a one-way analysis of variance with unequal groups: (N − Σn²/N)/(k − 1), for k ≥ 2. */
function averageSize(sizes: readonly number[], total: number): number {
  let squares = 0;
  for (const n of sizes) squares += n * n;
  return (total - squares / total) / (sizes.length - 1);
}

/** Pooled variance within agents and variance between agents (method of moments), on the −1…1 scale. */
function varianceParts(groups: readonly Moments[]): { msw: number; tau2: number } {
  const total = groups.reduce((sum, group) => sum + group.n, 0);
  const overall = groups.reduce((sum, group) => sum + group.n * group.score, 0) / total;
  const within = groups.reduce((sum, group) => sum + group.n * group.variance, 0);
  const between = groups.reduce((sum, group) => sum + group.n * (group.score - overall) ** 2, 0);
  const k = groups.length;
  // One answer per agent says nothing about the variance within: all variance is then taken for chance.
  if (total === k) return { msw: between / total, tau2: 0 };
  const msw = within / (total - k);
  if (k < 2) return { msw, tau2: 0 };
  const size = averageSize(
    groups.map((group) => group.n),
    total,
  );
  return { msw, tau2: Math.max(0, (between / (k - 1) - msw) / size) };
}

/** τ²/(τ² + MSW/n): the part of an agent's deviation that is believed. No spread at all is believed nothing. */
function shrinkWeight(tau2: number, msw: number, n: number): number {
  return tau2 === 0 ? 0 : (tau2 * n) / (tau2 * n + msw);
}

/**
 * NPS of agents pulled towards their common mean by how little their answers say (Efron & Morris 1975, JASA 70).
 * `mean`, `shrunken` and `sd` (of the true score given the answers) are in NPS points, `weight` B is a fraction 0…1;
 * `tau2` (between agents) and `msw` (one answer within an agent) are variances on the −1…1 scale.
 * MSW = Σss/(N − k), τ² = max(0, (MSB − MSW)/n₀), μ weighted by 1/(τ² + MSW/n), θ = μ + B(s − μ), sd = √(B·MSW/n).
 * τ² = 0 says that the agents cannot be told apart: every weight is 0, and sd = 0 is then no certainty.
 * Agents without answers take no part and get the mean, weight 0 and sd τ; one answer each gives τ² = 0.
 * RangeError: impossible counts, no agent with an answer. The page trusts the result only for k ≥ 8.
 */
export function shrinkScores(scores: Readonly<Record<string, Counts>>): ShrunkenScores {
  const moments = Object.entries(scores).map(([id, counts]): Moments & { id: string } =>
    answersIn(counts) === 0 ? { id, n: 0, score: 0, variance: 0 } : { id, ...rawMoments(counts) },
  );
  const groups = moments.filter((group) => group.n > 0);
  if (groups.length === 0) throw new RangeError('shrinking needs at least one agent with an answer');
  const { msw, tau2 } = varianceParts(groups);
  // 1/(τ² + MSW/n) in a form that also holds for τ² = 0 and MSW = 0.
  const weights = groups.map((group) => (tau2 === 0 ? group.n : group.n / (tau2 * group.n + msw)));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const mean = groups.reduce((all, group, index) => all + (weights[index] ?? 0) * group.score, 0) / sum;
  const agents = moments.map(({ id, n, score }): [string, ShrunkenScore] => {
    if (n === 0) return [id, { shrunken: 100 * mean, weight: 0, sd: 100 * Math.sqrt(tau2) }];
    const weight = shrinkWeight(tau2, msw, n);
    const shrunken = 100 * (mean + weight * (score - mean));
    return [id, { shrunken, weight, sd: 100 * Math.sqrt((weight * msw) / n) }];
  });
  return { mean: 100 * mean, tau2, msw, agents: Object.fromEntries(agents) };
}

/** Intraclass correlation of a yes/no answer by analysis of variance (Donner & Koval 1980), at most 1, may be below 0. */
function intraclass(tallies: readonly Proportion[], successes: number, total: number): number {
  const k = tallies.length;
  if (k < 2 || total === k) return 0;
  const rate = successes / total;
  let between = 0;
  let within = 0;
  for (const { successes: x, n } of tallies) {
    between += n * (x / n - rate) ** 2;
    within += x * (1 - x / n);
  }
  const msb = between / (k - 1);
  const msw = within / (total - k);
  const size = averageSize(
    tallies.map((tally) => tally.n),
    total,
  );
  const all = msb + (size - 1) * msw;
  return all === 0 ? 0 : (msb - msw) / all;
}

/**
 * Rates of agents (resolution, CSAT) under a beta-binomial model: `alpha` and `beta` of the common prior, and per agent,
 * in input order, posterior mean and equal-tailed posterior interval as fractions 0…1 (beta quantiles).
 * Prior: mean = pooled rate, α + β = 1/ρ − 1 with the analysis-of-variance estimate ρ of the intraclass correlation.
 * α + β stays between 1 and the number of all answers N (a prior is never surer than all the answers there are, which
 * is also what ρ ≤ 0, "cannot be told apart", gives), and a pooled rate of 0 or 1 counts as half an answer of N + 1.
 * Agents with n = 0 get the prior. RangeError: successes above n, numbers that are no counts, no answer at all.
 */
export function shrinkRates(tallies: readonly Proportion[], confidence: number = CONFIDENCE): ShrunkenRates {
  requireConfidence(confidence);
  let successes = 0;
  let total = 0;
  for (const tally of tallies) {
    requireTally(tally.successes, tally.n);
    successes += tally.successes;
    total += tally.n;
  }
  if (total === 0) throw new RangeError('shrinking needs at least one answer');
  const half = 0.5 / (total + 1);
  const rate = Math.min(1 - half, Math.max(half, successes / total));
  const rho = intraclass(
    tallies.filter((tally) => tally.n > 0),
    successes,
    total,
  );
  const strength = rho <= 0 ? total : Math.min(total, Math.max(1, 1 / rho - 1));
  const alpha = rate * strength;
  const beta = (1 - rate) * strength;
  const agents = tallies.map(({ successes: x, n }): ShrunkenRate => {
    const a = alpha + x;
    const b = beta + n - x;
    return {
      shrunken: a / (a + b),
      low: betaQuantile((1 - confidence) / 2, a, b),
      high: betaQuantile((1 + confidence) / 2, a, b),
    };
  });
  return { alpha, beta, agents };
}
