// Kappa, AC1 and alpha: published tables, identities, numeric delta method, properties, refusals.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa, gwetAc1, krippendorffAlpha } from '../../shared/stats/index.ts';

// Agresti 1990, "sexual fun": husbands against wives, four ordered answers, 91 couples.
const COUPLES = [
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
];

const table = fc
  .array(fc.array(fc.nat({ max: 30 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 })
  .filter((rows) => rows.flat().some((count) => count > 0));

function transposed(matrix: readonly (readonly number[])[]): number[][] {
  return matrix.map((_, j) => matrix.map((row) => row[j] ?? 0));
}

describe('cohenKappa', () => {
  it('two coders, yes and no', () => {
    const { kappa, observed, expected, se } = cohenKappa([
      [20, 5],
      [10, 15],
    ]);
    expect(kappa).toBeCloseTo(0.4, 12);
    expect(observed).toBeCloseTo(0.7, 12);
    expect(expected).toBeCloseTo(0.5, 12);
    expect(se).toBeCloseTo(Math.sqrt((0.7 * 0.3) / (50 * 0.25)), 12);
  });

  it('the couples: 0.1293 unweighted, 0.2374 with linear weights', () => {
    expect(cohenKappa(COUPLES).kappa).toBeCloseTo(0.1293, 4);
    expect(cohenKappa(COUPLES, 'linear').kappa).toBeCloseTo(0.2374, 4);
    // The published standard errors are of the later formula of Fleiss, Cohen and Everitt; Cohen's is close to them.
    expect(cohenKappa(COUPLES).se).toBeCloseTo(0.0686, 2);
    expect(cohenKappa(COUPLES, 'linear').se).toBeCloseTo(0.0783, 1);
  });

  it('its standard error is that of the mean weight of single couples, scaled by 1 - expected', () => {
    const weights = COUPLES.flatMap((row, i) =>
      row.flatMap((count, j) => Array.from({ length: count }, () => 1 - Math.abs(i - j) / 3)),
    );
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    const squares = weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
    const { observed, expected, se } = cohenKappa(COUPLES, 'linear');
    expect(observed).toBeCloseTo(mean, 12);
    expect(se).toBeCloseTo(Math.sqrt(squares) / weights.length / (1 - expected), 12);
  });

  it('quadratic weights are the concordance coefficient of the two codings as numbers', () => {
    fc.assert(
      fc.property(table, (matrix) => {
        const pairs = matrix.flatMap((row, i) =>
          row.flatMap((count, j) => Array.from({ length: count }, () => [i, j])),
        );
        const mean = (k: number): number => pairs.reduce((sum, pair) => sum + (pair[k] ?? 0), 0) / pairs.length;
        const [m0, m1] = [mean(0), mean(1)];
        const product = (a: number, b: number): number =>
          pairs.reduce(
            (sum, pair) => sum + ((pair[a] ?? 0) - (a === 0 ? m0 : m1)) * ((pair[b] ?? 0) - (b === 0 ? m0 : m1)),
            0,
          ) / pairs.length;
        const below = product(0, 0) + product(1, 1) + (m0 - m1) ** 2;
        fc.pre(below > 1e-9);
        expect(cohenKappa(matrix, 'quadratic').kappa).toBeCloseTo((2 * product(0, 1)) / below, 9);
      }),
    );
  });

  it('does not mind which coder comes first; with two categories weights change nothing', () => {
    fc.assert(
      fc.property(table, (matrix) => {
        for (const weights of [undefined, 'linear', 'quadratic'] as const) {
          const there = cohenKappa(matrix, weights);
          expect(cohenKappa(transposed(matrix), weights).kappa).toBeCloseTo(there.kappa, 9);
          expect(there.kappa).toBeLessThanOrEqual(1 + 1e-12);
          expect(Number.isFinite(there.se)).toBe(true);
        }
      }),
    );
    const two = [
      [20, 5],
      [10, 15],
    ];
    expect(cohenKappa(two, 'quadratic')).toEqual(cohenKappa(two));
  });

  it('claims nothing if only one category was used; refuses tables that are none', () => {
    expect(
      cohenKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toEqual({ kappa: 0, observed: 1, expected: 1, se: 0 });
    for (const bad of [
      [],
      [[3]],
      [[1, 2]],
      [[1, 2], [3]],
      [
        [0, 0],
        [0, 0],
      ],
      [
        [1, -1],
        [1, 1],
      ],
    ]) {
      expect(() => cohenKappa(bad)).toThrow(RangeError);
      expect(() => gwetAc1(bad)).toThrow(RangeError);
    }
  });
});

describe('gwetAc1', () => {
  it('the paradox table of Gwet 2002: kappa -0.023, AC1 0.941', () => {
    const rare = [
      [118, 5],
      [2, 0],
    ];
    expect(gwetAc1(rare).ac1).toBeCloseTo(0.9408, 4);
    expect(gwetAc1(rare).observed).toBeCloseTo(118 / 125, 12);
    expect(cohenKappa(rare).kappa).toBeCloseTo(-0.0234, 4);
  });

  it('its standard error is that of the numeric delta method', () => {
    for (const matrix of [
      COUPLES,
      [
        [40, 9],
        [6, 45],
      ],
      [
        [118, 5],
        [2, 4],
      ],
    ]) {
      const n = matrix.flat().reduce((sum, count) => sum + count, 0);
      const ac1Of = (shares: readonly (readonly number[])[]): number => {
        const sum = shares.flat().reduce((all, share) => all + share, 0);
        const cells = shares.map((row) => row.map((share) => share / sum));
        const mean = cells.map(
          (row, i) => (row.reduce((a, b) => a + b, 0) + cells.reduce((a, other) => a + (other[i] ?? 0), 0)) / 2,
        );
        const expected = mean.reduce((a, share) => a + share * (1 - share), 0) / (shares.length - 1);
        const observed = cells.reduce((a, row, i) => a + (row[i] ?? 0), 0);
        return (observed - expected) / (1 - expected);
      };
      const shares = matrix.map((row) => row.map((count) => count / n));
      const step = 1e-6;
      let first = 0;
      let second = 0;
      shares.forEach((row, i) => {
        row.forEach((share, j) => {
          const moved = (by: number): number[][] =>
            shares.map((cells, a) => cells.map((cell, b) => (a === i && b === j ? cell + by : cell)));
          const slope = (ac1Of(moved(step)) - ac1Of(moved(-step))) / (2 * step);
          first += share * slope;
          second += share * slope * slope;
        });
      });
      expect(gwetAc1(matrix).ac1).toBeCloseTo(ac1Of(shares), 12);
      expect(gwetAc1(matrix).se).toBeCloseTo(Math.sqrt((second - first ** 2) / n), 6);
    }
  });

  it('is 1 for coders who never differ, also if one category only was used', () => {
    expect(
      gwetAc1([
        [9, 0],
        [0, 0],
      ]),
    ).toEqual({ ac1: 1, observed: 1, expected: 0, se: 0 });
    fc.assert(
      fc.property(table, (matrix) => {
        const there = gwetAc1(matrix);
        expect(gwetAc1(transposed(matrix)).ac1).toBeCloseTo(there.ac1, 9);
        expect(there.ac1).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.se).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('krippendorffAlpha', () => {
  // Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011: four observers, twelve units.
  const _ = null;
  const PUBLISHED = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ];

  it('the published data: nominal 0.743, ordinal 0.815, interval 0.849', () => {
    expect(krippendorffAlpha(PUBLISHED, 'nominal')).toBeCloseTo(0.7434, 4);
    expect(krippendorffAlpha(PUBLISHED, 'ordinal')).toBeCloseTo(0.815, 3);
    expect(krippendorffAlpha(PUBLISHED, 'interval')).toBeCloseTo(0.849, 3);
  });

  it('his binary example: 0.095', () => {
    const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    expect(krippendorffAlpha([first, second], 'nominal')).toBeCloseTo(0.095, 3);
  });

  it('does not mind the order of coders and units; ordinal only sees the order of values', () => {
    const value = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    const data = fc.array(fc.array(value, { minLength: 8, maxLength: 8 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(data, (raters) => {
        fc.pre(raters[0]?.some((_entry, unit) => raters.filter((row) => row[unit] !== null).length >= 2) ?? false);
        for (const metric of ['nominal', 'ordinal', 'interval'] as const) {
          const alpha = krippendorffAlpha(raters, metric);
          expect(alpha).toBeLessThanOrEqual(1);
          const turned = [...raters].reverse().map((row) => [...row].reverse());
          expect(krippendorffAlpha(turned, metric)).toBeCloseTo(alpha, 9);
        }
        const stretched = raters.map((row) => row.map((entry) => (entry === null ? null : entry ** 3)));
        expect(krippendorffAlpha(stretched, 'ordinal')).toBeCloseTo(krippendorffAlpha(raters, 'ordinal'), 9);
      }),
    );
  });

  it('is 1 for full agreement, 0 without variation, and refuses what cannot be compared', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
        'interval',
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'nominal',
      ),
    ).toBe(0);
    expect(() =>
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        'nominal',
      ),
    ).toThrow(RangeError);
    expect(() => krippendorffAlpha([[1, 2], [1]], 'nominal')).toThrow(RangeError);
    expect(() => krippendorffAlpha([], 'nominal')).toThrow(RangeError);
  });
});
