// Who is in which team on a day, each agent in one: a person's word first, then the stay begun last. Only this fragment.

/** Rows `teamId`, `agentCount` for the day `:on`. Agents merged into others and those who left are not counted. */
export const TEAM_MEMBERS = `SELECT teamId AS teamId, count(*) AS agentCount FROM (
    SELECT v.counted_as AS agentId, m.team_id AS teamId,
           row_number() OVER (PARTITION BY v.counted_as ORDER BY m.origin = 'person' DESC, m.from_on DESC, m.team_id DESC) AS place
    FROM team_memberships m JOIN v_agents v ON v.agent_id = m.agent_id JOIN agents a ON a.id = v.counted_as
    JOIN teams s ON s.id = m.team_id AND s.deleted_at IS NULL
    WHERE m.deleted_at IS NULL AND m.from_on <= :on AND (m.until_on IS NULL OR m.until_on > :on)
      AND (a.left_on IS NULL OR a.left_on >= :on)
  ) WHERE place = 1 GROUP BY teamId`;
