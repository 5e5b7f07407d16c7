// The thread that reads, as the one that writes sees it: starting it, what is under way, its end. Inside: import-thread-work.ts.
import type { Worker } from 'node:worker_threads';
import type { IntakeContext, IntakeEnd, SortedRows } from '../db/import-intake.ts';
import { AppError, type WireError } from '../shared/contract/errors.ts';
import type { AnalysisOptions } from '../shared/import/analyse.ts';
import type { FilePlan, ImportSettings } from '../shared/import/types.ts';
import { isReady, startThreadOf } from './thread-start.ts';

/** What taking rows in needs. */
export type TakeStart = { readonly plan: FilePlan; readonly context: IntakeContext; readonly batchRows: number };

/** What a thread begins with: a plan to read by, or settings to make a plan with on the way. */
export type ThreadStart =
  | ({ readonly kind: 'take' } & TakeStart)
  | { readonly kind: 'look'; readonly settings: ImportSettings; readonly options: Omit<AnalysisOptions, 'onRecord'> };

export type ToThread =
  | { readonly type: 'chunk'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** How the rows are to be taken in, after a first plan; null: not at all, only the plan is wanted. */
  | { readonly type: 'begin'; readonly take: TakeStart | null }
  /** No chunk follows: hand out what waits, a portion for each time this is said. */
  | { readonly type: 'more' };

export type ThreadEnd = {
  /** Null where no rows were taken in. */
  readonly intake: IntakeEnd | null;
  /** The plan by the whole file; null where the thread had one from the beginning, or could not make one. */
  readonly plan: FilePlan | null;
};

export type FromThread =
  | { readonly type: 'ready' }
  /** The plan by the beginning of the file; null where it says too little. */
  | { readonly type: 'plan'; readonly plan: FilePlan | null }
  /** Rows that have become ready. */
  | { readonly type: 'rows'; readonly rows: SortedRows }
  /** A message has been worked through. */
  | { readonly type: 'taken' }
  | { readonly type: 'ended'; readonly end: ThreadEnd }
  | { readonly type: 'failed'; readonly error: WireError | { readonly stack: string } };

export type Thread = {
  send(message: ToThread): void;
  /** Messages sent and not yet worked through. */
  readonly ahead: () => number;
  /** Resolves when the thread has said something. @throws what went wrong in it */
  heard(): Promise<void>;
  /** Rows received since the last time. @throws what went wrong in the thread */
  received(): readonly SortedRows[];
  /** The plan by the beginning of the file: undefined until it comes. */
  firstPlan(): FilePlan | null | undefined;
  end(): ThreadEnd | null;
  stop(): Promise<void>;
};

/** Starts the thread; null where it cannot be started: then this thread does the work. */
export async function startThread(start: ThreadStart): Promise<Thread | null> {
  const worker = startThreadOf('import-thread-entry', start);
  if (!worker) return null;
  if (await isReady(worker)) return threadOf(worker);
  await worker.terminate();
  return null;
}

function threadOf(worker: Worker): Thread {
  let received: SortedRows[] = [];
  let ahead = 0;
  let firstPlan: FilePlan | null | undefined;
  let end: ThreadEnd | null = null;
  let failure: unknown = null;
  let wake: () => void = () => undefined;

  function fail(error: unknown): void {
    failure ??= error;
    wake();
  }

  worker.on('message', (message: FromThread) => {
    if (message.type === 'rows') received.push(message.rows);
    else if (message.type === 'taken') ahead -= 1;
    else if (message.type === 'plan') firstPlan = message.plan;
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
      // The bytes change hands instead of being copied.
      worker.postMessage(message, message.type === 'chunk' ? [message.bytes.buffer] : []);
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
    firstPlan: () => firstPlan,
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
