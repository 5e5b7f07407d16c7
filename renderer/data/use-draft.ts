// Text being typed that must survive a crash: read once, stored a moment after each change, forgotten when it was saved for good.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallInput } from '../../shared/contract/index.ts';
import { call } from './bridge.ts';

type Key = CallInput<'notes.draft'>;

/** Milliseconds after the last key press. */
const PAUSE = 400;

/**
 * `found` is the draft left from last time: undefined while it is read, null if there is none. `keep` stores a text (soon), `forget`
 * removes it. What is still waiting when the component goes away is stored at once.
 */
export function useDraft({ ownerTable, ownerId, field }: Key) {
  const [found, setFound] = useState<string | null | undefined>(undefined);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  const store = useCallback(
    (text: string) => {
      // A draft that could not be stored is still on screen; saving for good reports its own errors.
      call('notes.saveDraft', { ownerTable, ownerId, field, text }).catch(() => undefined);
    },
    [ownerTable, ownerId, field],
  );

  useEffect(() => {
    let isCurrent = true;
    setFound(undefined);
    call('notes.draft', { ownerTable, ownerId, field }).then(
      ({ text }) => isCurrent && setFound(text),
      () => isCurrent && setFound(null),
    );
    return () => {
      isCurrent = false;
      const last = waiting.current;
      waiting.current = null;
      if (!last) return;
      clearTimeout(last.timer);
      store(last.text);
    };
  }, [ownerTable, ownerId, field, store]);

  const keep = useCallback(
    (text: string) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      const timer = setTimeout(() => {
        waiting.current = null;
        store(text);
      }, PAUSE);
      waiting.current = { text, timer };
    },
    [store],
  );

  const forget = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    store('');
  }, [store]);

  return { found, keep, forget };
}
