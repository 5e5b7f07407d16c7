// The cells of one sheet as rows of text, in the order of the file. Rows without a value are passed over; nothing is kept.
import { MAX_COLUMNS } from '../shared/import/limits.ts';
import type { ShownAs } from './table-formats.ts';
import { tooLarge } from './table-limits.ts';
import { isoText, numberText } from './table-numbers.ts';
import { createTextCollector, plainText, type SharedStrings } from './table-strings.ts';
import { createXmlReader, isTrue, type XmlReader, type XmlTag } from './table-xml.ts';

export type CellContext = {
  readonly strings: SharedStrings;
  readonly formats: readonly ShownAs[];
  readonly is1904: boolean;
};

/** What a reading finds on the way: rows with values that are hidden, and formulas whose result the file does not hold. */
export type SheetStats = { hiddenRows: number; formulasWithoutValue: number };

/** XFD, the last column any sheet can have. */
const LAST_COLUMN = 16_384;

/**
 * Reads a sheet's XML as it comes. The cells of a row are only valid during the call.
 * @throws AppError `file.too-large` (`columns`), `file.format` (`damaged`, `doctype`)
 */
export function createSheetReader(
  part: string,
  context: CellContext,
  stats: SheetStats,
  onRow: (cells: readonly string[]) => void,
): XmlReader {
  const { strings, formats, is1904 } = context;
  let cells: string[] = [];
  let isHidden = false;
  let column = -1;
  let kind = 'n';
  let shown: ShownAs = 'number';
  let value: string | null = null;
  let hasFormula = false;
  let isInValue = false;
  let text: string | null = null;
  const inline = createTextCollector((whole) => {
    text = whole;
  });

  function openCell({ attributes }: XmlTag): void {
    column = columnOf(attributes['r']) ?? column + 1;
    kind = attributes['t'] ?? 'n';
    const style = attributes['s'];
    shown = (style === undefined ? undefined : formats[Number(style)]) ?? 'number';
    value = null;
    text = null;
    hasFormula = false;
  }

  function closeCell(): void {
    const content = text ?? (value === null ? '' : valueText(value));
    if (content === '') {
      // A formula may well have an empty text as its result, but then its cell says that it is text.
      if (hasFormula && kind !== 'str') stats.formulasWithoutValue += 1;
      return;
    }
    // Far cells make wide rows; beyond what can be imported nothing is put together.
    if (column >= MAX_COLUMNS) throw tooLarge('columns', MAX_COLUMNS, column + 1);
    while (cells.length <= column) cells.push('');
    cells[column] = content;
  }

  function valueText(raw: string): string {
    switch (kind) {
      case 's':
        return strings.text(raw.trim() === '' ? Number.NaN : Number(raw));
      case 'str':
      case 'inlineStr':
        return plainText(raw);
      case 'b':
        return isTrue(raw.trim()) ? 'TRUE' : 'FALSE';
      case 'd':
        return isoText(raw);
      case 'n':
        return raw.trim() === '' ? '' : numberText(raw.trim(), shown, is1904);
      default:
        return raw;
    }
  }

  function closeRow(): void {
    column = -1;
    if (cells.length === 0) return;
    if (isHidden) stats.hiddenRows += 1;
    onRow(cells);
    cells = [];
  }

  return createXmlReader(part, {
    onOpen(name, tag) {
      if (name === 'c') openCell(tag);
      else if (name === 'v') {
        isInValue = true;
        value = '';
      } else if (name === 'f') hasFormula = true;
      else if (name === 'row') isHidden = isTrue(tag.attributes['hidden']);
      else inline.open(name, name === 'is');
    },
    onText(run) {
      if (isInValue) value += run;
      else inline.text(run);
    },
    onClose(name) {
      if (name === 'v') isInValue = false;
      else if (name === 'c') closeCell();
      else if (name === 'row') closeRow();
      else inline.close(name, name === 'is');
    },
  });
}

/** Column of a reference such as `AB12`, from 0; undefined where there is none or it is beyond any sheet. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const code = reference.charCodeAt(index) & 0xdf;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
    if (column > LAST_COLUMN) return undefined;
  }
  return column === 0 ? undefined : column - 1;
}
