// Funnel and control charts: published limits, false alarms, run rules, properties, refusals.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsFunnel, pChart, RUN_LENGTH, xmrChart } from '../../shared/stats/index.ts';
import { allCounts, multinomial } from './arbitraries.ts';

describe('npsFunnel', () => {
  it('by hand at n = 100, and clipped at small n', () => {
    const { low95, high95, low998, high998 } = npsFunnel({ promoterShare: 0.5, detractorShare: 0.2 }, 100);
    const se = 100 * Math.sqrt(0.61 / 100);
    expect(low95).toBeCloseTo(30 - 1.959964 * se, 9);
    expect(high95).toBeCloseTo(30 + 1.959964 * se, 9);
    expect(low998).toBeCloseTo(30 - 3.090232 * se, 9);
    expect(high998).toBeCloseTo(30 + 3.090232 * se, 9);
    expect(npsFunnel({ promoterShare: 0.5, detractorShare: 0.2 }, 4).high998).toBe(100);
  });

  it('raises at most 0.5 % false signals at n = 10, 20, 40, by listing every outcome', () => {
    for (const n of [10, 20, 40]) {
      const { low998, high998 } = npsFunnel({ promoterShare: 0.5, detractorShare: 0.2 }, n);
      let signal = 0;
      for (const c of allCounts(n)) {
        const nps = (100 * (c.promoters - c.detractors)) / n;
        if (nps < low998 || nps > high998) signal += multinomial(c, 0.5, 0.2);
      }
      expect(signal).toBeGreaterThan(0);
      expect(signal).toBeLessThanOrEqual(0.005);
    }
  });

  it('narrows with n, keeps its limits in order and in range', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        fc.double({ min: 0.01, max: 0.49, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (promoterShare, detractorShare, n) => {
          const limits = npsFunnel({ promoterShare, detractorShare }, n);
          const more = npsFunnel({ promoterShare, detractorShare }, n + 1);
          const target = 100 * (promoterShare - detractorShare);
          const order = [-100, limits.low998, limits.low95, target, limits.high95, limits.high998, 100];
          expect([...order].sort((a, b) => a - b)).toEqual(order);
          expect(more.high998).toBeLessThanOrEqual(limits.high998);
          expect(more.low95).toBeGreaterThanOrEqual(limits.low95);
        },
      ),
    );
    expect(() => npsFunnel({ promoterShare: 0.5, detractorShare: 0.2 }, 0)).toThrow(RangeError);
    expect(() => npsFunnel({ promoterShare: 0.9, detractorShare: 0.2 }, 10)).toThrow(RangeError);
  });
});

describe('pChart', () => {
  // Montgomery, Introduction to Statistical Quality Control, example 7.1: defective orange-juice cans, 30 samples of 50.
  const CANS = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
  ];

  it('the orange-juice cans: centre 0.2313, limits 0.0524 and 0.4102, samples 15 and 23 outside', () => {
    const { centre, points } = pChart(CANS.map((successes) => ({ successes, n: 50 })));
    expect(centre).toBeCloseTo(0.2313, 4);
    expect(points[0]?.lower).toBeCloseTo(0.0524, 4);
    expect(points[0]?.upper).toBeCloseTo(0.4102, 4);
    const outside = CANS.flatMap((count, i) => {
      const point = points[i];
      return point !== undefined && count / 50 > point.upper ? [i + 1] : [];
    });
    expect(outside).toEqual([15, 23]);
  });

  it("Laney's limits scale the binomial ones by the moving range of the z scores over 1.128", () => {
    const data = CANS.map((successes, i) => ({ successes, n: 50 + (i % 3) * 25 }));
    const total = data.reduce((sum, { n }) => sum + n, 0);
    const centre = data.reduce((sum, { successes }) => sum + successes, 0) / total;
    const z = data.map(({ successes, n }) => (successes / n - centre) / Math.sqrt((centre * (1 - centre)) / n));
    let ranges = 0;
    for (let i = 1; i < z.length; i++) ranges += Math.abs((z[i] ?? 0) - (z[i - 1] ?? 0));
    const sigma = ranges / (z.length - 1) / 1.128;
    const { points } = pChart(data);
    data.forEach(({ n }, i) => {
      const margin = 3 * Math.sqrt((centre * (1 - centre)) / n) * sigma;
      expect(points[i]?.laneyUpper).toBeCloseTo(Math.min(1, centre + margin), 12);
      expect(points[i]?.laneyLower).toBeCloseTo(Math.max(0, centre - margin), 12);
    });
  });

  it('does not call large weeks out merely because they are large', () => {
    // A rate that wanders between 48 % and 52 % by day, 100 000 answers each: every point breaks the binomial limits.
    const wander = Array.from({ length: 20 }, (_, i) => ({
      successes: 50_000 + (i % 2 === 0 ? 2000 : -2000),
      n: 100_000,
    }));
    const { points } = pChart(wander);
    expect(0.52).toBeGreaterThan(points[0]?.upper ?? 1);
    expect(points.every((point) => point.signal === null)).toBe(true);
  });

  it('warns of a point far out, of a run of eight, and counts the run', () => {
    const steady = Array.from({ length: 12 }, (_, i) => ({ successes: i % 2 === 0 ? 29 : 31, n: 50 }));
    const { points } = pChart([...steady, { successes: 5, n: 50 }]);
    expect(points.at(-1)?.signal).toEqual({ rule: 'beyond-limits', side: 'below', length: 1 });
    // Far up and down around the centre, so that only the end of the series keeps to one side.
    const restless = Array.from({ length: 40 }, (_, i) => ({ successes: i % 2 === 0 ? 20 : 40, n: 50 }));
    const signals = pChart([...restless, ...Array.from({ length: 9 }, () => ({ successes: 24, n: 50 }))]).points.map(
      (point) => point.signal,
    );
    expect(signals.slice(0, 40 + RUN_LENGTH - 1).every((signal) => signal === null)).toBe(true);
    expect(signals[40 + RUN_LENGTH - 1]).toEqual({ rule: 'run', side: 'below', length: 8 });
    expect(signals.at(-1)).toEqual({ rule: 'run', side: 'below', length: 9 });
  });

  it('a week without answers keeps its place, warns of nothing and does not break a run', () => {
    const steady = Array.from({ length: 12 }, () => ({ successes: 30, n: 50 }));
    const low = Array.from({ length: 8 }, () => ({ successes: 24, n: 50 }));
    const { points } = pChart([...steady, ...low.slice(0, 4), { successes: 0, n: 0 }, ...low.slice(4)]);
    expect(points[16]).toEqual({ lower: 0, upper: 1, laneyLower: 0, laneyUpper: 1, signal: null });
    expect(points.at(-1)?.signal).toEqual({ rule: 'run', side: 'below', length: 8 });
  });

  it('has limits in 0…1, takes constant series and single points, refuses nothing at all', () => {
    const tally = fc
      .tuple(fc.integer({ min: 1, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, share]) => ({ n, successes: Math.round(share * n) }));
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1, maxLength: 30 }), (data) => {
        const { centre, points } = pChart(data);
        for (const { lower, upper, laneyLower, laneyUpper } of points) {
          for (const limit of [lower, laneyLower]) {
            expect(limit).toBeGreaterThanOrEqual(0);
            expect(limit).toBeLessThanOrEqual(centre);
          }
          for (const limit of [upper, laneyUpper]) {
            expect(limit).toBeLessThanOrEqual(1);
            expect(limit).toBeGreaterThanOrEqual(centre);
          }
        }
      }),
    );
    const all = pChart(Array.from({ length: 10 }, () => ({ successes: 7, n: 7 })));
    expect(all.points.every((point) => point.signal === null && point.lower === 1)).toBe(true);
    expect(() => pChart([])).toThrow(RangeError);
    expect(() => pChart([{ successes: 0, n: 0 }])).toThrow(RangeError);
    expect(() => pChart([{ successes: 2, n: 1 }])).toThrow(RangeError);
  });
});

describe('xmrChart', () => {
  it('by hand', () => {
    // Moving ranges 2, 4, 3, 1: mean 2.5; mean of values 11.8.
    const { mean, lower, upper, upperRange, signals } = xmrChart([10, 12, 8, 11, 12].map((value) => value + 1.2));
    expect(mean).toBeCloseTo(11.8, 12);
    expect(upper - mean).toBeCloseTo(2.66 * 2.5, 9);
    expect(mean - lower).toBeCloseTo(2.66 * 2.5, 9);
    expect(upperRange).toBeCloseTo(3.267 * 2.5, 9);
    expect(signals).toEqual([]);
  });

  it('warns of a value far out and of the jump to it', () => {
    const values = [...Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 40 : 60)), 200];
    expect(xmrChart(values).signals).toEqual([
      { index: 20, rule: 'beyond-limits', side: 'above', length: 2 },
      { index: 20, rule: 'jump', side: 'above', length: 1 },
    ]);
  });

  it('warns from the eighth value in a row on one side; a value on the mean starts anew', () => {
    const restless = [11, 9, 11, 9, 11, 9, 11, 9];
    const [high, low] = [restless.map(() => 13), restless.map(() => 7)];
    const runs = xmrChart([...restless, ...high, ...low]).signals.filter((signal) => signal.rule === 'run');
    expect(runs.map(({ index }) => index)).toEqual([15, 23]);
    expect(runs.map(({ side }) => side)).toEqual(['above', 'below']);
    const broken = [...restless, ...high.slice(4), 10, ...high.slice(4), ...low.slice(4), 10, ...low.slice(4)];
    expect(xmrChart(broken).signals.filter((signal) => signal.rule === 'run')).toEqual([]);
    const ended = xmrChart([...restless, ...high, 10, ...low]).signals.filter((signal) => signal.rule === 'run');
    expect(ended.map(({ index }) => index)).toEqual([15, 24]);
    expect(xmrChart(Array.from({ length: 20 }, () => 0.1)).signals).toEqual([]);
  });

  it('moves and mirrors with its values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 40 }),
        fc.integer({ min: -50, max: 50 }),
        (values, shift) => {
          const here = xmrChart(values);
          const moved = xmrChart(values.map((value) => value + shift));
          const mirrored = xmrChart(values.map((value) => -value));
          expect(moved.upper).toBeCloseTo(here.upper + shift, 9);
          expect(moved.signals).toEqual(here.signals);
          expect(mirrored.lower).toBeCloseTo(-here.upper, 9);
          expect(mirrored.signals).toHaveLength(here.signals.length);
        },
      ),
    );
    expect(() => xmrChart([1])).toThrow(RangeError);
    expect(() => xmrChart([1, Number.NaN])).toThrow(RangeError);
  });
});
