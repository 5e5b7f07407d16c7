// A score column that holds several kinds of scores becomes one column per kind, told by another column. One record stays one.

import { squashed } from './products.ts';
import type { CellRecord } from './records.ts';
import type { AsideCode, Reshape } from './types.ts';

/** Kinds beyond this many are no kinds of scores; their cells stay where they are. */
const MOST_KINDS = 12;

/** A record with the cell of `value` moved to the column of its kind behind the others. Reused like the record it stands over. */
class SplitRecord implements CellRecord {
  #inner: CellRecord | null = null;
  readonly #width: number;
  readonly #value: number;
  #kind = -1;
  kindCount = 0;
  fieldCount = 0;
  line = 0;
  aside: AsideCode | null = null;
  openQuoteLine = 0;

  constructor(width: number, value: number) {
    this.#width = width;
    this.#value = value;
  }

  over(inner: CellRecord, kind: number, kindCount: number): this {
    this.#inner = inner;
    this.#kind = kind;
    this.kindCount = kindCount;
    // A short record ends before the columns of the kinds, unless one of them holds its answer.
    this.fieldCount =
      kind < 0 && inner.fieldCount < this.#width
        ? inner.fieldCount
        : Math.max(inner.fieldCount, this.#width) + kindCount;
    this.line = inner.line;
    this.aside = inner.aside;
    this.openQuoteLine = inner.openQuoteLine;
    return this;
  }

  /** Where a cell stands in the file; -1 for one that is empty by its kind. */
  #place(index: number): number {
    if (index === this.#value) return this.#kind < 0 ? index : -1;
    if (index < this.#width) return index;
    if (index >= this.#width + this.kindCount) return index - this.kindCount;
    return index - this.#width === this.#kind ? this.#value : -1;
  }

  isBlank(): boolean {
    return this.#inner?.isBlank() ?? true;
  }

  isEmpty(index: number): boolean {
    const place = this.#place(index);
    return place < 0 || (this.#inner?.isEmpty(place) ?? true);
  }

  isQuoted(index: number): boolean {
    const place = this.#place(index);
    return place >= 0 && (this.#inner?.isQuoted(place) ?? false);
  }

  byteSize(index: number): number {
    const place = this.#place(index);
    return place < 0 ? 0 : (this.#inner?.byteSize(place) ?? 0);
  }

  text(index: number): string {
    const place = this.#place(index);
    return place < 0 ? '' : (this.#inner?.text(place) ?? '');
  }

  shared(index: number): string {
    const place = this.#place(index);
    return place < 0 ? '' : (this.#inner?.shared(place) ?? '');
  }

  memoryPlace(index: number): number {
    const place = this.#place(index);
    return place < 0 ? -1 : (this.#inner?.memoryPlace(place) ?? -1);
  }

  utcInstant(index: number): number {
    const place = this.#place(index);
    return place < 0 ? Number.NaN : (this.#inner?.utcInstant(place) ?? Number.NaN);
  }

  hasLongCell(): boolean {
    return this.#inner?.hasLongCell() ?? false;
  }
}

export type Splitter = {
  split(record: CellRecord): CellRecord;
  /** Kinds in order of appearance. */
  types(): readonly string[];
};

/** @param width columns of the file; those of the kinds follow behind */
export function createSplitter(reshape: Reshape & { kind: 'split' }, width: number): Splitter {
  const types = [...reshape.types];
  const places = new Map(types.map((type, at) => [squashed(type), at]));
  const record = new SplitRecord(width, reshape.value);

  function kindOf(text: string): number {
    const key = squashed(text);
    if (key === '') return -1;
    const known = places.get(key);
    if (known !== undefined) return known;
    if (types.length >= MOST_KINDS) return -1;
    places.set(key, types.length);
    types.push(text.trim());
    return types.length - 1;
  }

  return {
    split: (inner) => {
      const kind = inner.isEmpty(reshape.type) ? -1 : kindOf(inner.shared(reshape.type));
      return record.over(inner, kind, types.length);
    },
    types: () => types,
  };
}
