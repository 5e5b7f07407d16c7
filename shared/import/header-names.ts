// Names of columns: what a column is called when its header is empty or repeated, and the shape by which a header is known again.
import { isOwnHeader } from './own-export.ts';
import { plainWords } from './word-list.ts';

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A header cell in one line: no markup, no line breaks, single blanks. */
export function cleanHeader(cell: string): string {
  return cell
    .replace(/<[^<>]{1,80}>/gu, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/giu, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim();
}

/** One name per column: repeated headers get ` (2)`, empty ones are `Column n`, counting from 1. */
export function columnNames(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, position) => {
    const base = cleanHeader(cell) || `Column ${position + 1}`;
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base} (${count})`;
    taken.add(name);
    return name;
  });
}

/** Text whose hash is equal for files with the same header: names in order, without case, accents, punctuation and what we added ourselves. */
export function fingerprintText(headers: readonly string[]): string {
  const own = headers.filter((header) => !isOwnHeader(header));
  return own.map((header) => plainWords(header)).join('\u001f');
}

/** A header as the rules for words compare it: `AgentID` and `agent_id` read the same, question numbers and ranges are gone. */
export function headerWords(header: string): string {
  const spaced = header
    .replace(/\{\{[^}]*\}\}/gu, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return plainWords(spaced)
    .replace(/^(?:[qfp]?\d+ )+/u, '')
    .replace(/(?: \d+)+$/u, '')
    .replace(/ utc$| gmt$/u, '');
}

/** A name for the source, from the name of its file without dates, counters and row ranges, so that next month's file has the same. */
export function sourceNameOf(fileName: string): string {
  const stem = fileName.replace(/^.*[\\/]/u, '').replace(/\.[A-Za-z0-9]{1,5}$/u, '');
  const words = stem
    .replace(/\(\s*\d+(?:\s*-\s*\d+)?\s*\)/gu, ' ')
    .replace(/\d{4}-\d{2}-\d{2}T[\d.:-]+Z?/gu, ' ')
    .replace(/[_\s.+,]+/gu, ' ')
    .split(/\s+|(?<=\p{L})-(?=\d)|(?<=\d)-(?=\p{L})/u)
    .filter((word) => word !== '' && !/^[\d:-]+$/u.test(word));
  const name = words.join(' ').replace(/^[\s-]+|[\s-]+$/gu, '');
  return (name || stem || fileName).slice(0, 120);
}
