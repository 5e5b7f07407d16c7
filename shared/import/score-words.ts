// Scores in words: which scale the words of a column belong to, and where on it each of them stands. The words are in score-word-lists.ts.
import { WORD_SCALES } from './score-word-lists.ts';
import { plainWords, wordList } from './word-list.ts';

type WordScale = {
  readonly rank: number;
  readonly steps: number;
  /** Plain word → level, 0 for the worst. */
  readonly places: ReadonlyMap<string, number>;
};

const LONGEST_WORD = 60;
/** From as many answers on, a level that nobody chose is no part of the scale. */
const TELLING_COUNT = 30;

const scales: readonly WordScale[] = WORD_SCALES.map(({ rank, levels }) => ({
  rank,
  steps: levels.length,
  places: new Map(levels.flatMap((words, level) => spellings(words).map((word) => [word, level] as const))),
}));

/** `satisfech(o,a)` is two words, `satisfait(,e)` as well. */
function spellings(words: string): string[] {
  return wordList(words).flatMap((word) => {
    const match = /^(.*?)\(([^)]*)\)(.*)$/u.exec(word);
    if (match === null) return [plainScore(word)];
    const [, before = '', endings = '', after = ''] = match;
    if (!after.includes('(')) return endings.split(',').map((ending) => plainScore(before + ending + after));
    return endings.split(',').flatMap((ending) => spellings(before + ending + after));
  });
}

/** A score word as it is compared. `good_with_comment` is `good`. */
export function plainScore(text: string): string {
  return plainWords(text).replace(/ with(?:out)? comment$/u, '');
}

/** Rank of scales whose words say how much and not how good: "high" is bad where effort is asked. */
const AMOUNT_RANK = 5;

const known = new Set(scales.flatMap(({ places }) => [...places.keys()]));
const polarities = new Map<string, number>();
for (const { places, steps, rank } of scales) {
  for (const [word, level] of rank === AMOUNT_RANK ? [] : places) {
    const polarity = Math.sign(2 * level - (steps - 1));
    if (!polarities.has(word) || polarities.get(word) === 0) polarities.set(word, polarity);
  }
}

/** 1 for a good word, -1 for a bad one, 0 for the middle; null for a word of no scale. */
export function polarityOf(text: string): number | null {
  return text.length > LONGEST_WORD ? null : (polarities.get(plainScore(text)) ?? null);
}

/** Whether some scale has the word. */
export function isScoreWord(text: string): boolean {
  return text.length <= LONGEST_WORD && known.has(plainScore(text));
}

/** Plain word → place between worst (0) and best (1). */
export type Placing = ReadonlyMap<string, number>;

export type WordScaleFinding =
  | { readonly kind: 'decided'; readonly placing: Placing }
  /** The words fit several scales, and it matters which; the most usual first. */
  | { readonly kind: 'open'; readonly placings: readonly Placing[] }
  /** No scale has all of these words. */
  | { readonly kind: 'none' };

/**
 * The scale of a column.
 * @param words plain score words with their counts
 * @param isAmountGood "high" is good in this column
 */
export function findWordScale(words: ReadonlyMap<string, number>, isAmountGood: boolean): WordScaleFinding {
  const fitting = scales.filter(
    ({ places, rank }) => (isAmountGood || rank !== AMOUNT_RANK) && [...words.keys()].every((word) => places.has(word)),
  );
  const sorted = [...withoutCollisions(fitting, words)].sort((left, right) => left.rank - right.rank);
  const [usual] = sorted;
  if (usual === undefined) return { kind: 'none' };
  const choice = sorted.every((scale) => isSamePlacing(scale, usual, words))
    ? usual
    : chosenScale(sorted, usual, words);
  if (choice !== null) return { kind: 'decided', placing: placingOf(choice, words) };
  const different: WordScale[] = [];
  for (const scale of sorted) {
    if (scale.rank <= usual.rank + 2 && !different.some((other) => isSamePlacing(scale, other, words)))
      different.push(scale);
  }
  return { kind: 'open', placings: different.map((scale) => placingOf(scale, words)) };
}

function placingOf(scale: WordScale, words: ReadonlyMap<string, number>): Placing {
  return new Map([...words.keys()].map((word) => [word, (scale.places.get(word) ?? 0) / (scale.steps - 1)]));
}

/**
 * Many answers show the whole scale. Few do if the scale is one of good and bad or of three faces; else the usual scale is taken
 * where its end occurs ("very satisfied" has four steps below it; "satisfied" alone may be the top) and no other scale with the
 * same top fits as well ("excellent, good, poor" may be steps 5, 4, 2 or 5, 3, 1).
 */
function chosenScale(
  sorted: readonly WordScale[],
  usual: WordScale,
  words: ReadonlyMap<string, number>,
): WordScale | null {
  let total = 0;
  for (const count of words.values()) total += count;
  const full = sorted.filter((scale) => levelsOf(scale, words).size === scale.steps);
  const [best] = full;
  if (best !== undefined && full.every((scale) => isSamePlacing(scale, best, words))) {
    if (best.rank === 0 || best === usual) return best;
    // Four levels seen and the middle of five never: with many answers that may be either.
    if (total >= TELLING_COUNT) return best.steps === 4 && sorted.some(({ steps }) => steps === 5) ? null : best;
  }
  if (total >= TELLING_COUNT && best !== undefined) return null;
  const levels = levelsOf(usual, words);
  if (usual.steps === 2 || !(levels.has(0) || levels.has(usual.steps - 1))) return null;
  const hasRival = sorted.some(
    (scale) =>
      scale.rank <= usual.rank + 1 &&
      levelsOf(scale, words).has(scale.steps - 1) &&
      !isSamePlacing(scale, usual, words),
  );
  return hasRival ? null : usual;
}

function levelsOf(scale: WordScale, words: ReadonlyMap<string, number>): Set<number> {
  return new Set([...words.keys()].map((word) => scale.places.get(word) ?? -1));
}

function isSamePlacing(one: WordScale, other: WordScale, words: ReadonlyMap<string, number>): boolean {
  return [...words.keys()].every(
    (word) => (one.places.get(word) ?? 0) * (other.steps - 1) === (other.places.get(word) ?? 0) * (one.steps - 1),
  );
}

/** A scale that puts two of the words on one level is only taken if all do: the column tells them apart. */
function withoutCollisions(found: readonly WordScale[], words: ReadonlyMap<string, number>): readonly WordScale[] {
  const most = Math.max(0, ...found.map((scale) => levelsOf(scale, words).size));
  return found.filter((scale) => levelsOf(scale, words).size === most);
}
