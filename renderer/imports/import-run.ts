// The import on its way. Lives outside the page: an import goes on while the person works elsewhere. No components here.
import i18next from 'i18next';
import { useEffect, useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import type { ImportId } from '../../shared/contract/values.ts';
import { call, toAppError } from '../data/bridge.ts';
import { clearProgress } from '../data/events.ts';
import { runCommand } from '../data/use-command.ts';
import { showError, showToast } from '../ui/toast-store.ts';
import { type ChosenFile, closeFile, type Settings } from './file-work.ts';

export type ImportRun =
  | { readonly state: 'running'; readonly file: ChosenFile; readonly isCancelling: boolean }
  /** `import.cancelled` among the errors: the person stopped it. */
  | { readonly state: 'ended'; readonly file: ChosenFile; readonly error: AppError };

let run: ImportRun | null = null;
const watchers = new Set<() => void>();
/** The import screen, while it is shown; else a message tells how it ended. */
let screen: ((importId: ImportId) => void) | null = null;

function set(next: ImportRun | null): void {
  run = next;
  for (const watcher of watchers) watcher();
}

/** The running import, or the one that ended without a result until `forgetRun`. */
export function useImportRun(): ImportRun | null {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => run,
  );
}

/** Hears of the result while the component is on screen; `onDone` must not change with every render. */
export function useImportDone(onDone: (importId: ImportId) => void): void {
  useEffect(() => {
    screen = onDone;
    return () => {
      if (screen === onDone) screen = null;
    };
  }, [onDone]);
}

export function forgetRun(): void {
  set(null);
}

/** The address of one import's result. */
export function resultPath(importId: number): string {
  return `/imports?import=${importId}`;
}

/** Imports the file; how it ended is in `useImportRun` and, for a result, told to the screen or by a message. */
export async function startImport(file: ChosenFile, settings: Settings): Promise<void> {
  if (run?.state === 'running') return;
  set({ state: 'running', file, isCancelling: false });
  try {
    const { importId } = await runCommand('imports.run', { fileId: file.fileId, settings }, null);
    set(null);
    closeFile();
    if (screen !== null) screen(importId);
    else {
      const show = () => globalThis.location.assign(`#${resultPath(importId)}`);
      showToast({
        text: i18next.t('imports.run.doneElsewhere', { name: file.name }),
        action: { label: i18next.t('imports.run.showResult'), run: show },
      });
    }
  } catch (thrown) {
    const error = toAppError(thrown);
    set({ state: 'ended', file, error });
    if (screen === null) showError(error);
  } finally {
    clearProgress();
  }
}

/** Stops the running import; nothing of it is kept. */
export function cancelImport(): void {
  if (run?.state === 'running') set({ ...run, isCancelling: true });
  call('imports.cancel', {}).catch((thrown: unknown) => showError(toAppError(thrown)));
}
