// What one column claims to be: by the words of its header with its values, or by its values alone. Which claim wins is mapping.ts.
import type { ColumnFacts } from './column-facts.ts';
import { withoutZone } from './date-zones.ts';
import { headerWords } from './header-names.ts';
import { type HeaderRule, matchRule, type Proposal, type RuleMatch } from './header-rules.ts';
import { asksReasonOfScore, identifiesAgent, isTurnedRound, namesStaff } from './header-sense.ts';
import { headerRules } from './header-words.ts';
import { message } from './messages.ts';
import { namedTarget } from './targets.ts';
import type { Message, Target } from './types.ts';
import { fitOf, isGroupColumn, scoreGuessOf } from './value-fit.ts';

/** Below this a column is offered as an extra field instead. */
export const SURE_ENOUGH = 0.5;
/** A claim that a person has to confirm by saying which metric it is. */
const TO_BE_ASKED = 0.5;
/** The reason for a score, by the words of its header. */
const REASON = 0.85;
/** From as many answers on, values that repeat or never do say something. */
const TELLING_COUNT = 6;
/** Customers rarely answer more than twice in one file; fewer addresses than this share are those of the company. */
const LEAST_CUSTOMERS = 0.5;

export type Claim = {
  readonly position: number;
  readonly target: Target;
  readonly confidence: number;
  readonly reason: Message;
  /** Metrics among which a person has to choose. */
  readonly choices?: readonly Target[];
  /** Only if no other column of the file is a score. */
  readonly isLastResort?: boolean;
  /** Only if no other column of the file names the agent: the header mentions one and says no more. */
  readonly isAside?: boolean;
};

export type NamedColumn = {
  /** Unique, as in the file. */
  readonly header: string;
  /** What a field named after the column is called. */
  readonly name: string;
  /** What else the file calls the column: the question behind an id, the last part of a path. */
  readonly texts: readonly string[];
};

export function claimsOf({ header, name, texts }: NamedColumn, position: number, facts: ColumnFacts): Claim[] {
  const names = [header, ...texts].map((text) => ({ text, words: headerWords(withoutZone(text)) }));
  const found: Claim[] = [];
  if (facts.answerCount > 0 && isGroupColumn(facts)) return [groupClaim(name, position, names[0]?.words ?? '')];
  for (const rule of headerRules) {
    const match = bestMatch(rule, names);
    if (match === null) continue;
    if (rule.proposal === 'resolution' && names.some(({ words }) => isTurnedRound(words))) continue;
    // Groups are made from the score itself; reading them as scores would be wrong.
    if (rule.proposal === 'scoreGroup') return [groupClaim(name, position, match.word)];
    if (rule.proposal === 'score' || rule.proposal === 'anyScore') {
      found.push(...scoreClaims(position, facts, match, rule.proposal === 'anyScore'));
      continue;
    }
    const target = targetFor(rule.proposal, name, facts);
    const isAside = rule.proposal === 'agent' && names.every(({ words }) => isMention(rule, words));
    if (isAside && target !== 'agentEmail' && !canBeAgents(facts)) continue;
    const fit = fitOf(target, facts, match.isWeak);
    if (fit === 0 && facts.answerCount === 0) continue;
    // A column that only says "agent" gives way to one that says which of name, code and e-mail it holds.
    const claim = rule.proposal === 'agent' ? match.confidence - 0.02 : match.confidence;
    const confidence = Math.round(Math.min(0.99, claim * (0.3 + 0.75 * fit)) * 100) / 100;
    const reason = reasonFor(fit, match.word, target);
    found.push({ position, target, confidence, reason, ...(isAside ? { isAside } : {}) });
  }
  const reason = names.find(({ words }) => asksReasonOfScore(words));
  if (reason !== undefined) found.push(...reasonClaims(name, position, facts));
  if (found.every((candidate) => candidate.confidence < SURE_ENOUGH)) {
    const isStaff = names.some(({ words }) => namesStaff(words));
    const byValues = fromValues(name, position, facts, isStaff);
    if (byValues !== null) found.push(byValues);
  }
  return found;
}

/** The strongest match of a rule among the names of a column. */
function bestMatch(rule: HeaderRule, names: readonly { text: string; words: string }[]): RuleMatch | null {
  let best: RuleMatch | null = null;
  for (const { text, words } of names) {
    const match = matchRule(rule, words, text);
    if (match !== null && (best === null || match.confidence > best.confidence)) best = match;
  }
  return best;
}

function groupClaim(name: string, position: number, word: string): Claim {
  const reason = message('scoreGroupColumn', { word });
  return { position, target: namedTarget('extra', name), confidence: 0.95, reason };
}

/** Claims of a column that only calls itself a score. @param isAny its name says not even that */
function scoreClaims(
  position: number,
  facts: ColumnFacts,
  { word, confidence: claim }: RuleMatch,
  isAny: boolean,
): Claim[] {
  const guess = scoreGuessOf(facts);
  if (guess === null) return [];
  if (guess.choices === null && !isAny) {
    const confidence = Math.round(claim * 1.05 * 100) / 100;
    return [{ position, target: guess.target, confidence, reason: reasonFor(1, word, guess.target) }];
  }
  const choices = guess.choices ?? ['csat', 'ces'];
  return choices.map((target) => ({
    position,
    target,
    confidence: TO_BE_ASKED,
    reason: message('headerWordUnsureValues', { word, target }),
    choices,
    ...(isAny ? { isLastResort: true } : {}),
  }));
}

function reasonFor(fit: number, word: string, target: Target): Message {
  const params = { word, target };
  if (fit >= 0.9) return message('headerWordAndValues', params);
  return fit >= 0.6 ? message('headerWord', params) : message('headerWordUnsureValues', params);
}

function targetFor(
  proposal: Exclude<Proposal, 'score' | 'anyScore' | 'scoreGroup'>,
  name: string,
  facts: ColumnFacts,
): Target {
  if (proposal === 'behaviour' || proposal === 'comment') return namedTarget(proposal, name);
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

/** The header is longer than the word for an agent and does not say that it holds a name or a code. */
function isMention(rule: HeaderRule, words: string): boolean {
  return !rule.exact.has(words) && !identifiesAgent(words);
}

/** Numbers from ten down are scores or years, and what never comes again in a file of some length is a text about an agent. */
function canBeAgents({ numberShare, smallest, answerCount, distinctShare }: ColumnFacts): boolean {
  const isScore = numberShare > 0.9 && smallest <= 10;
  return !isScore && (answerCount < TELLING_COUNT || distinctShare < 1);
}

/** The words with which customers explain their score; a choice of few reasons is a detail. */
function reasonClaims(name: string, position: number, facts: ColumnFacts): Claim[] {
  const target = namedTarget('comment', name);
  const fit = fitOf(target, facts, false);
  if (fit === 0 || facts.answerCount === 0) return [];
  const confidence = Math.round(REASON * (0.3 + 0.75 * fit) * 100) / 100;
  return [{ position, target, confidence, reason: reasonFor(fit, name, target) }];
}

/**
 * What the values say where the header says nothing: only free text and addresses speak for themselves.
 * @param isStaff the header names people of the company: their addresses are no customers
 */
function fromValues(name: string, position: number, facts: ColumnFacts, isStaff: boolean): Claim | null {
  if (facts.answerCount < 3) return null;
  if (facts.typicalLength >= 25 && facts.sentenceShare >= 0.5 && facts.distinctShare >= 0.5 && facts.dateShare < 0.2) {
    return { position, target: namedTarget('comment', name), confidence: 0.6, reason: message('valuesOnly') };
  }
  const isRepeated = facts.answerCount >= TELLING_COUNT && facts.distinctShare < LEAST_CUSTOMERS;
  if (facts.emailShare > 0.8 && !isStaff && !isRepeated) {
    return { position, target: 'customerId', confidence: 0.55, reason: message('valuesOnly') };
  }
  return null;
}
