// The packed app: made by `npm run pack`, looked into, started, and seen to open a workspace without this project around it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { chromium, expect, test } from '@playwright/test';
import { createWorkspace } from '../../db/workspace-file.ts';
import { newDataFolder, removeFolder } from './app.ts';

const PACK_LIMIT_MS = 240_000;
const FOLDER = join('dist', 'linux-unpacked');
const PROGRAM = join(FOLDER, 'rapport');

test.describe.configure({ mode: 'serial' });
// biome-ignore lint/suspicious/noSkippedTests: on other systems the packed folder is another one
test.skip(process.platform !== 'linux', 'the packed folder of this test is the one for Linux');

test('npm run pack makes a folder with a program in it', async () => {
  test.setTimeout(PACK_LIMIT_MS);
  const pack = spawn('npm', ['run', 'pack'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  pack.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  pack.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  const code = await new Promise((resolve) => pack.on('close', resolve));
  expect(code, printed.join('')).toBe(0);
  expect(existsSync(PROGRAM)).toBe(true);
});

test('it is labelled as a test when the fallback runtime is inside, and only then', () => {
  const inside = readFileSync(join(FOLDER, 'version'), 'utf8').trim().replace(/^v/, '');
  const wanted: { version: string } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'));
  const label = join(FOLDER, 'TEST-ONLY.txt');
  expect(existsSync(label)).toBe(inside !== wanted.version);
  if (inside !== wanted.version) expect(readFileSync(label, 'utf8')).toContain(`Electron ${inside}`);
});

test('its fuses are set, every one of them', async () => {
  const wire = await getCurrentFuseWire(PROGRAM);
  const isOn = (fuse: FuseV1Options): boolean => wire[fuse] === FuseState.ENABLE;
  expect({
    runAsNode: isOn(FuseV1Options.RunAsNode),
    cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
    nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
    browserSnapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
    fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    inspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    browserSnapshot: false,
    fileProtocol: false,
  });
});

test('it holds the bundles and the SQLite driver with one native file, nothing else', () => {
  const files = listPackage(join(FOLDER, 'resources', 'app.asar'), { isPack: false });
  const foreign = files.filter(
    (file) => !/^\/(?:package\.json|out|node_modules|node_modules\/better-sqlite3)(?:\/|$)/.test(file),
  );
  expect(foreign).toEqual([]);
  expect(files).toContain('/out/main/main.mjs');
  expect(files.filter((file) => file.endsWith('.node'))).toHaveLength(1);
  expect(files.filter((file) => /\/(?:deps|src)\//.test(file))).toEqual([]);
  expect(existsSync(join(FOLDER, 'resources', 'default_app.asar'))).toBe(false);
});

test('it starts and opens its workspace', async () => {
  const folder = newDataFolder();
  const workspace = join(folder, 'work', 'centre.rapport');
  mkdirSync(join(folder, 'work'));
  createWorkspace(workspace, { name: 'Centre', zone: 'Europe/Berlin', writtenBy: 'test', now: Date.now() });
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const options = [
    `--user-data-dir=${join(folder, 'data')}`,
    '--remote-debugging-port=0',
    '--log-level=3',
    '--lang=en',
  ];
  const program = spawn(PROGRAM, [...root, ...options, `--workspace=${workspace}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const url = await waitForLine(program, /DevTools listening on (ws:\S+)/);
    const browser = await connect(url);
    const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'));
    if (!page) throw new Error('the program shows no page');
    await expect(page.locator('body')).not.toBeEmpty();
    await expect
      .poll(() => logOf(folder), { message: 'the log says that a workspace is open', timeout: 20_000 })
      .toMatch(/"event":"started".*"workspace":"open"/);
    expect(page.url()).toMatch(/^app:/);
    await browser.close();
  } finally {
    await end(program);
    removeFolder(folder);
  }
});

test('it takes the words of the command line after --cli and opens no window', () => {
  const folder = newDataFolder();
  try {
    const workspace = join(folder, 'centre.rapport');
    createWorkspace(workspace, { name: 'Centre', zone: 'Europe/Berlin', writtenBy: 'test', now: Date.now() });
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const args = [...root, '--log-level=3', '--cli', 'check', '--workspace', workspace, '--json'];
    const printed = execFileSync(PROGRAM, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    expect(JSON.parse(printed)).toMatchObject({ counts: { responses: 0 } });
  } finally {
    removeFolder(folder);
  }
});

function logOf(folder: string): string {
  const file = join(folder, 'data', 'logs', 'rapport.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The driver's first handshake can hang while the program is still making its processes: asked again, it answers. */
async function connect(url: string): Promise<Awaited<ReturnType<typeof chromium.connectOverCDP>>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await chromium.connectOverCDP(url, { timeout: 8000 });
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

function waitForLine(program: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const look = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = pattern.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    };
    program.stdout?.on('data', look);
    program.stderr?.on('data', look);
    program.once('close', (code) => reject(new Error(`the program ended with code ${code}: ${printed}`)));
  });
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('close', resolve));
  program.kill('SIGTERM');
  const lastResort = setTimeout(() => program.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(lastResort);
}
