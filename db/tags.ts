// The codebook: the tags there are. Tagging a comment is in comments.ts, counting in counts.ts.
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import type { Tag } from '../shared/contract/tags.ts';
import { tagId as tagIdSchema } from '../shared/contract/values.ts';
import { positionAfter } from '../shared/position.ts';
import { insertRow } from './changes.ts';
import { countTagUse } from './counts.ts';
import type { ReadDb, WriteDb } from './sql.ts';

function list(db: ReadDb): CallOutput<'tags.list'> {
  const used = countTagUse(db);
  const tags = db.all<Omit<Tag, 'commentCount'>>(
    `SELECT id AS tagId, name AS name, coalesce(polarity, 0) AS polarity, definition AS definition, parent_id AS parentId, hotkey AS hotkey
     FROM tags WHERE deleted_at IS NULL AND archived_at IS NULL AND merged_into IS NULL ORDER BY position, id`,
  );
  return { tags: tags.map((tag) => ({ ...tag, commentCount: used.get(tag.tagId) ?? 0 })) };
}

/** Two names people would take for the same: case, accents and blanks do not tell tags apart. */
function folded(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function create(db: WriteDb, input: ParsedInput<'tags.create'>): CallOutput<'tags.create'> {
  const standing = db.all<{ name: string; position: string }>(
    'SELECT name AS name, position AS position FROM tags WHERE deleted_at IS NULL AND merged_into IS NULL ORDER BY position, id',
  );
  const same = standing.find((tag) => folded(tag.name) === folded(input.name));
  if (same) throw new AppError('row.conflict', { table: 'tags', name: same.name });
  const id = insertRow(db, 'tags', {
    parent_id: null,
    name: input.name,
    names: null,
    definition: input.definition || null,
    when_not: null,
    example: null,
    polarity: input.polarity,
    colour: null,
    hotkey: null,
    position: positionAfter(standing.at(-1)?.position ?? null),
    merged_into: null,
    archived_at: null,
  });
  return { tagId: tagIdSchema.parse(id) };
}

export const tagQueries = { 'tags.list': list } as const;
export const tagCommands = { 'tags.create': create } as const;
