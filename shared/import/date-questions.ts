// Questions about dates: which column counts, which zone a name stands for. English texts for the command line, as in questions.ts.
import type { Question } from './types.ts';

/** Longest text of a choice. */
const LONGEST_CHOICE = 180;

/** How a header stands among the choices of `dateColumnQuestion`. */
export function columnChoice(header: string): string {
  return header.slice(0, LONGEST_CHOICE);
}

export function dateColumnQuestion(headers: readonly string[]): Question {
  return {
    code: 'dateColumn',
    text: 'No column says beyond doubt when the survey was answered. Which of these columns with dates does?',
    params: {},
    choices: [...headers.map(columnChoice), 'none'],
  };
}

/** Code of the question which zone a name with several meanings stands for; one per name and file. */
export function zoneNameCode(name: string): string {
  return `zoneName:${name}`;
}

export function zoneNameQuestion(column: number, header: string, name: string, zones: readonly string[]): Question {
  return {
    code: zoneNameCode(name),
    text: `Which time zone does "${name}" in "${header}" stand for?`,
    params: { header, value: name },
    choices: zones,
    column,
  };
}
