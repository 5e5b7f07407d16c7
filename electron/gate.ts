// The one way in from the page: checks who asks, then the name, then routes by kind. The only file that uses ipcMain.
import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import { AppError, type Envelope } from '../shared/contract/errors.ts';
import {
  type CallInput,
  type CallName,
  contract,
  isCallName,
  type JobName,
  type ParsedInput,
  type ShellName,
} from '../shared/contract/index.ts';
import type { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import { originOf } from './page-protocol.ts';
import type { Session } from './session.ts';

export type ShellHandlers = { readonly [N in ShellName]: (input: ParsedInput<N>) => Promise<unknown> | unknown };
export type JobHandlers = { readonly [N in JobName]: (input: ParsedInput<N>) => Promise<Envelope<unknown>> };

export type Gate = {
  readonly session: Session;
  readonly jobs: Jobs;
  readonly shellHandlers: ShellHandlers;
  readonly jobHandlers: JobHandlers;
  readonly log: Log;
  /** The page that may ask, and from which origin. */
  readonly page: () => { contents: WebContents; origin: string } | null;
};

/** Only the main frame of our window, on our origin. */
function isOurs(frame: WebFrameMain | null, gate: Gate): boolean {
  const page = gate.page();
  if (!page || !frame) return false;
  return frame === page.contents.mainFrame && originOf(frame.url) === page.origin;
}

export function openGate(gate: Gate): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Envelope<unknown>> => {
    if (!isOurs(event.senderFrame, gate)) {
      gate.log.write('call-refused', { reason: 'sender' });
      return { ok: false, error: { code: 'call.refused', params: {} } };
    }
    if (!isCallName(name)) {
      gate.log.write('call-refused', { reason: 'name' });
      return { ok: false, error: { code: 'call.unknown', params: {} } };
    }
    try {
      return await route(gate, name, input);
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: { code: error.code, params: error.params } };
      return { ok: false, error: { code: 'unexpected', params: { logId: gate.log.unexpected(name, error) } } };
    }
  });
}

async function route(gate: Gate, name: CallName, input: unknown): Promise<Envelope<unknown>> {
  const call = contract[name];
  // Queries and commands are checked once, where they are answered.
  if (call.kind === 'query' || call.kind === 'command') return gate.session.call(name, input as CallInput<typeof name>);
  const parsed = call.input.safeParse(input);
  if (!parsed.success) {
    gate.log.write('call-refused', { reason: 'input', call: name });
    return { ok: false, error: { code: 'call.invalid', params: { call: name } } };
  }
  if (call.kind === 'job') {
    const handler = gate.jobHandlers[name as JobName] as (input: unknown) => Promise<Envelope<unknown>>;
    return handler(parsed.data);
  }
  const handler = gate.shellHandlers[name as ShellName] as (input: unknown) => Promise<unknown> | unknown;
  return { ok: true, value: await handler(parsed.data) };
}
