// What is said about the columns of a file before words and values are asked: the rules of its product, and what the header's own
// structure says (grader's columns, options of one question, what text analytics added). Targets stay proposals a person can change.
import type { ColumnFacts } from './column-facts.ts';
import { type ColumnHeader, displayName } from './header-cells.ts';
import { headerWords } from './header-names.ts';
import { isHeaderWord } from './header-shape.ts';
import type { ColumnFinding } from './mapping.ts';
import { message } from './messages.ts';
import { type ColumnRule, productRules, type RowState } from './product-rules.ts';
import { squashed } from './products.ts';
import { namedTarget } from './targets.ts';
import type { Message, Product, Target } from './types.ts';
import { isMissing, wordKey } from './value-words.ts';

/** What a column is, and how it is read, as far as that is known without its words. */
export type ColumnClaim = {
  readonly finding: ColumnFinding;
  readonly words?: Readonly<Record<string, string>> | undefined;
  readonly states?: Readonly<Record<string, RowState>> | undefined;
  readonly zone?: string | undefined;
  readonly isIdentity?: boolean | undefined;
  readonly joinWith?: number | undefined;
};

const CERTAIN = 0.97;

/** Claims by position. @param isPivoted records of one interaction were joined, so its id names one response */
export function claimColumns(
  product: Product | null,
  headers: readonly ColumnHeader[],
  facts: readonly ColumnFacts[],
  isPivoted: boolean,
): Map<number, ColumnClaim> {
  const claims = new Map<number, ColumnClaim>();
  const names = headers.map(({ name }) => (name.trim() === '#' ? '#' : squashed(name)));
  for (const rule of product === null ? [] : productRules[product]) {
    const position = positionOf(rule, names, facts, claims);
    if (position === null || product === null) continue;
    const header = headers[position];
    const column = facts[position];
    if (header === undefined || column === undefined) continue;
    if (rule.target === 'comment' && isFlag(column)) {
      const target = namedTarget('extra', displayName(header));
      claims.set(position, { finding: found(target, message('flagColumn')) });
      continue;
    }
    if (rule.target === 'csat' && rule.words !== undefined && !knowsAll(rule.words, column)) continue;
    if (rule.target === 'customerId' && isNobody(column)) {
      const target = namedTarget('extra', displayName(header));
      claims.set(position, { finding: found(target, message('productColumn', { product })) });
      continue;
    }
    const reason = message('productColumn', { product });
    claims.set(position, {
      finding: found(targetOf(rule, header), reason),
      words: rule.words,
      states: rule.states,
      zone: rule.zone,
      isIdentity: rule.isIdentity === true && (product !== 'talkdesk' || isPivoted) ? true : undefined,
    });
  }
  claimGraderColumns(headers, claims);
  claimOptions(headers, facts, claims);
  claimAnalysis(headers, claims);
  claimJoinedNames(headers, facts, claims);
  return claims;
}

function found(target: Target, reason: Message): ColumnFinding {
  return { target, confidence: CERTAIN, reason };
}

function targetOf({ target }: ColumnRule, header: ColumnHeader): Target {
  return target === 'comment' || target === 'extra' ? namedTarget(target, displayName(header)) : target;
}

function positionOf(
  { names: spellings }: ColumnRule,
  names: readonly string[],
  facts: readonly ColumnFacts[],
  claims: ReadonlyMap<number, ColumnClaim>,
): number | null {
  for (const spelling of spellings.split('|')) {
    const position = names.findIndex((name, at) => name === spelling && !claims.has(at));
    // An empty column proves nothing, and another spelling may hold the values.
    if (position >= 0 && (facts[position]?.filledCount ?? 0) > 0) return position;
  }
  return null;
}

function knowsAll(words: Readonly<Record<string, string>>, facts: ColumnFacts): boolean {
  return [...facts.values.keys()].every((text) => isMissing(text) || words[wordKey(text)] !== undefined);
}

/** Anonymous forms write a word where the respondent would stand: that is nobody, not one customer who answers all the time. */
function isNobody(facts: ColumnFacts): boolean {
  return [...facts.values.keys()].every((text) => isMissing(text) || /^an[oó]n[iy]m\p{L}*$/iu.test(text.trim()));
}

/** Whether a column only says yes or no: some tools write there whether there was a comment, not the comment. */
function isFlag(facts: ColumnFacts): boolean {
  if (facts.answerCount === 0) return false;
  return [...facts.values.keys()].every(
    (text) => isMissing(text) || /^(?:yes|no|true|false|y|n|0|1)$/iu.test(text.trim()),
  );
}

const GRADER =
  /^(?:puntos|points|punkte|pontos|punti|comentarios|feedback|kommentare|kommentar|comments|commentaires|comentários)\s*[:–—-]\s*(.+)$/isu;

/** `Points: question` and `Feedback: question` beside the question itself: what a grader says, never the customer. */
function claimGraderColumns(headers: readonly ColumnHeader[], claims: Map<number, ColumnClaim>): void {
  const questions = new Set(headers.map(({ name }) => squashed(name)));
  headers.forEach((header, position) => {
    const question = GRADER.exec(header.name)?.[1];
    if (question === undefined || claims.has(position)) return;
    // Repeated questions got a number behind their name, their grader's columns too.
    const plain = squashed(question);
    if (!questions.has(plain) && !questions.has(squashed(question.replace(/ \(\d+\)$/u, '')))) return;
    const reason = message('graderColumn', { column: question.slice(0, 60) });
    claims.set(position, { finding: found(namedTarget('extra', header.name), reason) });
  });
}

/** Option columns of one question hold the option where it was ticked: each is no score, reason or comment of its own. */
function claimOptions(
  headers: readonly ColumnHeader[],
  facts: readonly ColumnFacts[],
  claims: Map<number, ColumnClaim>,
): void {
  const groups = new Map<string, number[]>();
  headers.forEach(({ group }, position) => {
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), position]);
  });
  for (const [question, positions] of groups) {
    claimRatings(question, positions, headers, facts, claims);
    const ticked = positions.filter((position) => isTicked(headers[position], facts[position]));
    if (positions.length < 2 || ticked.length * 2 < positions.length || ticked.length === 0) continue;
    const reason = message('optionColumn', { column: question.slice(0, 60) });
    for (const position of positions) {
      const header = headers[position];
      if (header === undefined || claims.has(position)) continue;
      claims.set(position, { finding: found(namedTarget('extra', displayName(header)), reason) });
    }
  }
}

const OVERALL = /\b(?:overall|total|general|insgesamt|gesamt|allgemein|en general|global)\b/u;

/** The rows of a matrix question are ratings of their own, however well the question's words fit one metric. */
function claimRatings(
  question: string,
  positions: readonly number[],
  headers: readonly ColumnHeader[],
  facts: readonly ColumnFacts[],
  claims: Map<number, ColumnClaim>,
): void {
  const rated = positions.filter((position) => {
    const column = facts[position];
    return column !== undefined && !claims.has(position) && isRating(column);
  });
  const options = rated.map((position) => headers[position]?.option ?? '');
  // Names over several columns group metrics that have names of their own.
  if (rated.length < 2 || options.some((option) => option === '' || isHeaderWord(option))) return;
  rated.forEach((position, at) => {
    const option = options[at] ?? '';
    if (OVERALL.test(headerWords(option))) return;
    const reason = message('ratingOfGroup', { column: question.slice(0, 60) });
    claims.set(position, { finding: { target: namedTarget('behaviour', option), confidence: 0.7, reason } });
  });
}

function isRating({ answerCount, numberShare, smallest, largest, numbers }: ColumnFacts): boolean {
  return answerCount >= 2 && numberShare > 0.9 && smallest >= 0 && largest <= 10 && numbers.size > 1;
}

/** One text wherever it is filled: the option itself, or a mark. */
function isTicked(header: ColumnHeader | undefined, facts: ColumnFacts | undefined): boolean {
  if (header === undefined || facts === undefined || !facts.isComplete) return false;
  const values = [...facts.values.keys()].filter((text) => !isMissing(text)).map((text) => text.trim());
  const [only = ''] = values;
  if (values.length > 1) return false;
  return (
    values.length === 1 &&
    (squashed(only) === squashed(header.option ?? '') ||
      /^(?:1|x|✓|✔|true|yes|y|ja|sí|si|checked|selected)$/iu.test(only))
  );
}

const ANALYSIS =
  /^.+ - (?:parent topics?|topics?|topic hierarchy(?: level \d)?|topic sentiment(?: label| score)?|sentiment(?: polarity| score)?|emotion(?: intensity)?|effort(?: numeric)?|actionability)$/iu;
const ANALYSIS_ID =
  /_[0-9a-z]{8,}(?:Topics?|ParentTopics?|Sentiment\w*|Polarity|Emotion\w*|Effort\w*|Actionability)$/iu;

/** What text analytics made of a comment: neither the comment nor a score somebody gave. */
function claimAnalysis(headers: readonly ColumnHeader[], claims: Map<number, ColumnClaim>): void {
  headers.forEach((header, position) => {
    if (claims.has(position)) return;
    const isById = header.importId !== null && ANALYSIS_ID.test(header.importId);
    if (!isById && !(header.importId !== null && ANALYSIS.test(header.name))) return;
    claims.set(position, { finding: found(namedTarget('extra', header.name), message('analysisColumn')) });
  });
}

const FIRST_NAME = /\b(?:first name|firstname|given name|vorname|primer nombre)\b/u;
const LAST_NAME = /\b(?:last name|lastname|surname|family name|nachname|familienname|apellidos?)\b/u;
const AGENT =
  /\b(?:agents?|agente|employee|advisor|assignee|rep|mitarbeiters?|bearbeiters?|beraters?|asesor|empleado|teammate)\b/u;

/** The agent's first and last name in two columns are one name. */
function claimJoinedNames(
  headers: readonly ColumnHeader[],
  facts: readonly ColumnFacts[],
  claims: Map<number, ColumnClaim>,
): void {
  const words = headers.map(({ name }) => headerWords(name));
  const isFree = (position: number) => !claims.has(position) && (facts[position]?.filledCount ?? 0) > 0;
  const last = words.findIndex((text, at) => LAST_NAME.test(text) && AGENT.test(text) && isFree(at));
  const first = words.findIndex((text, at) => FIRST_NAME.test(text) && AGENT.test(text) && isFree(at));
  // "Nombre" alone is a whole name, unless another column holds the last names.
  const given =
    first >= 0 ? first : words.findIndex((text, at) => /^nombres? (?:del? )?agente$/u.test(text) && isFree(at));
  if (given < 0 || last < 0) return;
  const lastHeader = headers[last]?.name ?? '';
  claims.set(given, { finding: found('agentName', message('joinedName', { column: lastHeader })), joinWith: last });
  claims.set(last, { finding: found('ignore', message('joinedInto', { column: headers[given]?.name ?? '' })) });
}
