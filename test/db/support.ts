// A real workspace file for tests of db/: calls go through dispatch like the app's, imported rows are written by SQL.
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataName, dispatch } from '../../db/dispatch.ts';
import { openConnection } from '../../db/open.ts';
import { type Params, prepared, type ReadDb, readHandle } from '../../db/sql.ts';
import { createWorkspace, openWorkspace } from '../../db/workspace-file.ts';
import type { Envelope } from '../../shared/contract/errors.ts';
import type { CallInput, CallOutput } from '../../shared/contract/index.ts';
import {
  type AgentId,
  agentId,
  type CommentId,
  commentId,
  type PersonId,
  personId,
  type TeamId,
  teamId,
} from '../../shared/contract/values.ts';
import { dayOfInstant } from '../../shared/days.ts';

/** 2026-06-15 12:00 in Berlin; each command of a test workspace happens one second after the one before. */
export const NOON = Date.UTC(2026, 5, 15, 10);
export const ZONE = 'Europe/Berlin';
export const TODAY = dayOfInstant(NOON, ZONE);

export type TestWorkspace = {
  readonly path: string;
  readonly personId: PersonId;
  /** Asks as the first person and returns the envelope. */
  call<N extends DataName>(name: N, input: CallInput<N>, as?: PersonId): Envelope<CallOutput<N>>;
  /** Like `call`, but anything refused fails the test. */
  ask<N extends DataName>(name: N, input: CallInput<N>, as?: PersonId): CallOutput<N>;
  rows<Row>(sql: string, params?: Params): Row[];
  run(sql: string, params?: Params): number;
  close(): void;
};

/** A new workspace with one person in a temporary folder; `close` removes it. */
export function openTestWorkspace(): TestWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'));
  const path = join(folder, 'test.rapport');
  createWorkspace(path, { name: 'Test', zone: ZONE, now: NOON, writtenBy: 'test' });
  const opened = openWorkspace(path, {
    busyTimeoutMs: 0,
    tempStore: 'memory',
    isOwner: false,
    backUp: () => {
      throw new Error('no backup was expected');
    },
  });
  const connections = { read: opened.read, write: opened.write };
  let now = NOON;
  let first: PersonId | null = null;
  function call<N extends DataName>(
    name: N,
    input: CallInput<N>,
    as: PersonId | null = first,
  ): Envelope<CallOutput<N>> {
    now += 1000;
    const context = { now, personId: as, deviceId: 'test-device' };
    return dispatch(connections, context, name, input, (_call, error) => {
      throw error;
    });
  }
  function ask<N extends DataName>(name: N, input: CallInput<N>, as?: PersonId): CallOutput<N> {
    const envelope = call(name, input, as);
    if (!envelope.ok) throw new Error(`${name}: ${envelope.error.code} ${JSON.stringify(envelope.error.params)}`);
    return envelope.value;
  }
  first = ask('people.create', { name: 'Katrin Vogel', role: 'supervisor', language: 'de' }).personId;
  return {
    path,
    personId: personId.parse(first),
    call,
    ask,
    rows: <Row>(sql: string, params: Params = {}) => prepared(connections.write, sql).all(params) as Row[],
    run: (sql, params = {}) => Number(prepared(connections.write, sql).run(params).lastInsertRowid),
    close: () => {
      opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An import in the given state; responses belong to one. */
export function addImport(workspace: TestWorkspace, state = 'done'): number {
  workspace.run(`INSERT INTO sources(id, key, name) VALUES (1, 'survey', 'Survey') ON CONFLICT DO NOTHING`);
  workspace.run(
    `INSERT INTO questions(id, source_id, key, wording, kind) VALUES (1, 1, 'comment', 'Why this score?', 'comment') ON CONFLICT DO NOTHING`,
  );
  return workspace.run(
    `INSERT INTO imports(uid, source_id, file_name, file_sha256, file_bytes, state, started_at)
     VALUES (:uid, 1, 'a.csv', zeroblob(32), 1, :state, 1)`,
    { uid: randomUUID(), state },
  );
}

export function addTeam(workspace: TestWorkspace, name: string): TeamId {
  return teamId.parse(
    workspace.run('INSERT INTO teams(key, name) VALUES (:key, :name)', { key: name.toLowerCase(), name }),
  );
}

export function addAgent(workspace: TestWorkspace, name: string): AgentId {
  return agentId.parse(
    workspace.run('INSERT INTO agents(uid, name, sort_name) VALUES (:uid, :name, :sortName)', {
      uid: randomUUID(),
      name,
      sortName: name.toLowerCase(),
    }),
  );
}

export type TestResponse = {
  readonly importId: number;
  readonly agentId?: AgentId | null;
  readonly teamId?: TeamId | null;
  /** Day of the answer; null: no date. */
  readonly on: number | null;
  readonly nps?: number | null;
  readonly resolution?: 0 | 1 | 2 | null;
  readonly channel?: string | null;
  readonly comment?: string;
};

/** A stored response as the import writer leaves it, its comment searchable. */
export function addResponse(
  workspace: TestWorkspace,
  response: TestResponse,
): { responseId: number; commentId: CommentId | null } {
  const key = createHash('sha256').update(randomUUID()).digest().subarray(0, 16);
  const responseId = workspace.run(
    `INSERT INTO responses(key, source_id, content, import_id, last_import_id, row_number, responded_at, responded_on,
                           agent_id, team_id, channel, nps, resolution, has_comment)
     VALUES (:key, 1, :key, :importId, :importId, 1, :at, :on, :agentId, :teamId, :channel, :nps, :resolution, :hasComment)`,
    {
      key,
      importId: response.importId,
      at: response.on === null ? null : response.on * 86_400_000 + 36_000_000,
      on: response.on,
      agentId: response.agentId ?? null,
      teamId: response.teamId ?? null,
      channel: response.channel ?? null,
      nps: response.nps ?? null,
      resolution: response.resolution ?? null,
      hasComment: response.comment === undefined ? 0 : 1,
    },
  );
  if (response.comment === undefined) return { responseId, commentId: null };
  const id = workspace.run('INSERT INTO comments(response_id, question_id, text) VALUES (:responseId, 1, :text)', {
    responseId,
    text: response.comment,
  });
  workspace.run('INSERT INTO comment_search(rowid, text, tokens) VALUES (:id, :text, :tokens)', {
    id,
    text: response.comment,
    tokens: response.agentId ? `a${response.agentId}` : '',
  });
  return { responseId, commentId: commentId.parse(id) };
}

/** A commented response; fails the test if it could not be made. */
export function addComment(workspace: TestWorkspace, response: TestResponse & { readonly comment: string }): CommentId {
  return commentId.parse(addResponse(workspace, response).commentId);
}

/** A handle of the workspace's first person that can only read. */
export function readDb(workspace: TestWorkspace): ReadDb {
  const connection = openConnection(workspace.path, { isReadOnly: true, busyTimeoutMs: 0, tempStore: 'memory' });
  return readHandle(connection, { now: NOON, personId: workspace.personId, deviceId: 'test-device' });
}

/** The lines SQLite plans for every statement `run` makes through `all`. */
export function plansOf(workspace: TestWorkspace, run: (db: ReadDb) => void): string[] {
  const real = readDb(workspace);
  const plans: string[] = [];
  run({
    ...real,
    all: <Row>(sql: string, params: Params = {}) => {
      plans.push(...real.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params).map((line) => line.detail));
      return real.all<Row>(sql, params);
    },
  });
  return plans;
}
