// An import that itself makes the workspace builds it beside its place: no journal on disk, indexes last, synced and renamed when whole.
// Nobody else can know the file before that, so nothing has to be shared or rolled back. Existing workspaces never come here.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../shared/contract/errors.ts';
import { amendSearch, takeSearchOver } from './import-search.ts';
import { type Connection, openConnection } from './open.ts';
import { createWorkspace, type NewWorkspace } from './workspace-file.ts';

export type OwnFile = {
  readonly connection: Connection;
  /** After the rows are written, before anything reads them in order. */
  buildIndexes(): void;
  /** Where its full text may be built meanwhile, and the statement that makes the table. */
  readonly search: { readonly path: string; readonly sql: string };
  /** Takes the full text over that was built there. `added`, `removed`: comments it does not know of, or should not. */
  takeSearch(exceptions: { readonly added: readonly number[]; readonly removed: readonly number[] }): void;
  /** Gives the workspace its name. `workspace.exists` if somebody else took it meanwhile. */
  finish(): void;
  /** Leaves nothing behind. */
  discard(): void;
};

const CACHE_KIB = 65_536;
/**
 * Sorts that fit the processor's caches and are merged from files beside cost two thirds of one large sort in memory; with helpers
 * they are sorted while the rows are still being read.
 */
const SORT_CACHE_KIB = 2000;
const SORT_THREADS = 3;

/**
 * Indexes of `responses` cost half as much when they are built once over all rows. The one by import grows at its end, row by row,
 * and costs nothing as it goes.
 */
const LATE_SQL = `SELECT name AS name, sql AS sql FROM sqlite_master
  WHERE type = 'index' AND tbl_name = 'responses' AND name <> 'responses_by_import' AND sql IS NOT NULL ORDER BY rowid`;

const SEARCH_SQL = `SELECT sql AS sql FROM sqlite_master WHERE name = 'comment_search'`;

function removeFiles(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Creates the workspace for `path` under another name. The caller holds the import lock of `path`. */
export function createOwnFile(path: string, workspace: NewWorkspace): OwnFile {
  const making = `${path}.partial`;
  removeFiles(making);
  createWorkspace(making, workspace);
  const connection = openConnection(making, { busyTimeoutMs: 0, tempStore: 'file', cacheKib: CACHE_KIB });
  connection.pragma('locking_mode = EXCLUSIVE');
  // The driver refuses to work without a journal. One in memory costs nothing here: a page that is new needs none.
  connection.pragma('journal_mode = MEMORY');
  connection.pragma('synchronous = OFF');
  // The writer takes every reference from a row it has just made; the search over all of them again would be a fifth of its time.
  connection.pragma('foreign_keys = OFF');
  // The converter makes no other values than the checks allow; the check of the whole file looks at them all again.
  connection.pragma('ignore_check_constraints = ON');
  const late = connection.prepare(LATE_SQL).all() as { name: string; sql: string }[];
  for (const { name } of late) connection.exec(`DROP INDEX ${name}`);
  const searchPath = `${making}-search`;
  return {
    connection,
    search: { path: searchPath, sql: connection.prepare(SEARCH_SQL).pluck().get() as string },
    takeSearch: ({ added, removed }) => {
      takeSearchOver(connection, searchPath);
      amendSearch(connection, added, removed);
    },
    buildIndexes: () => {
      connection.pragma(`cache_size = -${SORT_CACHE_KIB}`);
      connection.pragma(`threads = ${SORT_THREADS}`);
      for (const { sql } of late) connection.exec(sql);
      connection.pragma(`cache_size = -${CACHE_KIB}`);
    },
    finish: () => {
      connection.pragma('journal_mode = DELETE');
      connection.close();
      removeFiles(searchPath);
      sync(making);
      if (existsSync(path)) throw new AppError('workspace.exists', { file: path });
      renameSync(making, path);
      sync(dirname(path));
    },
    discard: () => {
      if (connection.open) connection.close();
      removeFiles(making);
      removeFiles(searchPath);
    },
  };
}
