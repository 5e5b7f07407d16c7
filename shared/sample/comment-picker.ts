// Chooses which hand-written comment a response carries. Comments are used whole and as they are; nothing is put together here.

import type { SampleAgent } from './cast.ts';
import type { Chance } from './chance.ts';
import type {
  SampleChannel,
  SampleComment,
  SampleContactReason,
  SampleLanguage,
  SampleResolution,
  SampleScoreGroup,
} from './comment-types.ts';
import { sampleComments } from './comments.ts';

export type CommentWish = {
  readonly agent: SampleAgent;
  readonly dayOn: number;
  readonly language: SampleLanguage;
  readonly group: SampleScoreGroup;
  readonly resolution: SampleResolution;
  readonly channel: SampleChannel;
  readonly contactReason: SampleContactReason;
  /** In an outage hardly anybody complains about the agent. */
  readonly isOutage: boolean;
};

type Candidate = { readonly comment: SampleComment; usedCount: number; readonly lastOn: Map<string, number> };

/** A comment used once more than the others is this much less likely: keeps use even. In an outage people do say the same. */
const REUSE = 0.2;
const REUSE_IN_OUTAGE = 0.7;

function weightOf(candidate: Candidate, leastUsed: number, wish: CommentWish): number {
  const { comment } = candidate;
  const main = comment.reasons[0];
  let weight = (wish.isOutage ? REUSE_IN_OUTAGE : REUSE) ** (candidate.usedCount - leastUsed);
  if (comment.contactReason === wish.contactReason) weight *= 4;
  if (main !== undefined && wish.agent.strengths.includes(main)) weight *= 2.5;
  if (main !== undefined && wish.agent.weaknesses.includes(main)) weight *= 2.5;
  if (main !== undefined && wish.group !== 'promoter' && comment.cause === 'agent') {
    weight *= wish.isOutage ? 0.02 : wish.agent.ownFault;
  }
  if (wish.isOutage && main === 'outage') weight *= 5;
  return weight;
}

/** A picker that never gives the same comment twice for one agent within `gapDays` days; responses must come in order of days. */
export function createCommentPicker(chance: Chance, gapDays: number): (wish: CommentWish) => SampleComment | null {
  const pools = new Map<string, Candidate[]>();
  for (const [language, comments] of Object.entries(sampleComments)) {
    for (const comment of comments) {
      const key = `${language} ${comment.score} ${comment.resolution}`;
      const pool = pools.get(key) ?? [];
      pool.push({ comment, usedCount: 0, lastOn: new Map() });
      pools.set(key, pool);
    }
  }

  return (wish) => {
    const fitting = (pools.get(`${wish.language} ${wish.group} ${wish.resolution}`) ?? []).filter(
      ({ comment, lastOn }) =>
        (comment.channel === undefined || comment.channel === wish.channel) &&
        (comment.agent === undefined || comment.agent === wish.agent.gender) &&
        wish.dayOn - (lastOn.get(wish.agent.id) ?? Number.NEGATIVE_INFINITY) >= gapDays,
    );
    if (fitting.length === 0) return null;
    const leastUsed = Math.min(...fitting.map((candidate) => candidate.usedCount));
    const chosen = fitting[chance.weighted(fitting.map((candidate) => weightOf(candidate, leastUsed, wish)))];
    if (!chosen) return null;
    chosen.usedCount += 1;
    chosen.lastOn.set(wish.agent.id, wish.dayOn);
    return chosen.comment;
  };
}
