// What drives the score: R² shared out among rated questions, and which of them are shown to matter.
// Tags as reasons are in reasons.ts; the linear algebra is in regression.ts.

import { requireConfidence, requireCount, requireFinite } from './checks.ts';
import { seededRandom } from './random.ts';
import { correlations, standardise, standardisedColumns, subsetRSquares, symmetricEigen } from './regression.ts';
import { BOOTSTRAP_ROUNDS, CONFIDENCE, MAX_DRIVERS_FOR_LMG } from './thresholds.ts';

export type ImportanceMethod = 'lmg' | 'johnson';
export type RelativeImportance = { r2: number; shares: number[] };
export type DriverEvidence = { share: number; low: number; high: number; aboveChance: number; matters: boolean };
export type ImportanceEvidence = { r2: number; drivers: DriverEvidence[] };
export type EvidenceOptions = { method?: ImportanceMethod; rounds?: number; seed?: number; confidence?: number };

/** R² each question is credited with, adding up to R²; `table` is a correlation table whose last row is y. */
function lmgParts(table: readonly Float64Array[]): number[] {
  const width = table.length - 1;
  const rSquares = subsetRSquares(table);
  // Of all orders of the questions, the share in which exactly a given set of this size comes before question j.
  const orderShare: number[] = [];
  let choose = 1;
  for (let size = 0; size < width; size++) {
    orderShare.push(1 / (width * choose));
    choose = (choose * (width - 1 - size)) / (size + 1);
  }
  const sizes = new Uint8Array(rSquares.length);
  for (let mask = 1; mask < sizes.length; mask++) sizes[mask] = (sizes[mask >> 1] ?? 0) + (mask & 1);
  return Array.from({ length: width }, (_, j) => {
    const bit = 1 << j;
    let part = 0;
    for (let mask = 0; mask < rSquares.length; mask++) {
      if ((mask & bit) !== 0) continue;
      part += (orderShare[sizes[mask] ?? 0] ?? 0) * ((rSquares[mask | bit] ?? 0) - (rSquares[mask] ?? 0));
    }
    return part;
  });
}

/** Johnson's relative weights, adding up to R²; `table` as for `lmgParts`. */
function johnsonParts(table: readonly Float64Array[]): number[] {
  const width = table.length - 1;
  const questions = table.slice(0, width).map((row) => [...row.slice(0, width)]);
  const withY = [...(table[width] ?? [])].slice(0, width);
  const { values, vectors } = symmetricEigen(questions);
  // Directions without variation (constant or redundant questions) explain nothing.
  const used = values.flatMap((value, i) => {
    const vector = vectors[i];
    return value > 1e-10 && vector !== undefined ? [{ root: Math.sqrt(value), vector }] : [];
  });
  const dot = (vector: readonly number[]): number => vector.reduce((sum, value, j) => sum + value * (withY[j] ?? 0), 0);
  // z = Λ⁻¹x are the closest uncorrelated questions; Λ = V√D Vᵀ ties them to x, Λ⁻¹r to y.
  const element = (j: number, k: number): number =>
    used.reduce((sum, { root, vector }) => sum + root * (vector[j] ?? 0) * (vector[k] ?? 0), 0);
  const toY = withY.map((_, k) =>
    used.reduce((sum, { root, vector }) => sum + ((vector[k] ?? 0) / root) * dot(vector), 0),
  );
  return withY.map((_, j) => toY.reduce((sum, beta, k) => sum + element(j, k) ** 2 * beta * beta, 0));
}

function partsOf(table: readonly Float64Array[], method: ImportanceMethod): number[] {
  return method === 'lmg' ? lmgParts(table) : johnsonParts(table);
}

function sharesOf(parts: readonly number[]): RelativeImportance {
  const r2 = parts.reduce((sum, part) => sum + part, 0);
  return { r2, shares: parts.map((part) => (r2 === 0 ? 0 : part / r2)) };
}

function requireData(x: readonly (readonly number[])[], y: readonly number[]): number {
  const width = x[0]?.length ?? 0;
  if (width === 0) throw new RangeError('at least one driver is needed');
  if (x.length !== y.length) throw new RangeError(`${x.length} rows of drivers but ${y.length} scores`);
  if (x.length < width + 2) throw new RangeError(`${width} drivers need at least ${width + 2} answers`);
  for (const row of x) {
    if (row.length !== width) throw new RangeError('every row needs the same drivers');
    for (const value of row) requireFinite(value, 'a driver');
  }
  for (const value of y) requireFinite(value, 'a score');
  return width;
}

function methodFor(width: number, method: ImportanceMethod | undefined): ImportanceMethod {
  if (method === 'lmg' && width > MAX_DRIVERS_FOR_LMG) {
    throw new RangeError(`lmg takes at most ${MAX_DRIVERS_FOR_LMG} drivers, not ${width}: use johnson`);
  }
  return method ?? (width <= MAX_DRIVERS_FOR_LMG ? 'lmg' : 'johnson');
}

/**
 * Relative importance of rated questions for a score. `x` has one row per answer (the ratings, in the order of the
 * drivers), `y` the scores. `r2` is R² of the linear regression on all drivers (0…1), `shares` each driver's share of it,
 * fractions that add up to 1 (all 0 if R² is 0). `lmg`: Shapley/LMG, R² gained averaged over all orders (Lindeman, Merenda
 * & Gold 1980; Kruskal 1987), up to 10 drivers; `johnson`: relative weights (Johnson 2000, Multivariate Behavioral
 * Research 35), which agree closely and are the default beyond 10. Constant drivers get 0; drivers that go together share
 * what they explain. RangeError: no driver, fewer answers than drivers + 2, rows of unequal length, values that are not
 * finite, `lmg` with more than 10. The page refuses n < 100 or < 10 per driver.
 */
export function relativeImportance(
  x: readonly (readonly number[])[],
  y: readonly number[],
  method?: ImportanceMethod,
): RelativeImportance {
  const width = requireData(x, y);
  return sharesOf(partsOf(correlations(standardisedColumns(x, y)), methodFor(width, method)));
}

/** The value below which the fraction `p` of a sorted list lies (linear interpolation, R's type 7). */
function quantileOf(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

function redraw(column: Float64Array, rows: Uint32Array): Float64Array {
  const drawn = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) drawn[i] = column[rows[i] ?? 0] ?? 0;
  return drawn;
}

/**
 * Which drivers are shown to matter. A share is never below 0, so an interval of it cannot say that a driver adds
 * nothing: in every bootstrap round a random question stands beside the drivers, and a driver `matters` only if
 * `aboveChance`, the lower end of the interval of what it explains beyond the random question (as R², may be below 0),
 * is above 0 (Tonidandel, LeBreton & Johnson 2009, Psychological Methods 14). `share`, `low`, `high` are fractions of R²
 * with the percentile interval (Efron). Same input and `seed` give the same result.
 * `rounds` at least 50 (default 400). RangeError as `relativeImportance`.
 */
export function importanceEvidence(
  x: readonly (readonly number[])[],
  y: readonly number[],
  options: EvidenceOptions = {},
): ImportanceEvidence {
  const width = requireData(x, y);
  const method = methodFor(width, options.method);
  const confidence = options.confidence ?? CONFIDENCE;
  const rounds = options.rounds ?? BOOTSTRAP_ROUNDS;
  requireConfidence(confidence);
  requireCount(rounds, 'rounds');
  if (rounds < 50) throw new RangeError('an interval needs at least 50 bootstrap rounds');
  const random = seededRandom(options.seed ?? 1);
  const columns = standardisedColumns(x, y);
  const observed = sharesOf(partsOf(correlations(columns), method));
  const shares = columns.slice(0, width).map(() => new Float64Array(rounds));
  const excess = columns.slice(0, width).map(() => new Float64Array(rounds));
  const n = y.length;
  const rows = new Uint32Array(n);
  const probe = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < n; i++) {
      rows[i] = Math.floor(random() * n);
      probe[i] = random();
    }
    const drawn = columns.map((column) => redraw(column, rows));
    drawn.splice(width, 0, probe.slice());
    for (const column of drawn) standardise(column);
    const parts = partsOf(correlations(drawn), method);
    const byChance = parts[width] ?? 0;
    const own = sharesOf(parts.slice(0, width));
    own.shares.forEach((share, j) => {
      const [shareList, excessList] = [shares[j], excess[j]];
      if (shareList !== undefined) shareList[round] = share;
      if (excessList !== undefined) excessList[round] = (parts[j] ?? 0) - byChance;
    });
  }
  const tail = (1 - confidence) / 2;
  const drivers = observed.shares.map((share, j): DriverEvidence => {
    const sorted = (shares[j] ?? new Float64Array(1)).sort();
    const aboveChance = quantileOf((excess[j] ?? new Float64Array(1)).sort(), tail);
    return {
      share,
      low: quantileOf(sorted, tail),
      high: quantileOf(sorted, 1 - tail),
      aboveChance,
      matters: aboveChance > 0,
    };
  });
  return { r2: observed.r2, drivers };
}
