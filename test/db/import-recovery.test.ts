// An import that does not reach its end: cancelled, failed or killed, it is gone; committed, it is finished. Never half of it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyImport } from '../../db/import-apply.ts';
import { takeImportLock } from '../../db/import-lock.ts';
import { createImportWriter, type ImportWriter } from '../../db/import-writer.ts';
import { openConnection } from '../../db/open.ts';
import { type Pace, politePace } from '../../db/pace.ts';
import { recoverImports } from '../../db/recovery.ts';
import { createAnalysis } from '../../shared/import/analyse.ts';
import { createConverter } from '../../shared/import/convert.ts';
import { createReader } from '../../shared/import/reader.ts';
import { cellsOf } from '../../shared/import/records.ts';
import type { FilePlan } from '../../shared/import/types.ts';
import { csvOf, importInto, importText, pictureOf, quiet } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace, ZONE } from './support.ts';

const HEADER = ['response_id', 'submitted_at', 'agent_id', 'team', 'friendliness', 'nps', 'comment'];

function rows(from: number, to: number, nps: (index: number) => number): (string | number)[][] {
  return Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset;
    return [
      `R${index}`,
      index % 97 === 0 ? '31/31/2026' : new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString(),
      `A-${100 + (index % 9)}`,
      index % 11 === 0 ? '' : index < 1200 ? 'North' : 'South',
      1 + (index % 5),
      nps(index),
      `Comment ${index} about the long wait`,
    ];
  });
}

const FIRST = csvOf([HEADER, ...rows(0, 900, (index) => index % 11)]);
/** Repeats 600 rows, 200 of them with another score, and brings 900 new ones. */
const SECOND = csvOf([HEADER, ...rows(300, 1800, (index) => (index + (index < 500 ? 1 : 0)) % 11)]);

let workspace: TestWorkspace;

beforeEach(async () => {
  workspace = openTestWorkspace();
  await importText(workspace, FIRST);
});

afterEach(() => workspace.close());

class Killed extends Error {}

/** A pace that dies before its n-th transaction, as a killed process does. */
function dyingPace(inner: Pace, transactions: number): Pace {
  let left = transactions;
  return {
    ...inner,
    write: (work) => {
      left -= 1;
      if (left < 0) throw new Killed();
      return inner.write(work);
    },
  };
}

/** The rows of the file into the writer, all at once. */
async function storeRows(writer: ImportWriter, plan: FilePlan, bytes: Uint8Array): Promise<void> {
  const { intake } = writer;
  const converter = createConverter(plan);
  const reader = createReader(plan.layout, {
    onRecord: (record, rowNumber) => intake.add(converter.convert(record), rowNumber, () => cellsOf(record)),
  });
  reader.push(bytes);
  reader.end();
  await writer.store(intake.take());
  writer.settle(intake.end());
}

/** Runs an import by hand and stops dead before transaction `transactions`; true if it came to its end. */
async function runUntil(target: TestWorkspace, text: string, transactions: number): Promise<boolean> {
  const bytes = new TextEncoder().encode(text);
  const analysis = createAnalysis({}, { fileName: 'survey.csv', workspaceZone: ZONE });
  analysis.push(bytes);
  const plan = analysis.end();
  const connection = openConnection(target.path, { busyTimeoutMs: 1000, tempStore: 'memory' });
  try {
    const polite = politePace(connection);
    const pace = dyingPace({ ...polite, batchRows: () => 200, indexRows: () => 200 }, transactions);
    const file = { name: 'survey.csv', bytes: bytes.length, sha256: new Uint8Array(32) };
    const writer = createImportWriter({
      connection,
      pace,
      plan,
      settings: {},
      file,
      personId: null,
      now: 1,
      backup: null,
      isTrial: false,
    });
    await storeRows(writer, plan, bytes);
    await writer.commit(0);
    await applyImport(connection, writer.importId, pace, { now: () => 1 });
    return true;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  } finally {
    connection.close();
  }
}

function countedResponses(): number {
  return workspace.rows('SELECT id FROM counted_responses').length;
}

describe('an import that dies', () => {
  it('is entirely absent or entirely there after opening, wherever it died', async () => {
    const before = pictureOf(workspace);
    const whole = openTestWorkspace();
    await importText(whole, FIRST);
    await runUntil(whole, SECOND, Number.POSITIVE_INFINITY);
    const after = pictureOf(whole);
    const afterCount = whole.rows('SELECT id FROM counted_responses').length;
    whole.close();
    const beforeCount = countedResponses();
    expect(afterCount).toBeGreaterThan(beforeCount);
    let absent = 0;
    let present = 0;
    for (let transactions = 1; ; transactions += 1) {
      const isDone = await runUntil(workspace, SECOND, transactions);
      const seen = countedResponses();
      expect([beforeCount, afterCount]).toContain(seen);
      await recoverImports(workspace.path, () => undefined);
      const found = pictureOf(workspace);
      if (seen === beforeCount) {
        expect(found).toBe(before);
        absent += 1;
      } else {
        expect(found).toBe(after);
        present += 1;
        if (isDone) break;
        // Begin anew from the state before the import.
        workspace.close();
        workspace = openTestWorkspace();
        await importText(workspace, FIRST);
      }
    }
    expect(absent).toBeGreaterThan(5);
    expect(present).toBeGreaterThan(5);
  }, 60_000);

  it('is left alone while another process may still be importing', async () => {
    await runUntil(workspace, SECOND, 4);
    const picture = pictureOf(workspace);
    const lock = takeImportLock(workspace.path);
    await recoverImports(workspace.path, () => undefined);
    expect(pictureOf(workspace)).toBe(picture);
    lock.release();
    await recoverImports(workspace.path, () => undefined);
    expect(workspace.rows(`SELECT id FROM imports WHERE state = 'running'`)).toHaveLength(0);
  });

  it('is cleared away by the next import too', async () => {
    await runUntil(workspace, SECOND, 4);
    const { counts } = await importText(workspace, SECOND);
    expect(counts).toMatchObject({ rowsRead: 1500, updated: 198 });
    expect(workspace.rows('SELECT id FROM imports')).toHaveLength(2);
  });
});

describe('an import that is cancelled', () => {
  it('leaves nothing behind, at whatever moment', async () => {
    const before = pictureOf(workspace);
    for (const patience of [0, 1, 2, 3, 5]) {
      let asked = 0;
      const watch = { ...quiet, isCancelled: () => asked++ >= patience };
      await expect(importInto(workspace.path, SECOND, {}, { watch })).rejects.toMatchObject({
        code: 'import.cancelled',
      });
      expect(pictureOf(workspace)).toBe(before);
    }
  });

  it('keeps agents it made that people have used meanwhile', async () => {
    await runUntil(
      workspace,
      csvOf([
        HEADER,
        ...rows(5000, 5400, () => 9).map((row) => [row[0] ?? '', row[1] ?? '', `N-${row[2]}`, ...row.slice(3)]),
      ]),
      1,
    );
    const [agent] = workspace.rows<{ id: number }>(`SELECT id FROM agents WHERE name LIKE 'N-%' ORDER BY id`);
    workspace.run(
      `INSERT INTO notes(id, agent_id, kind, current_version, noted_on, created_at, created_by, updated_at, updated_by)
       VALUES ('n', :agentId, 'note', 1, 1, 1, :person, 1, :person)`,
      { agentId: agent?.id ?? 0, person: workspace.personId },
    );
    await recoverImports(workspace.path, () => undefined);
    expect(workspace.rows(`SELECT id, first_import_id AS "import" FROM agents WHERE name LIKE 'N-%'`)).toEqual([
      { id: agent?.id, import: null },
    ]);
    expect(workspace.rows('PRAGMA foreign_key_check')).toEqual([]);
  });
});

describe('the lock', () => {
  it('lets one import in at a time', async () => {
    const lock = takeImportLock(workspace.path);
    await expect(importInto(workspace.path, SECOND)).rejects.toMatchObject({ code: 'import.locked' });
    lock.release();
    expect((await importInto(workspace.path, SECOND)).status).toBe('imported');
  });

  it('answers the second of two at the same time', async () => {
    const outcomes = await Promise.allSettled([importInto(workspace.path, SECOND), importInto(workspace.path, SECOND)]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'import.locked' });
  });
});

describe('a disk that fills up', () => {
  it('is named, and the import is gone', async () => {
    const before = pictureOf(workspace);
    const bytes = new TextEncoder().encode(SECOND);
    const analysis = createAnalysis({}, { fileName: 'survey.csv', workspaceZone: ZONE });
    analysis.push(bytes);
    const plan = analysis.end();
    const connection = openConnection(workspace.path, { busyTimeoutMs: 1000, tempStore: 'memory' });
    try {
      const pages = Number(connection.pragma('page_count', { simple: true }));
      const file = { name: 'survey.csv', bytes: bytes.length, sha256: new Uint8Array(32) };
      const pace = politePace(connection);
      const writer = createImportWriter({
        connection,
        pace,
        plan,
        settings: {},
        file,
        personId: null,
        now: 1,
        backup: null,
        isTrial: false,
      });
      connection.pragma(`max_page_count = ${pages + 5}`);
      await expect(storeRows(writer, plan, bytes)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    } finally {
      connection.close();
    }
    await recoverImports(workspace.path, () => undefined);
    expect(pictureOf(workspace)).toBe(before);
  });
});
