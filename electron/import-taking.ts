// Bytes of a file to rows ready to be stored: reader, converter and intake put together. The same in this thread and in another one.
import { identifierCode } from '../db/identifier-key.ts';
import type { Intake, IntakeEnd, SortedRows } from '../db/import-intake.ts';
import { createConverter } from '../shared/import/convert.ts';
import { createReader } from '../shared/import/reader.ts';
import { type CellRecord, cellsOf } from '../shared/import/records.ts';
import type { FilePlan } from '../shared/import/types.ts';

export type Taking = {
  /** Reads on; the chunk may be reused afterwards. */
  push(chunk: Uint8Array): void;
  /** No chunk follows. */
  endInput(): void;
  /** The next rows if enough of them wait, or, after the end of the input, as long as there are any. */
  portion(): SortedRows | null;
  /** Everything was handed out. */
  isDone(): boolean;
  end(): IntakeEnd;
};

/** Rows that wait are handed out beyond this, however few they are. */
const WAITING_BYTES = 4_000_000;
/** Responses of a long file that are put together at a time once all its records were read. */
const JOINED_ROWS = 1000;

/** Takes one record in: converts it and hands its outcome to the intake. */
export function createRecordTaker(
  plan: FilePlan,
  intake: Intake,
  secret: Uint8Array,
): (record: CellRecord, rowNumber: number, joinedRows?: number) => void {
  const converter = createConverter(plan, { codeOf: (text) => identifierCode(secret, text) });
  let current: CellRecord | null = null;
  // One function for all records: most are never asked for their cells.
  const cells = (): readonly string[] => (current ? cellsOf(current) : []);
  return (record, rowNumber, joinedRows) => {
    current = record;
    intake.add(converter.convert(record), rowNumber, cells, joinedRows);
  };
}

/** Whether so many rows wait that they should be stored. */
export function isFull(intake: Intake, batchRows: number): boolean {
  return intake.size() >= batchRows || intake.byteSize() > WAITING_BYTES;
}

/** @param batchRows rows that make a portion worth its while, at this moment */
export function createTaking(plan: FilePlan, intake: Intake, secret: Uint8Array, batchRows: () => number): Taking {
  const reader = createReader(plan.layout, { onRecord: createRecordTaker(plan, intake, secret) });
  let isInputEnded = false;
  let hasMore = false;
  let isDone = false;

  return {
    push: (chunk) => reader.push(chunk),
    endInput: () => {
      reader.endInput();
      isInputEnded = true;
      hasMore = true;
    },
    portion: () => {
      while (isInputEnded && hasMore && !isFull(intake, batchRows())) hasMore = reader.flush(JOINED_ROWS);
      if (!hasMore && isInputEnded) {
        if (isDone) return null;
        isDone = true;
        return intake.take();
      }
      return isFull(intake, batchRows()) ? intake.take() : null;
    },
    isDone: () => isDone,
    end: () => intake.end(),
  };
}
