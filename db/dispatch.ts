// Answers a call: checks the input, opens the transaction, runs the handler, wraps what comes out. No SQL of any area.

import { AppError, type Envelope, type WireError } from '../shared/contract/errors.ts';
import {
  type CallInput,
  type CallOutput,
  type CommandName,
  contract,
  isCallName,
  type ParsedInput,
  type QueryName,
} from '../shared/contract/index.ts';
import { newId } from './changes.ts';
import { commandHandlers, queryHandlers } from './handlers.ts';
import type { Connection } from './open.ts';
import { type CallContext, type ReadDb, readHandle, type WriteDb, writeHandle } from './sql.ts';
import { wireErrorOf } from './sqlite-errors.ts';

/** Every query has exactly one handler, which cannot write. */
export type QueryHandlers = {
  readonly [N in QueryName]: (db: ReadDb, input: ParsedInput<N>) => CallOutput<N>;
};
/** Every command has exactly one handler, run inside one transaction. */
export type CommandHandlers = {
  readonly [N in CommandName]: (db: WriteDb, input: ParsedInput<N>) => CallOutput<N>;
};

export type DataName = QueryName | CommandName;

export type Connections = { readonly read: Connection; readonly write: Connection };

/** Called with errors that are not ours, so that they can be logged with the id the person sees. Never gets input values. */
export type OnUnexpected = (name: string, error: unknown) => string;

function refused(error: WireError): { ok: false; error: WireError } {
  return { ok: false, error };
}

export function isDataName(name: unknown): name is DataName {
  return isCallName(name) && (contract[name].kind === 'query' || contract[name].kind === 'command');
}

/** Answers one query or command. Never throws; `workspace.busy` means nothing was done and the same call may be made again. */
export function dispatch<N extends DataName>(
  connections: Connections,
  context: CallContext,
  name: N,
  input: CallInput<N>,
  onUnexpected: OnUnexpected,
): Envelope<CallOutput<N>> {
  const call = contract[name];
  const parsed = call.input.safeParse(input);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    return refused({ code: 'call.invalid', params: { call: name, path: first?.path.join('.') ?? '' } });
  }
  try {
    if (call.kind === 'query') {
      const handler = queryHandlers[name as QueryName] as (db: ReadDb, parsed: unknown) => CallOutput<N>;
      return { ok: true, value: handler(readHandle(connections.read, context), parsed.data) };
    }
    const handler = commandHandlers[name as CommandName] as (db: WriteDb, parsed: unknown) => CallOutput<N>;
    const stepId = newId(context.now);
    const db = writeHandle(connections.write, context, name, stepId);
    const value = connections.write.transaction(() => handler(db, parsed.data)).immediate();
    return { ok: true, value, stepId };
  } catch (error) {
    if (error instanceof AppError) return refused({ code: error.code, params: error.params });
    return refused(wireErrorOf(error) ?? { code: 'unexpected', params: { logId: onUnexpected(name, error) } });
  }
}
