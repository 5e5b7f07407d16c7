// What the list of agents says of whom: who has a figure, which change holds among many, whom a search finds.
import { describe, expect, test } from 'vitest';
import { agentsList, findAgents } from '../../renderer/agents/agents-list.ts';
import { type AgentRow, agentsContract } from '../../shared/contract/agents.ts';
import type { Counts } from '../../shared/stats/index.ts';

const list = agentsContract['agents.list'].output;
const none: Counts = { promoters: 0, passives: 0, detractors: 0 };
const middling: Counts = { promoters: 40, passives: 35, detractors: 25 };
/** From `middling` to this: up 25, between 3 and 45; p is about 0.02. */
const better: Counts = { promoters: 55, passives: 30, detractors: 15 };
const far: Counts = { promoters: 90, passives: 5, detractors: 5 };

type Known = { nps?: Counts; npsBefore?: Counts; team?: string | null };

/** Rows as the call answers them, in this order. */
function rowsOf(known: Record<string, Known>): AgentRow[] {
  const agents = Object.entries(known).map(([name, { nps = none, npsBefore = none, team = null }], index) => ({
    agentId: index + 1,
    name,
    team,
    teamId: null,
    leftOn: null,
    isEnded: false,
    responseCount: nps.promoters + nps.passives + nps.detractors,
    nps,
    npsBefore,
    resolution: { yes: 0, no: 0, partly: 0 },
    plan: null,
    openActionCount: 0,
    lastSessionAt: null,
  }));
  const resolution = { yes: 0, no: 0, partly: 0 };
  return list.parse({ agents, all: none, allResolution: resolution, undatedCount: 0 }).agents;
}

function inGerman(a: string, b: string): number {
  return a.localeCompare(b, 'de');
}

function names(listed: readonly { readonly agent: AgentRow }[]): string[] {
  return listed.map(({ agent }) => agent.name);
}

describe('the list of agents', () => {
  test('parts those with a figure from those below 10 answers, each by name', () => {
    const found = agentsList(
      rowsOf({
        Zoe: { nps: middling },
        Nora: { nps: { promoters: 4, passives: 3, detractors: 2 } },
        Ämilia: { nps: { promoters: 4, passives: 3, detractors: 3 } },
        Bert: { nps: far },
        Cem: {},
      }),
      inGerman,
    );
    expect(names(found.judged)).toEqual(['Ämilia', 'Bert', 'Zoe']);
    expect(names(found.below)).toEqual(['Cem', 'Nora']);
    expect(found.judged.map(({ nps }) => nps.n)).toEqual([10, 100, 100]);
    expect(found.below.map(({ nps }) => nps.kind)).toEqual(['none', 'counts']);
  });

  test('leaves the order it was given untouched', () => {
    const rows = rowsOf({ Zoe: { nps: far }, Ana: { nps: far } });
    agentsList(rows, inGerman);
    expect(rows.map(({ name }) => name)).toEqual(['Zoe', 'Ana']);
  });

  test('counts as compared only those with enough answers in both periods', () => {
    const few: Counts = { promoters: 10, passives: 10, detractors: 9 };
    const found = agentsList(
      rowsOf({
        Ana: { nps: middling, npsBefore: middling },
        Bert: { nps: middling },
        Cem: { nps: middling, npsBefore: few },
        Dora: { nps: few, npsBefore: middling },
        Eva: { nps: far, npsBefore: middling },
      }),
      inGerman,
    );
    expect(found.comparedCount).toBe(2);
    expect(found.judged.map(({ change }) => change.kind)).toEqual(['none', 'noEarlier', 'tooFew', 'tooFew', 'up']);
  });

  test('takes a change as clear that was looked at alone', () => {
    const [only] = agentsList(rowsOf({ Zoe: { nps: better, npsBefore: middling } }), inGerman).judged;
    expect(only?.change.kind).toBe('up');
    expect(only?.isAdjustedAway).toBe(false);
  });

  test('among many, gives up a weak change, keeps a strong one, and says it of the right agents', () => {
    const same = { nps: middling, npsBefore: middling };
    // The names run against the order of the rows, and two of the rows are not compared.
    const found = agentsList(
      rowsOf({
        Zoe: { nps: middling },
        Yann: same,
        Xaver: { nps: far, npsBefore: middling },
        Wim: same,
        Vera: {},
        Udo: same,
        Theo: same,
        Ana: { nps: better, npsBefore: middling },
      }),
      inGerman,
    );
    expect(found.comparedCount).toBe(6);
    const clear = found.judged.filter(({ change }) => change.kind === 'up');
    expect(clear.map(({ agent, isAdjustedAway }) => [agent.name, isAdjustedAway])).toEqual([
      ['Ana', true],
      ['Xaver', false],
    ]);
    const others = found.judged.filter(({ change }) => change.kind !== 'up');
    expect(others.map(({ isAdjustedAway }) => isAdjustedAway)).toEqual(others.map(() => false));
  });
});

describe('a search for agents', () => {
  const rows = rowsOf({
    'José Núñez': { team: 'Soporte' },
    'Jörg Weiß': { team: 'Vertrieb Süd' },
    'Anna Süd': { team: null },
  });

  test.each([
    ['jose', ['José Núñez']],
    ['NUÑEZ', ['José Núñez']],
    ['weiß', ['Jörg Weiß']],
    ['sud', ['Jörg Weiß', 'Anna Süd']],
    ['süd jorg', ['Jörg Weiß']],
    ['  vertrieb   süd ', ['Jörg Weiß']],
    ['jose süd', []],
    ['null', []],
  ])('“%s” finds %j', (text, expected) => {
    expect(findAgents(rows, text).map(({ name }) => name)).toEqual(expected);
  });

  test.each(['', '   '])('“%s” narrows nothing', (text) => {
    expect(findAgents(rows, text)).toEqual(rows);
  });
});
