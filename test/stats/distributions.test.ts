// Distribution functions and quantiles against SciPy 1.17 values, exact binomial sums and numeric integration.
// Nothing about the product's figures here.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile, logGamma, tCdf, tQuantile, tTwoSidedP } from '../../shared/stats/distributions.ts';
import { normalCdf, normalDensity, normalQuantile, normalTwoSidedP, twoSidedZ } from '../../shared/stats/normal.ts';

/** Relative where the value is large or tiny, absolute otherwise. */
function expectClose(actual: number, wanted: number, tolerance: number): void {
  expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(tolerance * Math.max(Math.abs(wanted), 1e-300));
}

/** Simpson's rule with `steps` (even) intervals. */
function integrate(f: (x: number) => number, from: number, to: number, steps = 20000): number {
  const h = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 0 ? 2 : 4) * f(from + i * h);
  return (sum * h) / 3;
}

describe('normal', () => {
  it.each([
    [-8, 6.22096057427174e-16],
    [-3, 0.0013498980316300933],
    [-1.5, 0.06680720126885807],
    [-0.1, 0.460172162722971],
    [0.5, 0.6914624612740131],
    [2.99, 0.9986051127645078],
    [3.01, 0.9986937615512306],
    [6, 0.9999999990134123],
  ])('cdf(%d)', (x, wanted) => expectClose(normalCdf(x), wanted, 1e-12));

  it.each([
    [1e-10, -6.361340902404056],
    [1e-4, -3.7190164854556804],
    [0.01, -2.3263478740408408],
    [0.3, -0.5244005127080409],
    [0.9, 1.2815515655446004],
    [0.9999, 3.719016485455709],
  ])('quantile(%d)', (p, wanted) => expectClose(normalQuantile(p), wanted, 1e-12));

  it('cdf is the integral of the density', () => {
    for (const x of [0.2, 1, 2.9, 3.1, 5]) expectClose(normalCdf(x) - 0.5, integrate(normalDensity, 0, x), 1e-11);
  });

  it('quantile and cdf undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      }),
    );
  });

  it('gives the z everybody knows and p 0.05 for it', () => {
    expect(twoSidedZ(0.95)).toBeCloseTo(1.959963984540054, 12);
    expect(normalTwoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(normalTwoSidedP(0)).toBe(1);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  });

  it('refuses what has no answer', () => {
    for (const p of [0, 1, -1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError);
  });
});

describe('gamma and beta', () => {
  it.each([
    [0.01, 4.599479878042022],
    [0.5, 0.5723649429247],
    [2.5, 0.2846828704729192],
    [10, 12.801827480081469],
    [171.3, 708.1149470389971],
    [1e6, 12815504.569147611],
  ])('logGamma(%d)', (x, wanted) => expectClose(logGamma(x), wanted, 1e-13));

  it.each([
    [0.3, 2, 5, 0.579825],
    [0.9, 0.5, 0.5, 0.7951672353008665],
    [0.01, 0.1, 20, 0.8781283685059499],
    [0.42, 5000, 7000, 0.7706878535437831],
    [0.6255, 250000, 150000, 0.7431350808001584],
  ])('betaCdf(%d; %d, %d)', (x, a, b, wanted) => expectClose(betaCdf(x, a, b), wanted, 1e-9));

  it.each([
    [0.025, 0.5, 0.5, 0.001541333133436012],
    [0.025, 8.5, 2.5, 0.4972255035600069],
    [0.975, 8.5, 2.5, 0.9559405864473692],
    [0.025, 0.01, 3, 1.3971959345401447e-161],
    [0.5, 120, 380, 0.23965311757011978],
    [0.975, 5000, 7000, 0.4255001381713336],
    [0.025, 250000, 150000, 0.6234991258826198],
    [0.975, 1, 1, 0.975],
  ])('betaQuantile(%d; %d, %d)', (p, a, b, wanted) => expectClose(betaQuantile(p, a, b), wanted, 1e-9));

  it('equals a sum of binomial probabilities for whole a and b', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (a, b, x) => {
          const n = a + b - 1;
          let term = (1 - x) ** n;
          let sum = 0;
          for (let j = 0; j <= n; j++) {
            if (j >= a) sum += term;
            term *= ((n - j) / (j + 1)) * (x / (1 - x));
          }
          expect(betaCdf(x, a, b)).toBeCloseTo(sum, 10);
        },
      ),
    );
  });

  it('refuses impossible arguments', () => {
    expect(() => betaCdf(1.1, 1, 1)).toThrow(RangeError);
    expect(() => betaCdf(0.5, 0, 1)).toThrow(RangeError);
    expect(() => betaQuantile(0, 1, 1)).toThrow(RangeError);
    expect(() => logGamma(-1)).toThrow(RangeError);
  });
});

describe('Student t', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 5, 2.5705818356363146],
    [0.975, 10, 2.228138851986274],
    [0.975, 30, 2.0422724563012378],
    [0.995, 17.776, 2.8826598665420695],
    [0.6, 7.5, 0.26250189880429486],
    [0.999, 3, 10.214531852407383],
    [0.975, 1e5, 1.9599877075346095],
  ])('quantile(%d; %d)', (p, df, wanted) => {
    expectClose(tQuantile(p, df), wanted, 1e-9);
    expectClose(tQuantile(1 - p, df), -wanted, 1e-9);
  });

  it.each([
    [1.8608, 17.776, 0.07939657813977986],
    [0.3, 5, 0.7762490422632745],
    [12, 4, 0.000276428548502973],
    [2.5, 200, 0.013223172641700783],
    [1e-6, 9, 0.9999992239301823],
  ])('two-sided p(%d; %d)', (t, df, wanted) => expectClose(tTwoSidedP(t, df), wanted, 1e-9));

  it('is the Cauchy distribution with one degree of freedom, and has a closed form with two', () => {
    for (const t of [-30, -2, -0.1, 0, 0.7, 5]) {
      expect(tCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12);
      expect(tCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12);
    }
  });

  it('is the integral of its density', () => {
    for (const df of [3, 8, 24.5]) {
      const kernel = (t: number): number => (1 + (t * t) / df) ** (-(df + 1) / 2);
      // The constant from the whole integral, with t = u/(1 − u) for the open end.
      const half = integrate((u) => (u === 1 ? 0 : kernel(u / (1 - u)) / (1 - u) ** 2), 0, 1);
      for (const t of [0.5, 2, 4]) {
        expect(tCdf(t, df)).toBeCloseTo(0.5 + integrate(kernel, 0, t) / (2 * half), 9);
      }
    }
  });

  it('refuses impossible arguments', () => {
    expect(() => tQuantile(1, 5)).toThrow(RangeError);
    expect(() => tQuantile(0.9, 0)).toThrow(RangeError);
    expect(() => tTwoSidedP(Number.NaN, 5)).toThrow(RangeError);
  });
});
