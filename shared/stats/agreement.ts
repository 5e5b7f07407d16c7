// Do two or more people code alike? Agreement per tag, beyond what chance alone gives.
// Which comments were double coded, and by whom, is counted elsewhere.

import { requireFinite, requireSquare } from './checks.ts';

export type Kappa = { kappa: number; observed: number; expected: number; se: number };
export type Ac1 = { ac1: number; observed: number; expected: number; se: number };
export type KappaWeights = 'linear' | 'quadratic';
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval';

type Shares = { n: number; cells: number[][]; rows: number[]; columns: number[] };

/** A table of counts as shares of all units, with its margins. */
function sharesOf(matrix: readonly (readonly number[])[]): Shares {
  let n = 0;
  for (const row of matrix) for (const count of row) n += count;
  const cells = matrix.map((row) => row.map((count) => count / n));
  const rows = cells.map((row) => row.reduce((sum, share) => sum + share, 0));
  const columns = cells.map((_, column) => cells.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return { n, cells, rows, columns };
}

/** How much of an agreement it is if one coder says category i and the other j, 0…1. */
function agreementWeight(i: number, j: number, categories: number, weights: KappaWeights | undefined): number {
  if (weights === undefined) return i === j ? 1 : 0;
  const distance = Math.abs(i - j) / (categories - 1);
  return weights === 'linear' ? 1 - distance : 1 - distance * distance;
}

/**
 * Cohen's kappa of two coders from their square table (rows first coder, columns second; for a tag: present/absent per
 * comment), at most 1, below 0 if worse than chance; `weights` for ordered categories. Cohen 1960 (Educational and
 * Psychological Measurement 20), weighted 1968 (Psychological Bulletin 70), with Cohen's large-sample standard error.
 * `observed` and `expected` are the (weighted) agreements as fractions. If both coders used one category only, nothing
 * can be shown beyond chance: expected is 1, kappa and se are 0.
 * RangeError: a table that is not square, fewer than two categories, no counts in it or nothing counted.
 */
export function cohenKappa(matrix: readonly (readonly number[])[], weights?: KappaWeights): Kappa {
  requireSquare(matrix);
  const { n, cells, rows, columns } = sharesOf(matrix);
  let observed = 0;
  let expected = 0;
  let squares = 0;
  cells.forEach((row, i) => {
    row.forEach((share, j) => {
      const weight = agreementWeight(i, j, matrix.length, weights);
      observed += weight * share;
      squares += weight * weight * share;
      expected += weight * (rows[i] ?? 0) * (columns[j] ?? 0);
    });
  });
  const beyond = 1 - expected;
  if (beyond < 1e-12) return { kappa: 0, observed, expected, se: 0 };
  const spread = Math.max(0, squares - observed * observed);
  return { kappa: (observed - expected) / beyond, observed, expected, se: Math.sqrt(spread / n) / beyond };
}

/**
 * Gwet's AC1 of two coders from the same table: beside kappa for rare tags, where kappa falls although the coders
 * hardly ever differ. Chance agreement Σπ(1 − π)/(q − 1) with the coders' mean shares π, q categories; se as Gwet 2008
 * (British Journal of Mathematical and Statistical Psychology 61), without finite population correction.
 * RangeError as `cohenKappa`.
 */
export function gwetAc1(matrix: readonly (readonly number[])[]): Ac1 {
  requireSquare(matrix);
  const { n, cells, rows, columns } = sharesOf(matrix);
  const others = matrix.length - 1;
  const mean = rows.map((share, index) => (share + (columns[index] ?? 0)) / 2);
  const expected = mean.reduce((sum, share) => sum + share * (1 - share), 0) / others;
  let observed = 0;
  let agreeing = 0;
  let all = 0;
  cells.forEach((row, i) => {
    row.forEach((share, j) => {
      all += share * (1 - ((mean[i] ?? 0) + (mean[j] ?? 0)) / 2) ** 2;
      if (i !== j) return;
      observed += share;
      agreeing += share * (1 - (mean[i] ?? 0));
    });
  });
  const ac1 = (observed - expected) / (1 - expected);
  const spread =
    observed * (1 - observed) -
    4 * (1 - ac1) * (agreeing / others - observed * expected) +
    4 * (1 - ac1) ** 2 * (all / others ** 2 - expected ** 2);
  return { ac1, observed, expected, se: Math.sqrt(Math.max(0, spread) / n) / (1 - expected) };
}

type Coincidences = { values: number[]; pairs: number[][]; totals: number[]; n: number };

/** Krippendorff's coincidence table: every pair of values within a unit, weighted 1/(values in the unit − 1). */
function coincidences(raters: readonly (readonly (number | null)[])[]): Coincidences {
  const unitCount = raters[0]?.length ?? 0;
  const units: number[][] = Array.from({ length: unitCount }, () => []);
  for (const row of raters) {
    if (row.length !== unitCount) throw new RangeError('every rater needs one entry per unit (null for none)');
    row.forEach((value, unit) => {
      if (value === null) return;
      requireFinite(value, 'a value');
      units[unit]?.push(value);
    });
  }
  const pairable = units.filter((unit) => unit.length >= 2);
  if (pairable.length === 0) throw new RangeError('alpha needs at least one unit with two values');
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, index) => [value, index]));
  const pairs = values.map(() => new Array<number>(values.length).fill(0));
  for (const unit of pairable) {
    unit.forEach((first, i) => {
      const row = pairs[place.get(first) ?? 0];
      unit.forEach((second, j) => {
        const column = place.get(second) ?? 0;
        if (row !== undefined && i !== j) row[column] = (row[column] ?? 0) + 1 / (unit.length - 1);
      });
    });
  }
  const totals = pairs.map((row) => row.reduce((sum, pair) => sum + pair, 0));
  return { values, pairs, totals, n: totals.reduce((sum, total) => sum + total, 0) };
}

/** Squared distance of two values by their places among the values used. */
function alphaDistance(i: number, j: number, { values, totals }: Coincidences, metric: AlphaMetric): number {
  if (i === j) return 0;
  if (metric === 'nominal') return 1;
  if (metric === 'interval') return ((values[i] ?? 0) - (values[j] ?? 0)) ** 2;
  const between = totals.slice(Math.min(i, j), Math.max(i, j) + 1).reduce((sum, total) => sum + total, 0);
  return (between - ((totals[i] ?? 0) + (totals[j] ?? 0)) / 2) ** 2;
}

/**
 * Krippendorff's alpha (Content Analysis, 2004) for two or more coders with gaps: `raters` has one row per coder and one
 * entry per unit, null where the coder did not code it. At most 1, 0 is what chance gives, below 0 is worse. Units with
 * fewer than two values are left out. If all values are the same there is nothing to be reliable about: 0, as
 * Krippendorff rules. RangeError: rows of unequal length, values that are not finite, no unit with two values.
 */
export function krippendorffAlpha(raters: readonly (readonly (number | null)[])[], metric: AlphaMetric): number {
  const table = coincidences(raters);
  let observed = 0;
  let expected = 0;
  table.pairs.forEach((row, i) => {
    row.forEach((pair, j) => {
      const distance = alphaDistance(i, j, table, metric);
      observed += pair * distance;
      expected += (table.totals[i] ?? 0) * (table.totals[j] ?? 0) * distance;
    });
  });
  return expected === 0 ? 0 : 1 - ((table.n - 1) * observed) / expected;
}
