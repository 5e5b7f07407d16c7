// Comparisons of two sets of answers and corrected p-values: published examples, full enumeration, properties.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustPValues, type Counts, npsDifference, proportionDifference } from '../../shared/stats/index.ts';
import { counts, countsArbitrary } from './arbitraries.ts';

/** Every way to choose who of the pooled answers is in the first group, one by one. */
function permutationByHand(first: Counts, second: Counts): number {
  const answers: number[] = [];
  for (const c of [first, second]) {
    for (let i = 0; i < c.promoters; i++) answers.push(1);
    for (let i = 0; i < c.passives; i++) answers.push(0);
    for (let i = 0; i < c.detractors; i++) answers.push(-1);
  }
  const size = first.promoters + first.passives + first.detractors;
  const sum = answers.reduce((total, value) => total + value, 0);
  const gap = (part: number): number => Math.abs(part / size - (sum - part) / (answers.length - size));
  const observed = gap(first.promoters - first.detractors);
  let all = 0;
  let extreme = 0;
  for (let mask = 0; mask < 1 << answers.length; mask++) {
    let members = 0;
    let part = 0;
    answers.forEach((value, i) => {
      if (((mask >> i) & 1) === 0) return;
      members += 1;
      part += value;
    });
    if (members !== size) continue;
    all += 1;
    if (gap(part) >= observed - 1e-12) extreme += 1;
  }
  return extreme / all;
}

describe('npsDifference', () => {
  it('worked value 40/35/25 to 55/30/15', () => {
    const result = npsDifference(counts(40, 35, 25), counts(55, 30, 15));
    expect(result.difference).toBeCloseTo(25, 12);
    expect(result.low).toBeCloseTo(3.4024, 3);
    expect(result.high).toBeCloseTo(45.1413, 3);
    expect(result.p).toBeCloseTo(0.0226, 4);
    expect(result.permutationP).toBeUndefined();
  });

  it('has the exact permutation p, by listing every regrouping', () => {
    const pairs: [Counts, Counts][] = [
      [counts(4, 1, 1), counts(1, 2, 5)],
      [counts(0, 3, 4), counts(5, 1, 1)],
      [counts(7, 0, 0), counts(3, 2, 2)],
      [counts(2, 2, 2), counts(3, 3, 3)],
      [counts(1, 0, 0), counts(4, 4, 5)],
    ];
    for (const [first, second] of pairs) {
      const wanted = permutationByHand(first, second);
      expect(npsDifference(first, second).permutationP).toBeCloseTo(wanted, 10);
      expect(npsDifference(second, first).permutationP).toBeCloseTo(wanted, 10);
    }
  });

  it('is given exactly when either side has fewer than 30, also against very many', () => {
    expect(npsDifference(counts(10, 10, 9), counts(400_000, 300_000, 300_000)).permutationP).toBeGreaterThan(0.3);
    expect(npsDifference(counts(10, 10, 10), counts(10, 10, 9)).permutationP).toBeDefined();
    expect('permutationP' in npsDifference(counts(10, 10, 10), counts(10, 10, 10))).toBe(false);
  });

  it('turns round with its input, stays in range and contains the raw difference', () => {
    fc.assert(
      fc.property(countsArbitrary, countsArbitrary, (first, second) => {
        const there = npsDifference(first, second);
        const back = npsDifference(second, first);
        expect(back.difference).toBeCloseTo(-there.difference, 9);
        expect(back.low).toBeCloseTo(-there.high, 9);
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(there.low).toBeGreaterThanOrEqual(-200);
        expect(there.high).toBeLessThanOrEqual(200);
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
        for (const p of [there.p, there.permutationP ?? 0]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('p and interval say the same from ten answers on', () => {
    const ten = countsArbitrary.filter((c) => c.promoters + c.passives + c.detractors >= 10);
    fc.assert(
      fc.property(ten, ten, (first, second) => {
        const { low, high, p } = npsDifference(first, second);
        expect(low > 0 || high < 0).toBe(p < 0.05);
      }),
    );
  });

  it('finds nothing between equal sides, shrinks with n, refuses no answers', () => {
    const { difference, p, permutationP, low, high } = npsDifference(counts(5, 3, 2), counts(5, 3, 2));
    expect([difference, permutationP]).toEqual([0, 1]);
    expect(p).toBeCloseTo(1, 12);
    const many = npsDifference(counts(50, 30, 20), counts(50, 30, 20));
    expect(many.high - many.low).toBeLessThan(high - low);
    expect(() => npsDifference(counts(0, 0, 0), counts(1, 1, 1))).toThrow(RangeError);
    expect(() => npsDifference(counts(1, 1, 1), counts(-1, 1, 1))).toThrow(RangeError);
  });
});

describe('proportionDifference', () => {
  // Newcombe 1998, Statistics in Medicine 17:873, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d/%d - %d/%d', (x1, n1, x2, n2, low, high) => {
    const result = proportionDifference({ successes: x1, n: n1 }, { successes: x2, n: n2 });
    expect(result.difference).toBeCloseTo(x1 / n1 - x2 / n2, 12);
    expect(result.low).toBeCloseTo(low, 4);
    expect(result.high).toBeCloseTo(high, 4);
  });

  it('turns round with its input and stays in -1…1', () => {
    const tally = fc
      .tuple(fc.integer({ min: 1, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, share]) => ({ n, successes: Math.round(share * n) }));
    fc.assert(
      fc.property(tally, tally, (first, second) => {
        const there = proportionDifference(first, second);
        const back = proportionDifference(second, first);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
    expect(() => proportionDifference({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toThrow(RangeError);
  });
});

describe('adjustPValues', () => {
  it("Benjamini and Hochberg's own example: 4 rejected at 5 %, Holm 3", () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const { bh, holm } = adjustPValues(p);
    expect(bh.filter((q) => q <= 0.05)).toHaveLength(4);
    expect(holm.filter((q) => q <= 0.05)).toHaveLength(3);
    expect(bh[3]).toBeCloseTo((15 * 0.0095) / 4, 12);
    expect(holm[1]).toBeCloseTo(14 * 0.0004, 12);
  });

  it('matches R: p.adjust(c(.01, .02, .03, .04, .05)) whatever the order', () => {
    const { bh, holm } = adjustPValues([0.05, 0.01, 0.03, 0.02, 0.04]);
    for (const q of bh) expect(q).toBeCloseTo(0.05, 12);
    [0.09, 0.05, 0.09, 0.08, 0.09].forEach((wanted, i) => {
      expect(holm[i]).toBeCloseTo(wanted, 12);
    });
  });

  it('rejects as the step-up and step-down procedures do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 25 }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (p, level) => {
          const { bh, holm } = adjustPValues(p);
          const rising = [...p].sort((a, b) => a - b);
          const m = p.length;
          const hair = 1e-12;
          let stepUp = 0;
          rising.forEach((value, i) => {
            if (value * m <= (i + 1) * level) stepUp = i + 1;
          });
          let stepDown = 0;
          while (stepDown < m && (rising[stepDown] ?? 1) * (m - stepDown) <= level) stepDown += 1;
          // On the very edge of the level rounding may decide; such cases say nothing.
          const edge = [...bh, ...holm].some((q) => Math.abs(q - level) < hair);
          if (edge) return;
          expect(bh.filter((q) => q <= level)).toHaveLength(stepUp);
          expect(holm.filter((q) => q <= level)).toHaveLength(stepDown);
          bh.forEach((q, i) => {
            expect(q).toBeGreaterThanOrEqual((p[i] ?? 0) - hair);
            expect(holm[i] ?? 0).toBeGreaterThanOrEqual(q - hair);
          });
        },
      ),
    );
  });

  it('takes none, refuses what is no probability', () => {
    expect(adjustPValues([])).toEqual({ bh: [], holm: [] });
    expect(() => adjustPValues([0.5, 1.2])).toThrow(RangeError);
    expect(() => adjustPValues([Number.NaN])).toThrow(RangeError);
  });
});
