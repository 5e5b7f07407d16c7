// One record to one outcome. Preview and import both go through here, so the preview shows exactly what will be stored.
import { blankDraft, type CellReader, type CodeOf, cellReader } from './cell-readers.ts';
import { MAX_CELL_CHARACTERS } from './limits.ts';
import { message } from './messages.ts';
import type { CellRecord } from './records.ts';
import { RowState } from './row-state.ts';
import { isTotalText } from './second-tables.ts';
import { identityReader, joinedNameReader, withStates } from './state-readers.ts';
import type { AsideCode, FilePlan, Message, RecordOutcome } from './types.ts';

export type ConvertOptions = {
  /** For extra fields that hold e-mail addresses or telephone numbers; without it such fields are not stored. */
  readonly codeOf?: CodeOf | undefined;
};

export type Converter = {
  /** What becomes of a record. Never throws; the outcome is the caller's to keep. */
  convert(record: CellRecord): RecordOutcome;
};

const NO_FLAGS: readonly Message[] = [];
const NO_ANSWER: RecordOutcome = { kind: 'notAnswer', reason: message('noAnswer') };
const TOTAL_ROW: RecordOutcome = { kind: 'notAnswer', reason: message('totalRow') };

/** @param plan of the file the records come from; open questions leave their cells unread and flagged */
export function createConverter(plan: FilePlan, options: ConvertOptions = {}): Converter {
  const readers: CellReader[] = [];
  for (const column of plan.columns) {
    const { position, joinWith } = column;
    const read =
      joinWith === undefined ? cellReader(column, plan.zone, options.codeOf) : joinedNameReader(position, joinWith);
    const reader = withStates(column, read);
    if (reader !== null) readers.push(reader);
    if (column.isIdentity === true) readers.push(identityReader(position));
  }
  const createDraft = blankDraft(plan.columns);
  const row = new RowState(
    createDraft(),
    plan.columns.flatMap(({ header, target }) => [header, target.slice(6)]),
  );
  const width = plan.columns.length;

  const own = plan.columns.filter(({ target }) => OWN.has(target)).map(({ position }) => position);
  const tableLine = plan.layout.tails?.find(({ code }) => code === 'secondTable')?.line ?? 0;

  /** What stands where no answer can stand is named, whatever its cells say. */
  function asideOutcome(code: AsideCode): RecordOutcome {
    return { kind: 'notAnswer', reason: message(code, code === 'secondTable' ? { line: tableLine } : {}) };
  }

  function refusal(record: CellRecord): RecordOutcome | null {
    if (record.aside !== null) return asideOutcome(record.aside);
    if (record.openQuoteLine > 0) {
      return { kind: 'rejected', reason: message('quoteOpen', { line: record.openQuoteLine }) };
    }
    if (record.hasLongCell()) {
      return { kind: 'rejected', reason: message('cellTooLong', { max: MAX_CELL_CHARACTERS }) };
    }
    for (let position = width; position < record.fieldCount; position += 1) {
      if (record.isEmpty(position)) continue;
      return { kind: 'rejected', reason: message('tooManyCells', { cells: record.fieldCount, columns: width }) };
    }
    return isTotalRow(record, width, own) ? TOTAL_ROW : null;
  }

  return {
    convert(record) {
      const refused = refusal(record);
      if (refused !== null) return refused;
      const draft = createDraft();
      row.begin(draft);
      for (let index = 0; index < readers.length; index += 1) readers[index]?.(record, row);
      if (row.notAnswer !== null) return { kind: 'notAnswer', reason: row.notAnswer };
      if (!row.hasAnswer) return NO_ANSWER;
      if (row.rejection !== null) return { kind: 'rejected', reason: row.rejection };
      if (record.fieldCount < width) {
        row.flags.push(message('shortRow', { cells: record.fieldCount, columns: width }));
      }
      return { kind: 'response', response: draft, flags: row.flags.length === 0 ? NO_FLAGS : row.flags };
    },
  };
}

/** What each answer has and a line of totals has not. */
const OWN: ReadonlySet<string> = new Set(['responseId', 'interactionId', 'respondedAt', 'interactionAt', 'customerId']);

/** A line that adds up the others: at least half of its cells empty, and the first filled one says so. */
function isTotalRow(record: CellRecord, width: number, own: readonly number[]): boolean {
  let first = -1;
  let emptyCount = 0;
  for (let position = 0; position < width; position += 1) {
    if (record.isEmpty(position)) emptyCount += 1;
    else if (first < 0) first = position;
  }
  if (first < 0 || emptyCount * 2 < width || !isTotalText(record.shared(first))) return false;
  return own.every((position) => position === first || record.isEmpty(position));
}
