// Finding agents by name: every typed word must occur, accents and case ignored, in any order.
import { useCall } from '../data/use-query.ts';

type Named = { readonly name: string };

function simple(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** The items whose name has every word of `text`, names that begin with it first; at most `limit`. */
export function matching<T extends Named>(items: readonly T[], text: string, limit: number): T[] {
  const words = simple(text).split(/\s+/u).filter(Boolean);
  const whole = words.join(' ');
  const found = items.filter((item) => {
    const name = simple(item.name);
    return words.every((word) => name.includes(word));
  });
  const begins = (item: T) => (simple(item.name).startsWith(whole) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, limit);
}

export function useAgentNames() {
  const { data } = useCall('agents.names', {});
  return data?.agents ?? [];
}
