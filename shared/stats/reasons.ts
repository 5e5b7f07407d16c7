// Which reasons stand behind the score: what a tag costs or brings, and which few reasons make up most of a total.
// Drivers from rated questions are in drivers.ts.

import { requireFinite } from './checks.ts';
import { VITAL_FEW_SHARE } from './thresholds.ts';

export type TaggedScore = { score: number; tags: readonly string[] };
export type TagImpact = {
  n: number;
  share: number;
  npsWith: number;
  npsWithout: number | null;
  impact: number | null;
};
export type ParetoRow = { key: string; n: number; share: number; cumulative: number };
export type Pareto = { rows: ParetoRow[]; vitalFew: string[] };

/** +1 for 9 and 10, −1 for 0 to 6, 0 between. RangeError unless a whole number 0…10. */
function netOf(score: number): number {
  if (!Number.isInteger(score) || score < 0 || score > 10) {
    throw new RangeError(`a score must be a whole number from 0 to 10, not ${score}`);
  }
  return score >= 9 ? 1 : score >= 7 ? 0 : -1;
}

/**
 * What each tag does to the NPS, in points: `impact` = NPS(all) − NPS(without the responses that carry the tag), below 0
 * if the tag pulls the score down. `n` responses carry it (a tag twice on one response counts once), `share` of all as a
 * fraction, `npsWith` and `npsWithout` their scores. If every response carries the tag there is no score without it:
 * `npsWithout` and `impact` are null. It is arithmetic, not cause. No responses give no tags.
 * RangeError: a score that is not a whole number 0…10.
 */
export function tagImpact(responses: readonly TaggedScore[]): Record<string, TagImpact> {
  const byTag = new Map<string, { n: number; net: number }>();
  let net = 0;
  for (const { score, tags } of responses) {
    const own = netOf(score);
    net += own;
    for (const tag of new Set(tags)) {
      const sum = byTag.get(tag) ?? { n: 0, net: 0 };
      byTag.set(tag, { n: sum.n + 1, net: sum.net + own });
    }
  }
  const all = responses.length;
  const impacts = [...byTag].map(([tag, own]): [string, TagImpact] => {
    const rest = all - own.n;
    const npsWithout = rest === 0 ? null : (100 * (net - own.net)) / rest;
    return [
      tag,
      {
        n: own.n,
        share: own.n / all,
        npsWith: (100 * own.net) / own.n,
        npsWithout,
        impact: npsWithout === null ? null : (100 * net) / all - npsWithout,
      },
    ];
  });
  return Object.fromEntries(impacts);
}

/**
 * Pareto table: `rows` by falling n (equal n by key), with their share and running share of the total as fractions, and
 * `vitalFew`, the keys of the shortest prefix with at least 80 % of the total (Juran). n is any number ≥ 0, usually a
 * count. A total of 0 gives shares 0 and no vital few. RangeError: n below 0 or not finite.
 */
export function pareto(counts: Readonly<Record<string, number>>): Pareto {
  const falling = Object.entries(counts).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  let total = 0;
  for (const [key, n] of falling) {
    requireFinite(n, `n of ${key}`);
    if (n < 0) throw new RangeError(`n of ${key} must not be below 0`);
    total += n;
  }
  const vitalFew: string[] = [];
  let running = 0;
  const rows = falling.map(([key, n]): ParetoRow => {
    if (total > 0 && running / total < VITAL_FEW_SHARE) vitalFew.push(key);
    running += n;
    return { key, n, share: total === 0 ? 0 : n / total, cumulative: total === 0 ? 0 : running / total };
  });
  return { rows, vitalFew };
}
