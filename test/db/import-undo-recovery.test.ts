// An undo that dies is finished at the next opening, from wherever it died; people can go on working while it runs.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeImportLock } from '../../db/import-lock.ts';
import { undoImport } from '../../db/import-undo.ts';
import { openConnection } from '../../db/open.ts';
import { type Pace, politePace } from '../../db/pace.ts';
import { recoverImports } from '../../db/recovery.ts';
import { HEADER, row } from './import-rows.ts';
import { csvOf, importInto, importText } from './import-support.ts';
import { openTestWorkspace, type TestWorkspace } from './support.ts';
import { aroundPicture, problemsOf, storedPicture, takeBack } from './undo-support.ts';

const ANSWERS = { answers: { restartedIds: 'same', olderFile: 'overwrite' } };
const AGENTS = [
  { agent_id: 'A-014', agent_name: 'Ana Quispe', team: 'Retención' },
  { agent_id: 'A-027', agent_name: 'Bruno Díaz', team: 'Soporte N1' },
  { agent_id: 'A-031', agent_name: 'Carla Müller', team: 'Team Nord' },
];

function file(from: number, to: number, shift: number): string {
  return csvOf([
    HEADER,
    ...Array.from({ length: to - from }, (_, offset) => {
      const id = from + offset;
      const comment = id % 3 === 0 ? null : `Comment ${id + shift * 1000}`;
      return row(`R${id}`, { ...AGENTS[(id + shift) % 3], nps: (id + shift) % 11, csat: 1 + (id % 5), comment });
    }),
  ]);
}

/** Three imports that overlap; the second one is taken back. Returns its id. */
async function fill(workspace: TestWorkspace): Promise<number> {
  await importText(workspace, file(0, 60, 0), ANSWERS);
  const { importId } = await importText(workspace, file(30, 120, 1), ANSWERS);
  await importText(workspace, file(90, 140, 1), ANSWERS);
  return importId;
}

let workspace: TestWorkspace;
let importId = 0;

beforeEach(async () => {
  workspace = openTestWorkspace();
  importId = await fill(workspace);
});

afterEach(() => workspace.close());

class Killed extends Error {}

function dyingPace(inner: Pace, transactions: number): Pace {
  let left = transactions;
  return {
    ...inner,
    batchRows: () => 7,
    write: (work) => {
      left -= 1;
      if (left < 0) throw new Killed();
      return inner.write(work);
    },
  };
}

/** Takes the import back and stops dead before transaction `transactions`; true if it came to its end. */
async function undoUntil(target: TestWorkspace, id: number, transactions: number): Promise<boolean> {
  const connection = openConnection(target.path, { busyTimeoutMs: 1000, tempStore: 'memory' });
  const order = { isInsisting: false, personId: null, deviceId: 'test-device' };
  try {
    await undoImport(connection, id, order, dyingPace(politePace(connection), transactions), { now: () => 1 });
    return true;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  } finally {
    connection.close();
  }
}

describe('an undo that dies', () => {
  it('is finished at the next opening, wherever it died', async () => {
    const whole = openTestWorkspace();
    await takeBack(whole, await fill(whole));
    const [expected, around] = [storedPicture(whole), aroundPicture(whole)];
    whole.close();
    const before = storedPicture(workspace);
    let killed = 0;
    for (let transactions = 0; ; transactions += 4) {
      const isDone = await undoUntil(workspace, importId, transactions);
      if (transactions === 0) expect(storedPicture(workspace)).toEqual(before);
      await recoverImports(workspace.path, () => undefined);
      if (transactions === 0) continue;
      expect(storedPicture(workspace)).toEqual(expected);
      expect(aroundPicture(workspace)).toEqual(around);
      expect(problemsOf(workspace)).toEqual([]);
      if (isDone) break;
      killed += 1;
      workspace.close();
      workspace = openTestWorkspace();
      importId = await fill(workspace);
    }
    expect(killed).toBeGreaterThan(4);
  }, 120_000);

  it('is finished by the next import too, and left alone while another process works', async () => {
    await undoUntil(workspace, importId, 5);
    const picture = storedPicture(workspace);
    const lock = takeImportLock(workspace.path);
    await recoverImports(workspace.path, () => undefined);
    expect(storedPicture(workspace)).toEqual(picture);
    await expect(takeBack(workspace, importId)).rejects.toMatchObject({ code: 'import.locked' });
    lock.release();
    expect((await importInto(workspace.path, file(200, 205, 0), ANSWERS)).status).toBe('imported');
    expect(workspace.rows(`SELECT id FROM imports WHERE state = 'undoing'`)).toEqual([]);
    expect(problemsOf(workspace)).toEqual([]);
  });

  it('keeps what people came to work on meanwhile', async () => {
    const { tagId } = workspace.ask('tags.create', { name: 'Waiting time', polarity: -1 });
    await undoUntil(workspace, importId, 2);
    // A screen that was open before still shows the comment of a response that is going to go.
    const [late] = workspace.rows<{ commentId: never; externalId: string }>(
      `SELECT c.id AS commentId, r.external_id AS externalId FROM responses r JOIN comments c ON c.response_id = r.id
       WHERE r.import_id = :importId AND length(r.external_id) = 3 AND r.external_id BETWEEN 'R60' AND 'R89' ORDER BY r.row_number DESC LIMIT 1`,
      { importId },
    );
    workspace.ask('comments.tag', { commentId: late?.commentId as never, tagId });
    await recoverImports(workspace.path, () => undefined);
    expect(problemsOf(workspace)).toEqual([]);
    expect(
      workspace.rows(
        `SELECT r.external_id AS externalId FROM counted_responses r JOIN imports i ON i.id = r.import_id
         WHERE json_extract(i.result, '$.remainsOf') = :importId`,
        { importId },
      ),
    ).toEqual([{ externalId: late?.externalId }]);
  });
});
