// Dates with words in them: months, 12-hour clocks, named offsets, counts of seconds. Slow and lenient in notation, strict in meaning.
import { clockOf, type DateParts } from './date-parts.ts';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'enero', 'ene', 'jän'],
  ['february', 'feb', 'februar', 'febrero'],
  ['march', 'mar', 'märz', 'mär', 'mrz', 'marzo', 'maerz'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'junio'],
  ['july', 'jul', 'juli', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'oktober', 'okt', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'diciembre', 'dic'],
];
const monthNumbers = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1])));

/** Offsets in minutes. Names with several meanings (CST, IST, BST) are left out: they are no date rather than a guess. */
const ZONE_MINUTES = new Map<string, number>([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480],
]);

const WEEKDAY =
  /^(?:mon(?:tag|day)?|tue(?:sday)?|tues|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|mo|di|mi|do|fr|sa|so|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lun(?:es)?|mar(?:tes)|mié(?:rcoles)?|mie|jue(?:ves)?|vie(?:rnes)?|sáb(?:ado)?|sab|dom(?:ingo)?)\.?,?\s+/u;
const DIGITS = /^(\d{1,4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)/;
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]*(?:de\s+|of\s+)?([a-zäáé]{3,10})\.?,?[\s-]*(?:del?\s+)?(\d{4}|\d{2})(?!\d)/u;
const MONTH_FIRST = /^([a-zäáé]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const YEAR_FIRST = /^(\d{4})[\s-]([a-zäáé]{3,10})[\s-](\d{1,2})(?!\d)/u;
const CLOCK =
  /^(?:,\s*|\s+|t|\s*-\s+)(?:at\s+|um\s+|a\s+las\s+)?(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?:\s*(?:uhr|hrs?|h)\b\.?)?(?:\s*([ap])\.?\s?m\b\.?|\s*(vorm|nachm)\.?)?/u;
const ZONE = /^\s*(?:\(?([a-z]{1,4})\)?)?\s*(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?z?$/u;
const COUNT = /^(\d{9,10})(?:\.\d+)?$|^(\d{12,13})$/;
/** Seconds of 2000-01-01 and 2100-01-01: numbers outside are no dates. */
const COUNT_RANGE = [946_684_800, 4_102_444_800] as const;

/** Reads dates `readDigits` cannot. False where the text is no date. */
export function readWords(text: string, parts: DateParts): boolean {
  parts.unix = Number.NaN;
  parts.offset = Number.NaN;
  parts.clock = 0;
  const plain = text
    .replace(/[\s\u00a0\u202f\u2007]+/gu, ' ')
    .trim()
    .toLowerCase();
  if (plain.length > 60) return false;
  if (readCount(plain, parts) || readCompact(plain, parts)) return true;
  const withoutDay = plain.replace(WEEKDAY, '');
  const length = readDay(withoutDay, parts);
  if (length === 0) return false;
  return readRest(withoutDay.slice(length), parts);
}

function readCount(text: string, parts: DateParts): boolean {
  const match = COUNT.exec(text);
  if (match === null) return false;
  const seconds = match[1] === undefined ? Number(match[2]) / 1000 : Number(text);
  if (seconds < COUNT_RANGE[0] || seconds > COUNT_RANGE[1]) return false;
  parts.unix = Math.round(seconds * 1000);
  return true;
}

function readCompact(text: string, parts: DateParts): boolean {
  const match = COMPACT.exec(text);
  if (match === null) return false;
  setDate(parts, Number(match[1]), Number(match[2]), Number(match[3]));
  parts.clock = clockOf(Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0), 0);
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
  const month = monthNumbers.get(written.month);
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

function readRest(text: string, parts: DateParts): boolean {
  if (text.trim() === '') return true;
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
  return readZone(text.slice(whole.length), parts);
}

function readZone(text: string, parts: DateParts): boolean {
  // JavaScript writes the name of the zone behind its offset, in brackets.
  const plain = text.replace(/\s*\([^)]{5,}\)$/u, '');
  if (plain.trim() === '') return true;
  const match = ZONE.exec(plain);
  if (match === null) return false;
  const [, name, sign, hours = '0', minutes = '0'] = match;
  const base = name === undefined ? 0 : ZONE_MINUTES.get(name);
  if (base === undefined || Number(hours) > 18 || Number(minutes) > 59) return false;
  // "GMT+1": the number counts from Greenwich; behind any other name it would contradict it.
  if (sign !== undefined && base !== 0) return false;
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  parts.offset = (base + shift) * 60_000;
  return true;
}
