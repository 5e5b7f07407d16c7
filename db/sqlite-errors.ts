// SQLite's result codes as Rapport's errors. Unknown ones stay unknown.
import type { WireError } from '../shared/contract/errors.ts';

const byPrefix: readonly (readonly [prefix: string, code: WireError['code']])[] = [
  ['SQLITE_BUSY', 'workspace.busy'],
  ['SQLITE_LOCKED', 'workspace.busy'],
  ['SQLITE_READONLY', 'workspace.read-only'],
  ['SQLITE_PERM', 'workspace.read-only'],
  ['SQLITE_FULL', 'workspace.disk-full'],
  ['SQLITE_IOERR', 'workspace.damaged'],
  ['SQLITE_CORRUPT', 'workspace.damaged'],
  ['SQLITE_NOTADB', 'workspace.not-ours'],
  ['SQLITE_CANTOPEN', 'workspace.not-found'],
];

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The wire form of an SQLite or file-system error, or undefined if it is neither. */
export function wireErrorOf(error: unknown): WireError | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'workspace.disk-full', params: {} };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { code: 'workspace.read-only', params: {} };
  if (code === 'ENOENT') return { code: 'workspace.not-found', params: {} };
  const found = byPrefix.find(([prefix]) => code.startsWith(prefix));
  return found ? { code: found[1], params: { sqlite: code } } : undefined;
}

/** Whether a write failed because another row holds a value that may stand only once. */
export function isTaken(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE';
}
