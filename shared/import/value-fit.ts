// How well the values of a column fit a target: 1 they confirm it, about 0.75 they say nothing, 0 they contradict it.
import type { ColumnFacts } from './column-profile.ts';
import type { Target } from './types.ts';

const NOTHING_SAID = 0.8;
const FEW = 3;

/** @param isWeak the header's word alone would not do: then the values have to confirm */
export function fitOf(target: Target, facts: ColumnFacts, isWeak: boolean): number {
  if (facts.answerCount === 0) return isWeak ? 0.5 : NOTHING_SAID;
  if (target.startsWith('comment:')) return commentFit(facts);
  if (target.startsWith('behaviour:')) return scoreFit(facts, 0, 10);
  switch (target) {
    case 'nps':
      return scoreFit(facts, 0, 10);
    case 'csat':
    case 'ces':
      return scoreFit(facts, 0, 100);
    case 'resolution':
      return resolutionFit(facts);
    case 'respondedAt':
    case 'interactionAt':
      return facts.dateShare > 0.6 ? 1 : 0;
    case 'responseId':
    case 'interactionId':
      return idFit(target, facts, isWeak);
    case 'agentEmail':
      return facts.emailShare > 0.6 ? 1 : 0;
    case 'agentId':
      return facts.averageLength > 60 ? 0 : 0.95;
    case 'agentName':
      return facts.averageLength > 60 || facts.dateShare > 0.5 || (facts.numberShare > 0.9 && facts.smallest <= 10)
        ? 0
        : 0.95;
    case 'language':
      return facts.languageShare > 0.7 ? 1 : facts.averageLength > 20 ? 0 : 0.6;
    case 'channelHops':
      return facts.numberShare > 0.8 || facts.resolutionShare > 0.8 ? 0.95 : 0;
    case 'responseState':
      return facts.stateShare > 0.95 ? (isWeak && !saysComplete(facts) ? 0.2 : 1) : 0.2;
    case 'customerId':
      return facts.averageLength > 60 || facts.dateShare > 0.5
        ? 0
        : facts.emailShare > 0.6 || facts.phoneShare > 0.6
          ? 1
          : 0.85;
    case 'team':
    case 'site':
    case 'channel':
    case 'contactReason':
      return wordsFit(facts, isWeak);
    default:
      return NOTHING_SAID;
  }
}

/** Which score a column is that only calls itself "score": whole numbers up to 10 with 0 or more than 7 are NPS, up to 5 CSAT. */
export function scoreTargetOf(facts: ColumnFacts): Target | null {
  if (facts.numberShare < 0.9 || facts.answerCount < 2) return null;
  if (facts.smallest >= 0 && facts.largest <= 10 && facts.largest > 7 && facts.integerShare > 0.99) return 'nps';
  return facts.smallest >= 1 && facts.largest <= 5 ? 'csat' : null;
}

/** Words such as "status" stand for many things; a state of answers says somewhere that one is complete. */
function saysComplete(facts: ColumnFacts): boolean {
  const words = [...facts.values.keys()].map((text) => text.trim().toLowerCase());
  return words.some((word) =>
    /^(?:complete|completed|finished|abgeschlossen|completad[ao]|complet[ao]|finalizad[ao]|submitted)$/u.test(word),
  );
}

function scoreFit(facts: ColumnFacts, min: number, max: number): number {
  if (facts.numberShare < 0.75) return 0;
  let outside = 0;
  let all = 0;
  for (const [number, count] of facts.numbers) {
    all += count;
    if (number < min || number > max) outside += count;
  }
  // One faulty cell in a small file must not turn the column away; a quarter of the cells means another scale.
  if (outside > 1 && outside > all * 0.2) return 0;
  return facts.numberShare > 0.9 ? 1 : 0.85;
}

function resolutionFit(facts: ColumnFacts): number {
  if (facts.resolutionShare > 0.8) return 1;
  if (facts.resolutionShare > 0.5) return 0.7;
  // Codes such as 1, 2, 3: what they mean is asked.
  const isCoded = facts.numberShare > 0.9 && facts.integerShare > 0.9 && facts.isComplete && facts.numbers.size <= 6;
  return isCoded && facts.largest <= 9 ? 0.8 : 0;
}

function commentFit(facts: ColumnFacts): number {
  // A comment or two may be a number or a plain "no".
  if (facts.answerCount < FEW) return NOTHING_SAID;
  if (facts.numberShare > 0.8 || facts.dateShare > 0.8 || facts.resolutionShare > 0.9) return 0;
  if (facts.averageLength >= 15 || facts.sentenceShare > 0.2) return 1;
  // Few short words again and again are a choice, not a text, unless the header says plainly that they are comments.
  return facts.answerCount >= 20 && facts.distinctShare < 0.2 ? 0.35 : 0.75;
}

function idFit(target: Target, facts: ColumnFacts, isWeak: boolean): number {
  if (facts.averageLength > 80 || facts.dateShare > 0.8 || facts.sentenceShare > 0.5) return 0;
  if (target === 'interactionId') return 0.95;
  const isDistinct = !facts.isComplete || facts.distinctShare > 0.8;
  if (!isDistinct) return isWeak ? 0 : 0.4;
  return 1;
}

function wordsFit(facts: ColumnFacts, isWeak: boolean): number {
  if (facts.averageLength > 60 || facts.dateShare > 0.5) return 0;
  if (isWeak && facts.numberShare > 0.9) return 0.2;
  if (isWeak && facts.answerCount >= 20 && facts.distinctShare > 0.9) return 0.3;
  return 0.95;
}
