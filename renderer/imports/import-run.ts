// Imports on their way, one after the other. Lives outside the page: an import goes on while the person works elsewhere. No
// components here.
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import type { ImportId } from '../../shared/contract/values.ts';
import { call, toAppError } from '../data/bridge.ts';
import { clearProgress } from '../data/events.ts';
import { importPath } from '../data/offered-file.ts';
import { runCommand } from '../data/use-command.ts';
import { showError, showToast } from '../ui/toast-store.ts';
import { closeFile, holdReading, readAgain, resumeReading } from './file-reading.ts';
import { type ChosenFile, patchWork, type Settings, workOf } from './file-work.ts';

export type ImportRun =
  | {
      readonly state: 'running';
      readonly file: ChosenFile;
      readonly isCancelling: boolean;
      /** Every file of this run, the one on its way included. */
      readonly files: readonly ChosenFile[];
    }
  | { readonly state: 'done'; readonly file: ChosenFile; readonly importId: ImportId }
  /** `import.cancelled` among the errors: the person stopped it. */
  | { readonly state: 'ended'; readonly file: ChosenFile; readonly error: AppError };

type Ended = { readonly importId: ImportId; readonly error: null } | { readonly error: AppError };

let run: ImportRun | null = null;
const watchers = new Set<() => void>();
/** What the import screen shows while it is on screen: the files in its address. */
let screen: { readonly fileIds: readonly string[] } | null = null;

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

/** The import screen is there and tells itself how an import of these files ends. Returns what to do when it is left. */
export function enterScreen(fileIds: readonly string[]): () => void {
  screen = { fileIds };
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
  return screen !== null && (screen.fileIds.length === 0 || screen.fileIds.includes(file.fileId));
}

/** Imports the file; how it ended is in `useImportRun` while the screen shows it, else said by a message. */
export async function startImport(file: ChosenFile, settings: Settings): Promise<void> {
  if (run?.state === 'running') return;
  set({ state: 'running', file, isCancelling: false, files: [file] });
  await holdReading();
  const ended = isCancelled() ? { error: new AppError('import.cancelled') } : await importOne(file, settings);
  if (ended.error === null) {
    closeFile(file.fileId);
    if (isOnScreen(file)) set({ state: 'done', file, importId: ended.importId });
    else {
      set(null);
      tell(i18next.t('imports.run.doneElsewhere', { name: file.name }), resultPath(ended.importId));
    }
  } else {
    set({ state: 'ended', file, error: ended.error });
    if (!isOnScreen(file)) showError(ended.error);
  }
  resumeReading();
}

/**
 * Imports several files one after the other. A file that fails does not stop the others; cancelling stops the one on its way and
 * leaves the rest as they are. How each ended is its `outcome`.
 */
export async function startImports(files: readonly ChosenFile[]): Promise<void> {
  const [first] = files;
  if (first === undefined || run?.state === 'running') return;
  set({ state: 'running', file: first, isCancelling: false, files });
  await holdReading();
  let doneCount = 0;
  let failure: AppError | null = null;
  for (const file of files) {
    const work = workOf(file.fileId);
    if (work === null) continue;
    if (isCancelled()) break;
    set({ state: 'running', file, isCancelling: false, files });
    const ended = await importOne(file, work.settings);
    if (ended.error === null) {
      doneCount += 1;
      patchWork(file.fileId, { outcome: { state: 'imported', importId: ended.importId } });
    } else if (ended.error.code === 'import.needs-answer') {
      // Another file of this run changed the workspace so that this one now asks: shown as its question.
      readAgain(file.fileId);
    } else {
      failure ??= ended.error;
      patchWork(file.fileId, { outcome: { state: 'failed', error: ended.error } });
    }
  }
  set(null);
  if (!isOnScreen(first)) {
    if (doneCount > 0) tell(i18next.t('imports.run.severalElsewhere', { count: doneCount }), importPath(files));
    else if (failure !== null) showError(failure);
  }
  resumeReading();
}

async function importOne(file: ChosenFile, settings: Settings): Promise<Ended> {
  try {
    const { importId } = await runCommand('imports.run', { fileId: file.fileId, settings }, null);
    return { importId, error: null };
  } catch (thrown) {
    return { error: toAppError(thrown) };
  } finally {
    clearProgress();
  }
}

function isCancelled(): boolean {
  return run?.state === 'running' && run.isCancelling;
}

function tell(text: string, path: string): void {
  const show = () => globalThis.location.assign(`#${path}`);
  showToast({ text, action: { label: i18next.t('imports.run.showResult'), run: show } });
}

/** Stops the running import; nothing of it is kept. */
export function cancelImport(): void {
  if (run?.state === 'running') set({ ...run, isCancelling: true });
  call('imports.cancel', {}).catch((thrown: unknown) => showError(toAppError(thrown)));
}
