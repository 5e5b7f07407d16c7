// Effects with a comparison group and regression to the mean: published examples, a second way to calculate, refusals.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AgentWindow,
  agentLevelEffect,
  ancovaEffect,
  differenceInDifferences,
  npsScore,
  regressionToTheMean,
} from '../../shared/stats/index.ts';
import { counts, countsArbitrary } from './arbitraries.ts';
import { leastSquares } from './least-squares.ts';

describe('differenceInDifferences', () => {
  it('by hand', () => {
    const result = differenceInDifferences({
      treatedBefore: counts(30, 30, 40),
      treatedAfter: counts(50, 30, 20),
      controlBefore: counts(40, 40, 20),
      controlAfter: counts(45, 35, 20),
    });
    expect([result.treated, result.control]).toEqual([40, 5]);
    expect(result.effect).toBeCloseTo(35, 12);
    // var: 0.7 - 0.01, 0.7 - 0.09, 0.6 - 0.04, 0.65 - 0.0625, each over 100
    const se = 100 * Math.sqrt((0.69 + 0.61 + 0.56 + 0.5875) / 100);
    expect(result.se).toBeCloseTo(se, 9);
    expect(result.low).toBeCloseTo(35 - 1.959963985 * se, 6);
    expect(result.high).toBeCloseTo(35 + 1.959963985 * se, 6);
    expect(result.p).toBeCloseTo(0.025274, 5);
  });

  it('adds the squared standard errors of the four scores and turns round with the arms', () => {
    const varied = countsArbitrary.filter((c) => npsScore(c).se > 0);
    fc.assert(
      fc.property(varied, varied, varied, varied, (a, b, c, d) => {
        const there = differenceInDifferences({ treatedBefore: a, treatedAfter: b, controlBefore: c, controlAfter: d });
        const back = differenceInDifferences({ treatedBefore: c, treatedAfter: d, controlBefore: a, controlAfter: b });
        expect(there.se).toBeCloseTo(Math.hypot(...[a, b, c, d].map((cell) => npsScore(cell).se)), 9);
        expect(back.effect).toBeCloseTo(-there.effect, 9);
        expect(back.low).toBeCloseTo(-there.high, 9);
        expect(back.p).toBeCloseTo(there.p, 12);
      }),
    );
  });

  it('is not made certain by cells whose answers are all alike', () => {
    const { se, p } = differenceInDifferences({
      treatedBefore: counts(0, 3, 0),
      treatedAfter: counts(3, 0, 0),
      controlBefore: counts(0, 3, 0),
      controlAfter: counts(0, 3, 0),
    });
    expect(se).toBeGreaterThan(30);
    expect(p).toBeGreaterThan(0.001);
  });

  it('refuses a cell without answers', () => {
    const cell = counts(1, 1, 1);
    expect(() =>
      differenceInDifferences({
        treatedBefore: cell,
        treatedAfter: cell,
        controlBefore: cell,
        controlAfter: counts(0, 0, 0),
      }),
    ).toThrow(RangeError);
  });
});

describe('agentLevelEffect', () => {
  it('matches R: t.test(extra ~ group, data = sleep)', () => {
    const result = agentLevelEffect(
      [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
      [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    );
    expect(result.t).toBeCloseTo(-1.8608, 4);
    expect(result.df).toBeCloseTo(17.776, 3);
    expect(result.p).toBeCloseTo(0.07939, 5);
    expect(result.low).toBeCloseTo(-3.3654832, 6);
    expect(result.high).toBeCloseTo(0.2054832, 6);
    expect(result.effect).toBeCloseTo(-1.58, 12);
  });

  it('matches SciPy with arms of unequal size: ttest_ind(a, b, equal_var=False)', () => {
    const result = agentLevelEffect([12, -5, 30, 4, 18], [3, -8, 1, 6, -2, 0, 9, -4, 2]);
    expect(result.t).toBeCloseTo(1.7752282069683527, 9);
    expect(result.df).toBeCloseTo(4.664431882682015, 9);
    expect(result.p).toBeCloseTo(0.1402292732393715, 9);
    expect(result.low).toBeCloseTo(-5.289897727101131, 7);
    expect(result.high).toBeCloseTo(27.334342171545575, 7);
  });

  it('turns round with the arms, does not mind the order, and moves with a shift', () => {
    const changes = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(changes, changes, fc.integer({ min: -50, max: 50 }), (a, b, shift) => {
        fc.pre(new Set(a).size > 1 || new Set(b).size > 1);
        const there = agentLevelEffect(a, b);
        const back = agentLevelEffect([...b].reverse(), [...a].reverse());
        expect(back.effect).toBeCloseTo(-there.effect, 9);
        expect(back.p).toBeCloseTo(there.p, 9);
        const moved = agentLevelEffect(
          a.map((value) => value + shift),
          b,
        );
        expect(moved.effect).toBeCloseTo(there.effect + shift, 9);
        expect(moved.high - moved.low).toBeCloseTo(there.high - there.low, 6);
        expect(there.low < 0 && there.high > 0).toBe(there.p > 0.05);
      }),
    );
  });

  it('refuses fewer than three agents an arm and changes without spread', () => {
    expect(() => agentLevelEffect([1, 2], [1, 2, 3])).toThrow(RangeError);
    expect(() => agentLevelEffect([1, 2, 3], [1, 2])).toThrow(RangeError);
    expect(() => agentLevelEffect([0.1, 0.1, 0.1], [0.3, 0.3, 0.3])).toThrow(RangeError);
    expect(() => agentLevelEffect([1, 2, Number.NaN], [1, 2, 3])).toThrow(RangeError);
  });
});

describe('ancovaEffect', () => {
  const window = fc.record({
    before: fc.integer({ min: -60, max: 80 }),
    after: fc.integer({ min: -60, max: 80 }),
    treated: fc.boolean(),
  });

  it('is the coefficient of least squares on after ~ 1 + before + treated', () => {
    fc.assert(
      fc.property(fc.array(window, { minLength: 10, maxLength: 30 }), (agents) => {
        const treated = agents.filter((agent) => agent.treated).length;
        fc.pre(treated >= 3 && agents.length - treated >= 3);
        fc.pre(new Set(agents.filter((agent) => agent.treated).map((agent) => agent.before)).size > 1);
        const fit = leastSquares(
          agents.map((agent) => [1, agent.before, agent.treated ? 1 : 0]),
          agents.map((agent) => agent.after),
        );
        fc.pre(fit.residual > 1e-6);
        const result = ancovaEffect(agents);
        expect(result.effect).toBeCloseTo(fit.coefficients[2] ?? Number.NaN, 7);
        expect(result.se).toBeCloseTo(Math.sqrt((fit.residual / (agents.length - 3)) * (fit.inverse[2]?.[2] ?? 0)), 7);
        expect(result.df).toBe(agents.length - 3);
        expect(ancovaEffect([...agents].reverse()).effect).toBeCloseTo(result.effect, 9);
        expect(result.low < 0 && result.high > 0).toBe(result.p > 0.05);
      }),
    );
  });

  it('refuses too few agents, baselines that do not vary and a perfect fit', () => {
    const agents = (rows: [number, number, boolean][]): AgentWindow[] =>
      rows.map(([before, after, treated]) => ({ before, after, treated }));
    expect(() =>
      ancovaEffect(
        agents([
          [1, 2, true],
          [2, 3, true],
          [1, 5, false],
          [2, 2, false],
          [3, 1, false],
        ]),
      ),
    ).toThrow(RangeError);
    const flat = agents([
      [5, 2, true],
      [5, 3, true],
      [5, 4, true],
      [5, 5, false],
      [5, 2, false],
      [5, 1, false],
    ]);
    expect(() => ancovaEffect(flat)).toThrow(RangeError);
    const perfect = agents([
      [1, 3, true],
      [2, 4, true],
      [3, 5, true],
      [1, 1, false],
      [2, 2, false],
      [4, 4, false],
    ]);
    expect(() => ancovaEffect(perfect)).toThrow(RangeError);
  });
});

describe('regressionToTheMean', () => {
  it('the figures of the design: 24 points for equal agents at n = 20, reliability 0.42 at a spread of 15', () => {
    const equal = regressionToTheMean({ sdBetween: 0, sdSampling: 17.5, selectedShare: 0.2 });
    expect(equal.expectedRise).toBeCloseTo(24.5, 1);
    expect(equal.reliability).toBe(0);
    const spread = regressionToTheMean({ sdBetween: 15, sdSampling: 17.5, selectedShare: 0.2 });
    expect(spread.reliability).toBeCloseTo(0.42, 2);
  });

  it('is what numeric integration over the chosen group gives', () => {
    for (const [sdBetween, sdSampling, share] of [
      [15, 17.5, 0.2],
      [10, 5, 0.5],
      [3, 20, 0.05],
    ] as const) {
      const total = Math.hypot(sdBetween, sdSampling);
      // Mean of the worst `share` of a normal sample, by summing densities below its quantile.
      let below = 0;
      let mass = 0;
      const step = 1e-4;
      for (let z = -9 + step / 2; mass < share; z += step) {
        const density = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * step;
        mass += density;
        below += z * density;
      }
      const noise = sdSampling ** 2 / total ** 2;
      const { expectedRise } = regressionToTheMean({ sdBetween, sdSampling, selectedShare: share });
      expect(expectedRise).toBeCloseTo((-below / mass) * total * noise, 1);
    }
  });

  it('nothing rises without chance, and impossible input is refused', () => {
    expect(regressionToTheMean({ sdBetween: 10, sdSampling: 0, selectedShare: 0.2 })).toEqual({
      expectedRise: 0,
      reliability: 1,
    });
    expect(regressionToTheMean({ sdBetween: 0, sdSampling: 0, selectedShare: 0.2 })).toEqual({
      expectedRise: 0,
      reliability: 0,
    });
    expect(() => regressionToTheMean({ sdBetween: -1, sdSampling: 1, selectedShare: 0.2 })).toThrow(RangeError);
    for (const selectedShare of [0, 1, Number.NaN]) {
      expect(() => regressionToTheMean({ sdBetween: 1, sdSampling: 1, selectedShare })).toThrow(RangeError);
    }
  });
});
