// Changing something: runs a command, shell call or job, refreshes what it made stale, offers undo, shows errors.
import { useCallback, useRef, useState } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import type { CallInput, CallName, CallOutput, QueryName } from '../../shared/contract/index.ts';
import { contract } from '../../shared/contract/index.ts';
import { textOf } from '../texts/translate.ts';
import { showError, showToast } from '../ui/toast-store.ts';
import { changesOf, send, toAppError } from './bridge.ts';
import { invalidateTopics } from './cache.ts';
import { undoAction } from './undo.ts';

/** Everything that is not a query. */
export type ActionName = Exclude<CallName, QueryName>;

type Options<N extends ActionName> = {
  /** `toast` (default): errors are shown and `run` answers undefined. `caller`: `run` throws the AppError. */
  errors?: 'toast' | 'caller';
  /** Says what was done instead of `undo.<call>`; null shows nothing. */
  says?: ((value: CallOutput<N>) => string) | null;
};

/** Runs one call and does what belongs to it. Throws AppError. For code outside components. */
export async function runCommand<N extends ActionName>(
  name: N,
  input: CallInput<N>,
  says?: ((value: CallOutput<N>) => string) | null,
): Promise<CallOutput<N>> {
  const { value, stepId } = await send(name, input);
  await invalidateTopics([...changesOf(name), ...(stepId === null ? [] : ['undo'])]);
  const declared = contract[name];
  const canUndo = declared.kind === 'command' && declared.isUndoable && stepId !== null;
  if (says !== null && (canUndo || says)) {
    showToast({ text: says ? says(value) : textOf('undo', name), ...(canUndo ? { action: undoAction(stepId) } : {}) });
  }
  return value;
}

/** `run(input)` makes the call; `isRunning` while it works; `error` of the last try until the next one. */
export function useCommand<N extends ActionName>(name: N, { errors = 'toast', says }: Options<N> = {}) {
  const [running, setRunning] = useState(0);
  const [error, setError] = useState<AppError | null>(null);
  const says_ = useRef(says);
  says_.current = says;
  const run = useCallback(
    async (input: CallInput<N>): Promise<CallOutput<N> | undefined> => {
      setRunning((count) => count + 1);
      setError(null);
      try {
        return await runCommand(name, input, says_.current);
      } catch (thrown) {
        const failure = toAppError(thrown);
        setError(failure);
        if (errors === 'caller') throw failure;
        showError(failure);
        return undefined;
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [name, errors],
  );
  return { run, isRunning: running > 0, error };
}
