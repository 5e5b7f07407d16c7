// Finds files whose records are not responses yet: one record per question (long), or one score column for several kinds of
// question (mixed). Decided from the head; putting the records together is in pivot.ts, taking scores apart in split.ts.

import type { HeadRecord } from './head-records.ts';
import type { ColumnHeader } from './header-cells.ts';
import { headerWords } from './header-names.ts';
import { squashed } from './products.ts';
import type { ImportSettings, Message, Product, Question, Reshape } from './types.ts';
import { wordList } from './word-list.ts';

/** Params of the question `longFormat`, and what is proposed. */
export type LongFormat = { readonly reshape: Reshape & { kind: 'pivot' }; readonly params: Question['params'] };

const QUESTION_WORDS = new Set(
  wordList(`component text | component name | question | question text | question name | question title | question label
    survey question | item | frage | fragetext | fragentext | pregunta | texto de la pregunta | texto pregunta | field | field name
    question id | question code | frage id | pregunta id | metric | attribute | variable | question description`),
);
const ANSWER_WORDS = new Set(
  wordList(`response | answer | answer text | response text | response value | answer value | value | respuesta | valor
    antwort | antworttext | wert | response caption | answer label | score | rating | result`),
);
/** What stands beside an answer and is about it alone. */
const BESIDE_ANSWERS =
  /^(?:(?:max |min )?(?:score|scale|value|points)(?: value)?|.*(?:caption|option|choice)(?: id| text)?)$/u;

/** A column of a long file that holds answers, or what belongs to a single answer. */
export function isAnswerWord(header: string): boolean {
  const words = headerWords(header);
  return ANSWER_WORDS.has(words) || BESIDE_ANSWERS.test(words);
}

const ID_WORDS =
  /\b(?:id|ids|number|no|nr|nummer|numero|ticket|case|call|interaction|conversation|contact|response|respondent|survey|session|vorgang|llamada|token|key|uuid)\b/u;

/** Questions a survey can have; more distinct texts are answers. */
const MOST_QUESTIONS = 60;
const FEWEST_RECORDS = 4;

/**
 * A long file: an id that repeats, a column of few texts that differ within one id, and one of answers.
 * @param head records below the header
 */
export function findLongFormat(headers: readonly ColumnHeader[], head: readonly HeadRecord[]): LongFormat | null {
  if (head.length < FEWEST_RECORDS) return null;
  const words = headers.map(({ name }) => headerWords(name));
  const questions = positionsOf(words, (text) => QUESTION_WORDS.has(text));
  const answers = positionsOf(words, (text) => ANSWER_WORDS.has(text));
  const ids = positionsOf(words, (text) => ID_WORDS.test(text));
  // Of several columns of answers the one with the most of them; the text people read names a column better than its code.
  answers.sort((left, right) => filledCount(head, right) - filledCount(head, left));
  questions.sort((left, right) => averageLength(head, right) - averageLength(head, left));
  for (const question of questions) {
    for (const answer of answers) {
      for (const id of ids) {
        if (question === answer || id === question || id === answer) continue;
        const found = tried(headers, head, { id, question, answer });
        if (found !== null) return found;
      }
    }
  }
  return null;
}

function positionsOf(words: readonly string[], isOne: (text: string) => boolean): number[] {
  return words.flatMap((text, position) => (isOne(text) ? [position] : []));
}

function filledCount(head: readonly HeadRecord[], position: number): number {
  return head.filter(({ cells }) => (cells[position] ?? '').trim() !== '').length;
}

function averageLength(head: readonly HeadRecord[], position: number): number {
  return head.reduce((sum, { cells }) => sum + (cells[position] ?? '').length, 0) / head.length;
}

type Places = { readonly id: number; readonly question: number; readonly answer: number };

function tried(headers: readonly ColumnHeader[], head: readonly HeadRecord[], places: Places): LongFormat | null {
  const groups = new Map<string, Set<string>>();
  const questions = new Set<string>();
  let rows = 0;
  let repeated = 0;
  let answered = 0;
  for (const { cells } of head) {
    const id = (cells[places.id] ?? '').trim();
    const question = (cells[places.question] ?? '').trim();
    if (id === '' || question === '') continue;
    rows += 1;
    if ((cells[places.answer] ?? '').trim() !== '') answered += 1;
    questions.add(question);
    const asked = groups.get(id) ?? new Set<string>();
    if (asked.has(question)) repeated += 1;
    asked.add(question);
    groups.set(id, asked);
  }
  const isLong =
    rows * 10 >= head.length * 9 &&
    questions.size >= 2 &&
    questions.size <= MOST_QUESTIONS &&
    // Every response would have to answer one question only, were it a plain table.
    rows >= groups.size * 1.5 &&
    questions.size * 2 <= Math.max(rows, 4) &&
    repeated * 20 <= rows &&
    answered * 2 >= rows;
  if (!isLong) return null;
  return {
    reshape: { kind: 'pivot', ...places, questions: [] },
    params: {
      rows,
      responses: groups.size,
      questions: questions.size,
      id: headers[places.id]?.name ?? '',
      question: headers[places.question]?.name ?? '',
      answer: headers[places.answer]?.name ?? '',
    },
  };
}

const TYPE_HEADERS = new Set(
  wordList(
    'question type | survey type | type | score type | metric | metric type | survey kind | fragetyp | umfragetyp | tipo de pregunta | tipo de encuesta',
  ),
);
const VALUE_HEADERS = new Set(
  wordList(
    'answer | score | value | rating | response | puntuacion | valor | respuesta | antwort | wert | bewertung | result',
  ),
);
/** Kinds of questions as tools name them, squashed. */
const KINDS = /^(?:e?nps|csat|ces|fivestars?|5stars?|stars?|starrating|smileys?|thumbs|pmf)$/u;

/** A score column that holds several kinds of scores, told by another column; null where there is none. */
export function findMixedScores(
  headers: readonly ColumnHeader[],
  head: readonly HeadRecord[],
): (Reshape & { kind: 'split' }) | null {
  const words = headers.map(({ name }) => headerWords(name));
  for (const type of positionsOf(words, (text) => TYPE_HEADERS.has(text))) {
    const kinds = head.map(({ cells }) => squashed(cells[type] ?? '')).filter((kind) => kind !== '');
    if (kinds.length === 0 || kinds.filter((kind) => KINDS.test(kind)).length * 5 < kinds.length * 4) continue;
    const value = words.findIndex((text, position) => position !== type && VALUE_HEADERS.has(text));
    if (value >= 0) return { kind: 'split', type, value, types: [] };
  }
  return null;
}

/** How the records of a file are put together, and what has to be asked or said about it. */
export type ReshapeDecision = {
  readonly reshape: Reshape | undefined;
  readonly questions: readonly Question[];
  readonly warnings: readonly Message[];
};

const PLAIN: ReshapeDecision = { reshape: undefined, questions: [], warnings: [] };

/** Mixed scores are taken apart without a question; a long file is asked about and read as proposed until it is answered. */
export function decideReshape(
  headers: readonly ColumnHeader[],
  head: readonly HeadRecord[],
  product: Product | 'none' | null,
  settings: ImportSettings,
): ReshapeDecision {
  if (product === 'none') return PLAIN;
  const mixed = findMixedScores(headers, head);
  if (mixed !== null) return { ...PLAIN, reshape: mixed };
  const long = findLongFormat(headers, head);
  const answer = settings.answers?.['longFormat'];
  if (long === null || answer === 'asIs') return PLAIN;
  if (answer === 'pivot') return { ...PLAIN, reshape: long.reshape };
  const question: Question = {
    code: 'longFormat',
    text: `The file has one row per question (${long.params['question']}). Join the rows of one ${long.params['id']} to one response?`,
    params: long.params,
    choices: ['pivot', 'asIs'],
  };
  return { reshape: long.reshape, questions: [question], warnings: [] };
}
