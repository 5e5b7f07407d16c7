// Every code the import engine speaks in. The catalogues hold a sentence for each under `import.<code>`; no sentence stands here.
import type { Message } from './types.ts';

/** Why a column got its target. Params: `word` the matched word, `target`, `min` and `max` of a scale. */
const reasonCodes = [
  'chosenByPerson',
  'headerWord',
  'headerWordAndValues',
  'headerWordUnsureValues',
  'valuesOnly',
  'keptAsExtra',
  'scoreGroupColumn',
  'targetTakenBy',
  'valuesContradict',
  'emptyColumn',
] as const;

/** What a person should know about a file or a column. Params: `count`, `value`, `column`, `min`, `max`, `encoding`, `zone`. */
const warningCodes = [
  'encodingGuessed',
  'encodingReplaced',
  'nulReplaced',
  'irregularQuotes',
  'raggedRows',
  'headerLooksLikeData',
  'noRecords',
  'zoneAssumed',
  'dateOrderMixed',
  'dateOrderFromOther',
  'datesUnreadable',
  'missingMarkers',
  'sourceByHeader',
  'scoresOutOfRange',
  'scoresUnreadable',
  'resolutionUnknownWords',
  'scaleDetected',
] as const;

/** What is odd about a stored row. Params: `column`, `value`, `min`, `max`, `cells`, `columns`. */
const flagCodes = ['scoreOutOfRange', 'scoreUnreadable', 'resolutionUnreadable', 'dateUndecided', 'shortRow'] as const;

/** Why a row was rejected. Params: `column`, `value`, `cells`, `columns`, `max`. */
const rejectCodes = ['dateInvalid', 'tooManyCells', 'cellTooLong'] as const;

/** Why a row is no answer. Params: `value` for the state's word. */
const notAnswerCodes = ['noAnswer', 'totalRow', 'partial', 'preview', 'notAnswered'] as const;

/** Questions, by the part of their code before the first colon. */
export const questionCodes = ['dateOrder', 'resolutionCodes', 'scale', 'nothingMapped'] as const;

export const messageCodes = [
  ...reasonCodes,
  ...warningCodes,
  ...flagCodes,
  ...rejectCodes,
  ...notAnswerCodes,
  ...questionCodes,
] as const;
export type MessageCode = (typeof messageCodes)[number];

/** A message of this engine; cell values in params are cut to a length that fits a table. */
export function message(code: MessageCode, params: Readonly<Record<string, string | number>> = {}): Message {
  return { code, params };
}

const SHOWN_CHARACTERS = 60;

/** A cell's text as a message shows it. */
export function shown(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS - 1)}…`;
}
