// A hash of the stored values of a response: equal values, equal hash, on every machine. It tells whether a known response changed, a
// million times in a row, so it is made for speed and not against forgery; what a response is known by is hashed with SHA-256.
import type { ParsedResponse } from './types.ts';

/** Built like MurmurHash3 for 128 bits (A. Appleby, public domain): four lanes, each stirred by its neighbour. */
const C1 = 0x239b961b;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93 | 0;

let h1 = 0;
let h2 = 0;
let h3 = 0;
let h4 = 0;
let count = 0;

/** Takes in four words at once. */
function stir(k1: number, k2: number, k3: number, k4: number): void {
  let k = Math.imul(k1, C1);
  h1 ^= Math.imul((k << 15) | (k >>> 17), C2);
  h1 = (((h1 << 19) | (h1 >>> 13)) + h2) | 0;
  h1 = (Math.imul(h1, 5) + 0x561ccd1b) | 0;
  k = Math.imul(k2, C2);
  h2 ^= Math.imul((k << 16) | (k >>> 16), C3);
  h2 = (((h2 << 17) | (h2 >>> 15)) + h3) | 0;
  h2 = (Math.imul(h2, 5) + 0x0bcaa747) | 0;
  k = Math.imul(k3, C3);
  h3 ^= Math.imul((k << 17) | (k >>> 15), C4);
  h3 = (((h3 << 15) | (h3 >>> 17)) + h4) | 0;
  h3 = (Math.imul(h3, 5) + 0x96cd1c35) | 0;
  k = Math.imul(k4, C4);
  h4 ^= Math.imul((k << 18) | (k >>> 14), C1);
  h4 = (((h4 << 13) | (h4 >>> 19)) + h1) | 0;
  h4 = (Math.imul(h4, 5) + 0x32ac3b17) | 0;
  count += 1;
}

/** Two characters in one word; none behind the end. */
function pair(text: string, at: number): number {
  const { length } = text;
  if (at + 1 < length) return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
  return at < length ? text.charCodeAt(at) : 0;
}

/** A text under a number; both and the length go in, so that no two lists of texts are taken in alike. */
function takeText(number: number, text: string): void {
  const { length } = text;
  stir(number, length, pair(text, 0), pair(text, 2));
  let at = 4;
  for (; at + 7 < length; at += 8) {
    stir(
      text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16),
      text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16),
      text.charCodeAt(at + 4) | (text.charCodeAt(at + 5) << 16),
      text.charCodeAt(at + 6) | (text.charCodeAt(at + 7) << 16),
    );
  }
  if (at < length) stir(pair(text, at), pair(text, at + 2), pair(text, at + 4), pair(text, at + 6));
}

const TWO_32 = 4_294_967_296;

function takeValue(number: number, value: string | number | null | undefined): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'string') takeText(number, value);
  // A whole number can have no length of a text: those end far below.
  else if (Number.isSafeInteger(value)) stir(number, -1, Math.floor(value / TWO_32) | 0, value | 0);
  else takeText(number + 0x10000, String(value));
}

/** Stands for an instant that is none, in both of its words. */
const NONE = 0x7fffffff;
/** No number of a field has this bit. */
const INSTANT = 0x20000000;

/** Two instants (UTC ms) at once: nearly every response has both. */
function takeInstants(left: number | null | undefined, right: number | null | undefined): void {
  const hasLeft = left !== null && left !== undefined;
  const hasRight = right !== null && right !== undefined;
  if (!hasLeft && !hasRight) return;
  const [a, b] = [hasLeft ? left : 0, hasRight ? right : 0];
  stir(
    hasLeft ? INSTANT | Math.floor(a / TWO_32) : NONE,
    hasLeft ? a | 0 : NONE,
    hasRight ? INSTANT | Math.floor(b / TWO_32) : NONE,
    hasRight ? b | 0 : NONE,
  );
}

/** A score as one word if it is a small whole number, or none at all; else -1. */
function small(value: number | null | undefined): number {
  if (value === null || value === undefined) return 0;
  return Number.isInteger(value) && value >= 0 && value < 254 ? value + 1 : -1;
}

/** All scores at once where they are small whole numbers, which they nearly always are. */
function takeScores({ nps, csat, ces, resolution, channelHops }: ParsedResponse): void {
  const [a, b, c, d, e] = [small(nps), small(csat), small(ces), small(resolution), small(channelHops)];
  if ((a | b | c | d | e) >= 0) {
    if ((a | b | c | d | e) > 0) stir(12, -2, a | (b << 8) | (c << 16) | (d << 24), e);
    return;
  }
  takeValue(12, nps);
  takeValue(13, csat);
  takeValue(14, ces);
  takeValue(15, resolution);
  takeValue(16, channelHops);
}

/** The numbers of the fields never change: what is stored was hashed with them. */
function takeFields(response: ParsedResponse): void {
  takeValue(0, response.interactionId);
  takeInstants(response.respondedAt, response.interactionAt);
  takeValue(3, response.agentId);
  takeValue(4, response.agentName);
  takeValue(5, response.agentEmail);
  takeValue(6, response.team);
  takeValue(7, response.site);
  takeValue(8, response.channel);
  takeValue(9, response.contactReason);
  takeValue(10, response.language);
  takeValue(11, response.customerId);
  takeScores(response);
}

const RATING = 0x100;
const COMMENT = 0x200;
const EXTRA = 0x300;

type Named = { readonly key: string };

function byName<Item extends Named>(items: readonly Item[]): readonly Item[] {
  if (items.length < 2) return items;
  return [...items].sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
}

/** Every bit of a word counts for every bit of the result. */
function finish(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function characters(word: number): string {
  return String.fromCharCode(word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24);
}

/**
 * The hash as 16 characters below 256. What is empty or absent leaves no trace; ratings, comments and extra fields count by name, not by
 * place. Raw cells and the response's own id do not count.
 */
export function contentHash(response: ParsedResponse): string {
  // Anything but 0: sixteen zero bytes stand for a hash that is not known.
  h1 = C1;
  h2 = C2;
  h3 = C3;
  h4 = C4;
  count = 0;
  takeFields(response);
  for (const { key, value } of byName(response.ratings)) {
    takeText(RATING, key);
    takeValue(RATING, value);
  }
  for (const { key, text } of byName(response.comments)) {
    takeText(COMMENT, key);
    takeText(COMMENT, text);
  }
  const { extra } = response;
  if (extra !== null) {
    const names = Object.keys(extra);
    if (names.length > 1) names.sort();
    for (const name of names) {
      takeText(EXTRA, name);
      takeText(EXTRA, extra[name] ?? '');
    }
  }
  let a = finish(h1 ^ count);
  let b = finish(h2 ^ count);
  let c = finish(h3 ^ count);
  let d = finish(h4 ^ count);
  a = (a + b + c + d) | 0;
  b = (b + a) | 0;
  c = (c + a) | 0;
  d = (d + a) | 0;
  return characters(a) + characters(b) + characters(c) + characters(d);
}
