// Written dates to instants, strictly: an order of day and month is used as given and never swapped to make a date fit.
import { type DateParts, emptyParts, readDigits } from './date-parts.ts';
import { readTimeOnly, readWords } from './date-words.ts';
import type { DateOrder } from './types.ts';
import { isMissing } from './value-words.ts';
import { type ClockChange, daysFromCivil, isRealDate, type Zone } from './zones.ts';

const DAY = 86_400_000;
const DOT = 0x2e;

/** The cell says that there is no date: empty, a missing marker, or a placeholder such as 1980-01-01 00:00:00. */
export const NO_DATE = Number.NEGATIVE_INFINITY;
/** Day and month cannot be told apart and no order was given. */
export const UNDECIDED_DATE = Number.POSITIVE_INFINITY;

const parts: DateParts = emptyParts();
const timeParts: DateParts = emptyParts();
/** Wall-clock time of the date read last; NaN where it carried its own offset. */
let lastWall = Number.NaN;

function local(wall: number, zone: Zone): number {
  lastWall = wall;
  return zone.instantOf(wall);
}

/** Whether clocks were changed at the date read last, so that its time occurs twice or never. */
export function clockChange(zone: Zone): ClockChange | null {
  return Number.isNaN(lastWall) ? null : zone.changeAt(lastWall);
}

function isRead(text: string): boolean {
  return readDigits(text, parts) || readWords(text, parts);
}

/**
 * The instant (UTC ms) of a date as written.
 * @param order how the column writes day and month; only used where the year stands last or is short
 * @param zone of times that carry no offset
 * @param time the cell with the time of day where dates and times stand in two columns
 * @returns NO_DATE, UNDECIDED_DATE, or NaN for a text that is no date or a date that no calendar has (31/31/2026)
 */
export function readInstant(text: string, order: DateOrder | undefined, zone: Zone, time?: string): number {
  lastWall = Number.NaN;
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
  if (parts.firstDigits <= 2) year = fullYear(year, parts.thirdDigits);
  if (isPlaceholder(year, month, day, parts.clock)) return NO_DATE;
  if (parts.clock < 0 || !isStorable(year, month, day)) return Number.NaN;
  const midnight = daysFromCivil(year, month, day) * DAY;
  if (time !== undefined && !isMissing(time)) return atTime(midnight, time, zone);
  const wall = midnight + parts.clock;
  return Number.isNaN(parts.offset) ? local(wall, zone) : wall - parts.offset;
}

function atTime(midnight: number, time: string, zone: Zone): number {
  if (!readTimeOnly(time, timeParts)) return Number.NaN;
  const wall = midnight + timeParts.clock;
  return Number.isNaN(timeParts.offset) ? local(wall, zone) : wall - timeParts.offset;
}

/** A text that holds a time of day and no date. */
export function isTimeOnly(text: string): boolean {
  return /\d[:h]\d{2}|\d\s?[ap]\.?\s?m\.?$/iu.test(text) && readTimeOnly(text, timeParts);
}

/** What tools write where no date is stored (0000-00-00, 0001-01-01, 1899-12-30, 1900-01-00, 9999-12-31, midnight of 1970 and 1980). */
function isPlaceholder(year: number, month: number, day: number, clock: number): boolean {
  if (year <= 1900 || year === 9999) return true;
  return (year === 1970 || year === 1980) && month === 1 && day === 1 && clock === 0;
}

const SERIAL = /^\d{5}(?:[.,]\d{1,12})?$/u;
/** Days between 1899-12-30, where spreadsheets begin to count, and 1970. */
const SERIAL_EPOCH = 25_569;
/** 1982 and 2064: five digits outside are some other number. */
const SERIAL_RANGE = [30_000, 60_000] as const;

/** A count of days since 1899-12-30 as spreadsheets store dates; NaN for any other text. */
export function serialOf(text: string): number {
  const plain = text.trim();
  const days = SERIAL.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
  return days >= SERIAL_RANGE[0] && days < SERIAL_RANGE[1] ? days : Number.NaN;
}

/** The instant of a serial, to the second; of any other text what `readInstant` says. */
export function readSerial(text: string, order: DateOrder | undefined, zone: Zone, time?: string): number {
  const days = serialOf(text);
  if (Number.isNaN(days)) return readInstant(text, order, zone, time);
  const wall = Math.round((days - SERIAL_EPOCH) * 86_400) * 1000;
  if (time !== undefined && !isMissing(time)) return atTime(Math.floor(wall / DAY) * DAY, time, zone);
  return local(wall, zone);
}

/**
 * What one cell tells about its column: an order that only it fits; `either` where both orders fit and differ; `same` where
 * both give one date; `clear` where no order is needed; `count` for digits that may be a date or an id; `missing`; `none` for no
 * date at all (31/31/2026 included).
 */
export type DateEvidence = DateOrder | 'either' | 'same' | 'clear' | 'count' | 'missing' | 'none';

export function dateEvidence(text: string): DateEvidence {
  if (text === '') return 'missing';
  if (!isRead(text)) return isMissing(text) ? 'missing' : 'none';
  if (!Number.isNaN(parts.unix)) return 'count';
  const { first, second, third, clock } = parts;
  if (clock < 0) return 'none';
  if (parts.firstDigits >= 3) {
    if (isPlaceholder(first, second, third, clock)) return 'missing';
    if (!isStorable(first, second, third)) return 'none';
    return parts.isCount ? 'count' : parts.separator === 0 ? 'clear' : 'ymd';
  }
  const year = fullYear(third, parts.thirdDigits);
  if (isPlaceholder(year, second, first, clock)) return 'missing';
  const canBeDmy = isStorable(year, second, first);
  // Nobody writes the month first with dots.
  const canBeMdy = parts.separator !== DOT && isStorable(year, first, second);
  if (canBeDmy && canBeMdy) return first === second ? 'same' : 'either';
  return canBeDmy ? 'dmy' : canBeMdy ? 'mdy' : 'none';
}

function isStorable(year: number, month: number, day: number): boolean {
  return year >= 1970 && year <= 2199 && isRealDate(year, month, day);
}

/** Years of two digits: 70 to 99 are of the last century. */
function fullYear(year: number, digits: number): number {
  return digits > 2 || year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
}

/** Whether the date read last by `dateEvidence` carries its own offset from UTC. */
export function hasOwnOffset(): boolean {
  return !Number.isNaN(parts.offset) || !Number.isNaN(parts.unix);
}

/** Whether the date read last by `dateEvidence` carries a time of day other than midnight. */
export function hasOwnClock(): boolean {
  return parts.hasClock && (parts.clock !== 0 || !Number.isNaN(parts.unix));
}

/** Whether the date read last by `dateEvidence` is written with dots, which put the day first in every country. */
export function hasDots(): boolean {
  return parts.separator === DOT && Number.isNaN(parts.unix);
}

/** The zone name with several meanings behind the date read last by `dateEvidence`, as `CST`; else ''. */
export function ambiguousZone(): string {
  return parts.zoneName;
}
