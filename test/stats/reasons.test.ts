// Tag impact and Pareto: worked by hand, identities, properties, refusals.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pareto, tagImpact } from '../../shared/stats/index.ts';

function npsOf(scores: readonly number[]): number {
  const up = scores.filter((score) => score >= 9).length;
  const down = scores.filter((score) => score <= 6).length;
  return (100 * (up - down)) / scores.length;
}

describe('tagImpact', () => {
  it('by hand', () => {
    const result = tagImpact([
      { score: 10, tags: ['kind'] },
      { score: 9, tags: [] },
      { score: 2, tags: ['delay'] },
      { score: 8, tags: ['delay', 'kind', 'kind'] },
    ]);
    expect(Object.keys(result).sort()).toEqual(['delay', 'kind']);
    // All: (2 − 1)/4 = 25. Without delay: 100. Without kind: (1 − 1)/2 = 0.
    expect(result.delay).toEqual({ n: 2, share: 0.5, npsWith: -50, npsWithout: 100, impact: -75 });
    expect(result.kind).toEqual({ n: 2, share: 0.5, npsWith: 50, npsWithout: 0, impact: 25 });
  });

  it('is NPS of all minus NPS of the rest, and share × (with − without)', () => {
    const response = fc.record({
      score: fc.integer({ min: 0, max: 10 }),
      tags: fc.array(fc.constantFrom<string[]>('a', 'b', 'toString', '__proto__'), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(response, { minLength: 1, maxLength: 30 }), (responses) => {
        const all = npsOf(responses.map(({ score }) => score));
        for (const [tag, result] of Object.entries(tagImpact(responses))) {
          const rest = responses.filter(({ tags }) => !tags.includes(tag)).map(({ score }) => score);
          const own = responses.filter(({ tags }) => tags.includes(tag)).map(({ score }) => score);
          expect(result.n).toBe(own.length);
          expect(result.npsWith).toBeCloseTo(npsOf(own), 9);
          if (rest.length === 0) {
            expect([result.npsWithout, result.impact]).toEqual([null, null]);
            continue;
          }
          expect(result.npsWithout).toBeCloseTo(npsOf(rest), 9);
          expect(result.impact).toBeCloseTo(all - npsOf(rest), 9);
          expect(result.impact).toBeCloseTo(result.share * (npsOf(own) - npsOf(rest)), 9);
        }
      }),
    );
  });

  it('takes no responses, refuses scores off the scale', () => {
    expect(tagImpact([])).toEqual({});
    for (const score of [-1, 11, 7.5, Number.NaN]) expect(() => tagImpact([{ score, tags: [] }])).toThrow(RangeError);
  });
});

describe('pareto', () => {
  it('by hand, exactly 80 % is enough', () => {
    const { rows, vitalFew } = pareto({ other: 5, delay: 50, price: 30, tone: 15 });
    expect(rows).toEqual(
      [
        { key: 'delay', n: 50, share: 0.5, cumulative: 0.5 },
        { key: 'price', n: 30, share: 0.3, cumulative: 0.8 },
        { key: 'tone', n: 15, share: 0.15, cumulative: 0.95 },
        { key: 'other', n: 5, share: 0.05, cumulative: 1 },
      ].map((row) => ({ ...row })),
    );
    expect(vitalFew).toEqual(['delay', 'price']);
  });

  it('its vital few are the shortest prefix with 80 %, rows fall, order of input does not matter', () => {
    const data = fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), fc.nat({ max: 40 }), { minKeys: 1 });
    fc.assert(
      fc.property(data, (values) => {
        const { rows, vitalFew } = pareto(values);
        const total = Object.values(values).reduce((sum, n) => sum + n, 0);
        expect(rows).toHaveLength(Object.keys(values).length);
        rows.forEach((row, i) => {
          expect(row.n).toBeLessThanOrEqual(rows[i - 1]?.n ?? Number.POSITIVE_INFINITY);
        });
        expect(vitalFew).toEqual(rows.slice(0, vitalFew.length).map(({ key }) => key));
        const of = (keys: readonly string[]): number =>
          rows.filter(({ key }) => keys.includes(key)).reduce((sum, { n }) => sum + n, 0);
        if (total > 0) {
          expect(of(vitalFew)).toBeGreaterThanOrEqual(0.8 * total);
          expect(of(vitalFew.slice(0, -1))).toBeLessThan(0.8 * total);
          expect(rows.at(-1)?.cumulative).toBe(1);
        }
        expect(pareto(Object.fromEntries(Object.entries(values).reverse()))).toEqual({ rows, vitalFew });
      }),
    );
  });

  it('has no vital few of nothing, and refuses numbers below 0', () => {
    expect(pareto({})).toEqual({ rows: [], vitalFew: [] });
    expect(pareto({ a: 0 })).toEqual({ rows: [{ key: 'a', n: 0, share: 0, cumulative: 0 }], vitalFew: [] });
    expect(() => pareto({ a: -1 })).toThrow(RangeError);
    expect(() => pareto({ a: Number.NaN })).toThrow(RangeError);
  });
});
