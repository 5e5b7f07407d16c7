// Earlier imports page by page: hundreds over the years, read as far as the person wants to look back.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/contract/errors.ts';
import type { ImportResult } from '../../shared/contract/imports.ts';
import type { ImportId } from '../../shared/contract/values.ts';
import { call } from '../data/bridge.ts';

const LISTED = 100;

type Page = { readonly imports: ImportResult[] };

/** `data` is every import read so far, newest first; `more` reads on, and is absent at the end. */
export function useHistoryPages() {
  const query = useInfiniteQuery<Page, AppError, ImportResult[], unknown[], ImportId | null>({
    queryKey: ['imports.history', { limit: LISTED }, 'pages'],
    queryFn: ({ pageParam }) =>
      call('imports.history', { limit: LISTED, ...(pageParam === null ? {} : { beforeId: pageParam }) }),
    initialPageParam: null,
    getNextPageParam: ({ imports }) => (imports.length < LISTED ? null : (imports.at(-1)?.importId ?? null)),
    select: ({ pages }) => pages.flatMap(({ imports }) => imports),
  });
  const { data, error, refetch, hasNextPage, fetchNextPage } = query;
  return { data, error, refetch, more: hasNextPage ? () => void fetchNextPage() : undefined };
}
