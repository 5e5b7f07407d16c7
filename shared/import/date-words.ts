// Dates with words in them: months, 12-hour clocks, named offsets, counts of seconds. Slow and lenient in notation, strict in meaning.
import { clockOf, type DateParts } from './date-parts.ts';
import { isAmbiguousZone, zoneMinutes } from './date-zones.ts';
import { monthNumber, withoutWeekday } from './month-names.ts';

const DIGITS = /^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|er|o|\.)?[\s/-]*(?:de\s+|of\s+)?([a-z]{3,10})\.?,?[\s/-]*(?:del?\s+)?(\d{4}|\d{2})(?![\d:])/u;
const MONTH_FIRST = /^([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const YEAR_FIRST = /^(\d{4})[\s/-]([a-z]{3,10})\.?[\s/-](\d{1,2})(?!\d)/u;
/** `Mar 01 10:00:00 +0000 2026`: the year behind the time, as the C library writes it. */
const YEAR_LAST =
  /^([a-z]{3,10}) (\d{1,2}),? (\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)(?: ([a-z]{1,5}|[+-]\d{4}))? (\d{4})$/u;
const CLOCK =
  /^(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?:\s*(?:uhr|hrs?|h)\b\.?)?(?:\s*([ap])\.?\s?m\b\.?|\s*(vorm|nachm)\.?)?/u;
const BEFORE_CLOCK = /^(?:,\s*|\s+|t|\s*-\s+)(?:at\s+|um\s+|a\s+las\s+|as\s+|alle\s+|a\s+)?/u;
const ZONE = /^\s*(?:\(?([a-z]{1,5})\)?)?\s*(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?z?$/u;
const COUNT = /^(\d{9,10})(?:\.\d+)?$|^(\d{12,13})$/;
/** Seconds of 2000-01-01 and 2100-01-01: numbers outside are no dates. */
const COUNT_RANGE = [946_684_800, 4_102_444_800] as const;
const LONGEST = 80;

/** Lower case, no accents, plain blanks: `1. März`, `p. m.` with a narrow blank and full-width digits read the same. */
function plainDate(text: string): string {
  const folded = /^[\x20-\x7e]*$/u.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return folded.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Reads dates `readDigits` cannot. False where the text is no date. */
export function readWords(text: string, parts: DateParts): boolean {
  parts.unix = Number.NaN;
  parts.offset = Number.NaN;
  parts.clock = 0;
  parts.hasClock = false;
  parts.isCount = false;
  parts.zoneName = '';
  if (text.length > LONGEST * 2) return false;
  const plain = plainDate(text);
  if (plain.length > LONGEST) return false;
  if (readCount(plain, parts) || readCompact(plain, parts)) return true;
  if (readDayAndRest(plain, parts)) return true;
  const withoutDay = withoutWeekday(plain);
  return withoutDay !== null && readDayAndRest(withoutDay, parts);
}

function readDayAndRest(text: string, parts: DateParts): boolean {
  const late = YEAR_LAST.exec(text);
  if (late !== null) {
    const [, month, day, clock, zone = '', year] = late;
    return readDayAndRest(`${month} ${day} ${year} ${clock} ${zone}`.trim(), parts);
  }
  const length = readDay(text, parts);
  if (length === 0) return false;
  const rest = text.slice(length);
  if (rest.trim() === '') return true;
  const before = BEFORE_CLOCK.exec(rest);
  if (before === null) return readZone(rest, parts);
  return readTime(rest.slice(before[0].length), parts) || readZone(rest, parts);
}

function readCount(text: string, parts: DateParts): boolean {
  const match = COUNT.exec(text);
  if (match === null) return false;
  const seconds = match[1] === undefined ? Number(match[2]) / 1000 : Number(text);
  if (seconds < COUNT_RANGE[0] || seconds > COUNT_RANGE[1]) return false;
  parts.unix = Math.round(seconds * 1000);
  parts.isCount = true;
  parts.hasClock = true;
  return true;
}

function readCompact(text: string, parts: DateParts): boolean {
  const match = COMPACT.exec(text);
  if (match === null) return false;
  setDate(parts, Number(match[1]), Number(match[2]), Number(match[3]));
  parts.clock = clockOf(Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0), 0);
  parts.hasClock = match[4] !== undefined;
  parts.isCount = /^\d+$/u.test(text);
  if (text.endsWith('z')) parts.offset = 0;
  return parts.first >= 1970 && parts.first < 2200;
}

/** Year, month and day beyond doubt. */
function setDate(parts: DateParts, year: number, month: number, day: number): void {
  parts.first = year;
  parts.firstDigits = 4;
  parts.second = month;
  parts.third = day;
  parts.thirdDigits = 2;
  parts.separator = 0;
}

function readDay(text: string, parts: DateParts): number {
  const digits = DIGITS.exec(text);
  if (digits !== null) {
    parts.first = Number(digits[1]);
    parts.firstDigits = digits[1]?.length ?? 0;
    parts.separator = digits[2]?.charCodeAt(0) ?? 0;
    parts.second = Number(digits[3]);
    parts.third = Number(digits[4]);
    parts.thirdDigits = digits[4]?.length ?? 0;
    return digits[0].length;
  }
  const written = writtenDay(text);
  if (written === null) return 0;
  const month = monthNumber(written.month);
  if (month === undefined) return 0;
  const year = Number(written.year);
  setDate(parts, written.year.length === 2 ? 2000 + year : year, month, Number(written.day));
  return written.length;
}

function writtenDay(text: string): { day: string; month: string; year: string; length: number } | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [whole, day = '', month = '', year = ''] = dayFirst;
    return { day, month, year, length: whole.length };
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) {
    const [whole, month = '', day = '', year = ''] = monthFirst;
    return { day, month, year, length: whole.length };
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst === null) return null;
  const [whole, year = '', month = '', day = ''] = yearFirst;
  return { day, month, year, length: whole.length };
}

/** A time of day, with its half of the day and its zone. */
function readTime(text: string, parts: DateParts): boolean {
  const clock = CLOCK.exec(text);
  if (clock === null) return false;
  const [whole, hourText = '', minuteText, secondText = '0', fraction = '0', half, germanHalf] = clock;
  const isLate = half === 'p' || germanHalf === 'nachm';
  const isEarly = half === 'a' || germanHalf === 'vorm';
  // A bare number is a time only with a half of the day behind it.
  if (minuteText === undefined && !isLate && !isEarly) return false;
  let hour = Number(hourText);
  if (isEarly && hour > 12) return false;
  if (isEarly && hour === 12) hour = 0;
  if (isLate && hour < 12) hour += 12;
  const ms = Math.floor(Number(fraction) * 10 ** (3 - fraction.length));
  parts.clock = clockOf(hour, Number(minuteText ?? 0), Number(secondText), ms);
  parts.hasClock = true;
  return readZone(text.slice(whole.length), parts);
}

function readZone(text: string, parts: DateParts): boolean {
  // JavaScript writes the name of the zone behind its offset in brackets, Java in square ones.
  const plain = text.replace(/\s*(?:\([^)]{5,}\)|\[[^\]]+\])$/u, '');
  if (plain.trim() === '') return true;
  const match = ZONE.exec(plain);
  if (match === null) return false;
  const [, name, sign, hours = '0', minutes = '0'] = match;
  if (Number(hours) > 18 || Number(minutes) > 59) return false;
  if (name !== undefined && sign === undefined && isAmbiguousZone(name)) {
    parts.zoneName = name.toUpperCase();
    return true;
  }
  const base = name === undefined ? 0 : zoneMinutes(name);
  if (base === undefined) return false;
  // "GMT+1": the number counts from Greenwich; behind any other name it would contradict it.
  if (sign !== undefined && base !== 0) return false;
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  parts.offset = (base + shift) * 60_000;
  return true;
}

/** Reads a cell that holds a time of day only, `07:05`, `7:05:09 PM` or `0.295139` of a day, into clock, offset and zone name. */
export function readTimeOnly(text: string, parts: DateParts): boolean {
  parts.offset = Number.NaN;
  parts.zoneName = '';
  if (text.length > 40) return false;
  const plain = plainDate(text);
  const share = /^0?[.,]\d{1,16}$|^[01]$/u.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
  if (share >= 0 && share < 1) {
    parts.clock = Math.round(share * 86_400) * 1000;
    return true;
  }
  // Spreadsheets write a time as one of the day before their first.
  const time = plain.replace(/^(?:1899-12-3[01]|1900-01-0[01]|0001-01-01)[ t]/u, '');
  return readTime(time, parts) && parts.clock >= 0;
}
