// Where what stands in the packed record of a response, comment or rating: shared by those who write it (import-pack.ts) and those who
// read it in SQL (import-insert.ts). No bytes are touched here.
import { HASH_WIDTH, NUMBER_WIDTH } from './import-packed.ts';
import type { FileShape } from './import-shape.ts';

/** Columns with few distinct values, each group as one combination. Field of the response and column of the table. */
export const LABELS = [
  ['channel', 'channel'],
  ['contactReason', 'contact_reason'],
  ['language', 'language'],
] as const;
export const SCORES = [
  ['nps', 'nps'],
  ['resolution', 'resolution'],
  ['csat', 'csat'],
  ['ces', 'ces'],
  ['channelHops', 'channel_hops'],
] as const;

/** Columns with texts of their own. */
export const TEXTS = [
  ['interactionId', 'interaction_id'],
  ['customerId', 'customer_id'],
] as const;

/** Bits of the record's first two numbers: see `responseLayout`. */
export const TUPLE_BITS = 17;
export const COMMENT_FLAG = 1;
export const RAW_FLAG = 2;
export const ROW_BITS = 23;

/** Added to instants so that they are never below 0: whole days, back to 1696. */
export const INSTANT_BIAS = 100_000 * 86_400_000;

/** Where the numbers of a response's record begin (byte within the record, after its two hashes). */
export type ResponseLayout = {
  readonly width: number;
  /** people + labels * 2^17 + scores * 2^34 */
  readonly tuples: number;
  /** flags + row number * 4 + occurrence * 2^25 */
  readonly place: number;
  /** (instant + bias) * 4 + day - day in UTC + 2, or 0 */
  readonly respondedAt: number | null;
  readonly interactionAt: number | null;
  /** Slices of the texts. */
  readonly externalId: number;
  readonly texts: ReadonlyMap<string, number>;
  readonly customerKey: number | null;
  readonly extra: number | null;
  readonly raw: number;
};

export function responseLayout(shape: FileShape): ResponseLayout {
  let at = 2 * HASH_WIDTH;
  function next(isWanted: boolean): number | null {
    if (!isWanted) return null;
    at += NUMBER_WIDTH;
    return at - NUMBER_WIDTH;
  }
  const place = at;
  at += NUMBER_WIDTH;
  const tuples = at;
  at += NUMBER_WIDTH;
  const respondedAt = next(shape.has.has('respondedAt'));
  const interactionAt = next(shape.has.has('interactionAt'));
  const externalId = at;
  at += NUMBER_WIDTH;
  const texts = new Map<string, number>();
  for (const [field, column] of TEXTS) {
    const found = next(shape.has.has(field));
    if (found !== null) texts.set(column, found);
  }
  const customerKey = next(shape.has.has('customerId'));
  const extra = next(shape.extras.size > 0);
  const raw = at;
  return {
    width: at + NUMBER_WIDTH,
    tuples,
    place,
    respondedAt,
    interactionAt,
    externalId,
    texts,
    customerKey,
    extra,
    raw,
  };
}

/** Two numbers: question * 2^20 + response, and the text's slice. */
export const COMMENT_WIDTH = 2 * NUMBER_WIDTH;
/** One number: values * 2^20 + response. */
export const RATING_WIDTH = NUMBER_WIDTH;
export const RESPONSE_BITS = 20;
