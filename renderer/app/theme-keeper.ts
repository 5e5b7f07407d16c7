// Keeps light, dark or system with the program, so that the window already opens in the right colour.
import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import type { Theme } from '../../shared/contract/workspace.ts';
import { call } from '../data/bridge.ts';

/** The kit's word for a theme. */
export function schemeOf(theme: Theme): MantineColorScheme {
  return theme === 'system' ? 'auto' : theme;
}

/** The program's word for a scheme. */
export function themeOf(scheme: MantineColorScheme): Theme {
  return scheme === 'auto' ? 'system' : scheme;
}

/** Starts with what the program said; later changes are told to it. */
export function themeKeeper(initial: Theme): MantineColorSchemeManager {
  const root = document.documentElement;
  const isDark = initial === 'dark' || (initial === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
  return {
    get: () => schemeOf(initial),
    set: (scheme) => {
      // The theme on screen has changed already; that it is not remembered is no reason to interrupt.
      call('app.setTheme', { theme: themeOf(scheme) }).catch(() => undefined);
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => undefined,
  };
}
