// A file read once for two things: the plan by all its records, and the rows as a first plan, made from its beginning, would store them.
// Whether the first plan was right is for the caller to see at the end. Runs in the reading thread.
import { createIntake, type Intake, type SortedRows } from '../db/import-intake.ts';
import { type Analysis, type AnalysisOptions, createAnalysis } from '../shared/import/analyse.ts';
import type { FilePlan, ImportSettings } from '../shared/import/types.ts';
import { createRecordTaker, isFull } from './import-taking.ts';
import type { TakeStart, ThreadEnd } from './import-thread.ts';

export type Looking = {
  push(chunk: Uint8Array): void;
  /** The plan by the beginning, once; undefined while more of the file is needed. Null: nothing can be said yet. */
  firstPlan(): FilePlan | null | undefined;
  /** Takes rows in as `take` says, from the first record on; null: only looks. */
  begin(take: TakeStart | null): void;
  endInput(): void;
  portion(): SortedRows | null;
  isDone(): boolean;
  end(): ThreadEnd;
};

/** Bytes that a first plan is made from: some thousand records. */
const LOOK_BYTES = 1_000_000;

export function createLooking(settings: ImportSettings, options: Omit<AnalysisOptions, 'onRecord'>): Looking {
  /** Chunks before `begin`. */
  let waiting: Uint8Array[] | null = [];
  let waitingBytes = 0;
  let isPlanned = false;
  let isInputEnded = false;
  let isDone = false;
  let intake: Intake | null = null;
  let batchRows = 0;
  let analysis: Analysis | null = null;
  let plan: FilePlan | null = null;

  function look(): FilePlan | null {
    const first = createAnalysis(settings, options);
    for (const chunk of waiting ?? []) first.push(chunk);
    return first.provisional();
  }

  return {
    push: (chunk) => {
      if (analysis) analysis.push(chunk);
      else {
        waiting?.push(chunk);
        waitingBytes += chunk.length;
      }
    },
    firstPlan: () => {
      if (isPlanned || (waitingBytes < LOOK_BYTES && !isInputEnded)) return undefined;
      isPlanned = true;
      return isInputEnded ? null : look();
    },
    begin: (take) => {
      if (take) {
        intake = createIntake(take.context, { connection: null });
        batchRows = take.batchRows;
        const onRecord = createRecordTaker(take.plan, intake, take.context.secret);
        analysis = createAnalysis(settings, {
          ...options,
          onRecord: (record, rowNumber) => onRecord(record, rowNumber),
        });
      } else analysis = createAnalysis(settings, options);
      for (const chunk of waiting ?? []) analysis.push(chunk);
      waiting = null;
    },
    endInput: () => {
      isInputEnded = true;
    },
    portion: () => {
      if (!analysis) return null;
      if (isInputEnded && !isDone) {
        isDone = true;
        // Another encoding than the beginning spoke of: the caller reads again from the start.
        if (!analysis.needsRestart()) plan = analysis.end();
        return intake?.take() ?? null;
      }
      return intake && !isDone && isFull(intake, batchRows) ? intake.take() : null;
    },
    isDone: () => isDone,
    end: () => ({ intake: intake?.end() ?? null, plan }),
  };
}
