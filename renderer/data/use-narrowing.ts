// What a page's comments are narrowed to. It stands in the address, so that a matrix cell, a tag and the list itself agree,
// and a reload or "back" comes to the same comments.
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import * as z from 'zod';
import { type Resolution, resolution, type ScoreGroup, scoreGroup } from '../../shared/contract/values.ts';

export type Narrowing = {
  readonly groups: readonly ScoreGroup[];
  readonly resolutions: readonly Resolution[];
  readonly channels: readonly string[];
  readonly tagIds: readonly string[];
  readonly text: string;
  /** Only comments kept for the next session. */
  readonly isKept: boolean;
};

const NOTHING: Narrowing = { groups: [], resolutions: [], channels: [], tagIds: [], text: '', isKept: false };

/** Addresses can be typed: what is no value of the list is left out. */
function valid<T>(schema: z.ZodType<T>, values: readonly string[]): T[] {
  return values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

function read(params: URLSearchParams): Narrowing {
  return {
    groups: valid(scoreGroup, params.getAll('group')),
    resolutions: valid(resolution, params.getAll('solved')),
    channels: params.getAll('channel'),
    tagIds: valid(z.uuid(), params.getAll('tag')),
    text: (params.get('words') ?? '').slice(0, 200),
    isKept: params.get('kept') === '1',
  };
}

function write(params: URLSearchParams, next: Narrowing): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const key of ['group', 'solved', 'channel', 'tag', 'words', 'kept']) written.delete(key);
  for (const group of next.groups) written.append('group', group);
  for (const solved of next.resolutions) written.append('solved', solved);
  for (const channel of next.channels) written.append('channel', channel);
  for (const tag of next.tagIds) written.append('tag', tag);
  if (next.text !== '') written.set('words', next.text);
  if (next.isKept) written.set('kept', '1');
  return written;
}

/** The narrowing, a way to change parts of it, and how many parts are set. */
export function useNarrowing() {
  const [params, setParams] = useSearchParams();
  const narrowing = useMemo(() => read(params), [params]);
  const change = useCallback(
    (some: Partial<Narrowing>) => {
      setParams((before) => write(before, { ...read(before), ...some }), { replace: true, preventScrollReset: true });
    },
    [setParams],
  );
  return {
    narrowing,
    change,
    clear: useCallback(() => change(NOTHING), [change]),
    /** Parts that are set: 0 shows every comment. */
    setCount:
      [narrowing.groups, narrowing.resolutions, narrowing.channels, narrowing.tagIds].filter((part) => part.length > 0)
        .length +
      (narrowing.text === '' ? 0 : 1) +
      (narrowing.isKept ? 1 : 0),
  };
}
