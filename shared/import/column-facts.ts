// What the remembered cells of a column are like, as shares and counts. How they were gathered is column-profile.ts; no target is chosen here.
import { knownLanguage } from './channels.ts';
import {
  ambiguousZone,
  type DateEvidence,
  dateEvidence,
  hasDots,
  hasOwnClock,
  hasOwnOffset,
  isTimeOnly,
  serialOf,
} from './dates.ts';
import { isScoreWord } from './score-words.ts';
import { isMissing, isScoreGroup, resolutionWord, stateWord } from './value-words.ts';
import { answerCodeOf, isEmail, isPercent, isPhone, scoreOf } from './values.ts';

export type DateFacts = {
  readonly counts: Readonly<Record<DateEvidence, number>>;
  /** Cells with a time of day or date but no offset from UTC. */
  readonly withoutOffsetCount: number;
  /** Cells with a time of day other than midnight. */
  readonly clockCount: number;
  /** Dates written with dots: their order is no news about dates written otherwise. */
  readonly dottedCount: number;
  /** Zone names with several meanings that stand behind times, as `CST`. */
  readonly zoneNames: readonly string[];
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
  /** Cells that say "no answer" among those looked at. */
  readonly missingCount: number;
  /** Cells of the whole column that say "no comment". */
  readonly missingCommentCount: number;
  readonly numberShare: number;
  /** Smallest and largest number; NaN where there is none. */
  readonly smallest: number;
  readonly largest: number;
  readonly integerShare: number;
  readonly percentShare: number;
  /** Words and symbols of a known scale of scores, `offered` and the like included. */
  readonly scoreWordShare: number;
  /** Answer codes `A1`, `A2`… */
  readonly codeShare: number;
  /** Promoter, passive, detractor. */
  readonly groupShare: number;
  /** Written dates; digits that may be a date or an id; days as spreadsheets count them; times of day. */
  readonly dateShare: number;
  readonly countShare: number;
  readonly serialShare: number;
  readonly timeShare: number;
  readonly emailShare: number;
  readonly phoneShare: number;
  readonly resolutionShare: number;
  readonly stateShare: number;
  readonly languageShare: number;
  /** Half of the cells have at most as many characters; the mean would let one long cell speak for all. */
  readonly typicalLength: number;
  /** Cells of more than 60 characters. */
  readonly longShare: number;
  /** Cells of four words and more. */
  readonly sentenceShare: number;
  /** Numbers with their counts, for the choice of a scale. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly dates: DateFacts;
};

export const DATE_KINDS = ['dmy', 'mdy', 'ymd', 'either', 'same', 'clear', 'count', 'missing', 'none'] as const;
const LONG = 60;
const MOST_ZONE_NAMES = 4;

/** Counts of date evidence, filled cell by cell. */
export class DateCounter {
  readonly counts: Record<DateEvidence, number> = {
    dmy: 0,
    mdy: 0,
    ymd: 0,
    either: 0,
    same: 0,
    clear: 0,
    count: 0,
    missing: 0,
    none: 0,
  };
  withoutOffsetCount = 0;
  clockCount = 0;
  dottedCount = 0;
  readonly zoneNames = new Set<string>();

  add(text: string, times: number): DateEvidence {
    const evidence = dateEvidence(text);
    this.counts[evidence] += times;
    if (evidence === 'none' || evidence === 'missing') return evidence;
    if (hasOwnClock()) this.clockCount += times;
    if (hasDots()) this.dottedCount += times;
    if (hasOwnOffset()) return evidence;
    this.withoutOffsetCount += times;
    const zone = ambiguousZone();
    if (zone !== '' && this.zoneNames.size < MOST_ZONE_NAMES) this.zoneNames.add(zone);
    return evidence;
  }

  /** Cells that are dates of some notation. */
  datedCount(): number {
    const { dmy, mdy, ymd, either, same, clear } = this.counts;
    return dmy + mdy + ymd + either + same + clear;
  }
}

export type Measures = Omit<
  ColumnFacts,
  'filledCount' | 'values' | 'isComplete' | 'samples' | 'dates' | 'missingCommentCount'
>;

/** @param dates counts the dates of the same values on the way */
export function measure(values: ReadonlyMap<string, number>, dates: DateCounter): Measures {
  const numbers = new Map<number, number>();
  const lengths = new Map<number, number>();
  const sums = {
    answers: 0,
    distinct: 0,
    missing: 0,
    numbers: 0,
    integers: 0,
    percents: 0,
    scoreWords: 0,
    codes: 0,
    groups: 0,
    counts: 0,
    serials: 0,
    times: 0,
    emails: 0,
    phones: 0,
    resolutions: 0,
    states: 0,
    languages: 0,
    long: 0,
    sentences: 0,
  };
  let smallest = Number.NaN;
  let largest = Number.NaN;
  for (const [text, count] of values) {
    if (isMissing(text)) {
      sums.missing += count;
      dates.counts.missing += count;
      continue;
    }
    sums.answers += count;
    sums.distinct += 1;
    const { length } = text;
    lengths.set(length, (lengths.get(length) ?? 0) + count);
    if (length > LONG) sums.long += count;
    if (length > 12 && text.trim().split(/\s+/u).length >= 4) sums.sentences += count;
    const number = scoreOf(text);
    if (!Number.isNaN(number)) {
      sums.numbers += count;
      if (Number.isInteger(number)) sums.integers += count;
      if (isPercent(text)) sums.percents += count;
      numbers.set(number, (numbers.get(number) ?? 0) + count);
      if (!(smallest <= number)) smallest = number;
      if (!(largest >= number)) largest = number;
    } else if (answerCodeOf(text) > 0) sums.codes += count;
    const evidence = dates.add(text, count);
    if (evidence === 'count') sums.counts += count;
    if (!Number.isNaN(serialOf(text))) sums.serials += count;
    if (length > LONG) continue;
    if (evidence === 'none' && isTimeOnly(text)) sums.times += count;
    if (isEmail(text)) sums.emails += count;
    else if (isPhone(text)) sums.phones += count;
    if (isScoreGroup(text)) sums.groups += count;
    else if (Number.isNaN(number) && isScoreWord(text)) sums.scoreWords += count;
    if (resolutionWord(text) !== null) sums.resolutions += count;
    const state = stateWord(text);
    if (state !== null) sums.states += count;
    if (state === 'notAnswered' && !isScoreWord(text)) sums.scoreWords += count;
    if (knownLanguage(text) !== null) sums.languages += count;
  }
  const share = (count: number) => (sums.answers === 0 ? 0 : count / sums.answers);
  return {
    answerCount: sums.answers,
    distinctShare: share(sums.distinct),
    missingCount: sums.missing,
    numberShare: share(sums.numbers),
    smallest,
    largest,
    integerShare: share(sums.integers),
    percentShare: share(sums.percents),
    scoreWordShare: share(sums.scoreWords),
    codeShare: share(sums.codes),
    groupShare: share(sums.groups),
    dateShare: share(dates.datedCount()),
    countShare: share(sums.counts),
    serialShare: share(sums.serials),
    timeShare: share(sums.times),
    emailShare: share(sums.emails),
    phoneShare: share(sums.phones),
    resolutionShare: share(sums.resolutions),
    stateShare: share(sums.states),
    languageShare: share(sums.languages),
    typicalLength: median(lengths, sums.answers),
    longShare: share(sums.long),
    sentenceShare: share(sums.sentences),
    numbers,
  };
}

function median(lengths: ReadonlyMap<number, number>, total: number): number {
  let seen = 0;
  for (const [length, count] of [...lengths].sort((left, right) => left[0] - right[0])) {
    seen += count;
    if (seen * 2 >= total) return length;
  }
  return 0;
}
