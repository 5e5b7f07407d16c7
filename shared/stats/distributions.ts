// Distributions that rest on the incomplete beta function: beta and Student's t.
// The normal distribution is in normal.ts; no statistic of the product is calculated here.

import { requireFinite } from './checks.ts';

const LOG_ROOT_TWO_PI = 0.9189385332046728;

// Lanczos' approximation with g = 7 and nine terms (Godfrey's coefficients), relative error about 1e-15.
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function requirePositive(value: number, name: string): void {
  requireFinite(value, name);
  if (value <= 0) throw new RangeError(`${name} must be above 0, not ${value}`);
}

/** ln Γ(x) for x > 0 (RangeError otherwise); Lanczos 1964. */
export function logGamma(x: number): number {
  requirePositive(x, 'x');
  // Below ½ the reflection formula keeps the accuracy.
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  let sum = 0;
  LANCZOS.forEach((coefficient, index) => {
    sum += index === 0 ? coefficient : coefficient / (shifted + index);
  });
  return LOG_ROOT_TWO_PI + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** What Stirling's formula lacks of ln Γ(x), for x ≥ 10. */
function stirlingRest(x: number): number {
  const s = 1 / (x * x);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / x;
}

/** ln B(a, b). With large arguments the three gamma logarithms would cancel; Stirling's rests do not. */
function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (small < 10) {
    if (large < 10) return logGamma(a) + logGamma(b) - logGamma(a + b);
    const rest = stirlingRest(large) - stirlingRest(small + large);
    return (
      logGamma(small) +
      rest +
      small -
      small * Math.log(small + large) +
      (large - 0.5) * Math.log1p(-small / (small + large))
    );
  }
  const rest = stirlingRest(small) + stirlingRest(large) - stirlingRest(small + large);
  return (
    -0.5 * Math.log(large) +
    LOG_ROOT_TWO_PI +
    rest +
    (small - 0.5) * Math.log(small / (small + large)) +
    large * Math.log1p(-small / (small + large))
  );
}

/** The continued fraction of the incomplete beta function by the modified Lentz method (Thompson & Barnett 1986). */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 20000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return result;
}

/**
 * Distribution function of Beta(a, b) at x: the regularised incomplete beta function I_x(a, b).
 * 0 ≤ x ≤ 1, a and b above 0 (else RangeError). Continued fraction 26.5.8 of Abramowitz & Stegun on the side where it
 * converges fast; absolute error below 1e-12 for a + b up to 10⁴ and below 1e-9 up to 10⁶.
 */
export function betaCdf(x: number, a: number, b: number): number {
  requirePositive(a, 'a');
  requirePositive(b, 'b');
  if (!(x >= 0 && x <= 1)) throw new RangeError(`x must be between 0 and 1, not ${x}`);
  if (x === 0 || x === 1) return x;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  const below = x < (a + 1) / (a + b + 2);
  const value = below ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
  return Math.min(1, Math.max(0, value));
}

/**
 * The x with I_x(a, b) = p, for 0 < p < 1 and a, b above 0 (else RangeError).
 * Newton steps inside a bracket that only ever shrinks, halving where Newton would leave it.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requirePositive(a, 'a');
  requirePositive(b, 'b');
  if (!(p > 0 && p < 1)) throw new RangeError(`a quantile needs 0 < p < 1, not ${p}`);
  const logB = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 1200; step++) {
    const gap = betaCdf(x, a, b) - p;
    if (gap === 0) return x;
    if (gap > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logB);
    let next = x - gap / density;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (next === low || next === high || Math.abs(next - x) <= 1e-16 * x) return next;
    x = next;
  }
  return x;
}

/** P(|T| ≥ |t|) of Student's t with `df` degrees of freedom (above 0, need not be whole). RangeError on NaN. */
export function tTwoSidedP(t: number, df: number): number {
  requirePositive(df, 'df');
  if (Number.isNaN(t)) throw new RangeError('t must be a number');
  if (!Number.isFinite(t)) return 0;
  const square = t * t;
  // The smaller of the two arguments keeps its digits.
  return square > df ? betaCdf(df / (df + square), df / 2, 0.5) : 1 - betaCdf(square / (df + square), 0.5, df / 2);
}

/** P(T ≤ t) of Student's t with `df` degrees of freedom (above 0, need not be whole). RangeError on NaN. */
export function tCdf(t: number, df: number): number {
  const outside = tTwoSidedP(t, df);
  return t < 0 ? outside / 2 : 1 - outside / 2;
}

/** The t with P(T ≤ t) = p, for 0 < p < 1 and df above 0 (else RangeError), through the beta quantile. */
export function tQuantile(p: number, df: number): number {
  requirePositive(df, 'df');
  if (!(p > 0 && p < 1)) throw new RangeError(`a quantile needs 0 < p < 1, not ${p}`);
  if (p === 0.5) return 0;
  const outside = 2 * Math.min(p, 1 - p);
  let size: number;
  if (outside < 0.5) {
    const x = betaQuantile(outside, df / 2, 0.5);
    size = Math.sqrt((df * (1 - x)) / x);
  } else {
    const x = betaQuantile(1 - outside, 0.5, df / 2);
    size = Math.sqrt((df * x) / (1 - x));
  }
  return p < 0.5 ? -size : size;
}
