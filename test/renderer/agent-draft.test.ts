// What is typed about an agent, and the call it becomes.
import { describe, expect, test } from 'vitest';
import { changeOf, creationOf, draftOf, emptyAgent, isComplete } from '../../renderer/agents/agent-draft.ts';
import { contract } from '../../shared/contract/index.ts';
import { agentId } from '../../shared/contract/values.ts';

const ana = agentId.parse(7);

function identifier(aliasId: number, kind: 'id' | 'email' | 'name', value: string, recordId = ana) {
  return { aliasId, kind, value, sourceId: null, sourceName: null, recordId, isByHand: false };
}

const profile = {
  agentId: ana,
  name: 'Ana Quispe',
  email: 'ana@example.org',
  startedOn: 20_000,
  leftOn: null,
  isEnded: false,
  identifiers: [
    identifier(1, 'id', 'A-014'),
    identifier(2, 'id', 'A-014', agentId.parse(9)),
    identifier(3, 'email', 'ana@example.org'),
    identifier(4, 'name', 'ana quispe'),
  ],
  records: [],
  origins: [],
  stays: [],
};

describe('a new agent', () => {
  test('needs a name that is more than blanks', () => {
    expect(isComplete(emptyAgent())).toBe(false);
    expect(isComplete({ ...emptyAgent(), name: '  ' })).toBe(false);
    expect(isComplete({ ...emptyAgent(), name: 'Ana' })).toBe(true);
  });

  test('becomes a call without the fields left empty', () => {
    expect(creationOf({ ...emptyAgent(), name: ' Ana ' })).toEqual({ name: 'Ana', ids: [] });
  });

  test('becomes a call the contract takes, with everything that was typed', () => {
    const draft = { name: 'Ana', email: ' ana@example.org ', ids: [' A-014 '], startedOn: 20_000, teamId: '3' };
    const call = creationOf(draft);
    expect(call).toEqual({ name: 'Ana', email: 'ana@example.org', ids: ['A-014'], startedOn: 20_000, teamId: 3 });
    expect(contract['agents.create'].input.safeParse(call).success).toBe(true);
  });
});

describe('a changed agent', () => {
  test('shows each id once, and neither addresses nor names as ids', () => {
    expect(draftOf(profile)).toEqual({
      name: 'Ana Quispe',
      email: 'ana@example.org',
      ids: ['A-014'],
      startedOn: 20_000,
      teamId: '',
    });
  });

  test('becomes no call where nothing differs', () => {
    expect(changeOf(profile, draftOf(profile))).toBeNull();
    expect(changeOf(profile, { ...draftOf(profile), name: ' Ana Quispe ' })).toBeNull();
  });

  test('names only what differs; what was emptied is taken away', () => {
    expect(changeOf(profile, { ...draftOf(profile), email: '', startedOn: null })).toEqual({
      agentId: ana,
      email: null,
      startedOn: null,
    });
  });

  test('an id that was removed goes from every record that has it, one that was typed is added', () => {
    const call = changeOf(profile, { ...draftOf(profile), ids: ['B-1'] });
    expect(call).toEqual({ agentId: ana, addIds: ['B-1'], removeAliasIds: [1, 2] });
    expect(contract['agents.update'].input.safeParse(call).success).toBe(true);
  });
});
