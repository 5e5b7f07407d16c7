// Numbers of a workbook as text: dates and times from days since 1900 or 1904, other numbers as a person sees them, ids in full.
import type { ShownAs } from './table-formats.ts';

const SECONDS_A_DAY = 86_400;
/** 9999-12-31, the last day a workbook can show. */
const LAST_DAY = 2_958_465;
/** 1904-01-01 in days of the other system. */
const DAYS_TO_1904 = 1462;
/** Days from 1899-12-30 to 1970-01-01. */
const DAYS_TO_1970 = 25_569;
/** The day the 1900 system counts although it never was: 1900-02-29. */
const FALSE_DAY = 60;
/** Digits a workbook's program keeps; the rest of a binary number is noise. */
const SIGNIFICANT_DIGITS = 15;
const LONGEST_ID = 25;

/**
 * The value of a number cell: `YYYY-MM-DD`, `YYYY-MM-DD HH:MM:SS` or `HH:MM:SS` where its style shows a date or time, `61.2%` where it
 * shows a share (a share of all answers is no answer, and without the sign it would look like one), else the number.
 * @param raw as the file writes it
 */
export function numberText(raw: string, shown: ShownAs, is1904: boolean): string {
  if (shown === 'percent') return percentText(raw);
  if (shown !== 'number') {
    const text = dateText(Number(raw), shown, is1904);
    if (text !== null) return text;
  }
  if (/^-?\d+$/u.test(raw)) return raw;
  return wholeText(raw) ?? roundedText(raw);
}

/** Null for numbers that are no date in any reading. */
function dateText(value: number, shown: 'date' | 'time' | 'dateTime', is1904: boolean): string | null {
  if (!Number.isFinite(value) || value < 0) return null;
  const seconds = Math.round(value * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY) + (is1904 ? DAYS_TO_1904 : 0);
  if (days > LAST_DAY) return null;
  const time = timeText(seconds % SECONDS_A_DAY);
  const isWhole = seconds % SECONDS_A_DAY === 0;
  // A time without a day: only in the first day of the system, which is no date there.
  if (value < 1 && shown !== 'date' && (shown === 'time' || !isWhole)) return time;
  if (shown === 'date' && isWhole) return dayText(days);
  return `${dayText(days)} ${time}`;
}

function dayText(days: number): string {
  if (days === FALSE_DAY) return '1900-02-29';
  // Before the day that never was, all days are counted one too low.
  const real = days > 0 && days < FALSE_DAY ? days + 1 : days;
  return new Date((real - DAYS_TO_1970) * SECONDS_A_DAY * 1000).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** `1.2345678901234E+15` written out where that is exact; null for other numbers. */
function wholeText(raw: string): string | null {
  const match = /^(-?)(\d)(?:\.(\d*))?[Ee]\+?(\d{1,2})$/u.exec(raw);
  if (!match) return null;
  const [, sign = '', first = '', rest = '', exponent = ''] = match;
  const zeros = Number(exponent) - rest.length;
  return zeros < 0 || Number(exponent) > LONGEST_ID ? null : `${sign}${first}${rest}${'0'.repeat(zeros)}`;
}

function roundedText(raw: string): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}

function percentText(raw: string): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  return `${Number((value * 100).toPrecision(SIGNIFICANT_DIGITS))}%`;
}

/** A date cell that stands as text (`t="d"`): `2026-03-01T10:15:00` in the form of the others. Zones and other forms stay as they are. */
export function isoText(raw: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(\.\d+)?)?)?$/u.exec(raw.trim());
  if (!match) return raw.trim().replace(/^T(?=\d{2}:)/u, '');
  const [, day = '', minutes, seconds = '00', fraction = ''] = match;
  if (minutes === undefined) return day;
  const at = Date.parse(`${day}T${minutes}:${seconds}${fraction}Z`);
  if (Number.isNaN(at)) return raw;
  return new Date(Math.round(at / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}
