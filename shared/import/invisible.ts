// Characters that change how a text looks or is compared without being seen: zero width, marks of writing direction, byte order
// marks inside a text. They are kept as they are and counted, so that a person hears of them. Counting only.

/** U+200B to U+200F, U+202A to U+202E, U+2066 to U+2069, U+FEFF. */
const INVISIBLE = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** The joiner counts unless it stands in an emoji of several signs, behind one of them. */
const JOINER = /(?<![\u0800-\u{10ffff}])\u200d/gu;

/** Invisible characters in a text. */
export function countInvisible(text: string): number {
  return (text.match(INVISIBLE)?.length ?? 0) + (text.includes('\u200d') ? (text.match(JOINER)?.length ?? 0) : 0);
}

/**
 * The same of three UTF-8 bytes that make one character.
 * @param code the bytes as one number, the first in the highest place
 * @param isBehindSign a character of three bytes or more stands right before it
 */
export function isInvisible(code: number, isBehindSign: boolean): boolean {
  if (code === 0xe2808d) return !isBehindSign;
  return (
    (code >= 0xe2808b && code <= 0xe2808f) ||
    (code >= 0xe280aa && code <= 0xe280ae) ||
    (code >= 0xe281a6 && code <= 0xe281a9) ||
    code === 0xefbbbf
  );
}
