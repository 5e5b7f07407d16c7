// Which source already holds the rows of a file whose ids are too short to prove anything by themselves: the one where the same ids
// stand beside the same day, agent and score. Reads only; ids that prove it alone are compared in import-begin.ts.
import { normaliseName, responseKeyText } from '../shared/import/identity.ts';
import { normaliseEmail } from '../shared/import/near-names.ts';
import type { ParsedResponse } from '../shared/import/types.ts';
import { type KnownSource, SOURCE_COLUMNS } from './import-begin.ts';
import { digest, digestBytes } from './import-digest.ts';
import type { Connection } from './open.ts';

type StoredRow = {
  readonly at: number | null;
  readonly contactAt: number | null;
  readonly agentId: number | null;
  readonly nps: number | null;
  readonly csat: number | null;
  readonly ces: number | null;
};

/** Fewer equal rows may be chance: running numbers, few agents, eleven scores. */
const MIN_EQUAL = 4;
/** Of the rows looked at; of those whose id the source knows. */
const MIN_SHARE = 0.1;
const MIN_EQUAL_SHARE = 0.8;

/** The one source that holds these responses with the same time, agent and score; null where none or several do. */
export function sourceByRows(
  connection: Connection,
  responses: readonly ParsedResponse[],
): { readonly source: KnownSource; readonly count: number } | null {
  const asked = responses.filter(({ externalId }) => externalId !== null);
  if (asked.length < MIN_EQUAL) return null;
  const sources = connection
    .prepare(`SELECT ${SOURCE_COLUMNS}, s.key AS key FROM sources s ORDER BY s.id`)
    .all() as (KnownSource & { key: string })[];
  const stored = connection.prepare(
    `SELECT responded_at AS at, interaction_at AS contactAt, agent_id AS agentId, nps AS nps, csat AS csat, ces AS ces
     FROM responses WHERE key = :key AND import_id NOT IN (SELECT id FROM imports WHERE state <> 'done')`,
  );
  const found = sources.flatMap(({ key: sourceKey, ...source }) => {
    let knownCount = 0;
    let equalCount = 0;
    for (const response of asked) {
      const key = digestBytes(digest(responseKeyText(sourceKey, response.externalId ?? '')));
      const row = stored.get({ key }) as StoredRow | undefined;
      if (row === undefined) continue;
      knownCount += 1;
      if (isSameTime(row, response) && isSameScore(row, response) && isSameAgent(connection, row, response)) {
        equalCount += 1;
      }
    }
    const isEnough = equalCount >= MIN_EQUAL && equalCount >= asked.length * MIN_SHARE;
    return isEnough && equalCount >= knownCount * MIN_EQUAL_SHARE ? [{ source, count: knownCount }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isSameTime({ at, contactAt }: StoredRow, { respondedAt, interactionAt }: ParsedResponse): boolean {
  const isAnswer = at !== null && at === respondedAt;
  return isAnswer || (contactAt !== null && contactAt === interactionAt);
}

/** At least one score of the same kind, and none that differs. */
function isSameScore(row: StoredRow, { nps, csat, ces }: ParsedResponse): boolean {
  const pairs = [
    [row.nps, nps ?? null],
    [row.csat, csat ?? null],
    [row.ces, ces ?? null],
  ].filter((pair) => !pair.includes(null));
  return pairs.length > 0 && pairs.every(([then, now]) => then === now);
}

function isSameAgent(connection: Connection, { agentId }: StoredRow, response: ParsedResponse): boolean {
  if (agentId === null) return false;
  const { agentId: id, agentName, agentEmail } = response;
  const params = {
    agent: agentId,
    id: id ?? null,
    name: agentName === undefined || agentName === null ? null : normaliseName(agentName),
    email: agentEmail === undefined || agentEmail === null ? null : normaliseEmail(agentEmail),
  };
  const sql = `SELECT 1 FROM agent_aliases WHERE agent_id = :agent AND
    ((kind = 'id' AND value = :id) OR (kind = 'name' AND value = :name) OR (kind = 'email' AND value = :email)) LIMIT 1`;
  return connection.prepare(sql).get(params) !== undefined;
}
