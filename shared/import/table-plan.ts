// What each column of a table is: rules of its product, words, values, a person's choices; and whether the table holds answers at
// all. How its bytes become records is none of its business.
import { checkAggregate } from './aggregates.ts';
import { chosenTargets } from './analysis-settings.ts';
import type { ColumnFacts } from './column-facts.ts';
import { planColumns } from './column-plans.ts';
import { type ColumnHeader, displayName } from './header-cells.ts';
import { type ColumnFinding, findTargets } from './mapping.ts';
import { message } from './messages.ts';
import { type ColumnClaim, claimColumns } from './product-columns.ts';
import type { Reshaped } from './reader.ts';
import { isAnswerWord } from './reshape.ts';
import { namedTarget } from './targets.ts';
import type { ColumnPlan, ImportSettings, Product, Question, Target } from './types.ts';

export type GatheredTable = {
  /** Those that a reshaping adds included. */
  readonly headers: readonly ColumnHeader[];
  readonly facts: readonly ColumnFacts[];
  readonly product: Product | null;
  readonly reshaped: Reshaped | null;
  /** The remembered profile some of the settings come from. */
  readonly fromProfile?: FromProfile | undefined;
};

/** Settings of which some come from a remembered profile: their columns say so. */
export type FromProfile = { readonly name: string; readonly positions: ReadonlySet<number> };

const CERTAIN = 0.97;

/** @throws AppError `file.aggregate`, and `call.invalid` for settings that name a column the table lacks */
export function planTable(
  { headers, facts, product, reshaped, fromProfile }: GatheredTable,
  settings: ImportSettings,
): { readonly columns: readonly ColumnPlan[]; readonly questions: readonly Question[] } {
  const claims = claimColumns(
    settings.product === 'none' ? null : product,
    headers,
    facts,
    reshaped?.reshape.kind === 'pivot',
  );
  claimReshaped(claims, headers, facts, reshaped);
  const names = headers.map(({ name }) => name);
  const hints = {
    proposed: new Map([...claims].map(([position, { finding }]) => [position, finding])),
    texts: new Map(headers.map(({ texts }, position) => [position, texts])),
    names: new Map(headers.map((header, position) => [position, displayName(header)])),
    ...(fromProfile === undefined ? {} : { fromProfile }),
  };
  const found = findTargets(names, facts, chosenTargets(settings, headers.length), hints);
  const findings = found.map((finding, position) => {
    const about = aboutQuestion(finding, position, reshaped);
    return asText(about, headers[position], facts[position], isAnswerColumn(headers, position, reshaped));
  });
  const { columns, questions } = planColumns(names, facts, findings, settings, {
    zones: zonesOf(headers, claims, settings),
    words: entriesOf(claims, ({ words }) => words),
    states: entriesOf(claims, ({ states }) => states),
    texts: hints.texts,
    groups: new Map(headers.flatMap(({ group }, position) => (group === null ? [] : [[position, group]]))),
    ...(fromProfile === undefined ? {} : { fromProfile }),
  });
  const hasIds = columns.some(({ target }) => target === 'responseId');
  const planned = columns.map((column) => {
    const claim = claims.get(column.position);
    const isJoined = column.target === 'agentName' && columns[claim?.joinWith ?? -1]?.target === 'ignore';
    const own = isJoined ? claim : withoutJoin(claim);
    return withClaim(column, headers[column.position], own, !hasIds && isIdentity(column, claim, reshaped));
  });
  return { columns: planned, questions: [...checkAggregate(headers, facts, planned, settings), ...questions] };
}

function withoutJoin(claim: ColumnClaim | undefined): ColumnClaim | undefined {
  return claim === undefined ? undefined : { ...claim, joinWith: undefined };
}

/** What the rows of a response were joined by identifies it, and what its product says. */
function isIdentity(
  { position, target }: ColumnPlan,
  claim: ColumnClaim | undefined,
  reshaped: Reshaped | null,
): boolean {
  const isPivotId = reshaped?.reshape.kind === 'pivot' && reshaped.reshape.id === position;
  return isPivotId || (claim?.isIdentity === true && target === claim.finding.target);
}

function withClaim(
  column: ColumnPlan,
  header: ColumnHeader | undefined,
  claim: ColumnClaim | undefined,
  identifies: boolean,
): ColumnPlan {
  const label = header?.label ?? null;
  return {
    ...column,
    ...(label === null ? {} : { label }),
    ...(claim?.joinWith === undefined ? {} : { joinWith: claim.joinWith }),
    ...(identifies ? { isIdentity: true } : {}),
  };
}

/** Zones that the header names hold whatever a person says; what a product is known for gives way to it. */
function zonesOf(
  headers: readonly ColumnHeader[],
  claims: ReadonlyMap<number, ColumnClaim>,
  settings: ImportSettings,
): Map<number, string> {
  const zones = new Map<number, string>();
  headers.forEach(({ zone }, position) => {
    const known = zone ?? (settings.zone === undefined ? claims.get(position)?.zone : undefined);
    if (known !== undefined) zones.set(position, known);
  });
  return zones;
}

function entriesOf<Value>(
  claims: ReadonlyMap<number, ColumnClaim>,
  read: (claim: ColumnClaim) => Value | undefined,
): Map<number, Value> {
  const entries = new Map<number, Value>();
  for (const [position, claim] of claims) {
    const value = read(claim);
    if (value !== undefined) entries.set(position, value);
  }
  return entries;
}

/** What differs from question to question of one response says nothing about the response. */
function aboutQuestion(finding: ColumnFinding, position: number, reshaped: Reshaped | null): ColumnFinding {
  if (reshaped?.perQuestion.has(position) !== true || !finding.target.startsWith('extra:')) return finding;
  if (finding.reason.code === 'chosenByPerson' || finding.reason.code === 'fromProfile') return finding;
  return { target: 'ignore', confidence: CERTAIN, reason: message('differsPerQuestion') };
}

/** Ids of text entries in Qualtrics. */
const TEXT_ENTRY = /^(?:QID\d+_TEXT|Q\d+_TEXT)$/u;

/** What customers were asked, not what is known about the contact: a column a pivot made, or a text entry. */
function isAnswerColumn(headers: readonly ColumnHeader[], position: number, reshaped: Reshaped | null): boolean {
  const header = headers[position];
  if (reshaped?.reshape.kind === 'pivot' && position >= headers.length - reshaped.reshape.questions.length) return true;
  return (
    header?.isOpen === true ||
    TEXT_ENTRY.test(header?.importId ?? '') ||
    header?.texts.some((text) => TEXT_ENTRY.test(text)) === true
  );
}

/** An answer in words that no rule knows is a comment, not a detail of the contact. */
function asText(
  finding: ColumnFinding,
  header: ColumnHeader | undefined,
  facts: ColumnFacts | undefined,
  isAnswer: boolean,
): ColumnFinding {
  if (!isAnswer || header === undefined || facts === undefined || finding.reason.code !== 'keptAsExtra') return finding;
  const isText = facts.numberShare < 0.2 && facts.distinctShare > 0.5 && facts.dateShare < 0.2;
  if (!isText || (facts.sentenceShare < 0.2 && facts.typicalLength < 12)) return finding;
  return { target: namedTarget('comment', displayName(header)), confidence: 0.6, reason: message('valuesOnly') };
}

const KINDS: readonly (readonly [RegExp, Target])[] = [
  [/^e?nps$/iu, 'nps'],
  [/^csat$/iu, 'csat'],
  [/^ces$/iu, 'ces'],
  [/star|smiley/iu, 'csat'],
];

/** Columns that a reshaping empties, and those it makes. */
function claimReshaped(
  claims: Map<number, ColumnClaim>,
  headers: readonly ColumnHeader[],
  facts: readonly ColumnFacts[],
  reshaped: Reshaped | null,
): void {
  if (reshaped === null) return;
  const { reshape } = reshaped;
  if (reshape.kind === 'pivot') {
    const reason = message('pivotedColumn');
    for (const position of [reshape.question, reshape.answer]) claims.set(position, { finding: ignored(reason) });
    headers.forEach(({ name }, position) => {
      const isBeside = position < headers.length - reshape.questions.length && !claims.has(position);
      if (isBeside && isAnswerWord(name)) claims.set(position, { finding: ignored(message('differsPerQuestion')) });
    });
    return;
  }
  const reason = message('splitColumn', { column: headers[reshape.value]?.name ?? '' });
  claims.set(reshape.type, { finding: ignored(reason) });
  if (facts[reshape.value]?.filledCount === 0) claims.set(reshape.value, { finding: ignored(reason) });
  const first = headers.length - reshape.types.length;
  const taken = new Set<Target>();
  reshape.types.forEach((type, at) => {
    const known = KINDS.find(([pattern]) => pattern.test(type))?.[1];
    if (known === undefined) return;
    // Stars beside a CSAT of their own are a rating of their own.
    const target = taken.has(known) ? namedTarget('behaviour', headers[first + at]?.name ?? type) : known;
    taken.add(known);
    claims.set(first + at, { finding: { target, confidence: CERTAIN, reason: message('splitKind', { word: type }) } });
  });
}

function ignored(reason: ColumnFinding['reason']): ColumnFinding {
  return { target: 'ignore', confidence: CERTAIN, reason };
}
