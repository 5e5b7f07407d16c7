// The files being prepared for import: what the person decided about each and what was detected with it. Lives outside the page, so
// that nothing is lost by looking at another one. Reading is in file-reading.ts, importing in import-run.ts; no texts here.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Detection } from '../../shared/contract/imports.ts';
import type { CallInput } from '../../shared/contract/index.ts';
import type { ImportId } from '../../shared/contract/values.ts';

export type Settings = CallInput<'imports.detect'>['settings'];
export type Question = Detection['questions'][number];
export type ChosenFile = { readonly fileId: string; readonly name: string; readonly bytes: number };

/** How importing a file ended, where several were imported in one go. A single file leads to its result instead. */
export type Outcome =
  | { readonly state: 'imported'; readonly importId: ImportId }
  /** `import.cancelled` among the errors: the person stopped it. */
  | { readonly state: 'failed'; readonly error: AppError };

export type FileWork = {
  readonly file: ChosenFile;
  readonly settings: Settings;
  /** Every question that came up under these settings, the answered ones included, so that answers can be changed. */
  readonly asked: readonly Question[];
  /** What is known of the file; while `isDetecting`, what was known before the latest change. */
  readonly detection: Detection | null;
  readonly error: AppError | null;
  /** It is read, or waits to be read. */
  readonly isDetecting: boolean;
  readonly outcome: Outcome | null;
};

let works: readonly FileWork[] = [];
const watchers = new Set<() => void>();

/** Every file that is being prepared, in the order it came. */
export function allWork(): readonly FileWork[] {
  return works;
}

/** What is known of one file; null for one that was never opened or was closed. */
export function workOf(fileId: string | null): FileWork | null {
  return works.find(({ file }) => file.fileId === fileId) ?? null;
}

/** Puts another list in place; for the other files of this store. */
export function setWorks(next: readonly FileWork[]): void {
  works = next;
  for (const watcher of watchers) watcher();
}

/** Changes what is known of one file; nothing happens for a file that was closed. */
export function patchWork(fileId: string, change: Partial<FileWork>): void {
  if (workOf(fileId) !== null) {
    setWorks(works.map((work) => (work.file.fileId === fileId ? { ...work, ...change } : work)));
  }
}

/** Every file being prepared, for components. */
export function useAllWork(): readonly FileWork[] {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, allWork);
}

/** A file that still could be imported: it was neither refused nor imported, now or before. */
export function isWaiting({ detection, error, outcome, isDetecting }: FileWork): boolean {
  if (outcome?.state === 'imported') return false;
  if (isDetecting) return true;
  return error === null && detection !== null && detection.recordCount > 0 && detection.knownImportId === null;
}

/** The file that the parts of the page are about. */
export const FileIdContext = createContext<string>('');

/** The file that the parts of the page are about. */
export function useFileId(): string {
  return useContext(FileIdContext);
}
