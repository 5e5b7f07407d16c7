// What the program says unasked: changed topics, progress of long work, state of the workspace, menu entries.
import { useEffect, useSyncExternalStore } from 'react';
import type { AppEvent, Progress } from '../../shared/contract/events.ts';
import type { WorkspaceState } from '../../shared/contract/workspace.ts';
import { hideToast } from '../ui/toast-store.ts';
import { call, onEvent } from './bridge.ts';
import { forgetAnswers, invalidateTopics } from './cache.ts';

type Listener = (event: AppEvent) => void;
type FileFromOutside = Extract<AppEvent, { type: 'file' }>;

let workspace: WorkspaceState = { state: 'none' };
let progress: Progress | null = null;
/** Given before anybody could take it: at start, or while the welcome screen is shown. */
let waitingFile: FileFromOutside | null = null;
const watchers = new Set<() => void>();
const listeners = new Set<Listener>();

function tellWatchers(): void {
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function identityOf(state: WorkspaceState): string {
  return state.state === 'open' ? `${state.folder}/${state.fileName}/${state.personId ?? ''}` : state.state;
}

function setWorkspace(next: WorkspaceState): void {
  const isOther = identityOf(next) !== identityOf(workspace);
  workspace = next;
  if (next.state !== 'opening') progress = null;
  tellWatchers();
  // A message of one person must not offer another one to undo it.
  if (isOther) hideToast();
  if (isOther && next.state === 'open') void forgetAnswers();
}

function hear(event: AppEvent): void {
  if (event.type === 'changed') void invalidateTopics(event.topics);
  if (event.type === 'workspace') setWorkspace(event.state);
  if (event.type === 'file') {
    waitingFile = event;
    tellWatchers();
  }
  if (event.type === 'progress') {
    progress = event;
    tellWatchers();
  }
  for (const listener of listeners) listener(event);
}

/** Starts listening, once, before the first render, and reads the state of the workspace. */
export async function startEvents(): Promise<WorkspaceState> {
  onEvent(hear);
  setWorkspace(await call('workspace.state', {}));
  return workspace;
}

/** Reads the state of the workspace again; for calls after which no event may be awaited. */
export async function refreshWorkspace(): Promise<void> {
  setWorkspace(await call('workspace.state', {}));
}

/** None, opening, open or failed: what the whole window shows. */
export function useWorkspace(): WorkspaceState {
  return useSyncExternalStore(watch, () => workspace);
}

/** The latest progress of this kind of long work, null before the first. Call `clearProgress` when it ended. */
export function useProgress(job: Progress['job']): Progress | null {
  const now = () => progress;
  const latest = useSyncExternalStore(watch, now, now);
  return latest?.job === job ? latest : null;
}

/** Forgets the progress of finished work. */
export function clearProgress(): void {
  progress = null;
  tellWatchers();
}

/** Takes each file that came from outside the window, also one that came before the component was there. */
export function useFileFromOutside(take: (file: FileFromOutside) => void): void {
  const file = useSyncExternalStore(watch, () => waitingFile);
  useEffect(() => {
    if (file === null) return;
    waitingFile = null;
    take(file);
  }, [file, take]);
}

/** Hears every event while the component is on screen; for menu entries. */
export function useAppEvent(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [listener]);
}
