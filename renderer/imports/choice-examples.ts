// What a choice would make of a value that is really in the file. No texts, no components.
import type { DetectedColumn } from '../../shared/contract/imports.ts';
import { scaleFromText } from '../../shared/import/scales.ts';
import type { DateOrder } from '../../shared/import/types.ts';
import { metricScales, onMetricScale, scoreOf } from '../../shared/import/values.ts';
import { dayAs } from './question-groups.ts';

export type ChoiceExample =
  /** A written date, and the day (since 1970-01-01) it would mean. */
  | { readonly kind: 'day'; readonly sample: string; readonly day: number }
  /** A written score, and what it would be on Rapport's own scale. */
  | { readonly kind: 'score'; readonly sample: string; readonly value: number; readonly max: number };

function orderOf(choice: string): DateOrder | null {
  return choice === 'dmy' || choice === 'mdy' || choice === 'ymd' ? choice : null;
}

/** Rapport's own scale for a target; null for what is no score. */
export function ownScaleOf(target: string): { readonly min: number; readonly max: number } | null {
  if (target === 'nps' || target === 'csat' || target === 'ces') return metricScales[target];
  return target.startsWith('behaviour:') ? metricScales.behaviour : null;
}

/**
 * An example for one choice, taken from the file; null where none would tell anything.
 * @param values of the column, as far as they are known
 */
export function choiceExample(
  kind: string,
  choice: string,
  column: DetectedColumn | undefined,
  values: readonly string[],
): ChoiceExample | null {
  if (kind === 'dateOrder') return dayExample(orderOf(choice), values);
  if (kind === 'scale') return scoreExample(choice, column, values);
  return null;
}

function dayExample(order: DateOrder | null, values: readonly string[]): ChoiceExample | null {
  if (order === null) return null;
  // A date that means two days shows best what is asked.
  const sample = values.find((text) => dayAs(text, 'dmy') !== dayAs(text, 'mdy'));
  const day = sample === undefined ? null : dayAs(sample, order);
  if (sample === undefined || day === null) return null;
  return { kind: 'day', sample: sample.split(/[\sT]/u, 1).join(''), day };
}

function scoreExample(
  choice: string,
  column: DetectedColumn | undefined,
  values: readonly string[],
): ChoiceExample | null {
  const scale = scaleFromText(choice);
  const own = column === undefined ? null : ownScaleOf(column.target);
  if (scale === null || own === null) return null;
  // The highest value of the file lies farthest apart between scales.
  let sample: string | null = null;
  for (const text of values) {
    const score = scoreOf(text);
    if (!Number.isNaN(score) && (sample === null || score > scoreOf(sample))) sample = text.trim();
  }
  if (sample === null) return null;
  const score = scoreOf(sample);
  if (score < scale.min || score > scale.max) return null;
  return { kind: 'score', sample, value: onMetricScale(score, scale, own), max: own.max };
}
