// The one door from the page to the program behind it. Typed by the contract; no caching and no texts here.

import type { Envelope } from '../../shared/contract/errors.ts';
import { AppError } from '../../shared/contract/errors.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/index.ts';
import { contract } from '../../shared/contract/index.ts';

/** A file a person chose or dropped; its path never reaches the page. */
export type OfferedFile = CallOutput<'imports.offer'>;

type Bridge = {
  call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Envelope<CallOutput<N>>>;
  on: (listener: (event: AppEvent) => void) => () => void;
  offerFile: (file: File) => Promise<Envelope<OfferedFile>>;
};

declare global {
  // Put there by the preload before any script of the page runs.
  var rapport: Bridge;
}

/** What a call answered, and the undo step it made if it was a command. */
export type Answer<N extends CallName> = { readonly value: CallOutput<N>; readonly stepId: string | null };

/** Makes a call. Throws AppError with the code the other side answered; a broken connection is `unexpected`. */
export async function send<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<N>> {
  const envelope = await globalThis.rapport.call(name, input).catch((cause: unknown) => {
    throw new AppError('unexpected', {}, { cause });
  });
  if (!envelope.ok) throw new AppError(envelope.error.code, envelope.error.params);
  return { value: envelope.value, stepId: envelope.stepId ?? null };
}

/** Like `send`, for callers that only want the value. Throws AppError. */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  return (await send(name, input)).value;
}

/** Hands a dropped file over. Throws AppError, e.g. for a folder or a file that cannot be read. */
export async function offerFile(file: File): Promise<OfferedFile> {
  const envelope = await globalThis.rapport.offerFile(file);
  if (!envelope.ok) throw new AppError(envelope.error.code, envelope.error.params);
  return envelope.value;
}

/** Hears what the program says unasked. Returns the function that stops listening. */
export function onEvent(listener: (event: AppEvent) => void): () => void {
  return globalThis.rapport.on(listener);
}

/** Whatever was thrown, as an AppError. */
export function toAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('unexpected', {}, { cause: error });
}

/** Topics a call makes stale: all of a command's or job's `changes`; none for the others. */
export function changesOf(name: CallName): readonly string[] {
  const declared = contract[name];
  return declared.kind === 'command' || declared.kind === 'job' ? declared.changes : [];
}
