// Starts a thread of this program: finds its file, waits until it is there. What threads do stands in their own files.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** The file to start: beside this one as TypeScript, else the bundle made for it (electron.vite.config.ts). */
function pathOf(entry: string): string | null {
  const names = [`./${entry}.ts`, `./${entry}.mjs`, `../${entry}.mjs`];
  return names.map((name) => fileURLToPath(new URL(name, import.meta.url))).find((path) => existsSync(path)) ?? null;
}

/** @param entry name of the file without its ending; null where there is none: then the work is done without a thread */
export function startThreadOf(entry: string, data: unknown): Worker | null {
  const path = pathOf(entry);
  return path === null ? null : new Worker(path, { workerData: data });
}

/** Resolves with the thread's first message; false if it ends before. */
export function isReady(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    worker.once('message', () => resolve(true));
    worker.once('error', () => resolve(false));
    worker.once('exit', () => resolve(false));
  });
}
