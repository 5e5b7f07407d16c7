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

/** What is known of a zone: its offset for whole UTC days; the quarters of an hour of a day in which it changes are kept apart. */
type KnownZone = {
  readonly format: Intl.DateTimeFormat;
  /** By day from 1970 on. */
  readonly days: Int32Array;
  readonly quarters: Map<number, number>;
};

const MS_PER_QUARTER = MS_PER_HOUR / 4;
/** Quarters of an hour kept for a zone. */
const MOST_KNOWN = 200_000;
/** Days remembered: up to the year 2106. */
const DAYS = 50_000;
/** Neither is the offset of any zone. */
const UNKNOWN = 0x7fffffff;
const CHANGING = 0x7ffffffe;
const zones = new Map<string, KnownZone>();

function zoneOf(name: string): KnownZone {
  const known = zones.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const zone: KnownZone = { format, days: new Int32Array(DAYS).fill(UNKNOWN), quarters: new Map() };
  zones.set(name, zone);
  return zone;
}

/** Zones change their offset on quarter hours at most, so one answer serves that quarter of an hour. */
function offsetOfQuarter(zone: KnownZone, instant: number): number {
  const quarter = Math.floor(instant / MS_PER_QUARTER);
  const known = zone.quarters.get(quarter);
  if (known !== undefined) return known;
  const at = quarter * MS_PER_QUARTER;
  const part: Record<string, number> = {};
  for (const { type, value } of zone.format.formatToParts(at)) part[type] = Number(value);
  const wall = Date.UTC(
    part['year'] ?? 1970,
    (part['month'] ?? 1) - 1,
    part['day'] ?? 1,
    part['hour'] ?? 0,
    part['minute'] ?? 0,
    part['second'] ?? 0,
  );
  if (zone.quarters.size > MOST_KNOWN) zone.quarters.clear();
  zone.quarters.set(quarter, wall - at);
  return wall - at;
}

/** No zone changes twice within twelve hours: equal at midnight, noon and midnight means equal all day. */
function offsetOfDay(zone: KnownZone, day: number): number {
  const start = day * MS_PER_DAY;
  const [first, noon, last] = [0, 0.5, 1].map((share) => offsetOfQuarter(zone, start + share * MS_PER_DAY));
  return first !== undefined && first === noon && first === last ? first : CHANGING;
}

/** Milliseconds the zone's wall clock is ahead of UTC at an instant (UTC ms). Throws RangeError for an unknown IANA zone. */
export function offsetAt(instant: number, zone: string): number {
  const known = zoneOf(zone);
  const day = Math.floor(instant / MS_PER_DAY);
  if (!(day >= 0 && day < DAYS)) return offsetOfQuarter(known, instant);
  let offset = known.days[day] ?? UNKNOWN;
  if (offset === UNKNOWN) {
    offset = offsetOfDay(known, day);
    known.days[day] = offset;
  }
  return offset === CHANGING ? offsetOfQuarter(known, instant) : offset;
}

/** The day an instant (UTC ms) belongs to in an IANA zone. */
export function dayOfInstant(instant: number, zone: string): number {
  return Math.floor((instant + offsetAt(instant, zone)) / MS_PER_DAY);
}
