// What is true in the sample, calculated from the model without drawing anything: docs/sample.md states it, tests hold the draws against it.
import { scoreGroupOf } from '../score-group.ts';
import { type SampleAgent, sampleAgents, teamOf } from './cast.ts';
import { sampleChannels, sampleContactReasons } from './comment-types.ts';
import {
  answeredShares,
  channelWeights,
  dayLevel,
  isOutage,
  levelOf,
  npsOf,
  ownLevel,
  reasonWeights,
  resolutionChances,
  scoreShares,
  standardNps,
} from './model.ts';
import { type Stretch, schedule } from './schedule.ts';

export type SampleTruth = {
  readonly agentId: string;
  readonly name: string;
  readonly team: string;
  readonly responseCount: number;
  /** NPS by the agent's own level alone: everybody's channels and reasons, no outage; first and last day of the sample. */
  readonly ownNpsBefore: number;
  readonly ownNpsAfter: number;
  /** NPS to be expected in the file: the agent's own channels, days and reasons, the outage, and those who answer. */
  readonly expectedNps: number;
  /** The same if every customer answered: the difference is the response bias. */
  readonly allCustomersNps: number;
  /** Share of "yes" to be expected among yes, no and partly, 0…1. */
  readonly expectedResolution: number;
};

type Expected = { answered: number[]; all: number[] };

function addShares(into: number[], shares: readonly number[], weight: number): void {
  for (const [score, share] of shares.entries()) into[score] = (into[score] ?? 0) + share * weight;
}

/** Score shares of one day: those who answer are the agent's days' responses, so each day counts as its responses do. */
function expectedOn(agent: SampleAgent, offset: number, endOn: number): Expected {
  const channels = channelWeights(agent);
  const reasons = reasonWeights(endOn + offset, isOutage(agent, offset));
  const level = dayLevel(agent, offset);
  const answered: number[] = [];
  const all: number[] = [];
  const total = reasons.reduce((sum, weight) => sum + weight, 0);
  for (const [c, channel] of sampleChannels.entries()) {
    for (const [r, reason] of sampleContactReasons.entries()) {
      const weight = ((channels[c] ?? 0) * (reasons[r] ?? 0)) / total;
      const here = levelOf(level, channel, reason);
      addShares(answered, answeredShares(here), weight);
      addShares(all, scoreShares(here), weight);
    }
  }
  return { answered, all };
}

function expectedOf(stretches: readonly Stretch[], endOn: number): Expected {
  const answered: number[] = [];
  const all: number[] = [];
  const responseCount = stretches.reduce((sum, part) => sum + part.count, 0);
  // Days that differ only in how busy they are have the same shares.
  const known = new Map<string, Expected>();
  for (const part of stretches) {
    const total = part.weights.reduce((sum, weight) => sum + weight, 0);
    for (const [position, dayWeight] of part.weights.entries()) {
      const offset = part.from + position;
      const reasons = reasonWeights(endOn + offset, isOutage(part.agent, offset));
      const key = `${dayLevel(part.agent, offset)} ${reasons.join(' ')}`;
      const day = known.get(key) ?? expectedOn(part.agent, offset, endOn);
      known.set(key, day);
      const weight = (dayWeight / total) * (part.count / responseCount);
      addShares(answered, day.answered, weight);
      addShares(all, day.all, weight);
    }
  }
  return { answered, all };
}

function expectedResolution(answered: readonly number[]): number {
  let yes = 0;
  let known = 0;
  for (const [score, share] of answered.entries()) {
    const chances = resolutionChances(scoreGroupOf(score));
    yes += share * chances.yes;
    known += share * (1 - chances.unknown);
  }
  return yes / known;
}

/** One row per agent, in the order of `sampleAgents`. `responseCount` should be large enough that every agent has a response. */
export function sampleTruth(options: { responseCount: number; endOn: number }): SampleTruth[] {
  const stretches = schedule(options.responseCount, options.endOn);
  return sampleAgents.map((agent) => {
    const own = stretches.filter((part) => part.agent === agent);
    const expected = expectedOf(own, options.endOn);
    return {
      agentId: agent.id,
      name: agent.name,
      team: teamOf(agent).name,
      responseCount: own.reduce((sum, part) => sum + part.count, 0),
      ownNpsBefore: standardNps(ownLevel(agent, -10_000)),
      ownNpsAfter: standardNps(ownLevel(agent, 0)),
      expectedNps: npsOf(expected.answered),
      allCustomersNps: npsOf(expected.all),
      expectedResolution: expectedResolution(expected.answered),
    };
  });
}
