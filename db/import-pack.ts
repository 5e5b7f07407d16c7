// New responses of a file as packed rows: which column stands where in a record, which values travel as numbered combinations. Runs where
// the file is read, which may be another thread than the one that inserts: no SQL and nothing that asks the workspace.
import { dayOfInstant } from '../shared/days.ts';
import type { ParsedResponse } from '../shared/import/types.ts';
import { identifierKey } from './identifier-key.ts';
import { createBlockWriter, type PackedBlock } from './import-packed.ts';
import {
  COMMENT_FLAG,
  COMMENT_WIDTH,
  INSTANT_BIAS,
  LABELS,
  RATING_WIDTH,
  RAW_FLAG,
  RESPONSE_BITS,
  ROW_BITS,
  responseLayout,
  SCORES,
  TEXTS,
} from './import-record.ts';
import type { FileShape } from './import-shape.ts';
import { createTupleBook, type NewTuples, TUPLE_NUMBERS, type TupleValue } from './import-tuples.ts';

/** A response that is going to be stored as a new row. */
export type NewResponse = {
  readonly response: ParsedResponse;
  readonly key: string;
  readonly content: string;
  readonly occurrence: number;
  readonly rowNumber: number;
};

/** What packing needs to know of the workspace. */
export type PackContext = {
  readonly shape: FileShape;
  /** IANA zone in which days are cut. */
  readonly zone: string;
  /** Keys the codes of customer identifiers. */
  readonly secret: Uint8Array;
  readonly questionIds: ReadonlyMap<string, number>;
  readonly metricIds: ReadonlyMap<string, number>;
  /** Rows whose team depends on their day, because the workspace knows when agents were in which team. */
  readonly teamByDay: 'none' | 'unnamed' | 'all';
};

export type PackedRows = {
  readonly responses: PackedBlock;
  readonly comments: PackedBlock;
  readonly ratings: PackedBlock;
  /** Combinations that the records name by their numbers. */
  readonly people: NewTuples;
  readonly labels: NewTuples;
  readonly scores: NewTuples;
  readonly ratingValues: NewTuples;
  /** Number of the people combination of each response. */
  readonly personOf: Uint32Array<ArrayBuffer>;
  /** Place of the response (from 0) of each comment and rating. */
  readonly responseOfComment: Uint32Array<ArrayBuffer>;
  readonly responseOfRating: Uint32Array<ArrayBuffer>;
};

export type Packer = {
  add(row: NewResponse): void;
  readonly count: () => number;
  /** Bytes that wait. */
  readonly size: () => number;
  take(): PackedRows;
};

/** What a people combination holds, in this order. */
export type Person = readonly [
  id: string | null,
  name: string | null,
  email: string | null,
  team: string | null,
  site: string | null,
  /** Day since 1970 that decides about the team; null where it does not matter. */
  on: number | null,
];

const ROW_NUMBERS = 2 ** ROW_BITS;
/** Texts of extra fields remembered. */
const MOST_EXTRAS = 1000;
const RESPONSES = 2 ** RESPONSE_BITS;

const SCORE_PLACES = 2 ** 18;

/** A score from 0 to `most`, or none, as a whole number from 0 to `most` + 1; else -1. */
function step(value: number | null | undefined, most: number): number {
  if (value === null || value === undefined) return 0;
  return Number.isInteger(value) && value >= 0 && value <= most ? value + 1 : -1;
}

/** A number below `SCORE_PLACES` for scores that are small whole numbers, which they nearly always are; else below 0. */
function scorePlace({ nps, resolution, csat, ces, channelHops }: ParsedResponse): number {
  const [a, b, c, d] = [step(nps, 14), step(resolution, 2), step(csat, 14), step(ces, 14)];
  const e = step(channelHops, 14);
  return (a | b | c | d | e) < 0 ? -1 : a | (c << 4) | (d << 8) | (e << 12) | (b << 16);
}

export function createPacker({ shape, zone, secret, questionIds, metricIds, teamByDay }: PackContext): Packer {
  const { has } = shape;
  const responses = createBlockWriter(responseLayout(shape).width);
  const comments = createBlockWriter(COMMENT_WIDTH);
  const ratings = createBlockWriter(RATING_WIDTH);
  const people = createTupleBook();
  const labels = createTupleBook();
  const scores = createTupleBook();
  const ratingValues = createTupleBook();
  const hasRespondedAt = has.has('respondedAt');
  const hasInteractionAt = has.has('interactionAt');
  const hasCustomer = has.has('customerId');
  const hasExtra = shape.extras.size > 0;
  const texts = TEXTS.filter(([field]) => has.has(field)).map(([field]) => field);
  let personOf: number[] = [];
  let responseOfComment: number[] = [];
  let responseOfRating: number[] = [];
  // Reused from row to row.
  const person: TupleValue[] = [null, null, null, null, null, null];
  const label: TupleValue[] = LABELS.map(() => null);
  const score: TupleValue[] = SCORES.map(() => null);
  const rating: TupleValue[] = [null, null, null];
  /** Numbers of the usual combinations of scores, by `scorePlace`. */
  const scorePlaces = new Int32Array(SCORE_PLACES);
  /** JSON of one extra field, by its value. */
  const extraJsons = new Map<string, string>();
  const [onlyExtra] = shape.extras.size === 1 ? shape.extras.keys() : [];

  function dayOf(at: number | null): number | null {
    return at === null ? null : dayOfInstant(at, zone);
  }

  function writeInstant(at: number | null, on: number | null): void {
    if (at === null || on === null) responses.number(0);
    else responses.number((at + INSTANT_BIAS) * 4 + on - Math.floor(at / 86_400_000) + 2);
  }

  function personNumber(response: ParsedResponse, on: number | null): number {
    person[0] = response.agentId ?? null;
    person[1] = response.agentName ?? null;
    person[2] = response.agentEmail ?? null;
    person[3] = response.team ?? null;
    person[4] = response.site ?? null;
    person[5] = teamByDay === 'all' || (teamByDay === 'unnamed' && person[3] === null) ? on : null;
    return people.numberOf(person);
  }

  function labelNumber(response: ParsedResponse): number {
    label[0] = response.channel ?? null;
    label[1] = response.contactReason ?? null;
    label[2] = response.language ?? null;
    return labels.numberOf(label);
  }

  function scoreNumber(response: ParsedResponse): number {
    const place = scorePlace(response);
    const known = place < 0 ? 0 : (scorePlaces[place] ?? 0);
    if (known > 0) return known;
    const number = newScoreNumber(response);
    if (place >= 0) scorePlaces[place] = number;
    return number;
  }

  function newScoreNumber(response: ParsedResponse): number {
    score[0] = response.nps ?? null;
    score[1] = response.resolution ?? null;
    score[2] = response.csat ?? null;
    score[3] = response.ces ?? null;
    score[4] = response.channelHops ?? null;
    return scores.numberOf(score);
  }

  function textOf(response: ParsedResponse, field: (typeof TEXTS)[number][0]): string | null {
    if (field === 'customerId' && shape.isCustomerCode) return null;
    return response[field] ?? null;
  }

  function addComments(response: ParsedResponse, place: number): boolean {
    let hasComment = false;
    for (const { key, text } of response.comments) {
      const questionId = questionIds.get(key);
      if (questionId === undefined) continue;
      comments.begin();
      comments.number(questionId * RESPONSES + place);
      comments.text(text);
      responseOfComment.push(place);
      hasComment = true;
    }
    return hasComment;
  }

  function addRatings(response: ParsedResponse, place: number): void {
    for (const { key, value, raw } of response.ratings) {
      const metricId = metricIds.get(key);
      if (metricId === undefined) continue;
      rating[0] = metricId;
      rating[1] = value;
      rating[2] = raw;
      ratings.begin();
      ratings.number(ratingValues.numberOf(rating) * RESPONSES + place);
      responseOfRating.push(place);
    }
  }

  /** One extra field that repeats is the most common case: its JSON is made once. */
  function extraJson(extra: Readonly<Record<string, string>>): string {
    const value = onlyExtra === undefined ? undefined : extra[onlyExtra];
    if (value === undefined) return JSON.stringify(extra);
    const known = extraJsons.get(value);
    if (known !== undefined) return known;
    const json = JSON.stringify(extra);
    if (extraJsons.size >= MOST_EXTRAS) extraJsons.clear();
    extraJsons.set(value, json);
    return json;
  }

  return {
    add: ({ response, key, content, occurrence, rowNumber }) => {
      const place = responses.count();
      const respondedAt = response.respondedAt ?? null;
      const interactionAt = response.interactionAt ?? null;
      const respondedOn = dayOf(respondedAt);
      const interactionOn = dayOf(interactionAt);
      const hasComment = addComments(response, place);
      addRatings(response, place);
      const { extra, raw } = response;
      const personId = personNumber(response, interactionOn ?? respondedOn);
      personOf.push(personId);
      responses.begin();
      responses.hash(key);
      responses.hash(content);
      const flags = (hasComment ? COMMENT_FLAG : 0) + (raw === null ? 0 : RAW_FLAG);
      responses.number(flags + rowNumber * 4 + occurrence * ROW_NUMBERS * 4);
      responses.number(personId + (labelNumber(response) + scoreNumber(response) * TUPLE_NUMBERS) * TUPLE_NUMBERS);
      if (hasRespondedAt) writeInstant(respondedAt, respondedOn);
      if (hasInteractionAt) writeInstant(interactionAt, interactionOn);
      responses.text(response.externalId);
      for (let index = 0; index < texts.length; index += 1) {
        const field = texts[index];
        if (field !== undefined) responses.text(textOf(response, field));
      }
      if (hasCustomer) {
        const customer = response.customerId ?? null;
        responses.raw(customer === null ? null : identifierKey(secret, customer));
      }
      if (hasExtra) responses.text(extra === null ? null : extraJson(extra));
      responses.text(raw === null ? null : JSON.stringify(raw));
    },
    count: responses.count,
    size: () => responses.size() + comments.size() + ratings.size(),
    take: () => {
      const taken: PackedRows = {
        responses: responses.take(),
        comments: comments.take(),
        ratings: ratings.take(),
        people: people.takeNew(),
        labels: labels.takeNew(),
        scores: scores.takeNew(),
        ratingValues: ratingValues.takeNew(),
        personOf: Uint32Array.from(personOf),
        responseOfComment: Uint32Array.from(responseOfComment),
        responseOfRating: Uint32Array.from(responseOfRating),
      };
      if (scores.size() === 0) scorePlaces.fill(0);
      personOf = [];
      responseOfComment = [];
      responseOfRating = [];
      return taken;
    },
  };
}
