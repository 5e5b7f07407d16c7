// Takes in what becomes of each record of a file: counts it, sorts responses into new and known ones, packs the new ones. Runs where the
// file is read, which may be another thread than the one that writes; nothing is written here.
import type { Message, ParsedResponse, RecordOutcome } from '../shared/import/types.ts';
import type { NewReject } from './import-insert.ts';
import { createPacker, type PackContext, type PackedRows } from './import-pack.ts';
import { type CountedReason, createReasonCounter } from './import-result.ts';
import { createSorter, type FileRow, type IdScope, type Sorted } from './import-sorting.ts';
import type { Connection } from './open.ts';

/** What taking in rows needs to know of the import; can be handed to another thread. */
export type IntakeContext = PackContext & {
  readonly sourceKey: string;
  readonly idScope: IdScope;
  /** Rejected rows are kept with their cells, not only counted. */
  readonly keepsRejects: boolean;
};

/** What only the thread with the workspace can do. */
export type IntakeHooks = {
  /** Finds rows that are stored already; null where no row can be known. */
  readonly connection: Connection | null;
  /** The outcome as it may be stored. */
  readonly admit?: ((outcome: RecordOutcome) => RecordOutcome) | undefined;
  /** Every response, in order. */
  readonly see?: ((response: ParsedResponse, cells: () => readonly string[]) => void) | undefined;
};

/** Rows since the last time they were taken, ready to be stored. */
export type SortedRows = {
  readonly fresh: PackedRows;
  /** Rows that are neither new nor plain repeats, in file order. */
  readonly known: readonly Sorted[];
  readonly rejects: readonly NewReject[];
  /** Records of the file and what became of those that are not stored. */
  readonly counts: IntakeCounts;
};

export type IntakeCounts = {
  readonly rowsRead: number;
  readonly duplicatesInFile: number;
  readonly rejected: number;
  readonly notAnswers: number;
  /** Records that a long file's response was put together from, less one each. */
  readonly joinedRows: number;
};

/** What is known after the last row. */
export type IntakeEnd = {
  readonly rejectReasons: readonly CountedReason[];
  readonly notAnswerReasons: readonly CountedReason[];
  /** The latest answer (UTC ms); null where the file has no dates. */
  readonly latestAt: number | null;
};

export type Intake = {
  /** Takes the next record; `cells` is only asked for what has to be kept of it. `joinedRows`: records it was put together from. */
  add(outcome: RecordOutcome, rowNumber: number, cells: () => readonly string[], joinedRows?: number): void;
  /** Rows that wait. */
  readonly size: () => number;
  /** Bytes that wait, roughly. */
  readonly byteSize: () => number;
  take(): SortedRows;
  end(): IntakeEnd;
};

const NO_COUNTS: IntakeCounts = { rowsRead: 0, duplicatesInFile: 0, rejected: 0, notAnswers: 0, joinedRows: 0 };

export function createIntake(context: IntakeContext, { connection, admit, see }: IntakeHooks): Intake {
  const sorter = createSorter(connection, context.sourceKey, context.idScope);
  const packer = createPacker(context);
  const rejectReasons = createReasonCounter();
  const notAnswerReasons = createReasonCounter();
  let counts: { -readonly [K in keyof IntakeCounts]: IntakeCounts[K] } = { ...NO_COUNTS };
  let unsorted: FileRow[] = [];
  let known: Sorted[] = [];
  let rejects: NewReject[] = [];
  let rejectCharacters = 0;
  let latestAt: number | null = null;

  function takeReject(reason: Message, rowNumber: number, cells: () => readonly string[]): void {
    counts.rejected += 1;
    rejectReasons.add(reason);
    if (!context.keepsRejects) return;
    const text = JSON.stringify(cells());
    rejectCharacters += text.length;
    rejects.push({ rowNumber, reason: reason.code, params: JSON.stringify(reason.params), cells: text });
  }

  function place(sorted: Sorted): void {
    if (sorted.fate === 'new') packer.add(sorted);
    else if (sorted.fate === 'duplicate') counts.duplicatesInFile += 1;
    else known.push(sorted);
  }

  function takeResponse(response: ParsedResponse, rowNumber: number, cells: () => readonly string[]): void {
    const at = response.respondedAt ?? response.interactionAt ?? null;
    if (at !== null && (latestAt === null || at > latestAt)) latestAt = at;
    see?.(response, cells);
    // Looking rows up is cheaper for many at once.
    if (connection) unsorted.push({ response, rowNumber });
    else place(sorter.sortUnknown(response, rowNumber));
  }

  return {
    add: (outcome, rowNumber, cells, joinedRows = 1) => {
      counts.rowsRead += joinedRows;
      counts.joinedRows += joinedRows - 1;
      const kept = admit ? admit(outcome) : outcome;
      if (kept.kind === 'response') takeResponse(kept.response, rowNumber, cells);
      else if (kept.kind === 'rejected') takeReject(kept.reason, rowNumber, cells);
      else {
        counts.notAnswers += 1;
        notAnswerReasons.add(kept.reason);
      }
    },
    size: () => unsorted.length + packer.count() + known.length + rejects.length,
    byteSize: () => packer.size() + rejectCharacters,
    take: () => {
      for (const sorted of sorter.sort(unsorted)) place(sorted);
      const taken: SortedRows = { fresh: packer.take(), known, rejects, counts };
      unsorted = [];
      known = [];
      rejects = [];
      rejectCharacters = 0;
      counts = { ...NO_COUNTS };
      return taken;
    },
    end: () => ({ rejectReasons: rejectReasons.list(), notAnswerReasons: notAnswerReasons.list(), latestAt }),
  };
}
