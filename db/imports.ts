// The imports of a workspace as people look back at them: history, result, rejects. Running an import stands in import-writer.ts.

import { AppError } from '../shared/contract/errors.ts';
import type { ImportResult } from '../shared/contract/imports.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import type { ImportId } from '../shared/contract/values.ts';
import type { NearPair } from '../shared/import/near-pairs.ts';
import { pairsOfImport, undecidedPairs } from './agent-pairs.ts';
import { noCounts, type StoredMapping, type StoredResult } from './import-result.ts';
import type { ReadDb } from './sql.ts';

type ImportRow = {
  importId: ImportId;
  fileName: string;
  fileBytes: number;
  sourceName: string;
  personName: string | null;
  startedAt: number;
  finishedAt: number | null;
  state: ImportResult['state'];
  result: string | null;
  hasBackup: number;
};

/** Agents named in a result; the page links to them. */
const NAMED_AGENTS = 100;

const COLUMNS = `i.id AS importId, i.file_name AS fileName, i.file_bytes AS fileBytes, s.name AS sourceName, p.name AS personName,
  i.started_at AS startedAt, i.finished_at AS finishedAt, i.state AS state, i.result AS result, i.backup IS NOT NULL AS hasBackup`;
const FROM = `FROM imports i JOIN sources s ON s.id = i.source_id LEFT JOIN people p ON p.id = i.person_id`;

function resultOf(db: ReadDb, row: ImportRow, pairs: readonly NearPair[]): ImportResult {
  const stored = row.result === null ? null : (JSON.parse(row.result) as StoredResult);
  const { result: _text, hasBackup, ...kept } = row;
  return {
    ...kept,
    counts: stored?.counts ?? noCounts(),
    newAgents: db.all<{ agentId: number; name: string }>(
      `SELECT id AS agentId, name AS name FROM agents
       WHERE id IN (SELECT value FROM json_each(:ids)) AND deleted_at IS NULL ORDER BY sort_name, id`,
      { ids: JSON.stringify(stored?.newAgentIds.slice(0, NAMED_AGENTS) ?? []) },
    ),
    newAgentCount: stored?.newAgentCount ?? 0,
    rejectReasons: [...(stored?.rejectReasons ?? [])],
    notAnswerReasons: [...(stored?.notAnswerReasons ?? [])],
    warnings: [...(stored?.warnings ?? [])],
    seconds: stored?.seconds ?? 0,
    hasBackup: hasBackup === 1,
    agentsToReview: pairsOfImport(db, pairs, row.importId).length,
    repairedCount: stored && stored.counts.rejected > 0 ? repairedCount(db, row.importId) : 0,
    ...(stored?.remainsOf === undefined ? {} : { remainsOf: stored.remainsOf }),
  };
}

function repairedCount(db: ReadDb, importId: ImportId): number {
  return db.one<{ count: number }>(
    'SELECT count(*) AS count FROM import_rejects WHERE import_id = :importId AND repaired_by_import IS NOT NULL',
    { importId },
  ).count;
}

/** Newest first; an import that is still being read is not listed. */
function history(db: ReadDb, input: ParsedInput<'imports.history'>): CallOutput<'imports.history'> {
  const rows = db.all<ImportRow>(
    `SELECT ${COLUMNS} ${FROM} WHERE i.state <> 'running' AND i.id < :beforeId ORDER BY i.id DESC LIMIT :limit`,
    { limit: input.limit, beforeId: input.beforeId ?? Number.MAX_SAFE_INTEGER },
  );
  const pairs = undecidedPairs(db);
  return { imports: rows.map((row) => resultOf(db, row, pairs)) };
}

function result(db: ReadDb, input: ParsedInput<'imports.result'>): CallOutput<'imports.result'> {
  const row = db.get<ImportRow>(`SELECT ${COLUMNS} ${FROM} WHERE i.id = :importId AND i.state <> 'running'`, {
    importId: input.importId,
  });
  if (!row) throw new AppError('row.missing', { table: 'imports' });
  return resultOf(db, row, undecidedPairs(db));
}

type RejectRow = { rowNumber: number; reason: string; params: string | null; cells: string; isRepaired: number };

/** Characters of a cell on the screen; the saved file has them all. */
const SHOWN_CHARACTERS = 10_000;
/** Characters handed out at once where cells are not cut: one row may hold megabytes. */
const WHOLE_CHARACTERS = 8_000_000;

function shownCell(cell: string): string {
  return cell.length <= SHOWN_CHARACTERS ? cell : `${cell.slice(0, SHOWN_CHARACTERS)}…`;
}

/** The last row of a portion whose cells together are not too long; at least one row. */
function lastWholeRow(db: ReadDb, input: ParsedInput<'imports.rejects'>): number {
  const rows = db.all<{ rowNumber: number; length: number }>(
    `SELECT row_number AS rowNumber, length(cells) AS length FROM import_rejects
     WHERE import_id = :importId AND row_number > :afterRow ORDER BY row_number LIMIT :limit`,
    { importId: input.importId, afterRow: input.afterRow, limit: input.limit },
  );
  let sum = 0;
  let last = rows[0]?.rowNumber ?? 0;
  for (const { rowNumber, length } of rows) {
    sum += length;
    if (sum > WHOLE_CHARACTERS) break;
    last = rowNumber;
  }
  return last;
}

function rejects(db: ReadDb, input: ParsedInput<'imports.rejects'>): CallOutput<'imports.rejects'> {
  const row = db.get<{ mapping: string | null }>('SELECT mapping AS mapping FROM imports WHERE id = :importId', {
    importId: input.importId,
  });
  if (!row) throw new AppError('row.missing', { table: 'imports' });
  const mapping = row.mapping === null ? null : (JSON.parse(row.mapping) as StoredMapping);
  const until = input.isWhole ? lastWholeRow(db, input) : Number.MAX_SAFE_INTEGER;
  const rows = db.all<RejectRow>(
    `SELECT row_number AS rowNumber, reason AS reason, params AS params, cells AS cells,
            repaired_by_import IS NOT NULL AS isRepaired
     FROM import_rejects WHERE import_id = :importId AND row_number > :afterRow AND row_number <= :until
     ORDER BY row_number LIMIT :limit`,
    { importId: input.importId, afterRow: input.afterRow, until, limit: input.limit },
  );
  return {
    headers: mapping?.columns.map((column) => column.header) ?? [],
    delimiter: mapping?.layout.delimiter ?? ',',
    rejects: rows.map(({ rowNumber, reason, params, cells, isRepaired }) => ({
      rowNumber,
      isRepaired: isRepaired === 1,
      reason: { code: reason, params: params === null ? {} : JSON.parse(params) },
      cells: (JSON.parse(cells) as string[]).map((cell) => (input.isWhole ? cell : shownCell(cell))),
    })),
  };
}

export const importQueries = {
  'imports.history': history,
  'imports.result': result,
  'imports.rejects': rejects,
} as const;
