// Verified backups of a workspace: copied by SQLite, opened and counted before they get their name. Nothing here ever touches the original.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { AppError } from '../shared/contract/errors.ts';
import { expiredBackups } from './backup-rotation.ts';
import { freeBytesAt } from './disk-space.ts';
import { type Connection, openConnection } from './open.ts';
import { wireErrorOf } from './sqlite-errors.ts';

/** `file` is a name inside the folder of backups; `at` UTC ms. */
export type Backup = {
  readonly file: string;
  readonly at: number;
  readonly bytes: number;
  readonly responseCount: number;
};

/** What is kept beside a backup; `of` marks the state of the workspace's files it was made from. */
const record = z.object({
  at: z.int(),
  bytes: z.int(),
  responseCount: z.int(),
  of: z.string(),
});

const ENDING = '.rapport';

/** Where the backups of the workspace at `path` stand. */
export function backupFolderOf(path: string): string {
  return `${path}-backups`;
}

/** Verified backups, newest first. Works without any database; files without a record were never finished. */
export function listBackups(path: string): Backup[] {
  const folder = backupFolderOf(path);
  const found: Backup[] = [];
  for (const name of namesIn(folder)) {
    const kept = name.endsWith(ENDING) ? readRecord(folder, name) : null;
    if (kept) found.push({ file: name, at: kept.at, bytes: kept.bytes, responseCount: kept.responseCount });
  }
  return found.sort((a, b) => b.at - a.at || (a.file < b.file ? 1 : -1));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function recordPath(folder: string, name: string): string {
  return join(folder, `${basename(name, ENDING)}.json`);
}

function readRecord(folder: string, name: string): z.infer<typeof record> | null {
  try {
    const parsed = record.parse(JSON.parse(readFileSync(recordPath(folder, name), 'utf8')));
    return statSync(join(folder, name)).size === parsed.bytes ? parsed : null;
  } catch {
    return null;
  }
}

/** Sizes and times of the database and its log: equal means that nothing was written since. */
function markOf(path: string): string {
  return [path, `${path}-wal`]
    .map((file) => {
      if (!existsSync(file)) return '-';
      const { size, mtimeMs } = statSync(file);
      return `${size}@${mtimeMs}`;
    })
    .join(' ');
}

function countOf(connection: Connection, table: string): number {
  const exists = connection
    .prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :table`)
    .get({ table });
  if (!exists) return 0;
  return Number(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
}

type Content = {
  readonly responses: number;
  readonly comments: number;
  readonly notes: number;
  readonly version: number;
};

function contentOf(connection: Connection): Content {
  return {
    responses: countOf(connection, 'responses'),
    comments: countOf(connection, 'comments'),
    notes: countOf(connection, 'notes'),
    version: Number(connection.pragma('user_version', { simple: true })),
  };
}

/**
 * Makes a backup of the workspace at `path`, read through `connection`; where nothing changed since the last one, that one is
 * returned and nothing written. Errors: `workspace.disk-full`, `workspace.read-only`, `workspace.damaged` (the original), `workspace.backup-failed`.
 */
export function backUp(
  connection: Connection,
  path: string,
  now: number = Date.now(),
): Backup & { readonly isNew: boolean } {
  const folder = backupFolderOf(path);
  const [last] = listBackups(path);
  const mark = markOf(path);
  if (last && readRecord(folder, last.file)?.of === mark) return { ...last, isNew: false };
  try {
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder);
    const partial = join(folder, 'new.partial');
    const before = contentOf(connection);
    connection.prepare('VACUUM INTO :partial').run({ partial });
    const found = verify(partial);
    refuseIfLess(before, found, contentOf(connection));
    if (last && hasSameBytes(partial, join(folder, last.file))) {
      rmSync(partial);
      writeRecord(folder, last.file, { ...last, of: mark });
      return { ...last, isNew: false };
    }
    const name = freeName(folder, now);
    const made = { file: name, at: now, bytes: statSync(partial).size, responseCount: found.responses };
    sync(partial);
    renameSync(partial, join(folder, name));
    writeRecord(folder, name, { ...made, of: mark });
    sync(folder);
    rotate(path, now);
    return { ...made, isNew: true };
  } catch (error) {
    removeUnfinished(folder);
    throw asBackupError(error, path);
  }
}

/** The backup that has to stand before a migration changes the file. */
export function backUpBeforeMigration(connection: Connection, path: string): void {
  backUp(connection, path);
}

/** Opens the copy and looks through it; anything wrong makes it no backup. */
function verify(file: string): Content {
  const copy = openConnection(file, { isReadOnly: true, busyTimeoutMs: 0, tempStore: 'file' });
  try {
    if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new AppError('workspace.backup-failed', { check: 'pages' });
    }
    return contentOf(copy);
  } finally {
    copy.close();
  }
}

/** People may write while the copy is made, so it may hold more than before, never less than both sides of it. */
function refuseIfLess(before: Content, found: Content, after: Content): void {
  const isLess = (['responses', 'comments', 'notes'] as const).some(
    (table) => found[table] < Math.min(before[table], after[table]),
  );
  if (isLess || found.version !== before.version) throw new AppError('workspace.backup-failed', { check: 'counts' });
}

function asBackupError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error;
  const known = wireErrorOf(error);
  if (known?.code === 'workspace.disk-full') {
    const params = { neededBytes: statSync(path).size, freeBytes: freeBytesAt(path) };
    return new AppError('workspace.disk-full', params, { cause: error });
  }
  const isCorrupt = String(known?.params['sqlite'] ?? '').startsWith('SQLITE_CORRUPT');
  if (known?.code === 'workspace.read-only' || (known && isCorrupt))
    return new AppError(known.code, known.params, { cause: error });
  return new AppError('workspace.backup-failed', { check: known?.code ?? 'unexpected' }, { cause: error });
}

function removeUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    if (name.startsWith('new.partial')) rmSync(join(folder, name), { force: true });
  }
}

/** The name says when it was made (UTC), so that people find their way without the program. */
function freeName(folder: string, now: number): string {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stamp}Z${ENDING}` : `${stamp}Z-${number}${ENDING}`;
    if (!existsSync(join(folder, name))) return name;
  }
}

function writeRecord(folder: string, name: string, kept: z.infer<typeof record>): void {
  const { at, bytes, responseCount, of } = kept;
  const path = recordPath(folder, name);
  writeFileSync(`${path}.partial`, JSON.stringify({ at, bytes, responseCount, of }), { flush: true });
  renameSync(`${path}.partial`, path);
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    // Windows cannot sync a folder; its renames are durable without.
    if (process.platform !== 'win32') throw error;
  } finally {
    closeSync(descriptor);
  }
}

const COMPARED_BYTES = 1 << 20;

function hasSameBytes(left: string, right: string): boolean {
  if (!existsSync(right) || statSync(left).size !== statSync(right).size) return false;
  const files = [openSync(left, 'r'), openSync(right, 'r')] as const;
  const parts = [Buffer.alloc(COMPARED_BYTES), Buffer.alloc(COMPARED_BYTES)] as const;
  try {
    for (;;) {
      const read = readSync(files[0], parts[0], 0, COMPARED_BYTES, null);
      if (read !== readSync(files[1], parts[1], 0, COMPARED_BYTES, null)) return false;
      if (read === 0) return true;
      if (!parts[0].subarray(0, read).equals(parts[1].subarray(0, read))) return false;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}

/** Old backups go once a newer one stands. */
function rotate(path: string, now: number): void {
  const folder = backupFolderOf(path);
  for (const old of expiredBackups(listBackups(path), now, statSync(path).size)) {
    rmSync(join(folder, old.file), { force: true });
    rmSync(recordPath(folder, old.file), { force: true });
  }
}
