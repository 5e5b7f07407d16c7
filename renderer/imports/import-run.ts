// The import on its way. Lives outside the page: an import goes on while the person works elsewhere. No components here.
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import type { ImportId } from '../../shared/contract/values.ts';
import { call, toAppError } from '../data/bridge.ts';
import { clearProgress } from '../data/events.ts';
import { runCommand } from '../data/use-command.ts';
import { showError, showToast } from '../ui/toast-store.ts';
import { type ChosenFile, closeFile, type Settings } from './file-work.ts';

export type ImportRun =
  | { readonly state: 'running'; readonly file: ChosenFile; readonly isCancelling: boolean }
  | { readonly state: 'done'; readonly file: ChosenFile; readonly importId: ImportId }
  /** `import.cancelled` among the errors: the person stopped it. */
  | { readonly state: 'ended'; readonly file: ChosenFile; readonly error: AppError };

let run: ImportRun | null = null;
const watchers = new Set<() => void>();
/** What the import screen shows while it is on screen: the file in its address, if there is one. */
let screen: { readonly fileId: string | null } | null = null;

function set(next: ImportRun | null): void {
  run = next;
  for (const watcher of watchers) watcher();
}

/** The running import at this moment, or how the latest one ended until `forgetRun`. */
export function currentRun(): ImportRun | null {
  return run;
}

/** The running import, or how the latest one ended, for components. */
export function useImportRun(): ImportRun | null {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, currentRun);
}

/** The import screen is there and tells itself how an import of this file ends. Returns what to do when it is left. */
export function enterScreen(fileId: string | null): () => void {
  screen = { fileId };
  return () => {
    screen = null;
    if (run?.state === 'done') set(null);
  };
}

export function forgetRun(): void {
  set(null);
}

/** The address of one import's result. */
export function resultPath(importId: number): string {
  return `/imports?import=${importId}`;
}

function isOnScreen(file: ChosenFile): boolean {
  return screen !== null && (screen.fileId === null || screen.fileId === file.fileId);
}

/** Imports the file; how it ended is in `useImportRun` while the screen shows it, else said by a message. */
export async function startImport(file: ChosenFile, settings: Settings): Promise<void> {
  if (run?.state === 'running') return;
  set({ state: 'running', file, isCancelling: false });
  try {
    const { importId } = await runCommand('imports.run', { fileId: file.fileId, settings }, null);
    clearProgress();
    closeFile();
    if (isOnScreen(file)) set({ state: 'done', file, importId });
    else {
      set(null);
      const show = () => globalThis.location.assign(`#${resultPath(importId)}`);
      showToast({
        text: i18next.t('imports.run.doneElsewhere', { name: file.name }),
        action: { label: i18next.t('imports.run.showResult'), run: show },
      });
    }
  } catch (thrown) {
    const error = toAppError(thrown);
    clearProgress();
    set({ state: 'ended', file, error });
    if (!isOnScreen(file)) showError(error);
  }
}

/** Stops the running import; nothing of it is kept. */
export function cancelImport(): void {
  if (run?.state === 'running') set({ ...run, isCancelling: true });
  call('imports.cancel', {}).catch((thrown: unknown) => showError(toAppError(thrown)));
}
