// The thread that takes rows in, as the one that writes sees it: starting it, what is under way, its end. Inside: import-thread-entry.ts.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { IntakeContext, IntakeEnd, SortedRows } from '../db/import-intake.ts';
import { AppError, type WireError } from '../shared/contract/errors.ts';
import type { FilePlan } from '../shared/import/types.ts';

/** What a thread begins with. */
export type ThreadStart = {
  readonly plan: FilePlan;
  readonly context: IntakeContext;
  readonly batchRows: number;
};

export type ToThread =
  | { readonly type: 'chunk'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** No chunk follows: hand out what waits, a portion for each time this is said. */
  | { readonly type: 'more' };

export type FromThread =
  | { readonly type: 'ready' }
  /** Rows that have become ready. */
  | { readonly type: 'rows'; readonly rows: SortedRows }
  /** A message has been worked through. */
  | { readonly type: 'taken' }
  | { readonly type: 'ended'; readonly end: IntakeEnd }
  | { readonly type: 'failed'; readonly error: WireError | { readonly stack: string } };

export type Thread = {
  send(message: ToThread): void;
  /** Messages sent and not yet worked through. */
  readonly ahead: () => number;
  /** Resolves when the thread has said something. @throws what went wrong in it */
  heard(): Promise<void>;
  /** Rows received since the last time. @throws what went wrong in the thread */
  received(): readonly SortedRows[];
  end(): IntakeEnd | null;
  stop(): Promise<void>;
};

/** The file to start: beside this one as TypeScript, else the bundle made for it (electron.vite.config.ts). */
function entry(): string | null {
  const names = ['./import-thread-entry.ts', './import-thread-entry.mjs', '../import-thread-entry.mjs'];
  return names.map((name) => fileURLToPath(new URL(name, import.meta.url))).find((path) => existsSync(path)) ?? null;
}

/** The buffers of a message, which change hands instead of being copied. */
function buffersOf(message: ToThread): ArrayBuffer[] {
  return message.type === 'chunk' ? [message.bytes.buffer] : [];
}

/** Starts the thread; null where it cannot be started: then this thread does the work. */
export async function startThread(start: ThreadStart): Promise<Thread | null> {
  const path = entry();
  if (path === null) return null;
  const worker = new Worker(path, { workerData: start });
  const isReady = await new Promise<boolean>((resolve) => {
    worker.once('message', () => resolve(true));
    worker.once('error', () => resolve(false));
    worker.once('exit', () => resolve(false));
  });
  if (!isReady) {
    await worker.terminate();
    return null;
  }
  return threadOf(worker);
}

function threadOf(worker: Worker): Thread {
  let received: SortedRows[] = [];
  let ahead = 0;
  let end: IntakeEnd | null = null;
  let failure: unknown = null;
  let wake: () => void = () => undefined;

  function fail(error: unknown): void {
    failure ??= error;
    wake();
  }

  worker.on('message', (message: FromThread) => {
    if (message.type === 'rows') received.push(message.rows);
    else if (message.type === 'taken') ahead -= 1;
    else if (message.type === 'ended') end = message.end;
    else if (message.type === 'failed') fail(errorOf(message.error));
    wake();
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new AppError('import.failed', { reason: 'thread' })));

  function requireAlive(): void {
    if (failure !== null) throw failure;
  }

  return {
    send: (message) => {
      ahead += 1;
      worker.postMessage(message, buffersOf(message));
    },
    ahead: () => ahead,
    heard: async () => {
      requireAlive();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      requireAlive();
    },
    received: () => {
      requireAlive();
      const rows = received;
      received = [];
      return rows;
    },
    end: () => end,
    stop: async () => {
      worker.removeAllListeners();
      await worker.terminate();
    },
  };
}

function errorOf(error: WireError | { readonly stack: string }): Error {
  if ('code' in error) return new AppError(error.code, error.params);
  return Object.assign(new Error('the reading thread failed'), { stack: error.stack });
}
