// The compiled SQLite driver against the fault it was built to avoid: aborting when open handles are collected or left open at exit.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir, runProgram } from './scripts-in-process.ts';

const electronHome = join(projectDir, 'node_modules', 'electron');
const electron = join(electronHome, 'dist', readFileSync(join(electronHome, 'path.txt'), 'utf8').trim());

const PROGRAM = `
const Database = require('better-sqlite3');
for (let round = 0; round < 30; round += 1) {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE t (a INTEGER, b TEXT) STRICT');
  db.function('twice', (value) => value * 2);
  if (db.prepare('SELECT twice(21)').pluck().get() !== 42) throw new Error('wrong answer');
  const insert = db.prepare('INSERT INTO t VALUES (?, ?)');
  db.transaction(() => { for (let a = 0; a < 500; a += 1) insert.run(a, 'text ' + a); })();
  const rows = db.prepare('SELECT * FROM t').iterate();
  rows.next();
  if (round % 3 === 0) globalThis.kept = rows;
  gc();
}
const left = new Database(':memory:');
globalThis.statement = left.prepare('SELECT 1');
process.stdout.write('survived on ' + process.versions.node);
`;

test.each([
  ['Node', process.execPath],
  ["Electron's Node", electron],
])('%s survives collected and unclosed handles', async (_name, executable) => {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const ended = await runProgram(executable, ['--expose-gc', '-e', PROGRAM], { cwd: projectDir, env });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toMatch(/^survived on \d+/);
});
