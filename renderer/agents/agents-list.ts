// From the answer of agents.list to what the table shows: figures, changes corrected for being many, groups. No React.
import type { AgentRow } from '../../shared/contract/agents.ts';
import { adjustPValues, MAX_Q_VALUE } from '../../shared/stats/index.ts';
import { type ChangeFigure, type Figure, npsChange, npsFigure, resolutionFigure } from '../ui/figure.ts';

export type ListedAgent = {
  readonly agent: AgentRow;
  readonly nps: Figure;
  readonly resolution: Figure;
  readonly change: ChangeFigure;
  /** Clear when looked at alone, not among all that were compared. */
  readonly isAdjustedAway: boolean;
};

export type AgentsList = {
  /** With a figure, by name: their order says nothing about them. */
  readonly judged: readonly ListedAgent[];
  /** Fewer answers than a figure takes. */
  readonly below: readonly ListedAgent[];
  readonly comparedCount: number;
};

/** Builds the list; `compare` orders names as the person's language does. */
export function agentsList(agents: readonly AgentRow[], compare: (a: string, b: string) => number): AgentsList {
  const changes = agents.map((agent) => npsChange(agent.npsBefore, agent.nps));
  const compared = changes.flatMap((change, index) =>
    'p' in change && change.p !== null ? [{ index, p: change.p }] : [],
  );
  const { bh } = adjustPValues(compared.map(({ p }) => p));
  const q = new Map(compared.map(({ index }, place) => [index, bh[place] ?? 1]));
  const listed = agents
    .map((agent, index): ListedAgent => {
      const change = changes[index] ?? { kind: 'noEarlier' };
      const isClear = change.kind === 'up' || change.kind === 'down';
      return {
        agent,
        nps: npsFigure(agent.nps),
        resolution: resolutionFigure(agent.resolution),
        change,
        isAdjustedAway: isClear && (q.get(index) ?? 0) > MAX_Q_VALUE,
      };
    })
    .sort((a, b) => compare(a.agent.name, b.agent.name));
  return {
    judged: listed.filter(({ nps }) => 'value' in nps),
    below: listed.filter(({ nps }) => !('value' in nps)),
    comparedCount: compared.length,
  };
}

function simple(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Agents whose name or team has every word typed, accents and case ignored. */
export function findAgents(agents: readonly AgentRow[], text: string): readonly AgentRow[] {
  const words = simple(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return agents;
  return agents.filter(({ name, team }) => {
    const known = simple(`${name} ${team ?? ''}`);
    return words.every((word) => known.includes(word));
  });
}
