// The data process: keeps one workspace open and answers queries and commands. Runs nothing longer than 100 ms but opening.
import { setTimeout as wait } from 'node:timers/promises';
import { backUpBeforeMigration } from '../db/backup.ts';
import { dispatch, isDataName } from '../db/dispatch.ts';
import { recoverImports } from '../db/recovery.ts';
import { type OpenWorkspace, openWorkspace } from '../db/workspace-file.ts';
import { AppError, type Envelope } from '../shared/contract/errors.ts';
import { contract } from '../shared/contract/index.ts';
import { type PersonId, personId as personIdSchema } from '../shared/contract/values.ts';
import { logUnexpected, serve, tell } from './helper-entry.ts';
import type { DataRequest, OpenedWorkspace } from './messages.ts';
import { startPlacingLoop } from './placing-loop.ts';

/** The driver waits synchronously for locks, so a busy command is tried again by a timer, for at most this long. */
const BUSY_LIMIT_MS = 5000;

const TIDY_EVERY_MS = 60_000;

let open: OpenWorkspace | null = null;
let deviceId = '';

const placing = startPlacingLoop({
  connection: () => open?.write ?? null,
  onDone: () => tell({ type: 'changed', topics: ['responses', 'agents', 'teams', 'comments'] }),
  onError: (error) => logUnexpected('placing', error),
});

async function openAt(path: string): Promise<Envelope<OpenedWorkspace>> {
  close();
  const opened = openWorkspace(path, {
    busyTimeoutMs: 0,
    tempStore: 'memory',
    backUp: backUpBeforeMigration,
    isOwner: true,
  });
  try {
    await recoverImports(path, (progress) => tell({ type: 'progress', progress }));
  } catch (error) {
    opened.close();
    throw error;
  }
  open = opened;
  placing.wake();
  return { ok: true, value: { uid: opened.info.uid, name: opened.info.name, isSample: opened.info.isSample } };
}

function close(): void {
  open?.close();
  open = null;
}

function personOf(text: string | null): PersonId | null {
  const parsed = personIdSchema.safeParse(text);
  return parsed.success ? parsed.data : null;
}

async function call(name: string, input: unknown, person: string | null): Promise<Envelope<unknown>> {
  if (!isDataName(name)) throw new AppError('call.unknown');
  const startedAt = Date.now();
  for (let pause = 5; ; pause = Math.min(pause * 2, 80)) {
    if (open === null) throw new AppError('workspace.none');
    const context = { now: Date.now(), personId: personOf(person), deviceId };
    const envelope = dispatch(open, context, name, input as never, logUnexpected);
    const isBusy = !envelope.ok && envelope.error.code === 'workspace.busy';
    if (!isBusy || Date.now() - startedAt > BUSY_LIMIT_MS) {
      if (contract[name].kind === 'command') placing.wake();
      return envelope;
    }
    await wait(pause);
  }
}

setInterval(() => {
  try {
    open?.tidy();
  } catch (error) {
    logUnexpected('tidy', error);
  }
}, TIDY_EVERY_MS).unref();

serve<DataRequest>('data', async (request) => {
  switch (request.kind) {
    case 'open':
      deviceId = request.deviceId;
      return openAt(request.path);
    case 'call':
      return call(request.name, request.input, request.personId);
    case 'close':
      close();
      return { ok: true, value: {} };
  }
});
