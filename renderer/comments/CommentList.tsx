// The comments of one agent with what they are narrowed to: heading, filters, list, and what to say when none fits.
import { Button } from '@mantine/core';
import { IconFilterOff, IconMessageOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentRow } from '../../shared/contract/comments.ts';
import { useFilter } from '../data/use-filter.ts';
import { useNarrowing } from '../data/use-narrowing.ts';
import { usePages } from '../data/use-query.ts';
import { Kbd } from '../ui/Small.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';
import { CommentFeed } from './CommentFeed.tsx';
import { CommentFilters } from './CommentFilters.tsx';
import { useNarrowingWords } from './use-narrowing-words.ts';
import './comments.css';

type Props = {
  agentId: number;
  onNote: (comment: CommentRow) => void;
  onOpenNote: (noteId: string) => void;
};

const PAGE = 50;

export function CommentList({ agentId, onNote, onOpenNote }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { filter, isReady } = useFilter();
  const { narrowing, setCount } = useNarrowing();
  const input = useMemo(() => {
    const { groups, resolutions, channels, tagIds, text, isKept } = narrowing;
    return {
      filter: {
        agentId,
        ...filter,
        ...(groups.length > 0 ? { groups: [...groups] } : {}),
        ...(resolutions.length > 0 ? { resolutions: [...resolutions] } : {}),
        ...(channels.length > 0 ? { channels: [...channels] } : {}),
        ...(tagIds.length > 0 ? { tagIds: [...tagIds] } : {}),
        ...(text === '' ? {} : { text }),
        ...(isKept ? { isKept } : {}),
      },
      limit: PAGE,
    };
  }, [agentId, filter, narrowing]);
  const list = usePages('comments.list', input, { isEnabled: isReady });
  const comments = useMemo(() => list.pages.flatMap((page) => page.comments), [list.pages]);
  const [first] = list.pages;
  const count = first
    ? setCount === 0
      ? format.number(first.withoutFilterCount)
      : t('comments.count', { shown: format.number(first.matchCount), all: format.number(first.withoutFilterCount) })
    : '';
  return (
    <section className="sec comments" aria-label={t('comments.title')} id="comments">
      <header className="comments-head">
        <h2>{t('comments.title')}</h2>
        <span className="s t2 num" aria-live="polite">
          {count}
        </span>
        <CommentFilters />
      </header>
      {list.error && !first ? (
        <ErrorState error={list.error} onRetry={list.refetch} />
      ) : !first ? (
        <Skeleton lines={6} />
      ) : comments.length === 0 ? (
        <NoComments withoutFilterCount={first.withoutFilterCount} />
      ) : (
        <>
          <Keys />
          <div className={list.isStale ? 'is-stale' : ''}>
            <CommentFeed
              listKey={JSON.stringify(input)}
              comments={comments}
              total={first.matchCount}
              hasMore={list.hasMore}
              isReadingMore={list.isReadingMore}
              onMore={list.more}
              onNote={onNote}
              onOpenNote={onOpenNote}
            />
          </div>
        </>
      )}
    </section>
  );
}

/** Keys shown where they act. */
function Keys() {
  const { t } = useTranslation();
  return (
    <p className="comments-keys s t3 only-wide">
      <Kbd>j</Kbd> <Kbd>k</Kbd> {t('comments.keys.move')} <Kbd>t</Kbd> {t('comments.keys.tag')} <Kbd>n</Kbd>{' '}
      {t('comments.keys.note')} <Kbd>b</Kbd> {t('comments.keys.keep')}
    </p>
  );
}

function NoComments({ withoutFilterCount }: { withoutFilterCount: number }) {
  const { t } = useTranslation();
  const { periodWords } = useFilter();
  const { setCount, clear } = useNarrowing();
  const words = useNarrowingWords();
  if (setCount === 0) {
    return (
      <EmptyState
        icon={IconMessageOff}
        title={t('comments.none.title')}
        text={t('comments.none.text', { period: periodWords })}
      />
    );
  }
  return (
    <EmptyState
      icon={IconFilterOff}
      title={t('comments.noMatch.title')}
      text={t('comments.noMatch.text', { filters: words, period: periodWords, count: withoutFilterCount })}
      action={<Button onClick={clear}>{t('comments.clear', { count: setCount })}</Button>}
    />
  );
}
