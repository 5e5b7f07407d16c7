// Written dates to instants, strictly: an order of day and month is used as given and never swapped to make a date fit.
import { type DateParts, emptyParts, readDigits } from './date-parts.ts';
import { readWords } from './date-words.ts';
import type { DateOrder } from './types.ts';
import { isMissing } from './value-words.ts';
import { daysFromCivil, isRealDate, type Zone } from './zones.ts';

const DAY = 86_400_000;
const DOT = 0x2e;

/** The cell says that there is no date: empty, a missing marker, or a placeholder such as 1980-01-01 00:00:00. */
export const NO_DATE = Number.NEGATIVE_INFINITY;
/** Day and month cannot be told apart and no order was given. */
export const UNDECIDED_DATE = Number.POSITIVE_INFINITY;

const parts: DateParts = emptyParts();

function isRead(text: string): boolean {
  return readDigits(text, parts) || readWords(text, parts);
}

/**
 * The instant (UTC ms) of a date as written.
 * @param order how the column writes day and month; only used where the year stands last or is short
 * @param zone of times that carry no offset
 * @returns NO_DATE, UNDECIDED_DATE, or NaN for a text that is no date or a date that no calendar has (31/31/2026)
 */
export function readInstant(text: string, order: DateOrder | undefined, zone: Zone): number {
  if (text === '') return NO_DATE;
  if (!isRead(text)) return isMissing(text) || text.trim() === '0' ? NO_DATE : Number.NaN;
  if (!Number.isNaN(parts.unix)) return parts.unix;
  let year = parts.third;
  let month = parts.second;
  let day = parts.first;
  if (parts.firstDigits >= 3 || (order === 'ymd' && parts.thirdDigits <= 2)) {
    year = parts.first;
    day = parts.third;
  } else if (order === 'mdy') {
    month = parts.first;
    day = parts.second;
  } else if (order === undefined && parts.separator !== DOT) {
    if (parts.second > 12) {
      month = parts.first;
      day = parts.second;
    } else if (parts.first <= 12 && parts.first !== parts.second) return UNDECIDED_DATE;
  }
  if (year < 100 && parts.thirdDigits <= 2 && parts.firstDigits <= 2) year += year < 70 ? 2000 : 1900;
  if (isPlaceholder(year, month, day, parts.clock)) return NO_DATE;
  if (parts.clock < 0 || year < 1970 || year > 2199 || !isRealDate(year, month, day)) return Number.NaN;
  const wall = daysFromCivil(year, month, day) * DAY + parts.clock;
  return Number.isNaN(parts.offset) ? zone.instantOf(wall) : wall - parts.offset;
}

/** What tools write where no date is stored (0000-00-00, 0001-01-01, 1899-12-30, 1900-01-01, 9999-12-31, midnight of 1970 and 1980). */
function isPlaceholder(year: number, month: number, day: number, clock: number): boolean {
  if (year <= 1900 || year === 9999) return true;
  return (year === 1970 || year === 1980) && month === 1 && day === 1 && clock === 0;
}

/**
 * What one cell tells about its column: an order that only it fits; `either` where both orders fit and differ; `same` where
 * both give one date; `clear` where no order is needed; `missing`; `none` for no date at all (31/31/2026 included).
 */
export type DateEvidence = DateOrder | 'either' | 'same' | 'clear' | 'missing' | 'none';

export function dateEvidence(text: string): DateEvidence {
  if (text === '') return 'missing';
  if (!isRead(text)) return isMissing(text) ? 'missing' : 'none';
  if (!Number.isNaN(parts.unix) || parts.separator === 0) return 'clear';
  if (parts.firstDigits >= 3) return 'ymd';
  const { first, second } = parts;
  const canBeDmy = first >= 1 && first <= 31 && second >= 1 && second <= 12;
  const canBeMdy = first >= 1 && first <= 12 && second >= 1 && second <= 31;
  // Nobody writes the month first with dots.
  if (parts.separator === DOT) return canBeDmy ? 'dmy' : 'none';
  if (canBeDmy && canBeMdy) return first === second ? 'same' : 'either';
  if (canBeDmy) return 'dmy';
  if (canBeMdy) return 'mdy';
  return 'none';
}

/** Whether the date read last by `dateEvidence` carries its own offset from UTC. */
export function hasOwnOffset(): boolean {
  return !Number.isNaN(parts.offset) || !Number.isNaN(parts.unix);
}
