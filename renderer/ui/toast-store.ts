// The one message on screen. Shown by ToastHost; anything may call showToast.
import { useSyncExternalStore } from 'react';
import type { AppError } from '../../shared/contract/errors.ts';
import { errorWords } from './error-words.ts';
import { currentFormat } from './use-format.ts';

export type Toast = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'error';
  readonly action: { readonly label: string; readonly run: () => unknown } | null;
};

let current: Toast | null = null;
let lastId = 0;
const watchers = new Set<() => void>();

function set(toast: Toast | null): void {
  current = toast;
  for (const watcher of watchers) watcher();
}

/** Shows a message in place of the one before. `text` is a finished sentence in the person's language. */
export function showToast({
  text,
  tone = 'plain',
  action = null,
}: {
  text: string;
  tone?: Toast['tone'];
  action?: Toast['action'];
}): void {
  lastId += 1;
  set({ id: lastId, text, tone, action });
}

/** Shows what went wrong and what can be done. */
export function showError(error: AppError): void {
  const { title, next } = errorWords(error, currentFormat());
  showToast({ text: `${title}. ${next}`, tone: 'error' });
}

export function hideToast(): void {
  set(null);
}

export function useToast(): Toast | null {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => current,
  );
}
