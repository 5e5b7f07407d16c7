// A file that was imported before: recognised by its SHA-256, without reading on. Reads only.

import { normaliseName } from '../shared/import/identity.ts';
import type { ImportCounts, ImportSettings } from '../shared/import/types.ts';
import type { StoredAssumed, StoredMapping, StoredResult } from './import-result.ts';
import type { Connection } from './open.ts';

export type KnownImport = {
  readonly importId: number;
  readonly mapping: StoredMapping;
  /** What reading it again would find: everything it once stored is unchanged. */
  readonly counts: ImportCounts;
};

type Row = { importId: number; sourceKey: string; mapping: string; assumed: string; result: string };

/** Whether any finished import has this size: if not, the file need not be hashed before it is read. */
export function mayBeKnown(connection: Connection, bytes: number): boolean {
  return (
    connection.prepare(`SELECT 1 FROM imports WHERE file_bytes = :bytes AND state = 'done' LIMIT 1`).get({ bytes }) !==
    undefined
  );
}

/** The finished import of this very file, read in the way `settings` ask for; null where reading it could change something. */
export function knownImport(connection: Connection, sha256: Uint8Array, settings: ImportSettings): KnownImport | null {
  const rows = connection
    .prepare(
      `SELECT i.id AS importId, s.key AS sourceKey, i.mapping AS mapping, i.assumed AS assumed, i.result AS result
       FROM imports i JOIN sources s ON s.id = i.source_id
       WHERE i.file_sha256 = :sha256 AND i.state = 'done' AND i.mapping IS NOT NULL ORDER BY i.id DESC`,
    )
    .all({ sha256 }) as Row[];
  for (const row of rows) {
    const before = (JSON.parse(row.assumed) as StoredAssumed).settings;
    if (!asksTheSame(settings, before, row.sourceKey)) continue;
    const { counts } = JSON.parse(row.result) as StoredResult;
    return {
      importId: row.importId,
      mapping: JSON.parse(row.mapping) as StoredMapping,
      counts: { ...counts, inserted: 0, updated: 0, unchanged: counts.inserted + counts.updated + counts.unchanged },
    };
  }
  return null;
}

/** Settings a person did not give are those of the time before; given ones have to be the same. */
function asksTheSame(settings: ImportSettings, before: ImportSettings, sourceKey: string): boolean {
  const { sourceName, ...rest } = settings;
  if (sourceName !== undefined && normaliseName(sourceName) !== sourceKey) return false;
  return Object.entries(rest).every(
    ([key, value]) => value === undefined || sameText(value) === sameText(before[key as keyof ImportSettings]),
  );
}

function sameText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return JSON.stringify(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
