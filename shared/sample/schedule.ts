// How many responses each agent gets and on which days. The same weights serve drawing (responses.ts) and truth (truth.ts).
import { dayLoad, SAMPLE_DAYS } from './calendar.ts';
import { type SampleAgent, type SampleSpan, sampleAgents } from './cast.ts';
import { isOutage } from './model.ts';

/** Below this size the fixed numbers of answers shrink with the sample. */
const FULL_SIZE = 1500;

/** One stretch of an agent's time with its number of responses and the weight of each of its days. */
export type Stretch = {
  readonly agent: SampleAgent;
  readonly count: number;
  /** Offset of the first weight. */
  readonly from: number;
  readonly weights: readonly number[];
};

function dayWeight(agent: SampleAgent, offset: number, endOn: number): number {
  if (agent.daysOff.some((span) => offset >= span.from && offset <= span.until)) return 0;
  return dayLoad(endOn + offset) * (isOutage(agent, offset) ? 1.35 : 1);
}

function stretch(agent: SampleAgent, span: SampleSpan, count: number, endOn: number): Stretch {
  const weights: number[] = [];
  for (let offset = span.from; offset <= span.until; offset++) weights.push(dayWeight(agent, offset, endOn));
  return { agent, count, from: span.from, weights };
}

/** All stretches of a sample of `responseCount` responses (at least 1); their counts sum to it. */
export function schedule(responseCount: number, endOn: number): Stretch[] {
  const scale = Math.min(1, responseCount / FULL_SIZE);
  const stretches: Stretch[] = [];
  let left = responseCount;
  for (const agent of sampleAgents) {
    for (const answers of agent.answers ?? []) {
      const count = Math.round(answers.count * scale);
      stretches.push(stretch(agent, answers, count, endOn));
      left -= count;
    }
  }
  // Each takes its share of what is left, so the counts sum up exactly.
  let weightLeft = sampleAgents.reduce((sum, agent) => sum + agent.weight, 0);
  for (const agent of sampleAgents) {
    if (agent.weight === 0) continue;
    const count = Math.round((left * agent.weight) / weightLeft);
    stretches.push(stretch(agent, { from: 1 - SAMPLE_DAYS, until: 0 }, count, endOn));
    left -= count;
    weightLeft -= agent.weight;
  }
  return stretches;
}
