// Days as integers since 1970-01-01 and their civil dates; which day an instant belongs to in a zone. No formatting for people.

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;

export type CivilDate = { readonly year: number /** 1…12 */; readonly month: number /** 1…31 */; readonly day: number };

/** Day number of a civil date in the proleptic Gregorian calendar. */
export function dayOfCivil({ year, month, day }: CivilDate): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999, so the year is set separately.
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY);
}

/** Civil date of a day number. */
export function civilOfDay(on: number): CivilDate {
  const date = new Date(on * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** First day of the month `on` lies in. */
export function monthStart(on: number): number {
  const { year, month } = civilOfDay(on);
  return dayOfCivil({ year, month, day: 1 });
}

/** First day of the month `count` months after the one `on` lies in. */
export function addMonths(on: number, count: number): number {
  const { year, month } = civilOfDay(on);
  const index = year * 12 + (month - 1) + count;
  return dayOfCivil({ year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 });
}

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Milliseconds the zone's wall clock is ahead of UTC at an instant (UTC ms). Throws RangeError for an unknown IANA zone. */
export function offsetAt(instant: number, zone: string): number {
  // Zones change their offset on quarter hours at most, so one answer serves that quarter of an hour.
  const slot = Math.floor(instant / (MS_PER_HOUR / 4));
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const cached = known.get(slot);
  if (cached !== undefined) return cached;
  const at = slot * (MS_PER_HOUR / 4);
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value);
  const wall = Date.UTC(
    part['year'] ?? 1970,
    (part['month'] ?? 1) - 1,
    part['day'] ?? 1,
    part['hour'] ?? 0,
    part['minute'] ?? 0,
    part['second'] ?? 0,
  );
  const offset = wall - at;
  if (known.size > 200_000) known.clear();
  known.set(slot, offset);
  return offset;
}

/** The day an instant (UTC ms) belongs to in an IANA zone. */
export function dayOfInstant(instant: number, zone: string): number {
  return Math.floor((instant + offsetAt(instant, zone)) / MS_PER_DAY);
}
