// How a call is declared. One declaration gives the types, the names the preload lets through, run-time validation,
// handler signatures and which cached answers are refetched. No call is declared here.
import type * as z from 'zod';
import type { Topic } from './topics.ts';

type Schema = z.ZodType;

/** Reads from the workspace; answered by the data process on a connection that cannot write. */
export type QueryCall<I extends Schema = Schema, O extends Schema = Schema> = {
  readonly kind: 'query';
  readonly input: I;
  readonly output: O;
  /** The answer is stale once one of these topics changes. */
  readonly reads: readonly Topic[];
};

/** Changes the workspace in one transaction under one undo step. */
export type CommandCall<I extends Schema = Schema, O extends Schema = Schema> = {
  readonly kind: 'command';
  readonly input: I;
  readonly output: O;
  readonly changes: readonly Topic[];
  /** Commands people can take back; the undo list names them by `undo.<call>` in the catalogue. */
  readonly isUndoable: boolean;
};

/** Answered by the main process: windows, dialogs, files, which workspace is open. */
export type ShellCall<I extends Schema = Schema, O extends Schema = Schema> = {
  readonly kind: 'shell';
  readonly input: I;
  readonly output: O;
};

/** Long work, done in the killable job process; progress arrives as events. */
export type JobCall<I extends Schema = Schema, O extends Schema = Schema> = {
  readonly kind: 'job';
  readonly input: I;
  readonly output: O;
  readonly changes: readonly Topic[];
};

export function query<I extends Schema, O extends Schema>(
  input: I,
  output: O,
  options: { reads: readonly Topic[] },
): QueryCall<I, O> {
  return { kind: 'query', input, output, reads: options.reads };
}

export function command<I extends Schema, O extends Schema>(
  input: I,
  output: O,
  options: { changes: readonly Topic[]; isUndoable: boolean },
): CommandCall<I, O> {
  return { kind: 'command', input, output, changes: options.changes, isUndoable: options.isUndoable };
}

export function shell<I extends Schema, O extends Schema>(input: I, output: O): ShellCall<I, O> {
  return { kind: 'shell', input, output };
}

export function job<I extends Schema, O extends Schema>(
  input: I,
  output: O,
  options: { changes: readonly Topic[] },
): JobCall<I, O> {
  return { kind: 'job', input, output, changes: options.changes };
}
