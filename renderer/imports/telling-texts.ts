// Texts of a file by which a person sees whether its encoding is right: those with letters beyond the plain alphabet. No components.
import type { Detection } from '../../shared/contract/imports.ts';

const SHOWN = 4;
/** Characters around the first telling letter. */
const BEFORE = 18;
const AFTER = 42;
const TELLING = /[^\p{ASCII}\u00a0]/u;

/** Up to four different pieces of headers and cells with letters that look wrong under a wrong encoding. */
export function tellingTexts({ columns, preview }: Pick<Detection, 'columns' | 'preview'>): string[] {
  const found = new Set<string>();
  const texts = [...columns.map(({ header }) => header), ...preview.flatMap(({ cells }) => cells)];
  for (const text of texts) {
    const at = text.search(TELLING);
    if (at < 0) continue;
    const from = Math.max(0, at - BEFORE);
    const piece = text
      .slice(from, at + AFTER)
      .replaceAll(/\s+/gu, ' ')
      .trim();
    found.add(`${from > 0 ? '…' : ''}${piece}${text.length > at + AFTER ? '…' : ''}`);
    if (found.size === SHOWN) break;
  }
  return [...found];
}
