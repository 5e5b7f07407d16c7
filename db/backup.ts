// Verified backups of a workspace: made by VACUUM INTO under a temporary name, opened, checked, counted, flushed, then renamed.
// A copy of a live file would miss what stands in its log. Restoring never happens here.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../shared/contract/errors.ts';
import { type Connection, openConnection } from './open.ts';
import { wireErrorOf } from './sqlite-errors.ts';

export type Backup = {
  /** Name in the backup folder, without folder. */
  readonly file: string;
  /** UTC ms */
  readonly at: number;
  readonly bytes: number;
  readonly responseCount: number;
};

type Note = { at: number; bytes: number; responseCount: number; fingerprint: string };

const EXTENSION = '.rapport';
const DAY_MS = 86_400_000;
const KEPT_RECENT = 5;
/** One per day, week, month, for so many of them. */
const KEPT_DAYS = 7;
const KEPT_WEEKS = 4;
const KEPT_MONTHS = 6;
const MIN_TOTAL_BYTES = 2_000_000_000;

/** Where the backups of the workspace at `path` lie. */
export function backupFolder(path: string): string {
  return `${path}-backups`;
}

/** Verified backups, newest first. Works without a readable workspace; a missing folder means none. */
export function listBackups(path: string): Backup[] {
  const folder = backupFolder(path);
  if (!existsSync(folder)) return [];
  const found: Backup[] = [];
  for (const file of readdirSync(folder)) {
    if (!file.endsWith(EXTENSION)) continue;
    const note = readNote(join(folder, file));
    if (note) found.push({ file, at: note.at, bytes: note.bytes, responseCount: note.responseCount });
  }
  return found.sort((a, b) => b.at - a.at);
}

function readNote(file: string): Note | null {
  try {
    return JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Note;
  } catch {
    // A backup whose note is lost was not necessarily verified to the end: it is not offered.
    return null;
  }
}

/** Equal while nothing was imported, changed by a person or changed in structure. Drafts and settings do not count. */
function fingerprintOf(connection: Connection): string {
  const row = connection
    .prepare(
      `SELECT (SELECT coalesce(max(seq), 0) FROM changes) || '/' ||
              (SELECT coalesce(group_concat(id || state || coalesce(finished_at, 0), ','), '') FROM imports) || '/' ||
              (SELECT count(*) FROM erasures) AS fingerprint`,
    )
    .pluck()
    .get();
  return `${String(connection.pragma('user_version', { simple: true }))}/${String(row)}`;
}

/**
 * Makes a verified backup unless the newest one already holds this very state; returns its file name.
 * Errors: `workspace.disk-full`, `workspace.damaged` (good backups are left alone), `workspace.backup-failed`.
 */
export function backUp(connection: Connection, path: string, reason: 'import' | 'migration', now = Date.now()): string {
  const folder = backupFolder(path);
  const newest = listBackups(path)[0];
  const fingerprint = fingerprintOf(connection);
  if (newest && readNote(join(folder, newest.file))?.fingerprint === fingerprint) return newest.file;
  const stamp = new Date(now).toISOString().slice(0, 23).replaceAll(':', '').replace('.', '');
  const name = `${stamp}-before-${reason}${EXTENSION}`;
  const target = join(folder, name);
  const partial = `${target}.partial`;
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(partial, { force: true });
    connection.prepare('VACUUM INTO :partial').run({ partial });
    const responseCount = verify(partial);
    flush(partial);
    const note: Note = { at: now, bytes: statSync(partial).size, responseCount, fingerprint };
    writeFileSync(`${target}.json`, JSON.stringify(note));
    renameSync(partial, target);
    rotate(path, now);
    return name;
  } catch (error) {
    rmSync(partial, { force: true });
    if (error instanceof AppError) throw error;
    const known = wireErrorOf(error);
    throw new AppError(known?.code ?? 'workspace.backup-failed', known?.params ?? {}, { cause: error });
  }
}

/** For openWorkspace: the state before the structure changes. */
export function backUpBeforeMigration(connection: Connection, path: string): void {
  const folder = backupFolder(path);
  try {
    backUp(connection, path, 'migration');
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('workspace.backup-failed', { folder }, { cause: error });
  }
}

/** Opens the copy and checks every page; a copy that cannot be trusted is none. Returns how many responses it holds. */
function verify(file: string): number {
  const copy = openConnection(file, { isReadOnly: true, busyTimeoutMs: 0, tempStore: 'file' });
  try {
    if (copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new AppError('workspace.damaged', { check: 'backup' });
    return Number(copy.prepare('SELECT count(*) FROM responses').pluck().get());
  } finally {
    copy.close();
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Which backups stay: the newest few, then one per day, week and month. Exported for its test. */
export function keptBackups(backups: readonly Backup[], now: number): Set<string> {
  const newestFirst = [...backups].sort((a, b) => b.at - a.at);
  const kept = new Set(newestFirst.slice(0, KEPT_RECENT).map((backup) => backup.file));
  const keepOnePer = (slotOf: (at: number) => number, count: number, oldest: number): void => {
    const slots = new Set<number>();
    for (const backup of newestFirst) {
      const slot = slotOf(backup.at);
      if (backup.at < oldest || slots.has(slot) || slots.size >= count) continue;
      slots.add(slot);
      kept.add(backup.file);
    }
  };
  keepOnePer((at) => Math.floor(at / DAY_MS), KEPT_DAYS, now - KEPT_DAYS * DAY_MS);
  keepOnePer((at) => Math.floor((at / DAY_MS + 3) / 7), KEPT_WEEKS, now - KEPT_WEEKS * 7 * DAY_MS);
  keepOnePer((at) => monthOf(at), KEPT_MONTHS, now - KEPT_MONTHS * 31 * DAY_MS);
  return kept;
}

function monthOf(at: number): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function rotate(path: string, now: number): void {
  const folder = backupFolder(path);
  const backups = listBackups(path);
  const kept = keptBackups(backups, now);
  const limit = Math.max(MIN_TOTAL_BYTES, 3 * statSync(path).size);
  let total = 0;
  for (const [index, backup] of backups.entries()) {
    total += backup.bytes;
    const isTooMuch = index > 0 && total > limit;
    if (kept.has(backup.file) && !isTooMuch) continue;
    if (!kept.has(backup.file)) total -= backup.bytes;
    rmSync(join(folder, backup.file), { force: true });
    rmSync(join(folder, `${backup.file}.json`), { force: true });
  }
}
