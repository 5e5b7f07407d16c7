// A response of a JSON file as cells: nested fields by their path, lists joined, answers in a column of their question.
import { joined, type NestedAnswer, nestedAnswer, readableText } from './table-json-answers.ts';
import type { JsonList, JsonObject, JsonValue } from './table-json-value.ts';

/** What the whole file says about its lists, learned by the first reading. */
export type JsonShape = {
  /** Paths of lists whose questions are too many to be columns: tags, events, notes. */
  readonly joinedPaths: Set<string>;
  /** Questions by the path of their list. */
  readonly questions: Map<string, Set<string>>;
};

export function createShape(): JsonShape {
  return { joinedPaths: new Set(), questions: new Map() };
}

/** `key` is the column's identity, `label` its header. `text` is empty where the field is there and holds nothing. */
export type PutCell = (key: string, label: string, text: string) => void;

/** A survey has this many questions at most; a list with more distinct names is no list of answers. */
const MAX_QUESTIONS = 200;

/** Thrown by `putFields` when a list turns out to be none of answers: what was collected is void, begin again. */
export class ShapeChanged extends Error {}

/** The response itself where an envelope of one key is around each: `{"17": {"id": "17", …}}`. */
export function unwrapped(item: JsonValue): JsonValue {
  if (!(item instanceof Map) || item.size !== 1) return item;
  const fields = item as JsonObject;
  const [[key, inner] = ['', null]] = fields;
  if (!(inner instanceof Map)) return item;
  return /^\d+$/u.test(key) || (inner as JsonObject).get('id') === key ? inner : item;
}

/** All cells of one response. The same column may be put twice: both values belong to it. */
export function putFields(fields: JsonObject, shape: JsonShape, put: PutCell): void {
  for (const [name, value] of fields) putValue(name, value, shape, put);
}

function putValue(path: string, value: JsonValue, shape: JsonShape, put: PutCell): void {
  if (value === null || typeof value === 'string') put(path, path, value ?? '');
  else if (value instanceof Map) putObject(path, value as JsonObject, shape, put);
  else putList(path, value as JsonList, shape, put);
}

function putObject(path: string, fields: JsonObject, shape: JsonShape, put: PutCell): void {
  // Questions by their number: {"2": {"question": …, "answer": …}, "3": …}
  const values = [...fields.values()];
  if (values.length > 0 && values.every((value) => value instanceof Map && isQuestion(value as JsonObject))) {
    putList(path, values, shape, put);
    return;
  }
  if (fields.size === 0) put(path, path, '');
  for (const [name, value] of fields) putValue(`${path}.${name}`, value, shape, put);
}

function isQuestion(fields: JsonObject): boolean {
  return nestedAnswer(fields)?.isQuestion === true;
}

function putList(path: string, items: JsonList, shape: JsonShape, put: PutCell): void {
  const objects = items.filter((item): item is JsonObject => item instanceof Map);
  if (objects.length === 0) {
    put(path, path, joined(items.map(readableText)));
    return;
  }
  const pages = objects.map((item) => item.get('questions'));
  if (pages.every(Array.isArray)) {
    putList(`${path}.questions`, pages.flat() as JsonList, shape, put);
    return;
  }
  if (!shape.joinedPaths.has(path)) {
    const answers = objects.map((item) => nestedAnswer(item) ?? questionById(path, item));
    if (answers.every((answer) => answer !== null)) {
      for (const answer of answers) putAnswer(path, answer, shape, put);
      return;
    }
  }
  putTogether(path, items, shape, put);
}

/** In a list of questions, the id of an item is that of the question: SurveyMonkey's `pages[].questions[]`. */
function questionById(path: string, item: JsonObject): NestedAnswer | null {
  const id = item.get('id');
  const answers = item.get('answers');
  if (!path.endsWith('questions') || typeof id !== 'string' || answers === undefined) return null;
  return { key: id, label: id, isQuestion: false, value: answers, extras: [] };
}

function putAnswer(path: string, answer: NestedAnswer, shape: JsonShape, put: PutCell): void {
  const known = shape.questions.get(path) ?? new Set();
  shape.questions.set(path, known.add(answer.key));
  if (known.size > MAX_QUESTIONS) {
    shape.joinedPaths.add(path);
    throw new ShapeChanged();
  }
  const key = `${path}\0${answer.key}`;
  const label = answer.isQuestion ? answer.label : `${path}.${answer.label}`;
  const rows = rowsOf(answer.value);
  if (rows === null) put(key, label, readableText(answer.value));
  else for (const [row, value] of rows) put(`${key}\0${row}`, `${label} - ${row}`, readableText(value));
  for (const [name, value] of answer.extras) {
    const below = subAnswers(value);
    if (below === null) put(`${key}\0${name}`, `${label} - ${name}`, readableText(value));
    else for (const sub of below) put(`${key}\0${sub.key}`, `${label} - ${sub.label}`, readableText(sub.value));
  }
}

/** The answers of a grid by their row. */
function rowsOf(value: JsonValue): Map<string, JsonValue[]> | null {
  if (!Array.isArray(value)) return null;
  const rows = new Map<string, JsonValue[]>();
  for (const item of value as JsonList) {
    const row = item instanceof Map ? (item as JsonObject).get('row_id') : undefined;
    if (typeof row !== 'string') return null;
    rows.set(row, [...(rows.get(row) ?? []), item]);
  }
  return rows.size === 0 ? null : rows;
}

function subAnswers(value: JsonValue): NestedAnswer[] | null {
  if (!(value instanceof Map) || value.size === 0) return null;
  const answers = [...(value as JsonObject).values()].map((item) =>
    item instanceof Map ? nestedAnswer(item as JsonObject) : null,
  );
  return answers.every((answer) => answer !== null) ? answers : null;
}

/** A list of other objects: a column per field, the values of all objects in it. */
function putTogether(path: string, items: JsonList, shape: JsonShape, put: PutCell): void {
  const columns = new Map<string, { label: string; texts: string[] }>();
  const collect: PutCell = (key, label, text) => {
    const column = columns.get(key) ?? { label, texts: [] };
    columns.set(key, column);
    column.texts.push(text);
  };
  for (const item of items) {
    if (item instanceof Map) {
      for (const [name, value] of item as JsonObject) putValue(`${path}.${name}`, value, shape, collect);
    } else collect(path, path, readableText(item));
  }
  for (const [key, { label, texts }] of columns) put(key, label, joined(texts));
}
