// One import at a time per workspace, across processes: a side file on which the importing process holds an exclusive transaction.
// The system frees it when the process dies, so a lock never outlives its holder. Nothing of the workspace stands in it.
import { AppError } from '../shared/contract/errors.ts';
import { openLockFile } from './open.ts';
import { wireErrorOf } from './sqlite-errors.ts';

export type ImportLock = { release(): void };

/** Takes the lock of the workspace at `path`. Errors: `import.locked` (another import holds it), `workspace.read-only`. */
export function takeImportLock(path: string): ImportLock {
  let connection: ReturnType<typeof openLockFile> | undefined;
  try {
    connection = openLockFile(`${path}-import-lock`);
    const held = connection;
    held.exec('BEGIN EXCLUSIVE');
    return { release: () => held.close() };
  } catch (error) {
    connection?.close();
    const known = wireErrorOf(error);
    if (known?.code === 'workspace.busy') throw new AppError('import.locked', {}, { cause: error });
    // A folder that cannot be written answers "cannot open", which elsewhere means a missing file.
    if (known?.code === 'workspace.not-found') throw new AppError('workspace.read-only', {}, { cause: error });
    throw known ? new AppError(known.code, known.params, { cause: error }) : error;
  }
}

/** The lock, or null while another process imports. */
export function tryImportLock(path: string): ImportLock | null {
  try {
    return takeImportLock(path);
  } catch (error) {
    if (error instanceof AppError && error.code === 'import.locked') return null;
    throw error;
  }
}
