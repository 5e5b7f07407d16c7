// Many responses follow a change of stays in short transactions afterwards: what is left over survives, and ends as if done at once.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openConnection } from '../../db/open.ts';
import { placePiece } from '../../db/placing.ts';
import { startPlacingLoop } from '../../electron/placing-loop.ts';
import type { AgentId } from '../../shared/contract/values.ts';
import { csvOf, importText } from './import-support.ts';
import { addTeam, NOON, openTestWorkspace, type TestWorkspace } from './support.ts';

const RESPONSES = 1500;
let workspace: TestWorkspace;
let agentId: AgentId;

beforeEach(async () => {
  workspace = openTestWorkspace();
  const header = ['response_id', 'submitted_at', 'agent_id', 'team', 'nps', 'comment'];
  const rows = Array.from({ length: RESPONSES }, (_, index) => [
    `r${index}`,
    `2026-0${1 + (index % 5)}-10T12:00:00Z`,
    'A-014',
    index % 2 === 0 ? 'Soporte' : null,
    9,
    'They called me back',
  ]);
  await importText(workspace, csvOf([header, ...rows]), { sourceName: 'NPS', dateOrder: 'ymd' });
  agentId = workspace.ask('agents.names', {}).agents[0]?.agentId as AgentId;
});

afterEach(() => workspace.close());

function teams(): Record<string, number> {
  const rows = workspace.rows<{ team: string; count: number }>(
    `SELECT coalesce(t.name, '-') AS team, count(*) AS count FROM responses r LEFT JOIN teams t ON t.id = r.team_id GROUP BY t.id ORDER BY 1`,
  );
  return Object.fromEntries(rows.map((row) => [row.team, row.count]));
}

it('is done piece by piece, each of them small, and an undo goes the same way back', () => {
  const connection = openConnection(workspace.path, { isReadOnly: false, busyTimeoutMs: 0, tempStore: 'memory' });
  try {
    expect(teams()).toEqual({ Soporte: RESPONSES });
    expect(placePiece(connection, NOON, 500)).toBe('nothing');
    const { teamId } = workspace.ask('teams.create', { name: 'Team Nord' });
    workspace.ask('memberships.set', { agentId, teamId, fromOn: null, lastOn: null });
    // The person's word counts at once, the responses follow.
    expect(workspace.ask('agents.names', {}).agents[0]?.team).toBe('Team Nord');
    expect(teams()).toEqual({ Soporte: RESPONSES });
    expect(placePiece(connection, NOON, 500)).toBe('more');
    expect(teams()).toEqual({ Soporte: RESPONSES - 500, 'Team Nord': 500 });
    expect(placePiece(connection, NOON, 500)).toBe('more');
    expect(placePiece(connection, NOON, 500)).toBe('done');
    expect(teams()).toEqual({ 'Team Nord': RESPONSES });
    workspace.ask('undo.undo', {});
    // The team may go although responses are still to leave it: none of them names it.
    workspace.ask('undo.undo', {});
    while (placePiece(connection, NOON, 500) !== 'nothing');
    expect(teams()).toEqual({ Soporte: RESPONSES });
    expect(workspace.rows(`SELECT * FROM settings WHERE scope = 'workspace'`)).toEqual([]);
  } finally {
    connection.close();
  }
});

it('gives way to whoever writes, and goes on', () => {
  const teamId = addTeam(workspace, 'Team Nord');
  workspace.ask('memberships.set', { agentId, teamId, fromOn: null, lastOn: null });
  const options = { isReadOnly: false, busyTimeoutMs: 0, tempStore: 'memory' } as const;
  const [writer, placer] = [openConnection(workspace.path, options), openConnection(workspace.path, options)];
  try {
    writer.exec('BEGIN IMMEDIATE');
    expect(placePiece(placer, NOON, 500)).toBe('busy');
    writer.exec('ROLLBACK');
    expect(placePiece(placer, NOON, RESPONSES)).toBe('done');
    expect(teams()).toEqual({ 'Team Nord': RESPONSES });
  } finally {
    writer.close();
    placer.close();
  }
});

it('runs in the background of the data process and says when it is done', async () => {
  const connection = openConnection(workspace.path, { isReadOnly: false, busyTimeoutMs: 0, tempStore: 'memory' });
  try {
    const onDone = vi.fn();
    const loop = startPlacingLoop({
      connection: () => connection,
      onDone,
      onError: (error) => {
        throw error;
      },
    });
    loop.wake();
    const teamId = addTeam(workspace, 'Team Nord');
    workspace.ask('memberships.set', { agentId, teamId, fromOn: null, lastOn: null });
    loop.wake();
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledTimes(1), 10_000);
    expect(teams()).toEqual({ 'Team Nord': RESPONSES });
  } finally {
    connection.close();
  }
});
