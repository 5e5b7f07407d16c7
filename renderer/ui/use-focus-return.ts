// Gives the focus back when a dialog that is mounted already open goes away: the kit only does so for one that opens later.
import { useEffect, useState } from 'react';

/** What has the focus now; of an entry in a menu, which goes away with it, the button that opened the menu. */
function opener(): HTMLElement | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return null;
  const labelledBy = active.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return labelledBy ? document.getElementById(labelledBy) : active;
}

/** For the component that is there exactly as long as its dialog is open. The page itself if the opener is gone. */
export function useFocusReturn(): void {
  const [from] = useState(opener);
  useEffect(
    () => () => {
      // The dialog still holds the focus; where something else takes it meanwhile, it stays there.
      setTimeout(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        const goal = from?.isConnected ? from : document.getElementById('main');
        goal?.focus({ preventScroll: true });
      });
    },
    [from],
  );
}
