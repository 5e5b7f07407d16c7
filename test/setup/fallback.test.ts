// The fallback runtime is used only when every file of it is there at its full size and from the present recipe.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callScript } from './scripts-in-process.ts';

const FALLBACK = 'setup/fallback-runtime.mjs';
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapport-fallback-'));
  writeFileSync(join(dir, 'electron'), 'program');
  writeManifest({ version: '33.2.1', recipe: 1, bytesByFile: { electron: 7 } });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function writeManifest(manifest: unknown): void {
  writeFileSync(join(dir, 'rapport-runtime.json'), JSON.stringify(manifest));
}

async function isComplete(): Promise<unknown> {
  return (await callScript(FALLBACK, 'isFallbackComplete', [dir])).value;
}

test('complete', async () => {
  expect(await isComplete()).toBe(true);
});

test('a file cut short by a full disk or a power cut', async () => {
  truncateSync(join(dir, 'electron'), 3);
  expect(await isComplete()).toBe(false);
});

test('a file missing', async () => {
  rmSync(join(dir, 'electron'));
  expect(await isComplete()).toBe(false);
});

test('made by an older recipe', async () => {
  writeManifest({ version: '33.2.1', recipe: 0, bytesByFile: { electron: 7 } });
  expect(await isComplete()).toBe(false);
});

test('no manifest, as an interrupted unpacking leaves it', async () => {
  rmSync(join(dir, 'rapport-runtime.json'));
  expect(await isComplete()).toBe(false);
});
