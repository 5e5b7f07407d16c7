// Questions about scores: which metric a column is, what its words and codes stand for. English texts for the command line, as in
// questions.ts; the screen has its own.
import type { Question, Target } from './types.ts';

/** `choices`: the metrics that are still free; `extra` keeps the column as it is. */
export function scoreKindQuestion(column: number, header: string, choices: readonly Target[]): Question {
  return {
    code: `scoreKind:${column}`,
    text: `What does "${header}" hold: a recommendation (nps), satisfaction (csat), effort (ces), or something else (extra)?`,
    params: { header },
    choices: [...choices, 'extra'],
    column,
  };
}

/** Answer codes such as A1 to A5 say nothing about direction. @param largest number of a code */
export function answerCodesQuestion(column: number, header: string, largest: number): Question {
  return {
    code: `answerCodes:${column}`,
    text: `Which scale do the answer codes of "${header}" stand for? ${largest}-1 means that the first code is the best answer; extra keeps them as they are.`,
    params: { header, value: `A1, A${largest}` },
    choices: [`1-${largest}`, `${largest}-1`, 'extra'],
    column,
  };
}

/** Code of the question which score `word` stands for. */
export function scoreWordCode(column: number, word: string): string {
  return `scoreWords:${column}:${word}`;
}

/** `choices`: the steps of the metric from the best down, and `none` for no score. `count`: rows that carry the word. */
export function scoreWordQuestion(
  column: number,
  header: string,
  word: string,
  { count, choices }: { readonly count: number; readonly choices: readonly string[] },
): Question {
  return {
    code: scoreWordCode(column, word),
    text: `Which score does "${word}" in "${header}" stand for? none leaves it out.`,
    params: { header, value: word, count },
    choices,
    column,
  };
}

/** `choices` name the score of each word, as in `bad 1, ok 3, good 5`. */
export function wordValuesQuestion(column: number, header: string, choices: readonly string[]): Question {
  return {
    code: `wordValues:${column}`,
    text: `Which scores do the words in "${header}" stand for? They fit scales of several lengths.`,
    params: { header },
    choices: [...choices, 'extra'],
    column,
  };
}

/** Telephones have no key for ten. */
export function dtmfZeroQuestion(column: number, header: string): Question {
  return {
    code: `dtmfZero:${column}`,
    text: `"${header}" was answered on telephone keys and has no 10: does 0 stand for ten or for zero?`,
    params: { header },
    choices: ['ten', 'zero'],
    column,
  };
}
