// Control charts over time: limits of chance for a series of rates or values, and the rules that raise an early warning.
// Drawing and the words of a warning belong to the page.

import { requireFinite, requireTally } from './checks.ts';
import type { Proportion } from './differences.ts';
import { CHART_SIGMAS, RUN_LENGTH } from './thresholds.ts';

/**
 * Why a point is a warning. `beyond-limits`: outside the limits of chance. `run`: the last of at least 8 points in a row
 * on one side of the centre, `length` of them so far. `jump`: the step from the point before is larger than chance
 * makes it (only `xmrChart`). `side` is where the point lies, for a jump the direction of the step.
 */
export type ChartSignal = { rule: 'beyond-limits' | 'run' | 'jump'; side: 'above' | 'below'; length: number };
export type PChartPoint = {
  lower: number;
  upper: number;
  laneyLower: number;
  laneyUpper: number;
  signal: ChartSignal | null;
};
export type PChart = { centre: number; points: PChartPoint[] };
export type XmrSignal = { index: number } & ChartSignal;
export type XmrChart = { mean: number; lower: number; upper: number; upperRange: number; signals: XmrSignal[] };

/** Mean moving range over this constant estimates the standard deviation (d₂ for two points). */
const D2 = 1.128;
/** 3/d₂ and D₄ for two points, as printed in Wheeler & Chambers. */
const XMR_LIMIT = 2.66;
const RANGE_LIMIT = 3.267;

function meanMovingRange(values: readonly number[]): number {
  let sum = 0;
  let last: number | undefined;
  for (const value of values) {
    if (last !== undefined) sum += Math.abs(value - last);
    last = value;
  }
  return values.length < 2 ? 0 : sum / (values.length - 1);
}

/** For each deviation from the centre, how many points in a row (this one included) lie on its side; 0 on the centre. */
function runLengths(deviations: readonly number[]): number[] {
  let length = 0;
  let side = 0;
  return deviations.map((deviation) => {
    const here = Math.sign(deviation);
    length = here === 0 ? 0 : here === side ? length + 1 : 1;
    side = here;
    return length;
  });
}

function sideOf(deviation: number): 'above' | 'below' {
  return deviation > 0 ? 'above' : 'below';
}

/**
 * p-chart of a rate over time (resolution by week): centre p̄ and, per point in input order, the limits p̄ ± 3√(p̄q̄/n),
 * Laney's p′ limits, which widen or narrow them by the spread really seen between points (Laney 2002, Quality
 * Engineering 14), and the warning or null. All fractions, clipped to 0…1. A point is `beyond-limits` if it lies outside
 * the wider of the two pairs, because large weeks break the binomial limits without anything having happened.
 * A point with n = 0 keeps its place with limits 0…1, no warning, and neither makes nor breaks a run.
 * RangeError: successes above n, numbers that are no counts, no answer at all.
 */
export function pChart(points: readonly Proportion[]): PChart {
  let successes = 0;
  let total = 0;
  for (const point of points) {
    requireTally(point.successes, point.n);
    successes += point.successes;
    total += point.n;
  }
  if (total === 0) throw new RangeError('a p-chart needs at least one answer');
  const centre = successes / total;
  const oneAnswer = Math.sqrt(centre * (1 - centre));
  const answered = points.filter((point) => point.n > 0);
  // In whole numbers, so that a point on the centre is exactly on it.
  const runs = runLengths(answered.map((point) => point.successes * total - point.n * successes));
  const standardised = answered.map((point) =>
    oneAnswer === 0 ? 0 : (point.successes / point.n - centre) / (oneAnswer / Math.sqrt(point.n)),
  );
  const sigmaZ = answered.length < 2 ? 1 : meanMovingRange(standardised) / D2;
  let position = -1;
  return {
    centre,
    points: points.map(({ n }): PChartPoint => {
      if (n === 0) return { lower: 0, upper: 1, laneyLower: 0, laneyUpper: 1, signal: null };
      position += 1;
      const margin = (CHART_SIGMAS * oneAnswer) / Math.sqrt(n);
      const z = standardised[position] ?? 0;
      const length = runs[position] ?? 0;
      let signal: ChartSignal | null = null;
      if (Math.abs(z) > CHART_SIGMAS * Math.max(1, sigmaZ)) signal = { rule: 'beyond-limits', side: sideOf(z), length };
      else if (length >= RUN_LENGTH) signal = { rule: 'run', side: sideOf(z), length };
      return {
        lower: Math.max(0, centre - margin),
        upper: Math.min(1, centre + margin),
        laneyLower: Math.max(0, centre - margin * sigmaZ),
        laneyUpper: Math.min(1, centre + margin * sigmaZ),
        signal,
      };
    }),
  };
}

/**
 * XmR chart of single values over time, in the units of the values: x̄ ± 2.66·MR̄, upper limit of the moving range
 * 3.267·MR̄ (Shewhart; Wheeler & Chambers 1992). `signals` are the warnings by index, at most one per rule and index.
 * The limits are not cut to a scale: only the caller knows it.
 * RangeError: fewer than two values (there is no moving range), values that are not finite.
 */
export function xmrChart(values: readonly number[]): XmrChart {
  for (const value of values) requireFinite(value, 'a value');
  if (values.length < 2) throw new RangeError('an XmR chart needs at least two values');
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  const range = meanMovingRange(values);
  const margin = XMR_LIMIT * range;
  const upperRange = RANGE_LIMIT * range;
  // Rounding of the mean must not turn a constant series into a run.
  const hair = 1e-12 * Math.max(Math.abs(mean), range);
  const deviations = values.map((value) => (Math.abs(value - mean) <= hair ? 0 : value - mean));
  const runs = runLengths(deviations);
  const signals: XmrSignal[] = [];
  let last: number | undefined;
  values.forEach((value, index) => {
    const deviation = deviations[index] ?? 0;
    const length = runs[index] ?? 0;
    const side = sideOf(deviation);
    if (Math.abs(deviation) > margin) signals.push({ index, rule: 'beyond-limits', side, length });
    if (length >= RUN_LENGTH) signals.push({ index, rule: 'run', side, length });
    if (last !== undefined && Math.abs(value - last) > upperRange) {
      signals.push({ index, rule: 'jump', side: sideOf(value - last), length: 1 });
    }
    last = value;
  });
  return { mean, lower: mean - margin, upper: mean + margin, upperRange, signals };
}
