// Keys that work on every screen. In text fields only those with Ctrl or Cmd, and never undo: the field has its own.
import { useEffect, useRef } from 'react';

export type ShortcutActions = {
  palette: () => void;
  help: () => void;
  search: () => void;
  undo: () => void;
  redo: () => void;
};

const FIELD = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]';

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELD) !== null;
}

/** Which action a key press asks for; null if none. */
export function shortcutOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  isInField: boolean,
): keyof ShortcutActions | null {
  const key = event.key.toLowerCase();
  const hasModifier = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  if (hasModifier && key === 'k') return 'palette';
  if (isInField) return null;
  if (hasModifier && key === 'z') return event.shiftKey ? 'redo' : 'undo';
  if (hasModifier && key === 'y') return 'redo';
  if (hasModifier) return null;
  if (key === '?') return 'help';
  return key === '/' ? 'search' : null;
}

export function useShortcuts(actions: ShortcutActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = shortcutOf(event, isField(event.target));
      if (action === null) return;
      // Under a dialog the page rests; only what the dialog itself handles works.
      if (document.querySelector('[role=dialog][aria-modal=true]') !== null) return;
      event.preventDefault();
      latest.current[action]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
