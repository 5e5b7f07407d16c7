// Proposes a target for every column, each with reason and confidence: a person's word, a product's rule, the strongest claim of words
// and values. What a column claims is column-claims.ts; dates, scales and words are settled afterwards in column-plans.ts.
import { type Claim, claimsOf, SURE_ENOUGH } from './column-claims.ts';
import type { ColumnFacts } from './column-facts.ts';
import { normaliseName } from './identity.ts';
import { message } from './messages.ts';
import { isOwnHeader } from './own-export.ts';
import { namedTarget, targetName } from './targets.ts';
import type { Message, Target } from './types.ts';

export type ColumnFinding = {
  readonly target: Target;
  readonly confidence: number;
  readonly reason: Message;
  /** Metrics among which a person has to choose. */
  readonly choices?: readonly Target[];
};

export type TargetHints = {
  /** The positions of `chosen` that a remembered profile chose, not a person. */
  readonly fromProfile?: { readonly name: string; readonly positions: ReadonlySet<number> } | undefined;
  /** What the rules of a product say, by position; words and values speak for the other columns only. */
  readonly proposed?: ReadonlyMap<number, ColumnFinding> | undefined;
  /** Further texts by position in which words of targets may stand: the question behind an id. */
  readonly texts?: ReadonlyMap<number, readonly string[]> | undefined;
  /** What fields named after a column are called, where that is not its header. */
  readonly names?: ReadonlyMap<number, string> | undefined;
};

/** A date column whose header says nothing about dates. */
const DATE_BY_VALUES = 0.6;
const DATE_BY_FEW_VALUES = 0.55;
const FEW = 3;
/** A plain score with its groups in another column. */
const SCORE_BESIDE_GROUPS = 0.75;

/** Targets of which a file can hold any number. */
function isRepeatable(target: Target): boolean {
  return (
    target.startsWith('behaviour:') ||
    target.startsWith('comment:') ||
    target.startsWith('extra:') ||
    target === 'responseState' ||
    target === 'ignore'
  );
}

/**
 * One finding per column. The strongest claim to a target wins, the left one among equals; every other column with the same
 * claim becomes an extra field that names the winner.
 * @param headers unique names
 * @param chosen targets a person or a profile set, by position: they are taken before any guess
 */
export function findTargets(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  chosen: ReadonlyMap<number, Target>,
  hints: TargetHints = {},
): ColumnFinding[] {
  const findings = new Map<number, ColumnFinding>();
  const takenBy = new Map<Target, string>();
  for (const [position, target] of chosen) {
    const header = headers[position] ?? '';
    const winner = takenBy.get(target);
    if (winner !== undefined) {
      const reason = message('targetTakenBy', { target, column: winner });
      findings.set(position, { target: namedTarget('extra', header), confidence: 1, reason });
      continue;
    }
    findings.set(position, { target, confidence: 1, reason: chosenReason(position, hints) });
    if (!isRepeatable(target)) takenBy.set(target, header);
  }
  for (const [position, finding] of hints.proposed ?? []) {
    const header = headers[position];
    if (header === undefined || findings.has(position) || takenBy.has(finding.target)) continue;
    findings.set(position, finding);
    if (!isRepeatable(finding.target)) takenBy.set(finding.target, header);
  }
  headers.forEach((header, position) => {
    if (!isOwnHeader(header) || findings.has(position)) return;
    findings.set(position, { target: 'ignore', confidence: 1, reason: message('ownColumn') });
  });
  const losers = settleClaims(headers, facts, findings, takenBy, hints);
  settleOnlyDate(headers, facts, findings, takenBy);
  const result = headers.map((header, position) => {
    const finding = findings.get(position);
    if (finding === undefined) {
      return asExtra(hints.names?.get(position) ?? header, facts[position], losers.get(position), takenBy);
    }
    return withFreeChoices(finding, takenBy);
  });
  return withOwnNames(result);
}

function chosenReason(position: number, { fromProfile }: TargetHints): Message {
  return fromProfile?.positions.has(position) === true
    ? message('fromProfile', { profile: fromProfile.name })
    : message('chosenByPerson');
}

/** Gives targets to the strongest claims; returns the best claim of each column that got nothing. */
function settleClaims(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  findings: Map<number, ColumnFinding>,
  takenBy: Map<Target, string>,
  { texts, names }: TargetHints,
): Map<number, Claim> {
  const claims = headers.flatMap((header, position) => {
    const column = facts[position];
    if (findings.has(position) || column === undefined) return [];
    const name = names?.get(position) ?? header;
    return claimsOf({ header, name, texts: texts?.get(position) ?? [] }, position, column);
  });
  if (claims.some(({ reason }) => reason.code === 'scoreGroupColumn')) tellByGroups(claims);
  claims.sort((left, right) => right.confidence - left.confidence || left.position - right.position);
  const losers = new Map<number, Claim>();
  for (const claim of claims) {
    if (findings.has(claim.position) || (claim.isLastResort === true && hasScore(takenBy))) continue;
    if (claim.isAside === true && hasAgent(takenBy)) continue;
    if (claim.confidence < SURE_ENOUGH || takenBy.has(claim.target)) {
      if (!losers.has(claim.position)) losers.set(claim.position, claim);
      continue;
    }
    const { position: _position, isLastResort: _isLastResort, isAside: _isAside, ...finding } = claim;
    findings.set(claim.position, finding);
    if (!isRepeatable(claim.target)) takenBy.set(claim.target, headers[claim.position] ?? '');
  }
  return losers;
}

function hasScore(takenBy: ReadonlyMap<Target, string>): boolean {
  return takenBy.has('nps') || takenBy.has('csat') || takenBy.has('ces');
}

function hasAgent(takenBy: ReadonlyMap<Target, string>): boolean {
  return takenBy.has('agentName') || takenBy.has('agentId') || takenBy.has('agentEmail');
}

/** Groups of promoters and detractors stand beside answers to the recommendation, so a score of eleven steps is one. */
function tellByGroups(claims: Claim[]): void {
  claims.forEach(({ choices, ...claim }, at) => {
    if (choices?.includes('nps') !== true || claim.target !== 'nps') return;
    const reason = message('headerWordAndValues', claim.reason.params);
    claims[at] = { ...claim, confidence: SCORE_BESIDE_GROUPS, reason };
  });
}

const BIRTHDAY = /birth|geburt|nacimiento|naissance|nascimento|nascita|\bdob\b/iu;

/** Whether a column of dates is left that nobody claimed: its header says nothing, its values are dates. */
export function isUnclaimedDate(header: string, facts: ColumnFacts): boolean {
  return facts.dateShare > 0.8 && facts.answerCount > 0 && !BIRTHDAY.test(header);
}

/** The only dates of a file are those of its answers, whatever their header. With several, nobody knows. */
function settleOnlyDate(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  findings: Map<number, ColumnFinding>,
  takenBy: Map<Target, string>,
): void {
  if (takenBy.has('respondedAt') || takenBy.has('interactionAt')) return;
  const dated = facts.flatMap((column, position) =>
    !findings.has(position) && isUnclaimedDate(headers[position] ?? '', column) ? [{ position, column }] : [],
  );
  const [only] = dated;
  if (only === undefined || dated.length > 1) return;
  const confidence = only.column.answerCount < FEW ? DATE_BY_FEW_VALUES : DATE_BY_VALUES;
  findings.set(only.position, { target: 'respondedAt', confidence, reason: message('valuesOnly') });
  takenBy.set('respondedAt', headers[only.position] ?? '');
}

/** Two questions of one name would overwrite each other: names that only differ in case or accents get a number. */
function withOwnNames(findings: readonly ColumnFinding[]): ColumnFinding[] {
  const taken = new Set<string>();
  return findings.map((finding) => {
    const name = targetName(finding.target);
    const kind = (['behaviour', 'comment', 'extra'] as const).find((one) => finding.target.startsWith(`${one}:`));
    if (kind === undefined) return finding;
    let own = name;
    for (let count = 2; taken.has(`${kind}:${normaliseName(own)}`); count += 1)
      own = `${name.slice(0, 170)} (${count})`;
    taken.add(`${kind}:${normaliseName(own)}`);
    return own === name ? finding : { ...finding, target: namedTarget(kind, own) };
  });
}

/** What another column holds is no choice any more. */
function withFreeChoices(finding: ColumnFinding, takenBy: ReadonlyMap<Target, string>): ColumnFinding {
  if (finding.choices === undefined) return finding;
  const choices = finding.choices.filter((target) => target === finding.target || !takenBy.has(target));
  return { ...finding, choices };
}

function asExtra(
  header: string,
  facts: ColumnFacts | undefined,
  lost: Claim | undefined,
  takenBy: ReadonlyMap<Target, string>,
): ColumnFinding {
  const target = namedTarget('extra', header);
  if (facts !== undefined && facts.answerCount === 0)
    return { target, confidence: 0.9, reason: message('emptyColumn') };
  if (lost === undefined) return { target, confidence: 0.9, reason: message('keptAsExtra') };
  const winner = takenBy.get(lost.target);
  if (winner !== undefined) {
    const reason = message('targetTakenBy', { target: lost.target, column: winner });
    return asPartOf(header, lost, winner, reason);
  }
  return {
    target,
    confidence: 0.6,
    reason: message('valuesContradict', { target: lost.target, ...lost.reason.params }),
  };
}

/** The rows of a matrix question (`CSAT[SQ001]`, `CSAT[SQ002]`) are asked on one scale: the others are ratings, not leftovers. */
function asPartOf(header: string, lost: Claim, winner: string, reason: Message): ColumnFinding {
  const stem = matrixStem(header);
  const isScore = lost.target === 'csat' || lost.target === 'ces';
  if (isScore && stem !== null && stem === matrixStem(winner) && lost.confidence >= SURE_ENOUGH) {
    return { target: namedTarget('behaviour', header), confidence: 0.6, reason };
  }
  return { target: namedTarget('extra', header), confidence: 0.6, reason };
}

function matrixStem(header: string): string | null {
  return /^(.+?)\s*\[[^\]]+\]$/u.exec(header)?.[1] ?? null;
}
