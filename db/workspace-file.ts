// A workspace as a file: creating one, and opening one only after it was found to be ours, whole and not from the future.
// No queries of any area. Nothing here ever creates a database where one was expected.

import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { AppError } from '../shared/contract/errors.ts';
import { CURRENT_VERSION, migrate, versionOf } from './migrate.ts';
import { APPLICATION_ID, type Connection, openConnection } from './open.ts';
import { wireErrorOf } from './sqlite-errors.ts';

export type WorkspaceInfo = {
  readonly uid: string;
  readonly name: string;
  readonly zone: string;
  readonly isSample: boolean;
};

export type OpenWorkspace = {
  readonly path: string;
  readonly info: WorkspaceInfo;
  /** The last program that had it open did not close it: interrupted imports may wait and a check has been made. */
  readonly wasUnclean: boolean;
  readonly write: Connection;
  readonly read: Connection;
  /** Folds the write-ahead log into the file, unless an import is under way, which does so itself. To be called every minute or so. */
  tidy(): void;
  /** Marks the workspace as closed in good order. */
  close(): void;
};

export type NewWorkspace = {
  readonly name: string;
  /** IANA zone in which days are cut. */
  readonly zone: string;
  /** UTC ms */
  readonly now: number;
  readonly isSample?: boolean;
  /** Version of the program, named when an older one refuses the file. */
  readonly writtenBy: string;
};

/** Creates the file with the current schema and its one workspace row. An existing file is `workspace.exists` and stays as it is. */
export function createWorkspace(path: string, options: NewWorkspace): void {
  if (existsSync(path)) throw new AppError('workspace.exists', { file: path });
  const connection = openConnection(path, { mayCreate: true, busyTimeoutMs: 5000, tempStore: 'memory' });
  try {
    migrate(connection);
    connection
      .prepare(
        `INSERT INTO workspace(id, uid, name, zone, is_sample, erase_secret, written_by, created_at)
         VALUES (1, :uid, :name, :zone, :isSample, :secret, :writtenBy, :now)`,
      )
      .run({
        uid: randomUUID(),
        name: options.name,
        zone: options.zone,
        isSample: options.isSample ? 1 : 0,
        secret: randomBytes(32),
        writtenBy: options.writtenBy,
        now: options.now,
      });
  } finally {
    connection.close();
  }
}

export type OpenWorkspaceOptions = {
  readonly busyTimeoutMs: number;
  readonly tempStore: 'memory' | 'file';
  /** Makes a verified backup of the older file; only after it returns the schema is changed. */
  readonly backUp: (connection: Connection, path: string) => void;
  /** True for the process that keeps the workspace open while people work: marks it as open. */
  readonly isOwner: boolean;
};

/**
 * Opens an existing workspace. Errors: `workspace.not-found`, `workspace.not-ours` (empty, another program's or no database),
 * `workspace.damaged` (truncated, broken pages, failed checks), `workspace.newer` (nothing is changed), `workspace.read-only`,
 * `workspace.busy`, `workspace.disk-full`.
 */
export function openWorkspace(path: string, options: OpenWorkspaceOptions): OpenWorkspace {
  checkHeader(path);
  let write: Connection | undefined;
  try {
    write = openConnection(path, {
      busyTimeoutMs: Math.max(options.busyTimeoutMs, 2000),
      tempStore: options.tempStore,
    });
    const connection = write;
    checkIdentity(connection);
    checkLength(path, connection);
    if (versionOf(connection) < CURRENT_VERSION) {
      options.backUp(connection, path);
      migrate(connection);
    }
    touchEveryTable(connection);
    const info = readInfo(connection);
    const wasUnclean = isMarkedOpen(connection);
    if (wasUnclean && options.isOwner) checkContent(connection);
    if (options.isOwner) markOpen(connection, true);
    connection.pragma(`busy_timeout = ${options.busyTimeoutMs}`);
    // Folding in what an import left in the log would keep a person who saves a note waiting: tidy() does it at a quiet time.
    connection.pragma('wal_autocheckpoint = 0');
    const read = openConnection(path, {
      isReadOnly: true,
      busyTimeoutMs: options.busyTimeoutMs,
      tempStore: options.tempStore,
    });
    return {
      path,
      info,
      wasUnclean,
      write: connection,
      read,
      tidy: () => {
        const isImporting = connection
          .prepare(`SELECT EXISTS (SELECT 1 FROM imports WHERE state IN ('running', 'applying', 'undoing'))`)
          .pluck()
          .get();
        if (isImporting === 0) connection.pragma('wal_checkpoint(PASSIVE)');
      },
      close: () => {
        read.close();
        if (options.isOwner) markOpen(connection, false);
        connection.close();
      },
    };
  } catch (error) {
    write?.close();
    throw asAppError(error);
  }
}

function asAppError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const wire = wireErrorOf(error);
  return wire ? new AppError(wire.code, wire.params, { cause: error }) : error;
}

const HEADER_BYTES = 100;

/** Reads SQLite's file header without SQLite: 0- and 1-byte files would otherwise open as healthy empty databases. */
function checkHeader(path: string): void {
  let size: number;
  const header = new Uint8Array(HEADER_BYTES);
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new AppError('workspace.not-found', { file: path });
    size = stat.size;
    const descriptor = openSync(path, 'r');
    try {
      readSync(descriptor, header, 0, HEADER_BYTES, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw asAppError(error);
  }
  const magic = new TextDecoder().decode(header.subarray(0, 16));
  if (size < 512 || magic !== 'SQLite format 3\0') throw new AppError('workspace.not-ours', { file: path });
  const view = new DataView(header.buffer);
  // With a write-ahead log the header may lag behind; checkIdentity and checkLength look again through SQLite.
  const hasLog = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
  if (hasLog) return;
  if (view.getInt32(68) !== APPLICATION_ID) throw new AppError('workspace.not-ours', { file: path });
  const version = view.getInt32(60);
  if (version > CURRENT_VERSION) throw new AppError('workspace.newer', { version });
  const pageSize = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  if (size < pageSize * view.getUint32(28)) throw new AppError('workspace.damaged', { check: 'length' });
}

function checkIdentity(connection: Connection): void {
  if (Number(connection.pragma('application_id', { simple: true })) !== APPLICATION_ID)
    throw new AppError('workspace.not-ours');
  const version = versionOf(connection);
  if (version > CURRENT_VERSION) throw new AppError('workspace.newer', { version });
}

/** A file that ends early passes quick_check if the missing page is unused: compare lengths once the log is folded in. */
function checkLength(path: string, connection: Connection): void {
  const [checkpoint] = connection.pragma('wal_checkpoint(PASSIVE)') as {
    busy: number;
    log: number;
    checkpointed: number;
  }[];
  if (!checkpoint || checkpoint.log !== checkpoint.checkpointed) return;
  const expected =
    Number(connection.pragma('page_count', { simple: true })) *
    Number(connection.pragma('page_size', { simple: true }));
  if (statSync(path).size < expected) throw new AppError('workspace.damaged', { check: 'length' });
}

/** Reads the first page of every table: most damage shows here at no cost. */
function touchEveryTable(connection: Connection): void {
  const tables = connection
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'comment_search_*' AND name NOT GLOB 'sqlite_*'`,
    )
    .pluck()
    .all() as string[];
  for (const table of tables) connection.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get();
}

function checkContent(connection: Connection): void {
  const found = connection.pragma('quick_check(5)', { simple: true });
  if (found !== 'ok') throw new AppError('workspace.damaged', { check: 'pages' });
  if ((connection.pragma('foreign_key_check') as unknown[]).length > 0) {
    throw new AppError('workspace.damaged', { check: 'references' });
  }
}

function readInfo(connection: Connection): WorkspaceInfo {
  const row = connection
    .prepare('SELECT uid AS uid, name AS name, zone AS zone, is_sample AS isSample FROM workspace WHERE id = 1')
    .get() as { uid: string; name: string; zone: string; isSample: number } | undefined;
  if (!row) throw new AppError('workspace.damaged', { check: 'workspace' });
  return { uid: row.uid, name: row.name, zone: row.zone, isSample: row.isSample === 1 };
}

function isMarkedOpen(connection: Connection): boolean {
  return connection.prepare('SELECT opened_dirty FROM workspace WHERE id = 1').pluck().get() === 1;
}

function markOpen(connection: Connection, isOpen: boolean): void {
  connection.prepare('UPDATE workspace SET opened_dirty = :isOpen WHERE id = 1').run({ isOpen: isOpen ? 1 : 0 });
}
