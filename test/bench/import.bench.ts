// How long a whole import takes beside `sqlite3 .import` of the same rows as raw text: the command line from process start to exit,
// in turn with the shell. `npm run bench -- import [ROWS] [--pairs N] [--quick]`; `--quick` leaves out the larger and later imports.
// Prints both sides, judges nothing.
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EXPORT_HEADER, writeExport } from './export-file.ts';
import { type Measured, measured, median } from './measured-run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '5' }, quick: { type: 'boolean', default: false } },
});
const ROWS = Number(positionals[0] ?? 1_000_000);
const PAIRS = Number(values.pairs);
const LARGER = 3;
/** Rows of a later export, into a workspace of a tenth of ROWS and into one of ROWS. */
const ADDED = Math.round(ROWS / 20);
const TIMES = 3;

const CLI = fileURLToPath(new URL('../../electron/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
function inFolder(name: string): string {
  return join(folder, name);
}

function exportOf(name: string, rows: number, options: { seed?: number; from?: number } = {}): string {
  const path = inFolder(name);
  writeExport(path, rows, options);
  return path;
}

function removeDatabase(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal', '-import-lock', '-backups']) {
    rmSync(`${path}${end}`, { recursive: true, force: true });
  }
}

/** The file as raw text by the shell: a fresh database, write-ahead log, synchronous NORMAL, every column TEXT. */
function rawImport(file: string): Promise<Measured> {
  const path = inFolder('raw.db');
  removeDatabase(path);
  const columns = EXPORT_HEADER.split(',').map((name) => `${name} TEXT`);
  const script = [
    'PRAGMA journal_mode=WAL;',
    'PRAGMA synchronous=NORMAL;',
    `CREATE TABLE raw(${columns.join(', ')});`,
    '.mode csv',
    `.import --skip 1 "${file}" raw`,
  ];
  return measured('sqlite3', [path], `${script.join('\n')}\n`);
}

type Counted = { readonly inserted: number; readonly status: string };

async function ourImport(file: string, workspace: string): Promise<Measured & Counted> {
  const words = [CLI, 'import', file, '--workspace', workspace, '--source', 'Bench', '--zone', 'UTC', '--json'];
  const run = await measured(process.execPath, words);
  const [report] = (JSON.parse(run.out) as { files: Counted[] }).files;
  if (!report) throw new Error(run.out);
  return { ...run, inserted: report.inserted, status: report.status };
}

function say(title: string, runs: readonly Measured[]): void {
  const seconds = median(runs.map((run) => run.seconds));
  const cpu = median(runs.map((run) => run.cpuSeconds));
  const peak = Math.max(...runs.map((run) => run.peakMb));
  const each = runs.map((run) => run.seconds.toFixed(2)).join(' ');
  console.log(
    `${title.padEnd(46)} ${seconds.toFixed(2).padStart(7)} s  cpu ${cpu.toFixed(2).padStart(6)} s  peak ${peak.toFixed(0).padStart(4)} MB  (${each})`,
  );
}

function sayRatio(title: string, ours: readonly number[], other: readonly number[], bar: string): void {
  console.log(`  ${title.padEnd(44)} ${(median(ours) / median(other)).toFixed(2).padStart(7)}    bar ${bar}`);
}

function machine(): string {
  return `${cpus().length} processors, load ${loadavg()
    .map((load) => load.toFixed(2))
    .join(' ')}`;
}

async function fresh(file: string): Promise<Measured & Counted> {
  const path = inFolder('w.rapport');
  removeDatabase(path);
  return ourImport(file, path);
}

/** ADDED new rows into a copy of `base`. */
async function increments(base: string, file: string): Promise<Measured[]> {
  const runs: Measured[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const path = inFolder('grown.rapport');
    removeDatabase(path);
    copyFileSync(base, path);
    const run = await ourImport(file, path);
    if (run.inserted < ADDED * 0.9) throw new Error(`only ${run.inserted} rows were new`);
    runs.push(run);
  }
  return runs;
}

function cpuOf(runs: readonly Measured[]): number[] {
  return runs.map((run) => run.cpuSeconds);
}
function secondsOf(runs: readonly Measured[]): number[] {
  return runs.map((run) => run.seconds);
}
function peakOf(runs: readonly Measured[]): number {
  return Math.max(...runs.map((run) => run.peakMb));
}

async function sideBySide(file: string): Promise<Measured[]> {
  await rawImport(file);
  await fresh(file);
  const raw: Measured[] = [];
  const ours: Measured[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    raw.push(await rawImport(file));
    ours.push(await fresh(file));
  }
  say(`sqlite3 .import of raw text, ${ROWS} rows`, raw);
  say(`whole import, ${ROWS} rows`, ours);
  sayRatio('whole import : .import, wall', secondsOf(ours), secondsOf(raw), '2.5');
  sayRatio('whole import : .import, cpu', cpuOf(ours), cpuOf(raw), '-');
  console.log(`  workspace ${(statSync(inFolder('w.rapport')).size / 1e6).toFixed(0)} MB, ${machine()}`);
  return ours;
}

async function again(file: string, first: readonly Measured[]): Promise<void> {
  const runs: Measured[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const run = await ourImport(file, inFolder('w.rapport'));
    if (run.status !== 'unchanged') throw new Error(`status ${run.status}`);
    runs.push(run);
  }
  say('the same file again', runs);
  sayRatio('the same file again : first time, cpu', cpuOf(runs), cpuOf(first), '0.5');
}

async function added(): Promise<void> {
  const file = exportOf('added.csv', ADDED, { seed: 2, from: ROWS });
  const small = inFolder('small.rapport');
  await ourImport(exportOf('small.csv', ROWS / 10), small);
  const intoSmall = await increments(small, file);
  const intoLarge = await increments(inFolder('w.rapport'), file);
  say(`${ADDED} rows into ${ROWS / 10}`, intoSmall);
  say(`${ADDED} rows into ${ROWS}`, intoLarge);
  sayRatio('into large : into small, cpu', cpuOf(intoLarge), cpuOf(intoSmall), '2');
}

async function larger(first: readonly Measured[]): Promise<void> {
  const file = exportOf('larger.csv', ROWS * LARGER);
  const runs = [await fresh(file), await fresh(file)];
  say(`whole import, ${ROWS * LARGER} rows`, runs);
  sayRatio(`${LARGER} times the rows, wall`, secondsOf(runs), secondsOf(first), '3.3');
  console.log(
    `  ${'the same, peak memory'.padEnd(44)} ${(peakOf(runs) / peakOf(first)).toFixed(2).padStart(7)}    bar 1.5`,
  );
}

try {
  console.log(machine());
  const file = exportOf('first.csv', ROWS);
  const ours = await sideBySide(file);
  if (!values.quick) {
    await again(file, ours);
    await added();
    await larger(ours);
  }
  console.log(machine());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
