// Draws the responses of the sample, day by day in order of contact, each with the comment it carries and that comment's labels.
// What a file of them looks like stands in export-file.ts.
import { scoreGroupOf } from '../score-group.ts';
import { SAMPLE_DAYS } from './calendar.ts';
import { type SampleAgent, teamOf } from './cast.ts';
import { type Chance, createChance } from './chance.ts';
import { createCommentPicker } from './comment-picker.ts';
import {
  type SampleChannel,
  type SampleComment,
  type SampleContactReason,
  type SampleLanguage,
  type SampleResolution,
  sampleChannels,
  sampleContactReasons,
  sampleLanguages,
  sampleResolutions,
} from './comment-types.ts';
import {
  answeredShares,
  channelWeights,
  dayLevel,
  isOutage,
  levelOf,
  reasonWeights,
  resolutionChances,
} from './model.ts';
import { drawRatings, type SampleRatings } from './ratings.ts';
import { schedule } from './schedule.ts';

export const SAMPLE_SEED = 20_261;
export const SAMPLE_RESPONSES = 6000;

export type SampleOptions = {
  readonly seed?: number | undefined;
  /** Default 6,000. */
  readonly responseCount?: number | undefined;
  /** Last day of the sample, days since 1970-01-01. */
  readonly endOn: number;
};

export type SampleResponse = SampleRatings & {
  readonly id: string;
  readonly agent: SampleAgent;
  readonly contactOn: number;
  /** Second of the contact's day, 0…86,399, on the wall clock of the contact centre. */
  readonly contactSecond: number;
  readonly submittedOn: number;
  readonly submittedSecond: number;
  readonly channel: SampleChannel;
  readonly contactReason: SampleContactReason;
  readonly language: SampleLanguage;
  readonly nps: number;
  readonly resolution: SampleResolution;
  readonly comment: SampleComment | null;
};

/** Share of responses with a comment: who is angry writes most, who is lukewarm least. */
const commentShares = { promoter: 0.29, passive: 0.22, detractor: 0.44 } as const;
/** Days before the same comment may come again for the same agent; a sample far above the default size must repeat sooner. */
const GAP_DAYS = 60;
const GAP_SIZE = 12_000;
const DAY_SECONDS = 86_400;

function shuffledDays(chance: Chance, responseCount: number, endOn: number): SampleAgent[][] {
  const days: SampleAgent[][] = Array.from({ length: SAMPLE_DAYS }, () => []);
  for (const part of schedule(responseCount, endOn)) {
    for (let answer = 0; answer < part.count; answer++) {
      const offset = part.from + chance.weighted(part.weights);
      days[offset + SAMPLE_DAYS - 1]?.push(part.agent);
    }
  }
  return days;
}

function pick<Item>(chance: Chance, items: readonly Item[], weights: readonly number[]): Item {
  const item = items[chance.weighted(weights)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Opening hours 7:30 to 21:00, most contacts around noon. */
function contactSecond(chance: Chance): number {
  const open = 27_000;
  const close = 75_600;
  return open + Math.floor(((chance.unit() + chance.unit()) / 2) * (close - open));
}

/** Moves what would fall between midnight and half past six to the morning. */
function awake(second: number): number {
  const night = 23_400;
  return second % DAY_SECONDS < night ? second + night : second;
}

/** Chats are rated at once, calls within hours, mails within days; nothing arrives after the last day. */
function submission(chance: Chance, channel: SampleChannel, on: number, second: number, endOn: number) {
  const isQuick = channel === 'chat' || channel === 'app' || chance.happens(0.6);
  const delay = isQuick ? chance.whole(90, 2400) : chance.whole(3600, (channel === 'email' ? 3.5 : 1.5) * DAY_SECONDS);
  const total = awake(second + delay);
  const submittedOn = on + Math.floor(total / DAY_SECONDS);
  if (submittedOn > endOn)
    return { submittedOn: on, submittedSecond: Math.min(second + chance.whole(90, 2400), DAY_SECONDS - 1) };
  return { submittedOn, submittedSecond: total % DAY_SECONDS };
}

/** The sample's responses in order of contact. Deterministic: the same options give the same responses. Refuses fewer than 1 (RangeError). */
export function* sampleResponses(options: SampleOptions): Generator<SampleResponse, void, undefined> {
  const { endOn, seed = SAMPLE_SEED, responseCount = SAMPLE_RESPONSES } = options;
  if (!Number.isInteger(responseCount) || responseCount < 1)
    throw new RangeError('a sample needs at least one response');
  const chance = createChance(seed);
  const gapDays = Math.max(1, Math.floor(GAP_DAYS * Math.min(1, GAP_SIZE / responseCount)));
  const pickComment = createCommentPicker(chance, gapDays);
  const days = shuffledDays(chance, responseCount, endOn);
  let number = 1_048_200;
  for (const [position, agents] of days.entries()) {
    const offset = position - SAMPLE_DAYS + 1;
    const contactOn = endOn + offset;
    const contacts = agents.map((agent) => ({ agent, second: contactSecond(chance) }));
    contacts.sort((a, b) => a.second - b.second);
    for (const { agent, second } of contacts) {
      const isInOutage = isOutage(agent, offset);
      const team = teamOf(agent);
      const channel = pick(chance, sampleChannels, channelWeights(agent));
      const reason = pick(chance, sampleContactReasons, reasonWeights(contactOn, isInOutage));
      const language = pick(
        chance,
        sampleLanguages,
        sampleLanguages.map((code) => team.customers[code]),
      );
      const drawn = chance.weighted(answeredShares(levelOf(dayLevel(agent, offset), channel, reason)));
      const group = scoreGroupOf(drawn);
      const chances = resolutionChances(group);
      const resolution = pick(
        chance,
        sampleResolutions,
        sampleResolutions.map((answer) => chances[answer]),
      );
      // Who skips the question about the solution seldom writes a text.
      const isWriter = chance.happens(commentShares[group] * (resolution === 'unknown' ? 0.5 : 1));
      const comment = isWriter
        ? pickComment({
            agent,
            dayOn: contactOn,
            language,
            group,
            resolution,
            channel,
            contactReason: reason,
            isOutage: isInOutage,
          })
        : null;
      const nps = comment?.nps ?? drawn;
      number += chance.whole(1, 9);
      yield {
        id: `R${number}`,
        agent,
        contactOn,
        contactSecond: second,
        ...submission(chance, channel, contactOn, second, endOn),
        channel,
        contactReason: comment?.contactReason ?? reason,
        language,
        nps,
        resolution,
        comment,
        ...drawRatings(chance, nps, resolution, comment),
      };
    }
  }
}
