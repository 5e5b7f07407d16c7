// What nobody should guess: the questions of an import, with English text for the command line. The screen has its own words
// for each code, found by the part before the first colon.
import { questionCodes } from './messages.ts';
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
    text: `Does the day or the month come first in the dates of "${header}"? Nothing in the file decides it.`,
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

export function scaleQuestion(column: number, header: string, choices: readonly string[]): Question {
  return {
    code: `scale:${column}`,
    text: `Which scale does "${header}" use? The higher number first means that the lowest number is the best.`,
    params: { header },
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
