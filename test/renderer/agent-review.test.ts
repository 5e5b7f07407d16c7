// The keys of the review, days in teams as typed, and which responses a split moves.
import { describe, expect, test } from 'vitest';
import {
  choicesOf,
  draftOfStay,
  emptySplit,
  newStay,
  overlappedTeam,
  selectionOf,
  shownStays,
  splitInput,
  stayInput,
} from '../../renderer/agents/agent-details.ts';
import { decisionOf } from '../../renderer/agents/agent-review.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { contract } from '../../shared/contract/index.ts';
import { agentId, membershipId, teamId } from '../../shared/contract/values.ts';

const carla = agentId.parse(4);
const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe('the keys of the review', () => {
  test('merge into the one chosen, keep apart, skip; capitals too', () => {
    expect(decisionOf({ ...plain, key: 'm' }, 4)).toEqual({ kind: 'merge', keptId: 4 });
    expect(decisionOf({ ...plain, key: 'K' }, 4)).toEqual({ kind: 'keepApart' });
    expect(decisionOf({ ...plain, key: 's' }, 4)).toEqual({ kind: 'skip' });
  });

  test('nothing for other keys and for shortcuts of the system', () => {
    expect(decisionOf({ ...plain, key: 'Enter' }, 4)).toBeNull();
    expect(decisionOf({ ...plain, key: 's', ctrlKey: true }, 4)).toBeNull();
    expect(decisionOf({ ...plain, key: 'm', metaKey: true }, 4)).toBeNull();
  });
});

describe('days in a team', () => {
  const stay = {
    membershipId: membershipId.parse('00000000-0000-4000-8000-00000000000b'),
    teamId: teamId.parse(2),
    teamName: 'Team Nord',
    fromOn: null,
    lastOn: 20_010,
    isByHand: true,
  };

  test('wait for a team', () => {
    expect(stayInput(carla, newStay(20_000), false)).toBeNull();
  });

  test('by hand are changed themselves', () => {
    const call = stayInput(carla, draftOfStay(stay), false);
    expect(call).toEqual({
      agentId: 4,
      membershipId: '00000000-0000-4000-8000-00000000000b',
      teamId: 2,
      fromOn: null,
      lastOn: 20_010,
      isCutting: false,
    });
    expect(contract['memberships.set'].input.safeParse(call).success).toBe(true);
  });

  test('from responses are corrected by days of their own', () => {
    expect(stayInput(carla, draftOfStay({ ...stay, isByHand: false }), true)).toEqual({
      agentId: 4,
      teamId: 2,
      fromOn: null,
      lastOn: 20_010,
      isCutting: true,
    });
  });

  test('of merged records are one line where they meet in the same team', () => {
    const imported = { ...stay, isByHand: false };
    const lines = shownStays([
      { ...imported, fromOn: 20_030, lastOn: null },
      { ...imported, fromOn: 20_000, lastOn: 20_010 },
      { ...imported, fromOn: 20_011, lastOn: 20_020 },
      { ...imported, fromOn: 20_005, lastOn: 20_006, teamId: teamId.parse(3) },
      { ...stay, fromOn: 20_021, lastOn: 20_029 },
    ]);
    expect(lines.map(({ teamId: team, fromOn, lastOn, isByHand }) => [team, fromOn, lastOn, isByHand])).toEqual([
      [2, 20_000, 20_020, false],
      [3, 20_005, 20_006, false],
      [2, 20_021, 20_029, true],
      [2, 20_030, null, false],
    ]);
  });

  test('name the team in the way only when days overlap', () => {
    expect(overlappedTeam(new AppError('membership.overlap', { team: 'Retención' }))).toBe('Retención');
    expect(overlappedTeam(new AppError('membership.dates', {}))).toBeNull();
    expect(overlappedTeam(null)).toBeNull();
  });
});

describe('a split', () => {
  test('without any condition moves no responses', () => {
    expect(selectionOf(emptySplit())).toBeUndefined();
    expect(splitInput(carla, { ...emptySplit(), name: 'Carla Möller', aliasIds: [5] })).toEqual({
      agentId: 4,
      name: 'Carla Möller',
      aliasIds: [5],
    });
  });

  test('needs a name', () => {
    expect(splitInput(carla, { ...emptySplit(), name: ' ', aliasIds: [5] })).toBeNull();
  });

  test('moves what fits every condition; responses without a team are team 0', () => {
    const draft = { ...emptySplit(), name: 'Carla Möller', sourceIds: [1], teamIds: [0, 2], untilOn: 20_010 };
    const call = splitInput(carla, draft);
    expect(call?.responses).toEqual({ sourceIds: [1], teamIds: [0, 2], period: { untilOn: 20_010 } });
    expect(contract['agents.split'].input.safeParse(call).success).toBe(true);
  });

  test('offers each source and team once, the most frequent first', () => {
    const origin = (sourceId: number, team: number | null, responseCount: number) => ({
      sourceId,
      sourceName: `Source ${sourceId}`,
      teamId: team === null ? null : teamId.parse(team),
      teamName: team === null ? null : `Team ${team}`,
      responseCount,
      firstOn: null,
      lastOn: null,
    });
    expect(choicesOf([origin(1, 2, 3), origin(2, 2, 5), origin(2, null, 4)], 'No team')).toEqual({
      sources: [
        { id: 2, name: 'Source 2', count: 9 },
        { id: 1, name: 'Source 1', count: 3 },
      ],
      teams: [
        { id: 2, name: 'Team 2', count: 8 },
        { id: 0, name: 'No team', count: 4 },
      ],
    });
  });
});
