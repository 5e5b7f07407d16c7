// What a person can decide about a pair of agents, and which key asks for it. No screen, no call.
import type { ReviewPair } from '../../shared/contract/agent-review.ts';

export type Decision =
  | { readonly kind: 'merge'; readonly keptId: number }
  | { readonly kind: 'keepApart' }
  | { readonly kind: 'skip' };

/** The same pair has the same key after the list was asked for again. */
export function pairKey({ first, second }: ReviewPair): string {
  return [first.agentId, second.agentId].sort((left, right) => left - right).join('-');
}

/** The decision a key stands for; null for any other key and while a modifier is held. */
export function decisionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  keptId: number,
): Decision | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key.toLowerCase()) {
    case 'm':
      return { kind: 'merge', keptId };
    case 'k':
      return { kind: 'keepApart' };
    case 's':
      return { kind: 'skip' };
    default:
      return null;
  }
}
