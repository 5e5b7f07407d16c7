// The thread that builds the full text of a workspace in the making, as the one that writes sees it. Inside: import-search-work.ts.
// Whatever goes wrong in it, the import goes on and builds its full text in the ordinary way.
import type { Worker } from 'node:worker_threads';
import type { SearchFeed } from '../db/import-fresh.ts';
import type { SearchPart } from '../db/import-search.ts';
import { startThreadOf } from './thread-start.ts';

/** Where the full text is built, and the statement that makes its table. */
export type SearchStart = { readonly path: string; readonly sql: string };

export type ToSearch = { readonly type: 'part'; readonly part: SearchPart } | { readonly type: 'finish' };

/** `taken` answers every part. */
export type FromSearch = { readonly type: 'taken' } | { readonly type: 'finished' };

export type SearchThread = SearchFeed & {
  /** No rows follow; `isWhole` tells later whether it was completed. */
  finish(): void;
  /** Resolves when the full text is complete; false: there is none to use. */
  isWhole(): Promise<boolean>;
  stop(): Promise<void>;
};

/** Parts that may wait: about a megabyte each. */
const PARTS_AHEAD = 12;

/** The thread begins with the first rows. */
export function createSearchThread(start: SearchStart): SearchThread {
  let worker: Worker | null = null;
  let state: 'unused' | 'building' | 'finished' | 'failed' = 'unused';
  let ahead = 0;
  let wake: () => void = () => undefined;

  function settle(next: 'finished' | 'failed'): void {
    if (state === 'building') state = next;
    wake();
  }

  function begin(): void {
    worker = startThreadOf('import-search-entry', start);
    state = worker ? 'building' : 'failed';
    worker?.on('message', ({ type }: FromSearch) => {
      if (type === 'finished') settle('finished');
      else {
        ahead -= 1;
        wake();
      }
    });
    worker?.on('error', () => settle('failed'));
    worker?.on('exit', () => settle('failed'));
  }

  function heard(): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve;
    });
  }

  function send(message: ToSearch, buffers: ArrayBuffer[]): void {
    if (state === 'building') worker?.postMessage(message, buffers);
  }

  return {
    add: ({ rows, firstCommentId, agents, layout }) => {
      if (state === 'unused') begin();
      const { comments, responses, scores } = rows;
      const { width, tuples } = layout;
      const part: SearchPart = {
        comments,
        responses,
        firstCommentId,
        people: agents,
        scores,
        layout: { width, tuples },
      };
      ahead += 1;
      // The bytes change hands instead of being copied.
      send({ type: 'part', part }, [comments.bytes.buffer, responses.bytes.buffer]);
    },
    room: async () => {
      while (ahead > PARTS_AHEAD && state === 'building') await heard();
    },
    finish: () => send({ type: 'finish' }, []),
    isWhole: async () => {
      while (state === 'building') await heard();
      return state === 'finished';
    },
    stop: async () => {
      worker?.removeAllListeners();
      await worker?.terminate();
    },
  };
}
