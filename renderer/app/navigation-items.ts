// The screens there are, and in which order a role meets them. Adding a screen: one entry here, one in routes.tsx.

import type { Icon } from '@tabler/icons-react';
import { IconFileImport, IconHeadset, IconSettings } from '@tabler/icons-react';
import type { Role } from '../../shared/contract/values.ts';

export type NavigationItem = {
  readonly id: 'agents' | 'import' | 'settings';
  readonly path: string;
  /** Addresses that belong to the same entry. */
  readonly also: readonly string[];
  readonly icon: Icon;
  /** Daily work above, the rest below the gap. */
  readonly group: 'work' | 'rest';
};

const ITEMS: Record<NavigationItem['id'], NavigationItem> = {
  agents: { id: 'agents', path: '/agents', also: ['/teams', '/staff'], icon: IconHeadset, group: 'work' },
  import: { id: 'import', path: '/import', also: ['/imports'], icon: IconFileImport, group: 'rest' },
  settings: { id: 'settings', path: '/settings', also: [], icon: IconSettings, group: 'rest' },
};

const ORDER: Record<Role, readonly NavigationItem['id'][]> = {
  supervisor: ['agents', 'import', 'settings'],
  qa: ['agents', 'import', 'settings'],
  trainer: ['agents', 'import', 'settings'],
};

export function itemsFor(role: Role): readonly NavigationItem[] {
  return ORDER[role].map((id) => ITEMS[id]);
}

/** Whether this address lies on the entry's screen or below it. */
export function isOn(item: NavigationItem, pathname: string): boolean {
  return [item.path, ...item.also].some((path) => pathname === path || pathname.startsWith(`${path}/`));
}
