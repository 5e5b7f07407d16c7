// Wilson, t interval and response bounds: published examples, coverage by enumeration, properties, refusals.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanInterval, responseBounds, wilsonInterval } from '../../shared/stats/index.ts';

describe('wilsonInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3; the first is the worked value of the design.
  it.each([
    [8, 10, 0.4902, 0.9433],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
    expect(interval.rate).toBe(successes / n);
    expect(interval.n).toBe(n);
  });

  it('its limits are where the score test just refuses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const successes = Math.min(n - 1, Math.max(1, Math.round(share * n)));
        const { rate, low, high } = wilsonInterval(successes, n);
        for (const limit of [low, high]) {
          expect(Math.abs(rate - limit) / Math.sqrt((limit * (1 - limit)) / n)).toBeCloseTo(1.959963984540054, 6);
        }
      }),
    );
  });

  it('stays in 0…1, contains the rate, mirrors and shrinks with n', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const successes = Math.round(share * n);
        const { rate, low, high } = wilsonInterval(successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(rate);
        expect(high).toBeGreaterThanOrEqual(rate);
        expect(wilsonInterval(n - successes, n).low).toBeCloseTo(1 - high, 12);
        const many = wilsonInterval(successes * 4, n * 4);
        expect(many.high - many.low).toBeLessThan(high - low);
      }),
    );
  });

  it('refuses n = 0 and impossible counts', () => {
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(-1, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(1.5, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(1, 2, 1)).toThrow(RangeError);
  });
});

describe('meanInterval', () => {
  it('matches R: t.test(sleep$extra[11:20])', () => {
    // mean 2.33, sd 2.002249, 95 percent confidence interval 0.8976775 3.7623225
    const { low, high, mean, n } = meanInterval(10, 2.33, Math.sqrt(4.009), 0.95);
    expect(low).toBeCloseTo(0.8976775, 6);
    expect(high).toBeCloseTo(3.7623225, 6);
    expect([mean, n]).toEqual([2.33, 10]);
  });

  it('shrinks with n and does not widen without spread', () => {
    const few = meanInterval(5, 4, 1);
    const many = meanInterval(50, 4, 1);
    expect(many.high - many.low).toBeLessThan(few.high - few.low);
    expect(meanInterval(5, 4, 0)).toEqual({ mean: 4, low: 4, high: 4, n: 5 });
  });

  it('refuses one answer, a negative or missing spread', () => {
    expect(() => meanInterval(1, 4, 0)).toThrow(RangeError);
    expect(() => meanInterval(5, 4, -1)).toThrow(RangeError);
    expect(() => meanInterval(5, 4, Number.NaN)).toThrow(RangeError);
    expect(() => meanInterval(5, Number.POSITIVE_INFINITY, 1)).toThrow(RangeError);
  });
});

describe('responseBounds', () => {
  it('is what the score would be if the silent ones were all detractors or all promoters', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 30 }),
        fc.nat({ max: 30 }),
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 40 }),
        (promoters, passives, detractors, silent) => {
          const sent = promoters + passives + detractors + silent;
          const { rate, low, high } = responseBounds({ sent, promoters, passives, detractors });
          expect(rate).toBeCloseTo(1 - silent / sent, 12);
          expect(low).toBeCloseTo((100 * (promoters - (detractors + silent))) / sent, 9);
          expect(high).toBeCloseTo((100 * (promoters + silent - detractors)) / sent, 9);
        },
      ),
    );
  });

  it('has no width when everybody answered, and says nothing when nobody did', () => {
    expect(responseBounds({ sent: 10, promoters: 5, passives: 3, detractors: 2 })).toEqual({
      rate: 1,
      low: 30,
      high: 30,
    });
    expect(responseBounds({ sent: 10, promoters: 0, passives: 0, detractors: 0 })).toEqual({
      rate: 0,
      low: -100,
      high: 100,
    });
  });

  it('refuses no invitations and more answers than invitations', () => {
    expect(() => responseBounds({ sent: 0, promoters: 0, passives: 0, detractors: 0 })).toThrow(RangeError);
    expect(() => responseBounds({ sent: 2, promoters: 3, passives: 0, detractors: 0 })).toThrow(RangeError);
  });
});
