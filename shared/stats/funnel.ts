// The funnel: where an agent's NPS may lie by chance alone if the agent is like everybody else.
// Which agents are listed and in which order is the page's rule.

import { requireCount, requireMix } from './checks.ts';
import type { Mix } from './nps.ts';
import { clipNps } from './nps.ts';
import { FUNNEL_LOOK_Z, FUNNEL_SIGNAL_Z } from './thresholds.ts';

export type FunnelLimits = { low95: number; high95: number; low998: number; high998: number };

/**
 * Funnel limits in NPS points, −100…100, for an agent with `n` answers under the common mix (fractions 0…1):
 * T ± z√((p + d − T²)/n) with z 1.959964 ("look", 95 %) and 3.090232 ("signal", 99.8 %) (Spiegelhalter 2005,
 * Statistics in Medicine 24). Outside means strictly beyond a limit. The mix must come from the same answers the agents
 * are compared in. RangeError: n below 1 or not whole, shares outside 0…1 or above 1 together.
 */
export function npsFunnel({ promoterShare, detractorShare }: Mix, n: number): FunnelLimits {
  requireMix(promoterShare, detractorShare);
  requireCount(n, 'n');
  if (n === 0) throw new RangeError('a funnel needs at least one answer');
  const target = promoterShare - detractorShare;
  const se = Math.sqrt(Math.max(0, promoterShare + detractorShare - target * target) / n);
  const limit = (z: number): number => clipNps(100 * (target + z * se));
  return {
    low95: limit(-FUNNEL_LOOK_Z),
    high95: limit(FUNNEL_LOOK_Z),
    low998: limit(-FUNNEL_SIGNAL_Z),
    high998: limit(FUNNEL_SIGNAL_Z),
  };
}
