// Opening a workspace: what is ours and whole opens, everything else is refused by name and left exactly as it was.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CURRENT_VERSION } from '../../db/migrate.ts';
import { openConnection } from '../../db/open.ts';
import { createWorkspace, type OpenWorkspace, openWorkspace } from '../../db/workspace-file.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-open-'));
  path = join(folder, 'w.rapport');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function noBackup(): void {
  throw new Error('no backup was expected');
}

function open(options: { isOwner?: boolean; backUp?: () => void } = {}): OpenWorkspace {
  return openWorkspace(path, {
    busyTimeoutMs: 100,
    tempStore: 'memory',
    isOwner: options.isOwner ?? true,
    backUp: options.backUp ?? noBackup,
  });
}

function create(): void {
  createWorkspace(path, { name: 'Test', zone: 'Europe/Berlin', now: 1_700_000_000_000, writtenBy: '0.1.0' });
}

function hash(): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function expectRefused(code: string): void {
  const before = statSync(path, { throwIfNoEntry: false }) ? hash() : null;
  expect(() => open()).toThrow(expect.objectContaining({ code }));
  expect(statSync(path, { throwIfNoEntry: false }) ? hash() : null).toBe(before);
}

describe('openWorkspace', () => {
  it('opens what createWorkspace made', () => {
    create();
    const workspace = open();
    expect(workspace.info).toMatchObject({ name: 'Test', zone: 'Europe/Berlin', isSample: false });
    expect(workspace.wasUnclean).toBe(false);
    workspace.close();
  });

  it('notices that the last owner did not close it', () => {
    create();
    const first = open();
    // Closing the connections without close() is what a killed process leaves.
    first.read.close();
    first.write.close();
    const second = open();
    expect(second.wasUnclean).toBe(true);
    second.close();
    const third = open();
    expect(third.wasUnclean).toBe(false);
    third.close();
  });

  it('sets every pragma the connection depends on', () => {
    create();
    const { write, read, close } = open();
    for (const connection of [write, read]) {
      expect(connection.pragma('synchronous', { simple: true })).toBe(2);
      expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
      expect(connection.pragma('trusted_schema', { simple: true })).toBe(0);
      expect(connection.pragma('cell_size_check', { simple: true })).toBe(1);
      expect(connection.pragma('secure_delete', { simple: true })).toBe(1);
      expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    }
    close();
  });

  it('folds its log in when asked, but not beside an import', () => {
    create();
    const workspace = open();
    const logged = (): number => {
      const [row] = workspace.read.pragma('wal_checkpoint(NOOP)') as { log: number; checkpointed: number }[];
      return (row?.log ?? 0) - (row?.checkpointed ?? 0);
    };
    workspace.write.exec("INSERT INTO settings VALUES ('s', 'k', '1')");
    const before = logged();
    workspace.tidy();
    expect(before).toBeGreaterThan(0);
    expect(logged()).toBe(0);
    workspace.write.exec(`INSERT INTO sources(id, key, name) VALUES (1, 's', 'S');
      INSERT INTO imports(uid, source_id, file_name, file_sha256, file_bytes, state, started_at)
      VALUES ('u', 1, 'f', randomblob(32), 1, 'running', 1)`);
    const beside = logged();
    workspace.tidy();
    expect(logged()).toBe(beside);
    expect(beside).toBeGreaterThan(0);
    workspace.close();
  });

  it('gives a reading connection that cannot write', () => {
    create();
    const workspace = open();
    expect(() => workspace.read.prepare("UPDATE workspace SET name = 'x'").run()).toThrow(/readonly/);
    workspace.close();
  });

  it('never creates a missing file', () => {
    expectRefused('workspace.not-found');
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
  });

  it('refuses a folder', () => {
    path = folder;
    expect(() => open()).toThrow(expect.objectContaining({ code: 'workspace.not-found' }));
  });

  it.each([
    ['an empty file', 0],
    ['one byte', 1],
    ['a page of nothing', 4096],
  ])('refuses %s', (_name, size) => {
    writeFileSync(path, Buffer.alloc(size));
    expectRefused('workspace.not-ours');
  });

  it('refuses a text file and another program’s database', () => {
    writeFileSync(path, 'response_id,nps\n1,9\n'.repeat(100));
    expectRefused('workspace.not-ours');
    rmSync(path);
    const other = openConnection(path, { mayCreate: true, busyTimeoutMs: 0, tempStore: 'memory' });
    other.exec('CREATE TABLE t(x)');
    other.pragma('wal_checkpoint(TRUNCATE)');
    other.pragma('journal_mode = DELETE');
    other.close();
    expectRefused('workspace.not-ours');
  });

  it.each([1, 4096, 20_000])('refuses a file that ends %i bytes early', (missing) => {
    create();
    truncateSync(path, statSync(path).size - missing);
    expectRefused('workspace.damaged');
  });

  it('refuses a file from the future and says which version', () => {
    create();
    const connection = openConnection(path, { busyTimeoutMs: 0, tempStore: 'memory' });
    connection.pragma(`user_version = ${CURRENT_VERSION + 10}`);
    connection.close();
    expectRefused('workspace.newer');
    expect(() => open()).toThrow(expect.objectContaining({ params: { version: CURRENT_VERSION + 10 } }));
  });

  it('sees a broken page before the first screen after an unclean end', () => {
    create();
    const filler = openConnection(path, { busyTimeoutMs: 0, tempStore: 'memory' });
    filler.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
      INSERT INTO settings(scope, key, value) SELECT 's', 'k' || i, '"' || hex(randomblob(400)) || '"' FROM n`);
    filler.exec('UPDATE workspace SET opened_dirty = 1');
    filler.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, bytes.length - 3 * 4096 + 100, bytes.length - 2 * 4096 - 100);
    writeFileSync(path, bytes);
    expectRefused('workspace.damaged');
  });

  it('refuses to overwrite an existing file', () => {
    create();
    const before = hash();
    expect(() => create()).toThrow(expect.objectContaining({ code: 'workspace.exists' }));
    expect(hash()).toBe(before);
  });
});
