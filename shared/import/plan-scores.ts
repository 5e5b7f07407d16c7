// Settles how a score column is read: its scale and direction, its words, answer codes and symbols. What the file does not say
// becomes a question; what is left out is counted.
import { AppError } from '../contract/errors.ts';
import { message } from './messages.ts';
import type { PlannedColumn, Planning } from './plan-hints.ts';
import { settleWords, type WordMeanings } from './plan-score-words.ts';
import { scaleQuestion } from './questions.ts';
import { findScale, scaleFromText } from './scales.ts';
import type { Scale } from './types.ts';
import { type MetricKind, metricScales, outOf } from './values.ts';

/** @returns false where a person said that the column is no score after all */
export function settleScore(column: PlannedColumn, metric: MetricKind, planning: Planning): boolean {
  const { plan, facts, warnings } = column;
  const chosen = chosenScale(column, planning);
  const meanings = settleWords(column, metric, planning, chosen);
  if (meanings === null) return false;
  if (facts.missingCount > 0) warnings.push(message('missingMarkers', { count: facts.missingCount }));
  const decimal = planning.settings.decimal ?? decimalOf(column);
  if (decimal !== null) plan.decimal = decimal;
  if (Object.keys(meanings.words).length > 0) plan.words = meanings.words;
  if (Object.keys(meanings.states).length > 0) plan.states = { ...meanings.states, ...plan.states };
  settleScale(column, metric, planning, chosen, meanings);
  warnLeftOut(column, metric, meanings);
  return true;
}

/** What a person set goes before what a product or the file says. */
function chosenScale({ plan }: PlannedColumn, { settings, hints }: Planning): Scale | null {
  const text = settings.scales?.[String(plan.position)];
  if (text === undefined) return hints.scales?.get(plan.position) ?? null;
  const scale = scaleFromText(text);
  if (scale === null) throw new AppError('call.invalid', { field: 'scales', value: text });
  if (plan.reason.code !== 'fromProfile') plan.reason = message('chosenByPerson');
  plan.confidence = 1;
  return scale;
}

function settleScale(
  { plan, facts, warnings }: PlannedColumn,
  metric: MetricKind,
  { settings, questions, hints }: Planning,
  chosen: Scale | null,
  meanings: WordMeanings,
): void {
  const own = metricScales[metric];
  if (chosen !== null) {
    plan.scale = chosen;
    return;
  }
  if (meanings.isWhole) {
    plan.scale = { ...own, isReversed: false };
    return;
  }
  const header = [plan.header, ...(hints.texts?.get(plan.position) ?? [])].join(' / ');
  const finding = findScale(metric, header, facts);
  if (finding.kind === 'decided') {
    plan.scale = finding.scale;
    const { min, max, isReversed } = finding.scale;
    if (isReversed) warnings.push(message('scaleReversed', { min, max }));
    else if (!finding.isDefault) warnings.push(message('scaleDetected', { min, max }));
    return;
  }
  const question = scaleQuestion(plan.position, plan.header, finding.choices, facts);
  const answered = scaleFromText(settings.answers?.[question.code] ?? '');
  if (answered === null) questions.push(question);
  else plan.scale = answered;
}

function warnLeftOut({ plan, facts, warnings }: PlannedColumn, metric: MetricKind, meanings: WordMeanings): void {
  const { scale } = plan;
  let unreadable = meanings.unknownCount;
  if (scale !== undefined) {
    const { min, max } = scale;
    let outside = 0;
    for (const [number, count] of facts.numbers) {
      if (meanings.readNumbers.has(number)) continue;
      if (number < min || number > max) outside += count;
      else if (metric === 'nps' && !Number.isInteger(number)) unreadable += count;
    }
    for (const [text, count] of facts.values) if (![0, max].includes(outOf(text))) unreadable += count;
    if (outside > 0) warnings.push(message('scoresOutOfRange', { count: outside, min, max }));
  }
  if (unreadable > 0) warnings.push(message('scoresUnreadable', { count: unreadable }));
}

/** The mark of decimals that the column uses; null where it has none. */
function decimalOf({ facts }: PlannedColumn): '.' | ',' | null {
  let commas = 0;
  let points = 0;
  for (const [text, count] of facts.values) {
    if (/\d,\d/u.test(text)) commas += count;
    else if (/\d\.\d/u.test(text)) points += count;
  }
  if (commas === 0 && points === 0) return null;
  return commas > points ? ',' : '.';
}
