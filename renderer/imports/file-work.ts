// The file being prepared for import: what the person decided so far and what was detected with it. Lives outside the page, so
// that nothing is lost by looking at another one. Importing itself is in import-run.ts; no texts here.
import { useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Detection } from '../../shared/contract/imports.ts';
import type { CallInput } from '../../shared/contract/index.ts';
import { call, toAppError } from '../data/bridge.ts';
import { clearProgress } from '../data/events.ts';

export type Settings = CallInput<'imports.detect'>['settings'];
export type Question = Detection['questions'][number];
export type ChosenFile = { readonly fileId: string; readonly name: string; readonly bytes: number };

export type FileWork = {
  readonly file: ChosenFile;
  readonly settings: Settings;
  /** Every question that came up under these settings, the answered ones included, so that answers can be changed. */
  readonly asked: readonly Question[];
  /** What is known of the file; while `isDetecting`, what was known before the latest change. */
  readonly detection: Detection | null;
  readonly error: AppError | null;
  readonly isDetecting: boolean;
};

/** Changes that follow each other within this time (ms) are read together. */
const PAUSE = 250;

let work: FileWork | null = null;
/** Counts changes; `settledVersion` is the one that `detection` or `error` belongs to. */
let version = 0;
let settledVersion = 0;
let isReading = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();

function set(next: FileWork | null): void {
  work = next;
  for (const watcher of watchers) watcher();
}

/** The file in work at this moment, null before one was chosen. */
export function currentWork(): FileWork | null {
  return work;
}

/** The file in work, for components. */
export function useFileWork(): FileWork | null {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, currentWork);
}

/** Starts on a file; the same file again goes on where it was left. */
export function openFile(file: ChosenFile): void {
  if (work?.file.fileId === file.fileId) return;
  begin(file, {});
}

/** Reads the same file once more with the same decisions, e.g. after an error or after an import changed the workspace. */
export function readAgain(): void {
  if (work !== null) begin(work.file, work.settings, work.asked);
}

/** Forgets the file; nothing of it was stored. */
export function closeFile(): void {
  version += 1;
  clearTimeout(timer);
  stopReading();
  set(null);
}

/**
 * Decides something about the file; it is read again shortly after.
 * @param isForgotten questions that no longer stand, with their answers: the column is read in another way now
 */
export function decide(change: (settings: Settings) => Settings, isForgotten?: (question: Question) => boolean): void {
  if (work === null) return;
  const asked = isForgotten === undefined ? work.asked : work.asked.filter((question) => !isForgotten(question));
  const settings = change(work.settings);
  const gone = work.asked.filter((question) => !asked.includes(question)).map(({ code }) => code);
  const answers = Object.fromEntries(Object.entries(settings.answers ?? {}).filter(([code]) => !gone.includes(code)));
  version += 1;
  set({ ...work, asked, settings: decidedOnly({ ...settings, answers }), isDetecting: true });
  clearTimeout(timer);
  timer = setTimeout(() => void read(), PAUSE);
}

function begin(file: ChosenFile, settings: Settings, asked: readonly Question[] = []): void {
  version += 1;
  clearTimeout(timer);
  const detection = work?.file.fileId === file.fileId ? work.detection : null;
  set({ file, settings, asked, detection, error: null, isDetecting: true });
  void read();
}

/** Stops a reading that nobody waits for any more; how it ends is heard by `read`. */
function stopReading(): void {
  if (isReading) call('imports.cancel', {}).catch(() => undefined);
}

/** Reads until the latest decisions are read. One at a time: the job process does one thing at once. */
async function read(): Promise<void> {
  if (isReading) {
    stopReading();
    return;
  }
  isReading = true;
  try {
    while (work !== null && settledVersion !== version) {
      const current = version;
      const answer = await detect(work.file, work.settings);
      if (current !== version || work === null) continue;
      settledVersion = current;
      const { detection = work.detection, error } = answer;
      const asked = detection === null ? work.asked : withNew(work.asked, detection);
      set({ ...work, detection, error, asked, isDetecting: false });
    }
  } finally {
    isReading = false;
    clearProgress();
  }
}

async function detect(
  file: ChosenFile,
  settings: Settings,
): Promise<{ detection: Detection; error: null } | { detection?: undefined; error: AppError }> {
  try {
    return { detection: await call('imports.detect', { fileId: file.fileId, settings }), error: null };
  } catch (thrown) {
    return { error: toAppError(thrown) };
  }
}

/** Without what nobody decided: a file is recognised as imported before only under the same decisions. */
function decidedOnly(settings: Settings): Settings {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([, value]) => value !== undefined && !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );
}

function withNew(asked: readonly Question[], detection: Detection): readonly Question[] {
  const known = new Set(asked.map(({ code }) => code));
  return [...asked, ...detection.questions.filter(({ code }) => !known.has(code))];
}
