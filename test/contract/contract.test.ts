// The contract as the page meets it: closed names, refused shapes, an undo text and a handler for every call that needs one.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commandHandlers, queryHandlers } from '../../db/handlers.ts';
import { type CallName, contract, isCallName } from '../../shared/contract/index.ts';
import { topics } from '../../shared/contract/topics.ts';

const names = Object.keys(contract) as CallName[];

describe('contract', () => {
  it('knows its own names only', () => {
    for (const name of names) expect(isCallName(name)).toBe(true);
    for (const name of ['constructor', '__proto__', 'toString', 'comments.drop', '', 7, null])
      expect(isCallName(name)).toBe(false);
  });

  it.each(names)('%s takes one object and refuses unknown keys', (name) => {
    const { input } = contract[name];
    expect(input.safeParse(null).success).toBe(false);
    expect(input.safeParse([]).success).toBe(false);
    const withStranger = input.safeParse({ stranger: 1 });
    expect(withStranger.success).toBe(false);
    expect(withStranger.error?.issues.some((issue) => issue.code === 'unrecognized_keys')).toBe(true);
  });

  it.each(names)('%s can be described as JSON', (name) => {
    expect(() => z.toJSONSchema(contract[name].input, { io: 'input' })).not.toThrow();
    expect(() => z.toJSONSchema(contract[name].output)).not.toThrow();
  });

  it('has a handler for every query and command, and no other', () => {
    const queries = names.filter((name) => contract[name].kind === 'query');
    const commands = names.filter((name) => contract[name].kind === 'command');
    expect(Object.keys(queryHandlers).sort()).toEqual([...queries].sort());
    expect(Object.keys(commandHandlers).sort()).toEqual([...commands].sort());
  });

  it('refetches something after every undoable command', () => {
    const read = new Set(
      names.flatMap((name) => {
        const call = contract[name];
        return call.kind === 'query' ? [...call.reads] : [];
      }),
    );
    for (const name of names) {
      const call = contract[name];
      if (call.kind !== 'command' || !call.isUndoable) continue;
      expect(
        call.changes.some((topic) => read.has(topic)),
        name,
      ).toBe(true);
    }
    expect(
      topics.filter((topic) => !read.has(topic)),
      'topics nobody reads',
    ).toEqual([]);
  });
});
