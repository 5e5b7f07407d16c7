// Which workspace is open and who works in it: opening, closing, restarting the data process after a crash.
// No dialogs (shell.ts), no SQL.
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { listBackups } from '../db/backup.ts';
import { createWorkspace } from '../db/workspace-file.ts';
import { AppError, type Envelope, type WireError } from '../shared/contract/errors.ts';
import type { AppEvent } from '../shared/contract/events.ts';
import type { CallInput, CallName, CallOutput } from '../shared/contract/index.ts';
import { personId as personIdSchema } from '../shared/contract/values.ts';
import type { WorkspaceState } from '../shared/contract/workspace.ts';
import { type Helper, startHelper } from './helper-process.ts';
import type { Log } from './log.ts';
import type { DataRequest, OpenedWorkspace } from './messages.ts';
import type { StateFile } from './state-file.ts';

const MAX_RESTARTS_PER_MINUTE = 3;

export type Session = {
  readonly state: () => WorkspaceState;
  readonly path: () => string | null;
  readonly person: () => string | null;
  open(path: string): Promise<void>;
  /** Damage was found while it is open: closes it and leads to the recovery screen. */
  giveUp(path: string, error: WireError): Promise<void>;
  create(path: string, name: string): void;
  close(): Promise<void>;
  /** After close(): back to the Welcome screen. */
  forget(): void;
  usePerson(personId: string): void;
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Envelope<unknown>>;
};

type Open = { readonly path: string; readonly info: OpenedWorkspace };

export function startSession(options: {
  entry: string;
  stateFile: StateFile;
  log: Log;
  version: string;
  tell: (event: AppEvent) => void;
  onOpened: (path: string) => void;
}): Session {
  const { stateFile, log, tell } = options;
  let data: Helper<DataRequest> | null = null;
  let open: Open | null = null;
  let current: WorkspaceState = { state: 'none' };
  let lostAt: number[] = [];

  function become(next: WorkspaceState): void {
    current = next;
    tell({ type: 'workspace', state: next });
  }

  function person(): string | null {
    return open ? (stateFile.get().persons[open.info.uid] ?? null) : null;
  }

  function becomeOpen(): void {
    if (!open) return;
    const chosen = personIdSchema.safeParse(person());
    become({
      state: 'open',
      fileName: basename(open.path),
      folder: dirname(open.path),
      isSample: open.info.isSample,
      personId: chosen.success ? chosen.data : null,
    });
    if (chosen.success) void rememberLanguage();
  }

  /** The recovery screen has no workspace to ask which language its reader speaks. */
  async function rememberLanguage(): Promise<void> {
    const envelope = await data?.request({ kind: 'call', name: 'people.list', input: {}, personId: person() });
    if (!envelope?.ok) return;
    const { people } = envelope.value as CallOutput<'people.list'>;
    const language = people.find((one) => one.personId === person())?.language;
    if (language !== undefined && language !== stateFile.get().language) stateFile.set({ language });
  }

  function fail(path: string, error: WireError): void {
    open = null;
    become({ state: 'failed', fileName: basename(path), folder: dirname(path), error, backups: listBackups(path) });
  }

  function startData(): Helper<DataRequest> {
    return startHelper<DataRequest>(options.entry, 'Rapport data', {
      onMessage: (message) => {
        if (message.type === 'progress') tell(message.progress);
        if (message.type === 'changed') tell(message);
        if (message.type === 'logged') {
          log.write('unexpected', { where: message.where, logId: message.logId, stack: message.stack });
        }
      },
      onLost: (exitCode) => {
        log.write('data-lost', { exitCode });
        data = null;
        void restart();
      },
    });
  }

  /** A crash of the data process is mended unseen, but not for ever. */
  async function restart(): Promise<void> {
    const path = open?.path;
    if (path === undefined) return;
    const now = Date.now();
    lostAt = [...lostAt.filter((at) => now - at < 60_000), now];
    if (lostAt.length > MAX_RESTARTS_PER_MINUTE) {
      fail(path, { code: 'workspace.damaged', params: { check: 'process' } });
      return;
    }
    await openPath(path);
    tell({ type: 'changed', topics: ['workspace', 'responses', 'comments', 'notes', 'training', 'tags', 'undo'] });
  }

  async function openPath(path: string): Promise<void> {
    data ??= startData();
    become({ state: 'opening', fileName: basename(path) });
    const envelope = await data.request({ kind: 'open', path, deviceId: stateFile.get().deviceId });
    stateFile.set({ workspacePath: path });
    if (!envelope.ok) {
      log.write('open-failed', { code: envelope.error.code });
      fail(path, envelope.error);
      return;
    }
    open = { path, info: envelope.value as OpenedWorkspace };
    becomeOpen();
    options.onOpened(path);
  }

  async function close(): Promise<void> {
    open = null;
    const closing = data;
    data = null;
    if (!closing) return;
    await closing.request({ kind: 'close' });
    await closing.kill();
  }

  return {
    state: () => current,
    path: () => open?.path ?? (current.state === 'failed' ? stateFile.get().workspacePath : null),
    person,
    open: openPath,
    create: (path, name) => {
      mkdirSync(dirname(path), { recursive: true });
      if (existsSync(path)) throw new AppError('workspace.exists', { file: basename(path) });
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      createWorkspace(path, { name, zone, now: Date.now(), writtenBy: options.version });
    },
    close,
    giveUp: async (path, error) => {
      if (open?.path !== path) return;
      await close();
      fail(path, error);
    },
    forget: () => become({ state: 'none' }),
    usePerson: (personId) => {
      if (!open) throw new AppError('workspace.none');
      stateFile.set({ persons: { ...stateFile.get().persons, [open.info.uid]: personId } });
      becomeOpen();
    },
    call: async (name, input) => {
      if (!data || !open) return { ok: false, error: { code: 'workspace.none', params: {} } };
      const envelope = await data.request({ kind: 'call', name, input, personId: person() });
      if (name === 'people.update' && envelope.ok) void rememberLanguage();
      return envelope;
    },
  };
}
