// `npm start` as a newcomer types it: set-up, build, window, the line that says so, and an end that leaves nothing running.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newDataFolder, removeFolder } from './app.ts';

const START_LIMIT_MS = 45_000;

type Started = { program: ChildProcess; printed: () => string };

function npmStart(dataFolder: string, env: NodeJS.ProcessEnv, args: readonly string[] = []): Started {
  const program = spawn('npm', ['start', '--', `--user-data-dir=${dataFolder}`, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the end can be sent to all of it, as a terminal does.
    detached: true,
  });
  let text = '';
  const collect = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  program.stdout?.on('data', collect);
  program.stderr?.on('data', collect);
  return { program, printed: () => text };
}

function signalGroup(program: ChildProcess, signal: NodeJS.Signals): void {
  if (program.pid === undefined) return;
  try {
    process.kill(-program.pid, signal);
  } catch {
    // The group has already ended.
  }
}

function isGroupAlive(program: ChildProcess): boolean {
  try {
    process.kill(-(program.pid ?? 0), 0);
    return true;
  } catch {
    return false;
  }
}

async function startAndEnd(env: NodeJS.ProcessEnv): Promise<string> {
  const folder = newDataFolder();
  const { program, printed } = npmStart(join(folder, 'data'), env);
  try {
    await expect.poll(printed, { timeout: START_LIMIT_MS }).toMatch(/^Rapport is ready$/m);
    signalGroup(program, 'SIGINT');
    await expect.poll(() => isGroupAlive(program), { message: 'everything has ended', timeout: 10_000 }).toBe(false);
    return printed();
  } finally {
    signalGroup(program, 'SIGKILL');
    removeFolder(folder);
  }
}

test('npm start shows a window, says so, and ends with Ctrl+C', async () => {
  const printed = await startAndEnd(process.env);
  expect(printed).toContain('Rapport set-up: ready');
  expect(printed).not.toMatch(/bus\.cc|ERROR:/);
});

test('without a display it uses a virtual one and says so', async () => {
  // biome-ignore lint/suspicious/noSkippedTests: only Linux has sessions without a display
  test.skip(process.platform !== 'linux', 'other systems always have a display');
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  expect(await startAndEnd(env)).toContain('Rapport: no display found');
});

test('npm start -- --sample opens the sample workspace', async () => {
  const folder = newDataFolder();
  const { program, printed } = npmStart(join(folder, 'data'), process.env, ['--sample']);
  try {
    await expect.poll(printed, { timeout: START_LIMIT_MS }).toMatch(/^Rapport is ready$/m);
    const log = join(folder, 'data', 'logs', 'rapport.log');
    await expect
      .poll(() => (existsSync(log) ? readFileSync(log, 'utf8') : ''), { timeout: START_LIMIT_MS })
      .toMatch(/"event":"started".*"workspace":"open"/);
    expect(readdirSync(join(folder, 'data', 'workspaces')).some((name) => /^sample-\w+\.rapport$/.test(name))).toBe(
      true,
    );
    signalGroup(program, 'SIGINT');
    await expect.poll(() => isGroupAlive(program), { message: 'everything has ended', timeout: 10_000 }).toBe(false);
  } finally {
    signalGroup(program, 'SIGKILL');
    removeFolder(folder);
  }
});
