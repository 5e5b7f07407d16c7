// What the cells of a score column stand for that are no plain numbers: words and faces of a known scale, answer codes, the signed
// scale of one product, words that say that nothing was answered, the key 0 of a telephone.
import { message } from './messages.ts';
import type { PlannedColumn, Planning } from './plan-hints.ts';
import { MOST_WORDS_ASKED, WORD_SHARE_ASKED } from './plan-resolution.ts';
import { scaleFromText } from './scales.ts';
import {
  answerCodesQuestion,
  dtmfZeroQuestion,
  scoreWordCode,
  scoreWordQuestion,
  wordValuesQuestion,
} from './score-questions.ts';
import { findWordScale, isScoreWord, type Placing, plainScore } from './score-words.ts';
import type { Scale } from './types.ts';
import { isSignedScale } from './value-fit.ts';
import { isMissing, stateWord, wordKey } from './value-words.ts';
import { answerCodeOf, type MetricKind, metricScales, onMetricScale, scoreOf } from './values.ts';

export type WordMeanings = {
  /** Cell (as `wordKey` leaves it) → the score on the metric's own scale as text, or `none`. */
  readonly words: Record<string, string>;
  /** Cells that say that the survey was sent and not answered. */
  readonly states: Record<string, 'notAnswered'>;
  /** Numbers that are among the words: they are not read on a scale. */
  readonly readNumbers: ReadonlySet<number>;
  /** Cells without a meaning that nobody is asked about. */
  readonly unknownCount: number;
  /** No cell is read as a plain number. */
  readonly isWhole: boolean;
};

type Gathering = {
  readonly words: Record<string, string>;
  readonly states: Record<string, 'notAnswered'>;
  readonly readNumbers: Set<number>;
  /** Plain word → count, and the cells that read so. */
  readonly known: Map<string, number>;
  readonly spellings: Map<string, string[]>;
  readonly codes: Map<string, number>;
  readonly unknown: Map<string, number>;
};

/** @returns null where a person said that the column is no score after all */
export function settleWords(
  column: PlannedColumn,
  metric: MetricKind,
  planning: Planning,
  chosen: Scale | null,
): WordMeanings | null {
  const found = gather(column, metric, planning);
  if (!settleCodes(column, metric, planning, chosen, found)) return null;
  if (!settleKnown(column, metric, planning, found)) return null;
  if (metric === 'nps') settleZero(column, planning, found);
  const unknownCount = settleUnknown(column, metric, planning, found);
  const isWhole = [...column.facts.numbers.keys()].every((number) => found.readNumbers.has(number));
  return { words: found.words, states: found.states, readNumbers: found.readNumbers, unknownCount, isWhole };
}

function gather({ plan, facts }: PlannedColumn, metric: MetricKind, { settings, hints }: Planning): Gathering {
  const found: Gathering = {
    words: Object.create(null),
    states: Object.create(null),
    readNumbers: new Set(),
    known: new Map(),
    spellings: new Map(),
    codes: new Map(),
    unknown: new Map(),
  };
  const hinted = hints.words?.get(plan.position) ?? {};
  const states = hints.states?.get(plan.position) ?? {};
  const isSigned = metric !== 'nps' && isSignedScale(facts);
  for (const [text, count] of facts.values) {
    if (isMissing(text)) continue;
    const key = wordKey(text);
    const answer = settings.answers?.[scoreWordCode(plan.position, key)];
    const number = scoreOf(text);
    if (Object.hasOwn(states, key)) continue;
    if (Object.hasOwn(hinted, key)) found.words[key] = hinted[key] ?? 'none';
    else if (answer !== undefined && stepsOf(metric).includes(answer)) found.words[key] = answer;
    else if (isSigned && !Number.isNaN(number)) {
      found.words[key] = String(signedScore(number, metric));
      found.readNumbers.add(number);
    } else if (!Number.isNaN(number)) continue;
    else if (answerCodeOf(text) > 0) found.codes.set(text, count);
    else if (metric !== 'nps' && isScoreWord(text)) {
      const plain = plainScore(text);
      found.known.set(plain, (found.known.get(plain) ?? 0) + count);
      found.spellings.set(plain, [...(found.spellings.get(plain) ?? []), key]);
    } else if (isNotAnswered(text)) found.states[key] = 'notAnswered';
    else found.unknown.set(key, (found.unknown.get(key) ?? 0) + count);
  }
  return found;
}

/** Beside answers, `received` is a state that tells no score either. */
function isNotAnswered(text: string): boolean {
  return stateWord(text) === 'notAnswered' || /^received\b/iu.test(text.trim());
}

/** 103 to 101 are good, 100 is the middle, -101 to -103 are bad: equal steps from the metric's best to its worst. */
function signedScore(number: number, metric: MetricKind): number {
  const { min, max } = metricScales[metric];
  const step = number === 100 ? 0 : Math.sign(number) * (Math.abs(number) - 100);
  return rounded(min + ((step + 3) / 6) * (max - min));
}

/** Codes say nothing about direction. False: the column stays as it is. */
function settleCodes(
  { plan }: PlannedColumn,
  metric: MetricKind,
  { settings, questions }: Planning,
  chosen: Scale | null,
  { codes, words }: Gathering,
): boolean {
  if (codes.size === 0) return true;
  const largest = Math.max(...[...codes.keys()].map(answerCodeOf));
  const steps = [5, 7, 10, 11].find((size) => largest <= size) ?? largest;
  const question = answerCodesQuestion(plan.position, plan.header, steps);
  const answer = settings.answers?.[question.code];
  if (chosen === null && answer === 'extra') return false;
  const scale = chosen ?? scaleFromText(answer ?? '');
  if (scale === null) {
    questions.push(question);
    return true;
  }
  for (const text of codes.keys()) {
    const code = answerCodeOf(text);
    // Eleven codes are the steps 0 to 10.
    const value = code < scale.min || code > scale.max ? null : onMetricScale(code, scale, metricScales[metric]);
    words[wordKey(text)] = value === null ? 'none' : String(value);
  }
  return true;
}

/** Words and faces of known scales. False: the column stays as it is. */
function settleKnown(
  { plan, warnings }: PlannedColumn,
  metric: MetricKind,
  { settings, questions }: Planning,
  { known, spellings, words, unknown }: Gathering,
): boolean {
  if (known.size === 0) return true;
  const finding = findWordScale(known, metric !== 'ces');
  if (finding.kind === 'none') {
    for (const [plain, keys] of spellings) for (const key of keys) unknown.set(key, known.get(plain) ?? 1);
    return true;
  }
  let placing = finding.kind === 'decided' ? finding.placing : undefined;
  if (finding.kind === 'open') {
    const choices = finding.placings.map((one) => placingText(one, metric));
    const question = wordValuesQuestion(plan.position, plan.header, [...new Set(choices)]);
    const answer = settings.answers?.[question.code];
    if (answer === 'extra') return false;
    placing = finding.placings[choices.indexOf(answer ?? '')];
    if (placing === undefined) questions.push(question);
  }
  if (placing === undefined) return true;
  for (const [plain, share] of placing) {
    for (const key of spellings.get(plain) ?? []) words[key] = String(placedScore(share, metric));
  }
  warnings.push(message('wordsPlaced', { value: placingText(placing, metric) }));
  return true;
}

const LONGEST_PLACING = 180;

/** `bad 1, good 5`: the words from worst to best with their scores. */
function placingText(placing: Placing, metric: MetricKind): string {
  const sorted = [...placing].sort((left, right) => left[1] - right[1]);
  const text = sorted.map(([word, share]) => `${word} ${placedScore(share, metric)}`).join(', ');
  return text.length <= LONGEST_PLACING ? text : `${text.slice(0, LONGEST_PLACING - 1)}…`;
}

function placedScore(share: number, metric: MetricKind): number {
  const { min, max } = metricScales[metric];
  return rounded(min + share * (max - min));
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

const KEYPAD = /\bdtmf\b|keypad|key ?press|\bivr\b|tecla|tastatur|tastendruck/iu;
const TELLING_COUNT = 30;

/**
 * Telephones have no key for ten: an answer given on keys has zeros for it. That the answers were keyed shows in a header, or in many
 * answers with zeros and nines but not one ten.
 */
function settleZero(
  { plan, facts }: PlannedColumn,
  { headers, settings, questions }: Planning,
  found: Gathering,
): void {
  const zeros = facts.numbers.get(0) ?? 0;
  if (zeros === 0 || facts.numbers.has(10) || facts.largest > 9 || facts.integerShare < 1) return;
  let high = 0;
  for (const [number, count] of facts.numbers) if (number >= 7) high += count;
  const total = facts.numberShare * facts.answerCount;
  const isKeyed =
    headers.some((header) => KEYPAD.test(header)) || [...facts.values.keys()].some((text) => text.endsWith('#'));
  if (!isKeyed && !(total >= TELLING_COUNT && zeros >= total * 0.1 && high >= total * 0.3)) return;
  const question = dtmfZeroQuestion(plan.position, plan.header);
  const answer = settings.answers?.[question.code];
  if (answer !== 'ten' && answer !== 'zero') questions.push(question);
  if (answer !== 'ten') return;
  found.readNumbers.add(0);
  for (const text of facts.values.keys()) if (scoreOf(text) === 0) found.words[wordKey(text)] = '10';
}

/** Asks for frequent words and counts the rest. */
function settleUnknown(
  { plan, facts }: PlannedColumn,
  metric: MetricKind,
  { questions }: Planning,
  { unknown }: Gathering,
): number {
  let flagged = 0;
  [...unknown]
    .sort((left, right) => right[1] - left[1])
    .forEach(([word, count], index) => {
      if (index < MOST_WORDS_ASKED && count > 1 && count >= facts.answerCount * WORD_SHARE_ASKED) {
        questions.push(scoreWordQuestion(plan.position, plan.header, word, { count, choices: stepsOf(metric) }));
      } else flagged += count;
    });
  return flagged;
}

/** The steps of a metric from the best down, and `none`. */
function stepsOf(metric: MetricKind): string[] {
  const { min, max } = metricScales[metric];
  const steps = Array.from({ length: max - min + 1 }, (_, index) => String(max - index));
  return [...steps, 'none'];
}
