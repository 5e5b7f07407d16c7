// Takes a written date apart without deciding which part is the day. Fast for dates in digits; words are in date-words.ts.

/** The parts of the date read last. One object, filled anew by each call: read it at once. */
export type DateParts = {
  /** The three numbers in the order written, and how many digits the first and the last have. */
  first: number;
  firstDigits: number;
  second: number;
  third: number;
  thirdDigits: number;
  /** `-`, `/`, `.` as a character code; 0 where the month was a word or the number was compact (then year, month, day). */
  separator: number;
  /** ms since midnight; -1 for a time no clock shows. */
  clock: number;
  /** Local minus UTC in ms; NaN where none is written. */
  offset: number;
  /** ms since 1970 for a plain count of seconds or milliseconds; else NaN. */
  unix: number;
  /** A time of day is written. */
  hasClock: boolean;
  /** Nothing but digits: a count of seconds, or `20260301`. An id may look the same. */
  isCount: boolean;
  /** A zone named behind the time whose name means several zones, as `CST`; else ''. */
  zoneName: string;
};

export function emptyParts(): DateParts {
  return {
    first: 0,
    firstDigits: 0,
    second: 0,
    third: 0,
    thirdDigits: 0,
    separator: 0,
    clock: 0,
    offset: Number.NaN,
    unix: Number.NaN,
    hasClock: false,
    isCount: false,
    zoneName: '',
  };
}

const DASH = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;

/** ms since midnight of a time on a 24-hour clock (`24:00` is the end of the day), or -1. */
export function clockOf(hour: number, minute: number, second: number, ms: number): number {
  if (minute > 59 || second > 60 || hour > 24) return -1;
  if (hour === 24 && (minute > 0 || second > 0 || ms > 0)) return -1;
  return ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

/**
 * Reads `2026-03-01T10:15:00.250+01:00`, `1.3.2026 07:05`, `03/25/26` and the like into `parts`.
 * False for everything else, words included; `parts` is then undefined.
 */
export function readDigits(text: string, parts: DateParts): boolean {
  const length = text.length;
  let at = 0;
  let from = 0;

  function number(most: number): number {
    let value = 0;
    from = at;
    while (at < length && at - from < most) {
      const digit = text.charCodeAt(at) - 0x30;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
      at += 1;
    }
    return value;
  }

  parts.unix = Number.NaN;
  parts.offset = Number.NaN;
  parts.clock = 0;
  parts.hasClock = false;
  parts.isCount = false;
  parts.zoneName = '';
  parts.first = number(4);
  parts.firstDigits = at - from;
  if (at === from) return false;
  const separator = text.charCodeAt(at);
  if (separator !== DASH && separator !== SLASH && separator !== DOT) return false;
  parts.separator = separator;
  at += 1;
  parts.second = number(2);
  if (at === from || text.charCodeAt(at) !== separator) return false;
  at += 1;
  parts.third = number(4);
  parts.thirdDigits = at - from;
  if (at === from) return false;
  if (at === length) return true;

  const between = text.charCodeAt(at);
  if (between !== 0x20 && between !== 0x54) return false;
  at += 1;
  const hour = number(2);
  if (at === from || text.charCodeAt(at) !== COLON) return false;
  at += 1;
  const minute = number(2);
  if (at - from !== 2) return false;
  let second = 0;
  let ms = 0;
  if (text.charCodeAt(at) === COLON) {
    at += 1;
    second = number(2);
    if (at - from !== 2) return false;
    const point = text.charCodeAt(at);
    if (point === DOT || point === 0x2c) {
      at += 1;
      const fraction = number(9);
      if (at === from) return false;
      ms = Math.floor(fraction * 10 ** (3 - (at - from)));
    }
  }
  const afterHalf = readHalf(text, at, hour);
  if (afterHalf < 0) return false;
  parts.clock = clockOf(halfHour, minute, second, ms);
  parts.hasClock = true;
  return afterHalf === length || readOffset(text, afterHalf, parts);
}

/** The hour on a clock of 24, as `readHalf` left it. */
let halfHour = 0;

/** Reads `PM`, `p. m.` and the like behind a time; returns where it ends (where it began if there is none), -1 for 13 AM. */
function readHalf(text: string, start: number, hour: number): number {
  halfHour = hour;
  let at = afterBlank(text, start);
  const half = text.charCodeAt(at) | 0x20;
  if (half !== 0x61 && half !== 0x70) return start;
  at += 1;
  if (text.charCodeAt(at) === DOT) at += 1;
  at = afterBlank(text, at);
  if ((text.charCodeAt(at) | 0x20) !== 0x6d) return -1;
  at += 1;
  if (text.charCodeAt(at) === DOT) at += 1;
  else if (isLetterOrFigure(text.charCodeAt(at))) return -1;
  if (half === 0x61 && hour > 12) return -1;
  if (half === 0x61 && hour === 12) halfHour = 0;
  if (half === 0x70 && hour < 12) halfHour = hour + 12;
  return at;
}

/** Reads `Z`, `+01:00`, ` +0100`, ` GMT-5`, ` UTC` up to the end of the text. False for any other ending. */
function readOffset(text: string, start: number, parts: DateParts): boolean {
  const { length } = text;
  let at = afterBlank(text, start);
  const first = text.charCodeAt(at) | 0x20;
  if (first === 0x7a) {
    parts.offset = 0;
    return at + 1 === length;
  }
  const isNamed = first === 0x67 || first === 0x75;
  if (isNamed) {
    const name = text.slice(at, at + 3).toLowerCase();
    if (name !== 'utc' && name !== 'gmt') return false;
    at += 3;
    parts.offset = 0;
    if (at === length) return true;
  }
  const sign = text.charCodeAt(at);
  if (sign !== 0x2b && sign !== DASH) return false;
  const match = OFFSET.exec(text.slice(at + 1));
  const hours = Number(match?.[1] ?? Number.NaN);
  const minutes = Number(match?.[2] ?? 0);
  // Behind no name a single figure is more likely a slip than an offset.
  if (match === null || (!isNamed && match[1]?.length !== 2) || hours > 18 || minutes > 59) return false;
  parts.offset = (sign === DASH ? -1 : 1) * (hours * 60 + minutes) * 60_000;
  return true;
}

const OFFSET = /^(\d{1,2}):?(\d{2})?$/u;

function isLetterOrFigure(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

/** Past one blank, non-breaking ones included. */
function afterBlank(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0xa0 || code === 0x202f ? at + 1 : at;
}
