// The thread that builds full text: rows that were stored come in, a file with the index is left. Knows no workspace.
import { parentPort } from 'node:worker_threads';
import { createSearchBuilder } from '../db/import-search.ts';
import type { FromSearch, SearchStart, ToSearch } from './import-search-thread.ts';

const port = parentPort;

function say(message: FromSearch): void {
  port?.postMessage(message);
}

/** Any error ends the thread, which is answer enough: the index is then built without it. */
export function serveSearch({ path, sql }: SearchStart): void {
  const builder = createSearchBuilder(path, sql);
  port?.on('message', (message: ToSearch) => {
    if (message.type === 'part') {
      builder.add(message.part);
      say({ type: 'taken' });
    } else {
      builder.finish();
      say({ type: 'finished' });
    }
  });
}
