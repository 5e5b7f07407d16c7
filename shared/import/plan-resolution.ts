// Settles what the words and codes of a resolution column mean, and the words of a column that tells the state of the answer.
import type { ColumnFacts } from './column-facts.ts';
import { message } from './messages.ts';
import type { PlannedColumn, Planning } from './plan-hints.ts';
import { codedQuestion, codedQuestionCode } from './questions.ts';
import { isMissing, type ResolutionWord, resolutionWord, stateWord, wordKey } from './value-words.ts';

/** Unknown words up to this many are asked for; the rarer rest is flagged row by row. */
export const MOST_WORDS_ASKED = 8;
export const WORD_SHARE_ASKED = 0.02;

export function settleResolution({ plan, facts, warnings }: PlannedColumn, planning: Planning): void {
  const { settings, questions, hints } = planning;
  const hinted = hints.words?.get(plan.position) ?? {};
  const words: Record<string, string> = Object.create(null);
  if (facts.missingCount > 0) warnings.push(message('missingMarkers', { count: facts.missingCount }));
  const isBinary = facts.numberShare > 0 && [...facts.numbers.keys()].every((number) => number === 0 || number === 1);
  const unknown = new Map<string, number>();
  for (const [text, count] of facts.values) {
    if (isMissing(text)) continue;
    const word = wordKey(text);
    const answer = settings.answers?.[codedQuestionCode(plan.position, word)];
    const hint = Object.hasOwn(hinted, word) ? hinted[word] : undefined;
    if (isResolution(answer)) words[word] = answer;
    else if (hint !== undefined) words[word] = hint;
    else if (isBinary && /^[01](?:[.,]0+)?$/u.test(word)) words[word] = word.startsWith('1') ? 'yes' : 'no';
    else {
      const meaning = resolutionWord(text);
      if (meaning !== null) words[word] = meaning;
      else unknown.set(word, (unknown.get(word) ?? 0) + count);
    }
  }
  plan.words = words;
  let flagged = 0;
  [...unknown]
    .sort((left, right) => right[1] - left[1])
    .forEach(([word, count], index) => {
      if (index < MOST_WORDS_ASKED && count >= facts.answerCount * WORD_SHARE_ASKED) {
        questions.push(codedQuestion(plan.position, plan.header, word, count));
      } else flagged += count;
    });
  if (flagged > 0) warnings.push(message('resolutionUnknownWords', { count: flagged }));
}

function isResolution(text: string | undefined): text is ResolutionWord {
  return text === 'yes' || text === 'no' || text === 'partly' || text === 'unknown';
}

/** Words of a state column → state; a product's own words go before the general ones. */
export function stateWords(facts: ColumnFacts, hinted: Readonly<Record<string, string>> = {}): Record<string, string> {
  const words: Record<string, string> = Object.assign(Object.create(null), hinted);
  for (const text of facts.values.keys()) {
    const key = wordKey(text);
    const state = Object.hasOwn(hinted, key) ? null : stateWord(text);
    if (state !== null) words[key] = state;
  }
  return words;
}
