// Set-up as a program: quick when nothing is to do, and clear when something is missing.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectDir, runProgram } from './scripts-in-process.ts';

const SECOND_RUN_LIMIT_MS = 2000;

test('a second run does nothing, says so in one line and takes under two seconds', async () => {
  const startedAt = performance.now();
  const ended = await runProgram(process.execPath, ['scripts/setup.mjs'], { cwd: projectDir });
  const tookMs = performance.now() - startedAt;
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toMatch(/^Rapport set-up: ready, Electron \d+\.\d+\.\d+ \(.+\), \d+\.\d s\n$/);
  expect(tookMs).toBeLessThan(SECOND_RUN_LIMIT_MS);
});

describe('in a clone where something is missing', () => {
  let clone = '';
  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'rapport-clone-'));
    cpSync(join(projectDir, 'scripts'), join(clone, 'scripts'), { recursive: true });
  });
  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  async function setUp(): Promise<{ code: number | null; stderr: string }> {
    return runProgram(process.execPath, ['scripts/setup.mjs'], {
      cwd: clone,
      env: { ...process.env, XDG_CACHE_HOME: join(clone, 'cache') },
    });
  }

  test('no packages: says to install them', async () => {
    const ended = await setUp();
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('The packages are not installed.');
    expect(ended.stderr).toContain('npm ci');
  });

  test('the install script of `node` did not run: says how to run it', async () => {
    const electron = join(clone, 'node_modules', 'electron');
    mkdirSync(electron, { recursive: true });
    writeFileSync(join(electron, 'package.json'), '{"version": "1.0.0"}');
    const ended = await setUp();
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('Node 24 is missing');
    expect(ended.stderr).toContain('npm rebuild node');
  });
});

type LockEntry = { gypfile?: boolean; resolved?: string; optionalDependencies?: Record<string, string> };

describe('the lock file', () => {
  const lock: { packages: Record<string, LockEntry> } = JSON.parse(
    readFileSync(join(projectDir, 'package-lock.json'), 'utf8'),
  );
  const entries = Object.entries(lock.packages);

  test('names no registry', () => {
    expect(entries.length).toBeGreaterThan(300);
    expect(entries.filter(([, entry]) => /^https?:/.test(entry.resolved ?? ''))).toEqual([]);
  });

  // `npm ci` refuses a lock file from which a package for another platform is missing; `npm install` does not show it.
  test('holds every package for every platform', () => {
    const known = new Set(Object.keys(lock.packages));
    const missing = entries.flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !known.has(`${place}/node_modules/${name}`) && !known.has(`node_modules/${name}`))
        .map((name) => `${place} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });

  // npm builds a package with a binding.gyp unless told not to; that needs Python, make and a download of Node's headers.
  test('keeps `npm ci` from compiling the SQLite driver', () => {
    expect(lock.packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
    const description: { allowScripts: Record<string, boolean> } = JSON.parse(
      readFileSync(join(projectDir, 'package.json'), 'utf8'),
    );
    expect(description.allowScripts['better-sqlite3']).toBe(false);
  });
});
