// The thread that reads: bytes come in, rows ready to be stored go out, one answer for each message. Knows no workspace and writes nothing.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { createIntake, type SortedRows } from '../db/import-intake.ts';
import { AppError } from '../shared/contract/errors.ts';
import { createTaking, type Taking } from './import-taking.ts';
import type { FromThread, ThreadStart, ToThread } from './import-thread.ts';

const port = parentPort;

function say(message: FromThread, buffers: ArrayBuffer[] = []): void {
  port?.postMessage(message, buffers);
}

/** Everything large changes hands instead of being copied. */
function sendRows(rows: SortedRows): void {
  const { responses, comments, ratings, personOf, responseOfComment, responseOfRating } = rows.fresh;
  const parts = [responses.bytes, comments.bytes, ratings.bytes, personOf, responseOfComment, responseOfRating];
  say(
    { type: 'rows', rows },
    parts.map((part) => part.buffer),
  );
}

function sendPortion(taking: Taking): void {
  const rows = taking.portion();
  if (rows) sendRows(rows);
}

function serve({ plan, context, batchRows }: ThreadStart): void {
  const intake = createIntake(context, { connection: null });
  const taking = createTaking(plan, intake, context.secret, () => batchRows);
  let isEnding = false;

  function take(message: ToThread): void {
    if (message.type === 'chunk') taking.push(message.bytes);
    else if (!isEnding) {
      isEnding = true;
      taking.endInput();
    }
    sendPortion(taking);
    if (taking.isDone()) say({ type: 'ended', end: taking.end() });
    say({ type: 'taken' });
  }

  port?.on('message', (message: ToThread) => {
    try {
      take(message);
    } catch (error) {
      say({ type: 'failed', error: wireOf(error) });
    }
  });
  say({ type: 'ready' });
}

function wireOf(error: unknown): (FromThread & { type: 'failed' })['error'] {
  if (error instanceof AppError) return { code: error.code, params: error.params };
  return { stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

if (!isMainThread) serve(workerData as ThreadStart);
