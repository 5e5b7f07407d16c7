// The one notation of instants that is read straight from bytes, without a string: the one Rapport writes itself.
import { daysFromCivil, isRealDate } from './zones.ts';

const DAY = 86_400_000;

/**
 * The instant (UTC ms) of `2026-03-01T10:15:00Z`, with or without milliseconds. NaN for every other notation and for
 * anything unusual about it (a date no calendar has, a year before 1990 or after 2199): the slow reader judges those.
 */
export function utcInstantOf(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if ((length !== 20 && length !== 24) || bytes[end - 1] !== 0x5a) return Number.NaN;
  if (bytes[start + 4] !== 0x2d || bytes[start + 7] !== 0x2d || bytes[start + 10] !== 0x54) return Number.NaN;
  if (bytes[start + 13] !== 0x3a || bytes[start + 16] !== 0x3a) return Number.NaN;
  const year = figures(bytes, start, 4);
  const month = figures(bytes, start + 5, 2);
  const day = figures(bytes, start + 8, 2);
  const hour = figures(bytes, start + 11, 2);
  const minute = figures(bytes, start + 14, 2);
  const second = figures(bytes, start + 17, 2);
  let ms = 0;
  if (length === 24) {
    if (bytes[start + 19] !== 0x2e) return Number.NaN;
    ms = figures(bytes, start + 20, 3);
  }
  // A figure that is none makes its number negative, which every one of these refuses.
  if (year < 1990 || year > 2199 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
    return Number.NaN;
  }
  if (ms < 0 || !isRealDate(year, month, day)) return Number.NaN;
  return daysFromCivil(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

/** The number of `count` decimal figures; far below zero where one of them is none. */
function figures(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
