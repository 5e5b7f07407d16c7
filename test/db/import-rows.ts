// A survey export as tests of the import write it, and its rows as they are stored.
import { isFinishedImport, type StoredRow, storedRows } from '../../db/import-stored.ts';
import { openConnection } from '../../db/open.ts';
import type { TestWorkspace } from './support.ts';

export const HEADER = [
  'response_id',
  'submitted_at',
  'contact_at',
  'agent_id',
  'agent_name',
  'team',
  'channel',
  'nps',
  'csat',
  'resolved',
  'comment',
];

export type Cell = string | number | null;
/** A row of cells under HEADER; `changes` by header. */
export function row(id: string, changes: Partial<Record<string, Cell>> = {}): Cell[] {
  const values: Record<string, Cell> = {
    response_id: id,
    submitted_at: '2026-03-02T23:30:00Z',
    contact_at: '2026-03-01T10:00:00Z',
    agent_id: 'A-014',
    agent_name: 'Ana Quispe',
    team: 'Retención',
    channel: 'phone',
    nps: 9,
    csat: 4,
    resolved: 'yes',
    comment: `Everything about ${id} was explained well`,
    ...changes,
  };
  return HEADER.map((name) => values[name] ?? null);
}

/** The rows of a finished import in file order. */
export function stored(workspace: TestWorkspace, id: number): StoredRow[] {
  const connection = openConnection(workspace.path, { isReadOnly: true, busyTimeoutMs: 0, tempStore: 'memory' });
  try {
    if (!isFinishedImport(connection, id)) throw new Error('not finished');
    return [...storedRows(connection, id)];
  } finally {
    connection.close();
  }
}
