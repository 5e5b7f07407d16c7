// Version, language and platform of the program, read once before the first render.
import { createContext, useContext } from 'react';
import type { CallOutput } from '../../shared/contract/index.ts';

type Info = CallOutput<'app.info'>;

export const InfoContext = createContext<Info>({
  version: '',
  electron: '',
  systemLanguage: 'en',
  systemLocale: 'en',
  theme: 'system',
  isViewedFrom: 'linux',
});

export function useInfo(): Info {
  return useContext(InfoContext);
}

/** How the key beside the space bar is written on this machine. */
export function useModifier(): string {
  return useInfo().isViewedFrom === 'mac' ? '⌘' : 'Ctrl';
}
