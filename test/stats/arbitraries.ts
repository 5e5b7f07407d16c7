// Random counts for the property tests of this folder. No expectations here.

import fc from 'fast-check';
import type { Counts } from '../../shared/stats/index.ts';

const count = fc.integer({ min: 0, max: 60 });

/** Counts with at least one answer. */
export const countsArbitrary = fc
  .record({ promoters: count, passives: count, detractors: count })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);

export function counts(promoters: number, passives: number, detractors: number): Counts {
  return { promoters, passives, detractors };
}

/** The same answers seen from the other end of the scale. */
export function mirrored({ promoters, passives, detractors }: Counts): Counts {
  return { promoters: detractors, passives, detractors: promoters };
}

/** Every way to split n answers into the three groups. */
export function allCounts(n: number): Counts[] {
  const result: Counts[] = [];
  for (let promoters = 0; promoters <= n; promoters++) {
    for (let detractors = 0; promoters + detractors <= n; detractors++) {
      result.push({ promoters, passives: n - promoters - detractors, detractors });
    }
  }
  return result;
}

/** Multinomial probability of these counts under a mix. */
export function multinomial({ promoters, passives, detractors }: Counts, p: number, d: number): number {
  let chance = p ** promoters * d ** detractors * (1 - p - d) ** passives;
  let drawn = 0;
  for (const group of [promoters, passives, detractors]) {
    for (let i = 1; i <= group; i++) {
      drawn += 1;
      chance *= drawn / i;
    }
  }
  return chance;
}
