// The frame around every screen: navigation, top bar, page. Owns what works everywhere: keys, dropped files, palette, messages.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigate } from 'react-router';
import type { AppEvent } from '../../shared/contract/events.ts';
import { useAppEvent, useFileFromOutside } from '../data/events.ts';
import { type FileInAddress, importPath } from '../data/offered-file.ts';
import { redo, undo } from '../data/undo.ts';
import { useMySettings } from '../data/use-person.ts';
import { ToastHost } from '../ui/ToastHost.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { FileDrop } from './FileDrop.tsx';
import { Navigation } from './Navigation.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

type Open = 'palette' | 'shortcuts' | null;

export function Frame() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { settings, change } = useMySettings();
  const [open, setOpen] = useState<Open>(null);
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const isFolded = settings.isNavigationFolded ?? false;

  useShortcuts({
    palette: () => setOpen('palette'),
    help: () => setOpen('shortcuts'),
    search: () => search.current?.focus(),
    undo: () => void undo(),
    redo: () => void redo(),
  });

  const hear = useCallback(
    (event: AppEvent) => {
      if (event.type !== 'do') return;
      if (event.what === 'undo') void undo();
      else if (event.what === 'redo') void redo();
      else navigate(event.what === 'import' ? '/import' : '/settings');
    },
    [navigate],
  );
  useAppEvent(hear);
  const takeFile = useCallback((file: FileInAddress) => void navigate(importPath([file])), [navigate]);
  useFileFromOutside(takeFile);

  // A new page starts at its top, and the keyboard and the screen reader go on from there.
  const lastPath = useRef(pathname);
  useEffect(() => {
    if (lastPath.current === pathname) return;
    lastPath.current = pathname;
    main.current?.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className={isFolded ? 'app folded' : 'app'}>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {t('app.skip')}
      </button>
      <Navigation isFolded={isFolded} onFold={(next) => change({ isNavigationFolded: next })} />
      <TopBar searchRef={search} onPalette={() => setOpen('palette')} />
      <main className="main" id="main" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <ToastHost />
      <FileDrop />
      <CommandPalette
        isOpen={open === 'palette'}
        onClose={() => setOpen(null)}
        onShortcuts={() => setOpen('shortcuts')}
      />
      <ShortcutSheet isOpen={open === 'shortcuts'} onClose={() => setOpen(null)} />
    </div>
  );
}
