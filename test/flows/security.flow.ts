// The page is shut in: no Node, no network, no other window, no call that is not in the contract, no path it could name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { outsideRequests, type RunningApp, removeFolder, startApp } from './app.ts';

let running: RunningApp;

test.beforeEach(async () => {
  running = await startApp();
});
test.afterEach(async () => {
  await running.close();
  removeFolder(running.dataFolder);
});

type Answer = { ok: boolean; error?: { code: string } };

function call(name: string, input: unknown): Promise<Answer> {
  return running.page.evaluate(
    ([callName, callInput]) =>
      (window as unknown as { rapport: { call(name: string, input: unknown): Promise<Answer> } }).rapport.call(
        callName as string,
        callInput,
      ),
    [name, input] as const,
  );
}

test('the page has no Node and only the bridge', async () => {
  const seen = await running.page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>)['require'],
    process: typeof (globalThis as Record<string, unknown>)['process'],
    bridge: Object.keys((globalThis as unknown as { rapport: object }).rapport).sort(),
    origin: location.origin,
  }));
  expect(seen).toEqual({
    require: 'undefined',
    process: 'undefined',
    bridge: ['call', 'offerFile', 'on'],
    origin: 'app://rapport',
  });
});

test('window settings are the safe ones', async () => {
  const settings = await running.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('no window');
    const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const preferences = contents.getLastWebPreferences();
    return {
      sandbox: preferences['sandbox'],
      contextIsolation: preferences['contextIsolation'],
      nodeIntegration: preferences['nodeIntegration'],
      webSecurity: preferences['webSecurity'],
      webviewTag: preferences['webviewTag'],
    };
  });
  expect(settings).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('unknown calls, wrong shapes and paths are refused', async () => {
  expect(await call('files.read', {})).toEqual({ ok: false, error: { code: 'call.unknown', params: {} } });
  expect((await call('constructor', {})).error?.code).toBe('call.unknown');
  expect((await call('app.setTheme', { theme: 'pink' })).error?.code).toBe('call.invalid');
  expect((await call('app.setTheme', { theme: 'dark', more: 1 })).error?.code).toBe('call.invalid');
  expect((await call('imports.offer', { path: '/etc/passwd' })).error?.code).toBe('call.unknown');
  expect((await call('imports.detect', { fileId: '/etc/passwd', settings: {} })).error?.code).toBe('call.invalid');
  expect((await call('agents.list', { period: {} })).error?.code).toBe('workspace.none');
});

test('nothing leaves the app, and an attempt is logged without its path', async () => {
  const failed = await running.page.evaluate(async () => {
    const attempts: Record<string, string> = {};
    for (const url of ['https://example.com/secret', 'http://127.0.0.1:9/secret', 'file:///etc/passwd']) {
      attempts[url] = await fetch(url).then(
        () => 'reached',
        () => 'refused',
      );
    }
    return attempts;
  });
  expect(new Set(Object.values(failed))).toEqual(new Set(['refused']));
  expect(readFileSync(join(running.dataFolder, 'logs', 'rapport.log'), 'utf8')).not.toContain('secret');
});

test('the policy is sent with the page, scripts only from the app', async () => {
  const policy = await running.page.evaluate(async () =>
    (await fetch('app://rapport/index.html')).headers.get('content-security-policy'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toMatch(/style-src 'self' 'nonce-[A-Za-z0-9+/=]+'/);
  expect(policy).not.toContain('unsafe');
  const ran = await running.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.head.append(script);
    return (globalThis as Record<string, unknown>)['ran'] === true;
  });
  expect(ran).toBe(false);
});

test('files outside the page are not served, whatever the path says', async () => {
  const statuses = await running.page.evaluate(async () => {
    const found: number[] = [];
    for (const path of [
      '/../main/main.mjs',
      '/%2e%2e/main/main.mjs',
      '/..%2fmain%2fmain.mjs',
      '/package.json',
      '//etc/passwd',
    ]) {
      found.push(
        await fetch(`app://rapport${path}`).then(
          (response) => response.status,
          () => 0,
        ),
      );
    }
    return found;
  });
  expect(statuses.every((status) => status === 404 || status === 0)).toBe(true);
});

test('no navigation, no second window, no permission', async () => {
  const { page, app } = running;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const before = page.url();
  const opened = await page.evaluate(() => window.open('https://example.com') === null);
  expect(opened).toBe(true);
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)).toBe(
    'denied',
  );
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('an ordinary start asks for nothing outside', async () => {
  await running.page.waitForTimeout(500);
  expect(outsideRequests(running.dataFolder)).toEqual([]);
});
