// From the rows of a header to what each column is called: names, the question over several option columns, further texts in
// which words are looked for, the zone Qualtrics names. Which rows are the header is decided in header-shape.ts.
import { cleanHeader, columnNames, headerWords } from './header-names.ts';
import { isHeaderWord, isImportId, isLegacyIds } from './header-shape.ts';
import { isKnownZone } from './zones.ts';

/** What the file says about one column before its first value. */
export type ColumnHeader = {
  /** Unique; `Column n` where the file gives none. */
  readonly name: string;
  /** Question that this and neighbouring columns belong to. */
  readonly group: string | null;
  /** The part of the name that is this column's own within its group. */
  readonly option: string | null;
  /** Question text where the name is only an id. */
  readonly label: string | null;
  /** Other texts of this header in which words of targets may stand. */
  readonly texts: readonly string[];
  /** The tool says that it was answered in words. */
  readonly isOpen: boolean;
  /** Zone of the times in this column, as the header names it. */
  readonly zone: string | null;
  readonly importId: string | null;
};

type Parts = {
  name: string;
  group: string | null;
  option: string | null;
  label: string | null;
  texts: string[];
  isOpen: boolean;
};

/** One entry per column of the widest row. */
export function columnHeaders(rows: readonly (readonly string[])[]): ColumnHeader[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const importIds = rows.find((cells) => cells.some(isImportId));
  const named = rows.filter((cells) => cells !== importIds).map((cells) => cells.map(cleanHeader));
  const parts = withGroups(partsOf(named, width, importIds !== undefined));
  const names = columnNames(parts.map(({ name }) => name));
  return parts.map((part, position) => ({
    ...part,
    texts: [...part.texts, ...innerNames(part.name)],
    name: names[position] ?? part.name,
    zone: zoneOf(importIds?.[position] ?? ''),
    importId: /["']ImportId["']\s*:\s*["']([^"']+)["']/u.exec(importIds?.[position] ?? '')?.[1] ?? null,
  }));
}

/** Words too plain to stand for a column without what stands before them. */
const PLAIN_SEGMENTS = new Set(['id', 'name', 'email', 'type', 'value', 'status', 'state', 'key', 'label', 'date']);

/**
 * `person_properties.agent_c` speaks of an agent: names of nested fields end in what they hold, and tools mark fields that
 * customers added with `_c`.
 */
function innerNames(name: string): string[] {
  const segment = /^[\w-]+(?:\.[\w -]+)*\.([\w -]+)$/u.exec(name)?.[1] ?? name;
  const inner = /^\w+_c$/u.test(segment) ? segment.replace(/_{1,2}c$/u, '') : segment;
  return inner === name || PLAIN_SEGMENTS.has(inner.toLowerCase()) || /^\d+$/u.test(inner) ? [] : [inner];
}

function zoneOf(cell: string): string | null {
  const zone = /["']timeZone["']\s*:\s*["']([^"']+)["']/u.exec(cell)?.[1];
  return zone !== undefined && isKnownZone(zone) ? zone : null;
}

function partsOf(rows: readonly (readonly string[])[], width: number, hasImportIds: boolean): Parts[] {
  const [first = [], second, ...rest] = rows;
  if (second === undefined) return Array.from({ length: width }, (_, at) => plain(first[at] ?? ''));
  if (hasImportIds) return labelled(first, second, width);
  if (isLegacyIds(first)) return labelled(second, first, width).map((part) => ({ ...part, label: null }));
  const filled = first.filter((cell) => cell !== '').length;
  const both = first.filter((cell, at) => cell !== '' && (second[at] ?? '') !== '').length;
  const repeats = first.some((cell, at) => cell !== '' && cell === first[at + 1]);
  const gaps = second.some((cell, at) => cell !== '' && (first[at] ?? '') === '');
  if (rest.length === 0 && both * 5 >= filled * 3 && !repeats && !gaps) {
    return isBetterNamed(second, first) ? swapped(first, second, width) : labelled(first, second, width);
  }
  return joined(rows, width);
}

function plain(name: string): Parts {
  return { name, group: null, option: null, label: null, texts: [], isOpen: false };
}

/** Ids with a label each: the id is the name, since labels change with the account's language. */
function labelled(ids: readonly string[], labels: readonly string[], width: number): Parts[] {
  return Array.from({ length: width }, (_, at) => {
    const id = ids[at] ?? '';
    const label = labels[at] ?? '';
    if (id === '') return plain(label);
    if (label === '' || label === id) return plain(id);
    // A code below a name says nothing to people.
    return { ...plain(id), label: /^(?=.*[\d_.[])[\w.[\]-]+$/u.test(label) ? null : label, texts: [label] };
  });
}

/** Codes of a tool above the names people know. */
function swapped(ids: readonly string[], labels: readonly string[], width: number): Parts[] {
  return labelled(labels, ids, width).map((part) => ({ ...part, label: null }));
}

/** Whether the second row has the names: the first has codes, or fewer words that are headers. */
function isBetterNamed(second: readonly string[], first: readonly string[]): boolean {
  if (areIds(first) && !areIds(second)) return true;
  return second.filter(isHeaderWord).length > first.filter(isHeaderWord).length;
}

/** Whether most cells are codes a tool made. */
function areIds(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const codes = filled.filter((cell) => /^[A-Za-z_]{0,6}\d+(?:[_.[#-].*)?$/u.test(cell));
  return codes.length * 2 > filled.length;
}

/** What survey tools write below a question that has one column only. */
const SINGLE = new Set(
  (
    'response|open ended response|respuesta|respuesta abierta|antwort|offene antwort|freitextantwort|beantwortung|' +
    'reponse|reponse ouverte|resposta|resposta aberta|risposta|risposta aperta'
  ).split('|'),
);

const OPEN =
  /^(?:open ended response|respuesta abierta|offene antwort|freitextantwort|reponse ouverte|resposta aberta|risposta aperta)$/u;

/**
 * Rows that refine each other: a cell that is empty belongs to the one on its left, as long as the row below has a cell there.
 * The parts are joined by ` - `.
 */
function joined(rows: readonly (readonly string[])[], width: number): Parts[] {
  const spilled = rows.map((cells, row) => (row === rows.length - 1 ? [...cells] : spill(rows, row, width)));
  return Array.from({ length: width }, (_, at) => {
    const cells = spilled.map((row) => row[at] ?? '');
    const texts = cells.filter((cell, row) => cell !== '' && cells.indexOf(cell) === row);
    const [group = '', ...below] = texts;
    if (below.length === 0) return plain(group);
    const option = below.join(' - ');
    const size = spilled[0]?.filter((cell, other) => cell === group && isNear(spilled[0] ?? [], at, other)).length ?? 1;
    const isOpen = OPEN.test(headerWords(option));
    if (size < 2 && SINGLE.has(headerWords(option))) return { ...plain(group), isOpen };
    return {
      isOpen,
      name: `${group} - ${option}`,
      group: size < 2 ? null : group,
      option,
      label: null,
      texts: isGeneric(option) ? [group] : [option],
    };
  });
}

function isNear(cells: readonly string[], from: number, to: number): boolean {
  const [low, high] = from < to ? [from, to] : [to, from];
  for (let at = low; at <= high; at += 1) if (cells[at] !== cells[from]) return false;
  return true;
}

function isGeneric(option: string): boolean {
  return SINGLE.has(headerWords(option));
}

function spill(rows: readonly (readonly string[])[], row: number, width: number): string[] {
  const cells = rows[row] ?? [];
  const hasBelow = (at: number) => rows.slice(row + 1).some((below) => (below[at] ?? '') !== '');
  const result: string[] = [];
  let current = '';
  for (let at = 0; at < width; at += 1) {
    const own = cells[at] ?? '';
    if (own !== '') current = hasBelow(at) ? own : '';
    // A group ends where nothing stands below it.
    else if (!hasBelow(at)) current = '';
    result.push(own !== '' ? own : current);
  }
  return result;
}

const MIN_GROUP_CHARACTERS = 8;

/** Neighbours `Question - Option` in one row are options of one question. */
function withGroups(parts: readonly Parts[]): Parts[] {
  const heads = parts.map(({ name, group }) => (group === null ? headOf(name) : null));
  return parts.map((part, at) => {
    const head = heads[at] ?? null;
    if (head === null || (heads[at - 1] !== head && heads[at + 1] !== head)) return part;
    return { ...part, group: head, option: part.name.slice(head.length + 3) };
  });
}

function headOf(name: string): string | null {
  const at = name.lastIndexOf(' - ');
  return at < MIN_GROUP_CHARACTERS ? null : name.slice(0, at);
}

const WORDLESS_ID = /^(?:Q(?:ID)?|F|V|question)?[\s_]?\d+(?:[._#]\d+)*(?:[._#](?:TEXT|NPS_GROUP))?$/iu;

/** What a question is called where people read it: its text where the id says nothing, without unresolved recall codes. */
export function displayName({ name, label }: ColumnHeader): string {
  const text = label !== null && WORDLESS_ID.test(name) ? label : name;
  if (!text.includes('{{')) return text;
  const tidy = text
    .replace(/\{\{[^}]*\}\}/gu, ' ')
    .replace(/\s+([,;:.!?])/gu, '$1')
    .replace(/^[\s,;:.]+|[\s,;:]+$/gu, '')
    .replace(/([?!.])[,;:]+/gu, '$1')
    .replace(/\s{2,}/gu, ' ');
  return tidy === '' ? text : tidy;
}
