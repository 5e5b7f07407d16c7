// Days of the sample: months, weekdays and how busy a day is. Days count from 1970-01-01; `offset` counts from the last day (0, −1, …).
// No agents, no scores.
import { civilOfDay } from '../days.ts';

/** The sample covers this many days, 18 months, up to and including its last day. */
export const SAMPLE_DAYS = 548;

/** `YYYY-MM-DD` of a day since 1970-01-01. */
export function isoDay(dayOn: number): string {
  const { year, month, day } = civilOfDay(dayOn);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** 0 = Monday (1970-01-01 was a Thursday). */
export function weekdayOf(dayOn: number): number {
  return (((dayOn + 3) % 7) + 7) % 7;
}

const weekdayLoad = [1.3, 1.15, 1.05, 1, 0.95, 0.45, 0.2] as const;
/** January brings new prices and bills, summer brings moves, nobody calls between the years. */
const monthLoad = [1.15, 1, 1.05, 0.95, 0.95, 1, 1.1, 1.05, 1.1, 1, 1.05, 0.85] as const;

/** How many contacts a day brings compared with an average Thursday. */
export function dayLoad(dayOn: number): number {
  return (weekdayLoad[weekdayOf(dayOn)] ?? 1) * (monthLoad[civilOfDay(dayOn).month - 1] ?? 1);
}
