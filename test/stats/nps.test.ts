// Score, interval and answers needed: worked values, coverage by exact enumeration, properties, refusals.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersNeeded, npsInterval, npsScore } from '../../shared/stats/index.ts';
import { allCounts, counts, countsArbitrary, mirrored, multinomial } from './arbitraries.ts';

const IMPOSSIBLE = [counts(-1, 5, 5), counts(1.5, 5, 5), counts(Number.NaN, 1, 1), counts(0, 0, 0)];

describe('npsScore', () => {
  it('worked value 50/30/20', () => {
    const { n, nps, se } = npsScore(counts(50, 30, 20));
    expect([n, nps]).toEqual([100, 30]);
    expect(se).toBeCloseTo(7.8102, 4);
  });

  it('standard errors of a 50/30/20 mix at small n', () => {
    expect(npsScore(counts(5, 3, 2)).se).toBeCloseTo(24.7, 1);
    expect(npsScore(counts(10, 6, 4)).se).toBeCloseTo(17.5, 1);
  });

  it('is mean and standard error of the answers written out as +1, 0, -1', () => {
    fc.assert(
      fc.property(countsArbitrary, (c) => {
        const answers = [
          ...Array.from({ length: c.promoters }, () => 1),
          ...Array.from({ length: c.passives }, () => 0),
          ...Array.from({ length: c.detractors }, () => -1),
        ];
        const mean = answers.reduce((sum, value) => sum + value, 0) / answers.length;
        const squares = answers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        const { nps, se } = npsScore(c);
        expect(nps).toBeCloseTo(100 * mean, 9);
        expect(se).toBeCloseTo((100 * Math.sqrt(squares)) / answers.length, 6);
      }),
    );
  });

  it('refuses impossible counts and no answers', () => {
    for (const c of IMPOSSIBLE) expect(() => npsScore(c)).toThrow(RangeError);
  });
});

describe('npsInterval', () => {
  it('worked values', () => {
    const usual = npsInterval(counts(50, 30, 20));
    expect(usual.low).toBeCloseTo(14.0511, 4);
    expect(usual.high).toBeCloseTo(44.2013, 4);
    expect([usual.nps, usual.n]).toEqual([30, 100]);
    const allPromoters = npsInterval(counts(5, 0, 0));
    expect(allPromoters.low).toBeCloseTo(17.4915, 3);
    expect(allPromoters.high).toBe(100);
    expect(allPromoters.nps).toBe(100);
  });

  it('covers the truth at n = 5 in about 95 % over all mixes, where plain Wald does not', () => {
    const grid = 40;
    let adjusted = 0;
    let wald = 0;
    let mixes = 0;
    const samples = allCounts(5).map((c) => ({ c, interval: npsInterval(c), score: npsScore(c) }));
    for (let i = 0; i < grid; i++) {
      for (let j = 0; i + j < grid; j++) {
        const [p, d] = [(i + 1 / 3) / grid, (j + 1 / 3) / grid];
        const truth = 100 * (p - d);
        mixes += 1;
        for (const { c, interval, score } of samples) {
          const chance = multinomial(c, p, d);
          if (truth >= interval.low && truth <= interval.high) adjusted += chance;
          if (Math.abs(truth - score.nps) <= 1.959964 * score.se) wald += chance;
        }
      }
    }
    expect(adjusted / mixes).toBeGreaterThan(0.94);
    expect(adjusted / mixes).toBeLessThan(0.96);
    expect(wald / mixes).toBeLessThan(0.8);
  });

  it('covers at least 94 % of the time for a usual mix at the sample sizes of agents', () => {
    for (const n of [10, 20, 40]) {
      let covered = 0;
      for (const c of allCounts(n)) {
        const { low, high } = npsInterval(c);
        if (30 >= low && 30 <= high) covered += multinomial(c, 0.5, 0.2);
      }
      expect(covered).toBeGreaterThanOrEqual(0.94);
    }
  });

  it('stays in -100…100, contains the score, mirrors, and is wider at more confidence', () => {
    fc.assert(
      fc.property(countsArbitrary, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (c, confidence) => {
        const { low, high, nps } = npsInterval(c, confidence);
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(nps);
        expect(high).toBeGreaterThanOrEqual(nps);
        const other = npsInterval(mirrored(c), confidence);
        expect(other.low).toBeCloseTo(-high, 9);
        expect(other.high).toBeCloseTo(-low, 9);
        const wider = npsInterval(c, 0.995);
        expect(wider.low).toBeLessThanOrEqual(low);
        expect(wider.high).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  it('shrinks when the same mix has more answers', () => {
    fc.assert(
      fc.property(countsArbitrary, fc.integer({ min: 2, max: 9 }), (c, times) => {
        const few = npsInterval(c);
        const many = npsInterval(counts(c.promoters * times, c.passives * times, c.detractors * times));
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it('refuses impossible counts, no answers, and a confidence that is none', () => {
    for (const c of IMPOSSIBLE) expect(() => npsInterval(c)).toThrow(RangeError);
    for (const confidence of [0, 1, 95, Number.NaN]) {
      expect(() => npsInterval(counts(1, 1, 1), confidence)).toThrow(RangeError);
    }
  });
});

describe('answersNeeded', () => {
  it('59 for ±20 and 235 for ±10 at 50/30/20', () => {
    const mix = { promoterShare: 0.5, detractorShare: 0.2 };
    expect(answersNeeded(mix, 20)).toBe(59);
    expect(answersNeeded(mix, 10)).toBe(235);
  });

  it('is the smallest n whose margin is small enough', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        fc.double({ min: 0.05, max: 0.5, noNaN: true }),
        fc.double({ min: 2, max: 40, noNaN: true }),
        (promoterShare, detractorShare, margin) => {
          const n = answersNeeded({ promoterShare, detractorShare }, margin);
          const variance = promoterShare + detractorShare - (promoterShare - detractorShare) ** 2;
          const marginAt = (answers: number): number => 195.9963984540054 * Math.sqrt(variance / answers);
          expect(marginAt(n)).toBeLessThanOrEqual(margin * (1 + 1e-9));
          if (n > 1) expect(marginAt(n - 1)).toBeGreaterThan(margin * (1 - 1e-9));
        },
      ),
    );
  });

  it('asks for at least one answer, and refuses impossible mixes and margins', () => {
    expect(answersNeeded({ promoterShare: 1, detractorShare: 0 }, 20)).toBe(1);
    expect(() => answersNeeded({ promoterShare: 0.7, detractorShare: 0.4 }, 20)).toThrow(RangeError);
    expect(() => answersNeeded({ promoterShare: -0.1, detractorShare: 0.4 }, 20)).toThrow(RangeError);
    for (const margin of [0, -5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => answersNeeded({ promoterShare: 0.5, detractorShare: 0.2 }, margin)).toThrow(RangeError);
    }
  });
});
