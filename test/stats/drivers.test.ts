// Relative importance: a published data set, averaging over every order one by one, identities, refusals.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importanceEvidence, relativeImportance } from '../../shared/stats/index.ts';
import { seededRandom } from '../../shared/stats/random.ts';
import { symmetricEigen } from '../../shared/stats/regression.ts';
import { leastSquares } from './least-squares.ts';
import { SWISS } from './swiss.ts';

function rSquared(x: readonly (readonly number[])[], y: readonly number[], columns: readonly number[]): number {
  if (columns.length === 0) return 0;
  const fit = leastSquares(
    x.map((row) => [1, ...columns.map((j) => row[j] ?? 0)]),
    y,
  );
  return 1 - fit.residual / fit.total;
}

function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

/** Random rows whose columns go together, and a score that follows some of them. */
function randomData(seed: number, n: number, width: number): { x: number[][]; y: number[] } {
  const random = seededRandom(seed);
  const x = Array.from({ length: n }, () => {
    const mood = random();
    return Array.from({ length: width }, () => mood + random());
  });
  return { x, y: x.map((row) => row.reduce((sum, value, j) => sum + value / (j + 1), 0) + random()) };
}

describe('relativeImportance', () => {
  const x = SWISS.map((row) => row.slice(1));
  const y = SWISS.map((row) => row[0] ?? Number.NaN);

  it('matches relaimpo: calc.relimp(swiss, type = "lmg")', () => {
    const { r2, shares } = relativeImportance(x, y, 'lmg');
    expect(r2).toBeCloseTo(0.706735, 6);
    [0.05709122, 0.17117303, 0.26013468, 0.10557015, 0.11276592].forEach((lmg, j) => {
      expect((shares[j] ?? 0) * r2).toBeCloseTo(lmg, 7);
    });
  });

  it('is the gain in R² averaged over every order of the drivers', () => {
    for (const seed of [1, 2, 3]) {
      const data = randomData(seed, 25, 4);
      const all = orders([0, 1, 2, 3]);
      const wanted = [0, 0, 0, 0];
      for (const order of all) {
        order.forEach((j, place) => {
          const gain =
            rSquared(data.x, data.y, order.slice(0, place + 1)) - rSquared(data.x, data.y, order.slice(0, place));
          wanted[j] = (wanted[j] ?? 0) + gain / all.length;
        });
      }
      const { r2, shares } = relativeImportance(data.x, data.y, 'lmg');
      expect(r2).toBeCloseTo(rSquared(data.x, data.y, [0, 1, 2, 3]), 9);
      shares.forEach((share, j) => {
        expect(share * r2).toBeCloseTo(wanted[j] ?? Number.NaN, 9);
      });
    }
  });

  it('Johnson and LMG are the same for two drivers and close for more', () => {
    for (const seed of [4, 5, 6]) {
      const two = randomData(seed, 40, 2);
      const lmg = relativeImportance(two.x, two.y, 'lmg');
      relativeImportance(two.x, two.y, 'johnson').shares.forEach((share, j) => {
        expect(share).toBeCloseTo(lmg.shares[j] ?? Number.NaN, 9);
      });
    }
    const lmg = relativeImportance(x, y, 'lmg');
    const johnson = relativeImportance(x, y, 'johnson');
    expect(johnson.r2).toBeCloseTo(lmg.r2, 9);
    johnson.shares.forEach((share, j) => {
      expect(Math.abs(share - (lmg.shares[j] ?? Number.NaN))).toBeLessThan(0.05);
    });
  });

  it('adds up, does not mind scale, order of answers or order of drivers', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('lmg', 'johnson'),
        (seed, width, method) => {
          const data = randomData(seed, 20, width);
          const here = relativeImportance(data.x, data.y, method);
          expect(here.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(Math.min(...here.shares)).toBeGreaterThanOrEqual(-1e-12);
          expect(here.r2).toBeLessThanOrEqual(1 + 1e-9);
          const turned = relativeImportance(
            data.x.map((row) => [...row].reverse().map((value) => 5 - 3 * value)).reverse(),
            [...data.y].reverse().map((value) => 2 * value + 1),
            method,
          );
          expect(turned.r2).toBeCloseTo(here.r2, 7);
          [...turned.shares].reverse().forEach((share, j) => {
            expect(share).toBeCloseTo(here.shares[j] ?? Number.NaN, 7);
          });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('gives constant drivers nothing and lets copies share', () => {
    const data = randomData(8, 30, 2);
    for (const method of ['lmg', 'johnson'] as const) {
      const constant = relativeImportance(
        data.x.map((row) => [...row, 0.1]),
        data.y,
        method,
      );
      const plain = relativeImportance(data.x, data.y, method);
      expect(constant.shares[2]).toBeCloseTo(0, 9);
      expect(constant.r2).toBeCloseTo(plain.r2, 9);
      const copied = relativeImportance(
        data.x.map((row) => [row[0] ?? 0, row[0] ?? 0]),
        data.y,
        method,
      );
      expect(copied.shares[0]).toBeCloseTo(0.5, 6);
    }
    expect(
      relativeImportance(
        data.x,
        data.y.map(() => 7),
      ),
    ).toEqual({ r2: 0, shares: [0, 0] });
  });

  it('takes Johnson beyond ten drivers by itself, and refuses what it cannot do', () => {
    const many = randomData(9, 60, 14);
    expect(relativeImportance(many.x, many.y)).toEqual(relativeImportance(many.x, many.y, 'johnson'));
    const ten = randomData(9, 60, 10);
    expect(relativeImportance(ten.x, ten.y)).toEqual(relativeImportance(ten.x, ten.y, 'lmg'));
    expect(() => relativeImportance(many.x, many.y, 'lmg')).toThrow(RangeError);
    expect(() => relativeImportance([], [])).toThrow(RangeError);
    expect(() => relativeImportance([[1], [2], [3]], [1, 2])).toThrow(RangeError);
    expect(() => relativeImportance([[1], [2]], [1, 2])).toThrow(RangeError);
    expect(() => relativeImportance([[1], [2, 3], [3]], [1, 2, 3])).toThrow(RangeError);
    expect(() => relativeImportance([[1], [Number.NaN], [3]], [1, 2, 3])).toThrow(RangeError);
  });
});

describe('symmetricEigen', () => {
  it('rebuilds the matrix from orthogonal vectors', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 10, maxLength: 10 }), (entries) => {
        const place = (i: number, j: number): number => (Math.max(i, j) * (Math.max(i, j) + 1)) / 2 + Math.min(i, j);
        const matrix = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => entries[place(i, j)] ?? 0));
        const { values, vectors } = symmetricEigen(matrix);
        matrix.forEach((row, i) => {
          row.forEach((cell, j) => {
            const rebuilt = values.reduce(
              (sum, value, k) => sum + value * (vectors[k]?.[i] ?? 0) * (vectors[k]?.[j] ?? 0),
              0,
            );
            const product = vectors[i]?.reduce((sum, value, k) => sum + value * (vectors[j]?.[k] ?? 0), 0);
            expect(rebuilt).toBeCloseTo(cell, 9);
            expect(product).toBeCloseTo(i === j ? 1 : 0, 9);
          });
        });
      }),
    );
  });
});

describe('importanceEvidence', () => {
  it('is repeatable, has the shares of relativeImportance inside its intervals', () => {
    const { x, y } = randomData(11, 150, 3);
    const first = importanceEvidence(x, y, { seed: 5, rounds: 100 });
    expect(importanceEvidence(x, y, { seed: 5, rounds: 100 })).toEqual(first);
    expect(importanceEvidence(x, y, { seed: 6, rounds: 100 })).not.toEqual(first);
    const { r2, shares } = relativeImportance(x, y);
    expect(first.r2).toBe(r2);
    first.drivers.forEach(({ share, low, high, aboveChance, matters }, j) => {
      expect(share).toBe(shares[j]);
      expect(low).toBeLessThan(share);
      expect(high).toBeGreaterThan(share);
      expect(matters).toBe(aboveChance > 0);
    });
  });

  it('refuses too few rounds', () => {
    const { x, y } = randomData(11, 30, 2);
    expect(() => importanceEvidence(x, y, { rounds: 10 })).toThrow(RangeError);
    expect(() => importanceEvidence(x, y, { confidence: 1 })).toThrow(RangeError);
  });
});
