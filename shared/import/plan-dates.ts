// Settles how the date columns of a file are read: order of day and month, zone, day numbers of spreadsheets, times of day that stand
// in a column of their own. What the file does not say becomes a question.
import type { ColumnFacts } from './column-facts.ts';
import { type DateOrderFinding, findDateOrder } from './date-order.ts';
import { columnChoice, dateColumnQuestion, zoneNameCode, zoneNameQuestion } from './date-questions.ts';
import { headerZone, zonesCalled } from './date-zones.ts';
import { type ColumnFinding, isUnclaimedDate } from './mapping.ts';
import { message } from './messages.ts';
import type { PlannedColumn, Planning } from './plan-hints.ts';
import { dateOrderQuestion } from './questions.ts';
import { isDateTarget } from './targets.ts';
import type { DateOrder, ImportSettings } from './types.ts';
import { plainWords } from './word-list.ts';
import { isKnownZone } from './zones.ts';

export type DateReading = {
  readonly orders: ReadonlyMap<number, { readonly order: DateOrder; readonly isFromOther: boolean }>;
  /** Position of a date column → position of the column with its times of day. */
  readonly times: ReadonlyMap<number, number>;
};

/** Orders and times of all date columns together. */
export function readingOfDates(planning: Planning): DateReading {
  return { orders: findOrders(planning), times: findTimes(planning) };
}

export function settleDate(
  { plan, facts, warnings }: PlannedColumn,
  { orders, times }: DateReading,
  planning: Planning,
): void {
  settleZone({ plan, facts, warnings }, planning);
  const order = orders.get(plan.position);
  if (order !== undefined) plan.dateOrder = order.order;
  if (order?.isFromOther === true) warnings.push(message('dateOrderFromOther'));
  const isSerial = facts.serialShare > 0.9 && facts.dateShare < 0.1;
  if (isSerial) {
    plan.isSerialDate = true;
    warnings.push(message('datesSerial', { count: Math.round(facts.serialShare * facts.answerCount) }));
  }
  const time = times.get(plan.position);
  if (time !== undefined) {
    plan.timePosition = time;
    warnings.push(message('timeFromColumn', { from: planning.headers[time] ?? '' }));
  }
  const { dmy, mdy, none } = facts.dates.counts;
  if (dmy > 0 && mdy > 0) warnings.push(message('dateOrderMixed', { count: Math.min(dmy, mdy) }));
  const unreadable = isSerial ? 0 : none;
  if (unreadable > 0 && facts.dates.isWhole) warnings.push(message('datesUnreadable', { count: unreadable }));
}

/** The zone of times without offset: a product's, the header's, or what a person says about a name with several meanings. */
function settleZone({ plan, facts, warnings }: PlannedColumn, { settings, hints, questions }: Planning): void {
  const hinted = hints.zones?.get(plan.position);
  if (hinted !== undefined) {
    plan.zone = hinted;
    return;
  }
  const found = headerZone(plan.header);
  if (found?.kind === 'zone') {
    plan.zone = found.zone;
    if (found.zone !== 'UTC') warnings.push(message('zoneFromHeader', { zone: found.zone }));
    return;
  }
  const name = found?.name ?? facts.dates.zoneNames[0];
  if (name === undefined) return;
  const answer = settings.answers?.[zoneNameCode(name)];
  if (answer !== undefined && isKnownZone(answer)) plan.zone = answer;
  else if (!questions.some(({ code }) => code === zoneNameCode(name))) {
    questions.push(zoneNameQuestion(plan.position, plan.header, name, zonesCalled(name)));
  }
}

/** One product writes its dates in one way, so a decided column speaks for an open one. */
function findOrders({ headers, facts, findings, settings, questions }: Planning): DateReading['orders'] {
  const found = new Map<number, DateOrderFinding>();
  findings.forEach(({ target }, position) => {
    const column = facts[position];
    if (isDateTarget(target) && column !== undefined) found.set(position, findDateOrder(column.dates));
  });
  const answer = settings.dateOrder ?? orderOf(settings.answers?.[dateOrderQuestion(0, '').code]);
  const decided = decidedOrders(found, facts);
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

/** Orders of day and month that columns of dates show, whatever they are stored as: a start date speaks for an end date. */
function decidedOrders(found: ReadonlyMap<number, DateOrderFinding>, facts: readonly ColumnFacts[]): Set<DateOrder> {
  const decided = new Set<DateOrder>();
  facts.forEach((column, position) => {
    const finding = found.get(position) ?? (column.dateShare > 0.8 ? findDateOrder(column.dates) : undefined);
    const { dmy, mdy } = column.dates.counts;
    if (finding?.kind === 'decided' && finding.order !== 'ymd' && dmy + mdy > column.dates.dottedCount) {
      decided.add(finding.order);
    }
  });
  return decided;
}

function orderOf(text: string | undefined): DateOrder | undefined {
  return text === 'dmy' || text === 'mdy' || text === 'ymd' ? text : undefined;
}

const TIME_WORDS = /^(?:time|clock|uhrzeit|zeit|hora|heure|ora|horario|start time|end time)$/u;
const DATE_OR_TIME = /\b(?:date|time|datum|uhrzeit|zeit|fecha|hora|heure|data|ora|tag|day|dia)\b/gu;

/** Times of day in columns of their own, each with the date column it belongs to; none where that is not beyond doubt. */
function findTimes({ headers, facts, findings }: Planning): Map<number, number> {
  const dates = findings.flatMap(({ target }, position) => {
    const column = facts[position];
    // A column whose dates carry times of their own needs no others.
    return isDateTarget(target) && column !== undefined && column.dates.clockCount === 0 ? [position] : [];
  });
  const times = findings.flatMap(({ target }, position) => {
    const isFree = target === 'ignore' || target.startsWith('extra:');
    return isFree && isTimeColumn(headers[position] ?? '', facts[position]) ? [position] : [];
  });
  const pairs = new Map<number, number>();
  for (const date of dates) {
    const own = stem(headers[date] ?? '');
    const alike = times.filter((time) => stem(headers[time] ?? '') === own);
    // "Time" alone belongs to the only date; "Handle Time" is a duration.
    const plain = dates.length === 1 ? times.filter((time) => stem(headers[time] ?? '') === '') : [];
    const candidates = alike.length > 0 ? alike : plain;
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) pairs.set(date, only);
  }
  // One column of times cannot belong to two dates.
  const used = [...pairs.values()];
  return new Map([...pairs].filter(([, time]) => used.indexOf(time) === used.lastIndexOf(time)));
}

function isTimeColumn(header: string, facts: ColumnFacts | undefined): boolean {
  if (facts === undefined || facts.answerCount === 0) return false;
  if (facts.timeShare > 0.75) return !areDurations(facts);
  // 0.295139 of a day, under the name of a time.
  return TIME_WORDS.test(plainWords(header)) && facts.numberShare > 0.9 && facts.smallest >= 0 && facts.largest < 1;
}

const TELLING_COUNT = 3;
/** A column called a date of which as many cells are dates is asked for, not left out. */
const BROKEN_SHARE = 0.3;

/** Answers given before one o'clock only: that is how long something took. */
function areDurations({ values, answerCount }: ColumnFacts): boolean {
  return answerCount >= TELLING_COUNT && [...values.keys()].every((text) => /^(?:0{0,2}:\d|$)/u.test(text.trim()));
}

function stem(header: string): string {
  return plainWords(header).replace(DATE_OR_TIME, '').replace(/\s+/gu, ' ').trim();
}

/** Whether a column is named as the date of the answer, but too many of its cells are none. */
function isBrokenDate({ reason }: ColumnFinding, { dateShare }: ColumnFacts): boolean {
  return reason.code === 'valuesContradict' && reason.params['target'] === 'respondedAt' && dateShare > BROKEN_SHARE;
}

/**
 * Findings where a person said which of several date columns tells when the survey was answered; asks where no column is beyond doubt.
 * One unnamed column alone, without a time of contact beside it, is no question (mapping.ts).
 */
export function withDateColumn(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  findings: readonly ColumnFinding[],
  { settings, questions }: { settings: ImportSettings; questions: Planning['questions'] },
): readonly ColumnFinding[] {
  if (findings.some(({ target }) => target === 'respondedAt')) return findings;
  const broken: number[] = [];
  const open = findings.flatMap((finding, position) => {
    const column = facts[position];
    if (column === undefined) return [];
    if (isBrokenDate(finding, column)) broken.push(position);
    else if (finding.reason.code !== 'keptAsExtra' || !isUnclaimedDate(headers[position] ?? '', column)) return [];
    return [position];
  });
  // Beside the time of the contact, a single further date need not be that of the answer.
  const hasContact = findings.some(({ target }) => target === 'interactionAt');
  if (open.length < (hasContact || broken.length > 0 ? 1 : 2)) return findings;
  const answer = settings.answers?.['dateColumn'];
  const chosen = open.find((position) => columnChoice(headers[position] ?? '') === answer);
  if (chosen === undefined) {
    if (answer !== 'none') questions.push(dateColumnQuestion(open.map((position) => headers[position] ?? '')));
    return findings;
  }
  return findings.map((finding, position) =>
    position === chosen ? { target: 'respondedAt', confidence: 1, reason: message('chosenByPerson') } : finding,
  );
}
