// Wall-clock times and days in a named time zone, without a library. No parsing of text here.

const DAY = 86_400_000;
/** Offsets change on quarters of an hour at the finest. */
const STEP = 900_000;

/** A time zone with its offsets remembered. */
export type Zone = {
  readonly name: string;
  /** Local minus UTC in ms at an instant (UTC ms). */
  offsetAt(instant: number): number;
  /**
   * The instant of a wall-clock time given as if it were UTC ms. In the hour that occurs twice when clocks go back, the
   * first one (still summer time); in the hour that does not exist when they go forward, the time is moved forward by
   * the gap (02:30 reads as 03:30).
   */
  instantOf(wall: number): number;
  /** `twice` for a wall-clock time of the hour that occurs twice, `never` for one that no clock shows; else null. */
  changeAt(wall: number): ClockChange | null;
};
export type ClockChange = 'twice' | 'never';

const zones = new Map<string, Zone>();

/** Whether this runtime knows the name (IANA names such as `Europe/Berlin`, and `UTC`). */
export function isKnownZone(name: string): boolean {
  try {
    zoneNamed(name);
    return true;
  } catch {
    return false;
  }
}

/** The zone of that name; the same object each time. @throws RangeError for an unknown name */
export function zoneNamed(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = createZone(name);
  zones.set(name, zone);
  return zone;
}

/** Days since 1970-01-01 of an instant (UTC ms), cut at midnight of the zone. */
export function dayOf(instant: number, zone: Zone | string): number {
  const known = typeof zone === 'string' ? zoneNamed(zone) : zone;
  return Math.floor((instant + known.offsetAt(instant)) / DAY);
}

function createZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  /** UTC day → offset all day long; null where it changes within the day. */
  const days = new Map<number, number | null>();
  const steps = new Map<number, number>();

  function measure(instant: number): number {
    const whole = Math.floor(instant / 1000) * 1000;
    let year = 0;
    let month = 0;
    let day = 0;
    let hour = 0;
    let minute = 0;
    let second = 0;
    let isBefore = false;
    for (const part of format.formatToParts(whole)) {
      const value = Number(part.value);
      if (part.type === 'year') year = value;
      else if (part.type === 'month') month = value;
      else if (part.type === 'day') day = value;
      else if (part.type === 'hour') hour = value;
      else if (part.type === 'minute') minute = value;
      else if (part.type === 'second') second = value;
      else if (part.type === 'era') isBefore = part.value.startsWith('B');
    }
    const fullYear = isBefore ? 1 - year : year;
    return ((daysFromCivil(fullYear, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 - whole;
  }

  function offsetOnDay(day: number): number | null {
    const known = days.get(day);
    if (known !== undefined) return known;
    const first = measure(day * DAY);
    const offset = first === measure((day + 1) * DAY) ? first : null;
    days.set(day, offset);
    return offset;
  }

  function offsetAt(instant: number): number {
    const offset = offsetOnDay(Math.floor(instant / DAY));
    if (offset !== null) return offset;
    const step = Math.floor(instant / STEP);
    const known = steps.get(step);
    if (known !== undefined) return known;
    const measured = measure(step * STEP);
    steps.set(step, measured);
    return measured;
  }

  function instantOf(wall: number): number {
    const before = offsetAt(wall - DAY);
    const first = wall - before;
    if (offsetAt(first) === before) return first;
    const after = offsetAt(wall + DAY);
    const second = wall - after;
    if (offsetAt(second) === after) return second;
    return first;
  }

  function changeAt(wall: number): ClockChange | null {
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    if (before === after) return null;
    const fitsBefore = offsetAt(wall - before) === before;
    const fitsAfter = offsetAt(wall - after) === after;
    if (fitsBefore === fitsAfter) return fitsBefore ? 'twice' : 'never';
    return null;
  }

  // A name that the runtime does not know is refused by the constructor above, before anything is remembered.
  return { name, offsetAt, instantOf, changeAt };
}

/** Days since 1970-01-01 of a date of the Gregorian calendar (H. Hinnant, days_from_civil). Months from 1. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has this date. Months from 1. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0));
}
