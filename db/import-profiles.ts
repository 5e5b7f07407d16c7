// Remembered profiles: what was decided about files with one header. Finding one for a file, keeping the latest decisions, renaming,
// removing. What decisions are stands in import-decisions.ts.
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import { normaliseName } from '../shared/import/identity.ts';
import { insertRow, removeRow, updateRow } from './changes.ts';
import { type Decisions, decisionsOf } from './import-decisions.ts';
import { digest, digestBytes } from './import-digest.ts';
import type { StoredAssumed, StoredMapping } from './import-result.ts';
import type { Connection } from './open.ts';
import type { ReadDb, WriteDb } from './sql.ts';

export type Profile = {
  /** Null: nobody stored it; it stands in the history of imports only, as in a workspace without people. */
  readonly profileId: string | null;
  readonly name: string;
  readonly fingerprint: string;
  readonly source: { readonly name: string; readonly zone: string | null } | null;
  readonly decisions: Decisions;
};

type ProfileRow = {
  profileId: string;
  name: string;
  fingerprint: string;
  mapping: string;
  sourceName: string | null;
  sourceZone: string | null;
};

/** What stands for a header in `mapping_profiles.fingerprint`. */
export function fingerprintOf(headerShape: string): string {
  return digestBytes(digest(headerShape)).toString('hex');
}

const SELECT = `SELECT p.id AS profileId, p.name AS name, p.fingerprint AS fingerprint, p.mapping AS mapping,
    s.name AS sourceName, s.zone AS sourceZone
  FROM mapping_profiles p LEFT JOIN sources s ON s.id = p.source_id`;

function profileOf(row: ProfileRow): Profile {
  return {
    profileId: row.profileId,
    name: row.name,
    fingerprint: row.fingerprint,
    source: row.sourceName === null ? null : { name: row.sourceName, zone: row.sourceZone },
    decisions: JSON.parse(row.mapping) as Decisions,
  };
}

/**
 * The profile for files with this header: that of the named source where it has one, else the one changed last. Where no person ever
 * stored one, the latest finished import with this header speaks for itself.
 */
export function profileByHeader(connection: Connection, headerShape: string, sourceName?: string): Profile | null {
  const fingerprint = fingerprintOf(headerShape);
  const rows = connection
    .prepare(
      `${SELECT} WHERE p.fingerprint = :fingerprint AND p.deleted_at IS NULL ORDER BY p.updated_at DESC, p.id DESC`,
    )
    .all({ fingerprint }) as ProfileRow[];
  const wanted = sourceName === undefined ? null : normaliseName(sourceName);
  const own = rows.find((row) => row.sourceName !== null && normaliseName(row.sourceName) === wanted);
  const row = own ?? rows[0];
  if (row) return profileOf(row);
  const wasStored = connection
    .prepare('SELECT 1 FROM mapping_profiles WHERE fingerprint = :fingerprint')
    .get({ fingerprint });
  return wasStored ? null : fromHistory(connection, headerShape, fingerprint, sourceName);
}

type ImportRow = { importId: number; mapping: string; assumed: string; sourceName: string; sourceZone: string | null };

const HISTORY_SQL = `SELECT i.id AS importId, i.mapping AS mapping, i.assumed AS assumed, s.name AS sourceName, s.zone AS sourceZone
  FROM imports i JOIN sources s ON s.id = i.source_id
  WHERE i.state = 'done' AND i.mapping IS NOT NULL AND json_extract(i.result, '$.remainsOf') IS NULL`;

function fromHistory(
  connection: Connection,
  headerShape: string,
  fingerprint: string,
  sourceName: string | undefined,
): Profile | null {
  const rows = connection
    .prepare(`${HISTORY_SQL} AND json_extract(i.mapping, '$.headerShape') = :headerShape ORDER BY i.id DESC LIMIT 50`)
    .all({ headerShape }) as ImportRow[];
  const wanted = sourceName === undefined ? null : normaliseName(sourceName);
  const row = rows.find((one) => normaliseName(one.sourceName) === wanted) ?? rows[0];
  return row ? unstored(row, fingerprint) : null;
}

/** What an import decided, as a profile nobody stored. */
function unstored(row: ImportRow, fingerprint: string): Profile {
  return {
    profileId: null,
    name: row.sourceName,
    fingerprint,
    source: { name: row.sourceName, zone: row.sourceZone },
    decisions: decisionsOfRow(row),
  };
}

function decisionsOfRow(row: Pick<ImportRow, 'importId' | 'mapping' | 'assumed'>): Decisions {
  return decisionsOf(JSON.parse(row.mapping) as StoredMapping, JSON.parse(row.assumed) as StoredAssumed, row.importId);
}

/** The profile of this id or name (however it is spelled); where people stored none, what files of the source of this name decided. Errors: `row.missing`. */
export function profileNamed(connection: Connection, idOrName: string): Profile {
  const rows = connection
    .prepare(`${SELECT} WHERE p.deleted_at IS NULL ORDER BY p.updated_at DESC, p.id DESC`)
    .all() as ProfileRow[];
  const wanted = normaliseName(idOrName);
  const row =
    rows.find(({ profileId }) => profileId === idOrName) ?? rows.find(({ name }) => normaliseName(name) === wanted);
  if (row) return profileOf(row);
  const imported = connection
    .prepare(`${HISTORY_SQL} AND s.key = :wanted ORDER BY i.id DESC LIMIT 1`)
    .get({ wanted }) as ImportRow | undefined;
  if (!imported || rows.length > 0) throw new AppError('row.missing', { table: 'mapping_profiles', name: idOrName });
  const { headerShape } = JSON.parse(imported.mapping) as StoredMapping;
  return unstored(imported, fingerprintOf(headerShape));
}

/** Settings without which a header may not show; `$` stands for where they are kept. */
function hasLayout(column: string, place: string): string {
  const names = ['preambleRows', 'headerRows', 'delimiter', 'encoding', 'product', 'sheet', 'answers.longFormat'];
  return `coalesce(${names.map((name) => `json_extract(${column}, '${place}.${name}')`).join(', ')}) IS NOT NULL`;
}

/** Profiles whose header only shows under a layout or sheet that a person chose, the latest first; without any, such imports. */
export function profilesWithLayout(connection: Connection, limit: number): Profile[] {
  const rows = connection
    .prepare(
      `${SELECT} WHERE p.deleted_at IS NULL AND ${hasLayout('p.mapping', '$.settings')}
       ORDER BY p.updated_at DESC, p.id DESC LIMIT :limit`,
    )
    .all({ limit }) as ProfileRow[];
  if (rows.length > 0 || connection.prepare('SELECT 1 FROM mapping_profiles LIMIT 1').get()) return rows.map(profileOf);
  const imported = connection
    .prepare(`${HISTORY_SQL} AND ${hasLayout('i.assumed', '$.settings')} ORDER BY i.id DESC LIMIT :limit`)
    .all({ limit }) as ImportRow[];
  return imported.map((row) => unstored(row, fingerprintOf((JSON.parse(row.mapping) as StoredMapping).headerShape)));
}

/** Two profiles of one name could not be told apart. */
function freeName(db: ReadDb, wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    const isTaken = db.get('SELECT 1 AS taken FROM mapping_profiles WHERE name = :name AND deleted_at IS NULL', {
      name,
    });
    if (!isTaken) return name;
  }
}

/** Keeps what an import decided: in the profile of its source and header, or in a new one. Returns the profile's id. */
export function keepProfile(
  db: WriteDb,
  profile: {
    readonly sourceId: number;
    readonly sourceName: string;
    readonly headerShape: string;
    readonly decisions: Decisions;
  },
): string {
  const { sourceId, decisions } = profile;
  const fingerprint = fingerprintOf(profile.headerShape);
  const mapping = JSON.stringify(decisions);
  const known = db.get<{ id: string; mapping: string; version: number }>(
    `SELECT id AS id, mapping AS mapping, version AS version FROM mapping_profiles
     WHERE fingerprint = :fingerprint AND source_id = :sourceId AND deleted_at IS NULL ORDER BY updated_at DESC, id DESC LIMIT 1`,
    { fingerprint, sourceId },
  );
  if (!known) {
    const name = freeName(db, profile.sourceName);
    return insertRow(db, 'mapping_profiles', { source_id: sourceId, name, fingerprint, mapping, version: 1 });
  }
  const isNew = !saysTheSame(JSON.parse(known.mapping) as Decisions, decisions);
  updateRow(db, 'mapping_profiles', known.id, { mapping, ...(isNew ? { version: known.version + 1 } : {}) });
  return known.id;
}

function saysTheSame({ importId: _before, ...before }: Decisions, { importId: _after, ...after }: Decisions): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/**
 * After import `importId` was taken back: a profile that speaks for it goes back to the latest import before it that still stands, and
 * is removed where there is none, so that a wrong mapping is not taken over once more.
 */
export function forgetDecisions(db: WriteDb, importId: number): void {
  const profiles = db.all<{ id: string; version: number }>(
    `SELECT id AS id, version AS version FROM mapping_profiles
     WHERE deleted_at IS NULL AND json_extract(mapping, '$.importId') = :importId`,
    { importId },
  );
  for (const { id, version } of profiles) {
    const before = db.get<Pick<ImportRow, 'importId' | 'mapping' | 'assumed'>>(
      `SELECT id AS importId, mapping AS mapping, assumed AS assumed FROM imports
       WHERE profile_id = :id AND state = 'done' AND json_extract(result, '$.remainsOf') IS NULL ORDER BY id DESC LIMIT 1`,
      { id },
    );
    if (before) {
      updateRow(db, 'mapping_profiles', id, { mapping: JSON.stringify(decisionsOfRow(before)), version: version + 1 });
    } else removeRow(db, 'mapping_profiles', id);
  }
}

function profiles(db: ReadDb): CallOutput<'imports.profiles'> {
  return {
    profiles: db.all(
      `SELECT p.id AS profileId, p.name AS name, s.name AS sourceName, json_array_length(p.mapping, '$.headers') AS columnCount,
              (SELECT max(i.finished_at) FROM imports i WHERE i.profile_id = p.id AND i.state = 'done') AS usedAt
       FROM mapping_profiles p LEFT JOIN sources s ON s.id = p.source_id
       WHERE p.deleted_at IS NULL ORDER BY usedAt DESC, p.name, p.id`,
    ),
  };
}

function renameProfile(db: WriteDb, input: ParsedInput<'imports.renameProfile'>): CallOutput<'imports.renameProfile'> {
  updateRow(db, 'mapping_profiles', input.profileId, { name: input.name });
  return {};
}

function removeProfile(db: WriteDb, input: ParsedInput<'imports.removeProfile'>): CallOutput<'imports.removeProfile'> {
  removeRow(db, 'mapping_profiles', input.profileId);
  return {};
}

export const profileQueries = { 'imports.profiles': profiles } as const;
export const profileCommands = {
  'imports.renameProfile': renameProfile,
  'imports.removeProfile': removeProfile,
} as const;
