// Records of a file into the writer, taken in by a thread of their own where that pays. Which rows are new and what is stored is
// decided in db/.
import { createHash } from 'node:crypto';
import type { IntakeEnd, SortedRows } from '../db/import-intake.ts';
import type { ImportWriter } from '../db/import-writer.ts';
import type { AnalysisOptions } from '../shared/import/analyse.ts';
import type { FilePlan, ImportSettings, Question } from '../shared/import/types.ts';
import type { ProgressMeter } from './import-progress.ts';
import type { ImportSource } from './import-source.ts';
import { createTaking } from './import-taking.ts';
import { startThread, type TakeStart, type Thread, type ThreadEnd, type ThreadStart } from './import-thread.ts';

/** Smaller files are read sooner than a thread is started. */
const WORTH_A_THREAD_BYTES = 2_000_000;
/** Chunks on their way to the thread: enough that it never waits for us, few enough to bound what waits here. */
const CHUNKS_AHEAD = 12;

type ReadRequest = { readonly source: ImportSource; readonly isSingleThreaded?: boolean };

/** Rows in portions; the value of the end comes last. */
type Portions<End> = AsyncGenerator<SortedRows, End, void>;

async function* takenHere(
  writer: ImportWriter,
  chunks: AsyncIterable<Uint8Array>,
  plan: FilePlan,
): Portions<IntakeEnd> {
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

/** @param begin says how rows are taken in by the thread's first plan, where it makes one */
async function* takenIn(
  thread: Thread,
  chunks: AsyncIterable<Uint8Array>,
  begin: (first: FilePlan | null) => TakeStart | null = () => null,
): Portions<ThreadEnd> {
  let isBegun = false;
  function answerPlan(): void {
    const first = thread.firstPlan();
    if (first === undefined || isBegun) return;
    isBegun = true;
    thread.send({ type: 'begin', take: begin(first) });
  }
  for await (const chunk of chunks) {
    thread.send({ type: 'chunk', bytes: chunk.slice() });
    answerPlan();
    yield* thread.received();
    while (thread.ahead() >= CHUNKS_AHEAD) {
      await thread.heard();
      answerPlan();
      yield* thread.received();
    }
  }
  for (;;) {
    thread.send({ type: 'more' });
    while (thread.ahead() > 0) {
      await thread.heard();
      answerPlan();
    }
    yield* thread.received();
    const end = thread.end();
    if (end) return end;
  }
}

/** The table's bytes while the import is still wanted, told to whoever watches. */
async function* watched(source: ImportSource, meter: ProgressMeter, rows: () => number): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.chunks()) {
    meter.stopIfCancelled();
    meter.at('writing', source.readShare(), rows());
    if (chunk.length > 0) yield chunk;
  }
}

/** Stores all portions and returns what the last of them brings. */
async function storeAll<End>(
  portions: Portions<End>,
  store: (rows: SortedRows) => Promise<void>,
  meter: ProgressMeter,
): Promise<End> {
  for (;;) {
    const { value, done } = await portions.next();
    if (done) return value;
    await store(value);
    meter.stopIfCancelled();
  }
}

async function withThread<Result>(
  start: ThreadStart | null,
  work: (thread: Thread | null) => Promise<Result>,
): Promise<Result> {
  const thread = start ? await startThread(start) : null;
  try {
    return await work(thread);
  } finally {
    await thread?.stop();
  }
}

/** Whether a thread for reading pays. */
export function isWorthAThread(source: ImportSource): boolean {
  return source.bytes >= WORTH_A_THREAD_BYTES;
}

/** Reads the records of the file into the writer, which writes between two chunks. Returns what has to be asked before it may count. */
export async function readInto(
  writer: ImportWriter,
  { source, isSingleThreaded = false }: ReadRequest,
  plan: FilePlan,
  meter: ProgressMeter,
): Promise<readonly Question[]> {
  const context = isSingleThreaded || !isWorthAThread(source) ? null : writer.elsewhere;
  const start = context && ({ kind: 'take', plan, context, batchRows: writer.batchRows() } as const);
  return withThread(start, async (thread) => {
    const chunks = watched(source, meter, () => writer.counts.rowsRead);
    if (!thread) return writer.settle(await storeAll(takenHere(writer, chunks, plan), writer.store, meter));
    const { intake } = await storeAll(takenIn(thread, chunks), writer.store, meter);
    if (!intake) throw new Error('the thread took no rows in');
    return writer.settle(intake);
  });
}

export type ReadOnce = {
  readonly plan: FilePlan;
  readonly sha256: Uint8Array;
  /** What the rows were stored with; null where none were. */
  readonly intake: IntakeEnd | null;
};

/**
 * Reads a plain file once, for its plan and for its rows, which are stored by a first plan made from its beginning. The caller has to
 * compare the two plans. Null where that cannot be done: the file has to be read in the ordinary way.
 * @param begin the writer for a first plan; null: only the plan is wanted
 */
export async function readOnce(
  source: ImportSource,
  settings: ImportSettings,
  options: Omit<AnalysisOptions, 'onRecord'>,
  begin: (first: FilePlan) => ImportWriter | null,
  meter: ProgressMeter,
): Promise<ReadOnce | null> {
  return withThread({ kind: 'look', settings, options }, async (thread) => {
    if (!thread) return null;
    let writer: ImportWriter | null = null;
    const hash = createHash('sha256');
    async function* hashed(): AsyncGenerator<Uint8Array> {
      for await (const chunk of watched(source, meter, () => writer?.counts.rowsRead ?? 0)) {
        hash.update(chunk);
        yield chunk;
      }
    }
    function takeStart(first: FilePlan | null): TakeStart | null {
      writer = first && begin(first);
      if (!writer?.elsewhere || !first) return null;
      return { plan: first, context: writer.elsewhere, batchRows: writer.batchRows() };
    }
    const portions = takenIn(thread, hashed(), takeStart);
    const { plan, intake } = await storeAll(portions, async (rows) => writer?.store(rows), meter);
    return plan && { plan, sha256: hash.digest(), intake };
  });
}
