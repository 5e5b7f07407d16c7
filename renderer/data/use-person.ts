// Who is working: the chosen person of the open workspace, and what they prefer.

import type { CallInput } from '../../shared/contract/index.ts';
import type { Person } from '../../shared/contract/people.ts';
import { cache } from './cache.ts';
import { useWorkspace } from './events.ts';
import { runCommand } from './use-command.ts';
import { useCall } from './use-query.ts';

/** The chosen person; null while nobody is chosen or the list is still being read. */
export function usePerson(): Person | null {
  const workspace = useWorkspace();
  const personId = workspace.state === 'open' ? workspace.personId : null;
  const { data } = useCall('people.list', {}, { isEnabled: personId !== null });
  return data?.people.find((person) => person.personId === personId) ?? null;
}

type Settings = CallInput<'settings.setMine'>;

/** The person's settings and a way to change some of them; the change shows at once and is stored behind. */
export function useMySettings(): { settings: Settings; isReady: boolean; change: (some: Settings) => void } {
  const workspace = useWorkspace();
  const isEnabled = workspace.state === 'open' && workspace.personId !== null;
  const { data, isPending } = useCall('settings.mine', {}, { isEnabled });
  const settings: Settings = data ?? {};
  const change = (some: Settings) => {
    const next = { ...settings, ...some };
    cache.setQueryData(['settings.mine', {}], next);
    // Losing what was last looked at is no reason to interrupt anybody.
    runCommand('settings.setMine', next, null).catch(() => undefined);
  };
  return { settings, isReady: isEnabled && !isPending, change };
}
