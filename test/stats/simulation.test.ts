// The promises of the product in seeded simulations: 40 agents, 500 rounds. What chance alone does must not be called,
// what is really there must be found. Single functions are tested in their own files.

import { describe, expect, it } from 'vitest';
import {
  ancovaEffect,
  type Counts,
  differenceInDifferences,
  importanceEvidence,
  MIN_ANSWERS_FOR_FIGURE,
  type Mix,
  npsDifference,
  npsFunnel,
  npsScore,
  regressionToTheMean,
  shrinkScores,
} from '../../shared/stats/index.ts';
import { normalQuantile } from '../../shared/stats/normal.ts';
import { seededRandom } from '../../shared/stats/random.ts';
import { counts } from './arbitraries.ts';

const AGENTS = 40;
const ROUNDS = 500;
const USUAL: Mix = { promoterShare: 0.5, detractorShare: 0.2 };

type Random = () => number;

function normal(random: Random): number {
  return normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())));
}

function draw(random: Random, n: number, { promoterShare, detractorShare }: Mix): Counts {
  let promoters = 0;
  let detractors = 0;
  for (let i = 0; i < n; i++) {
    const u = random();
    if (u < promoterShare) promoters += 1;
    else if (u < promoterShare + detractorShare) detractors += 1;
  }
  return counts(promoters, n - promoters - detractors, detractors);
}

function sum(list: readonly Counts[]): Counts {
  let [promoters, passives, detractors] = [0, 0, 0];
  for (const c of list) {
    promoters += c.promoters;
    passives += c.passives;
    detractors += c.detractors;
  }
  return counts(promoters, passives, detractors);
}

function mixOf(list: readonly Counts[]): Mix {
  const { promoters, passives, detractors } = sum(list);
  const n = promoters + passives + detractors;
  return { promoterShare: promoters / n, detractorShare: detractors / n };
}

/** The usual mix moved by some NPS points: as many promoters more as detractors fewer. */
function movedBy(points: number): Mix {
  const promoterShare = Math.min(1, Math.max(0, USUAL.promoterShare + points / 200));
  const detractorShare = Math.min(1 - promoterShare, Math.max(0, USUAL.detractorShare - points / 200));
  return { promoterShare, detractorShare };
}

describe('equal agents', () => {
  it.each([10, 20, 40])('are flagged as signal in at most 0.5 % at n = %d', (n) => {
    const random = seededRandom(100 + n);
    let flagged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const agents = Array.from({ length: AGENTS }, () => draw(random, n, USUAL));
      const { low998, high998 } = npsFunnel(mixOf(agents), n);
      for (const agent of agents) {
        const { nps } = npsScore(agent);
        if (nps < low998 || nps > high998) flagged += 1;
      }
    }
    expect(flagged / (AGENTS * ROUNDS)).toBeLessThanOrEqual(0.005);
  });

  it.each([
    [10, 10],
    [20, 20],
    [20, 60],
  ])('show "no clear change" in at least 94 % of comparisons at n = %d/%d', (n1, n2) => {
    const random = seededRandom(7 * n1 + n2);
    const comparisons = 10 * ROUNDS;
    let unclear = 0;
    for (let i = 0; i < comparisons; i++) {
      const { low, high } = npsDifference(draw(random, n1, USUAL), draw(random, n2, USUAL));
      if (low <= 0 && high >= 0) unclear += 1;
    }
    expect(unclear / comparisons).toBeGreaterThanOrEqual(0.94);
  });

  it('rise after being picked as the worst eight, by as much as the figure beside the effect says', () => {
    const random = seededRandom(8);
    let rise = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const agents = Array.from({ length: AGENTS }, () => npsScore(draw(random, 20, USUAL)).nps);
      const worst = agents.sort((a, b) => a - b).slice(0, 8);
      rise += 30 - worst.reduce((total, nps) => total + nps, 0) / worst.length;
    }
    const expected = regressionToTheMean({ sdBetween: 0, sdSampling: 17.46, selectedShare: 0.2 }).expectedRise;
    expect(Math.abs(rise / ROUNDS - expected)).toBeLessThan(1.5);
  });
});

describe('agents with a true spread of 15 points and 8 to 120 answers', () => {
  type Simulated = { id: string; n: number; truth: number; raw: number; own: Counts };

  function team(random: Random, size: (random: Random) => number): Simulated[] {
    return Array.from({ length: AGENTS }, (_, i) => {
      const mix = movedBy(15 * normal(random));
      const own = draw(random, size(random), mix);
      const { n, nps } = npsScore(own);
      return { id: `agent ${i}`, n, truth: 100 * (mix.promoterShare - mix.detractorShare), raw: nps, own };
    });
  }

  /** Few agents with many answers, many with few, as in a real team: evenly spread on the logarithm. */
  const uneven = (random: Random): number => Math.round(8 * 15 ** random());
  const even = (random: Random): number => 8 + Math.floor(113 * random());

  type Errors = { shrunken: number; raw: number; best: number };

  /** Mean squared errors; `best` is that of an estimate that knows the true mean, spread and variance. */
  function errors(seed: number, size: (random: Random) => number): Errors {
    const random = seededRandom(seed);
    const result = { shrunken: 0, raw: 0, best: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const agents = team(random, size);
      const scores = shrinkScores(Object.fromEntries(agents.map(({ id, own }) => [id, own])));
      for (const { id, n, truth, raw } of agents) {
        const noise = 6100 / n;
        const known = 30 + (225 / (225 + noise)) * (raw - 30);
        result.shrunken += ((scores.agents[id]?.shrunken ?? Number.NaN) - truth) ** 2;
        result.raw += (raw - truth) ** 2;
        result.best += (known - truth) ** 2;
      }
    }
    return result;
  }

  it('shrunken scores have at most half the squared error of raw ones', () => {
    const { shrunken, raw } = errors(31, uneven);
    expect(shrunken / raw).toBeLessThanOrEqual(0.5);
  });

  it('shrunken scores are within 7 % of the best possible, also with n evenly spread', () => {
    // Evenly spread n averages 64, where even the best possible estimate keeps 0.53 of the raw error.
    for (const size of [uneven, even]) {
      const { shrunken, raw, best } = errors(32, size);
      expect(shrunken / best).toBeLessThanOrEqual(1.07);
      expect(shrunken / raw).toBeLessThanOrEqual(0.6);
    }
  });

  it.each([
    ['uneven n', uneven],
    ['even n', even],
  ])('"needs attention" is rarely wrong and hardly ever empty: %s', (_name, size) => {
    const random = seededRandom(33);
    let [listed, listedAbove, bottom, bottomAbove, filled] = [0, 0, 0, 0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      const agents = team(random, size);
      const average = agents.reduce((total, { truth }) => total + truth, 0) / AGENTS;
      const mix = mixOf(agents.map(({ own }) => own));
      const attention = agents.filter(({ n, raw }) => n >= MIN_ANSWERS_FOR_FIGURE && raw < npsFunnel(mix, n).low95);
      const worst = [...agents].sort((a, b) => a.raw - b.raw).slice(0, 8);
      listed += attention.length;
      listedAbove += attention.filter(({ truth }) => truth > average).length;
      bottom += worst.length;
      bottomAbove += worst.filter(({ truth }) => truth > average).length;
      if (attention.length > 0) filled += 1;
    }
    expect(listedAbove / listed).toBeLessThanOrEqual(0.06);
    expect(listedAbove / listed).toBeLessThanOrEqual(bottomAbove / bottom / 2);
    expect(filled / ROUNDS).toBeGreaterThanOrEqual(0.9);
  });
});

describe('what is really there', () => {
  it('one agent 60 points below the rest at n = 40 is flagged in at least 80 % of rounds', () => {
    const random = seededRandom(60);
    let flagged = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const low = draw(random, 40, movedBy(-60));
      const agents = [low, ...Array.from({ length: AGENTS - 1 }, () => draw(random, 40, USUAL))];
      if (npsScore(low).nps < npsFunnel(mixOf(agents), 40).low998) flagged += 1;
    }
    expect(flagged / ROUNDS).toBeGreaterThanOrEqual(0.8);
  });

  it('a planted driver is shown and a planted noise question is not, in at least 90 % of 200 rounds', () => {
    const random = seededRandom(5);
    const rounds = 200;
    const scale = (value: number, low: number, high: number): number =>
      Math.min(high, Math.max(low, Math.round(value)));
    let [shown, hidden] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      const x: number[][] = [];
      const y: number[] = [];
      // As few answers as the page takes at all; ratings 1 to 5, the score 0 to 10.
      for (let i = 0; i < 100; i++) {
        const [planted, other, noise] = [normal(random), normal(random), normal(random)];
        x.push([planted, other, noise].map((value) => scale(3 + value, 1, 5)));
        y.push(scale(7 + 2 * (0.5 * planted + 0.3 * other + 0.8 * normal(random)), 0, 10));
      }
      const { drivers } = importanceEvidence(x, y, { seed: round, rounds: 200 });
      if (drivers[0]?.matters === true) shown += 1;
      if (drivers[2]?.matters === false) hidden += 1;
    }
    expect(shown / rounds).toBeGreaterThanOrEqual(0.9);
    expect(hidden / rounds).toBeGreaterThanOrEqual(0.9);
  });
});

describe('training without effect', () => {
  type Windows = { choice: Counts; baseline: Counts; after: Counts };

  /** Agents with three windows of 20 answers, nothing changing between them, the worst eight of the first window first. */
  function chosenFirst(random: Random): Windows[] {
    const agents = Array.from({ length: AGENTS }, (): Windows => {
      const mix = movedBy(15 * normal(random));
      return { choice: draw(random, 20, mix), baseline: draw(random, 20, mix), after: draw(random, 20, mix) };
    });
    return agents.sort((a, b) => npsScore(a.choice).nps - npsScore(b.choice).nps);
  }

  function claimsEffect(agents: readonly Windows[], window: 'choice' | 'baseline'): boolean {
    const [chosen, rest] = [agents.slice(0, 8), agents.slice(8)];
    const { low } = differenceInDifferences({
      treatedBefore: sum(chosen.map((agent) => agent[window])),
      treatedAfter: sum(chosen.map((agent) => agent.after)),
      controlBefore: sum(rest.map((agent) => agent[window])),
      controlAfter: sum(rest.map((agent) => agent.after)),
    });
    return low > 0;
  }

  it('the window that led to the choice would claim an effect most of the time, a fresh baseline hardly ever', () => {
    const random = seededRandom(20);
    let [naive, fresh] = [0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      const agents = chosenFirst(random);
      if (claimsEffect(agents, 'choice')) naive += 1;
      if (claimsEffect(agents, 'baseline')) fresh += 1;
    }
    expect(naive / ROUNDS).toBeGreaterThan(0.5);
    expect(fresh / ROUNDS).toBeLessThanOrEqual(0.05);
  });

  it('analysis of covariance holds its 5 % on the window of the choice, and only there', () => {
    const random = seededRandom(21);
    const claimed = { choice: 0, baseline: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const agents = chosenFirst(random);
      for (const window of ['choice', 'baseline'] as const) {
        const { p } = ancovaEffect(
          agents.map((agent, rank) => ({
            before: npsScore(agent[window]).nps,
            after: npsScore(agent.after).nps,
            treated: rank < 8,
          })),
        );
        if (p < 0.05) claimed[window] += 1;
      }
    }
    expect(claimed.choice / ROUNDS).toBeLessThanOrEqual(0.07);
    expect(claimed.baseline / ROUNDS).toBeGreaterThan(0.12);
  });
});
