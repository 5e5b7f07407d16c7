// Interrupted imports and undos: what a process that died left behind is taken away or finished, but only while nobody is importing.
import type { Progress } from '../shared/contract/events.ts';
import { applyImport } from './import-apply.ts';
import { type ImportLock, tryImportLock } from './import-lock.ts';
import { removeImport } from './import-removal.ts';
import { finishUndo } from './import-undo.ts';
import { type Connection, openConnection } from './open.ts';
import { politePace } from './pace.ts';

type Interrupted = { importId: number; state: 'running' | 'applying' | 'undoing'; rowCount: number };

const BUSY_TIMEOUT_MS = 5000;

function interruptedImports(connection: Connection): Interrupted[] {
  return connection
    .prepare(
      `SELECT i.id AS importId, i.state AS state, (SELECT count(*) FROM responses r WHERE r.import_id = i.id) AS rowCount
       FROM imports i WHERE i.state IN ('running', 'applying', 'undoing') ORDER BY i.id`,
    )
    .all() as Interrupted[];
}

function hasInterrupted(connection: Connection): boolean {
  return (
    connection.prepare(`SELECT 1 FROM imports WHERE state IN ('running', 'applying', 'undoing') LIMIT 1`).get() !==
    undefined
  );
}

/** Removes imports that never counted, finishes those that were committed and those being taken back. Nothing happens while another process imports. */
export async function recoverImports(path: string, onProgress: (progress: Progress) => void): Promise<void> {
  const connection = openConnection(path, { busyTimeoutMs: BUSY_TIMEOUT_MS, tempStore: 'file' });
  let lock: ImportLock | null = null;
  try {
    if (!hasInterrupted(connection)) return;
    lock = tryImportLock(path);
    if (lock !== null) await recoverLocked(connection, onProgress);
  } finally {
    lock?.release();
    connection.close();
  }
}

/** The same for a caller that holds the import lock. */
export async function recoverLocked(connection: Connection, onProgress: (progress: Progress) => void): Promise<void> {
  const pace = politePace(connection);
  for (const { importId, state, rowCount } of interruptedImports(connection)) {
    const tell = (phase: Progress['phase'], rows: number) =>
      onProgress({
        type: 'progress',
        job: 'opening',
        phase,
        share: rowCount === 0 ? null : Math.min(1, rows / rowCount),
        rows,
        rowCount,
        rowsPerSecond: null,
        secondsLeft: null,
        canCancel: false,
      });
    if (state === 'running') await removeImport(connection, importId, pace, (rows) => tell('removing', rows));
    else if (state === 'undoing') {
      await finishUndo(connection, importId, pace, {
        now: Date.now,
        onProgress: (_share, rows) => tell('removing', rows),
      });
    } else {
      await applyImport(connection, importId, pace, {
        now: Date.now,
        onApplied: (share) => tell('applying', Math.floor(share * rowCount)),
      });
    }
  }
}
