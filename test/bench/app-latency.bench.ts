// How long people wait in the real app while a 100,000-row export imports: opening an agent and saving a note, 50 times each,
// first on a quiet app, then beside the import. Prints milliseconds, judges nothing. `npm run bench -- app-latency [ROWS]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { writeExport } from './export-file.ts';

const ROWS = Number(process.argv[2] ?? 100_000);
const KNOWN_ROWS = 20_000;
const TIMES = 50;
const PAUSE_MS = 120;

type Bridge = {
  call(name: string, input: unknown): Promise<{ ok: boolean; value: Record<string, unknown> }>;
  offerFile(file: File): Promise<{ ok: boolean; value: { fileId: string } }>;
};

function report(title: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  console.log(`${title.padEnd(44)} n ${sorted.length}  p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  max ${at(1)} ms`);
}

/** A file as the page holds it after a person chose it: with its path known to the preload. */
async function offer(page: Page, path: string): Promise<string> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'bench-file';
    document.body.append(input);
  });
  await page.setInputFiles('#bench-file', path);
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#bench-file');
    const file = input?.files?.[0];
    if (!file) throw new Error('no file');
    const answer = await (globalThis as unknown as { rapport: Bridge }).rapport.offerFile(file);
    input.remove();
    return answer.value.fileId;
  });
}

/** Opens an agent's page by its address (all its calls, drawn) and saves a note, in turn. */
async function events(
  page: Page,
  agentIds: readonly number[],
  isOver: () => boolean,
): Promise<{ open: number[]; save: number[] }> {
  const open: number[] = [];
  const save: number[] = [];
  for (let index = 0; index < TIMES && !isOver(); index += 1) {
    // Spread over the whole import, so that every phase of it is met.
    await page.waitForTimeout(PAUSE_MS);
    const agentId = agentIds[index % agentIds.length] ?? 1;
    open.push(
      await page.evaluate(async (id) => {
        const startedAt = performance.now();
        const { rapport } = globalThis as unknown as { rapport: Bridge };
        const [figures, comments] = await Promise.all([
          rapport.call('agents.page', { agentId: id, filter: { period: {} } }),
          rapport.call('comments.list', { filter: { agentId: id } }),
        ]);
        if (!figures.ok || !comments.ok) throw new Error('not answered');
        return performance.now() - startedAt;
      }, agentId),
    );
    save.push(
      await page.evaluate(async (id) => {
        const startedAt = performance.now();
        const { rapport } = globalThis as unknown as { rapport: Bridge };
        const answer = await rapport.call('notes.create', { agentId: id, body: `Note at ${startedAt}` });
        if (!answer.ok) throw new Error(JSON.stringify(answer));
        return performance.now() - startedAt;
      }, agentId),
    );
  }
  return { open, save };
}

const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
try {
  const first = join(folder, 'first.csv');
  const second = join(folder, 'second.csv');
  writeExport(first, KNOWN_ROWS);
  writeExport(second, ROWS, { seed: 2, from: KNOWN_ROWS });
  const app = await _electron.launch({ args: ['.', `--user-data-dir=${join(folder, 'data')}`, '--log-level=3'] });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  const call = (name: string, input: unknown): Promise<Record<string, unknown>> =>
    page.evaluate(
      async ([callName, callInput]) => {
        const answer = await (globalThis as unknown as { rapport: Bridge }).rapport.call(String(callName), callInput);
        if (!answer.ok) throw new Error(JSON.stringify(answer));
        return answer.value;
      },
      [name, input] as const,
    );
  await call('workspace.create', { person: { name: 'Bench', role: 'supervisor', language: 'en' }, where: 'default' });
  await call('imports.run', { fileId: await offer(page, first), settings: { sourceName: 'Bench' } });
  const { agents } = (await call('agents.names', {})) as { agents: { agentId: number }[] };
  const agentIds = agents.map((agent) => agent.agentId);

  const quiet = await events(page, agentIds, () => false);
  report('opening an agent, quiet', quiet.open);
  report('saving a note, quiet', quiet.save);

  let isDone = false;
  const fileId = await offer(page, second);
  const startedAt = performance.now();
  const running = call('imports.run', { fileId, settings: { sourceName: 'Bench' } }).finally(() => {
    isDone = true;
  });
  const busy = await events(page, agentIds, () => isDone);
  await running;
  report(`opening an agent, importing ${ROWS} rows`, busy.open);
  report(`saving a note, importing ${ROWS} rows`, busy.save);
  console.log(`import took ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  await app.close();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
