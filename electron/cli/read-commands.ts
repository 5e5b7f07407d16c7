// Commands that only look: `rows`, `agents`, `check`. They open the workspace as the app does, interrupted imports included.
import { randomUUID } from 'node:crypto';
import { backUpBeforeMigration } from '../../db/backup.ts';
import { dispatch } from '../../db/dispatch.ts';
import { isFinishedImport, storedRows } from '../../db/import-stored.ts';
import { recoverImports } from '../../db/recovery.ts';
import { checkWorkspace } from '../../db/workspace-check.ts';
import { type OpenWorkspace, openWorkspace } from '../../db/workspace-file.ts';
import type { AgentRow } from '../../shared/contract/agents.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { npsInterval } from '../../shared/stats/index.ts';
import { type Arguments, countOf, dayOf, workspaceOf } from './arguments.ts';
import { type CliIo, type ExitCode, exitCodes, UsageError, writeJson } from './output.ts';

const BUSY_TIMEOUT_MS = 5000;
/** Characters gathered before they are written. */
const CHUNK_CHARACTERS = 65_536;

async function withWorkspace<Result>(
  path: string,
  work: (workspace: OpenWorkspace) => Promise<Result>,
): Promise<Result> {
  const workspace = openWorkspace(path, {
    busyTimeoutMs: BUSY_TIMEOUT_MS,
    tempStore: 'file',
    backUp: backUpBeforeMigration,
    isOwner: false,
  });
  try {
    await recoverImports(path, () => undefined);
    return await work(workspace);
  } finally {
    workspace.close();
  }
}

/** Stored responses of one import in file order. */
export async function rowsCommand(args: Arguments, io: CliIo): Promise<ExitCode> {
  const text = args.values.import;
  if (text === undefined) throw new UsageError('rows needs --import ID');
  const id = countOf('import', text);
  return withWorkspace(workspaceOf(args, io.folder), async ({ read }) => {
    if (!isFinishedImport(read, id)) throw new AppError('row.missing', { table: 'imports', id });
    let pending = '[';
    let isFirst = true;
    for (const row of storedRows(read, id)) {
      pending += `${isFirst ? '\n' : ',\n'}${JSON.stringify(row)}`;
      isFirst = false;
      if (pending.length < CHUNK_CHARACTERS) continue;
      await io.write(pending);
      pending = '';
    }
    await io.write(`${pending}\n]\n`);
    return exitCodes.done;
  });
}

/** Figures per agent, in the order of their names. */
export async function agentsCommand(args: Arguments, io: CliIo): Promise<ExitCode> {
  const fromOn = dayOf('from', args.values.from);
  const untilOn = dayOf('to', args.values.to);
  const period = { ...(fromOn === undefined ? {} : { fromOn }), ...(untilOn === undefined ? {} : { untilOn }) };
  return withWorkspace(workspaceOf(args, io.folder), async (workspace) => {
    const context = { now: Date.now(), personId: null, deviceId: randomUUID() };
    const envelope = dispatch(workspace, context, 'agents.list', { period }, (_name, error) => {
      throw error;
    });
    if (!envelope.ok) throw new AppError(envelope.error.code, envelope.error.params);
    const ids = externalIds(workspace);
    const agents = envelope.value.agents.map((row) => agentJson(row, ids.get(row.agentId) ?? null));
    if (args.values.json) await writeJson(io, agents);
    else for (const agent of agents) await io.write(`${agent.name}\t${agent.n}\t${agent.nps ?? '–'}\n`);
    return exitCodes.done;
  });
}

/** The id each agent has in the exports; the first one where there are several. */
function externalIds({ read }: OpenWorkspace): Map<number, string> {
  const rows = read
    .prepare(`SELECT agent_id AS agentId, value AS value FROM agent_aliases WHERE kind = 'id' ORDER BY id DESC`)
    .all() as { agentId: number; value: string }[];
  return new Map(rows.map((row) => [row.agentId, row.value]));
}

type AgentJson = {
  readonly agent: string;
  readonly name: string;
  readonly team: string | null;
  /** Answers to the NPS question. */
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Points −100…100 with their 95 % interval; null without an answer. */
  readonly nps: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Contacts the customer calls solved, of those who said yes, no or partly. */
  readonly resolved: number;
  readonly resolutionAnswered: number;
};

function agentJson(row: AgentRow, externalId: string | null): AgentJson {
  const { promoters, passives, detractors } = row.nps;
  const n = promoters + passives + detractors;
  const interval = n === 0 ? null : npsInterval(row.nps);
  return {
    agent: externalId ?? row.name,
    name: row.name,
    team: row.team,
    n,
    promoters,
    passives,
    detractors,
    nps: interval?.nps ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    resolved: row.resolution.yes,
    resolutionAnswered: row.resolution.yes + row.resolution.no + row.resolution.partly,
  };
}

/** Integrity, counts, backups; a damaged workspace is exit code 4. */
export async function checkCommand(args: Arguments, io: CliIo): Promise<ExitCode> {
  const path = workspaceOf(args, io.folder);
  return withWorkspace(path, async ({ read }) => {
    const check = checkWorkspace(read, path);
    if (args.values.json) await writeJson(io, check);
    else {
      await io.write(`integrity: ${check.integrity}\n`);
      for (const problem of check.problems) await io.write(`  ${problem}\n`);
      for (const [name, count] of Object.entries(check.counts)) await io.write(`${name}: ${count}\n`);
      for (const backup of check.backups) await io.write(`backup ${backup.file}: ${backup.responseCount} responses\n`);
    }
    return check.integrity === 'ok' ? exitCodes.done : exitCodes.workspace;
  });
}
