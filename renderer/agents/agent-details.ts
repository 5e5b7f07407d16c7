// Days in teams and splitting an agent, as typed, and the calls they become. No screen.
import type { AppError } from '../../shared/contract/errors.ts';
import type { CallInput, CallOutput } from '../../shared/contract/index.ts';

export type Profile = CallOutput<'agents.profile'>;
export type Stay = Profile['stays'][number];

export type StayDraft = {
  /** The stay being changed; null for a new one. */
  readonly membershipId: Stay['membershipId'] | null;
  /** '' until a team is chosen. */
  readonly teamId: string;
  readonly fromOn: number | null;
  readonly lastOn: number | null;
};

export function newStay(todayOn: number | null): StayDraft {
  return { membershipId: null, teamId: '', fromOn: todayOn, lastOn: null };
}

/** A stay by hand is changed itself; an imported one follows from responses, so the right days are stated beside it. */
export function draftOfStay(stay: Stay): StayDraft {
  return {
    membershipId: stay.isByHand ? stay.membershipId : null,
    teamId: String(stay.teamId),
    fromOn: stay.fromOn,
    lastOn: stay.lastOn,
  };
}

/**
 * Stays as they are shown, earliest first. Each merged record has imported days of its own: those in the same team that meet are one line.
 */
export function shownStays(stays: readonly Stay[]): Stay[] {
  const byDay = [...stays].sort((left, right) => (left.fromOn ?? -Infinity) - (right.fromOn ?? -Infinity));
  const shown: Stay[] = [];
  for (const stay of byDay) {
    const at = shown.findIndex((other) => !other.isByHand && other.teamId === stay.teamId && meets(other, stay));
    const other = shown[at];
    if (stay.isByHand || other === undefined) shown.push(stay);
    else shown[at] = { ...other, lastOn: laterEnd(other.lastOn, stay.lastOn) };
  }
  return shown;
}

/** Whether the later stay begins before the other is over, or on the day after. */
function meets(earlier: Stay, later: Stay): boolean {
  return earlier.lastOn === null || later.fromOn === null || later.fromOn <= earlier.lastOn + 1;
}

/** null: it lasts. */
function laterEnd(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : Math.max(left, right);
}

/** The call; null while no team is chosen. */
export function stayInput(
  agentId: Profile['agentId'],
  draft: StayDraft,
  isCutting: boolean,
): CallInput<'memberships.set'> | null {
  if (draft.teamId === '') return null;
  return {
    agentId,
    teamId: Number(draft.teamId),
    fromOn: draft.fromOn,
    lastOn: draft.lastOn,
    isCutting,
    ...(draft.membershipId === null ? {} : { membershipId: draft.membershipId }),
  };
}

/** The team whose days are in the way; null for any other error. */
export function overlappedTeam(error: AppError | null): string | null {
  return error?.code === 'membership.overlap' ? String(error.params?.['team'] ?? '') : null;
}

export type SplitDraft = {
  readonly name: string;
  readonly aliasIds: readonly number[];
  readonly sourceIds: readonly number[];
  /** 0 stands for responses without a team. */
  readonly teamIds: readonly number[];
  readonly fromOn: number | null;
  readonly untilOn: number | null;
};

export function emptySplit(): SplitDraft {
  return { name: '', aliasIds: [], sourceIds: [], teamIds: [], fromOn: null, untilOn: null };
}

/** Which responses move; undefined where nothing narrows them down, which moves none. */
export function selectionOf(draft: SplitDraft): CallInput<'agents.splitCount'>['responses'] | undefined {
  const { sourceIds, teamIds, fromOn, untilOn } = draft;
  const period = { ...(fromOn === null ? {} : { fromOn }), ...(untilOn === null ? {} : { untilOn }) };
  const selection = {
    ...(sourceIds.length === 0 ? {} : { sourceIds: [...sourceIds] }),
    ...(teamIds.length === 0 ? {} : { teamIds: [...teamIds] }),
    ...(fromOn === null && untilOn === null ? {} : { period }),
  };
  return Object.keys(selection).length === 0 ? undefined : selection;
}

/** The call; null while the new agent has no name. */
export function splitInput(agentId: Profile['agentId'], draft: SplitDraft): CallInput<'agents.split'> | null {
  const name = draft.name.trim();
  if (name === '') return null;
  const responses = selectionOf(draft);
  return { agentId, name, aliasIds: [...draft.aliasIds], ...(responses === undefined ? {} : { responses }) };
}

type Choice = { readonly id: number; readonly name: string; readonly count: number };

/** Sources and teams of the agent's responses, each once with how many it has, most first; a response without a team is team 0. */
export function choicesOf(origins: Profile['origins'], noTeam: string): { sources: Choice[]; teams: Choice[] } {
  const sources = new Map<number, Choice>();
  const teams = new Map<number, Choice>();
  const add = (to: Map<number, Choice>, id: number, name: string, count: number) =>
    to.set(id, { id, name, count: (to.get(id)?.count ?? 0) + count });
  for (const origin of origins) {
    add(sources, origin.sourceId, origin.sourceName, origin.responseCount);
    add(teams, origin.teamId ?? 0, origin.teamName ?? noTeam, origin.responseCount);
  }
  const most = (left: Choice, right: Choice) => right.count - left.count;
  return { sources: [...sources.values()].sort(most), teams: [...teams.values()].sort(most) };
}
