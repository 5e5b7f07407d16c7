// Imports for tests: CSV as text into a test workspace, through the same steps as in the app; and a picture of everything stored.

import { type ImportOutcome, importFile } from '../../electron/import-job.ts';
import type { JobWatch } from '../../electron/import-progress.ts';
import { sourceOfText } from '../../electron/import-source.ts';
import type { ImportCounts, ImportSettings } from '../../shared/import/types.ts';
import type { TestWorkspace } from './support.ts';

export const quiet: JobWatch = { onProgress: () => undefined, isCancelled: () => false };

/** CSV of rows of cells; every cell quoted. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows
    .map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(','))
    .join('\n')
    .concat('\n');
}

export function importInto(
  path: string,
  text: string,
  settings: ImportSettings = {},
  options: { readonly name?: string; readonly watch?: JobWatch; readonly isTrial?: boolean } = {},
): Promise<ImportOutcome> {
  return importFile(
    {
      source: sourceOfText(options.name ?? 'survey.csv', text),
      workspacePath: path,
      settings,
      personId: null,
      isTrial: options.isTrial ?? false,
    },
    options.watch ?? quiet,
  );
}

/** The counts of an import that has to succeed. */
export async function importText(
  workspace: TestWorkspace,
  text: string,
  settings: ImportSettings = {},
): Promise<{ importId: number; counts: ImportCounts }> {
  const outcome = await importInto(workspace.path, text, settings);
  if (outcome.status === 'needs-answer') throw new Error(JSON.stringify(outcome.plan.questions));
  if (outcome.status === 'unchanged') return { importId: outcome.known.importId, counts: outcome.known.counts };
  return { importId: outcome.importId, counts: outcome.result.counts };
}

export function sumOf(counts: ImportCounts): number {
  const { rowsRead: _rowsRead, ...terms } = counts;
  return Object.values(terms).reduce((sum, term) => sum + term, 0);
}

/** Columns that say when or under which number something was written, not what. */
const TIMES = new Set(['started_at', 'finished_at', 'created_at', 'updated_at', 'uid', 'result']);

/** Every row of every table an import writes, as text: equal pictures mean that nothing differs but times. */
export function pictureOf(workspace: TestWorkspace): string {
  const tables = [
    'sources',
    'questions',
    'metrics',
    'imports',
    'import_rejects',
    'agents',
    'agent_aliases',
    'teams',
    'team_memberships',
    'responses',
    'response_ratings',
    'comments',
    'response_changes',
  ];
  const lines = tables.flatMap((table) =>
    workspace
      .rows<Record<string, unknown>>(`SELECT * FROM ${table}`)
      .map((row) => `${table} ${pictureOfRow(table, row)}`)
      .sort(),
  );
  const found = workspace
    .rows<{ id: number }>('SELECT id FROM comment_search_docsize ORDER BY id')
    .map((row) => row.id);
  return [...lines, `comment_search ${found.join(' ')}`].join('\n');
}

function pictureOfRow(table: string, row: Record<string, unknown>): string {
  const kept = Object.entries(row).filter(
    ([column]) => !TIMES.has(column) && !(table === 'team_memberships' && column === 'id'),
  );
  return JSON.stringify(
    kept.map(([column, value]) => [column, value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value]),
  );
}

/** Comments found by words. */
export function search(workspace: TestWorkspace, match: string): number[] {
  return workspace
    .rows<{ id: number }>('SELECT rowid AS id FROM comment_search WHERE comment_search MATCH :match ORDER BY rowid', {
      match,
    })
    .map((row) => row.id);
}
