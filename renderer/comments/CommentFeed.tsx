// The comments one below the other: only the visible ones are drawn, more are read near the end, keys move and act.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRow } from '../../shared/contract/comments.ts';
import { useCommand } from '../data/use-command.ts';
import { useScrollParent } from '../ui/use-scroll-parent.ts';
import { CommentCard, type Tagging } from './CommentCard.tsx';
import { selectedSpan } from './passages.ts';

type Props = {
  /** What the list was narrowed to: another one begins with its first comment. */
  listKey: string;
  comments: readonly CommentRow[];
  /** How many match, read or not. */
  total: number;
  hasMore: boolean;
  isReadingMore: boolean;
  onMore: () => void;
  onNote: (comment: CommentRow) => void;
  onOpenNote: (noteId: string) => void;
};

const ESTIMATED_HEIGHT = 122;
/** The header of the page stays above the comments; what is scrolled to must not lie under it. */
const HEADER_HEIGHT = 84;
/** Comments before the end at which the next page is read. */
const READ_AHEAD = 10;

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [role=listbox], [role=menu]') !== null;
}

export function CommentFeed({ listKey, comments, total, hasMore, isReadingMore, onMore, onNote, onOpenNote }: Props) {
  const { t } = useTranslation();
  const feed = useRef<HTMLDivElement>(null);
  const { parent, offset } = useScrollParent(feed);
  const [current, setCurrent] = useState(0);
  const [tagging, setTagging] = useState<Tagging | null>(null);
  const keep = useCommand('comments.keep');
  const [shownKey, setShownKey] = useState(listKey);
  if (shownKey !== listKey) {
    setShownKey(listKey);
    setCurrent(0);
    setTagging(null);
  }
  const virtual = useVirtualizer({
    count: comments.length,
    getScrollElement: () => parent,
    // Begins where the page is: started without knowing it, the list would scroll the page to its top.
    enabled: parent !== null,
    initialOffset: () => parent?.scrollTop ?? 0,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 5,
    scrollMargin: offset,
    scrollPaddingStart: HEADER_HEIGHT,
    scrollPaddingEnd: 24,
    getItemKey: (index) => comments[index]?.commentId ?? index,
  });
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (hasMore && !isReadingMore && lastShown >= comments.length - READ_AHEAD) onMore();
  }, [hasMore, isReadingMore, lastShown, comments.length, onMore]);

  const focusCard = useCallback((index: number) => {
    // The card may be drawn only after the list has scrolled to it.
    requestAnimationFrame(() => {
      feed.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true });
    });
  }, []);

  const move = (to: number) => {
    const index = Math.min(comments.length - 1, Math.max(0, to));
    setCurrent(index);
    virtual.scrollToIndex(index);
    focusCard(index);
  };

  const press = useRef<(event: KeyboardEvent) => void>(() => undefined);
  press.current = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isField(event.target)) return;
    const comment = comments[current];
    if (!comment || document.querySelector('[role=dialog][aria-modal=true]') !== null) return;
    const isInside = event.target instanceof Node && feed.current?.contains(event.target) === true;
    // From elsewhere on the page one key leads to the comments; the others mean the comment in focus.
    const acts: Record<string, (() => void) | undefined> = isInside
      ? {
          j: () => move(current + 1),
          ArrowDown: () => move(current + 1),
          k: () => move(current - 1),
          ArrowUp: () => move(current - 1),
          Home: () => move(0),
          t: () => setTagging({ commentId: comment.commentId, span: spanWithin(feed.current, comment) }),
          n: () => onNote(comment),
          b: () => void keep.run({ commentId: comment.commentId, isKept: !comment.isKept }),
        }
      : { j: () => move(current) };
    const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const isCurrentDrawn = items.some((item) => item.index === current);
  return (
    <div
      ref={feed}
      role="feed"
      aria-label={t('comments.title')}
      aria-busy={isReadingMore}
      className="comment-feed"
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map((item) => {
        const comment = comments[item.index];
        if (!comment) return null;
        return (
          <CommentCard
            key={item.key}
            ref={virtual.measureElement}
            comment={comment}
            index={item.index}
            place={item.index + 1}
            total={total}
            top={item.start - offset}
            isCurrent={isCurrentDrawn ? item.index === current : item.index === items[0]?.index}
            tagging={tagging?.commentId === comment.commentId ? tagging : null}
            onFocus={() => setCurrent(item.index)}
            actions={{
              onTag: (next, isDone) => {
                setTagging(next);
                if (next === null && isDone) focusCard(item.index);
              },
              onNote,
              onOpenNote,
            }}
          />
        );
      })}
    </div>
  );
}

/** The passage selected in this comment's text, if any. */
function spanWithin(feed: HTMLElement | null, comment: CommentRow) {
  const words = feed?.querySelector<HTMLElement>(`[data-comment="${comment.commentId}"] .say`);
  return words ? selectedSpan(words, comment.text) : null;
}
