// Which questions belong together on one card, and which are still open. No texts, no components.

import type { Detection } from '../../shared/contract/imports.ts';
import type { DateOrder } from '../../shared/import/types.ts';
import type { FileWork, Question } from './file-work.ts';

export type QuestionGroup = {
  readonly key: string;
  /** What is asked, by the part of the code before the first colon. */
  readonly kind: string;
  readonly column: number | null;
  readonly questions: readonly Question[];
  readonly isOpen: boolean;
};

/** Kinds that ask the same of every word of a column: one card for all of them. */
const PER_WORD: readonly string[] = ['resolutionCodes', 'scoreWords'];

/** Whether the card is a table with a row for every word. */
export function isPerWord(kind: string): boolean {
  return PER_WORD.includes(kind);
}

/** Questions about what a workbook or archive holds: they stand however the table in it is read. */
const ABOUT_CONTAINER: readonly string[] = ['sheet', 'zipEntry'];

/** Whether a question is about the table itself, and falls once the table is read in another way. */
export function isAboutTable(code: string): boolean {
  return !ABOUT_CONTAINER.includes(kindOf(code));
}

/** What is asked: the part of a question's code before the first colon; behind it stand the column and the word. */
export function kindOf(code: string): string {
  return code.split(':', 1)[0] ?? code;
}

/**
 * One group per column for the words of a resolution or score column, one per question for everything else; open ones first.
 * While the file is read again, a question counts as the person left it.
 */
export function groupQuestions({ asked, detection, settings, isDetecting }: FileWork): QuestionGroup[] {
  const answers = settings.answers ?? {};
  const current = detection?.questions ?? [];
  const open = new Set(
    current.map(({ code }) => code).filter((code) => !(isDetecting && Object.hasOwn(answers, code))),
  );
  const known = new Map([...asked, ...current].map((question) => [question.code, question]));
  const groups = new Map<string, Question[]>();
  for (const question of known.values()) {
    if (!open.has(question.code) && !Object.hasOwn(answers, question.code)) continue;
    const kind = kindOf(question.code);
    const key = isPerWord(kind) ? `${kind}:${question.column ?? ''}` : question.code;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  const found = [...groups].map(([key, questions]) => ({
    key,
    kind: kindOf(key),
    column: questions[0]?.column ?? null,
    questions,
    isOpen: questions.some(({ code }) => open.has(code)),
  }));
  return [...found.filter(({ isOpen }) => isOpen), ...found.filter(({ isOpen }) => !isOpen)];
}

/**
 * Positions of the columns that waited for an answer when the file was read. One answer settles all dates, so the others that
 * could not be read for want of it wait as well.
 */
export function askedColumns({ questions, columns, preview }: Detection): ReadonlySet<number> {
  const asked = new Set(questions.flatMap(({ column }) => (column === undefined ? [] : [column])));
  if (!questions.some(({ code }) => kindOf(code) === 'dateOrder')) return asked;
  const undecided = new Set(
    preview.flatMap(({ flags }) =>
      flags.flatMap(({ code, params }) => (code === 'dateUndecided' ? [params['column']] : [])),
    ),
  );
  for (const { position, header } of columns) if (undecided.has(header)) asked.add(position);
  return asked;
}

const NUMERIC_DATE = /(\d{1,4})\D(\d{1,2})\D(\d{1,4})/u;

/** The day (since 1970-01-01) a date written in numbers means in this order; null where it means none. For examples only. */
export function dayAs(sample: string, order: DateOrder): number | null {
  const parts = NUMERIC_DATE.exec(sample)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [first = 0, second = 0, third = 0] = parts;
  const [day, month, year] =
    order === 'ymd' ? [third, second, first] : order === 'dmy' ? [first, second, third] : [second, first, third];
  const fullYear = year < 100 ? 2000 + year : year;
  const at = Date.UTC(fullYear, month - 1, day);
  return new Date(at).getUTCMonth() === month - 1 && new Date(at).getUTCDate() === day ? at / 86_400_000 : null;
}
