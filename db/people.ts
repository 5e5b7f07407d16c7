// People of this workspace. The first one is created without an author and is their own.
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import type { Person } from '../shared/contract/people.ts';
import { personId as personIdSchema } from '../shared/contract/values.ts';
import { insertRow, newId, updateRow } from './changes.ts';
import type { ReadDb, WriteDb } from './sql.ts';

function list(db: ReadDb): CallOutput<'people.list'> {
  return {
    people: db.all<Person>(
      `SELECT id AS personId, name AS name, role AS role, language AS language
       FROM people WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    ),
  };
}

function create(db: WriteDb, input: ParsedInput<'people.create'>): CallOutput<'people.create'> {
  const id = newId(db.context.now);
  insertRow(
    db,
    'people',
    { name: input.name, role: input.role, language: input.language, pin_hash: null },
    { id, personId: db.context.personId ?? id },
  );
  return { personId: personIdSchema.parse(id) };
}

function update(db: WriteDb, input: ParsedInput<'people.update'>): CallOutput<'people.update'> {
  const { personId, ...patch } = input;
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
  updateRow(db, 'people', personId, given);
  return { personId };
}

export const peopleQueries = { 'people.list': list } as const;
export const peopleCommands = { 'people.create': create, 'people.update': update } as const;
