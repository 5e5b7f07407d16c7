// Is the workspace sound, and what is in it: everything SQLite can check, counts, backups. Reads only; what to do about it is decided elsewhere.
import { AppError } from '../shared/contract/errors.ts';
import { type Backup, listBackups } from './backup.ts';
import { versionOf } from './migrate.ts';
import { type Connection, openConnection } from './open.ts';

/** Tables people ask about, in the order they are reported. */
const COUNTED = [
  ['responses', 'SELECT count(*) FROM counted_responses'],
  ['comments', 'SELECT count(*) FROM comments WHERE response_id IN (SELECT id FROM counted_responses)'],
  ['ratings', 'SELECT count(*) FROM response_ratings WHERE response_id IN (SELECT id FROM counted_responses)'],
  ['rejects', 'SELECT count(*) FROM import_rejects'],
  ['imports', `SELECT count(*) FROM imports WHERE state = 'done'`],
  ['interruptedImports', `SELECT count(*) FROM imports WHERE state IN ('running', 'applying', 'undoing')`],
  ['sources', 'SELECT count(*) FROM sources WHERE deleted_at IS NULL'],
  ['agents', 'SELECT count(*) FROM agents WHERE deleted_at IS NULL'],
  ['teams', 'SELECT count(*) FROM teams WHERE deleted_at IS NULL'],
  ['people', 'SELECT count(*) FROM people WHERE deleted_at IS NULL'],
  ['tags', 'SELECT count(*) FROM tags WHERE deleted_at IS NULL'],
  ['taggedComments', 'SELECT count(DISTINCT comment_id) FROM comment_tags WHERE deleted_at IS NULL'],
  ['notes', 'SELECT count(*) FROM notes WHERE deleted_at IS NULL'],
  ['plans', 'SELECT count(*) FROM plans WHERE deleted_at IS NULL'],
  ['changes', 'SELECT count(*) FROM changes'],
] as const;

export type CountedThing = (typeof COUNTED)[number][0];

export type WorkspaceCheck = {
  readonly integrity: 'ok' | 'damaged';
  /** SQLite's own words about damage; at most 20. */
  readonly problems: readonly string[];
  /** Rows that refer to rows that do not exist. */
  readonly brokenReferences: number;
  readonly version: number;
  readonly counts: Readonly<Record<CountedThing, number>>;
  readonly backups: readonly Backup[];
};

/** Looks through the whole file: seconds for a large workspace, so never in the process that answers the page. */
export function checkWorkspace(connection: Connection, path: string): WorkspaceCheck {
  const found = (connection.pragma('integrity_check(20)') as { integrity_check: string }[]).map(
    (row) => row.integrity_check,
  );
  const problems = found.filter((line) => line !== 'ok');
  const brokenReferences = (connection.pragma('foreign_key_check') as unknown[]).length;
  const counts = Object.fromEntries(
    COUNTED.map(([name, sql]) => [name, Number(connection.prepare(sql).pluck().get())]),
  ) as Record<CountedThing, number>;
  return {
    integrity: problems.length === 0 && brokenReferences === 0 ? 'ok' : 'damaged',
    problems,
    brokenReferences,
    version: versionOf(connection),
    counts,
    backups: listBackups(path),
  };
}

/** The check a while after each opening: every page and every reference, on a connection that cannot write. Throws `workspace.damaged`. */
export function requireSound(path: string): void {
  const connection = openConnection(path, { isReadOnly: true, busyTimeoutMs: 5000, tempStore: 'file' });
  try {
    if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new AppError('workspace.damaged', { check: 'pages' });
    if ((connection.pragma('foreign_key_check') as unknown[]).length > 0) {
      throw new AppError('workspace.damaged', { check: 'references' });
    }
  } finally {
    connection.close();
  }
}
