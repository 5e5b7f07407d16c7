// Proposes a target for every column from its header's words and its values, each with reason and confidence.
// Words are in header-words.ts; dates, scales and resolution words are settled afterwards in column-plans.ts.
import type { ColumnFacts } from './column-profile.ts';
import { headerWords } from './header-names.ts';
import { type HeaderRule, headerRules, type Proposal } from './header-words.ts';
import { normaliseName } from './identity.ts';
import { message } from './messages.ts';
import { namedTarget, targetName } from './targets.ts';
import type { Message, Target } from './types.ts';
import { fitOf, scoreTargetOf } from './value-fit.ts';

export type ColumnFinding = { readonly target: Target; readonly confidence: number; readonly reason: Message };

/** Below this a column is offered as an extra field instead. */
const SURE_ENOUGH = 0.5;

const EXACT = 0.93;
const WITHIN = 0.8;
const WEAK = 0.62;

type Candidate = { position: number; target: Target; confidence: number; reason: Message };

/** Targets of which a file can hold any number. */
function isRepeatable(target: Target): boolean {
  return (
    target.startsWith('behaviour:') ||
    target.startsWith('comment:') ||
    target.startsWith('extra:') ||
    target === 'ignore'
  );
}

/**
 * One finding per column. The strongest claim to a target wins, the left one among equals; every other column with the same
 * claim becomes an extra field that names the winner.
 * @param headers unique names
 * @param chosen targets a person set, by position: they are taken before any guess
 */
export function findTargets(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  chosen: ReadonlyMap<number, Target>,
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
    findings.set(position, { target, confidence: 1, reason: message('chosenByPerson') });
    if (!isRepeatable(target)) takenBy.set(target, header);
  }
  const candidates = headers.flatMap((header, position) => {
    const column = facts[position];
    return findings.has(position) || column === undefined ? [] : candidatesFor(header, position, column);
  });
  candidates.sort((left, right) => right.confidence - left.confidence || left.position - right.position);
  const losers = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (findings.has(candidate.position)) continue;
    if (candidate.confidence < SURE_ENOUGH || takenBy.has(candidate.target)) {
      if (!losers.has(candidate.position)) losers.set(candidate.position, candidate);
      continue;
    }
    findings.set(candidate.position, candidate);
    if (!isRepeatable(candidate.target)) takenBy.set(candidate.target, headers[candidate.position] ?? '');
  }
  const result = headers.map((header, position) => {
    const finding = findings.get(position);
    if (finding === undefined) return asExtra(header, facts[position], losers.get(position), takenBy);
    return { target: finding.target, confidence: finding.confidence, reason: finding.reason };
  });
  return withOwnNames(result);
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

function asExtra(
  header: string,
  facts: ColumnFacts | undefined,
  lost: ColumnFinding | undefined,
  takenBy: ReadonlyMap<Target, string>,
): ColumnFinding {
  const target = namedTarget('extra', header);
  if (facts !== undefined && facts.answerCount === 0)
    return { target, confidence: 0.9, reason: message('emptyColumn') };
  if (lost === undefined) return { target, confidence: 0.9, reason: message('keptAsExtra') };
  const winner = takenBy.get(lost.target);
  if (winner !== undefined) {
    return { target, confidence: 0.6, reason: message('targetTakenBy', { target: lost.target, column: winner }) };
  }
  return {
    target,
    confidence: 0.6,
    reason: message('valuesContradict', { target: lost.target, ...lost.reason.params }),
  };
}

function candidatesFor(header: string, position: number, facts: ColumnFacts): Candidate[] {
  const words = headerWords(header);
  const found: Candidate[] = [];
  for (const rule of headerRules) {
    const match = matchRule(rule, words, header);
    if (match === null) continue;
    if (rule.proposal === 'scoreGroup') {
      // Groups are made from the score itself; reading them as scores would be wrong.
      const reason = message('scoreGroupColumn', { word: match.word });
      return [{ position, target: namedTarget('extra', header), confidence: 0.95, reason }];
    }
    const target = targetFor(rule.proposal, header, facts);
    if (target === null) continue;
    const fit = fitOf(target, facts, match.isWeak);
    if (fit === 0 && facts.answerCount === 0) continue;
    // A column that only says "agent" gives way to one that says which of name, code and e-mail it holds.
    const claim = rule.proposal === 'agent' ? match.confidence - 0.02 : match.confidence;
    const confidence = Math.round(Math.min(0.99, claim * (0.3 + 0.75 * fit)) * 100) / 100;
    found.push({ position, target, confidence, reason: reasonFor(fit, match.word, target) });
  }
  if (found.every((candidate) => candidate.confidence < SURE_ENOUGH)) {
    const byValues = fromValues(header, position, facts);
    if (byValues !== null) found.push(byValues);
  }
  return found;
}

function reasonFor(fit: number, word: string, target: Target): Message {
  const params = { word, target };
  if (fit >= 0.9) return message('headerWordAndValues', params);
  return fit >= 0.6 ? message('headerWord', params) : message('headerWordUnsureValues', params);
}

function targetFor(proposal: Proposal, header: string, facts: ColumnFacts): Target | null {
  if (proposal === 'behaviour' || proposal === 'comment') return namedTarget(proposal, header);
  if (proposal === 'score') return scoreTargetOf(facts);
  if (proposal === 'scoreGroup') return namedTarget('extra', header);
  if (proposal !== 'agent') return proposal;
  if (facts.emailShare > 0.6) return 'agentEmail';
  return isCodeLike(facts) ? 'agentId' : 'agentName';
}

/** Codes have digits and no blanks inside; names have letters only. */
function isCodeLike(facts: ColumnFacts): boolean {
  let codes = 0;
  let all = 0;
  for (const [text, count] of facts.values) {
    all += count;
    if (/\d/u.test(text) && !/\p{L}{2,}[\s,]+\p{L}{2,}/u.test(text)) codes += count;
  }
  return all > 0 && codes / all > 0.6;
}

function matchRule(
  rule: HeaderRule,
  words: string,
  header: string,
): { word: string; confidence: number; isWeak: boolean } | null {
  // Typeform calls its response token "#", which no word rule can see.
  if (rule.proposal === 'responseId' && header.trim() === '#') return { word: '#', confidence: WEAK, isWeak: true };
  if (words === '') return null;
  if (rule.exact.includes(words)) return { word: words, confidence: EXACT, isWeak: false };
  if (rule.weak.includes(words)) return { word: words, confidence: WEAK, isWeak: true };
  if (rule.within.length === 0 || words.split(' ').length > rule.longest) return null;
  const padded = ` ${words} `;
  if (rule.not.some((word) => padded.includes(` ${word} `))) return null;
  const word = rule.within.find((candidate) => padded.includes(` ${candidate} `));
  if (word === undefined) return null;
  // Two words together say more than one.
  return {
    word,
    confidence: WITHIN + (word.includes(' ') ? 0.05 : 0) + (rule.proposal === 'behaviour' ? 0.02 : 0),
    isWeak: false,
  };
}

/** What the values say where the header says nothing: only free text and addresses speak for themselves. */
function fromValues(header: string, position: number, facts: ColumnFacts): Candidate | null {
  if (facts.answerCount < 3) return null;
  if (facts.averageLength >= 25 && facts.sentenceShare >= 0.5 && facts.distinctShare >= 0.5 && facts.dateShare < 0.2) {
    return { position, target: namedTarget('comment', header), confidence: 0.6, reason: message('valuesOnly') };
  }
  if (facts.emailShare > 0.8) {
    return { position, target: 'customerId', confidence: 0.55, reason: message('valuesOnly') };
  }
  return null;
}
