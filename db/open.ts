// The only file that imports the SQLite driver: opening a connection with everything Rapport relies on set explicitly.
// No queries, no rules about workspaces (those stand in workspace-file.ts).
import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** 'RPRT': marks a SQLite file as a Rapport workspace. */
export const APPLICATION_ID = 0x52505254;

export type OpenOptions = {
  readonly isReadOnly?: boolean;
  /** False: a missing file is an error, never a new database. */
  readonly mayCreate?: boolean;
  /** Milliseconds a lock is waited for. The driver waits synchronously, so the data process uses 0 and tries again by a timer. */
  readonly busyTimeoutMs: number;
  /** FILE keeps the memory of large sorts and VACUUM low in jobs. */
  readonly tempStore: 'memory' | 'file';
  readonly cacheKib?: number;
};

/** Opens `path` and sets every pragma a connection of ours depends on (an existing WAL file otherwise reopens with synchronous NORMAL). */
export function openConnection(path: string, options: OpenOptions): Connection {
  const isReadOnly = options.isReadOnly ?? false;
  const db = new Database(path, {
    readonly: isReadOnly,
    fileMustExist: !(options.mayCreate ?? false),
    timeout: options.busyTimeoutMs,
  });
  try {
    if (!isReadOnly) db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('secure_delete = ON');
    db.pragma(`temp_store = ${options.tempStore === 'memory' ? 'MEMORY' : 'FILE'}`);
    db.pragma(`cache_size = -${options.cacheKib ?? 16_384}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opens a connection that only holds a lock: a bare file beside the workspace, never part of it. */
export function openLockFile(path: string): Connection {
  return new Database(path, { timeout: 0 });
}
