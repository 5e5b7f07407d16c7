// The head of a file to the shape of its table: header rows and names, the product that wrote it, how its records are put together.
// What the columns mean is decided later, from all records (file-plan.ts).
import { firstPart } from './head-parts.ts';
import { type HeadLayout, readHead } from './head-records.ts';
import { type ColumnHeader, columnHeaders } from './header-cells.ts';
import { columnNames } from './header-names.ts';
import { findHeaderShape, type HeaderShape } from './header-shape.ts';
import { recognise } from './products.ts';
import type { Reshaped } from './reader.ts';
import { decideReshape, type ReshapeDecision } from './reshape.ts';
import type { ImportSettings, Product } from './types.ts';

export type TableShape = {
  readonly header: HeaderShape;
  /** One per column of the file. */
  readonly headers: readonly ColumnHeader[];
  readonly product: Product | null;
  readonly decision: ReshapeDecision;
};

/** @param text UTF-8 without byte order mark: the whole file, or its beginning */
export function shapeOfHead(
  text: Uint8Array,
  isWhole: boolean,
  layout: HeadLayout,
  settings: ImportSettings,
): TableShape {
  const head = readHead(text, isWhole, layout);
  const header = findHeaderShape(head, settings);
  const top = header.preambleRows + header.headerRows;
  const rows = head.slice(header.preambleRows, top).map(({ cells }) => cells);
  const data = head.slice(top);
  const headers = rows.length > 0 ? columnHeaders(rows) : columnHeaders([new Array<string>(widthOf(data)).fill('')]);
  const chosen = settings.product;
  const product = chosen === undefined ? recognise(rows, data) : chosen === 'none' ? null : chosen;
  return { header, headers, product, decision: decideReshape(headers, firstPart(data), chosen ?? product, settings) };
}

/** The width most records have: without a header nothing else says it. */
function widthOf(data: readonly { readonly cells: readonly string[] }[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of data) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [most] = [...counts].sort((left, right) => right[1] - left[1] || right[0] - left[0]);
  return most?.[0] ?? 0;
}

const STAR_KINDS = /star/iu;

/** The columns of the file and those that its reshaping adds behind them. */
export function withReshaped(headers: readonly ColumnHeader[], reshaped: Reshaped | null): ColumnHeader[] {
  if (reshaped === null) return [...headers];
  const { reshape } = reshaped;
  const value = reshape.kind === 'split' ? (headers[reshape.value]?.name ?? '') : '';
  const added: ColumnHeader[] =
    reshape.kind === 'pivot'
      ? columnHeaders([reshape.questions])
      : reshape.types.map((type) => ({
          name: `${value} (${type})`,
          group: null,
          option: type,
          label: null,
          texts: STAR_KINDS.test(type) ? ['star rating'] : [type],
          isOpen: false,
          zone: null,
          importId: null,
        }));
  const all = [...headers, ...added];
  const names = columnNames(all.map(({ name }) => name));
  return all.map((header, position) => ({ ...header, name: names[position] ?? header.name }));
}
