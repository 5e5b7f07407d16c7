// Questions about what a table lies in: which sheet of a workbook, which file of a ZIP. Codes are complete here, no column is meant.
import type { Question } from './types.ts';

/** @param hidden names of hidden sheets with content, for the page to mark */
export function sheetQuestion(names: readonly string[], hidden: readonly string[]): Question {
  return {
    code: 'sheet',
    text: 'Several sheets look like responses. Which one is meant? The others can be imported afterwards.',
    params: hidden.length === 0 ? {} : { hidden: hidden.join('\n') },
    choices: names,
  };
}

export function zipEntryQuestion(names: readonly string[]): Question {
  return {
    code: 'zipEntry',
    text: 'The ZIP holds several files. Which one is meant? The others can be imported afterwards.',
    params: {},
    choices: names,
  };
}
