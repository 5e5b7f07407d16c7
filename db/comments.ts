// Comments: what stands in them, and what people do with them: tag, untag, keep. Which comments a filter finds is in search.ts.
import type { CommentRow } from '../shared/contract/comments.ts';
import { AppError } from '../shared/contract/errors.ts';
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import type { NoteId, Resolution } from '../shared/contract/values.ts';
import { scoreGroupOf } from '../shared/score-group.ts';
import { author, insertRow, removeRow } from './changes.ts';
import { groupBy } from './grouping.ts';
import { countComments, countWithoutFilter, findComments } from './search.ts';
import type { ReadDb, WriteDb } from './sql.ts';

type CommentTag = CommentRow['tags'][number];
type StoredComment = Omit<CommentRow, 'group' | 'resolution' | 'tags' | 'noteIds' | 'isKept'> & {
  resolution: number | null;
  textVersion: number;
};
type StoredTag = Omit<CommentTag, 'span' | 'isMine'> & {
  commentId: number;
  spanStart: number | null;
  spanEnd: number | null;
  textVersion: number;
  quote: string | null;
  isMine: number;
};

const RESOLUTIONS: readonly Resolution[] = ['no', 'yes', 'partly'];

function list(db: ReadDb, input: ParsedInput<'comments.list'>): CallOutput<'comments.list'> {
  const { ids, cursor } = findComments(db, input.filter, input);
  return {
    comments: rowsOf(db, ids),
    cursor,
    matchCount: countComments(db, input.filter),
    withoutFilterCount: countWithoutFilter(db, input.filter),
  };
}

/** The comments with these ids, in this order. */
function rowsOf(db: ReadDb, ids: readonly number[]): CommentRow[] {
  const chosen = { ids: JSON.stringify(ids) };
  const stored = db.all<StoredComment>(
    `SELECT c.id AS commentId, r.id AS responseId, v.counted_as AS agentId, v.name AS agentName,
            coalesce(c.masked_text, c.text) AS text, c.text_version AS textVersion, coalesce(q.wording, q.key) AS question,
            r.nps AS nps, r.resolution AS resolution, r.channel AS channel, r.contact_reason AS contactReason,
            r.language AS language, r.responded_at AS respondedAt, r.responded_on AS respondedOn
     FROM json_each(:ids) j JOIN comments c ON c.id = j.value JOIN responses r ON r.id = c.response_id
     JOIN questions q ON q.id = c.question_id
     LEFT JOIN response_rulings x ON x.response_id = r.id AND x.kind = 'reassign' AND x.deleted_at IS NULL
     LEFT JOIN v_agents v ON v.agent_id = coalesce(x.agent_id, r.agent_id)
     ORDER BY j.key`,
    chosen,
  );
  const tags = groupBy(tagsOf(db, chosen), (tag) => tag.commentId);
  const notes = groupBy(
    db.all<{ commentId: number; noteId: NoteId }>(
      `SELECT e.comment_id AS commentId, n.id AS noteId
       FROM json_each(:ids) j JOIN evidence e ON e.comment_id = j.value AND e.owner_table = 'notes' AND e.deleted_at IS NULL
       JOIN notes n ON n.id = e.owner_id AND n.deleted_at IS NULL AND (n.is_private = 0 OR n.created_by = :personId)
       ORDER BY n.noted_on DESC, n.id DESC`,
      { ...chosen, personId: db.context.personId },
    ),
    (row) => row.commentId,
  );
  const kept = new Set(
    db
      .all<{ commentId: number }>(
        `SELECT e.comment_id AS commentId FROM json_each(:ids) j JOIN evidence e ON e.comment_id = j.value
         WHERE e.owner_table = 'basket' AND e.owner_id = :personId AND e.deleted_at IS NULL`,
        { ...chosen, personId: db.context.personId },
      )
      .map((row) => row.commentId),
  );
  return stored.map(({ textVersion, resolution, ...row }) => ({
    ...row,
    group: row.nps === null ? null : scoreGroupOf(row.nps),
    resolution: resolution === null ? 'unknown' : (RESOLUTIONS[resolution] ?? 'unknown'),
    tags: (tags.get(row.commentId) ?? []).map((tag) => shownTag(tag, row.text, textVersion)),
    noteIds: (notes.get(row.commentId) ?? []).map((note) => note.noteId),
    isKept: kept.has(row.commentId),
  }));
}

/** Standing tags of everybody on the chosen comments; tags of a blind round only once they are decided. */
function tagsOf(db: ReadDb, chosen: { ids: string }): StoredTag[] {
  return db.all<StoredTag>(
    `SELECT u.comment_id AS commentId, s.id AS tagId, s.name AS name, coalesce(s.polarity, 0) AS polarity,
            u.span_start AS spanStart, u.span_end AS spanEnd, u.text_version AS textVersion, u.quote AS quote,
            p.name AS personName, u.person_id = :personId AS isMine
     FROM json_each(:ids) j
     JOIN comment_tags u ON u.comment_id = j.value AND u.deleted_at IS NULL AND (u.round_id IS NULL OR u.is_decided = 1)
     JOIN tags t ON t.id = u.tag_id JOIN tags s ON s.id = coalesce(t.merged_into, t.id) AND s.deleted_at IS NULL
     JOIN people p ON p.id = u.person_id
     ORDER BY u.id`,
    { ...chosen, personId: db.context.personId ?? '' },
  );
}

function shownTag(tag: StoredTag, text: string, textVersion: number): CommentTag {
  const { tagId, name, polarity, personName } = tag;
  return { tagId, name, polarity, personName, isMine: tag.isMine === 1, span: spanIn(tag, text, textVersion) };
}

/** The passage in the text as it is now: an import may have changed the text since it was marked. */
function spanIn(tag: StoredTag, text: string, textVersion: number): CommentTag['span'] {
  if (tag.spanStart === null || tag.spanEnd === null) return null;
  if (tag.textVersion === textVersion && tag.spanEnd <= text.length) return { start: tag.spanStart, end: tag.spanEnd };
  const start = tag.quote === null ? -1 : text.indexOf(tag.quote);
  return tag.quote === null || start < 0 ? null : { start, end: start + tag.quote.length };
}

type Target = {
  responseId: number;
  agentId: number | null;
  text: string;
  textVersion: number;
  /** Names the comment on every machine: the response's identity and the question. */
  portableKey: string;
};

function targetOf(db: ReadDb, commentId: number): Target {
  const target = db.get<Target>(
    `SELECT r.id AS responseId, v.counted_as AS agentId, coalesce(c.masked_text, c.text) AS text, c.text_version AS textVersion,
            lower(hex(r.key)) || '/' || q.key AS portableKey
     FROM comments c JOIN responses r ON r.id = c.response_id JOIN questions q ON q.id = c.question_id
     LEFT JOIN response_rulings x ON x.response_id = r.id AND x.kind = 'reassign' AND x.deleted_at IS NULL
     LEFT JOIN v_agents v ON v.agent_id = coalesce(x.agent_id, r.agent_id)
     WHERE c.id = :commentId`,
    { commentId },
  );
  if (!target) throw new AppError('row.missing', { table: 'comments' });
  return target;
}

function tag(db: WriteDb, input: ParsedInput<'comments.tag'>): CallOutput<'comments.tag'> {
  const personId = author(db);
  const target = targetOf(db, input.commentId);
  const standing = db.get<{ id: string }>(
    'SELECT id AS id FROM tags WHERE id = :tagId AND deleted_at IS NULL AND archived_at IS NULL AND merged_into IS NULL',
    { tagId: input.tagId },
  );
  if (!standing) throw new AppError('row.missing', { table: 'tags' });
  const span = input.span ?? null;
  if (span && (span.start >= span.end || span.end > target.text.length)) {
    throw new AppError('row.conflict', { table: 'comment_tags', length: target.text.length });
  }
  const known = db.get<{ id: string }>(
    `SELECT id AS id FROM comment_tags
     WHERE comment_id = :commentId AND tag_id = :tagId AND person_id = :personId AND round_id IS NULL AND is_decided = 0
       AND span_start IS :start AND span_end IS :end AND deleted_at IS NULL`,
    { commentId: input.commentId, tagId: input.tagId, personId, start: span?.start ?? null, end: span?.end ?? null },
  );
  if (known) return { commentId: input.commentId };
  insertRow(
    db,
    'comment_tags',
    {
      comment_id: input.commentId,
      tag_id: input.tagId,
      person_id: personId,
      round_id: null,
      span_start: span?.start ?? null,
      span_end: span?.end ?? null,
      text_version: target.textVersion,
      quote: span ? target.text.slice(span.start, span.end) : null,
      sentiment: null,
      suggestion: null,
      is_decided: 0,
    },
    { portableKey: target.portableKey },
  );
  return { commentId: input.commentId };
}

function untag(db: WriteDb, input: ParsedInput<'comments.untag'>): CallOutput<'comments.untag'> {
  const rows = db.all<{ id: string }>(
    `SELECT u.id AS id FROM comment_tags u JOIN tags t ON t.id = u.tag_id
     WHERE u.comment_id = :commentId AND coalesce(t.merged_into, t.id) = :tagId AND u.person_id = :personId
       AND u.round_id IS NULL AND u.is_decided = 0 AND u.deleted_at IS NULL ORDER BY u.id`,
    { commentId: input.commentId, tagId: input.tagId, personId: author(db) },
  );
  if (rows.length === 0) throw new AppError('row.missing', { table: 'comment_tags' });
  for (const row of rows) removeRow(db, 'comment_tags', row.id);
  return { commentId: input.commentId };
}

function keep(db: WriteDb, input: ParsedInput<'comments.keep'>): CallOutput<'comments.keep'> {
  const personId = author(db);
  const target = targetOf(db, input.commentId);
  const known = db.get<{ id: string }>(
    `SELECT id AS id FROM evidence
     WHERE owner_table = 'basket' AND owner_id = :personId AND comment_id = :commentId AND deleted_at IS NULL`,
    { personId, commentId: input.commentId },
  );
  if (known && !input.isKept) removeRow(db, 'evidence', known.id);
  if (!known && input.isKept) {
    insertRow(
      db,
      'evidence',
      {
        owner_table: 'basket',
        owner_id: personId,
        response_id: target.responseId,
        comment_id: input.commentId,
        agent_id: target.agentId,
        position: null,
      },
      { portableKey: target.portableKey },
    );
  }
  return { commentId: input.commentId };
}

export const commentQueries = { 'comments.list': list } as const;
export const commentCommands = { 'comments.tag': tag, 'comments.untag': untag, 'comments.keep': keep } as const;
