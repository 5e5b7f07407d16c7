// What nobody should guess: the questions of an import, with English text for the command line. The screen has its own words
// for each code, found by the part before the first colon.
import { questionCodes } from './messages.ts';
import { scaleFromText } from './scales.ts';
import type { Question } from './types.ts';

export type QuestionKind = (typeof questionCodes)[number];

/** The kind of a question; its code adds the column and the word it is about, so that answers can be told apart. */
export function questionKind(code: string): QuestionKind | null {
  const base = code.split(':', 1)[0];
  return questionCodes.find((kind) => kind === base) ?? null;
}

/** One question for all date columns of a file. */
export function dateOrderQuestion(column: number, header: string): Question {
  return {
    code: 'dateOrder',
    text: `Does the day or the month come first in the dates of "${header}"? The dates in the file do not settle it.`,
    params: { header },
    choices: ['dmy', 'mdy'],
    column,
  };
}

/** Code of the question what `value` means in a resolution column. */
export function codedQuestionCode(column: number, value: string): string {
  return `resolutionCodes:${column}:${value}`;
}

/** `count`: rows that carry the value. */
export function codedQuestion(column: number, header: string, value: string, count: number): Question {
  return {
    code: codedQuestionCode(column, value),
    text: `Does "${value}" in "${header}" mean that the contact was solved?`,
    params: { header, value, count },
    choices: ['yes', 'no', 'partly', 'unknown'],
    column,
  };
}

/** @param smallest and `largest` number of the column; NaN where it has none */
export function scaleQuestion(
  column: number,
  header: string,
  choices: readonly string[],
  { smallest, largest }: { readonly smallest: number; readonly largest: number },
): Question {
  const known = Number.isNaN(smallest) ? '' : ` It has numbers from ${smallest} to ${largest}.`;
  const turned = choices.find((choice) => scaleFromText(choice)?.isReversed === true);
  const best = turned?.split('-')[1] ?? '';
  const told = turned === undefined ? '' : ` Choose ${turned} if ${best} is the best score and not the worst.`;
  return {
    code: `scale:${column}`,
    text: `Which scale does "${header}" use?${known}${told}`,
    params: Number.isNaN(smallest) ? { header } : { header, min: smallest, max: largest },
    choices,
    column,
  };
}

export function nothingMappedQuestion(): Question {
  return {
    code: 'nothingMapped',
    text: 'No column with a score, a resolution or a comment was recognised. Say which column holds it, for example --map nps=HEADER.',
    params: {},
    choices: [],
  };
}

/** `count` of `known` responses arrive with another time or agent under an id that stands already; `example` is one of these ids. */
export function restartedIdsQuestion(source: string, count: number, known: number, example: string): Question {
  const share = Math.max(1, Math.round((count / known) * 100));
  return {
    code: 'restartedIds',
    text:
      `${count} of ${known} known ids of "${source}" arrive with another time or agent (for example ${example}). ` +
      'Is it the same survey with changed values, or a new one whose ids begin anew?',
    params: { source, count, known, share, example },
    choices: ['same', 'new'],
  };
}

function minuteOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** @param at latest stored answer and @param fileAt latest answer of the file, UTC ms; null where the file itself says that it is older */
export function olderFileQuestion(source: string, count: number, at: number | null, fileAt: number | null): Question {
  const days =
    at === null || fileAt === null
      ? 'by its own column of changes'
      : `its latest answer is of ${minuteOf(fileAt)}, the latest stored one of ${minuteOf(at)}`;
  return {
    code: 'olderFile',
    text: `The file is older than what is stored of "${source}" (${days}) and would change ${count} responses. Which values count?`,
    params: { source, count, ...(at === null ? {} : { at }), ...(fileAt === null ? {} : { fileAt }) },
    choices: ['keep', 'overwrite'],
  };
}
