// How long people wait while an export is imported: opens an agent and saves a note, 50 times each, beside a 100,000-row import.
// Run with `npm run bench -- import-latency [ROWS]`; prints milliseconds, judges nothing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type DataName, dispatch } from '../../db/dispatch.ts';
import { openWorkspace } from '../../db/workspace-file.ts';
import type { CallInput, CallOutput } from '../../shared/contract/index.ts';
import type { PersonId } from '../../shared/contract/values.ts';
import { exportText } from '../cli/exports.ts';
import { runProgram } from '../cli/program.ts';

const ROWS = Number(process.argv[2] ?? 100_000);
const KNOWN_ROWS = 20_000;
const TIMES = 50;
/** As the data process does it: locks are not waited for but tried again. */
const BUSY_LIMIT_MS = 5000;

const folder = mkdtempSync(join(tmpdir(), 'rapport-latency-'));
const path = join(folder, 'w.rapport');
const first = join(folder, 'first.csv');
const file = join(folder, 'second.csv');

function percentile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

function report(title: string, times: readonly number[]): void {
  console.log(
    `${title}: n ${times.length}, p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms, max ${percentile(times, 1)} ms`,
  );
}

try {
  writeFileSync(first, exportText(0, KNOWN_ROWS));
  writeFileSync(file, exportText(KNOWN_ROWS, KNOWN_ROWS + ROWS));
  const made = await runProgram(['import', first, '--workspace', path, '--source', 'Survey', '--json']);
  if (made.code !== 0) throw new Error(made.err);
  const workspace = openWorkspace(path, {
    busyTimeoutMs: 0,
    tempStore: 'memory',
    isOwner: true,
    backUp: () => {
      throw new Error('no backup was expected');
    },
  });
  let personId: PersonId | null = null;

  async function call<N extends DataName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
    const startedAt = performance.now();
    for (let pause = 5; ; pause = Math.min(pause * 2, 80)) {
      const context = { now: Date.now(), personId, deviceId: 'bench' };
      const envelope = dispatch(workspace, context, name, input, (_name, error) => {
        throw error;
      });
      if (envelope.ok) return envelope.value;
      const isBusy = envelope.error.code === 'workspace.busy';
      if (!isBusy || performance.now() - startedAt > BUSY_LIMIT_MS) throw new Error(envelope.error.code);
      await wait(pause);
    }
  }

  async function timed(work: () => Promise<unknown>, times: number[]): Promise<void> {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }

  personId = (await call('people.create', { name: 'Bench', role: 'supervisor', language: 'en' })).personId;
  const { agents } = await call('agents.names', {});
  const agentAt = (index: number) => agents[index % agents.length]?.agentId;

  async function work(index: number, reads: number[], writes: number[]): Promise<void> {
    const agentId = agentAt(index);
    if (agentId === undefined) throw new Error('no agents');
    await timed(() => call('agents.page', { agentId, filter: { period: {} } }), reads);
    await wait(20);
    await timed(() => call('notes.create', { agentId, kind: 'note', body: `Note ${index}` }), writes);
    await wait(20);
  }

  const quietReads: number[] = [];
  const quietWrites: number[] = [];
  for (let index = 0; index < TIMES; index += 1) await work(index, quietReads, quietWrites);

  const reads: number[] = [];
  const writes: number[] = [];
  let isRunning = true;
  const startedAt = performance.now();
  const importing = runProgram(['import', file, '--workspace', path, '--source', 'Survey', '--json']).finally(() => {
    isRunning = false;
  });
  let during = 0;
  for (let index = 0; isRunning || index < TIMES; index += 1) {
    if (isRunning) during += 1;
    await work(index, reads, writes);
  }
  const done = await importing;
  if (done.code !== 0) throw new Error(done.err);
  console.log(
    `${ROWS} rows imported in ${((performance.now() - startedAt) / 1000).toFixed(1)} s, ${during} rounds during it`,
  );
  report('open an agent, nothing else running', quietReads);
  report('open an agent, during the import', reads.slice(0, during));
  report('save a note, nothing else running', quietWrites);
  report('save a note, during the import', writes.slice(0, during));
  workspace.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
