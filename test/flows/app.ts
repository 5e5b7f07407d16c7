// Starts the real Electron for the flows: own data folder per test, console errors collected, stderr shown if no window comes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';

export type RunningApp = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Console errors and page errors so far; a flow ends with none. */
  readonly errors: string[];
  close(): Promise<void>;
};

export type StartOptions = {
  /** Reused to prove that everything is still there after a restart. */
  readonly dataFolder?: string;
  readonly args?: readonly string[];
  readonly width?: number;
  readonly height?: number;
};

export function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'rapport-flow-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts the built app and waits for its first screen. */
export async function startApp(options: StartOptions = {}): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? newDataFolder();
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${dataFolder}`, '--lang=en', '--log-level=3', ...(options.args ?? [])],
    env: { ...process.env, LANG: 'en_US.UTF-8', LANGUAGE: 'en', TZ: 'Europe/Berlin' } as Record<string, string>,
  });
  const stderr: string[] = [];
  app.process().stderr?.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
  const errors: string[] = [];
  const page = await app.firstWindow({ timeout: 30_000 }).catch((error: unknown) => {
    throw new Error(`no window: ${String(error)}\n${stderr.join('')}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.waitForLoadState('domcontentloaded');
  if (options.width !== undefined && options.height !== undefined) await resize(app, options.width, options.height);
  return { app, page, dataFolder, errors, close: () => app.close() };
}

/** Sets the size of the page area. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

/** The next open dialog answers with these files. */
export async function answerDialog(app: ElectronApplication, ...paths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, files) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: files });
  }, paths);
}

/** The next save dialog answers with this path. */
export async function answerSaveDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, path);
}

/** Drops real files (with their paths) onto the window, as a file manager does. */
export async function dropFile(page: Page, ...paths: string[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
  }
  await client.detach();
}

/** Writes a picture of the window for people to look at; never compared, never committed. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join('test-results', 'pictures', `${name}.png`), animations: 'disabled' });
}

/** Requests that would have left the app in this session, from its own log. */
export function outsideRequests(dataFolder: string): string[] {
  let text = '';
  try {
    text = readFileSync(join(dataFolder, 'logs', 'rapport.log'), 'utf8');
  } catch {
    throw new Error('the app wrote no log');
  }
  return text.split('\n').filter((line) => line.includes('"event":"request"'));
}

export function expectNoErrors(errors: readonly string[]): void {
  expect(errors, 'console errors and warnings').toEqual([]);
}
