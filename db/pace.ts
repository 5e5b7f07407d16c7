// Long work in short transactions: how a job writes much without keeping the write lock from people. No SQL of any area.
import type { Connection } from './open.ts';

/** Most rows of one transaction while the workspace is in use. */
const MAX_BATCH_ROWS = 500;
const MIN_BATCH_ROWS = 25;
/** A transaction that took longer makes the next ones smaller (ms). */
const MAX_HOLD_MS = 50;
/** The lock is left alone at least this long between two transactions (ms). */
const PAUSE_MS = 5;
/**
 * Pages the log may grow by before they are moved into the file: most batches write the same index pages again. Not more, because
 * whoever saves something meanwhile moves what has gathered.
 */
const LOG_PAGES = 4000;
const CACHE_KIB = 65_536;
/** Rows of one transaction on a file nobody else can have open. */
const OWN_FILE_BATCH_ROWS = 4000;
/** Comments of one pass into the full text of such a file: each pass leaves a part that searches have to join. */
const OWN_FILE_INDEX_ROWS = 1_000_000;

export type Pace = {
  /** Rows the next transaction should have at most. */
  batchRows(): number;
  /** Comments the next transaction should index at most. */
  indexRows(): number;
  /** Runs `work` in one transaction that takes the write lock at once; waits before it, never inside it. */
  write<Result>(work: () => Result): Promise<Result>;
  /** What follows need not survive a power cut: losing it is the same as never having begun it, or it will be done again. */
  relax(): void;
  /** What follows, and all before it, must survive a power cut. */
  secure(): void;
};

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** For a workspace others use: small transactions with pauses. Time spent elsewhere since the last one counts as pause. */
export function politePace(connection: Connection): Pace {
  connection.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
  connection.pragma(`cache_size = -${CACHE_KIB}`);
  // A statement of many rows keeps the pages it changes until it ends; in files that costs more than the rows themselves.
  connection.pragma('temp_store = MEMORY');
  let rows = MAX_BATCH_ROWS;
  let freeSince = 0;
  return {
    batchRows: () => rows,
    indexRows: () => rows,
    write: async (work) => {
      const rest = PAUSE_MS - (performance.now() - freeSince);
      if (rest > 0) await wait(Math.ceil(rest));
      const begun = performance.now();
      const result = connection.transaction(work).immediate();
      freeSince = performance.now();
      rows =
        freeSince - begun > MAX_HOLD_MS
          ? Math.max(MIN_BATCH_ROWS, Math.floor(rows / 2))
          : Math.min(MAX_BATCH_ROWS, rows + MIN_BATCH_ROWS);
      return result;
    },
    relax: () => connection.pragma('synchronous = NORMAL'),
    secure: () => connection.pragma('synchronous = FULL'),
  };
}

/** For a file this process made and nobody else knows yet: large transactions, no pauses. */
export function ownFilePace(connection: Connection): Pace {
  return {
    batchRows: () => OWN_FILE_BATCH_ROWS,
    indexRows: () => OWN_FILE_INDEX_ROWS,
    write: async (work) => connection.transaction(work).immediate(),
    // Such a file is synced as a whole before it gets its name.
    relax: () => undefined,
    secure: () => undefined,
  };
}
