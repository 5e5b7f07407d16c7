// Answers that come as a list of question and answer, one object each, as products nest them. Which question, which answer; nothing
// about columns (table-json-fields.ts).
import type { JsonObject, JsonValue } from './table-json-value.ts';

/** One answer. `key` is the same for one question in every response. */
export type NestedAnswer = {
  readonly key: string;
  readonly label: string;
  /** The label is a question's own text and needs no path before it. */
  readonly isQuestion: boolean;
  readonly value: JsonValue;
  /** Further values beside the answer, by their name. */
  readonly extras: readonly (readonly [name: string, value: JsonValue])[];
};

const QUESTION_OBJECTS = ['question', 'field', 'survey_question'];
const QUESTION_TEXTS = [
  'question_text',
  'questiontext',
  'question_title',
  'questiontitle',
  'question_label',
  'questionlabel',
  'heading',
  'headline',
  'question',
  'field',
];
const QUESTION_IDS = [
  'question_id',
  'questionid',
  'question_key',
  'questionkey',
  'question_code',
  'field_id',
  'fieldid',
];
/** Names of anything: a question only beside an answer. */
const NAMES = ['label', 'title', 'name', 'key', 'code', 'ref', 'id', 'type'];
const ANSWERS = [
  'answer',
  'answers',
  'value',
  'fieldvalue',
  'responsevalue',
  'response',
  'responses',
  'values',
  'rating',
  'score',
  'selections',
  'choice',
  'choices',
  'text',
  'number',
  'options',
];
/** Beside a mere name, these are an answer; `text` beside an `id` is a note, not an answer to `id`. */
const SURE_ANSWERS = ANSWERS.slice(0, 10);
/** About the question, the same in every response. */
const ABOUT =
  /^(?:id|type|ref|sub_?type|section_?id|page_?id|position|order|shown|href|variable_?id|question_?type|choice_?metadata|tag_?data|field_?value_?id)$/u;
const TEXTS = [
  'answer',
  'simple_text',
  'labels',
  'label',
  'text',
  'title',
  'headline',
  'heading',
  'name',
  'alias',
  'value',
  'body',
  'free_response',
];
const LAST_TEXTS = ['choice_id', 'col_id', 'other_id', 'ref', 'id'];

/** The answer an object of a list holds; null where it holds none. */
export function nestedAnswer(item: JsonObject): NestedAnswer | null {
  const fields = new Map([...item].map(([name, value]) => [name.toLowerCase(), { name, value }] as const));
  const question = questionOf(fields);
  if (question === null) return null;
  const answerName = answerNameOf(fields, question.isQuestion);
  if (answerName === null && !question.isQuestion) return null;
  const extras: [string, JsonValue][] = [];
  for (const [lower, { name, value }] of fields) {
    const isUsed = lower === answerName || question.used.includes(lower) || ABOUT.test(lower);
    if (!isUsed && value !== null) extras.push([name, value]);
  }
  const value = answerName === null ? null : (fields.get(answerName)?.value ?? null);
  const { key, label, isQuestion } = question;
  return { key, label, isQuestion, value, extras };
}

type Fields = ReadonlyMap<string, { readonly name: string; readonly value: JsonValue }>;
type FoundQuestion = { key: string; label: string; isQuestion: boolean; used: readonly string[] };

function questionOf(fields: Fields): FoundQuestion | null {
  const idName = QUESTION_IDS.find((name) => typeof fields.get(name)?.value === 'string');
  const id = idName === undefined ? null : scalarText(fields.get(idName)?.value);
  for (const name of QUESTION_OBJECTS) {
    const value = fields.get(name)?.value;
    if (!(value instanceof Map)) continue;
    const key = scalarText(value.get('id')) ?? scalarText(value.get('ref'));
    const label = ['title', 'text', 'heading', 'headline', 'label', 'name', 'question', 'alias', 'ref', 'id']
      .map((part) => readableText(value.get(part) ?? null))
      .find((text) => text !== '');
    if (label !== undefined) return { key: key ?? label, label, isQuestion: true, used: [name, ...QUESTION_IDS] };
  }
  const textName = QUESTION_TEXTS.find((name) => scalarText(fields.get(name)?.value) !== null);
  if (textName !== undefined) {
    const label = scalarText(fields.get(textName)?.value) ?? '';
    return {
      key: id ?? scalarText(fields.get('id')?.value) ?? label,
      label,
      isQuestion: true,
      used: [textName, ...QUESTION_IDS],
    };
  }
  if (idName !== undefined && id !== null) {
    const named = scalarText(fields.get('label')?.value) ?? scalarText(fields.get('name')?.value);
    return { key: id, label: named ?? id, isQuestion: true, used: [idName, 'label', 'name'] };
  }
  const name = NAMES.find((candidate) => scalarText(fields.get(candidate)?.value) !== null);
  if (name === undefined) return null;
  const label = scalarText(fields.get(name)?.value) ?? '';
  return { key: label, label, isQuestion: false, used: [name] };
}

function answerNameOf(fields: Fields, isQuestion: boolean): string | null {
  // Typeform names the answer after its type: {"type": "number", "number": 9}.
  const type = scalarText(fields.get('type')?.value)?.toLowerCase();
  if (type !== undefined && type !== 'id' && fields.has(type)) return type;
  return (isQuestion ? ANSWERS : SURE_ANSWERS).find((name) => fields.has(name)) ?? null;
}

function scalarText(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A value as a person reads it: the label of a choice, not its id; several joined with `; `. */
export function readableText(value: JsonValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Map) return objectText(value as JsonObject);
  return joined((value as readonly JsonValue[]).map(readableText));
}

function objectText(fields: JsonObject): string {
  const named = firstOf(fields, TEXTS);
  const parts = named === null ? partsWithoutIds(fields) : [named];
  const other = fields.get('other') ?? null;
  // "other" holds what the person wrote instead of a choice; as true or false it only says that.
  if (typeof other === 'string' && other !== 'true' && other !== 'false') parts.push(other);
  const last = parts.length === 0 ? firstOf(fields, LAST_TEXTS) : null;
  return joined([...new Set((last === null ? parts : [last]).map(readableText))]);
}

function firstOf(fields: JsonObject, names: readonly string[]): JsonValue {
  return names.map((name) => fields.get(name) ?? null).find((value) => value !== null) ?? null;
}

/** The values of an object that has no field for its text: `{"scale": null, "select_one": {…}}`. */
function partsWithoutIds(fields: JsonObject): JsonValue[] {
  return [...fields]
    .filter(([name, value]) => value !== null && name !== 'other' && !/^(?:id|ref|.*_id)$/u.test(name))
    .map(([, value]) => value);
}

/** Several texts in one cell. */
export function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('; ');
}
