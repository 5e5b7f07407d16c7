// Notes about an agent. The text stands in text_versions, which only ever grows; the note points at its current version.
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import type { Note } from '../shared/contract/notes.ts';
import { noteId as noteIdSchema } from '../shared/contract/values.ts';
import { dayOfInstant } from '../shared/days.ts';
import { author, insertRow, newId, removeRow, updateRow } from './changes.ts';
import { groupBy } from './grouping.ts';
import type { ReadDb, SqlValue, WriteDb } from './sql.ts';

type Evidence = Note['evidence'][number];
type StoredNote = Omit<Note, 'isPrivate' | 'evidence'> & { isPrivate: number };

function list(db: ReadDb, input: ParsedInput<'notes.list'>): CallOutput<'notes.list'> {
  const notes = db.all<StoredNote>(
    `SELECT n.id AS noteId, v.counted_as AS agentId, n.kind AS kind, t.text AS body, n.is_private AS isPrivate, n.noted_on AS notedOn,
            n.current_version AS version, p.name AS authorName, n.updated_at AS updatedAt
     FROM v_agents v JOIN notes n ON n.agent_id = v.agent_id AND n.deleted_at IS NULL
     JOIN text_versions t ON t.owner_table = 'notes' AND t.owner_id = n.id AND t.field = 'body' AND t.version = n.current_version
     JOIN people p ON p.id = n.created_by
     WHERE v.counted_as = :agentId AND (n.is_private = 0 OR n.created_by = :personId)
     ORDER BY n.noted_on DESC, n.id DESC LIMIT :limit`,
    { agentId: input.agentId, personId: db.context.personId, limit: input.limit },
  );
  const evidence = groupBy(
    db.all<Evidence & { noteId: string }>(
      `SELECT e.owner_id AS noteId, e.comment_id AS commentId, coalesce(c.masked_text, c.text) AS text, r.nps AS nps
       FROM json_each(:noteIds) j JOIN evidence e ON e.owner_table = 'notes' AND e.owner_id = j.value AND e.deleted_at IS NULL
       JOIN comments c ON c.id = e.comment_id JOIN responses r ON r.id = c.response_id
       ORDER BY e.position, e.id`,
      { noteIds: JSON.stringify(notes.map((note) => note.noteId)) },
    ),
    (row) => row.noteId,
  );
  return {
    notes: notes.map((note) => ({
      ...note,
      isPrivate: note.isPrivate === 1,
      evidence: (evidence.get(note.noteId) ?? []).map(({ commentId, text, nps }) => ({ commentId, text, nps })),
    })),
  };
}

function versions(db: ReadDb, input: ParsedInput<'notes.versions'>): CallOutput<'notes.versions'> {
  return {
    versions: db.all(
      `SELECT t.version AS version, t.text AS text, p.name AS personName, t.at AS at
       FROM notes n JOIN text_versions t ON t.owner_table = 'notes' AND t.owner_id = n.id AND t.field = 'body'
       JOIN people p ON p.id = t.person_id
       WHERE n.id = :noteId AND n.deleted_at IS NULL AND (n.is_private = 0 OR n.created_by = :personId)
       ORDER BY t.version DESC`,
      { noteId: input.noteId, personId: db.context.personId },
    ),
  };
}

/** Adds a version and returns its number. Versions are never reused, so an undone edit stays readable. */
function addVersion(db: WriteDb, noteId: string, text: string): number {
  const { version } = db.one<{ version: number }>(
    `SELECT coalesce(max(version), 0) + 1 AS version FROM text_versions
     WHERE owner_table = 'notes' AND owner_id = :noteId AND field = 'body'`,
    { noteId },
  );
  db.run(
    `INSERT INTO text_versions(owner_table, owner_id, field, version, text, person_id, at)
     VALUES ('notes', :noteId, 'body', :version, :text, :personId, :now)`,
    { noteId, version, text, personId: author(db), now: db.context.now },
  );
  return version;
}

function create(db: WriteDb, input: ParsedInput<'notes.create'>): CallOutput<'notes.create'> {
  const agent = db.get<{ agentId: number; zone: string }>(
    'SELECT v.counted_as AS agentId, w.zone AS zone FROM v_agents v, workspace w WHERE v.agent_id = :agentId',
    { agentId: input.agentId },
  );
  if (!agent) throw new AppError('row.missing', { table: 'agents' });
  const noteId = noteIdSchema.parse(newId(db.context.now));
  const version = addVersion(db, noteId, input.body);
  insertRow(
    db,
    'notes',
    {
      agent_id: agent.agentId,
      session_id: null,
      kind: input.kind,
      is_private: input.isPrivate ? 1 : 0,
      current_version: version,
      noted_on: dayOfInstant(db.context.now, agent.zone),
    },
    { id: noteId },
  );
  for (const commentId of new Set(input.commentIds)) addEvidence(db, noteId, agent.agentId, commentId);
  return { noteId };
}

function addEvidence(db: WriteDb, noteId: string, agentId: number, commentId: number): void {
  const comment = db.get<{ responseId: number; portableKey: string }>(
    `SELECT r.id AS responseId, lower(hex(r.key)) || '/' || q.key AS portableKey
     FROM comments c JOIN responses r ON r.id = c.response_id JOIN questions q ON q.id = c.question_id WHERE c.id = :commentId`,
    { commentId },
  );
  if (!comment) throw new AppError('row.missing', { table: 'comments' });
  insertRow(
    db,
    'evidence',
    {
      owner_table: 'notes',
      owner_id: noteId,
      response_id: comment.responseId,
      comment_id: commentId,
      agent_id: agentId,
      position: null,
    },
    { portableKey: comment.portableKey },
  );
}

/** Refuses other people's private notes as if they did not exist. */
function requireReadable(db: ReadDb, noteId: string): { text: string } {
  const note = db.get<{ text: string }>(
    `SELECT t.text AS text
     FROM notes n JOIN text_versions t ON t.owner_table = 'notes' AND t.owner_id = n.id AND t.field = 'body' AND t.version = n.current_version
     WHERE n.id = :noteId AND n.deleted_at IS NULL AND (n.is_private = 0 OR n.created_by = :personId)`,
    { noteId, personId: db.context.personId },
  );
  if (!note) throw new AppError('row.missing', { table: 'notes' });
  return note;
}

function update(db: WriteDb, input: ParsedInput<'notes.update'>): CallOutput<'notes.update'> {
  const before = requireReadable(db, input.noteId);
  const patch: Record<string, SqlValue> = {};
  if (input.body !== undefined && input.body !== before.text) {
    patch.current_version = addVersion(db, input.noteId, input.body);
  }
  if (input.isPrivate !== undefined) patch.is_private = input.isPrivate ? 1 : 0;
  if (input.kind !== undefined) patch.kind = input.kind;
  updateRow(db, 'notes', input.noteId, patch);
  return { noteId: input.noteId };
}

function remove(db: WriteDb, input: ParsedInput<'notes.remove'>): CallOutput<'notes.remove'> {
  requireReadable(db, input.noteId);
  const evidence = db.all<{ id: string }>(
    `SELECT id AS id FROM evidence WHERE owner_table = 'notes' AND owner_id = :noteId AND deleted_at IS NULL ORDER BY id`,
    { noteId: input.noteId },
  );
  for (const row of evidence) removeRow(db, 'evidence', row.id);
  removeRow(db, 'notes', input.noteId);
  return { noteId: input.noteId };
}

function draft(db: ReadDb, input: ParsedInput<'notes.draft'>): CallOutput<'notes.draft'> {
  const row = db.get<{ text: string }>(
    `SELECT text AS text FROM drafts
     WHERE person_id = :personId AND owner_table = :ownerTable AND owner_id = :ownerId AND field = :field`,
    { ...input, personId: db.context.personId },
  );
  return { text: row?.text ?? null };
}

function saveDraft(db: WriteDb, input: ParsedInput<'notes.saveDraft'>): CallOutput<'notes.saveDraft'> {
  const { text, ...key } = input;
  const owner = { ...key, personId: author(db) };
  if (text === '') {
    db.run(
      `DELETE FROM drafts WHERE person_id = :personId AND owner_table = :ownerTable AND owner_id = :ownerId AND field = :field`,
      owner,
    );
  } else {
    db.run(
      `INSERT INTO drafts(person_id, owner_table, owner_id, field, text, at)
       VALUES (:personId, :ownerTable, :ownerId, :field, :text, :now)
       ON CONFLICT DO UPDATE SET text = excluded.text, at = excluded.at`,
      { ...owner, text, now: db.context.now },
    );
  }
  return {};
}

export const noteQueries = { 'notes.list': list, 'notes.versions': versions, 'notes.draft': draft } as const;
export const noteCommands = {
  'notes.create': create,
  'notes.update': update,
  'notes.remove': remove,
  'notes.saveDraft': saveDraft,
} as const;
