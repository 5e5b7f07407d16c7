// Cells to stored values, strictly: a text that is no such value is said to be none, and nothing is moved into a range it is not in.
import type { Scale } from './types.ts';

/** The scales on which Rapport stores scores. Behaviours all have one scale, so that questionnaires can be compared. */
export const metricScales = {
  nps: { min: 0, max: 10 },
  csat: { min: 1, max: 5 },
  ces: { min: 1, max: 7 },
  behaviour: { min: 1, max: 5 },
} as const;
export type MetricKind = keyof typeof metricScales;

const NUMBER = /^[+-]?\d{1,7}(?:[.,]\d{1,6})?$/u;
const LABELLED = /^([+-]?\d{1,7}(?:[.,]\d{1,6})?)(?:\s*[-–—:=.)]\s*|\s*\(|\s+)([^\d].*)$/su;
const BRACKETED = /^[^\d]*[([]\s*([+-]?\d{1,7}(?:[.,]\d{1,6})?)\s*[)\]]$/su;
const OUT_OF = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:\/|of|out of|von|de|aus)\s*(\d{1,3})$/iu;

/** Filled and empty stars, as symbols that ratings are drawn with. */
const STARS = /^(?:[★⭐✭✪🌟]\ufe0f?|[☆✩]\ufe0f?|\s)+$/u;
const FILLED_STARS = /[★⭐✭✪🌟]/gu;
const PERCENT = /^\d{1,3}(?:[.,]\d{1,6})?\s?%$/u;

/**
 * The number in a score cell: `9`, `9.0`, `4,5`, `4 - good`, `Bueno (4)`, `4/5`, `80 %`, `★★★★☆`, `9#` as telephones send it. A
 * comma and a point both mark decimals: scores have no thousands. NaN for anything else, two numbers included.
 */
export function scoreOf(text: string): number {
  const length = text.length;
  if (length === 1) {
    const digit = text.charCodeAt(0) - 0x30;
    if (digit >= 0 && digit <= 9) return digit;
    return STARS.test(text) && text.trim() !== '' ? (text.match(FILLED_STARS) ?? []).length : Number.NaN;
  }
  const plain = (text.charCodeAt(0) === 0x27 ? text.slice(1) : text).replace(/\u00a0/gu, ' ').trim();
  if (plain.length > 120) return Number.NaN;
  if (NUMBER.test(plain)) return toNumber(plain);
  const share = OUT_OF.exec(plain);
  if (share !== null) return toNumber(share[1] ?? '');
  const labelled = LABELLED.exec(plain);
  if (labelled !== null && !/\d/u.test(labelled[2] ?? '')) return toNumber(labelled[1] ?? '');
  const bracketed = BRACKETED.exec(plain);
  if (bracketed !== null) return toNumber(bracketed[1] ?? '');
  if (isPercent(plain)) return toNumber(plain.slice(0, -1));
  if (/^\d{1,2}#$/u.test(plain)) return toNumber(plain.slice(0, -1));
  return plain !== '' && STARS.test(plain) ? (plain.match(FILLED_STARS) ?? []).length : Number.NaN;
}

/** The number behind the score in `4/5` or `9 out of 10`; 0 where none stands there. */
export function outOf(text: string): number {
  return Number(OUT_OF.exec(text.trim())?.[2] ?? 0);
}

/** The words beside the number in a score cell, as in `4 - Very good` or `Bueno (4)`; '' where there are none. */
export function labelOf(text: string): string {
  const plain = text.replace(/\u00a0/gu, ' ').trim();
  const labelled = LABELLED.exec(plain);
  if (labelled !== null) return (labelled[2] ?? '').replace(/\)$/u, '');
  const bracketed = /^([^\d([]+)[([]\s*[+-]?\d/su.exec(plain);
  return bracketed?.[1]?.trim() ?? '';
}

export function isPercent(text: string): boolean {
  return PERCENT.test(text.trim());
}

const ANSWER_CODE = /^(?:A|AO|L|SQ|V)0*(\d{1,2})$/iu;

/** The number of an answer code such as `A4` or `AO01`, which says nothing about direction; 0 for any other text. */
export function answerCodeOf(text: string): number {
  const match = ANSWER_CODE.exec(text.trim());
  return match === null ? 0 : Number(match[1]);
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

/** The value on the metric's scale, moved linearly; at most four decimals. `value` must lie within `scale`. */
export function onMetricScale(
  value: number,
  scale: Scale,
  metric: { readonly min: number; readonly max: number },
): number {
  const forward = scale.isReversed ? scale.max + scale.min - value : value;
  if (scale.min === metric.min && scale.max === metric.max) return forward;
  const share = (forward - scale.min) / (scale.max - scale.min);
  return Math.round((metric.min + share * (metric.max - metric.min)) * 10_000) / 10_000;
}

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}$/iu;
const PHONE = /^'?\+?[\d\s()./-]{8,20}$/u;

export function isEmail(text: string): boolean {
  return EMAIL.test(text.trim());
}

/** Reads like a telephone number: a plus sign, or groups; a plain run of digits is an id. */
export function isPhone(text: string): boolean {
  const plain = text.trim();
  return (
    PHONE.test(plain) &&
    /[+\s()/-]/u.test(plain) &&
    plain.replace(/\D/gu, '').length >= 8 &&
    !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/u.test(plain)
  );
}

/** An identifier or name: no blanks around it, no control characters, no apostrophe that only guards against formulas. */
export function plainText(text: string): string {
  const trimmed = text.trim();
  return trimmed.charCodeAt(0) === 0x27 && /^'[=+\-@\d]/u.test(trimmed) ? trimmed.slice(1) : trimmed;
}

/** A comment: the customer's words with line breaks as LF and nothing around them. */
export function commentText(text: string): string {
  const trimmed = plainText(text);
  return trimmed.includes('\r') ? trimmed.replace(/\r\n?/gu, '\n') : trimmed;
}
