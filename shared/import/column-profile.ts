// Gathers the cells of one column over every record of a file, in bounded memory. What they are like is measured in column-facts.ts.
import { type ColumnFacts, DATE_KINDS, DateCounter, measure } from './column-facts.ts';
import { createPlaced, PLACE_MASK } from './placed-cells.ts';
import type { CellRecord } from './records.ts';
import { isMissing, isMissingComment, LONGEST_MISSING_COMMENT } from './value-words.ts';

/** Distinct cells remembered with their counts; a column with more is one of ids, dates or texts. */
const MOST_DISTINCT = 1000;
/** In such a column every 16th cell is looked at, for as many cells as this. */
const STRIDE = 16;
const MOST_LOOKED_AT = 4000;
/** Characters remembered per column, whatever the count: a thousand long comments are no reason to hold a file in memory. */
const MOST_CHARACTERS = 1_000_000;
const SAMPLES = 5;
const SAMPLE_CHARACTERS = 200;

type Count = { readonly text: string; count: number };

/** Gathers one column. Memory is bounded by the limits above. */
export class ColumnProfile {
  readonly #position: number;
  /** Counts stand in objects: adding one is then a single look into the map. */
  readonly #values = new Map<string, Count>();
  /** The same by the place of the text in the reader's memory, which needs no look into the map. */
  #placed: (Count | undefined)[] | null = createPlaced();
  #isComplete = true;
  #filledCount = 0;
  #lookedAtCount = 0;
  #characterCount = 0;
  /** Dates beyond the remembered values, counted up to the last record: one part above 12 decides, one bad cell is told. */
  #isDated = false;
  readonly #laterDates = new DateCounter();
  /** Cells that say "no comment", once there are too many values to count them among these. */
  #missingCommentCount = 0;
  #known: ColumnFacts | null = null;

  constructor(position: number) {
    this.#position = position;
  }

  add(record: CellRecord): void {
    const position = this.#position;
    if (record.isEmpty(position)) return;
    this.#filledCount += 1;
    if (this.#isComplete) {
      this.#count(record, position);
      if (this.#isComplete) return;
    }
    if (this.#isDated) this.#addDate(record, position);
    else {
      if (record.byteSize(position) <= LONGEST_MISSING_COMMENT && isMissingComment(record.text(position).trim())) {
        this.#missingCommentCount += 1;
      }
      if (this.#filledCount % STRIDE === 0 && this.#lookedAtCount < MOST_LOOKED_AT) this.#lookAt(record, position);
    }
  }

  #count(record: CellRecord, position: number): void {
    const text = record.shared(position);
    const place = record.memoryPlace(position);
    const there = place < 0 ? undefined : this.#placed?.[place & PLACE_MASK];
    if (there !== undefined && there.text === text) {
      there.count += 1;
      return;
    }
    let known = this.#values.get(text);
    if (known === undefined) {
      if (this.#values.size >= MOST_DISTINCT || this.#characterCount >= MOST_CHARACTERS) {
        this.#overflow();
        return;
      }
      known = { text, count: 0 };
      this.#values.set(text, known);
      this.#characterCount += text.length;
    }
    known.count += 1;
    if (place >= 0 && this.#placed !== null) this.#placed[place & PLACE_MASK] = known;
  }

  #addDate(record: CellRecord, position: number): void {
    if (Number.isNaN(record.utcInstant(position))) {
      this.#laterDates.add(record.text(position), 1);
      return;
    }
    this.#laterDates.counts.ymd += 1;
    this.#laterDates.clockCount += 1;
  }

  #lookAt(record: CellRecord, position: number): void {
    if (this.#characterCount >= MOST_CHARACTERS) return;
    this.#lookedAtCount += 1;
    const text = record.text(position);
    this.#characterCount += text.length;
    const known = this.#values.get(text);
    if (known === undefined) this.#values.set(text, { text, count: 1 });
    else known.count += 1;
  }

  /** Too many values: from here on only what a long column still needs is looked at. */
  #overflow(): void {
    this.#isComplete = false;
    this.#placed = null;
    const dates = new DateCounter();
    for (const [text, { count }] of this.#values) dates.add(text, count);
    this.#missingCommentCount = missingComments(this.#counts());
    this.#isDated = dates.datedCount() > MOST_DISTINCT / 2;
  }

  /** Measured once for all cells added so far. */
  facts(): ColumnFacts {
    if (this.#known?.filledCount !== this.#filledCount) this.#known = this.#measured();
    return this.#known;
  }

  #counts(): Map<string, number> {
    return new Map([...this.#values].map(([text, { count }]) => [text, count]));
  }

  #measured(): ColumnFacts {
    const first = new DateCounter();
    const values = this.#counts();
    const measures = measure(values, first);
    const later = this.#laterDates;
    const counts = { ...first.counts };
    for (const kind of DATE_KINDS) counts[kind] += later.counts[kind];
    return {
      ...measures,
      filledCount: this.#filledCount,
      values,
      isComplete: this.#isComplete,
      samples: [...values.keys()]
        .filter((text) => text.trim() !== '')
        .slice(0, SAMPLES)
        .map(sampleOf),
      missingCommentCount: this.#isComplete ? missingComments(values) : this.#missingCommentCount,
      dates: {
        counts,
        withoutOffsetCount: first.withoutOffsetCount + later.withoutOffsetCount,
        clockCount: first.clockCount + later.clockCount,
        dottedCount: first.dottedCount + later.dottedCount,
        zoneNames: [...new Set([...first.zoneNames, ...later.zoneNames])],
        isWhole: this.#isComplete || this.#isDated,
      },
    };
  }
}

function missingComments(values: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [text, count] of values) {
    const plain = text.trim();
    if (plain !== '' && isMissing(text) && isMissingComment(plain)) sum += count;
  }
  return sum;
}

function sampleOf(text: string): string {
  return text.length <= SAMPLE_CHARACTERS ? text : `${text.slice(0, SAMPLE_CHARACTERS - 1)}…`;
}
