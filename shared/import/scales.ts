// The scale a score column uses: said by its header, else shown by its values, else open. Values are moved elsewhere.
import type { ColumnFacts } from './column-profile.ts';
import type { Scale } from './types.ts';
import { type MetricKind, metricScales } from './values.ts';

export type ScaleFinding =
  | { readonly kind: 'decided'; readonly scale: Scale; readonly isDefault: boolean }
  /** `choices` as `min-max`; `max-min` where the smallest number is the best. */
  | { readonly kind: 'open'; readonly choices: readonly string[] };

const IN_HEADER = /(?<!\d)(\d{1,3})\s*(?:-|–|—|\.\.|…|to|bis|a|al|hasta|until)\s*(\d{1,3})(?!\d)/giu;
const KNOWN = new Set(['0-10', '1-10', '1-5', '0-5', '1-7', '0-7', '1-6', '1-4', '1-3', '0-100', '1-100', '1-9']);
/** Values outside a scale are faulty cells up to this share, or up to this many in a small file. */
const FAULTY_SHARE = 0.03;
const FAULTY_COUNT = 2;
const FAULTY_SHARE_SMALL = 0.25;
/** From as many answers on, an upper end that nobody chose is no part of the scale. */
const TELLING_COUNT = 30;

/** A scale as questions and settings write it: `1-5`, or `5-1` where 1 is the best; null for anything else. */
export function scaleFromText(text: string): Scale | null {
  const match = /^(\d{1,3})-(\d{1,3})$/u.exec(text.trim());
  if (match === null) return null;
  const first = Number(match[1]);
  const last = Number(match[2]);
  if (first === last) return null;
  return { min: Math.min(first, last), max: Math.max(first, last), isReversed: first > last };
}

function decided(min: number, max: number, isDefault: boolean): ScaleFinding {
  return { kind: 'decided', scale: { min, max, isReversed: false }, isDefault };
}

/** @param header as in the file */
export function findScale(metric: MetricKind, header: string, facts: ColumnFacts): ScaleFinding {
  const own = metricScales[metric];
  if (metric === 'nps') return decided(own.min, own.max, true);
  for (const match of header.matchAll(IN_HEADER)) {
    const min = Number(match[1]);
    const max = Number(match[2]);
    if (KNOWN.has(`${min}-${max}`)) return decided(min, max, min === own.min && max === own.max);
  }
  const total = countOf(facts.numbers);
  if (total === 0) return decided(own.min, own.max, true);
  const largest = mostlyUpTo(facts.numbers);
  const outside = countOutside(facts.numbers, own.min, own.max);
  const isFaulty = outside <= FAULTY_COUNT && outside <= total * FAULTY_SHARE_SMALL;
  if (isFaulty || outside <= total * FAULTY_SHARE) {
    const isTelling = total >= TELLING_COUNT;
    if (isTelling && largest <= 1) return { kind: 'open', choices: [`${own.min}-${own.max}`, '0-1'] };
    // Effort is asked on five steps as well, and then often with 1 as the best.
    if (isTelling && metric === 'ces' && largest <= 5) return { kind: 'open', choices: ['1-5', '5-1', '1-7'] };
    return decided(own.min, own.max, true);
  }
  if (total < TELLING_COUNT) return { kind: 'open', choices: choicesFor(largest) };
  const hasZero = facts.numbers.has(0);
  if (largest <= 1) return { kind: 'open', choices: ['0-1', '0-5', '0-10'] };
  if (largest <= 5) return { kind: 'open', choices: ['0-5', '1-5', '0-10'] };
  if (largest <= 6) return { kind: 'open', choices: hasZero ? ['0-10', '0-6'] : ['1-6', '6-1', '1-7', '1-10'] };
  if (largest <= 7) return hasZero ? { kind: 'open', choices: ['0-10', '0-7'] } : decided(1, 7, false);
  if (largest <= 10) return hasZero ? decided(0, 10, false) : { kind: 'open', choices: ['1-10', '0-10'] };
  if (largest <= 100 && countOutside(facts.numbers, 0, 100) <= total * FAULTY_SHARE) return decided(0, 100, false);
  return { kind: 'open', choices: ['0-10', '1-10', '0-100'] };
}

/** What to offer where a small file shows values outside the metric's own scale. */
function choicesFor(largest: number): string[] {
  if (largest <= 5) return ['0-5', '1-5', '0-10'];
  if (largest <= 7) return ['1-7', '1-6', '6-1', '0-10', '1-10'];
  return largest <= 10 ? ['1-10', '0-10', '1-5'] : ['0-100', '0-10', '1-5'];
}

function countOf(numbers: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const times of numbers.values()) sum += times;
  return sum;
}

function countOutside(numbers: ReadonlyMap<number, number>, min: number, max: number): number {
  let outside = 0;
  for (const [number, times] of numbers) if (number < min || number > max) outside += times;
  return outside;
}

/** The largest number, not counting the few faulty cells above the rest. */
function mostlyUpTo(numbers: ReadonlyMap<number, number>): number {
  const sorted = [...numbers].sort((left, right) => left[0] - right[0]);
  const needed = countOf(numbers) * (1 - FAULTY_SHARE);
  let seen = 0;
  for (const [number, times] of sorted) {
    seen += times;
    if (seen >= needed) return number;
  }
  return Number.NaN;
}
