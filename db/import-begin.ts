// The first step of an import: its source, its row in state `running`, the questions and metrics its columns need. No responses.
import { normaliseName, responseKeyText } from '../shared/import/identity.ts';
import type { FilePlan, ImportSettings } from '../shared/import/types.ts';
import { metricScales, plainText } from '../shared/import/values.ts';
import { newId } from './changes.ts';
import { digest, digestBytes } from './import-digest.ts';
import { zoneNamedBy } from './import-doubts.ts';
import type { SearchFeed } from './import-fresh.ts';
import { mappingOf, type StoredAssumed } from './import-result.ts';
import type { FileShape } from './import-shape.ts';
import type { IdScope } from './import-sorting.ts';
import type { Connection } from './open.ts';
import type { Pace } from './pace.ts';
import { prepared } from './sql.ts';

export type ImportStart = {
  /** Null only for a trial into a workspace that does not exist yet. */
  readonly connection: Connection | null;
  readonly pace: Pace | null;
  readonly plan: FilePlan;
  readonly settings: ImportSettings;
  /** The same with those of a remembered profile. */
  readonly effective?: ImportSettings;
  /** The profile they come from. */
  readonly profileId?: string | null;
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: Uint8Array };
  readonly personId: string | null;
  /** UTC ms */
  readonly now: number;
  readonly backup: string | null;
  /** Counts everything, writes nothing. */
  readonly isTrial: boolean;
  /** Who builds full text of stored rows meanwhile. */
  readonly search?: SearchFeed | null | undefined;
};

export type Begun = {
  /** 0 in a trial. */
  readonly importId: number;
  readonly sourceId: number;
  readonly sourceKey: string;
  readonly zone: string;
  /** Keys the codes of customer identifiers. */
  readonly secret: Uint8Array;
  /** The source has responses, so a row of the file may be known. */
  readonly hasResponses: boolean;
  /** Whether ids hold for the whole source or begin anew in every file. */
  readonly idScope: IdScope;
  readonly nextResponseId: number;
  readonly nextCommentId: number;
  readonly questionIds: ReadonlyMap<string, number>;
  readonly metricIds: ReadonlyMap<string, number>;
};

/** A workspace that does not exist yet: a trial still needs a secret, which codes nothing that is kept. */
const NO_SECRET = new Uint8Array(32);

function inTransaction<Result>(connection: Connection, isTrial: boolean, work: () => Result): Result {
  return isTrial ? work() : connection.transaction(work).immediate();
}

/** Writes the rows an import begins with, in one transaction; in a trial it only looks. */
export function beginImport(start: ImportStart, shape: FileShape): Begun {
  const { connection, plan, isTrial } = start;
  const sourceKey = normaliseName(plan.sourceName);
  if (!connection) {
    return {
      importId: 0,
      sourceId: 0,
      sourceKey,
      zone: plan.zone,
      secret: NO_SECRET,
      hasResponses: false,
      idScope: 'source',
      nextResponseId: 1,
      nextCommentId: 1,
      questionIds: new Map(),
      metricIds: new Map(),
    };
  }
  return inTransaction(connection, isTrial, () => {
    const workspace = connection
      .prepare('SELECT zone AS zone, erase_secret AS secret FROM workspace WHERE id = 1')
      .get() as {
      zone: string;
      secret: Uint8Array;
    };
    const source = sourceOf(connection, sourceKey, plan.sourceName, start.settings.zone ?? zoneNamedBy(plan), isTrial);
    const questions = questionsOf(connection, source.id, shape, isTrial);
    const metrics = metricsOf(connection, shape, isTrial);
    const assumed: StoredAssumed = {
      settings: start.settings,
      ...(start.effective === undefined ? {} : { effective: start.effective }),
      made: { hasSource: source.isNew, questionIds: questions.made, metricIds: metrics.made },
    };
    return {
      importId: isTrial ? 0 : insertImport(connection, start, source.id, assumed),
      sourceId: source.id,
      sourceKey,
      zone: workspace.zone,
      secret: workspace.secret,
      hasResponses: !source.isNew,
      idScope: start.settings.answers?.['restartedIds'] === 'new' ? 'file' : source.idScope,
      nextResponseId: nextId(connection, 'SELECT max(id) AS last FROM responses'),
      nextCommentId: nextId(connection, 'SELECT max(id) AS last FROM comments'),
      questionIds: questions.ids,
      metricIds: metrics.ids,
    };
  });
}

function nextId(connection: Connection, sql: string): number {
  const row = connection.prepare(sql).get() as { last: number | null };
  return (row.last ?? 0) + 1;
}

export type KnownSource = {
  readonly id: number;
  readonly name: string;
  readonly zone: string | null;
  readonly idScope: IdScope;
};

/** Of `sources s`, as a KnownSource has them. */
export const SOURCE_COLUMNS = 's.id AS id, s.name AS name, s.zone AS zone, s.id_scope AS idScope';

/** The source a name stands for, however it is spelled; undefined for a new one. */
export function findSource(connection: Connection, name: string): KnownSource | undefined {
  return connection.prepare(`SELECT ${SOURCE_COLUMNS} FROM sources s WHERE s.key = :key`).get({
    key: normaliseName(name),
  }) as KnownSource | undefined;
}

/**
 * The source of the latest finished import with this very header: most likely the next export of the same survey. A source that is
 * expected anyway (`preferredId`) comes first, if it ever had this header.
 */
export function sourceByHeader(
  connection: Connection,
  headerShape: string,
  preferredId?: number,
): KnownSource | undefined {
  return connection
    .prepare(
      `SELECT ${SOURCE_COLUMNS} FROM imports i JOIN sources s ON s.id = i.source_id
       WHERE i.state = 'done' AND json_extract(i.mapping, '$.headerShape') = :headerShape
       ORDER BY s.id = :preferredId DESC, i.id DESC LIMIT 1`,
    )
    .get({ headerShape, preferredId: preferredId ?? 0 }) as KnownSource | undefined;
}

/** Ids that no two surveys give by chance: long random ones. */
const DISTINCTIVE_ID = /^(?=.*\p{L})(?=.*\d).{8,}$|^\d{9,}$|^\p{L}{20,}$/u;
const MIN_KNOWN_IDS = 2;
const MIN_KNOWN_SHARE = 0.1;

/** The one source that knows at least a tenth of these ids, however its files are called; null where none or several do. */
export function sourceByIds(
  connection: Connection,
  ids: readonly string[],
): { readonly source: KnownSource; readonly count: number } | null {
  const asked = [...new Set(ids.map(plainText))].filter((id) => DISTINCTIVE_ID.test(id));
  if (asked.length < MIN_KNOWN_IDS) return null;
  const sources = connection
    .prepare(`SELECT ${SOURCE_COLUMNS}, s.key AS key FROM sources s ORDER BY s.id`)
    .all() as (KnownSource & {
    key: string;
  })[];
  const isStored = connection.prepare(
    `SELECT 1 FROM responses WHERE key = :key AND import_id NOT IN (SELECT id FROM imports WHERE state <> 'done')`,
  );
  const found = sources.flatMap(({ key: sourceKey, ...source }) => {
    const count = asked.filter((id) =>
      isStored.get({ key: digestBytes(digest(responseKeyText(sourceKey, id))) }),
    ).length;
    return count >= MIN_KNOWN_IDS && count >= asked.length * MIN_KNOWN_SHARE ? [{ source, count }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function sourceOf(
  connection: Connection,
  key: string,
  name: string,
  zone: string | null,
  isTrial: boolean,
): { id: number; isNew: boolean; idScope: IdScope } {
  const found = findSource(connection, name);
  if (found) return { id: found.id, isNew: false, idScope: found.idScope };
  if (isTrial) return { id: 0, isNew: true, idScope: 'source' };
  const result = connection
    .prepare('INSERT INTO sources(key, name, zone) VALUES (:key, :name, :zone)')
    .run({ key, name: name.trim(), zone });
  return { id: Number(result.lastInsertRowid), isNew: true, idScope: 'source' };
}

type Rows = { ids: Map<string, number>; made: number[] };

function questionsOf(connection: Connection, sourceId: number, shape: FileShape, isTrial: boolean): Rows {
  const rows: Rows = { ids: new Map(), made: [] };
  for (const [key, header] of shape.comments) {
    const found = prepared(connection, 'SELECT id AS id FROM questions WHERE source_id = :sourceId AND key = :key').get(
      {
        sourceId,
        key,
      },
    ) as { id: number } | undefined;
    if (found) rows.ids.set(key, found.id);
    if (found || isTrial) continue;
    const result = prepared(
      connection,
      `INSERT INTO questions(source_id, key, wording, kind) VALUES (:sourceId, :key, :header, 'comment')`,
    ).run({ sourceId, key, header });
    rows.ids.set(key, Number(result.lastInsertRowid));
    rows.made.push(Number(result.lastInsertRowid));
  }
  return rows;
}

function metricsOf(connection: Connection, shape: FileShape, isTrial: boolean): Rows {
  const rows: Rows = { ids: new Map(), made: [] };
  for (const name of shape.ratings.keys()) {
    const key = `behaviour:${normaliseName(name)}`;
    const found = prepared(connection, 'SELECT id AS id FROM metrics WHERE key = :key').get({ key }) as
      | { id: number }
      | undefined;
    if (found) rows.ids.set(name, found.id);
    if (found || isTrial) continue;
    const result = prepared(
      connection,
      `INSERT INTO metrics(key, kind, name, scale_min, scale_max) VALUES (:key, 'behaviour', :name, :min, :max)`,
    ).run({ key, name, min: metricScales.behaviour.min, max: metricScales.behaviour.max });
    rows.ids.set(name, Number(result.lastInsertRowid));
    rows.made.push(Number(result.lastInsertRowid));
  }
  return rows;
}

function insertImport(connection: Connection, start: ImportStart, sourceId: number, assumed: StoredAssumed): number {
  const result = connection
    .prepare(
      `INSERT INTO imports(uid, source_id, profile_id, file_name, file_sha256, file_bytes, sheet, state, person_id, started_at, backup, mapping, assumed)
       VALUES (:uid, :sourceId, :profileId, :name, :sha256, :bytes, :sheet, 'running', :personId, :now, :backup, :mapping, :assumed)`,
    )
    .run({
      uid: newId(start.now),
      sourceId,
      profileId: start.profileId ?? null,
      sheet: start.plan.layout.sheet ?? null,
      name: start.file.name,
      sha256: start.file.sha256,
      bytes: start.file.bytes,
      personId: start.personId,
      now: start.now,
      backup: start.backup,
      mapping: JSON.stringify(mappingOf(start.plan)),
      assumed: JSON.stringify(assumed),
    });
  return Number(result.lastInsertRowid);
}
