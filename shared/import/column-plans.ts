// Settles how each mapped column is read: date order, scale, words, what is kept as a code. What the file does not say becomes a question.
import type { ColumnFacts } from './column-profile.ts';
import { type DateOrderFinding, findDateOrder } from './date-order.ts';
import type { ColumnFinding } from './mapping.ts';
import { message } from './messages.ts';
import { codedQuestion, codedQuestionCode, dateOrderQuestion, scaleQuestion } from './questions.ts';
import { findScale, scaleFromText } from './scales.ts';
import { isDateTarget } from './targets.ts';
import type { ColumnPlan, DateOrder, ImportSettings, Message, Question, Target } from './types.ts';
import { isMissing, type ResolutionWord, resolutionWord, stateWord } from './value-words.ts';
import type { MetricKind } from './values.ts';

export type PlannedColumns = { readonly columns: readonly ColumnPlan[]; readonly questions: readonly Question[] };

/** Unknown words up to this many are asked for; the rarer rest is flagged row by row. */
const MOST_WORDS_ASKED = 8;
const WORD_SHARE_ASKED = 0.02;
const PERSONAL_SHARE = 0.6;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One plan per column, in the order of the file. */
export function planColumns(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  findings: readonly ColumnFinding[],
  settings: ImportSettings,
): PlannedColumns {
  const questions: Question[] = [];
  const orders = findOrders(headers, facts, findings, settings, questions);
  const columns: ColumnPlan[] = [];
  headers.forEach((header, position) => {
    const column = facts[position];
    const finding = findings[position];
    if (column === undefined || finding === undefined) return;
    const warnings: Message[] = [];
    const plan: Writable<ColumnPlan> = {
      position,
      header,
      target: finding.target,
      reason: finding.reason,
      confidence: finding.confidence,
      samples: column.samples,
      filledCount: column.filledCount,
      warnings,
    };
    const metric = metricOf(finding.target);
    if (metric !== null) settleScore(plan, metric, column, settings, questions, warnings);
    else if (finding.target === 'resolution') settleResolution(plan, column, settings, questions, warnings);
    else if (finding.target === 'responseState') plan.words = stateWords(column);
    else if (isDateTarget(finding.target)) settleDate(plan, column, orders.get(position), warnings);
    else if (finding.target === 'customerId' || finding.target.startsWith('extra:')) {
      if (column.emailShare > PERSONAL_SHARE || column.phoneShare > PERSONAL_SHARE) plan.isKeptAsCode = true;
    }
    columns.push(plan);
  });
  return { columns, questions };
}

function metricOf(target: Target): MetricKind | null {
  if (target === 'nps' || target === 'csat' || target === 'ces') return target;
  return target.startsWith('behaviour:') ? 'behaviour' : null;
}

function settleScore(
  plan: Writable<ColumnPlan>,
  metric: MetricKind,
  facts: ColumnFacts,
  settings: ImportSettings,
  questions: Question[],
  warnings: Message[],
): void {
  if (facts.missingCount > 0) warnings.push(message('missingMarkers', { count: facts.missingCount }));
  const decimal = settings.decimal ?? decimalOf(facts);
  if (decimal !== null) plan.decimal = decimal;
  const finding = findScale(metric, plan.header, facts);
  if (finding.kind === 'open') {
    const question = scaleQuestion(plan.position, plan.header, finding.choices);
    const answered = scaleFromText(settings.answers?.[question.code] ?? '');
    if (answered === null) questions.push(question);
    else plan.scale = answered;
  } else {
    plan.scale = finding.scale;
    const { min, max } = finding.scale;
    if (!finding.isDefault) warnings.push(message('scaleDetected', { min, max }));
  }
  const { scale } = plan;
  if (scale === undefined) return;
  let outside = 0;
  for (const [number, count] of facts.numbers) if (number < scale.min || number > scale.max) outside += count;
  if (outside > 0) warnings.push(message('scoresOutOfRange', { count: outside, min: scale.min, max: scale.max }));
  const unreadable = Math.round((1 - facts.numberShare) * facts.answerCount);
  if (unreadable > 0) warnings.push(message('scoresUnreadable', { count: unreadable }));
}

/** The mark of decimals that the column uses; null where it has none. */
function decimalOf(facts: ColumnFacts): '.' | ',' | null {
  let commas = 0;
  let points = 0;
  for (const [text, count] of facts.values) {
    if (/\d,\d/u.test(text)) commas += count;
    else if (/\d\.\d/u.test(text)) points += count;
  }
  if (commas === 0 && points === 0) return null;
  return commas > points ? ',' : '.';
}

function isResolution(text: string | undefined): text is ResolutionWord {
  return text === 'yes' || text === 'no' || text === 'partly' || text === 'unknown';
}

function settleResolution(
  plan: Writable<ColumnPlan>,
  facts: ColumnFacts,
  settings: ImportSettings,
  questions: Question[],
  warnings: Message[],
): void {
  const words: Record<string, string> = Object.create(null);
  const isBinary = facts.numberShare > 0 && [...facts.numbers.keys()].every((number) => number === 0 || number === 1);
  const unknown: [string, number][] = [];
  for (const [text, count] of facts.values) {
    if (isMissing(text)) continue;
    const word = wordKey(text);
    const answer = settings.answers?.[codedQuestionCode(plan.position, word)];
    if (isResolution(answer)) words[word] = answer;
    else if (isBinary && /^[01](?:[.,]0+)?$/u.test(word)) words[word] = word.startsWith('1') ? 'yes' : 'no';
    else {
      const meaning = resolutionWord(text);
      if (meaning !== null) words[word] = meaning;
      else unknown.push([word, count]);
    }
  }
  plan.words = words;
  let flagged = 0;
  unknown.sort((left, right) => right[1] - left[1]);
  unknown.forEach(([word, count], index) => {
    if (index < MOST_WORDS_ASKED && count >= facts.answerCount * WORD_SHARE_ASKED) {
      questions.push(codedQuestion(plan.position, plan.header, word, count));
    } else flagged += count;
  });
  if (flagged > 0) warnings.push(message('resolutionUnknownWords', { count: flagged }));
}

/** How a cell is looked up in the words of its column. */
export function wordKey(text: string): string {
  return text.trim().toLowerCase();
}

function stateWords(facts: ColumnFacts): Record<string, string> {
  const words: Record<string, string> = Object.create(null);
  for (const text of facts.values.keys()) {
    const state = stateWord(text);
    if (state !== null) words[wordKey(text)] = state;
  }
  return words;
}

function settleDate(
  plan: Writable<ColumnPlan>,
  facts: ColumnFacts,
  order: { order: DateOrder; isFromOther: boolean } | undefined,
  warnings: Message[],
): void {
  if (/[([]\s*(?:utc|gmt)\s*[)\]]/iu.test(plan.header)) plan.zone = 'UTC';
  if (order !== undefined) plan.dateOrder = order.order;
  if (order?.isFromOther === true) warnings.push(message('dateOrderFromOther'));
  const { dmy, mdy, none } = facts.dates.counts;
  if (dmy > 0 && mdy > 0) warnings.push(message('dateOrderMixed', { count: Math.min(dmy, mdy) }));
  if (none > 0 && facts.dates.isWhole) warnings.push(message('datesUnreadable', { count: none }));
}

/** Orders of all date columns together: one product writes its dates in one way, so a decided column speaks for an open one. */
function findOrders(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  findings: readonly ColumnFinding[],
  settings: ImportSettings,
  questions: Question[],
): Map<number, { order: DateOrder; isFromOther: boolean }> {
  const found = new Map<number, DateOrderFinding>();
  findings.forEach(({ target }, position) => {
    const column = facts[position];
    if (isDateTarget(target) && column !== undefined) found.set(position, findDateOrder(column.dates));
  });
  const answer = settings.dateOrder ?? orderOf(settings.answers?.[dateOrderQuestion(0, '').code]);
  const decided = new Set<DateOrder>();
  for (const finding of found.values()) {
    if (finding.kind === 'decided' && finding.order !== 'ymd') decided.add(finding.order);
  }
  const [only] = decided;
  const orders = new Map<number, { order: DateOrder; isFromOther: boolean }>();
  for (const [position, finding] of found) {
    if (answer !== undefined) orders.set(position, { order: answer, isFromOther: false });
    else if (finding.kind === 'decided') orders.set(position, { order: finding.order, isFromOther: false });
    else if (finding.kind === 'open') {
      if (decided.size === 1 && only !== undefined) orders.set(position, { order: only, isFromOther: true });
      else if (!questions.some(({ code }) => code === 'dateOrder')) {
        questions.push(dateOrderQuestion(position, headers[position] ?? ''));
      }
    }
  }
  return orders;
}

function orderOf(text: string | undefined): DateOrder | undefined {
  return text === 'dmy' || text === 'mdy' || text === 'ymd' ? text : undefined;
}
