// Score groups of the NPS question, once: which of 0…10 is a promoter, passive or detractor. No figures, no text for people.
import type { ScoreGroup } from './contract/values.ts';

/** Scores from here to 10 are promoters (Reichheld 2003). */
export const PROMOTER_FROM = 9;

/** Scores from here up to the promoters are passives; below are detractors. */
export const PASSIVE_FROM = 7;

/** The group of a score 0…10. */
export function scoreGroupOf(score: number): ScoreGroup {
  if (score >= PROMOTER_FROM) return 'promoter';
  return score >= PASSIVE_FROM ? 'passive' : 'detractor';
}
