// Reading from the workspace: one hook for single answers, one for lists that come in pages.

import type { UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { AppError } from '../../shared/contract/errors.ts';
import type { CallInput, CallName, CallOutput, QueryName, ShellName } from '../../shared/contract/index.ts';
import { call } from './bridge.ts';

type Options = {
  /** False: do not ask yet. */
  isEnabled?: boolean;
  /** True: show the answer to the previous input until the new one is there. Default true. */
  keepsPrevious?: boolean;
};

/** The answer to a query, kept and refetched when one of its topics changes. */
export function useCall<N extends QueryName | ShellName>(
  name: N,
  input: CallInput<N>,
  { isEnabled = true, keepsPrevious = true }: Options = {},
): UseQueryResult<CallOutput<N>, AppError> {
  const query = useQuery<unknown, AppError>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: isEnabled,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
  // The contract says what the call answers; the library cannot see through the generic.
  return query as UseQueryResult<CallOutput<N>, AppError>;
}

/** Names of queries that answer in pages: input has a `cursor`, output says where the next page begins. */
type PagedName = { [N in CallName]: CallOutput<N> extends { cursor: string | null } ? N : never }[CallName];

/** A list that comes in pages; `pages` holds what was read so far, `more()` reads on. */
export function usePages<N extends PagedName>(
  name: N,
  input: Omit<CallInput<N>, 'cursor'>,
  { isEnabled = true }: Options = {},
) {
  const query = useInfiniteQuery({
    queryKey: [name, input, 'pages'],
    queryFn: ({ pageParam }) =>
      call(name, { ...input, ...(pageParam === null ? {} : { cursor: pageParam }) } as CallInput<N>),
    initialPageParam: null as string | null,
    getNextPageParam: (page: CallOutput<N>) => page.cursor,
    enabled: isEnabled,
    placeholderData: keepPreviousData,
  });
  return {
    pages: query.data?.pages ?? [],
    isLoading: query.isPending,
    isStale: query.isPlaceholderData,
    error: query.error as AppError | null,
    hasMore: query.hasNextPage,
    isReadingMore: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
    refetch: () => void query.refetch(),
  };
}
