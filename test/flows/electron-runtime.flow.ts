// The runtime that set-up puts in place, seen from an app: the loader of the fallback must behave like Electron's own.
// Passes with a downloaded Electron too, which is the point.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { newDataFolder, removeFolder } from './app.ts';

const MAIN = `
import { app, BrowserWindow, protocol } from 'electron';
const wasReady = app.isReady();
// Both throw once the app is ready, so the app's code must run before.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
globalThis.facts = {
  wasReady,
  isDefaultApp: process.defaultApp,
  name: app.getName(),
  version: app.getVersion(),
  appPath: app.getAppPath(),
  ownArguments: process.argv.filter((argument) => argument.startsWith('--own')),
};
app.whenReady().then(async () => {
  protocol.handle('app', () => new Response('<title>Facts</title>', { headers: { 'content-type': 'text/html' } }));
  await new BrowserWindow({ show: false }).loadURL('app://facts/');
});
`;

test('an app is loaded before ready, with its name, version, path and arguments', async () => {
  const folder = newDataFolder();
  const appPath = join(folder, 'app');
  mkdirSync(appPath);
  const description = { name: 'facts', productName: 'Facts App', version: '3.2.1', type: 'module', main: 'main.mjs' };
  writeFileSync(join(appPath, 'package.json'), JSON.stringify(description));
  writeFileSync(join(appPath, 'main.mjs'), MAIN);
  const app = await _electron.launch({
    args: [appPath, `--user-data-dir=${join(folder, 'data')}`, '--log-level=3', '--own=1', '--own-too'],
  });
  try {
    const page = await app.firstWindow();
    await expect(page).toHaveTitle('Facts');
    expect(page.url()).toBe('app://facts/');
    expect(await app.evaluate(() => (globalThis as { facts?: unknown }).facts)).toEqual({
      wasReady: false,
      isDefaultApp: true,
      name: 'Facts App',
      version: '3.2.1',
      appPath,
      ownArguments: ['--own=1', '--own-too'],
    });
  } finally {
    await app.close();
    removeFolder(folder);
  }
});
