// Whether training or coaching helped: comparisons with a comparison group, and what chance alone would give.
// Which window is the baseline is decided by the caller; it must never be the one that led to the choice.

import { requireConfidence, requireFinite } from './checks.ts';
import { tQuantile, tTwoSidedP } from './distributions.ts';
import { normalDensity, normalQuantile, normalTwoSidedP, twoSidedZ } from './normal.ts';
import type { Counts } from './nps.ts';
import { adjustedMoments, rawMoments } from './nps.ts';
import { CONFIDENCE, MIN_AGENTS_PER_ARM } from './thresholds.ts';

export type DifferenceInDifferencesCells = {
  treatedBefore: Counts;
  treatedAfter: Counts;
  controlBefore: Counts;
  controlAfter: Counts;
};
export type DifferenceInDifferences = {
  treated: number;
  control: number;
  effect: number;
  se: number;
  low: number;
  high: number;
  p: number;
};
export type AgentLevelEffect = { effect: number; t: number; df: number; p: number; low: number; high: number };
export type AgentWindow = { before: number; after: number; treated: boolean };
export type AncovaEffect = { effect: number; se: number; df: number; p: number; low: number; high: number };
export type SelectionNoise = { sdBetween: number; sdSampling: number; selectedShare: number };
export type ExpectedRise = { expectedRise: number; reliability: number };

/** var/n of a cell on the −1…1 scale. All answers alike is no proof of no variance, so such a cell is adjusted. */
function cellVariance(counts: Counts): number {
  const raw = rawMoments(counts);
  if (raw.variance > 0) return raw.variance / raw.n;
  const adjusted = adjustedMoments(counts);
  return adjusted.variance / adjusted.n;
}

/**
 * Difference-in-differences of NPS in points: `treated` and `control` are the changes after − before (−200…200),
 * effect = treated − control (−400…400), se = √Σ var/n over the four cells, normal interval and two-sided p
 * (Card & Krueger 1994 for the design). A cell whose answers are all alike enters with its adjusted variance (Rocks
 * 2016) instead of 0. The answers are the unit: agents differ more than that, so `agentLevelEffect` or `ancovaEffect`
 * belongs beside it. RangeError: impossible counts, a cell without answers, confidence outside 0…1.
 */
export function differenceInDifferences(
  cells: DifferenceInDifferencesCells,
  confidence: number = CONFIDENCE,
): DifferenceInDifferences {
  requireConfidence(confidence);
  const score = (counts: Counts): number => 100 * rawMoments(counts).score;
  const treated = score(cells.treatedAfter) - score(cells.treatedBefore);
  const control = score(cells.controlAfter) - score(cells.controlBefore);
  const { treatedBefore, treatedAfter, controlBefore, controlAfter } = cells;
  let variance = 0;
  for (const counts of [treatedBefore, treatedAfter, controlBefore, controlAfter]) variance += cellVariance(counts);
  const se = 100 * Math.sqrt(variance);
  const effect = treated - control;
  const margin = twoSidedZ(confidence) * se;
  return { treated, control, effect, se, low: effect - margin, high: effect + margin, p: normalTwoSidedP(effect / se) };
}

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Sum of products of the deviations from two means. */
function deviations(a: readonly number[], meanA: number, b: readonly number[], meanB: number): number {
  let sum = 0;
  a.forEach((value, index) => {
    sum += (value - meanA) * ((b[index] ?? 0) - meanB);
  });
  return sum;
}

function requireArms(treated: readonly number[], control: readonly number[]): void {
  if (Math.min(treated.length, control.length) < MIN_AGENTS_PER_ARM) {
    throw new RangeError(`an analysis by agents needs at least ${MIN_AGENTS_PER_ARM} agents in each arm`);
  }
  for (const value of [...treated, ...control]) requireFinite(value, 'a value');
}

/** Rounding leaves a hair where there is no spread at all; `scale` is the sum of squares it is compared with. */
function isNothing(sumOfSquares: number, scale: number): boolean {
  return sumOfSquares <= 1e-24 * scale;
}

function sumOfSquares(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}

/**
 * Mean change of the treated agents minus that of the comparison agents, in the units of the changes (NPS points,
 * scale points), by Welch's t-test (1947, Biometrika 34) with the agent as the unit; p two-sided, interval at
 * `confidence`. RangeError: fewer than 3 agents in an arm, values that are not finite, and changes without any spread
 * in either arm (nothing to judge the effect by).
 */
export function agentLevelEffect(
  treatedChanges: readonly number[],
  controlChanges: readonly number[],
  confidence: number = CONFIDENCE,
): AgentLevelEffect {
  requireConfidence(confidence);
  requireArms(treatedChanges, controlChanges);
  const [n1, n2] = [treatedChanges.length, controlChanges.length];
  const [mean1, mean2] = [meanOf(treatedChanges), meanOf(controlChanges)];
  const squares1 = deviations(treatedChanges, mean1, treatedChanges, mean1);
  const squares2 = deviations(controlChanges, mean2, controlChanges, mean2);
  if (isNothing(squares1 + squares2, sumOfSquares([...treatedChanges, ...controlChanges]))) {
    throw new RangeError('the changes have no spread to judge the effect by');
  }
  const [part1, part2] = [squares1 / (n1 - 1) / n1, squares2 / (n2 - 1) / n2];
  const se = Math.sqrt(part1 + part2);
  const df = (part1 + part2) ** 2 / (part1 ** 2 / (n1 - 1) + part2 ** 2 / (n2 - 1));
  const effect = mean1 - mean2;
  const margin = tQuantile((1 + confidence) / 2, df) * se;
  const t = effect / se;
  return { effect, t, df, p: tTwoSidedP(t, df), low: effect - margin, high: effect + margin };
}

/**
 * Effect of treatment by analysis of covariance on the baseline, after ~ before + treated, with the agent as the unit:
 * least squares with one common slope (Vickers & Altman 2001, BMJ 323). Units as `after`; df = agents − 3, p two-sided.
 * A treated group chosen for its low baseline does not bias it as it biases a plain change, because agents are compared
 * at the same baseline. So `before` must be the window that led to the choice: with another one, agents who are truly
 * lower are compared with luckier ones, and an effect is claimed in one round of five where there is none; for a
 * baseline of its own use `differenceInDifferences` or `agentLevelEffect`.
 * RangeError: fewer than 3 agents in an arm, values that are not finite, baselines that do
 * not vary within the arms, and a perfect fit (no residual to judge the effect by).
 */
export function ancovaEffect(agents: readonly AgentWindow[], confidence: number = CONFIDENCE): AncovaEffect {
  requireConfidence(confidence);
  const treated = agents.filter((agent) => agent.treated);
  const control = agents.filter((agent) => !agent.treated);
  const before = (arm: readonly AgentWindow[]): number[] => arm.map((agent) => agent.before);
  const after = (arm: readonly AgentWindow[]): number[] => arm.map((agent) => agent.after);
  requireArms(before(treated), before(control));
  requireArms(after(treated), after(control));
  const arms = [treated, control].map((arm) => {
    const [x, y] = [before(arm), after(arm)];
    const [meanX, meanY] = [meanOf(x), meanOf(y)];
    return {
      meanX,
      meanY,
      xx: deviations(x, meanX, x, meanX),
      xy: deviations(x, meanX, y, meanY),
      yy: deviations(y, meanY, y, meanY),
    };
  });
  const [t, c] = arms;
  if (t === undefined || c === undefined) throw new RangeError('two arms are needed');
  const xx = t.xx + c.xx;
  if (isNothing(xx, sumOfSquares(before([...agents])))) throw new RangeError('the baselines do not vary');
  const slope = (t.xy + c.xy) / xx;
  const residual = t.yy + c.yy - slope * (t.xy + c.xy);
  // Cancellation leaves up to 1e-16 of what was subtracted.
  if (residual <= 1e-14 * (t.yy + c.yy) || isNothing(t.yy + c.yy, sumOfSquares(after([...agents])))) {
    throw new RangeError('the agents leave no residual spread to judge the effect by');
  }
  const df = agents.length - 3;
  const gap = t.meanX - c.meanX;
  const effect = t.meanY - c.meanY - slope * gap;
  const se = Math.sqrt((residual / df) * (1 / treated.length + 1 / control.length + (gap * gap) / xx));
  const margin = tQuantile((1 + confidence) / 2, df) * se;
  return { effect, se, df, p: tTwoSidedP(effect / se, df), low: effect - margin, high: effect + margin };
}

/**
 * How much the mean of a group chosen as the worst `selectedShare` (fraction, strictly between 0 and 1) rises by
 * itself when measured again, in the units of the standard deviations: (σw²/√(σb² + σw²))·φ(z_q)/q (Barnett, van der
 * Pols & Dobson 2005, International Journal of Epidemiology 34). `sdBetween` is the true spread between agents,
 * `sdSampling` the standard error of one agent's score; `reliability` = σb²/(σb² + σw²), 0…1. Without any spread
 * nothing rises and agents cannot be told apart (0 and 0). RangeError: a standard deviation below 0 or not finite,
 * a share not between 0 and 1.
 */
export function regressionToTheMean({ sdBetween, sdSampling, selectedShare }: SelectionNoise): ExpectedRise {
  requireFinite(sdBetween, 'sdBetween');
  requireFinite(sdSampling, 'sdSampling');
  if (sdBetween < 0 || sdSampling < 0) throw new RangeError('a standard deviation must not be below 0');
  if (!(selectedShare > 0 && selectedShare < 1)) {
    throw new RangeError(`selectedShare must be between 0 and 1, not ${selectedShare}`);
  }
  const total = sdBetween ** 2 + sdSampling ** 2;
  if (total === 0) return { expectedRise: 0, reliability: 0 };
  const intensity = normalDensity(normalQuantile(selectedShare)) / selectedShare;
  return { expectedRise: (sdSampling ** 2 / Math.sqrt(total)) * intensity, reliability: sdBetween ** 2 / total };
}
