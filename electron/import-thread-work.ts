// The thread that reads: bytes come in, rows ready to be stored go out, one answer for each message. Knows no workspace and writes nothing.
import { parentPort } from 'node:worker_threads';
import { createIntake, type SortedRows } from '../db/import-intake.ts';
import { AppError } from '../shared/contract/errors.ts';
import { createLooking, type Looking } from './import-looking.ts';
import { createTaking, type Taking } from './import-taking.ts';
import type { FromThread, ThreadEnd, ThreadStart, ToThread } from './import-thread.ts';

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

type Work = Omit<Taking, 'end'> & { end(): ThreadEnd };

function workOf(start: ThreadStart): { readonly work: Work; readonly looking: Looking | null } {
  if (start.kind === 'look') {
    const looking = createLooking(start.settings, start.options);
    return { work: looking, looking };
  }
  const { plan, context, batchRows } = start;
  const taking = createTaking(plan, createIntake(context, { connection: null }), context.secret, () => batchRows);
  return { work: { ...taking, end: () => ({ intake: taking.end(), plan: null }) }, looking: null };
}

/** Answers messages until the thread is ended. */
export function serveReading(start: ThreadStart): void {
  const { work, looking } = workOf(start);
  let isEnding = false;

  function take(message: ToThread): void {
    if (message.type === 'chunk') work.push(message.bytes);
    else if (message.type === 'begin') looking?.begin(message.take);
    else if (!isEnding) {
      isEnding = true;
      work.endInput();
    }
    const first = looking?.firstPlan();
    if (first !== undefined) say({ type: 'plan', plan: first });
    const rows = work.portion();
    if (rows) sendRows(rows);
    if (work.isDone()) say({ type: 'ended', end: work.end() });
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
