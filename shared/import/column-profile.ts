// What the cells of one column are like, gathered over every record of a file. No target is chosen here.
import { knownLanguage } from './channels.ts';
import { type DateEvidence, dateEvidence, hasOwnOffset } from './dates.ts';
import type { CellRecord } from './records.ts';
import { isMissing, resolutionWord, stateWord } from './value-words.ts';
import { isEmail, isPhone, scoreOf } from './values.ts';

/** Distinct cells remembered with their counts; a column with more is one of ids, dates or texts. */
const MOST_DISTINCT = 1000;
/** In such a column every 16th cell is looked at, for as many cells as this. */
const STRIDE = 16;
const MOST_LOOKED_AT = 4000;
/** Characters remembered per column, whatever the count: a thousand long comments are no reason to hold a file in memory. */
const MOST_CHARACTERS = 1_000_000;
const SAMPLES = 5;
const SAMPLE_CHARACTERS = 200;

export type DateFacts = {
  readonly counts: Readonly<Record<DateEvidence, number>>;
  /** Cells with a time of day or date but no offset from UTC. */
  readonly withoutOffsetCount: number;
  /** Every cell of the column was looked at; otherwise the counts are those of its first cells. */
  readonly isWhole: boolean;
};

/** Shares are of the cells looked at that hold an answer: neither empty nor a missing marker. */
export type ColumnFacts = {
  readonly filledCount: number;
  /** Distinct cells with counts; all of them if `isComplete`, else the ones seen first. */
  readonly values: ReadonlyMap<string, number>;
  readonly isComplete: boolean;
  readonly samples: readonly string[];
  /** Cells looked at that hold an answer, and how many distinct ones among them. */
  readonly answerCount: number;
  readonly distinctShare: number;
  readonly missingCount: number;
  readonly numberShare: number;
  /** Smallest and largest number; NaN where there is none. */
  readonly smallest: number;
  readonly largest: number;
  readonly integerShare: number;
  readonly dateShare: number;
  readonly emailShare: number;
  readonly phoneShare: number;
  readonly resolutionShare: number;
  readonly stateShare: number;
  readonly languageShare: number;
  readonly averageLength: number;
  /** Cells of four words and more. */
  readonly sentenceShare: number;
  /** Numbers with their counts, for the choice of a scale. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly dates: DateFacts;
};

function emptyCounts(): Record<DateEvidence, number> {
  return { dmy: 0, mdy: 0, ymd: 0, either: 0, same: 0, clear: 0, missing: 0, none: 0 };
}

/** Gathers one column. Memory is bounded by the limits above. */
export class ColumnProfile {
  readonly #position: number;
  readonly #values = new Map<string, number>();
  #isComplete = true;
  #filledCount = 0;
  #lookedAtCount = 0;
  #characterCount = 0;
  /** Dates beyond the remembered values, kept up to the last record because one part above 12 decides. */
  #isDated = false;
  readonly #laterDates = emptyCounts();
  #laterWithoutOffsetCount = 0;

  constructor(position: number) {
    this.#position = position;
  }

  add(record: CellRecord): void {
    const position = this.#position;
    if (record.isEmpty(position)) return;
    this.#filledCount += 1;
    if (this.#isComplete) {
      const text = record.shared(position);
      const count = this.#values.get(text);
      if (count !== undefined) this.#values.set(text, count + 1);
      else if (this.#values.size < MOST_DISTINCT && this.#characterCount < MOST_CHARACTERS) {
        this.#values.set(text, 1);
        this.#characterCount += text.length;
      } else this.#overflow();
      return;
    }
    if (this.#isDated) {
      const evidence = dateEvidence(record.text(position));
      this.#laterDates[evidence] += 1;
      if (evidence !== 'none' && evidence !== 'missing' && !hasOwnOffset()) this.#laterWithoutOffsetCount += 1;
    } else if (
      this.#filledCount % STRIDE === 0 &&
      this.#lookedAtCount < MOST_LOOKED_AT &&
      this.#characterCount < MOST_CHARACTERS
    ) {
      this.#lookedAtCount += 1;
      const text = record.text(position);
      this.#characterCount += text.length;
      this.#values.set(text, (this.#values.get(text) ?? 0) + 1);
    }
  }

  /** Too many values: from here on only what a long column still needs is looked at. */
  #overflow(): void {
    this.#isComplete = false;
    const dates = dateFacts(this.#values);
    const { ymd, clear, dmy, mdy, either, same } = dates.counts;
    const dated = ymd + clear + dmy + mdy + either + same;
    // Where the year stands first there is no order to find out.
    this.#isDated = dated > MOST_DISTINCT / 2 && dmy + mdy + either + same > 0;
  }

  facts(): ColumnFacts {
    return { ...measure(this.#values), ...this.#wholeColumn() };
  }

  #wholeColumn(): Pick<ColumnFacts, 'filledCount' | 'values' | 'isComplete' | 'samples' | 'dates'> {
    const first = dateFacts(this.#values);
    const counts = { ...first.counts };
    for (const evidence of ['dmy', 'mdy', 'ymd', 'either', 'same', 'clear', 'missing', 'none'] as const) {
      counts[evidence] += this.#laterDates[evidence];
    }
    return {
      filledCount: this.#filledCount,
      values: this.#values,
      isComplete: this.#isComplete,
      samples: [...this.#values.keys()]
        .filter((text) => text.trim() !== '')
        .slice(0, SAMPLES)
        .map(sampleOf),
      dates: {
        counts,
        withoutOffsetCount: first.withoutOffsetCount + this.#laterWithoutOffsetCount,
        isWhole: this.#isComplete || this.#isDated,
      },
    };
  }
}

function sampleOf(text: string): string {
  return text.length <= SAMPLE_CHARACTERS ? text : `${text.slice(0, SAMPLE_CHARACTERS - 1)}…`;
}

function dateFacts(values: ReadonlyMap<string, number>): Omit<DateFacts, 'isWhole'> {
  const counts = emptyCounts();
  let withoutOffsetCount = 0;
  for (const [text, count] of values) {
    const evidence = dateEvidence(text);
    counts[evidence] += count;
    if (evidence !== 'none' && evidence !== 'missing' && !hasOwnOffset()) withoutOffsetCount += count;
  }
  return { counts, withoutOffsetCount };
}

type Measures = Omit<ColumnFacts, 'filledCount' | 'values' | 'isComplete' | 'samples' | 'dates'>;

function measure(values: ReadonlyMap<string, number>): Measures {
  const numbers = new Map<number, number>();
  let answers = 0;
  let distinct = 0;
  let missing = 0;
  let numeric = 0;
  let integers = 0;
  let smallest = Number.NaN;
  let largest = Number.NaN;
  let dates = 0;
  let emails = 0;
  let phones = 0;
  let resolutions = 0;
  let states = 0;
  let languages = 0;
  let characters = 0;
  let sentences = 0;
  for (const [text, count] of values) {
    if (isMissing(text)) {
      missing += count;
      continue;
    }
    answers += count;
    distinct += 1;
    characters += text.length * count;
    if (text.length > 12 && text.trim().split(/\s+/u).length >= 4) sentences += count;
    const number = scoreOf(text);
    if (!Number.isNaN(number)) {
      numeric += count;
      if (Number.isInteger(number)) integers += count;
      numbers.set(number, (numbers.get(number) ?? 0) + count);
      if (!(smallest <= number)) smallest = number;
      if (!(largest >= number)) largest = number;
    }
    if (text.length > 60) continue;
    const evidence = dateEvidence(text);
    if (evidence !== 'none' && evidence !== 'missing') dates += count;
    if (isEmail(text)) emails += count;
    else if (isPhone(text)) phones += count;
    if (resolutionWord(text) !== null) resolutions += count;
    if (stateWord(text) !== null) states += count;
    if (knownLanguage(text) !== null) languages += count;
  }
  const share = (count: number) => (answers === 0 ? 0 : count / answers);
  return {
    answerCount: answers,
    distinctShare: share(distinct),
    missingCount: missing,
    numberShare: share(numeric),
    smallest,
    largest,
    integerShare: share(integers),
    dateShare: share(dates),
    emailShare: share(emails),
    phoneShare: share(phones),
    resolutionShare: share(resolutions),
    stateShare: share(states),
    languageShare: share(languages),
    averageLength: answers === 0 ? 0 : characters / answers,
    sentenceShare: share(sentences),
    numbers,
  };
}
