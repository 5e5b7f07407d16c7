// Chance for the sample: everything drawn comes from one seed, so the same request gives the same file on every machine.
// Not for keys, identifiers or anything outside the sample.
import { seededRandom } from '../stats/random.ts';

export type Chance = {
  /** In [0, 1). */
  unit(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True with probability `share`. */
  happens(share: number): boolean;
  /** The position drawn with the given weights, of which at least one is above 0. */
  weighted(weights: readonly number[]): number;
  /** Mean 0, standard deviation 1; sum of twelve uniforms, so no extreme values. */
  bell(): number;
};

export function createChance(seed: number): Chance {
  const unit = seededRandom(seed);
  return {
    unit,
    whole: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    happens: (share) => unit() < share,
    weighted: (weights) => {
      let left = unit() * weights.reduce((sum, weight) => sum + weight, 0);
      let chosen = 0;
      for (const [position, weight] of weights.entries()) {
        if (weight <= 0) continue;
        chosen = position;
        left -= weight;
        if (left < 0) break;
      }
      return chosen;
    },
    bell: () => {
      let sum = 0;
      for (let draw = 0; draw < 12; draw++) sum += unit();
      return sum - 6;
    },
  };
}
