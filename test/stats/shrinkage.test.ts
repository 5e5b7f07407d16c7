// Shrunken scores and rates: a second calculation from single answers, limits, what happens at the edges.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counts, shrinkRates, shrinkScores } from '../../shared/stats/index.ts';
import { counts, countsArbitrary } from './arbitraries.ts';

function answersOf(c: Counts): number[] {
  return [
    ...Array.from({ length: c.promoters }, () => 1),
    ...Array.from({ length: c.passives }, () => 0),
    ...Array.from({ length: c.detractors }, () => -1),
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One-way analysis of variance from single answers, in the words of a textbook. */
function anova(groups: readonly number[][]): { msb: number; msw: number; size: number } {
  const all = groups.flat();
  const grand = mean(all);
  const between = groups.reduce((sum, group) => sum + group.length * (mean(group) - grand) ** 2, 0);
  const within = groups.reduce((sum, group) => {
    const own = mean(group);
    return sum + group.reduce((squares, value) => squares + (value - own) ** 2, 0);
  }, 0);
  const squares = groups.reduce((sum, group) => sum + group.length ** 2, 0);
  return {
    msb: between / (groups.length - 1),
    msw: within / (all.length - groups.length),
    size: (all.length - squares / all.length) / (groups.length - 1),
  };
}

const SPREAD = {
  ana: counts(40, 5, 5),
  bea: counts(10, 10, 20),
  cem: counts(8, 1, 1),
  dia: counts(15, 15, 15),
  eva: counts(2, 3, 15),
};

describe('shrinkScores', () => {
  it('follows the formulas, from single answers', () => {
    const groups = Object.values(SPREAD).map(answersOf);
    const { msb, msw, size } = anova(groups);
    const tau2 = (msb - msw) / size;
    const weights = groups.map((group) => 1 / (tau2 + msw / group.length));
    const common =
      groups.reduce((sum, group, i) => sum + (weights[i] ?? 0) * mean(group), 0) / weights.reduce((a, b) => a + b, 0);
    const result = shrinkScores(SPREAD);
    expect(result.msw).toBeCloseTo(msw, 12);
    expect(result.tau2).toBeCloseTo(tau2, 12);
    expect(tau2).toBeGreaterThan(0.05);
    expect(result.mean).toBeCloseTo(100 * common, 9);
    Object.keys(SPREAD).forEach((id, i) => {
      const group = groups[i] ?? [];
      const weight = tau2 / (tau2 + msw / group.length);
      expect(result.agents[id]?.weight).toBeCloseTo(weight, 12);
      expect(result.agents[id]?.shrunken).toBeCloseTo(100 * (common + weight * (mean(group) - common)), 9);
      expect(result.agents[id]?.sd).toBeCloseTo(100 * Math.sqrt((weight * msw) / group.length), 9);
    });
  });

  it('lies between the mean and the raw score, believes more answers more, does not mind the order', () => {
    fc.assert(
      fc.property(fc.array(countsArbitrary, { minLength: 2, maxLength: 20 }), (list) => {
        const entries = list.map((c, i): [string, Counts] => [`agent ${i}`, c]);
        const result = shrinkScores(Object.fromEntries(entries));
        const backwards = shrinkScores(Object.fromEntries([...entries].reverse()));
        expect(result.tau2).toBeGreaterThanOrEqual(0);
        const seen = entries.map(([id, c]) => {
          const agent = result.agents[id] ?? { shrunken: Number.NaN, weight: Number.NaN, sd: Number.NaN };
          const raw = 100 * mean(answersOf(c));
          expect(agent.shrunken).toBeGreaterThanOrEqual(Math.min(raw, result.mean) - 1e-9);
          expect(agent.shrunken).toBeLessThanOrEqual(Math.max(raw, result.mean) + 1e-9);
          expect(agent.weight).toBeGreaterThanOrEqual(0);
          expect(agent.weight).toBeLessThanOrEqual(1);
          expect(agent.sd).toBeGreaterThanOrEqual(0);
          expect(backwards.agents[id]?.shrunken).toBeCloseTo(agent.shrunken, 7);
          return { n: answersOf(c).length, weight: agent.weight };
        });
        for (const a of seen) for (const b of seen) if (a.n > b.n) expect(a.weight).toBeGreaterThanOrEqual(b.weight);
      }),
    );
  });

  it('tells equal agents apart in no way', () => {
    const result = shrinkScores({ ana: counts(10, 6, 4), bea: counts(5, 3, 2), cem: counts(20, 12, 8) });
    expect(result.tau2).toBe(0);
    for (const agent of Object.values(result.agents)) {
      expect(agent.shrunken).toBeCloseTo(30, 9);
      expect(agent.weight).toBe(0);
    }
  });

  it('gives an agent without answers the mean, and takes single agents and single answers', () => {
    const result = shrinkScores({ ...SPREAD, new: counts(0, 0, 0) });
    expect(result.agents.new?.shrunken).toBe(result.mean);
    expect(result.agents.new?.weight).toBe(0);
    expect(result.agents.new?.sd).toBeCloseTo(100 * Math.sqrt(result.tau2), 9);
    expect(result.mean).toBeCloseTo(shrinkScores(SPREAD).mean, 9);
    expect(shrinkScores({ ana: counts(5, 3, 2) }).agents.ana?.shrunken).toBeCloseTo(30, 9);
    const single = shrinkScores({ ana: counts(1, 0, 0), bea: counts(0, 0, 1) });
    expect([single.tau2, single.mean]).toEqual([0, 0]);
    const uniform = shrinkScores({ ana: counts(9, 0, 0), bea: counts(0, 0, 9) });
    expect(uniform.agents.ana).toEqual({ shrunken: 100, weight: 1, sd: 0 });
  });

  it('keeps agents whose id is a word of the language', () => {
    const odd = Object.fromEntries([
      ['__proto__', counts(5, 3, 2)],
      ['constructor', counts(2, 3, 5)],
    ]);
    expect(Object.keys(shrinkScores(odd).agents).sort()).toEqual(['__proto__', 'constructor']);
  });

  it('refuses nobody and impossible counts', () => {
    expect(() => shrinkScores({})).toThrow(RangeError);
    expect(() => shrinkScores({ ana: counts(0, 0, 0) })).toThrow(RangeError);
    expect(() => shrinkScores({ ana: counts(1, -1, 0) })).toThrow(RangeError);
  });
});

describe('shrinkRates', () => {
  const TALLIES = [
    { successes: 45, n: 50 },
    { successes: 12, n: 40 },
    { successes: 7, n: 10 },
    { successes: 20, n: 45 },
  ];

  it('takes its prior from the analysis of variance of single answers', () => {
    const groups = TALLIES.map(({ successes, n }) => Array.from({ length: n }, (_, i) => (i < successes ? 1 : 0)));
    const { msb, msw, size } = anova(groups);
    const rho = (msb - msw) / (msb + (size - 1) * msw);
    const { alpha, beta, agents } = shrinkRates(TALLIES);
    expect(alpha + beta).toBeCloseTo(1 / rho - 1, 9);
    expect(alpha / (alpha + beta)).toBeCloseTo(84 / 145, 12);
    TALLIES.forEach(({ successes, n }, i) => {
      expect(agents[i]?.shrunken).toBeCloseTo((alpha + successes) / (alpha + beta + n), 12);
    });
  });

  it('has 95 % of the posterior density between its limits', () => {
    const { alpha, beta, agents } = shrinkRates(TALLIES);
    TALLIES.forEach(({ successes, n }, i) => {
      const [a, b] = [alpha + successes, beta + n - successes];
      const { low, high } = agents[i] ?? { low: Number.NaN, high: Number.NaN };
      const steps = 40000;
      const sums = [0, 0, 0];
      for (let s = 0; s < steps; s++) {
        const x = (s + 0.5) / steps;
        const part = x < low ? 0 : x < high ? 1 : 2;
        sums[part] = (sums[part] ?? 0) + Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x));
      }
      const whole = sums.reduce((sum, value) => sum + value, 0);
      expect((sums[0] ?? 0) / whole).toBeCloseTo(0.025, 3);
      expect((sums[2] ?? 0) / whole).toBeCloseTo(0.025, 3);
    });
  });

  it('stays in 0…1 in order, whatever comes', () => {
    const tally = fc
      .tuple(fc.nat({ max: 50 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, share]) => ({ n, successes: Math.round(share * n) }));
    fc.assert(
      fc.property(fc.array(tally, { minLength: 1, maxLength: 15 }), (tallies) => {
        fc.pre(tallies.some(({ n }) => n > 0));
        const { alpha, beta, agents } = shrinkRates(tallies);
        expect(alpha).toBeGreaterThan(0);
        expect(beta).toBeGreaterThan(0);
        for (const { shrunken, low, high } of agents) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThan(high);
          expect(shrunken).toBeGreaterThan(0);
          expect(shrunken).toBeLessThan(1);
        }
        const backwards = shrinkRates([...tallies].reverse()).agents.reverse();
        agents.forEach((agent, i) => {
          expect(backwards[i]?.shrunken).toBeCloseTo(agent.shrunken, 9);
        });
      }),
    );
  });

  it('pulls everybody to the pooled rate when agents cannot be told apart', () => {
    const equal = shrinkRates([
      { successes: 10, n: 20 },
      { successes: 5, n: 10 },
      { successes: 0, n: 0 },
    ]);
    expect(equal.alpha + equal.beta).toBeCloseTo(30, 9);
    for (const agent of equal.agents) expect(agent.shrunken).toBeCloseTo(0.5, 9);
    expect(() => shrinkRates([{ successes: 0, n: 0 }])).toThrow(RangeError);
    expect(() => shrinkRates([{ successes: 2, n: 1 }])).toThrow(RangeError);
  });
});
