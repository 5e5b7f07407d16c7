// What is typed about an agent, and the calls it becomes. No screen.
import type { CallInput, CallOutput } from '../../shared/contract/index.ts';

export type AgentDraft = {
  readonly name: string;
  readonly email: string;
  readonly ids: readonly string[];
  readonly startedOn: number | null;
  /** First team of a new agent; '' for none. */
  readonly teamId: string;
};

type Profile = CallOutput<'agents.profile'>;

export function emptyAgent(): AgentDraft {
  return { name: '', email: '', ids: [], startedOn: null, teamId: '' };
}

/** The standing agent as a draft: ids are those of its own record. */
export function draftOf(profile: Profile): AgentDraft {
  const ids = profile.identifiers.filter(({ kind }) => kind === 'id').map(({ value }) => value);
  return {
    ...emptyAgent(),
    name: profile.name,
    email: profile.email ?? '',
    ids: [...new Set(ids)],
    startedOn: profile.startedOn,
  };
}

/** Whether it can be stored. */
export function isComplete(draft: AgentDraft): boolean {
  return draft.name.trim() !== '';
}

export function creationOf(draft: AgentDraft): CallInput<'agents.create'> {
  const email = draft.email.trim();
  return {
    name: draft.name.trim(),
    ids: draft.ids.map((id) => id.trim()),
    ...(email === '' ? {} : { email }),
    ...(draft.startedOn === null ? {} : { startedOn: draft.startedOn }),
    ...(draft.teamId === '' ? {} : { teamId: Number(draft.teamId) }),
  };
}

/** What differs from the standing agent; null where nothing does. */
export function changeOf(profile: Profile, draft: AgentDraft): CallInput<'agents.update'> | null {
  const before = draftOf(profile);
  const email = draft.email.trim();
  const addIds = draft.ids.filter((id) => !before.ids.includes(id));
  const gone = before.ids.filter((id) => !draft.ids.includes(id));
  const removeAliasIds = profile.identifiers
    .filter(({ kind, value }) => kind === 'id' && gone.includes(value))
    .map(({ aliasId }) => aliasId);
  const change = {
    ...(draft.name.trim() === before.name ? {} : { name: draft.name.trim() }),
    ...(email === before.email ? {} : { email: email === '' ? null : email }),
    ...(draft.startedOn === before.startedOn ? {} : { startedOn: draft.startedOn }),
    ...(addIds.length === 0 ? {} : { addIds }),
    ...(removeAliasIds.length === 0 ? {} : { removeAliasIds }),
  };
  return Object.keys(change).length === 0 ? null : { agentId: profile.agentId, ...change };
}
