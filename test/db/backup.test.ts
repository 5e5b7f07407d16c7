// Backups are whole, opened and counted before they have a name; none is made twice; old ones are thinned out.
import { closeSync, existsSync, openSync, readdirSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp, backUpBeforeMigration, backupFolderOf, listBackups } from '../../db/backup.ts';
import { expiredBackups } from '../../db/backup-rotation.ts';
import { type Connection, openConnection } from '../../db/open.ts';
import { checkWorkspace } from '../../db/workspace-check.ts';
import { openWorkspace } from '../../db/workspace-file.ts';
import { csvOf, importInto, importText } from './import-support.ts';
import { NOON, openTestWorkspace, type TestWorkspace } from './support.ts';

let workspace: TestWorkspace;
let connection: Connection;

beforeEach(async () => {
  workspace = openTestWorkspace();
  await importText(
    workspace,
    csvOf([
      ['response_id', 'nps', 'comment'],
      ['R1', 9, 'Very helpful indeed'],
      ['R2', 3, 'Far too slow for me'],
    ]),
  );
  connection = openConnection(workspace.path, { busyTimeoutMs: 1000, tempStore: 'memory' });
});

afterEach(() => {
  connection.close();
  workspace.close();
});

describe('a backup', () => {
  it('opens as a workspace with everything in it', () => {
    const made = backUp(connection, workspace.path, NOON);
    expect(made).toMatchObject({ isNew: true, responseCount: 2, at: NOON });
    const path = join(backupFolderOf(workspace.path), made.file);
    const opened = openWorkspace(path, {
      busyTimeoutMs: 0,
      tempStore: 'memory',
      isOwner: false,
      backUp: backUpBeforeMigration,
    });
    expect(opened.read.prepare('SELECT count(*) FROM comments').pluck().get()).toBe(2);
    expect(
      opened.read.prepare(`SELECT count(*) FROM comment_search WHERE comment_search MATCH 'helpful'`).pluck().get(),
    ).toBe(1);
    opened.close();
    expect(listBackups(workspace.path)).toEqual([{ file: made.file, at: NOON, bytes: made.bytes, responseCount: 2 }]);
  });

  it('is not made again while nothing changes, not even where files were touched', () => {
    const made = backUp(connection, workspace.path, NOON);
    expect(backUp(connection, workspace.path, NOON + 1000)).toEqual({ ...made, isNew: false });
    // Writes that leave the same content behind.
    connection.exec(`INSERT INTO sources(key, name) VALUES ('x', 'x'); DELETE FROM sources WHERE key = 'x'`);
    expect(backUp(connection, workspace.path, NOON + 2000)).toMatchObject({ file: made.file, isNew: false });
    connection.exec(`INSERT INTO sources(key, name) VALUES ('x', 'x')`);
    expect(backUp(connection, workspace.path, NOON + 3000)).toMatchObject({ isNew: true });
    expect(listBackups(workspace.path)).toHaveLength(2);
  });

  it('does not count before it has its name: leftovers and cut files are no backups', () => {
    const made = backUp(connection, workspace.path, NOON);
    const folder = backupFolderOf(workspace.path);
    writeFileSync(join(folder, 'new.partial'), 'half');
    writeFileSync(join(folder, 'stranger.rapport'), 'not ours');
    expect(listBackups(workspace.path)).toHaveLength(1);
    truncateSync(join(folder, made.file), made.bytes - 100);
    expect(listBackups(workspace.path)).toEqual([]);
    connection.exec(`INSERT INTO sources(key, name) VALUES ('y', 'y')`);
    backUp(connection, workspace.path, NOON + 5000);
    expect(existsSync(join(folder, 'new.partial'))).toBe(false);
    expect(listBackups(workspace.path)).toHaveLength(1);
  });

  it('that cannot be written is an error, and leaves nothing half made', () => {
    rmSync(backupFolderOf(workspace.path), { recursive: true, force: true });
    writeFileSync(backupFolderOf(workspace.path), 'a file where the folder should be');
    expect(() => backUp(connection, workspace.path, NOON)).toThrow(/workspace\.backup-failed/);
    rmSync(backupFolderOf(workspace.path));
  });

  it('of a damaged workspace is refused and older ones stay', () => {
    const made = backUp(connection, workspace.path, NOON);
    connection.pragma('wal_checkpoint(TRUNCATE)');
    const page = Number(connection.prepare(`SELECT rootpage FROM sqlite_master WHERE name = 'comments'`).pluck().get());
    const size = Number(connection.pragma('page_size', { simple: true }));
    const file = openSync(workspace.path, 'r+');
    writeSync(file, Buffer.alloc(size, 0xfe), 0, size, (page - 1) * size);
    closeSync(file);
    const damaged = openConnection(workspace.path, { busyTimeoutMs: 0, tempStore: 'memory' });
    try {
      expect(() => backUp(damaged, workspace.path, NOON + 1000)).toThrow(/workspace\.damaged/);
    } finally {
      damaged.close();
    }
    expect(listBackups(workspace.path).map((backup) => backup.file)).toEqual([made.file]);
    expect(readdirSync(backupFolderOf(workspace.path)).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

describe('an import', () => {
  it('is preceded by a backup once there is something to lose, and names it', async () => {
    expect(listBackups(workspace.path)).toHaveLength(0);
    await importText(
      workspace,
      csvOf([
        ['response_id', 'nps'],
        ['R3', 9],
        ['R4', 8],
      ]),
    );
    const [backup] = listBackups(workspace.path);
    expect(backup?.responseCount).toBe(2);
    expect(workspace.rows('SELECT backup AS backup FROM imports ORDER BY id')).toEqual([
      { backup: null },
      { backup: backup?.file },
    ]);
  });

  it('does not begin where the backup fails', async () => {
    writeFileSync(backupFolderOf(workspace.path), 'in the way');
    await expect(
      importInto(
        workspace.path,
        csvOf([
          ['response_id', 'nps'],
          ['R3', 9],
        ]),
      ),
    ).rejects.toMatchObject({
      code: 'workspace.backup-failed',
    });
    expect(workspace.rows('SELECT id FROM imports')).toHaveLength(1);
    rmSync(backupFolderOf(workspace.path));
  });
});

describe('the check of a workspace', () => {
  it('counts what is there and lists the backups', () => {
    const made = backUp(connection, workspace.path, NOON);
    const check = checkWorkspace(connection, workspace.path);
    expect(check).toMatchObject({ integrity: 'ok', problems: [], brokenReferences: 0, version: 10 });
    expect(check.counts).toMatchObject({ responses: 2, comments: 2, imports: 1, interruptedImports: 0, people: 1 });
    expect(check.backups.map((backup) => backup.file)).toEqual([made.file]);
  });

  it('finds rows that refer to nothing', () => {
    connection.pragma('foreign_keys = OFF');
    connection.exec('UPDATE responses SET agent_id = 4711 WHERE id = 1');
    expect(checkWorkspace(connection, workspace.path)).toMatchObject({ integrity: 'damaged', brokenReferences: 1 });
  });
});

describe('rotation', () => {
  const DAY = 86_400_000;

  it('keeps recent ones, then one a day, a week, a month', () => {
    const now = Date.UTC(2026, 10, 22, 12);
    const backups = Array.from({ length: 400 }, (_, index) => ({ at: now - index * DAY * 0.5, bytes: 1000 }));
    const kept = backups.filter((backup) => !expiredBackups(backups, now, 1000).includes(backup));
    expect(kept.slice(0, 5)).toEqual(backups.slice(0, 5));
    expect(kept.length).toBeLessThanOrEqual(5 + 7 + 4 + 6);
    const days = new Set(kept.map((backup) => Math.floor(backup.at / DAY)));
    for (let day = 0; day < 7; day += 1) expect(days.has(Math.floor(now / DAY) - day)).toBe(true);
    const months = new Set(kept.map((backup) => new Date(backup.at).toISOString().slice(0, 7)));
    expect([...months]).toEqual(
      expect.arrayContaining(['2026-11', '2026-10', '2026-09', '2026-08', '2026-07', '2026-06']),
    );
  });

  it('never drops the newest, and stays within its room', () => {
    const now = Date.UTC(2026, 10, 22);
    const one = fc.record({ ago: fc.nat(400 * 24), bytes: fc.integer({ min: 1, max: 2_500_000_000 }) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 60 }), fc.nat(1_000_000_000), (list, workspaceBytes) => {
        const backups = list
          .map(({ ago, bytes }) => ({ at: now - ago * 3_600_000, bytes }))
          .sort((a, b) => b.at - a.at);
        const expired = expiredBackups(backups, now, workspaceBytes);
        const kept = backups.filter((backup) => !expired.includes(backup));
        expect(kept[0]).toBe(backups[0]);
        const total = kept.slice(1).reduce((sum, backup) => sum + backup.bytes, 0);
        expect(total).toBeLessThanOrEqual(Math.max(3 * workspaceBytes, 2_000_000_000));
      }),
    );
  });
});
