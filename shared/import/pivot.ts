// Puts the records of a long file together: one record per question in, one record per response out. Rows of one id may lie apart;
// what waits for further rows is bounded, and a file that would need more is refused, never put together in part.
import { AppError } from '../contract/errors.ts';
import { MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_OPEN_CHARACTERS, MAX_OPEN_RESPONSES } from './limits.ts';
import { type CellRecord, createTextRecord } from './records.ts';
import type { Reshape } from './types.ts';
import { scoreOf } from './values.ts';

export type RecordSink = (record: CellRecord, rowNumber: number, joinedRows: number) => void;

export type Pivot = {
  add(record: CellRecord, rowNumber: number): void;
  /** Hands out up to `limit` responses that wait. @returns whether more wait */
  flush(limit: number): boolean;
  /** What the reading found: the reshape with its questions, for the next reading. */
  found(): Reshape & { kind: 'pivot' };
  /** Columns whose cells differ between the rows of most responses: they speak of the question, not of the response. */
  perQuestion(): ReadonlySet<number>;
  /** Answers that took the place of another answer to the same question. */
  replacedCount(): number;
};

type Group = {
  readonly cells: string[];
  readonly rowNumber: number;
  readonly line: number;
  rows: number;
  /** Cells behind the last column, or one longer than a cell may be. */
  isRagged: boolean;
  isLong: boolean;
  openQuoteLine: number;
  changed: Set<number> | null;
};

/** Responses in which it is noted which columns differ between rows. */
const WATCHED = 2000;
const BETWEEN = '; ';

/** @param width columns of the file; those of the questions follow behind */
export function createPivot(reshape: Reshape & { kind: 'pivot' }, width: number, emit: RecordSink): Pivot {
  const questions = [...reshape.questions];
  const places = new Map(questions.map((question, at) => [question, width + at]));
  const waiting = new Map<string, Group>();
  /** Ids that were handed out before the end, as far as they must not come back. */
  const gone = new Set<number>();
  const differing = new Map<number, number>();
  let characters = 0;
  let watched = 0;
  let replaced = 0;
  let lastId = '';
  let isContiguous = true;

  function placeOf(question: string): number {
    const known = places.get(question);
    if (known !== undefined) return known;
    const place = width + questions.length;
    if (place >= MAX_COLUMNS) throw new AppError('file.too-large', { limit: 'columns', max: MAX_COLUMNS });
    questions.push(question);
    places.set(question, place);
    return place;
  }

  function handOut(group: Group): void {
    const { cells } = group;
    const total = width + questions.length;
    while (cells.length < total) cells.push('');
    if (group.isRagged) cells.push('…');
    if (group.isLong) cells[reshape.answer] = ' '.repeat(MAX_CELL_CHARACTERS + 1);
    if (group.changed !== null) {
      watched += 1;
      for (const position of group.changed) differing.set(position, (differing.get(position) ?? 0) + 1);
    }
    emit(createTextRecord(cells, group.line, null, group.openQuoteLine), group.rowNumber, group.rows);
  }

  function handOutAllBut(kept: string): void {
    for (const [id, group] of waiting) {
      if (id === kept) continue;
      waiting.delete(id);
      if (reshape.isContiguous !== true) gone.add(hashOf(id));
      handOut(group);
    }
    characters = 0;
  }

  function groupOf(id: string, record: CellRecord, rowNumber: number): Group {
    const known = waiting.get(id);
    if (known !== undefined) {
      if (id !== lastId) isContiguous = false;
      return known;
    }
    if (gone.size > 0 && gone.has(hashOf(id))) refuse();
    const group: Group = {
      cells: new Array<string>(width).fill(''),
      rowNumber,
      line: record.line,
      rows: 0,
      isRagged: false,
      isLong: false,
      openQuoteLine: 0,
      changed: watched + waiting.size < WATCHED ? new Set() : null,
    };
    waiting.set(id, group);
    return group;
  }

  function refuse(): never {
    throw new AppError('file.too-large', { limit: 'openResponses', max: MAX_OPEN_RESPONSES });
  }

  function take(record: CellRecord, group: Group): void {
    const count = Math.min(record.fieldCount, width);
    for (let position = 0; position < count; position += 1) {
      if (position === reshape.question || position === reshape.answer || record.isEmpty(position)) continue;
      const text = record.shared(position);
      const before = group.cells[position] ?? '';
      if (before === text) continue;
      if (before !== '') group.changed?.add(position);
      group.cells[position] = text;
      characters += text.length - before.length;
    }
    for (let position = width; position < record.fieldCount; position += 1) {
      if (!record.isEmpty(position)) group.isRagged = true;
    }
    if (record.hasLongCell()) group.isLong = true;
    if (record.openQuoteLine > 0) group.openQuoteLine = record.openQuoteLine;
  }

  function answer(record: CellRecord, group: Group): void {
    const question = record.shared(reshape.question).trim();
    const text = record.text(reshape.answer);
    if (question === '' || text === '') return;
    const place = placeOf(question);
    while (group.cells.length <= place) group.cells.push('');
    const before = group.cells[place] ?? '';
    const together = joinedAnswer(before, text);
    if (before !== '' && before !== text && together === text) replaced += 1;
    group.cells[place] = together;
    characters += together.length - before.length;
  }

  return {
    add: (record, rowNumber) => {
      const id = record.shared(reshape.id).trim();
      // A row without an id belongs to nobody else's response.
      const key = id === '' ? `\0${rowNumber}` : id;
      if (key !== lastId && reshape.isContiguous === true) handOutAllBut(key);
      const group = groupOf(key, record, rowNumber);
      lastId = key;
      group.rows += 1;
      take(record, group);
      answer(record, group);
      if (characters <= MAX_OPEN_CHARACTERS && waiting.size <= MAX_OPEN_RESPONSES) return;
      if (!isContiguous) refuse();
      handOutAllBut(key);
    },
    flush: (limit) => {
      let left = limit;
      for (const [id, group] of waiting) {
        if (left === 0) return true;
        left -= 1;
        waiting.delete(id);
        handOut(group);
      }
      return false;
    },
    found: () => ({ ...reshape, questions, isContiguous }),
    perQuestion: () => new Set([...differing].filter(([, count]) => count * 2 > watched).map(([position]) => position)),
    replacedCount: () => replaced,
  };
}

/** Several answers to one question: choices are listed, of scores the last one counts. */
function joinedAnswer(before: string, text: string): string {
  if (before === '' || before === text) return text;
  if (!Number.isNaN(scoreOf(text))) return text;
  if (before.length + text.length > MAX_CELL_CHARACTERS) return text;
  return before.split(BETWEEN).includes(text) ? before : `${before}${BETWEEN}${text}`;
}

/** 52 bits of a text (two rounds of FNV-1a): enough that millions of ids rarely meet. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 7);
  }
  return (low >>> 0) + ((high >>> 0) & 0xfffff) * 0x1_0000_0000;
}
