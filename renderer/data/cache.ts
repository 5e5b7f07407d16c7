// Cached answers of the workspace: keyed by call name and input, stale by topic. No hook and no text here.
import { QueryClient } from '@tanstack/react-query';
import { contract, isCallName } from '../../shared/contract/index.ts';

/** Answers stay until a topic they read changes; there is no network and no clock that could make them old. */
export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Refetches what is on screen and forgets the rest of every answer that reads one of these topics. */
export function invalidateTopics(topics: readonly string[]): Promise<void> {
  if (topics.length === 0) return Promise.resolve();
  return cache.invalidateQueries({
    predicate: ({ queryKey }) => {
      const name = queryKey[0];
      if (!isCallName(name)) return false;
      const declared = contract[name];
      if (declared.kind === 'query') return declared.reads.some((topic) => topics.includes(topic));
      return topics.includes('workspace');
    },
  });
}

/** Another workspace or another person: nothing that was known still holds. */
export function forgetAnswers(): Promise<void> {
  return cache.resetQueries();
}
