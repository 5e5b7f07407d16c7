// The rules of source-rules.ts on the real tree, and each of them on a text that breaks it.
import { expect, test } from 'vitest';
import { ROOMS, readSources } from './source-files.ts';
import { findBrokenRules } from './source-rules.ts';

test('the real tree breaks none', () => {
  const files = readSources([...ROOMS, 'test', 'scripts']);
  expect(files.length).toBeGreaterThan(100);
  expect(findBrokenRules(files)).toEqual([]);
});

const HEAD = '// What it is for.\n';

test.each([
  ['ipcMain only in the gate', 'electron/main.ts', `${HEAD}import { app, ipcMain } from 'electron';\n`],
  ['ipcMain only in the gate', 'electron/windows.ts', `${HEAD}electron.ipcMain.handle('call', run);\n`],
  ['ipcRenderer only in the preload', 'renderer/data/bridge.ts', `${HEAD}window.ipcRenderer.send('x');\n`],
  ['the SQLite driver only in open', 'db/counts.ts', `${HEAD}const Database = load('better-sqlite3');\n`],
  ['at most 300 lines', 'db/counts.ts', HEAD + 'export const one = 1;\n'.repeat(300)],
  ['opens by saying what it is for', 'shared/days.ts', "import { z } from 'zod';\n"],
  [
    'top-level functions are declarations',
    'shared/days.ts',
    `${HEAD}export const add = (a: number): number => a + 1;\n`,
  ],
  ['top-level functions are declarations', 'shared/days.ts', `${HEAD}const add = async (a: number) => {\n};\n`],
  ['no unfinished business', 'shared/days.ts', `${HEAD}// ${'TO'}DO: later\n`],
  ['no silenced compiler', 'shared/days.ts', `${HEAD}// @ts-${'ignore'}\nconst a: number = 'x';\n`],
])('%s: seen in %s', (rule, path, text) => {
  expect(findBrokenRules([{ path, text }])).toEqual([{ path, rule }]);
});

test.each([
  ['electron/gate.ts', `${HEAD}import { ipcMain } from 'electron';\n`],
  ['electron/main.ts', `${HEAD}// The gate listens on ipcMain.\n/* ipcRenderer is in the preload */\n`],
  ['db/open.ts', `${HEAD}import Database from 'better-sqlite3';\n`],
  ['shared/days.ts', `${HEAD}export const LIMIT = (2 + 3) * 4;\nconst list = [1].map((a) => a);\n`],
  ['renderer/ui/theme.ts', `${HEAD}export const variables: Resolver = () => ({});\n`],
])('allowed in %s', (path, text) => {
  expect(findBrokenRules([{ path, text }])).toEqual([]);
});
