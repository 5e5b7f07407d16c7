// The sample's people at work: makes their calls at the time and in the name of whoever did it, in order of time.
// What they did stands in shared/sample; which rows come of it in sample.ts and the areas themselves.
import { AppError } from '../shared/contract/errors.ts';
import type { CallInput, CallOutput, CommandName } from '../shared/contract/index.ts';
import {
  type AgentId,
  agentId,
  type CommentId,
  commentId,
  type PersonId,
  type ResponseId,
  responseId,
  type TeamId,
  teamId,
} from '../shared/contract/values.ts';
import { zoneNamed } from '../shared/import/zones.ts';
import { type SampleTeamId, sampleTeams } from '../shared/sample/cast.ts';
import type { SampleWriter } from '../shared/sample/work-types.ts';
import { newId } from './changes.ts';
import { dispatch } from './dispatch.ts';
import type { Connection } from './open.ts';
import { type CallContext, prepared, type WriteDb, writeHandle } from './sql.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Names the steps that no command of the app makes yet; nobody can take them back one by one. */
const SAMPLE_CALL = 'sample.work';

/** What a row of evidence needs to know about a comment. */
export type SampleTarget = {
  readonly commentId: CommentId;
  readonly responseId: ResponseId;
  readonly textVersion: number;
  /** Names the comment on every machine, as in the area of comments. */
  readonly portableKey: string;
};

export type Desk = {
  /** UTC ms of `hour` o'clock on a day counted from the sample's last one. */
  at(offset: number, hour: number): number;
  /** Notes down something to be done at an instant; `work` does it all in that order. */
  plan(at: number, writer: SampleWriter, task: (sitting: Sitting) => void): void;
  /** Does everything planned, oldest first. */
  work(): void;
  /** Days since 1970-01-01 of a day counted from the sample's last one. */
  day(offset: number): number;
  agent(externalId: string): AgentId;
  team(id: SampleTeamId): TeamId;
  target(externalId: string): SampleTarget;
};

/** One moment at the desk. */
type Sitting = {
  readonly now: number;
  readonly personId: PersonId;
  /** A command of the app. Throws what it refuses. */
  call<N extends CommandName>(name: N, input: CallInput<N>): CallOutput<N>;
  /** For tables without a command yet: everything written through it is one step. */
  write(): WriteDb;
};

type DeskOptions = {
  readonly connection: Connection;
  readonly deviceId: string;
  /** Days since 1970-01-01 */
  readonly endOn: number;
  readonly people: Readonly<Record<SampleWriter, PersonId>>;
};

/** Makes one call in somebody's name; null: nobody is there yet. */
export function callAs<N extends CommandName>(
  connection: Connection,
  context: CallContext,
  name: N,
  input: CallInput<N>,
): CallOutput<N> {
  const envelope = dispatch({ read: connection, write: connection }, context, name, input, (_call, error) => {
    throw error;
  });
  if (!envelope.ok) throw new AppError(envelope.error.code, envelope.error.params);
  return envelope.value;
}

/** UTC ms of a wall-clock hour (fractions allowed) on a day in the workspace's zone. */
export function instantIn(connection: Connection, on: number, hour: number): number {
  const { zone } = prepared(connection, 'SELECT zone AS zone FROM workspace WHERE id = 1').get({}) as { zone: string };
  return zoneNamed(zone).instantOf(on * DAY_MS + Math.round(hour * HOUR_MS));
}

/** Every comment by the id its response has in the file. */
function targetsOf(connection: Connection): Map<string, SampleTarget> {
  const rows = prepared(
    connection,
    `SELECT r.external_id AS externalId, c.id AS commentId, r.id AS responseId, c.text_version AS textVersion,
            lower(hex(r.key)) || '/' || q.key AS portableKey
     FROM comments c JOIN responses r ON r.id = c.response_id JOIN questions q ON q.id = c.question_id
     WHERE r.external_id IS NOT NULL`,
  ).all({}) as {
    externalId: string;
    commentId: number;
    responseId: number;
    textVersion: number;
    portableKey: string;
  }[];
  return new Map(
    rows.map(({ externalId, ...row }) => [
      externalId,
      { ...row, commentId: commentId.parse(row.commentId), responseId: responseId.parse(row.responseId) },
    ]),
  );
}

/** A desk for a workspace into which the sample's responses have been imported. */
export function createDesk(options: DeskOptions): Desk {
  const { connection, deviceId, endOn, people } = options;
  const targets = targetsOf(connection);
  const tasks: { at: number; writer: SampleWriter; task: (sitting: Sitting) => void }[] = [];

  function sitting(now: number, writer: SampleWriter): Sitting {
    const personId = people[writer];
    const context: CallContext = { now, personId, deviceId };
    return {
      now,
      personId,
      call: (name, input) => callAs(connection, context, name, input),
      write: () => writeHandle(connection, context, SAMPLE_CALL, newId(now)),
    };
  }

  return {
    at: (offset, hour) => instantIn(connection, endOn + offset, hour),
    plan: (at, writer, task) => {
      tasks.push({ at, writer, task });
    },
    work: () => {
      // Stable: what happens at the same instant stays in the order it was planned.
      tasks.sort((a, b) => a.at - b.at);
      for (const { at, writer, task } of tasks.splice(0)) task(sitting(at, writer));
    },
    day: (offset) => endOn + offset,
    agent: (externalId) => {
      const row = prepared(
        connection,
        `SELECT v.counted_as AS id FROM agent_aliases a JOIN v_agents v ON v.agent_id = a.agent_id
         WHERE a.kind = 'id' AND a.value = :externalId`,
      ).get({ externalId }) as { id: number } | undefined;
      if (!row) throw new AppError('row.missing', { table: 'agents' });
      return agentId.parse(row.id);
    },
    team: (id) => {
      const name = sampleTeams.find((team) => team.id === id)?.name ?? '';
      const row = prepared(connection, 'SELECT id AS id FROM teams WHERE name = :name').get({ name }) as
        | { id: number }
        | undefined;
      if (!row) throw new AppError('row.missing', { table: 'teams' });
      return teamId.parse(row.id);
    },
    target: (externalId) => {
      const target = targets.get(externalId);
      if (!target) throw new AppError('row.missing', { table: 'comments' });
      return target;
    },
  };
}
