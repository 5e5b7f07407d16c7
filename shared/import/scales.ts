// The scale a score column uses: said by its header, else shown by its values, else open. Values are moved elsewhere.
import type { ColumnFacts } from './column-facts.ts';
import { legendOf } from './scale-legends.ts';
import { polarityOf } from './score-words.ts';
import type { Scale } from './types.ts';
import { labelOf, type MetricKind, metricScales, outOf, scoreOf } from './values.ts';

export type ScaleFinding =
  | { readonly kind: 'decided'; readonly scale: Scale; readonly isDefault: boolean }
  /** `choices` as `min-max`; `max-min` where the smallest number is the best. */
  | { readonly kind: 'open'; readonly choices: readonly string[] };

const IN_HEADER = /(?<!\d)(\d{1,3})\s*(?:-|–|—|\.\.|…|to|bis|a|al|hasta|until|à|até)\s*(\d{1,3})(?!\d)/giu;
const KNOWN = new Set(['0-10', '1-10', '1-5', '0-5', '1-7', '0-7', '1-6', '1-4', '1-3', '0-100', '1-100', '1-9']);
/** Values outside a scale are faulty cells up to this share, or up to this many in a small file. */
const FAULTY_SHARE = 0.03;
const FAULTY_COUNT = 2;
const FAULTY_SHARE_SMALL = 0.25;
/** From as many answers on, an upper end that nobody chose is no part of the scale. */
const TELLING_COUNT = 30;
/** German marks run from 1, the best, to 6. The French word for any score is the same, so the direction is asked. */
const MARKS = /(?:^|\P{L})(?:schul|gesamt|durchschnitts)?noten?(?:\P{L}|$)/iu;
const SAYS_EASY = /easy|ease|einfach|leicht|f[aá]cil|facil/iu;
const ASKS_EFFORT =
  /(?:how much|wie ?viel|wie hoch|wie gro(?:ß|ss)|cu[aá]nto|combien|quel|quanto|quel)\b.*(?:effort|aufwand|mühe|esfuerzo|esforço|sforzo)/iu;

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
  const legend = legendOf(header);
  const ends = legend?.ends ?? null;
  const isKnown = ends !== null && KNOWN.has(ends.join('-'));
  if (legend?.kind === 'told' && ends !== null && isKnown) {
    const [min, max] = ends;
    return { kind: 'decided', scale: { min, max, isReversed: legend.isReversed }, isDefault: false };
  }
  const isReversed = legend?.kind === 'told' ? legend.isReversed : labelDirection(facts);
  const found = extentOf(metric, header, facts);
  if (isReversed !== null) return directed(found, isReversed);
  if (countOf(facts.numbers) === 0) return found;
  if (legend?.kind !== 'unclear') return withDoubts(found, metric, header, facts);
  if (isKnown && ends !== null) return bothWays({ min: ends[0], max: ends[1], isReversed: false });
  return found.kind === 'decided' ? bothWays(found.scale) : found;
}

/** How far the scale reaches, by a range in the header or by the values; its direction is not looked at. */
function extentOf(metric: MetricKind, header: string, facts: ColumnFacts): ScaleFinding {
  const own = metricScales[metric];
  for (const match of header.matchAll(IN_HEADER)) {
    const min = Number(match[1]);
    const max = Number(match[2]);
    if (KNOWN.has(`${min}-${max}`)) return decided(min, max, min === own.min && max === own.max);
  }
  const total = countOf(facts.numbers);
  if (total === 0) return decided(own.min, own.max, true);
  if (facts.percentShare > 0.5) return decided(0, 100, false);
  const upTo = statedMaximum(facts);
  if (upTo > 1) return decided(upTo === 10 || facts.numbers.has(0) ? 0 : 1, upTo, upTo === own.max && own.min === 1);
  const largest = mostlyUpTo(facts.numbers);
  const outside = countOutside(facts.numbers, own.min, own.max);
  const isFaulty = outside <= FAULTY_COUNT && outside <= total * FAULTY_SHARE_SMALL;
  if (isFaulty || outside <= total * FAULTY_SHARE) {
    const isTelling = total >= TELLING_COUNT;
    if (isTelling && largest <= 1) return { kind: 'open', choices: [`${own.min}-${own.max}`, '0-1'] };
    // Effort is asked on five steps as well, and then often with 1 as the best.
    if (metric === 'ces' && largest <= 5) return { kind: 'open', choices: ['1-5', '5-1', '1-7', '7-1'] };
    // Among many answers somebody chooses the best.
    if (isTelling && largest <= 4) return { kind: 'open', choices: shortChoices(largest) };
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

/** The `5` of `4/5` where every cell says so; 0 where none or several stand there. */
function statedMaximum(facts: ColumnFacts): number {
  const stated = new Set<number>();
  for (const text of facts.values.keys()) if (!Number.isNaN(scoreOf(text))) stated.add(outOf(text));
  const [only = 0] = stated;
  return stated.size === 1 ? only : 0;
}

function shortChoices(largest: number): string[] {
  if (largest <= 2) return ['1-2', '2-1', '1-5', '5-1'];
  return largest <= 3 ? ['1-3', '3-1', '1-5', '5-1'] : ['1-4', '4-1', '1-5', '5-1'];
}

/** What to offer where a small file shows values outside the metric's own scale. */
function choicesFor(largest: number): string[] {
  if (largest <= 1) return ['0-1', '1-5', '0-5', '0-10'];
  if (largest <= 5) return ['0-5', '1-5', '0-10'];
  if (largest <= 7) return ['1-7', '1-6', '6-1', '0-10', '1-10'];
  return largest <= 10 ? ['1-10', '0-10', '1-5'] : ['0-100', '0-10', '1-5'];
}

/** The finding with a known direction. */
function directed(found: ScaleFinding, isReversed: boolean): ScaleFinding {
  if (found.kind === 'decided') {
    return { ...found, scale: { ...found.scale, isReversed }, isDefault: found.isDefault && !isReversed };
  }
  const choices = found.choices.filter((choice) => scaleFromText(choice)?.isReversed === false);
  const turned = isReversed ? choices.map((choice) => choice.split('-').reverse().join('-')) : choices;
  const [only] = turned;
  const scale = turned.length === 1 && only !== undefined ? scaleFromText(only) : null;
  return scale === null ? { kind: 'open', choices: turned } : { kind: 'decided', scale, isDefault: false };
}

/** Scales of which the header leaves open whether 1 is the best or the worst. */
function withDoubts(found: ScaleFinding, metric: MetricKind, header: string, facts: ColumnFacts): ScaleFinding {
  if (metric === 'ces') {
    if (SAYS_EASY.test(header)) return directed(found, false);
    if (found.kind === 'decided' && (ASKS_EFFORT.test(header) || found.scale.max <= 5)) return bothWays(found.scale);
    return found;
  }
  if (!MARKS.test(header)) return found;
  if (mostlyUpTo(facts.numbers) > 6) return found;
  const ways = ['6-1', '5-1', '1-5'];
  return { kind: 'open', choices: found.kind === 'decided' ? ways : [...new Set([...ways, ...found.choices])] };
}

function bothWays({ min, max }: Scale): ScaleFinding {
  return { kind: 'open', choices: [`${min}-${max}`, `${max}-${min}`] };
}

/** Which end is the best, told by words beside the numbers: `1 - Very satisfied`. Null where nothing is told. */
function labelDirection(facts: ColumnFacts): boolean | null {
  const sums = { good: 0, bad: 0, goods: 0, bads: 0 };
  for (const text of facts.values.keys()) {
    const label = labelOf(text);
    const polarity = label === '' ? null : polarityOf(label);
    if (polarity === null || polarity === 0) continue;
    const number = scoreOf(text);
    if (polarity > 0) {
      sums.good += number;
      sums.goods += 1;
    } else {
      sums.bad += number;
      sums.bads += 1;
    }
  }
  if (sums.goods > 0 && sums.bads > 0) return sums.good / sums.goods < sums.bad / sums.bads;
  if (sums.goods > 0) return sums.good / sums.goods <= 2;
  return sums.bads > 0 ? sums.bad / sums.bads >= 4 : null;
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
