// What a header explains about the direction of its scale: `(1 = sehr zufrieden, 5 = sehr unzufrieden)`. How far a scale reaches
// where nothing is explained is scales.ts; the words of scales are in score-word-lists.ts.
import { polarityOf } from './score-words.ts';
import { plainWords } from './word-list.ts';

export type Legend =
  /** `min` and `max` null where only one end is named. */
  | { readonly kind: 'told'; readonly isReversed: boolean; readonly ends: readonly [number, number] | null }
  /** Two ends are explained in words that were not understood: which of them is the best has to be asked. */
  | { readonly kind: 'unclear'; readonly ends: readonly [number, number] };

type Pair = { readonly number: number; readonly polarity: number };

const RANGE = /(?<!\d)\d{1,3}\s*(?:-|–|—|\.\.|…|to|bis|a|al|hasta|until|à|até)\s*\d{1,3}(?!\d)/giu;
const NUMBER = /(?<![\d.,])\d{1,3}(?!\d)/gu;
const LEADING =
  /^(?:(?:es|is|means|being|stands for|for|significa|equivale a|corresponde a|siendo|para|bedeutet|heißt|ist|steht für|est|é|è|from|von|de|desde|to|bis|a|al|hasta|and|und|y|e|et)\s+)+/iu;
const TRAILING =
  /\s+(?:and|und|y|e|et|to|bis|a|al|hasta|à|até|where|donde|wobei|while|mientras|mientras que|through|es|is|ist|=)$/iu;
const CUT = /[,;:/()[\].?!]/u;
const GOOD =
  /\b(?:satisf\w*|zufrieden\w*|happy|easy|facil\w*|einfach|leicht|good|gut|buen\w*|excel\w*|best\w*|mejor|agree|acuerdo)/u;
const BAD =
  /\b(?:dissatisf\w*|unsatisf\w*|insatisf\w*|unzufrieden\w*|unhappy|difficult|hard|schwer|schwierig|dificil|bad|poor|schlecht\w*|mal[oa]|pesim\w*|worst|peor|disagree|desacuerdo|not at all|gar nicht|uberhaupt nicht|nada|terrible|awful)\b/u;
const INTENSE =
  /\b(?:very|extremely|highly|completely|totally|strongly|sehr|ausserst|vollig|muy|totalmente|completamente|tres|muito|molto)\b/gu;

/** What the header says about its scale's ends; null where it says nothing. */
export function legendOf(header: string): Legend | null {
  const written = signedPairs(header);
  const both = endsOf(written);
  if (both !== null) return both;
  const best = written.find(({ polarity }) => polarity > 0);
  const worst = written.find(({ polarity }) => polarity < 0);
  const after = spokenPairs(header, 'after');
  const before = spokenPairs(header, 'before');
  const spoken = endsOf(after) ?? endsOf(before) ?? endsOf([...after, ...before]);
  if (spoken !== null) return spoken;
  if (best !== undefined && best.number <= 1) return { kind: 'told', isReversed: true, ends: null };
  if (worst !== undefined && worst.number <= 1) return { kind: 'told', isReversed: false, ends: null };
  return unclearEnds(header);
}

/** Ends written with signs: `1 = good`, `1: good`, `good = 1`. */
function signedPairs(header: string): Pair[] {
  const pairs: Pair[] = [];
  for (const part of header.split(/[,;/()[\]]|\s(?:bis|to|a|und|and|y|e|et|hasta)\s|\s[–—-]\s/u)) {
    const match = /(?:^\s*|\D)(\d{1,2})\s*=\s*(\D+)$/u.exec(part) ?? /^\s*(\d{1,2})\s*[:–-]\s*(\D+)$/u.exec(part);
    const turned = /^(\D+?)\s*[=:]\s*(\d{1,2})\s*$/u.exec(part);
    addPair(pairs, Number(match?.[1] ?? turned?.[2]), match?.[2] ?? turned?.[1] ?? '');
  }
  return pairs;
}

/** Ends in running text: the words that follow each number, or those that stand before it. */
function spokenPairs(header: string, side: 'after' | 'before'): Pair[] {
  const pairs: Pair[] = [];
  const found = [...header.matchAll(NUMBER)];
  found.forEach((match, at) => {
    const previous = found[at - 1];
    const text =
      side === 'after'
        ? header.slice(match.index + match[0].length, found[at + 1]?.index)
        : header.slice(previous === undefined ? 0 : previous.index + previous[0].length, match.index);
    const bare = text.replace(/^[\s=:([–—-]+|[\s=:([–—-]+$/gu, '');
    const parts = bare.split(CUT);
    const words = ((side === 'after' ? parts[0] : parts.at(-1)) ?? '').trim();
    addPair(pairs, Number(match[0]), words.replace(LEADING, '').replace(TRAILING, '').replace(TRAILING, ''));
  });
  return pairs;
}

function addPair(pairs: Pair[], number: number, words: string): void {
  const polarity = polarityOf(words.trim());
  if (polarity !== null && polarity !== 0) pairs.push({ number, polarity });
}

/** A good and a bad end of different numbers, none of them called both. */
function endsOf(pairs: readonly Pair[]): Legend | null {
  const best = pairs.find(({ polarity }) => polarity > 0);
  const worst = pairs.find(({ polarity }) => polarity < 0);
  if (best === undefined || worst === undefined || best.number === worst.number) return null;
  const isTorn = pairs.some(({ number, polarity }) =>
    pairs.some((other) => other.number === number && other.polarity !== polarity),
  );
  if (isTorn) return null;
  const ends = [Math.min(best.number, worst.number), Math.max(best.number, worst.number)] as const;
  return { kind: 'told', isReversed: best.number < worst.number, ends };
}

/** "How satisfied or dissatisfied are you (1-5)?" explains nothing: numbers of a plain range have no words of their own. */
function unclearEnds(header: string): Legend | null {
  const numbers = [...header.replace(RANGE, ' ').matchAll(NUMBER)].map(([text]) => Number(text));
  if (new Set(numbers).size < 2) return null;
  const words = plainWords(header);
  const isAboutEnds = (GOOD.test(words) && BAD.test(words)) || (words.match(INTENSE)?.length ?? 0) >= 2;
  return isAboutEnds ? { kind: 'unclear', ends: [Math.min(...numbers), Math.max(...numbers)] } : null;
}
