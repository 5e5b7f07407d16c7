// Whether the window is narrower than the width at which words and side columns have room.
import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 1199px)');

function watch(tell: () => void): () => void {
  narrow.addEventListener('change', tell);
  return () => narrow.removeEventListener('change', tell);
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => narrow.matches);
}
