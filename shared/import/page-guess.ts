// Which single-byte page a text is written in, where it is no UTF-8: counts each byte above 127 by its neighbours and asks under
// which page the characters make sense as parts of words. Stays with windows-1252 unless that makes clearly less sense.
import { type LegacyPage, pageCharacters } from './code-pages.ts';

/** What stands before or behind a byte: anything else, a lower-case letter, an upper-case letter, another high byte. */
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const HIGH = 3;

/** Letters by how much they speak for a page, a lower-case letter standing for its capital too. */
const COMMON = letters('äöüßáéíóúñ');
const USUAL = letters('èêëàâçîïôûùãõœæøåÿ');
const SPECIAL: Readonly<Record<LegacyPage, ReadonlySet<string>>> = {
  'windows-1252': letters('šž'),
  'windows-1250': letters('ąćęłńśźżčďěňřšťůžőűşă'),
  'windows-1251': letters(''),
  'windows-1254': letters('ğışİ'),
  'iso-8859-15': letters('šž'),
  ibm850: letters(''),
  macintosh: letters(''),
};

/** Turkish has few letters in common with the others; without this Icelandic is taken for it. */
const TURKISH = letters('çöüâîû');

const COMMON_WEIGHT = 1;
const USUAL_WEIGHT = 0.6;
const SPECIAL_WEIGHT = 0.8;
/** Letters of the page that its languages hardly use. */
const RARE_WEIGHT = 0.2;
const NONSENSE = -1;
const IMPOSSIBLE = -2;

/** Letters that hardly ever end a word, so that a closing quotation mark of another page is not taken for one. */
const NEVER_LAST = letters('äö');
const OPENING = new Set('¿¡«“‘„‚‹');
const CLOSING = new Set('”’»…›™®');
const BETWEEN_BLANKS = new Set('–—·•€£¥§°±×÷');
const BEHIND_WORDS = new Set('ºª°²³´');

/** Another page has to make this much more sense, per byte and in all. */
const LEAD_PER_BYTE = 0.25;
const LEAST_LEAD = 1.5;
/** Share of bytes that make no sense in windows-1252 before another page is thought of. */
const DOUBT = 0.15;

/** The pages of other languages need more than a stray byte or two to be thought of. */
const LEAST_DOUBTS: Readonly<Partial<Record<LegacyPage, number>>> = {
  'windows-1250': 3,
  'windows-1251': 3,
  'windows-1254': 3,
};

/** A few bytes speak for a page only if nearly each of them is a common letter in it. */
const FEW_DOUBTS = 3;
const CLEAR_SENSE = 0.9;

const CANDIDATES = ['windows-1250', 'windows-1251', 'windows-1254', 'iso-8859-15', 'ibm850', 'macintosh'] as const;

function letters(text: string): ReadonlySet<string> {
  return new Set([...text, ...text.toUpperCase()]);
}

export type PageTally = {
  push(bytes: Uint8Array): void;
  /** The page that makes most sense of what was pushed. */
  page(): LegacyPage;
  /** Bytes that make no sense where they stand if the text is in `page`. */
  oddCount(page: LegacyPage): number;
};

export function createPageTally(): PageTally {
  /** By byte, what stands before, what stands behind. */
  const counts = new Uint32Array(128 * 16);
  let before = OTHER;
  /** The last byte of a chunk waits for the next. */
  let waiting = -1;
  let waitingBefore = OTHER;

  function note(byte: number, from: number, to: number): void {
    const place = ((byte - 0x80) * 4 + from) * 4 + to;
    counts[place] = (counts[place] ?? 0) + 1;
  }

  function settle(next: number): void {
    if (waiting >= 0) note(waiting, waitingBefore, next);
    waiting = -1;
  }

  function sums(page: LegacyPage): { score: number; doubtCount: number; byteCount: number } {
    let score = 0;
    let doubtCount = 0;
    let byteCount = 0;
    counts.forEach((count, place) => {
      if (count === 0) return;
      const from = (place >> 2) & 3;
      const to = place & 3;
      const sense = senseOf(pageCharacters[page][place >> 4] ?? '', from, to, page);
      score += sense * count;
      byteCount += count;
      if (sense <= RARE_WEIGHT && (sense < 0 || isLetter(from) || isLetter(to))) doubtCount += count;
    });
    return { score, doubtCount, byteCount };
  }

  return {
    push(bytes) {
      const { length } = bytes;
      if (length === 0) return;
      settle(kindOf(bytes[0] ?? 0));
      for (let index = 0; index < length; index += 1) {
        // Plain text takes this loop alone.
        while (index < length && (bytes[index] ?? 0) < 0x80) index += 1;
        if (index >= length) break;
        const from = index === 0 ? before : kindOf(bytes[index - 1] ?? 0);
        if (index + 1 < length) note(bytes[index] ?? 0, from, kindOf(bytes[index + 1] ?? 0));
        else {
          waiting = bytes[index] ?? 0;
          waitingBefore = from;
        }
      }
      before = kindOf(bytes[length - 1] ?? 0);
    },
    page() {
      settle(OTHER);
      if (isNinth(counts)) return 'iso-8859-15';
      const western = sums('windows-1252');
      if (western.doubtCount < western.byteCount * DOUBT) return 'windows-1252';
      let best: LegacyPage = 'windows-1252';
      let bestScore = western.score + Math.max(LEAST_LEAD, western.byteCount * LEAD_PER_BYTE);
      for (const page of CANDIDATES) {
        const { score } = sums(page);
        if (score <= bestScore || western.doubtCount < (LEAST_DOUBTS[page] ?? 1)) continue;
        if (western.doubtCount < FEW_DOUBTS && score < western.byteCount * CLEAR_SENSE) continue;
        best = page;
        bestScore = score;
      }
      return best;
    },
    oddCount(page) {
      settle(OTHER);
      let odd = 0;
      counts.forEach((count, place) => {
        if (count === 0) return;
        const character = pageCharacters[page][place >> 4] ?? '';
        if (senseOf(character, (place >> 2) & 3, place & 3, page) < 0) odd += count;
      });
      return odd;
    },
  };
}

function kindOf(byte: number): number {
  if (byte >= 0x80) return HIGH;
  if (byte >= 0x61 && byte <= 0x7a) return LOWER;
  return byte >= 0x41 && byte <= 0x5a ? UPPER : OTHER;
}

function isLetter(kind: number): boolean {
  return kind !== OTHER;
}

/** How much sense a character makes between two neighbours: -2 none at all, 1 all. */
function senseOf(character: string, from: number, to: number, page: LegacyPage): number {
  if (/\p{L}/u.test(character) && character !== 'ª' && character !== 'º') return letterSense(character, from, to, page);
  const isBetweenLetters = isLetter(from) && isLetter(to);
  if (/[\p{Cc}\p{Co}\u2500-\u25ff]/u.test(character)) return isLetter(from) || isLetter(to) ? IMPOSSIBLE : NONSENSE;
  if (character === '\u00a0') return 0.2;
  if (character === '’' && isBetweenLetters) return 0.8;
  if ((character === '–' || character === '—' || character === '´') && isBetweenLetters) return 0.3;
  if (isBetweenLetters) return NONSENSE;
  if (OPENING.has(character) && !isLetter(from)) return 0.8;
  if (CLOSING.has(character) && !isLetter(to)) return 0.8;
  if (BETWEEN_BLANKS.has(character)) return 0.5;
  if (BEHIND_WORDS.has(character) && !isLetter(to)) return 0.4;
  return isLetter(from) || isLetter(to) ? -0.5 : 0;
}

function letterSense(character: string, from: number, to: number, page: LegacyPage): number {
  const isUpper = character !== character.toLowerCase();
  // A capital inside a word.
  if (isUpper && (from === LOWER || (from === UPPER && to === LOWER))) return NONSENSE;
  if (page === 'windows-1251') {
    if (from === LOWER || from === UPPER || to === LOWER || to === UPPER) return NONSENSE;
    return from === HIGH || to === HIGH ? COMMON_WEIGHT : USUAL_WEIGHT;
  }
  // Between two high bytes stands no letter of a western language.
  if (from === HIGH && to === HIGH) return RARE_WEIGHT;
  if (!isLetter(from) && !isLetter(to)) return RARE_WEIGHT;
  if (isLetter(from) && !isLetter(to) && NEVER_LAST.has(character)) return RARE_WEIGHT;
  if (page !== 'windows-1252' && SPECIAL[page].has(character)) return SPECIAL_WEIGHT;
  if (page === 'windows-1254' && !TURKISH.has(character)) return RARE_WEIGHT;
  if (COMMON.has(character)) return COMMON_WEIGHT;
  if (USUAL.has(character)) return USUAL_WEIGHT;
  return SPECIAL[page].has(character) ? USUAL_WEIGHT : RARE_WEIGHT;
}

/** ISO 8859-15 differs from windows-1252 by the euro sign at A4, and leaves 80 to 9F to controls nobody writes. */
function isNinth(counts: Uint32Array): boolean {
  const countOf = (byte: number) => counts.subarray((byte - 0x80) * 16, (byte - 0x7f) * 16).reduce((a, b) => a + b, 0);
  for (let byte = 0x80; byte < 0xa0; byte += 1) if (countOf(byte) > 0) return false;
  const signs = counts.subarray((0xa4 - 0x80) * 16, (0xa5 - 0x80) * 16);
  const inWords = signs.reduce(
    (sum, count, place) => (isLetter(place >> 2) && isLetter(place & 3) ? sum + count : sum),
    0,
  );
  return countOf(0xa4) > 0 && inWords === 0;
}
