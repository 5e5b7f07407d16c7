// Settles how each mapped column is read, one plan per column. Scores, resolution words and dates have files of their own (plan-*.ts);
// what the file does not say becomes a question.
import type { ColumnFacts } from './column-facts.ts';
import type { ColumnFinding } from './mapping.ts';
import { message } from './messages.ts';
import { withAgentColumn } from './plan-agents.ts';
import { type DateReading, readingOfDates, settleDate, withDateColumn } from './plan-dates.ts';
import type { PlanHints, PlannedColumn, Planning, WritablePlan } from './plan-hints.ts';
import { settleResolution, stateWords } from './plan-resolution.ts';
import { settleScore } from './plan-scores.ts';
import { scoreKindQuestion } from './score-questions.ts';
import { isDateTarget, namedTarget } from './targets.ts';
import type { ColumnPlan, ImportSettings, Question, Target } from './types.ts';
import type { MetricKind } from './values.ts';
import { plainWords } from './word-list.ts';

export type PlannedColumns = { readonly columns: readonly ColumnPlan[]; readonly questions: readonly Question[] };

const PERSONAL_SHARE = 0.6;

/** One plan per column, in the order of the file. @throws AppError `call.invalid` for a scale in the settings that is none */
export function planColumns(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  findings: readonly ColumnFinding[],
  settings: ImportSettings,
  hints: PlanHints = {},
): PlannedColumns {
  const questions: Question[] = [];
  const dated = withDateColumn(headers, facts, findings, { settings, questions });
  const named = withAgentColumn(headers, facts, dated, { settings, questions });
  const kinds = withScoreKinds(headers, named, settings, questions);
  const planning: Planning = { headers, facts, findings: kinds, settings, hints, questions };
  const dates = readingOfDates(planning);
  const columns: ColumnPlan[] = [];
  headers.forEach((_, position) => {
    const plan = planColumn(planning, position, dates);
    if (plan !== null) columns.push(plan);
  });
  return { columns: withJoinedTimes(columns), questions };
}

function planColumn(planning: Planning, position: number, dates: DateReading): ColumnPlan | null {
  const header = planning.headers[position];
  const facts = planning.facts[position];
  const finding = planning.findings[position];
  if (header === undefined || facts === undefined || finding === undefined) return null;
  const { target } = finding;
  const { hints } = planning;
  const warnings: PlannedColumn['warnings'] = [];
  const plan: WritablePlan = {
    position,
    header,
    target,
    reason: finding.reason,
    confidence: finding.confidence,
    samples: facts.samples,
    filledCount: facts.filledCount,
    warnings,
  };
  const group = hints.groups?.get(position);
  if (group !== undefined) plan.group = group;
  const states = hints.states?.get(position);
  if (states !== undefined) plan.states = states;
  const column: PlannedColumn = { plan, facts, warnings };
  const metric = metricOf(target);
  if (metric !== null) {
    if (!settleScore(column, metric, planning)) keepAsExtra(plan);
  } else if (target === 'resolution') settleResolution(column, planning);
  else if (target === 'responseState') plan.words = stateWords(facts, hints.words?.get(position));
  else if (isDateTarget(target)) settleDate(column, dates, planning);
  else if (target.startsWith('comment:') && facts.missingCommentCount > 0) {
    warnings.push(message('missingMarkers', { count: facts.missingCommentCount }));
  }
  settleCode(column, planning);
  return plan;
}

function metricOf(target: Target): MetricKind | null {
  if (target === 'nps' || target === 'csat' || target === 'ces') return target;
  return target.startsWith('behaviour:') ? 'behaviour' : null;
}

function keepAsExtra(plan: WritablePlan): void {
  plan.target = namedTarget('extra', plan.header);
  plan.reason = message('chosenByPerson');
  plan.confidence = 1;
}

/** A score whose kind a person has to say: the answer is its target, without one the question stands. */
function withScoreKinds(
  headers: readonly string[],
  findings: readonly ColumnFinding[],
  settings: ImportSettings,
  questions: Question[],
): readonly ColumnFinding[] {
  return findings.map((finding, position) => {
    if (finding.choices === undefined) return finding;
    const header = headers[position] ?? '';
    const question = scoreKindQuestion(position, header, finding.choices);
    const answer = settings.answers?.[question.code];
    const target = finding.choices.find((choice) => choice === answer);
    const reason = message('chosenByPerson');
    if (target !== undefined) return { target, confidence: 1, reason };
    if (answer === 'extra') return { target: namedTarget('extra', header), confidence: 1, reason };
    questions.push(question);
    return finding;
  });
}

const PERSONAL_WORDS =
  /\b(?:e mail|email|mail|phone|telephone|mobile|cell|msisdn|ani|telefon\w*|handy\w*|mobil\w*|rufnummer|correo|telefono\w*|celular|movil|courriel|portable|telefone|cellulare)\b/u;

/** Addresses and telephone numbers of customers are stored as a code unless a person wants them as they are. */
function settleCode({ plan, facts }: PlannedColumn, { settings }: Planning): void {
  if (plan.target !== 'customerId' && !plan.target.startsWith('extra:')) return;
  const chosen = settings.keptAsCode?.[String(plan.position)];
  const isPersonal = facts.emailShare > PERSONAL_SHARE || facts.phoneShare > PERSONAL_SHARE;
  if (chosen ?? (isPersonal || isPlainPhone(plan, facts))) plan.isKeptAsCode = true;
}

/** A number without plus sign or blanks is told from an id by the name of its column. */
function isPlainPhone({ header }: WritablePlan, { values, answerCount }: ColumnFacts): boolean {
  if (answerCount === 0 || !PERSONAL_WORDS.test(plainWords(header))) return false;
  let digits = 0;
  for (const [text, count] of values) if (/^'?\+?\d{7,15}$/u.test(text.trim())) digits += count;
  return digits > answerCount * PERSONAL_SHARE;
}

/** The column with times of day is stored within the dates it belongs to. */
function withJoinedTimes(columns: readonly ColumnPlan[]): ColumnPlan[] {
  const owners = new Map(
    columns.flatMap((column) => (column.timePosition === undefined ? [] : [[column.timePosition, column]])),
  );
  return columns.map((column) => {
    const owner = owners.get(column.position);
    const isChosen = column.reason.code === 'chosenByPerson' || column.reason.code === 'fromProfile';
    if (owner === undefined || isChosen) return column;
    const reason = message('joinedWithDate', { column: owner.header });
    return { ...column, target: 'ignore', reason, confidence: owner.confidence };
  });
}
