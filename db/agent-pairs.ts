// Agents that may be one person and about whom nobody has decided: who is compared and what was decided. Whether two are alike is
// worked out in shared/import/near-pairs.ts.
import type { NearAgent } from '../shared/import/near-names.ts';
import { type NearPair, nearPairs } from '../shared/import/near-pairs.ts';
import { COUNTED_AGENTS } from './counts.ts';
import { groupBy } from './grouping.ts';
import type { ReadDb } from './sql.ts';

type AliasRow = { agentId: number; kind: 'id' | 'email' | 'name'; value: string; sourceId: number | null };
type NameRow = { agentId: number; name: string; email: string | null };

/** Every agent that stands for itself, with the names, ids and addresses of all records merged into it. */
export function nearAgents(db: ReadDb): NearAgent[] {
  const aliases = groupBy(
    db.all<AliasRow>(
      `SELECT v.counted_as AS agentId, l.kind AS kind, l.value AS value, l.source_id AS sourceId
       FROM agent_aliases l JOIN v_agents v ON v.agent_id = l.agent_id ORDER BY l.kind, l.value, l.source_id`,
    ),
    (row) => row.agentId,
  );
  const records = groupBy(
    db.all<NameRow>(
      `SELECT v.counted_as AS agentId, r.name AS name, r.email AS email
       FROM v_agents v JOIN agents r ON r.id = v.agent_id ORDER BY v.agent_id = v.counted_as DESC, v.agent_id`,
    ),
    (row) => row.agentId,
  );
  return db
    .all<{ agentId: number }>(`SELECT a.id AS agentId FROM agents a WHERE ${COUNTED_AGENTS} ORDER BY a.id`)
    .map(({ agentId }) => {
      const known = aliases.get(agentId) ?? [];
      const own = records.get(agentId) ?? [];
      const values = (kind: AliasRow['kind']) => known.filter((row) => row.kind === kind);
      return {
        agentId,
        names: [...own.map((row) => row.name), ...values('name').map((row) => row.value)],
        ids: values('id').map(({ value, sourceId }) => ({ value, sourceId })),
        emails: [
          ...own.flatMap((row) => (row.email === null ? [] : [row.email])),
          ...values('email').map((row) => row.value),
        ],
      };
    });
}

function decidedPairs(db: ReadDb): Set<string> {
  const rows = db.all<{ first: number; second: number }>(
    `SELECT min(v.counted_as, w.counted_as) AS first, max(v.counted_as, w.counted_as) AS second
     FROM agent_aliases_apart p JOIN v_agents v ON v.agent_id = p.agent_a JOIN v_agents w ON w.agent_id = p.agent_b`,
  );
  return new Set(rows.map((row) => `${row.first} ${row.second}`));
}

/** Pairs to review, most alike first. About 15 ms for 500 agents. */
export function undecidedPairs(db: ReadDb): NearPair[] {
  const decided = decidedPairs(db);
  return nearPairs(nearAgents(db), (firstId, secondId) => decided.has(`${firstId} ${secondId}`));
}

/** Agents an import has made or taught a new identifier, as who they count. */
function agentsOfImport(db: ReadDb, importId: number): Set<number> {
  const rows = db.all<{ agentId: number }>(
    `SELECT v.counted_as AS agentId FROM agents a JOIN v_agents v ON v.agent_id = a.id WHERE a.first_import_id = :importId
     UNION
     SELECT v.counted_as FROM agent_aliases l JOIN v_agents v ON v.agent_id = l.agent_id WHERE l.import_id = :importId`,
    { importId },
  );
  return new Set(rows.map((row) => row.agentId));
}

/** Those of the pairs that an import brought up. */
export function pairsOfImport(db: ReadDb, pairs: readonly NearPair[], importId: number): NearPair[] {
  if (pairs.length === 0) return [];
  const agents = agentsOfImport(db, importId);
  return pairs.filter((pair) => agents.has(pair.firstId) || agents.has(pair.secondId));
}
