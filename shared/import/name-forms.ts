// The forms in which names of people are compared when they are not equal: words without accents or local spelling, how they sound,
// and how far one slip of the keyboard goes. Pure and without any knowledge of agents.
import { normaliseName } from './identity.ts';

/** Letters that normalising leaves, with the ones people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
};
/** UTF-8 read as cp1252: the bytes 0x80 to 0x9f as that page shows them. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const TITLES = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'herr',
  'frau',
  'sr',
  'sra',
  'srta',
  'lic',
  'ing',
  'don',
  'dona',
]);
const PARTICLES = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'y',
  'e',
  'da',
  'dos',
  'von',
  'van',
  'der',
  'den',
  'zu',
  'di',
  'el',
]);
/** Stands for a character that was lost on the way (`M?ller`, `M\ufffdller`). */
const LOST = '?';

export type NameForm = {
  /** As it is shown. */
  readonly text: string;
  /** As identities are compared; equal means the same name. */
  readonly plain: string;
  /** Words in order, without accents, titles and punctuation; `ue` reads as `u`. */
  readonly words: readonly string[];
  /** How each word sounds, in the same order. */
  readonly sounds: readonly string[];
  /** All words in one, and sorted. */
  readonly joined: string;
  readonly sorted: string;
};

/** Text whose UTF-8 was read as cp1252 (`MÃ¼ller`) as it was meant; anything else as it stands. */
function repaired(text: string): string {
  if (!/[ÂÃ][\u0080-\u00bf€-™Œ-žŸƒˆ˜]/u.test(text)) return text;
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : CP1252.indexOf(letter) + 0x80;
    if (byte < 0 || byte > 0xff || (code >= 0x100 && byte < 0x80)) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}

function foldedWord(word: string): string {
  return word
    .replace(/[øæœłđðıþ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/ae/gu, 'a')
    .replace(/oe/gu, 'o')
    .replace(/ue/gu, 'u');
}

/** Spellings that sound alike in Spanish, German or English become one: Meier and Meyer, Ruiz and Ruis, Karla and Carla. */
function soundOf(word: string): string {
  return word
    .replace(/ph/gu, 'f')
    .replace(/ck/gu, 'k')
    .replace(/c(?![hei])/gu, 'k')
    .replace(/c(?=[ei])/gu, 's')
    .replace(/qu/gu, 'k')
    .replace(/e[iy]|a[iy]/gu, 'ai')
    .replace(/y/gu, 'i')
    .replace(/dt$|d$/u, 't')
    .replace(/z|ß/gu, 's')
    .replace(/v|w/gu, 'b')
    .replace(/(?<![cs])h/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

/** The forms of one name. A name without any letter or digit has no words. */
export function nameForm(text: string): NameForm {
  const plain = normaliseName(repaired(text));
  const all = plain
    .replace(/(?<=\p{L})[?\ufffd](?=\p{L})/gu, '\ue000')
    .replace(/['’`´]/gu, '')
    .split(/[^\p{L}\p{N}\ue000]+/u)
    .map((word) => word.replaceAll('\ue000', LOST))
    .filter((word) => word !== '');
  const named = all.length > 2 ? all.filter((word) => !TITLES.has(word)) : all;
  const words = named.map(foldedWord);
  return {
    text: text.trim(),
    plain: normaliseName(text),
    words,
    sounds: words.map(soundOf),
    joined: words.join(''),
    sorted: [...words].sort().join(' '),
  };
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Equal where neither has lost a character. */
export function isSameWithLost(left: string, right: string): boolean {
  if (left.length !== right.length || (!left.includes(LOST) && !right.includes(LOST))) return false;
  for (let index = 0; index < left.length; index += 1) {
    if (left[index] !== right[index] && left[index] !== LOST && right[index] !== LOST) return false;
  }
  return true;
}

/** Letters to change, add, drop or swap with the next, at most `most` + 1 (optimal string alignment). */
export function slips(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let row: number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    before = row;
    row = next;
  }
  return Math.min(row[right.length] ?? 0, most + 1);
}

/** Mario and María, Daniel and Daniela, Simon and Simone: two names, not one with a slip. */
function isOtherGender(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === long.length) {
    return short.slice(0, -1) === long.slice(0, -1) && /[aeo]$/u.test(short) && /[aeo]$/u.test(long);
  }
  return long.slice(0, -1) === short && /[ae]$/u.test(long);
}

/**
 * One word may be the other with a slip. Short words differ by one letter and are still two names (Marta, María; Rojas, Rosas), so
 * there only what sounds alike counts, or two letters swapped.
 */
export function isOneSlip(left: string, right: string, leftSound: string, rightSound: string): boolean {
  // Numbers count people; they are never a slip.
  if (left === right || /\d/u.test(left + right) || isOtherGender(left, right)) return false;
  if (leftSound === rightSound) return true;
  const shorter = Math.min(left.length, right.length);
  if (shorter < 4) return false;
  if (shorter < 6) return left.length === right.length && slips(left, right, 1) === 1 && isSwap(left, right);
  return slips(left, right, shorter >= 10 ? 2 : 1) <= (shorter >= 10 ? 2 : 1);
}

function isSwap(left: string, right: string): boolean {
  return [...left].sort().join('') === [...right].sort().join('');
}
