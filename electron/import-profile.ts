// After an import: what it decided about its file is kept as a profile, so that the next file of the same survey needs no question.
import { newId } from '../db/changes.ts';
import { decisionsOf } from '../db/import-decisions.ts';
import { keepProfile } from '../db/import-profiles.ts';
import type { StoredAssumed, StoredMapping } from '../db/import-result.ts';
import type { Connection } from '../db/open.ts';
import type { Pace } from '../db/pace.ts';
import { writeHandle } from '../db/sql.ts';
import type { PersonId } from '../shared/contract/values.ts';

type Row = { sourceId: number; sourceName: string; mapping: string; assumed: string };

/** Keeps the decisions of finished import `importId` under its source and header, written by `personId`. */
export async function keepDecisions(
  connection: Connection,
  importId: number,
  author: { readonly personId: PersonId; readonly deviceId: string; readonly now: number },
  pace: Pace,
): Promise<void> {
  const row = connection
    .prepare(
      `SELECT i.source_id AS sourceId, s.name AS sourceName, i.mapping AS mapping, i.assumed AS assumed
       FROM imports i JOIN sources s ON s.id = i.source_id WHERE i.id = :importId AND i.state = 'done'`,
    )
    .get({ importId }) as Row | undefined;
  if (!row) return;
  const mapping = JSON.parse(row.mapping) as StoredMapping;
  const decisions = decisionsOf(mapping, JSON.parse(row.assumed) as StoredAssumed, importId);
  const { sourceId, sourceName } = row;
  const { headerShape } = mapping;
  const db = writeHandle(connection, author, 'imports.run', newId(author.now));
  await pace.write(() => {
    const profileId = keepProfile(db, { sourceId, sourceName, headerShape, decisions });
    db.run('UPDATE imports SET profile_id = :profileId WHERE id = :importId', { profileId, importId });
  });
}
