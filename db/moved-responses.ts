// Responses that people gave to another agent by splitting one: an import that still names the former agent does not take them back.
// Read from the history, where each move stands with its responses.
import { MOVED_RESPONSES } from './plain-rows.ts';
import type { ReadDb } from './sql.ts';

export type MovedResponses = {
  /** The agent a response keeps although its file names `agentId`. */
  keeper(responseId: number, agentId: number | null): number | null;
};

type Side = { readonly agent_id: number; readonly ids: string };
type Move = { readonly fromId: number; readonly toId: number };

export function readMovedResponses(db: ReadDb): MovedResponses {
  const moves = new Map<number, Move>();
  const rows = db.all<{ before: string; after: string }>(
    'SELECT before AS before, after AS after FROM changes WHERE table_name = :table ORDER BY seq',
    { table: MOVED_RESPONSES },
  );
  for (const row of rows) {
    const { agent_id: fromId } = JSON.parse(row.before) as Side;
    const { agent_id: toId, ids } = JSON.parse(row.after) as Side;
    for (const id of ids.split(' ').map(Number)) {
      const origin = moves.get(id)?.fromId ?? fromId;
      if (origin === toId) moves.delete(id);
      else moves.set(id, { fromId: origin, toId });
    }
  }
  return {
    keeper: (responseId, agentId) => {
      const move = moves.get(responseId);
      return move?.fromId === agentId ? move.toId : agentId;
    },
  };
}
