// How the sample's customers score: what they feel is normal around a level made of agent, channel, contact reason and circumstances;
// thresholds turn it into 0…10; who feels strongly answers more often. Pure chances, nothing is drawn here.

import { civilOfDay } from '../days.ts';
import { scoreGroupOf } from '../score-group.ts';
import { normalCdf, normalQuantile } from '../stats/normal.ts';
import { type SampleAgent, sampleOutage } from './cast.ts';
import {
  type SampleChannel,
  type SampleContactReason,
  type SampleResolution,
  type SampleScoreGroup,
  sampleChannels,
  sampleContactReasons,
} from './comment-types.ts';

/** Shares of the scores 0…10 among all customers at level 0. */
const sharesAtZero = [0.04, 0.01, 0.014, 0.02, 0.022, 0.05, 0.054, 0.125, 0.185, 0.18, 0.3] as const;
/** How readily a customer with score 0…10 answers the survey. */
const readiness = [1, 1, 0.95, 0.9, 0.85, 0.8, 0.78, 0.7, 0.75, 0.85, 1] as const;

const channelLevel = { voice: 0.05, chat: 0, email: -0.3, social: -0.15, app: -0.05 } as const;
const reasonLevel = {
  outage: -0.2,
  invoice: -0.08,
  contract: -0.05,
  moving: 0,
  delivery: -0.05,
  cancellation: -0.15,
  app: -0.1,
  general: 0.15,
} as const;
/** What contacts are about on an ordinary day. */
const reasonShares = {
  outage: 0.17,
  invoice: 0.18,
  contract: 0.16,
  moving: 0.1,
  delivery: 0.11,
  cancellation: 0.09,
  app: 0.09,
  general: 0.1,
} as const;
/** The mix in which agents are compared in docs/sample.md. */
const standardChannels = { voice: 0.6, chat: 0.17, email: 0.14, social: 0.03, app: 0.06 } as const;

/** Chance of each answer to "was it solved?", by score group. */
const resolutionShares: Readonly<Record<SampleScoreGroup, Readonly<Record<SampleResolution, number>>>> = {
  promoter: { yes: 0.92, partly: 0.03, no: 0.02, unknown: 0.03 },
  passive: { yes: 0.66, partly: 0.22, no: 0.04, unknown: 0.08 },
  detractor: { yes: 0.08, partly: 0.13, no: 0.76, unknown: 0.03 },
};

const thresholds = sharesAtZero
  .slice(0, -1)
  .map((_share, score) => normalQuantile(sharesAtZero.slice(0, score + 1).reduce((sum, share) => sum + share, 0)));

/** Chances of the scores 0…10 among all customers at a level; they sum to 1. */
export function scoreShares(level: number): number[] {
  const below = [0, ...thresholds.map((threshold) => normalCdf(threshold - level)), 1];
  return sharesAtZero.map((_share, score) => (below[score + 1] ?? 1) - (below[score] ?? 0));
}

/** The same among those who answer. */
export function answeredShares(level: number): number[] {
  const answered = scoreShares(level).map((share, score) => share * (readiness[score] ?? 1));
  const total = answered.reduce((sum, share) => sum + share, 0);
  return answered.map((share) => share / total);
}

const groupSign = { promoter: 1, passive: 0, detractor: -1 } as const;

/** NPS of a distribution of scores, −100…100. */
export function npsOf(shares: readonly number[]): number {
  return 100 * shares.reduce((sum, share, score) => sum + share * groupSign[scoreGroupOf(score)], 0);
}

/** Chances of yes, no, partly and unknown. */
export function resolutionChances(group: SampleScoreGroup): Readonly<Record<SampleResolution, number>> {
  return resolutionShares[group];
}

export function isOutage(agent: SampleAgent, offset: number): boolean {
  return agent.team === sampleOutage.team && offset >= sampleOutage.from && offset <= sampleOutage.until;
}

/** The agent's own true level on a day. */
export function ownLevel(agent: SampleAgent, offset: number): number {
  const change = agent.improvement;
  if (!change || offset < change.from) return agent.level;
  const done = Math.min(1, (offset - change.from + 1) / (change.until - change.from + 1));
  return agent.level + done * (change.level - agent.level);
}

/** What customers of one contact feel on average. */
export function levelOf(ownAndDay: number, channel: SampleChannel, reason: SampleContactReason): number {
  return ownAndDay + channelLevel[channel] + reasonLevel[reason];
}

/** The agent's level and, in an outage, what it costs. */
export function dayLevel(agent: SampleAgent, offset: number): number {
  return ownLevel(agent, offset) + (isOutage(agent, offset) ? sampleOutage.level : 0);
}

/** Weights of the channels in the order of `sampleChannels`. */
export function channelWeights(agent: SampleAgent): number[] {
  return sampleChannels.map((channel) => agent.channels[channel]);
}

/** Weights of the contact reasons in the order of `sampleContactReasons`, on a day of the year and in or out of an outage. */
export function reasonWeights(dayOn: number, isInOutage: boolean): number[] {
  const { month } = civilOfDay(dayOn);
  return sampleContactReasons.map((reason) => {
    let weight: number = reasonShares[reason];
    if (month === 1 && (reason === 'invoice' || reason === 'contract')) weight *= 1.4;
    if (month >= 7 && month <= 9 && reason === 'moving') weight *= 1.6;
    if (month >= 11 && reason === 'delivery') weight *= 1.4;
    if (isInOutage && reason === 'outage') weight *= 5;
    return weight;
  });
}

/** NPS an agent at this level would show if everybody had the same channels and reasons and no outage happened. */
export function standardNps(level: number): number {
  let total = 0;
  for (const channel of sampleChannels) {
    for (const reason of sampleContactReasons) {
      const share = standardChannels[channel] * reasonShares[reason];
      total += share * npsOf(answeredShares(levelOf(level, channel, reason)));
    }
  }
  return total;
}
