// One comment: score, words, what is known about it, tags, and what can be done with it.
import { Button } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconMessage, IconNote, IconPhone } from '@tabler/icons-react';
import { type Ref, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRow } from '../../shared/contract/comments.ts';
import { useCommand } from '../data/use-command.ts';
import { ResolutionMark, ScorePill, useChannelName } from '../ui/Score.tsx';
import { TagChip } from '../ui/TagChip.tsx';
import { useFormat } from '../ui/use-format.ts';
import { CommentText } from './CommentText.tsx';
import { type Span, selectedSpan } from './passages.ts';
import { TagMenu } from './TagMenu.tsx';

/** Which comment is being tagged, and which passage of it. */
export type Tagging = { readonly commentId: number; readonly span: Span | null };

export type CardActions = {
  readonly onTag: (tagging: Tagging | null, isDone: boolean) => void;
  readonly onNote: (comment: CommentRow) => void;
  readonly onOpenNote: (noteId: string) => void;
};

type Props = {
  comment: CommentRow;
  /** Place in the whole list from 1, and how many there are in all. */
  place: number;
  total: number;
  index: number;
  top: number;
  isCurrent: boolean;
  tagging: Tagging | null;
  actions: CardActions;
  onFocus: () => void;
  ref: Ref<HTMLElement>;
};

export function CommentCard({ comment, place, total, index, top, isCurrent, tagging, actions, onFocus, ref }: Props) {
  const { t } = useTranslation();
  const words = useRef<HTMLParagraphElement>(null);
  const span = tagging?.span ?? null;
  const labelId = `comment-${comment.commentId}`;
  return (
    <article
      ref={ref}
      className="comment"
      data-index={index}
      data-comment={comment.commentId}
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={isCurrent ? 0 : -1}
      aria-posinset={place}
      aria-setsize={total}
      aria-labelledby={labelId}
      onFocus={onFocus}
    >
      <ScorePill score={comment.nps} group={comment.group} />
      <div>
        <div id={labelId}>
          <CommentText comment={comment} pending={span} ref={words} />
        </div>
        <Meta comment={comment} onOpenNote={actions.onOpenNote} />
        <div className="tags">
          <GivenTags comment={comment} />
          <TagMenu
            comment={comment}
            span={span}
            isOpen={tagging !== null}
            onClose={(isDone) => actions.onTag(null, isDone)}
          >
            <button
              type="button"
              className="tag outlined add"
              title={t('comments.tagHint')}
              // The press would end the selection that is about to be tagged.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() =>
                actions.onTag(
                  { commentId: comment.commentId, span: words.current && selectedSpan(words.current, comment.text) },
                  false,
                )
              }
            >
              {t('comments.tag')}
            </button>
          </TagMenu>
          <button
            type="button"
            className="comment-note"
            title={t('comments.noteHint')}
            onClick={() => actions.onNote(comment)}
          >
            <IconNote className="ic" aria-hidden="true" />
            {t('comments.note')}
          </button>
        </div>
      </div>
      <Keep comment={comment} />
    </article>
  );
}

function Meta({ comment, onOpenNote }: { comment: CommentRow; onOpenNote: (noteId: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const channelName = useChannelName();
  const [noteId] = comment.noteIds;
  return (
    <div className="meta">
      <ResolutionMark resolution={comment.resolution} />
      {comment.channel !== null && (
        <span>
          <ChannelIcon channel={comment.channel} />
          <bdi>{channelName(comment.channel)}</bdi>
        </span>
      )}
      <span>{comment.respondedOn === null ? t('comments.noDate') : format.day(comment.respondedOn)}</span>
      {comment.contactReason !== null && (
        <span className="comment-reason" title={comment.contactReason}>
          <bdi className="clip">{comment.contactReason}</bdi>
        </span>
      )}
      {noteId !== undefined && (
        <button type="button" className="comment-noted" onClick={() => onOpenNote(noteId)}>
          <IconNote className="ic" aria-hidden="true" />
          {t('comments.notes', { count: comment.noteIds.length })}
        </button>
      )}
    </div>
  );
}

function ChannelIcon({ channel }: { channel: string }) {
  const Icon = channel === 'voice' ? IconPhone : IconMessage;
  return <Icon className="ic" aria-hidden="true" />;
}

/** Each tag once, however many people and passages; only the own one can be taken off. */
function GivenTags({ comment }: { comment: CommentRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const untag = useCommand('comments.untag');
  const tags = [...new Set(comment.tags.map((tag) => tag.tagId))].map((tagId) =>
    comment.tags.filter((tag) => tag.tagId === tagId),
  );
  return tags.map((given) => {
    const [tag] = given;
    if (!tag) return null;
    const people = format.list([...new Set(given.map(({ personName }) => personName))]);
    const isMine = given.some((one) => one.isMine);
    return (
      <TagChip
        key={tag.tagId}
        name={tag.name}
        polarity={tag.polarity}
        title={t('comments.taggedBy', { people })}
        onRemove={isMine ? () => void untag.run({ commentId: comment.commentId, tagId: tag.tagId }) : undefined}
      />
    );
  });
}

function Keep({ comment }: { comment: CommentRow }) {
  const { t } = useTranslation();
  const keep = useCommand('comments.keep', {
    says: () => (comment.isKept ? t('comments.released') : t('comments.keptNow')),
  });
  const Icon = comment.isKept ? IconBookmark : IconBookmarkPlus;
  return (
    <Button
      className="comment-keep"
      size="xs"
      variant={comment.isKept ? 'default' : 'subtle'}
      data-on={comment.isKept || undefined}
      aria-pressed={comment.isKept}
      title={t('comments.keepHint')}
      leftSection={<Icon className="ic" aria-hidden="true" />}
      onClick={() => void keep.run({ commentId: comment.commentId, isKept: !comment.isKept })}
    >
      {comment.isKept ? t('comments.kept.on') : t('comments.kept.off')}
    </Button>
  );
}
