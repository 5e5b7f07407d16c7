// The words a comment is found by beside its own text: agent and score group of its response. Not its team, which changes with every
// stay people state. Only this fragment.

/** Of response `r`; `:promoterFrom` and `:passiveFrom` are bound to the first score of each group. */
export const SEARCH_TOKENS = `coalesce('a' || r.agent_id || ' ', '') ||
  CASE WHEN r.nps >= :promoterFrom THEN 'gp' WHEN r.nps >= :passiveFrom THEN 'gn' WHEN r.nps IS NOT NULL THEN 'gd' ELSE '' END`;
