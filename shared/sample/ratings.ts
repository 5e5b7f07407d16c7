// The other answers of a sample response: satisfaction, effort and how the agent was. They follow the score and agree with the comment.
import type { Chance } from './chance.ts';
import type { SampleComment, SampleReason, SampleResolution } from './comment-types.ts';

export type SampleRatings = {
  /** 1…5 */
  readonly csat: number | null;
  /** 1…7, 7 = very easy */
  readonly ces: number | null;
  /** 1…5 each */
  readonly friendliness: number | null;
  readonly clarity: number | null;
  readonly knowledge: number | null;
};

function rated(mean: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, Math.round(mean)));
}

const resolutionHelps: Readonly<Record<SampleResolution, number>> = { yes: 0.25, partly: -0.3, no: -0.7, unknown: 0 };

type Limits = {
  friendliness?: readonly [number, number];
  clarity?: readonly [number, number];
  knowledge?: readonly [number, number];
};

/** What a customer who gives this reason cannot well have answered otherwise. */
const limitsByReason: Partial<Readonly<Record<SampleReason, Limits>>> = {
  friendly: { friendliness: [4, 5] },
  impatient: { friendliness: [1, 2] },
  did_not_listen: { friendliness: [1, 3], clarity: [1, 3] },
  explains_clearly: { clarity: [4, 5] },
  next_steps_unclear: { clarity: [1, 3] },
  contradictory_answers: { clarity: [1, 3] },
  knows_product: { knowledge: [4, 5] },
  product_knowledge: { knowledge: [1, 2] },
  takes_ownership: { friendliness: [4, 5], knowledge: [3, 5] },
};

function within(value: number, name: keyof Limits, comment: SampleComment | null): number {
  // The main reason has the last word.
  let limited = value;
  for (const reason of [...(comment?.reasons ?? [])].reverse()) {
    const range = limitsByReason[reason]?.[name];
    if (range) limited = Math.max(range[0], Math.min(range[1], limited));
  }
  return limited;
}

/** The behaviours are asked in every second survey, satisfaction in nearly all. */
export function drawRatings(
  chance: Chance,
  nps: number,
  resolution: SampleResolution,
  comment: SampleComment | null,
): SampleRatings {
  const helps = resolutionHelps[resolution];
  const csat = rated(1.3 + 0.36 * nps + helps + 0.5 * chance.bell(), 1, 5);
  const ces = rated(1.9 + 0.45 * nps + 1.3 * helps + 0.9 * chance.bell(), 1, 7);
  // Nobody but the agent is rated here, so a customer angry about the price still calls the agent friendly.
  const isAgentsFault = comment === null || comment.cause === 'agent';
  const felt = isAgentsFault ? nps : Math.max(nps, 6);
  const friendliness = within(rated(2.3 + 0.25 * felt + 0.7 * chance.bell(), 1, 5), 'friendliness', comment);
  const clarity = within(rated(1.4 + 0.32 * felt + 0.75 * chance.bell(), 1, 5), 'clarity', comment);
  const knowledge = within(rated(1.7 + 0.3 * felt + 0.75 * chance.bell(), 1, 5), 'knowledge', comment);
  const hasBehaviours = chance.happens(0.55);
  return {
    csat: chance.happens(0.94) ? csat : null,
    ces: chance.happens(0.72) ? ces : null,
    friendliness: hasBehaviours && chance.happens(0.96) ? friendliness : null,
    clarity: hasBehaviours && chance.happens(0.96) ? clarity : null,
    knowledge: hasBehaviours && chance.happens(0.93) ? knowledge : null,
  };
}
