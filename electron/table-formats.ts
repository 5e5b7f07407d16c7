// Number formats of a workbook: which styles show a number as a date or a time. Everything else about looks is ignored.
import { MAX_INFLATED_BYTES } from './table-limits.ts';
import { readXml } from './table-xml.ts';
import type { Archive, ArchiveEntry } from './table-zip.ts';

/** How a style shows a number. */
export type ShownAs = 'number' | 'percent' | 'date' | 'time' | 'dateTime';

/** Formats that every program knows by number. Those from 27 on show dates in East Asian languages and are dates everywhere. */
const BUILT_IN: ReadonlyMap<number, ShownAs> = new Map<number, ShownAs>([
  [9, 'percent'],
  [10, 'percent'],
  ...[14, 15, 16, 17].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21].map((id) => [id, 'time'] as const),
  [22, 'dateTime'],
  ...[27, 28, 29, 30, 31].map((id) => [id, 'date'] as const),
  ...[32, 33, 34, 35].map((id) => [id, 'time'] as const),
  [36, 'date'],
  // 46 is [h]:mm:ss, a length of time.
  [45, 'time'],
  [47, 'time'],
  ...[50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'date'] as const),
  ...[55, 56].map((id) => [id, 'time'] as const),
]);

/** By the index that cells name. Errors: as readXml */
export async function readFormats(archive: Archive, styles: ArchiveEntry | undefined): Promise<readonly ShownAs[]> {
  const shown: ShownAs[] = [];
  if (!styles) return shown;
  const own = new Map<number, ShownAs>();
  let isInCells = false;
  await readXml(styles.name, archive.chunks(styles, MAX_INFLATED_BYTES), {
    onOpen(name, { attributes }) {
      if (name === 'cellXfs') isInCells = true;
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), shownAs(attributes['formatCode'] ?? ''));
      if (name !== 'xf' || !isInCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      shown.push(own.get(id) ?? BUILT_IN.get(id) ?? 'number');
    },
    onClose(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return shown;
}

/** What a format code such as `[$-407]dd.mm.yyyy hh:mm;@` shows. Lengths of time (`[h]:mm`) are numbers. */
export function shownAs(code: string): ShownAs {
  const [section = ''] = code
    // quoted text, escaped characters, blanks as wide as a character, fill characters
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .split(';');
  if (/\[(?:h+|m+|s+)\]/iu.test(section)) return 'number';
  const letters = section
    .replace(/\[[^\]]*\]/gu, '')
    .replace(/general|standard|est[aá]ndar/giu, '')
    .replace(/am\/pm|a\/p/giu, 'h')
    .toLowerCase();
  const hasTime = /[hs]/u.test(letters);
  // An m is a month unless hours or seconds stand beside it.
  const hasDate = /[yd]/u.test(letters) || (letters.includes('m') && !hasTime);
  if (hasDate && hasTime) return 'dateTime';
  if (hasDate) return 'date';
  if (hasTime) return 'time';
  return letters.includes('%') ? 'percent' : 'number';
}
