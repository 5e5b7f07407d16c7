// Scores made comparable although groups, periods or respondents are mixed differently (channel, reason, segment).
// All scores are NPS in points; nothing here judges whether a difference is chance.

import { requireFinite, requireFraction, requireWhole } from './checks.ts';
import type { Counts } from './nps.ts';
import { answersIn, clipNps, rawMoments } from './nps.ts';

export type StandardisedScore = { raw: number; direct: number | null; indirect: number };
export type CellShare = { share: number; nps: number };
export type Decomposition = { total: number; rate: number; mix: number };
export type PopulationCell = { populationShare: number } & Counts;
export type PostStratified = { nps: number; effectiveN: number };

type Tally = { n: number; net: number };

/** Answers and promoters minus detractors of each cell that has answers. */
function tallies(cells: Readonly<Record<string, Counts>>): Map<string, Tally> {
  const result = new Map<string, Tally>();
  for (const [cell, counts] of Object.entries(cells)) {
    const n = answersIn(counts);
    if (n > 0) result.set(cell, { n, net: counts.promoters - counts.detractors });
  }
  return result;
}

function sumOf(cells: ReadonlyMap<string, Tally>): Tally {
  const sum = { n: 0, net: 0 };
  for (const { n, net } of cells.values()) {
    sum.n += n;
    sum.net += net;
  }
  return sum;
}

/**
 * NPS of groups (agents, teams) as if all had the same mix of cells (channel × reason), in points.
 * `raw` as it is; `direct` = Σw·s with w = all groups' share per cell, null if the group has no answer in a cell that
 * others have answers in (the page shows it only from 5 answers per cell); `indirect` = T + (O − E), the overall score
 * plus what the group is above or below what its own mix leads to expect, clipped to ±100. Indirect scores of two
 * groups with very different mixes are not strictly comparable (Rothman, Greenland & Lash, Modern Epidemiology).
 * RangeError: impossible counts, a group without any answer.
 */
export function standardiseNps(
  groups: Readonly<Record<string, Readonly<Record<string, Counts>>>>,
): Record<string, StandardisedScore> {
  const byGroup = Object.entries(groups).map(([group, cells]) => ({
    group,
    cells: tallies(cells),
  }));
  const all = new Map<string, Tally>();
  for (const { group, cells } of byGroup) {
    if (cells.size === 0) throw new RangeError(`group ${group} has no answers`);
    for (const [cell, { n, net }] of cells) {
      const sum = all.get(cell) ?? { n: 0, net: 0 };
      all.set(cell, { n: sum.n + n, net: sum.net + net });
    }
  }
  const overall = sumOf(all);
  const scores = byGroup.map(({ group, cells }): [string, StandardisedScore] => {
    const own = sumOf(cells);
    let direct = 0;
    let expected = 0;
    let hasAllCells = true;
    for (const [cell, everybody] of all) {
      const here = cells.get(cell);
      if (here === undefined) {
        hasAllCells = false;
        continue;
      }
      direct += (everybody.n / overall.n) * (here.net / here.n);
      expected += (here.n / own.n) * (everybody.net / everybody.n);
    }
    const raw = 100 * (own.net / own.n);
    const indirect = clipNps(100 * (overall.net / overall.n) + raw - 100 * expected);
    return [group, { raw, direct: hasAllCells ? clipNps(100 * direct) : null, indirect }];
  });
  return Object.fromEntries(scores);
}

/**
 * Splits a change of the NPS into what scores did (`rate`) and what the mix of cells did (`mix`), in points;
 * total = rate + mix. Kitagawa 1955 (JASA 50): rate = Σ(s₁ − s₀)(w₀ + w₁)/2, mix = Σ(w₁ − w₀)(s₀ + s₁)/2.
 * `share` is the cell's share of the period's answers (fraction; they add up to 1), `nps` its score in points.
 * A cell that only one period has counts with the same score in the other, so it is all mix.
 * RangeError: shares that do not add up to 1 in a period, scores outside −100…100.
 */
export function decomposeChange(
  before: Readonly<Record<string, CellShare>>,
  after: Readonly<Record<string, CellShare>>,
): Decomposition {
  for (const period of [before, after]) {
    requireWhole(
      Object.entries(period).map(([, cell]) => cell.share),
      'the shares of a period',
    );
    for (const [cell, { nps }] of Object.entries(period)) {
      requireFinite(nps, `the score of ${cell}`);
      if (Math.abs(nps) > 100 + 1e-9) throw new RangeError(`the score of ${cell} must be between -100 and 100`);
    }
  }
  const [first, second] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  let rate = 0;
  let mix = 0;
  for (const cell of new Set([...first.keys(), ...second.keys()])) {
    const [was, is] = [first.get(cell), second.get(cell)];
    const [w0, w1] = [was?.share ?? 0, is?.share ?? 0];
    // At least one of the two exists, or the cell would not be here.
    const s0 = was?.nps ?? is?.nps ?? 0;
    const s1 = is?.nps ?? s0;
    rate += ((s1 - s0) * (w0 + w1)) / 2;
    mix += ((w1 - w0) * (s0 + s1)) / 2;
  }
  return { total: rate + mix, rate, mix };
}

/**
 * NPS in points weighted to the population's shares of the cells, and the number of equally weighted answers that would
 * be as precise: Kish's (Σw)²/Σw² (Survey Sampling, 1965), at most the number of answers.
 * `populationShare` as fractions that add up to 1. RangeError: shares that do not, impossible counts, and a cell that
 * has a share but no answers (merge it with another first); cells with share 0 take no part.
 */
export function postStratify(cells: Readonly<Record<string, PopulationCell>>): PostStratified {
  const list = Object.entries(cells);
  requireWhole(
    list.map(([, cell]) => cell.populationShare),
    'the population shares',
  );
  let score = 0;
  let squares = 0;
  for (const [name, cell] of list) {
    requireFraction(cell.populationShare, 'populationShare');
    if (answersIn(cell) === 0 && cell.populationShare > 0) throw new RangeError(`cell ${name} has no answers`);
    if (cell.populationShare === 0) continue;
    const { n, score: own } = rawMoments(cell);
    score += cell.populationShare * own;
    // n answers of weight share/n each.
    squares += cell.populationShare ** 2 / n;
  }
  return { nps: clipNps(100 * score), effectiveN: 1 / squares };
}
