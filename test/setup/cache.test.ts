// The cache of set-up: an entry is there entirely or not at all, also with two set-ups at once and after an interrupted one.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callScript, projectDir, runProgram } from './scripts-in-process.ts';

const CACHE = 'setup/cache.mjs';
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapport-cache-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('XDG_CACHE_HOME is used when it is set', async () => {
  const answer = await callScript(CACHE, 'openCacheDir', [projectDir], { XDG_CACHE_HOME: dir });
  expect(answer.value).toBe(join(dir, 'rapport'));
  expect(existsSync(join(dir, 'rapport'))).toBe(true);
});

test('an empty home gets its own .cache', async () => {
  const answer = await callScript(CACHE, 'openCacheDir', [projectDir], { XDG_CACHE_HOME: '', HOME: dir });
  expect(answer.value).toBe(join(dir, '.cache', 'rapport'));
});

test('a home that cannot hold a cache falls back to the project', async () => {
  const file = join(dir, 'not-a-folder');
  writeFileSync(file, '');
  const answer = await callScript(CACHE, 'openCacheDir', [dir], { XDG_CACHE_HOME: file });
  expect(answer.value).toBe(join(dir, 'build-cache'));
});

/** Publishes one complete folder of 200 files many times over, as set-ups that started together would. */
const PUBLISHER = `
const { makeWorkDir, publishDir } = await import(process.argv[1]);
const { mkdirSync, readdirSync, writeFileSync } = await import('node:fs');
const [, , parent] = process.argv;
for (let round = 0; round < 10; round += 1) {
  const work = makeWorkDir(parent);
  mkdirSync(work + '/entry');
  for (let index = 0; index < 200; index += 1) writeFileSync(work + '/entry/' + index, String(process.pid));
  publishDir(work + '/entry', parent + '/entry', (found) => readdirSync(found).length === 200);
  if (readdirSync(parent + '/entry').length !== 200) process.exit(3);
}
`;

test('four set-ups publishing the same entry leave one complete entry of a single maker', async () => {
  const url = new URL(`../../scripts/${CACHE}`, import.meta.url).href;
  const runs = [1, 2, 3, 4].map(() => runProgram(process.execPath, ['--input-type=module', '-e', PUBLISHER, url, dir]));
  for (const ended of await Promise.all(runs)) expect(ended).toMatchObject({ code: 0, stderr: '' });
  const makers = readdirSync(join(dir, 'entry')).map((name) => readFileSync(join(dir, 'entry', name), 'utf8'));
  expect(makers).toHaveLength(200);
  expect(new Set(makers).size).toBe(1);
});

test('work folders of dead set-ups are removed, those of running ones stay', async () => {
  const gone = await runProgram(process.execPath, ['-p', 'process.pid']);
  const dead = join(dir, `.making-${gone.stdout.trim()}-00`);
  const alive = join(dir, `.making-${process.pid}-00`);
  const entry = join(dir, 'entry');
  for (const folder of [dead, alive, entry]) mkdirSync(folder);
  await callScript(CACHE, 'removeAbandonedWork', [dir]);
  expect(readdirSync(dir).sort()).toEqual([`.making-${process.pid}-00`, 'entry']);
});

test('damaged JSON is read as missing', async () => {
  const file = join(dir, 'half.json');
  writeFileSync(file, '{"recipe": 1, "vers');
  expect((await callScript(CACHE, 'readJson', [file])).value).toBeUndefined();
});
