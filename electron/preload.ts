// The only bridge into the page: named calls of the contract, events, and dropped files. No free channel names, no paths.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { AppEvent } from '../shared/contract/events.ts';

const listeners = new Set<(event: AppEvent) => void>();
/** What is told before the page listens, a file given at start above all. */
let early: AppEvent[] = [];
const MAX_EARLY = 100;

ipcRenderer.on('event', (_event, message: AppEvent) => {
  if (listeners.size === 0 && early.length < MAX_EARLY) early.push(message);
  for (const listener of listeners) listener(message);
});

contextBridge.exposeInMainWorld('rapport', {
  call: (name: string, input: unknown): Promise<unknown> =>
    // A page cannot offer a path; only a file a person dropped can (offerFile).
    ipcRenderer.invoke('call', name === 'imports.offer' ? '' : name, input),
  on: (listener: (event: AppEvent) => void): (() => void) => {
    listeners.add(listener);
    for (const message of early) listener(message);
    early = [];
    return () => {
      listeners.delete(listener);
    };
  },
  offerFile: (file: File): Promise<unknown> =>
    ipcRenderer.invoke('call', 'imports.offer', { path: webUtils.getPathForFile(file) }),
});
