// The second reading of a file: its records into the writer, taken in by a thread of their own where that pays. Which rows are new and
// what is stored is decided in db/.
import type { IntakeEnd, SortedRows } from '../db/import-intake.ts';
import type { ImportWriter } from '../db/import-writer.ts';
import type { FilePlan, Question } from '../shared/import/types.ts';
import type { ProgressMeter } from './import-progress.ts';
import type { ImportSource } from './import-source.ts';
import { createTaking } from './import-taking.ts';
import { startThread, type Thread } from './import-thread.ts';

/** Smaller files are read sooner than a thread is started. */
const WORTH_A_THREAD_BYTES = 2_000_000;
/** Chunks on their way to the thread: enough that it never waits for us, few enough to bound what waits here. */
const CHUNKS_AHEAD = 6;

/** Rows in portions; the value of the end comes last. */
type Portions = AsyncGenerator<SortedRows, IntakeEnd, void>;

async function* takenHere(writer: ImportWriter, chunks: AsyncIterable<Uint8Array>, plan: FilePlan): Portions {
  const taking = createTaking(plan, writer.intake, writer.secret, writer.batchRows);
  for await (const chunk of chunks) {
    taking.push(chunk);
    const rows = taking.portion();
    if (rows) yield rows;
  }
  taking.endInput();
  while (!taking.isDone()) {
    const rows = taking.portion();
    if (rows) yield rows;
  }
  return taking.end();
}

async function* takenIn(thread: Thread, chunks: AsyncIterable<Uint8Array>): Portions {
  for await (const chunk of chunks) {
    thread.send({ type: 'chunk', bytes: chunk.slice() });
    yield* thread.received();
    while (thread.ahead() >= CHUNKS_AHEAD) {
      await thread.heard();
      yield* thread.received();
    }
  }
  for (;;) {
    thread.send({ type: 'more' });
    while (thread.ahead() > 0) await thread.heard();
    yield* thread.received();
    const end = thread.end();
    if (end) return end;
  }
}

/** Reads the records of the file into the writer, which writes between two chunks. Returns what has to be asked before it may count. */
export async function readInto(
  writer: ImportWriter,
  source: ImportSource,
  plan: FilePlan,
  meter: ProgressMeter,
): Promise<readonly Question[]> {
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.chunks()) {
      meter.stopIfCancelled();
      meter.at('writing', source.readShare(), writer.counts.rowsRead);
      yield chunk;
    }
  }
  const context = source.bytes < WORTH_A_THREAD_BYTES ? null : writer.elsewhere;
  const thread = context ? await startThread({ plan, context, batchRows: writer.batchRows() }) : null;
  const portions = thread ? takenIn(thread, watched()) : takenHere(writer, watched(), plan);
  try {
    for (;;) {
      const { value, done } = await portions.next();
      if (done) return writer.settle(value);
      await writer.store(value);
      meter.stopIfCancelled();
    }
  } finally {
    await portions.return?.({ rejectReasons: [], notAnswerReasons: [], latestAt: null }).catch(() => undefined);
    await thread?.stop();
  }
}
