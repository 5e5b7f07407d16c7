// How well the values of a column fit a target: 1 they confirm it, about 0.75 they say nothing, 0 they contradict it.
import type { ColumnFacts } from './column-facts.ts';
import type { Target } from './types.ts';

const NOTHING_SAID = 0.8;
const FEW = 3;
/** Half the cells of names, codes or words are shorter. The mean would let one over-long agent name throw out its column. */
const LONG = 60;
/** Words of an unknown scale are asked for one by one up to this many. */
const MOST_UNKNOWN_WORDS = 7;

/** @param isWeak the header's word alone would not do: then the values have to confirm */
export function fitOf(target: Target, facts: ColumnFacts, isWeak: boolean): number {
  if (facts.answerCount === 0) return isWeak ? 0.5 : NOTHING_SAID;
  if (target.startsWith('comment:')) return commentFit(facts);
  if (target.startsWith('behaviour:')) return scoreFit(facts, [0, 10], { hasWords: true, mayAsk: false });
  switch (target) {
    case 'nps':
      return isGroupColumn(facts) ? 0 : scoreFit(facts, [0, 10], { hasWords: false, mayAsk: false });
    case 'csat':
      return scoreFit(facts, [0, 100], { hasWords: true, mayAsk: !isWeak });
    case 'ces':
      return scoreFit(facts, [0, 100], { hasWords: true, mayAsk: !isWeak });
    case 'resolution':
      return resolutionFit(facts);
    case 'respondedAt':
    case 'interactionAt':
      return dateFit(facts);
    case 'responseId':
    case 'interactionId':
      return idFit(target, facts, isWeak);
    case 'agentEmail':
      return facts.emailShare > 0.6 ? 1 : 0;
    case 'agentId':
      return isLong(facts) ? 0 : 0.95;
    case 'agentName':
      return isLong(facts) || facts.dateShare > 0.5 || facts.sentenceShare > 0.5 || isFewNumbers(facts) ? 0 : 0.95;
    case 'language':
      return facts.languageShare > 0.7 ? 1 : facts.typicalLength > 20 ? 0 : 0.6;
    case 'channelHops':
      return facts.numberShare > 0.8 || facts.resolutionShare > 0.8 ? 0.95 : 0;
    case 'responseState':
      return facts.stateShare > 0.95 ? (isWeak && !saysComplete(facts) ? 0.2 : 1) : 0.2;
    case 'customerId':
      return isLong(facts) || facts.dateShare > 0.5 ? 0 : facts.emailShare > 0.6 || facts.phoneShare > 0.6 ? 1 : 0.85;
    case 'team':
    case 'site':
    case 'channel':
    case 'contactReason':
      return wordsFit(facts, isWeak);
    default:
      return NOTHING_SAID;
  }
}

/** What a column that only calls itself "score" may be. */
export type ScoreGuess = {
  readonly target: Target;
  /** Numbers that several metrics are asked in: a person has to say which, among these. */
  readonly choices: readonly Target[] | null;
};

/**
 * A column headed "score" or "rating" and nothing more: up to five steps and words are satisfaction; eleven steps may be a
 * recommendation as well as satisfaction or effort, so they are asked for.
 */
export function scoreGuessOf(facts: ColumnFacts): ScoreGuess | null {
  if (facts.answerCount === 0 || isGroupColumn(facts)) return null;
  if (isSignedScale(facts)) return { target: 'csat', choices: null };
  const understood = facts.numberShare + facts.scoreWordShare;
  if (understood < 0.9) return null;
  if (facts.scoreWordShare > 0.5) return { target: 'csat', choices: null };
  if (facts.smallest < 0 || facts.largest > 100 || facts.numbers.size < 2) return null;
  if (facts.smallest >= 1 && facts.largest <= 5) return { target: 'csat', choices: null };
  const isSteps = facts.largest <= 10 && facts.integerShare > 0.99;
  return { target: isSteps ? 'nps' : 'csat', choices: isSteps ? ['nps', 'csat', 'ces'] : ['csat', 'ces'] };
}

/** Groups of an NPS answer, as words or as the 100, 0 and -100 that are averaged to the NPS: no scores. */
export function isGroupColumn(facts: ColumnFacts): boolean {
  if (facts.groupShare > 0.4) return true;
  if (facts.numberShare < 0.99 || facts.numbers.size < 2) return false;
  return (
    facts.numbers.has(-100) && [...facts.numbers.keys()].every((number) => Math.abs(number) === 100 || number === 0)
  );
}

/** Scores, not ids of agents. */
function isFewNumbers(facts: ColumnFacts): boolean {
  return facts.numberShare > 0.9 && facts.smallest <= 10;
}

function isLong(facts: ColumnFacts): boolean {
  return facts.typicalLength > LONG;
}

/** Words such as "status" stand for many things; a state of answers says somewhere that one is complete. */
function saysComplete(facts: ColumnFacts): boolean {
  const words = [...facts.values.keys()].map((text) => text.trim().toLowerCase());
  return words.some((word) =>
    /^(?:complete|completed|finished|abgeschlossen|completad[ao]|complet[ao]|finalizad[ao]|submitted|finished survey)$/u.test(
      word,
    ),
  );
}

/**
 * @param range what a number may be
 * @param how.hasWords words of a known scale are scores of this metric
 * @param how.mayAsk words of no known scale may be asked for
 */
function scoreFit(
  facts: ColumnFacts,
  [min, max]: readonly [number, number],
  { hasWords, mayAsk }: { readonly hasWords: boolean; readonly mayAsk: boolean },
): number {
  if (hasWords && isSignedScale(facts)) return 1;
  const understood = facts.numberShare + facts.codeShare + (hasWords ? facts.scoreWordShare : 0);
  if (understood < 0.75) return mayAsk && isFewWords(facts) ? 0.7 : 0;
  let outside = 0;
  let all = 0;
  for (const [number, count] of facts.numbers) {
    all += count;
    if (number < min || number > max) outside += count;
  }
  // One faulty cell in a small file must not turn the column away; a quarter of the cells means another scale.
  if (outside > 1 && outside > all * 0.2) return 0;
  return understood > 0.9 ? 1 : 0.85;
}

/** 103, 102, 101, 100 and the same below zero: Freshdesk's scale. */
export function isSignedScale(facts: ColumnFacts): boolean {
  if (facts.numberShare < 0.9 || facts.numbers.size === 0) return false;
  return (
    [...facts.numbers.keys()].every(
      (number) => Math.abs(number) >= 100 && Math.abs(number) <= 103 && number !== -100,
    ) && [...facts.numbers.keys()].some((number) => Math.abs(number) > 100)
  );
}

/** A handful of short words again and again: steps of a scale that nobody told us. */
function isFewWords(facts: ColumnFacts): boolean {
  const distinct = Math.round(facts.distinctShare * facts.answerCount);
  return (
    facts.isComplete &&
    distinct >= 2 &&
    distinct <= MOST_UNKNOWN_WORDS &&
    facts.answerCount >= distinct * 2 &&
    facts.typicalLength <= 30 &&
    facts.dateShare === 0 &&
    facts.resolutionShare < 0.5
  );
}

function resolutionFit(facts: ColumnFacts): number {
  if (facts.resolutionShare > 0.8) return 1;
  if (facts.resolutionShare > 0.5) return 0.7;
  // Codes such as 1, 2, 3 or A1, A2: what they mean is asked.
  if (facts.codeShare > 0.9 && facts.isComplete) return 0.8;
  const isCoded = facts.numberShare > 0.9 && facts.integerShare > 0.9 && facts.isComplete && facts.numbers.size <= 6;
  return isCoded && facts.largest <= 9 ? 0.8 : 0;
}

/** Under the name of a date, digits are one as well: Unix seconds, `20260301`, and days as spreadsheets count them. */
function dateFit(facts: ColumnFacts): number {
  if (facts.dateShare + facts.countShare > 0.6) return 1;
  return facts.serialShare > 0.9 ? 0.85 : 0;
}

function commentFit(facts: ColumnFacts): number {
  // A comment or two may be a number or a plain "no".
  if (facts.answerCount < FEW) return NOTHING_SAID;
  if (facts.numberShare > 0.8 || facts.dateShare > 0.8 || facts.resolutionShare > 0.9) return 0;
  if (facts.typicalLength >= 15 || facts.sentenceShare > 0.2) return 1;
  // Few short words again and again are a choice, not a text, unless the header says plainly that they are comments.
  return facts.answerCount >= 20 && facts.distinctShare < 0.2 ? 0.35 : 0.75;
}

function idFit(target: Target, facts: ColumnFacts, isWeak: boolean): number {
  if (isLong(facts) || facts.dateShare > 0.8 || facts.sentenceShare > 0.5) return 0;
  if (target === 'interactionId') return 0.95;
  const isDistinct = !facts.isComplete || facts.distinctShare > 0.8;
  if (!isDistinct) return isWeak ? 0 : 0.4;
  return 1;
}

function wordsFit(facts: ColumnFacts, isWeak: boolean): number {
  if (isLong(facts) || facts.dateShare > 0.5) return 0;
  if (isWeak && facts.numberShare > 0.9) return 0.2;
  if (isWeak && facts.answerCount >= 20 && facts.distinctShare > 0.9) return 0.3;
  return 0.95;
}
