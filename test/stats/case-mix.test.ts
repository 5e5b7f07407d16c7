// Standardised scores, change split into rate and mix, post-stratification: worked by hand, identities, refusals.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counts, decomposeChange, npsScore, postStratify, standardiseNps } from '../../shared/stats/index.ts';
import { counts, countsArbitrary } from './arbitraries.ts';

function sizeOf(c: Counts): number {
  return c.promoters + c.passives + c.detractors;
}

function added(list: readonly Counts[]): Counts {
  return list.reduce(
    (sum, c) => counts(sum.promoters + c.promoters, sum.passives + c.passives, sum.detractors + c.detractors),
    counts(0, 0, 0),
  );
}

describe('standardiseNps', () => {
  it('finds two agents alike who only work in different channels', () => {
    // Voice is +50 and chat −20 for both; one takes mostly voice, the other mostly chat.
    const result = standardiseNps({
      ana: { voice: counts(56, 8, 16), chat: counts(8, 0, 12) },
      bea: { voice: counts(14, 2, 4), chat: counts(32, 0, 48) },
    });
    expect(result.ana?.raw).toBeCloseTo(36, 9);
    expect(result.bea?.raw).toBeCloseTo(-6, 9);
    // Half of all answers are voice: (50 − 20)/2.
    for (const agent of ['ana', 'bea']) {
      expect(result[agent]?.direct).toBeCloseTo(15, 9);
      expect(result[agent]?.indirect).toBeCloseTo(15, 9);
    }
  });

  it('is the raw score if everybody has the same mix', () => {
    fc.assert(
      fc.property(countsArbitrary, countsArbitrary, (a, b) => {
        const result = standardiseNps({ ana: { voice: a }, bea: { voice: b } });
        for (const [agent, own] of [
          ['ana', a],
          ['bea', b],
        ] as const) {
          const raw = npsScore(own).nps;
          expect(result[agent]?.raw).toBeCloseTo(raw, 9);
          expect(result[agent]?.direct).toBeCloseTo(raw, 9);
          expect(result[agent]?.indirect).toBeCloseTo(raw, 9);
        }
      }),
    );
  });

  it('follows its definition, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(countsArbitrary, { minLength: 4, maxLength: 4 }), (cells) => {
        const [a1, a2, b1, b2] = cells;
        if (a1 === undefined || a2 === undefined || b1 === undefined || b2 === undefined) throw new Error('four cells');
        const result = standardiseNps({ a: { x: a1, y: a2 }, b: { x: b1, y: b2 } });
        const [x, y, all] = [added([a1, b1]), added([a2, b2]), added(cells)];
        const weight = sizeOf(x) / sizeOf(all);
        expect(result.a?.direct).toBeCloseTo(weight * npsScore(a1).nps + (1 - weight) * npsScore(a2).nps, 9);
        const own = sizeOf(a1) / (sizeOf(a1) + sizeOf(a2));
        const expected = own * npsScore(x).nps + (1 - own) * npsScore(y).nps;
        const indirect = npsScore(all).nps + npsScore(added([a1, a2])).nps - expected;
        expect(result.a?.indirect).toBeCloseTo(Math.max(-100, Math.min(100, indirect)), 9);
      }),
    );
  });

  it('has no direct score for a group with an empty cell; refuses a group without answers', () => {
    const result = standardiseNps({ a: { x: counts(5, 3, 2) }, b: { x: counts(1, 1, 1), y: counts(2, 2, 2) } });
    expect(result.a?.direct).toBeNull();
    expect(result.b?.direct).not.toBeNull();
    const listed = standardiseNps({ a: { x: counts(5, 3, 2), y: counts(0, 0, 0) }, b: { y: counts(2, 2, 2) } });
    expect(listed.a?.direct).toBeNull();
    expect(() => standardiseNps({ a: { x: counts(0, 0, 0) }, b: { x: counts(1, 1, 1) } })).toThrow(RangeError);
  });
});

describe('decomposeChange', () => {
  it('by hand: a change that is all mix, and one that is all rate', () => {
    const before = { voice: { share: 0.8, nps: 50 }, chat: { share: 0.2, nps: 0 } };
    const mix = decomposeChange(before, { voice: { share: 0.5, nps: 50 }, chat: { share: 0.5, nps: 0 } });
    expect(mix.total).toBeCloseTo(-15, 9);
    expect(mix.rate).toBeCloseTo(0, 9);
    const rate = decomposeChange(before, { voice: { share: 0.8, nps: 60 }, chat: { share: 0.2, nps: 10 } });
    expect(rate.rate).toBeCloseTo(10, 9);
    expect(rate.mix).toBeCloseTo(0, 9);
  });

  it('adds up to the change of the weighted score and turns round with its input', () => {
    const period = fc
      .array(fc.record({ n: fc.integer({ min: 1, max: 50 }), nps: fc.integer({ min: -100, max: 100 }) }), {
        minLength: 3,
        maxLength: 3,
      })
      .map((cells) => {
        const total = cells.reduce((sum, { n }) => sum + n, 0);
        return Object.fromEntries(cells.map(({ n, nps }, i) => [`cell ${i}`, { share: n / total, nps }]));
      });
    const score = (cells: Record<string, { share: number; nps: number }>): number =>
      Object.values(cells).reduce((sum, { share, nps }) => sum + share * nps, 0);
    fc.assert(
      fc.property(period, period, (before, after) => {
        const { total, rate, mix } = decomposeChange(before, after);
        expect(total).toBeCloseTo(score(after) - score(before), 9);
        expect(rate + mix).toBeCloseTo(total, 9);
        const back = decomposeChange(after, before);
        expect(back.rate).toBeCloseTo(-rate, 9);
        expect(back.mix).toBeCloseTo(-mix, 9);
      }),
    );
  });

  it('counts a new channel as mix, and refuses shares that are not the whole', () => {
    const { total, rate, mix } = decomposeChange(
      { voice: { share: 1, nps: 40 } },
      { voice: { share: 0.5, nps: 40 }, chat: { share: 0.5, nps: 0 } },
    );
    expect([total, rate, mix]).toEqual([-20, 0, -20]);
    const whole = { voice: { share: 1, nps: 40 } };
    expect(() => decomposeChange(whole, { voice: { share: 0.9, nps: 40 } })).toThrow(RangeError);
    expect(() => decomposeChange(whole, { voice: { share: 1, nps: 140 } })).toThrow(RangeError);
    expect(() => decomposeChange({}, whole)).toThrow(RangeError);
  });
});

describe('postStratify', () => {
  it('by hand: a segment that hardly answered counts for what it is', () => {
    const { nps, effectiveN } = postStratify({
      young: { populationShare: 0.5, ...counts(2, 4, 4) },
      old: { populationShare: 0.5, ...counts(60, 20, 10) },
    });
    expect(nps).toBeCloseTo(0.5 * -20 + 0.5 * (5000 / 90), 9);
    expect(effectiveN).toBeCloseTo(1 / (0.25 / 10 + 0.25 / 90), 9);
  });

  it('is Kish over single weights, at most the number of answers, all of it when shares fit', () => {
    const cell = fc.tuple(countsArbitrary, fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const total = cells.reduce((sum, [, weight]) => sum + weight, 0);
        const entries = cells.map(
          ([c, weight], i) => [`cell ${i}`, { populationShare: weight / total, ...c }] as const,
        );
        const { nps, effectiveN } = postStratify(Object.fromEntries(entries));
        const weights = cells.flatMap(([c, weight]) =>
          Array.from({ length: sizeOf(c) }, () => weight / total / sizeOf(c)),
        );
        const sum = weights.reduce((a, b) => a + b, 0);
        const squares = weights.reduce((a, b) => a + b * b, 0);
        expect(effectiveN).toBeCloseTo(sum ** 2 / squares, 6);
        expect(effectiveN).toBeLessThanOrEqual(weights.length + 1e-6);
        expect(Math.abs(nps)).toBeLessThanOrEqual(100);
        const all = cells.reduce((n, [c]) => n + sizeOf(c), 0);
        const fitting = cells.map(([c], i) => [`cell ${i}`, { populationShare: sizeOf(c) / all, ...c }] as const);
        const proportional = postStratify(Object.fromEntries(fitting));
        expect(proportional.effectiveN).toBeCloseTo(all, 6);
        expect(proportional.nps).toBeCloseTo(npsScore(added(cells.map(([c]) => c))).nps, 9);
      }),
    );
  });

  it('leaves out cells nobody belongs to, refuses cells without answers and shares that are not the whole', () => {
    const one = postStratify({
      a: { populationShare: 1, ...counts(5, 3, 2) },
      b: { populationShare: 0, ...counts(0, 0, 5) },
    });
    expect(one.nps).toBeCloseTo(30, 9);
    expect(one.effectiveN).toBeCloseTo(10, 9);
    expect(() =>
      postStratify({
        a: { populationShare: 0.5, ...counts(5, 3, 2) },
        b: { populationShare: 0.5, ...counts(0, 0, 0) },
      }),
    ).toThrow(RangeError);
    expect(() => postStratify({ a: { populationShare: 0.5, ...counts(5, 3, 2) } })).toThrow(RangeError);
  });
});
