// Reads the files being prepared, one at a time: the job process does one thing at once. What is looked at comes first, a change makes
// a reading anew, and while an import runs nothing is read. No texts and no components here.
import { useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import type { Detection } from '../../shared/contract/imports.ts';
import { call, toAppError } from '../data/bridge.ts';
import { clearProgress } from '../data/events.ts';
import {
  allWork,
  type ChosenFile,
  type FileWork,
  patchWork,
  type Question,
  type Settings,
  setWorks,
  useFileId,
  workOf,
} from './file-work.ts';

/** Changes that follow each other within this time (ms) are read together. */
const PAUSE = 250;

/** Counts the changes of each file; `settled` is the one that its `detection` or `error` belongs to. */
type Place = { version: number; settled: number; timer: ReturnType<typeof setTimeout> | undefined };
const places = new Map<string, Place>();
let readingId: string | null = null;
let preferredId: string | null = null;
let loop: Promise<void> | null = null;
let isHeld = false;
const watchers = new Set<() => void>();

function placeOf(fileId: string): Place {
  const place = places.get(fileId) ?? { version: 0, settled: 0, timer: undefined };
  places.set(fileId, place);
  return place;
}

function setReading(fileId: string | null): void {
  readingId = fileId;
  for (const watcher of watchers) watcher();
}

/** The file that is read at this moment, for components; the others wait. */
export function useReadingId(): string | null {
  const now = () => readingId;
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    now,
    now,
  );
}

/** Starts on these files; those that are known go on where they were left. */
export function openFiles(files: readonly ChosenFile[]): void {
  const fresh = files.filter(({ fileId }) => workOf(fileId) === null);
  if (fresh.length === 0) return;
  setWorks([...allWork(), ...fresh.map(begun)]);
  for (const { fileId } of fresh) placeOf(fileId).version += 1;
  readOn();
}

function begun(file: ChosenFile): FileWork {
  return { file, settings: {}, asked: [], detection: null, error: null, isDetecting: true, outcome: null };
}

/** Reads the same file once more with the same decisions, e.g. after an error or after an import changed the workspace. */
export function readAgain(fileId: string): void {
  const work = workOf(fileId);
  if (work === null) return;
  const place = placeOf(fileId);
  place.version += 1;
  clearTimeout(place.timer);
  place.timer = undefined;
  patchWork(fileId, { error: null, outcome: null, isDetecting: true });
  if (readingId === fileId) stopReading();
  readOn();
}

/** Forgets a file; nothing of it was stored. */
export function closeFile(fileId: string): void {
  const place = places.get(fileId);
  if (place !== undefined) clearTimeout(place.timer);
  places.delete(fileId);
  if (readingId === fileId) stopReading();
  setWorks(allWork().filter(({ file }) => file.fileId !== fileId));
}

/** This file is looked at: it is read before all others. */
export function preferFile(fileId: string | null): void {
  preferredId = fileId;
  if (readingId !== null && readingId !== fileId && fileId !== null && isUnread(fileId)) stopReading();
}

/**
 * Decides something about a file; it is read again shortly after.
 * @param isForgotten questions that no longer stand, with their answers: the column is read in another way now
 */
export function decide(
  fileId: string,
  change: (settings: Settings) => Settings,
  isForgotten: (question: Question) => boolean = () => false,
): void {
  const work = workOf(fileId);
  if (work === null) return;
  const asked = work.asked.filter((question) => !isForgotten(question));
  const gone = new Set(work.asked.filter(isForgotten).map(({ code }) => code));
  const settings = change(work.settings);
  const answers = Object.fromEntries(Object.entries(settings.answers ?? {}).filter(([code]) => !gone.has(code)));
  const place = placeOf(fileId);
  place.version += 1;
  patchWork(fileId, { asked, settings: decidedOnly({ ...settings, answers }), isDetecting: true, outcome: null });
  clearTimeout(place.timer);
  place.timer = setTimeout(() => {
    place.timer = undefined;
    if (readingId === fileId) stopReading();
    readOn();
  }, PAUSE);
}

/** `decide` about the file that this part of the page is about. */
export function useDecide() {
  const fileId = useFileId();
  return (change: (settings: Settings) => Settings, isForgotten?: (question: Question) => boolean) =>
    decide(fileId, change, isForgotten);
}

/** Nothing is read until `resumeReading`; resolves when what is being read has stopped. */
export async function holdReading(): Promise<void> {
  isHeld = true;
  stopReading();
  await loop;
}

export function resumeReading(): void {
  isHeld = false;
  readOn();
}

/** Stops a reading that nobody waits for any more; how it ends is heard by the loop. */
function stopReading(): void {
  if (readingId !== null) call('imports.cancel', {}).catch(() => undefined);
}

function isUnread(fileId: string): boolean {
  const place = places.get(fileId);
  return place !== undefined && place.settled !== place.version && place.timer === undefined;
}

function readOn(): void {
  if (loop !== null || isHeld) return;
  loop = readAll().finally(() => {
    loop = null;
    // Something may have come in between the last look and now.
    if (!isHeld && nextUnread() !== undefined) readOn();
  });
}

function nextUnread(): FileWork | undefined {
  const unread = allWork().filter(({ file }) => isUnread(file.fileId));
  return unread.find(({ file }) => file.fileId === preferredId) ?? unread[0];
}

/** Reads until the latest decisions about every file are read. */
async function readAll(): Promise<void> {
  for (let next = nextUnread(); next !== undefined && !isHeld; next = nextUnread()) {
    const { fileId } = next.file;
    const place = placeOf(fileId);
    const { version } = place;
    setReading(fileId);
    const answer = await detect(fileId, next.settings);
    setReading(null);
    clearProgress();
    const work = workOf(fileId);
    if (work === null || places.get(fileId) !== place || place.version !== version) continue;
    // Stopped for another file or for an import, not by a change: its turn comes again.
    if (answer.error?.code === 'import.cancelled') continue;
    place.settled = version;
    const { detection = work.detection, error } = answer;
    const asked = detection === null ? work.asked : withNew(work.asked, detection);
    patchWork(fileId, { detection, error, asked, isDetecting: false });
  }
}

async function detect(
  fileId: string,
  settings: Settings,
): Promise<{ detection: Detection; error: null } | { detection?: undefined; error: AppError }> {
  try {
    return { detection: await call('imports.detect', { fileId, settings }), error: null };
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
