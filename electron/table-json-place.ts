// Where in a JSON file the responses lie: the list itself, a list in an envelope, an object a line. Looks at structure, not at values.
import { createJsonScanner, type JsonScanner } from './table-json-scan.ts';
import type { JsonList, JsonObject, JsonValue } from './table-json-value.ts';

/** `lines`: the values of the file itself. `list`, `keyed`: items of the list, or values of the object, at the end of `path`. */
export type JsonPlace = {
  readonly kind: 'lines' | 'list' | 'keyed';
  readonly path: readonly string[];
  /** Other lists of objects that are not read. */
  readonly others: readonly string[];
};

type Container = {
  readonly path: readonly string[];
  readonly kind: 'list' | 'keyed';
  /** Items that are objects or lists. */
  rows: number;
  items: number;
  isNumbered: boolean;
};

/** Names of lists of responses in the envelopes of known products, the surest first. */
const KNOWN = [
  'responses',
  'survey_responses',
  'surveyresponses',
  'satisfaction_ratings',
  'satisfactionratings',
  'submissions',
  'ratings',
  'feedback',
  'feedbacks',
  'surveys',
  'data',
  'items',
  'results',
  'records',
  'entities',
  'value',
  'values',
  'rows',
  'conversations',
  'tickets',
  'list',
];
/** Lists inside one response, or about the survey: never the responses themselves. */
const PARTS =
  /^(?:answers|additional_?answers|questions?|question_?responses|pages|fields|custom_?fields|tags|columns|headers|choices|options|links|notes|attachments|displayed_?fields)$/u;
const MAX_PATH = 5;
const MAX_CONTAINERS = 1000;
const NUMBER_KEY = /^\d+$/u;

/** Beside a list these say that it is one page of many. */
const PAGING =
  /^(?:page|pages|page_?number|page_?size|per_?page|total|total_?\w+|count|next|next_?\w+|prev|previous|previous_?\w+|has_?more|links|meta|metadata|pagination|paging|offset|limit|cursor|success|ok|result_ok)$/u;

/** The responses of an item that is a page of a longer list, as several answers of a server joined to one file; null for a response. */
export function itemsOfPage(item: JsonValue): JsonList | null {
  if (!(item instanceof Map)) return null;
  const fields = [...(item as JsonObject)].map(([name, value]) => [name.toLowerCase(), value] as const);
  const names = fields.map(([name]) => name);
  if (names.includes('id') || !names.some((name) => PAGING.test(name))) return null;
  for (const known of KNOWN) {
    const value = fields.find(([name]) => name === known)?.[1];
    if (Array.isArray(value) && value.every((one) => one instanceof Map)) return value as JsonList;
  }
  return null;
}

/** Reads the whole file once, by its structure. */
export function createPlaceFinder(): JsonScanner & { readonly place: () => JsonPlace } {
  const containers = new Map<string, Container>();
  /** Keys that lead to the open containers; null below a list. */
  const keys: (string | null)[] = [];
  const open: (Container | null)[] = [];
  let topCount = 0;

  function containerAt(depth: number, kind: 'list' | 'keyed'): Container | null {
    // Several values: each is a response, and what is in them does not matter.
    if (topCount > 1) return null;
    const path: string[] = [];
    for (let index = 0; index < depth; index += 1) {
      const key = open[index]?.kind === 'keyed' ? keys[index] : null;
      if (key === undefined || key === null) return null;
      path.push(key);
    }
    const id = JSON.stringify([kind, path]);
    const known = containers.get(id);
    if (known) return known;
    if (containers.size >= MAX_CONTAINERS) return null;
    const made: Container = { path, kind, rows: 0, items: 0, isNumbered: true };
    containers.set(id, made);
    return made;
  }

  const scanner = createJsonScanner(
    {
      onStart(kind, depth) {
        const parent = depth === 0 ? null : open[depth - 1];
        if (parent) {
          parent.items += 1;
          if (kind !== 'scalar') parent.rows += 1;
        }
        if (depth === 0) topCount += 1;
        if (kind !== 'scalar')
          open[depth] = depth <= MAX_PATH ? containerAt(depth, kind === 'list' ? 'list' : 'keyed') : null;
      },
      onKey(key, depth) {
        keys[depth - 1] = key;
        const container = open[depth - 1];
        if (container && !NUMBER_KEY.test(key)) container.isNumbered = false;
      },
      onEnd: () => undefined,
    },
    MAX_PATH + 1,
  );
  return Object.assign(scanner, { place: () => chosenPlace([...containers.values()], topCount) });
}

function chosenPlace(containers: readonly Container[], topCount: number): JsonPlace {
  const lines = { kind: 'lines', path: [], others: [] } as const;
  if (topCount !== 1) return lines;
  const whole = containers.find(({ kind, path }) => kind === 'list' && path.length === 0);
  if (whole) return { kind: 'list', path: [], others: [] };
  const candidates = containers.filter(isCandidate);
  const best = [...candidates].sort(byLikelihood)[0];
  if (best === undefined) {
    const empty = containers.find(({ kind, path, items }) => kind === 'list' && items === 0 && isKnown(path));
    return empty ? { kind: 'list', path: empty.path, others: [] } : lines;
  }
  const others = candidates.filter((other) => other !== best && !isInside(other, best)).map(nameOf);
  return { kind: best.kind, path: best.path, others };
}

function isCandidate({ kind, path, rows, items, isNumbered }: Container): boolean {
  const name = path.at(-1)?.toLowerCase() ?? '';
  if (rows === 0 || PARTS.test(name)) return false;
  return kind === 'list' || (isNumbered && rows === items && (path.length === 0 || KNOWN.includes(name)));
}

function byLikelihood(left: Container, right: Container): number {
  return rank(left) - rank(right) || left.path.length - right.path.length || right.rows - left.rows;
}

/** Known names by their place in the list, the others after them, larger ones first. */
function rank({ path, rows }: Container): number {
  const at = KNOWN.indexOf(path.at(-1)?.toLowerCase() ?? '');
  return at === -1 ? KNOWN.length + 1 / (1 + rows) : at;
}

function isKnown(path: readonly string[]): boolean {
  return KNOWN.includes(path.at(-1)?.toLowerCase() ?? '');
}

function isInside(inner: Container, outer: Container): boolean {
  return outer.path.every((key, index) => inner.path[index] === key);
}

function nameOf({ path }: Container): string {
  return path.join('.');
}
