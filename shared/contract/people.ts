// The people who use this workspace.
import * as z from 'zod';
import { command, query } from './define.ts';
import { language, nothing, personId, role } from './values.ts';

const name = z.string().trim().min(1).max(120);

export const person = z.strictObject({ personId, name: z.string(), role, language });
export type Person = z.infer<typeof person>;

export const peopleContract = {
  'people.list': query(nothing, z.strictObject({ people: z.array(person) }), { reads: ['people'] }),
  /** Adds a person. The only command that needs no person to be chosen yet. */
  'people.create': command(z.strictObject({ name, role, language }), z.strictObject({ personId }), {
    changes: ['people'],
    isUndoable: false,
  }),
  'people.update': command(
    z.strictObject({ personId, name: name.optional(), role: role.optional(), language: language.optional() }),
    z.strictObject({ personId }),
    { changes: ['people'], isUndoable: true },
  ),
} as const;
