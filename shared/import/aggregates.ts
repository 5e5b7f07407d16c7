// Tells tables of totals from tables of answers: cross-tabs with percentages, one row per team with its NPS, pivots of a
// spreadsheet. A team's 61 must never be stored as a customer's score; answers must never be turned away, so doubt is a question.
import { AppError } from '../contract/errors.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { ColumnHeader } from './header-cells.ts';
import { headerWords } from './header-names.ts';
import { isDateTarget } from './targets.ts';
import type { ColumnPlan, ImportSettings, Question } from './types.ts';
import { wordList } from './word-list.ts';

export type AggregateReason = 'percentages' | 'perGroup' | 'pivot';
type Verdict = { readonly reason: AggregateReason; readonly column: number; readonly isCertain: boolean } | null;

const COUNT_WORDS = new Set(
  wordList(`n | count | counts | responses | response count | number of responses | surveys | survey count | answers | total responses
    total surveys | sample size | base | anzahl | antworten | anzahl antworten | umfragen | anzahl umfragen | fallzahl | stichprobe
    respuestas | encuestas | cantidad | cantidad de respuestas | numero de respuestas | total respuestas | total encuestas | total
    promoters | passives | detractors | neutrals | promotoren | passive | detraktoren | kritiker | promotores | pasivos | neutros
    detractores | promoter count | detractor count`),
);
/** What may be counted of a customer too: purchases, contacts. */
const OTHER_COUNTS = new Set(['total', 'base', 'cantidad', 'count', 'counts']);
const PERIOD_WORDS = new Set(
  wordList(`week | weeks | month | period | quarter | year | year week | calendar week | reporting period | reporting month
    woche | kw | kalenderwoche | monat | zeitraum | quartal | jahr | berichtszeitraum | berichtsmonat
    semana | mes | periodo | trimestre | ano | semaine | mois | periode`),
);
const PIVOT_HEADERS =
  /^(?:row labels|zeilenbeschriftungen|etiquetas de fila|etiquettes de lignes|rotulos de linha|(?:sum|count|average|stddev) of .+|(?:summe|anzahl|mittelwert|durchschnitt) von .+|(?:suma|cuenta|promedio|recuento|contar) de .+)$/u;
const NPS_WORD = /\bnps\b|net promoter/u;
const FEWEST = 2;
/** Rows of a table of totals. */
const MOST_GROUPS = 500;

/**
 * Whether the table holds totals.
 * @param columns as planned; ids, times and comments of single answers speak against totals
 */
function judge(
  headers: readonly ColumnHeader[],
  facts: readonly ColumnFacts[],
  columns: readonly ColumnPlan[],
): Verdict {
  if (columns.some(({ target, position }) => isOfOneAnswer(target, facts[position]))) return null;
  const words = headers.map(({ name, option }) => headerWords(option ?? name));
  const pivot = words.findIndex((text) => PIVOT_HEADERS.test(text));
  if (pivot >= 0) return { reason: 'pivot', column: pivot, isCertain: true };
  const hasDays = columns.some(({ target, position }) => isOfManyDays(target, facts[position]));
  const percents = facts.flatMap((column, position) => (column.percentShare > 0.7 ? [position] : []));
  const counts = words.flatMap((text, position) =>
    COUNT_WORDS.has(text) && isCount(facts[position]) ? [position] : [],
  );
  const hasLabel = facts.some(isLabel);
  const [percent] = percents;
  if (percent !== undefined && (hasLabel || counts.length > 0)) {
    return {
      reason: 'percentages',
      column: percent,
      isCertain: percents.length > 1 || (hasLabel && counts.length > 0),
    };
  }
  const net = words.findIndex((text, position) => NPS_WORD.test(text) && isNet(facts[position]));
  if (net >= 0) return { reason: 'perGroup', column: net, isCertain: !hasDays && (hasLabel || counts.length > 0) };
  const mean = columns.find(({ target, position }) => isMean(target, facts[position]));
  if (mean === undefined) {
    const score = columns.find(
      ({ target, position }) => isScore(target) && (facts[position]?.answerCount ?? 0) >= FEWEST,
    );
    const hasPeriods = words.some((text) => PERIOD_WORDS.has(text));
    const isCounted = counts.some(
      (position) =>
        isSampleSize(facts[position]) && (hasPeriods || (hasLabel && !OTHER_COUNTS.has(words[position] ?? ''))),
    );
    return score !== undefined && isCounted ? { reason: 'perGroup', column: score.position, isCertain: false } : null;
  }
  const isFine = hasLabel && isOfHundredths(facts[mean.position]);
  if (counts.length === 0 && !isFine) return null;
  return { reason: 'perGroup', column: mean.position, isCertain: !hasDays && hasLabel && counts.length > 1 };
}

/** Something only a single answer has: an id of its own, a time of day, a text of its own. */
function isOfOneAnswer(target: ColumnPlan['target'], facts: ColumnFacts | undefined): boolean {
  if (facts === undefined || facts.answerCount === 0) return false;
  if (target === 'responseId' || target === 'interactionId' || target === 'customerId') return true;
  if (isDateTarget(target)) return facts.dates.clockCount > 0 || facts.answerCount > MOST_GROUPS;
  return target.startsWith('comment:') && facts.typicalLength >= 15;
}

/** Days that repeat, as those of answers do; days that each occur once may be what totals are made for. */
function isOfManyDays(target: ColumnPlan['target'], facts: ColumnFacts | undefined): boolean {
  return facts !== undefined && isDateTarget(target) && facts.answerCount > 0 && facts.distinctShare < 0.95;
}

/** Names of groups: texts, each once, one in every row. */
function isLabel({ answerCount, distinctShare, numberShare, isComplete, typicalLength }: ColumnFacts): boolean {
  return answerCount >= FEWEST && isComplete && distinctShare > 0.95 && numberShare < 0.2 && typicalLength < 60;
}

function isCount(facts: ColumnFacts | undefined): boolean {
  return facts !== undefined && facts.answerCount >= FEWEST && facts.integerShare > 0.95 && facts.smallest >= 0;
}

/** How many answers a row stands for: whole numbers, several at least once, and not the running number of the row. */
function isSampleSize(facts: ColumnFacts | undefined): boolean {
  if (facts === undefined || facts.largest < 2) return false;
  const isRunning = facts.distinctShare > 0.95 && facts.smallest <= 1 && facts.largest <= facts.answerCount;
  return !isRunning;
}

function isScore(target: ColumnPlan['target']): boolean {
  return target === 'nps' || target === 'csat' || target === 'ces';
}

/** Values that an NPS has and a 0-10 answer has not: below zero, or far above ten, in more than a stray cell. */
function isNet(facts: ColumnFacts | undefined): boolean {
  if (facts === undefined || facts.answerCount < FEWEST) return false;
  let outside = 0;
  let all = 0;
  for (const [number, count] of facts.numbers) {
    all += count;
    if (number < -10 || number > 11 || (number < 0 && !Number.isInteger(number))) outside += count;
  }
  return all > 0 && outside * 2 > all && facts.smallest >= -100 && facts.largest <= 100;
}

/** Scores with fractions in most rows: averages, where answers are whole steps. */
function isMean(target: ColumnPlan['target'], facts: ColumnFacts | undefined): boolean {
  if (facts === undefined || !isScore(target)) return false;
  return facts.answerCount >= FEWEST && facts.numberShare > 0.8 && facts.integerShare < 0.5;
}

/** Two decimals and more: nobody answers so finely. */
function isOfHundredths(facts: ColumnFacts | undefined): boolean {
  if (facts === undefined) return false;
  let fine = 0;
  for (const number of facts.numbers.keys()) if (Math.abs(number * 10 - Math.round(number * 10)) > 1e-6) fine += 1;
  return fine * 2 > facts.numbers.size;
}

/**
 * Refuses a table of totals; where it may be either, a question. A mapping made by hand is followed as told.
 * @throws AppError `file.aggregate` with `reason`: `percentages`, `perGroup`, `pivot`, or `said` where the person said so
 */
export function checkAggregate(
  headers: readonly ColumnHeader[],
  facts: readonly ColumnFacts[],
  columns: readonly ColumnPlan[],
  settings: ImportSettings,
): readonly Question[] {
  if (Object.keys(settings.mapping ?? {}).length > 0) return [];
  const answer = settings.answers?.['aggregate'];
  if (answer === 'answers') return [];
  if (answer === 'totals') throw new AppError('file.aggregate', { reason: 'said' });
  const verdict = judge(headers, facts, columns);
  if (verdict === null) return [];
  const column = headers[verdict.column]?.name ?? '';
  if (verdict.isCertain) throw new AppError('file.aggregate', { reason: verdict.reason, column });
  return [
    {
      code: 'aggregate',
      text: `Does each row hold one customer's answers, or totals of a group? "${column}" looks like totals.`,
      params: { reason: verdict.reason, column, header: column },
      choices: ['answers', 'totals'],
      column: verdict.column,
    },
  ];
}
