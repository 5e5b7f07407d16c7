// What a rule about words of headers is, and how a header is held against it. The words are in header-words.ts and its siblings.
import type { FixedTarget } from './types.ts';
import { wordList } from './word-list.ts';

/**
 * What a rule can propose: a fixed target, or a kind whose name is the header itself; `score`, `anyScore` and `agent` are told apart by
 * values.
 */
export type Proposal =
  | Exclude<FixedTarget, 'ignore'>
  | 'behaviour'
  | 'comment'
  | 'score'
  | 'anyScore'
  | 'agent'
  | 'scoreGroup';

export type HeaderRule = {
  readonly proposal: Proposal;
  /** The whole header is one of these. */
  readonly exact: ReadonlySet<string>;
  /** The whole header too, but the word says little. */
  readonly weak: ReadonlySet<string>;
  /** These stand somewhere in the header: whole words, or beginnings of words. */
  readonly within: readonly string[];
  /** A header with one of these is something else. */
  readonly not: readonly string[];
  /** `within` counts in headers of at most this many words: a question that mentions the agent is no agent column. */
  readonly longest: number;
};

export type RuleWords = { exact?: string; weak?: string; within?: string; not?: string; longest?: number };

/** Headers that are whole questions. */
export const QUESTION = 60;

/** A rule from lists of words as `plainWords` leaves them; in `within` and `not` a star at the end stands for any ending. */
export function headerRule(proposal: Proposal, words: RuleWords): HeaderRule {
  const { exact = '', weak = '', within = '', not = '', longest = 5 } = words;
  return {
    proposal,
    exact: new Set(wordList(exact)),
    weak: new Set(wordList(weak)),
    within: wordList(within),
    not: wordList(not),
    longest,
  };
}

export type RuleMatch = { readonly word: string; readonly confidence: number; readonly isWeak: boolean };

const EXACT = 0.93;
const WITHIN = 0.8;
const WEAK = 0.62;

/** @param words the header as `headerWords` gives it @param header as in the file */
export function matchRule(rule: HeaderRule, words: string, header: string): RuleMatch | null {
  // Typeform calls its response token "#", which no word rule can see.
  if (rule.proposal === 'responseId' && header.trim() === '#') return { word: '#', confidence: WEAK, isWeak: true };
  if (words === '') return null;
  if (rule.exact.has(words)) return { word: words, confidence: EXACT, isWeak: false };
  if (rule.weak.has(words)) return { word: words, confidence: WEAK, isWeak: true };
  if (rule.within.length === 0 || words.split(' ').length > rule.longest) return null;
  const padded = ` ${words} `;
  if (rule.not.some((word) => stands(word, padded))) return null;
  const word = rule.within.find((candidate) => stands(candidate, padded));
  if (word === undefined) return null;
  // Two words together say more than one.
  const confidence = WITHIN + (word.includes(' ') ? 0.05 : 0) + (rule.proposal === 'behaviour' ? 0.02 : 0);
  return { word: word.replace('*', ''), confidence, isWeak: false };
}

function stands(word: string, padded: string): boolean {
  return word.endsWith('*') ? padded.includes(` ${word.slice(0, -1)}`) : padded.includes(` ${word} `);
}
