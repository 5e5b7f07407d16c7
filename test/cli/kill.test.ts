// kill -9 at twenty moments of a 20,000-row import: afterwards the workspace holds all of it or none of it.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUpBeforeMigration } from '../../db/backup.ts';
import { openConnection } from '../../db/open.ts';
import { recoverImports } from '../../db/recovery.ts';
import { openWorkspace } from '../../db/workspace-file.ts';
import { exportText, randomFrom } from './exports.ts';
import { runHere, startProgram } from './program.ts';

const ROWS = 20_000;
const KNOWN_ROWS = 3000;
const MOMENTS = 20;
/** After as many kills the import is run again, to see that it comes to the same end. */
const AGAIN_EVERY = 5;

let folder = '';
let base = '';
let file = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-kill-'));
  base = join(folder, 'base.rapport');
  file = join(folder, 'survey.csv');
  const first = join(folder, 'survey-first.csv');
  writeFileSync(first, exportText(0, KNOWN_ROWS));
  // Repeats known rows, a tenth of them with another score, and brings new ones.
  writeFileSync(file, exportText(KNOWN_ROWS - 1000, KNOWN_ROWS - 1000 + ROWS, 3));
  const made = await runHere(['import', first, '--workspace', base, '--source', 'Survey', '--json']);
  expect(made.code).toBe(0);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function words(path: string): string[] {
  return ['import', file, '--workspace', path, '--source', 'Survey', '--json', '--progress'];
}

/** Starts the import and kills it once it tells a share of at least `share` (0…1); false if it was done before. */
function killAt(path: string, share: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = startProgram(words(path));
    let text = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      for (const [, percent] of text.matchAll(/ (\d+) %/g)) if (Number(percent) >= share * 100) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(text));
    });
  });
}

/** What any reader counts, and everything around it that an import writes, as sums. */
function sums(path: string): unknown {
  const connection = openConnection(path, { isReadOnly: true, busyTimeoutMs: 1000, tempStore: 'memory' });
  try {
    expect(connection.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    return connection
      .prepare(
        `SELECT (SELECT count(*) FROM counted_responses) AS counted, (SELECT count(*) FROM responses) AS responses,
           (SELECT total(nps) FROM responses) AS scores, (SELECT total(agent_id * 7 + team_id) FROM responses) AS places,
           (SELECT count(*) FROM comments) AS comments, (SELECT total(length(text)) FROM comments) AS letters,
           (SELECT count(*) FROM comment_search_docsize) AS searchable,
           (SELECT count(*) FROM comment_search WHERE comment_search MATCH 'helpful') AS found,
           (SELECT count(*) FROM agents) AS agents, (SELECT count(*) FROM agent_aliases) AS aliases,
           (SELECT count(*) FROM team_memberships WHERE deleted_at IS NULL) AS memberships,
           (SELECT count(*) FROM import_rejects) AS rejects, (SELECT count(*) FROM imports) AS imports,
           (SELECT count(*) FROM response_changes WHERE applied = 1) AS changes,
           (SELECT count(*) FROM imports WHERE state <> 'done') AS open`,
      )
      .get();
  } finally {
    connection.close();
  }
}

function counted(path: string): number {
  const connection = openConnection(path, { isReadOnly: true, busyTimeoutMs: 1000, tempStore: 'memory' });
  try {
    return Number(connection.prepare('SELECT count(*) FROM counted_responses').pluck().get());
  } finally {
    connection.close();
  }
}

describe('an import that is killed', () => {
  it('is entirely counted or entirely absent after opening', async () => {
    const whole = join(folder, 'whole.rapport');
    copyFileSync(base, whole);
    expect((await runHere(words(whole))).code).toBe(0);
    const before = sums(base);
    const after = sums(whole);
    const random = randomFrom(20_261_122);
    let absent = 0;
    let present = 0;
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const path = join(folder, `killed-${moment}.rapport`);
      copyFileSync(base, path);
      // One in each twentieth of the way, so that reading, backup, writing and applying are all met.
      const share = (moment + random()) / MOMENTS;
      const isKilled = await killAt(path, share);
      // The picture before anything is mended: a reader never sees a part.
      expect([counted(base), counted(whole)]).toContain(counted(path));
      const opened = openWorkspace(path, {
        busyTimeoutMs: 1000,
        tempStore: 'memory',
        isOwner: true,
        backUp: backUpBeforeMigration,
      });
      await recoverImports(path, () => undefined);
      opened.close();
      const found = sums(path);
      const isAbsent = counted(path) === counted(base);
      expect(found).toEqual(isAbsent ? before : after);
      if (isAbsent) absent += 1;
      else present += 1;
      expect(isKilled || !isAbsent).toBe(true);
      if (isAbsent && moment % AGAIN_EVERY === 0) {
        expect((await runHere(words(path))).code).toBe(0);
        expect(sums(path)).toEqual(after);
      }
      rmSync(path);
    }
    expect(absent).toBeGreaterThan(5);
    expect(present).toBeGreaterThan(0);
  }, 120_000);
});
