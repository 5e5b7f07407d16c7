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
  'joinedWithDate',
  'productColumn',
  'flagColumn',
  'graderColumn',
  'optionColumn',
  'ratingOfGroup',
  'analysisColumn',
  'joinedName',
  'joinedInto',
  'pivotedColumn',
  'differsPerQuestion',
  'splitColumn',
  'splitKind',
] as const;

/** What a person should know about a file or a column. Params: `count`, `value`, `column`, `min`, `max`, `encoding`, `zone`. */
const warningCodes = [
  'encodingGuessed',
  'encodingReplaced',
  'encodingMixed',
  'nulReplaced',
  'invisibleCharacters',
  'openQuotes',
  'irregularQuotes',
  'raggedRows',
  'headerLooksLikeData',
  'noRecords',
  'noHeader',
  'preambleSkipped',
  'answersReplaced',
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
  'scaleReversed',
  'wordsPlaced',
  'datesSerial',
  'timeFromColumn',
  'zoneFromHeader',
  'scoreGroupsOnly',
] as const;

/** What is odd about a stored row. Params: `column`, `value`, `min`, `max`, `cells`, `columns`. */
const flagCodes = [
  'scoreOutOfRange',
  'scoreUnreadable',
  'resolutionUnreadable',
  'dateUndecided',
  'timeTwice',
  'timeNever',
  'shortRow',
] as const;

/** Why a row was rejected. Params: `column`, `value`, `cells`, `columns`, `max`. */
const rejectCodes = ['dateInvalid', 'tooManyCells', 'cellTooLong', 'quoteOpen'] as const;

/** Why a row is no answer. Params: `value` for the state's word, `line` where another table begins. */
const notAnswerCodes = [
  'noAnswer',
  'totalRow',
  'partial',
  'preview',
  'notAnswered',
  'repeatedHeader',
  'secondTable',
  'footnote',
] as const;

/** About workbooks, ZIP and JSON (electron/table-*.ts). Params: `count`, `sheet`, `list`, `others`. */
const containerCodes = [
  'hiddenRows',
  'hiddenSheet',
  'otherSheets',
  'formulasWithoutValue',
  'base64Decoded',
  'listChosen',
] as const;

/** What was remembered of earlier files, and what that means for this one (db/import-profiles.ts, db/import-doubts.ts). */
const memoryCodes = [
  // reasons of columns: `profile`
  'fromProfile',
  'ownColumn',
  // warnings: `source`, `count`; `profile`, `order`; `profile`, `column`, `min`, `max`
  'sourceByIds',
  'profileOtherDates',
  'profileOtherScale',
  // why a row is no answer
  'erased',
] as const;

/** Questions that only the stored responses raise. Params: `source`, `count`, `known`, `share`, `example`; `at`, `fileAt` (UTC ms). */
const doubtCodes = ['restartedIds', 'olderFile'] as const;

/** Why two agents may be one person (near-names.ts). Params: `first`, `second` what differs, `part`, `value` what is shared. */
export const nearCodes = [
  'nearSameName',
  'nearSameId',
  'nearId',
  'nearEmail',
  'nearEmailName',
  'nearSpelling',
  'nearOrder',
  'nearMissingPart',
  'nearInitials',
  'nearTypo',
] as const;

/** About columns and rows of a staff list (staff-list.ts). Params: `column`, `value`, `agent`, `row`, `count`. */
const staffCodes = [
  'staffColumnUnknown',
  'staffDatesUnread',
  'staffNobody',
  'staffDateUnreadable',
  'staffDateOpen',
  'staffDatesReversed',
  'staffCellTooLong',
  'staffEmailInvalid',
  'staffTwice',
  'staffIdTwice',
  'staffSamePerson',
  'staffIdOfOther',
  'staffEmailOfOther',
] as const;

/** Questions, by the part of their code before the first colon. */
export const questionCodes = [
  'dateOrder',
  'resolutionCodes',
  'scale',
  'nothingMapped',
  'sheet',
  'zipEntry',
  ...doubtCodes,
  'longFormat',
  'aggregate',
  'answerCodes',
  'scoreKind',
  'scoreWords',
  'wordValues',
  'dtmfZero',
  'dateColumn',
  'agentColumn',
  'zoneName',
] as const;

export const messageCodes = [
  ...reasonCodes,
  ...warningCodes,
  ...flagCodes,
  ...rejectCodes,
  ...notAnswerCodes,
  ...questionCodes,
  ...containerCodes,
  ...memoryCodes,
  ...nearCodes,
  ...staffCodes,
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
