// Who handled the contact, where no column is named so: codes or names of people that come again and again speak for themselves if
// they stand in one column; where several could be it, the file is asked. Headers' words are in header-words.ts.
import type { ColumnFacts } from './column-facts.ts';
import { columnChoice } from './date-questions.ts';
import type { ColumnFinding } from './mapping.ts';
import { message } from './messages.ts';
import type { ImportSettings, Question, Target } from './types.ts';

/** Like `A-014`, `AG 22`, `ag0031`: letters, then a short number. */
const CODE = /^\p{L}{1,4}[-_ .]?\d{2,6}$/u;
/** Two to four words with capitals, or `Last, First`. */
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?:,? (?:\p{Lu}[\p{L}'’.-]*|de|del|la|van|von|da|dos)){1,3}$/u;
const ALIKE_SHARE = 0.9;
/** An agent talks to more than one customer: in a file of some length values repeat. */
const TELLING_COUNT = 6;
const MOST_DISTINCT = 0.7;
const GUESSED = 0.55;

type Asking = { readonly settings: ImportSettings; readonly questions: Question[] };

export function agentColumnQuestion(headers: readonly string[]): Question {
  return {
    code: 'agentColumn',
    text: 'No column is named after the agent, and several could hold one. Who handled the contact?',
    params: {},
    choices: [...headers.map(columnChoice), 'none'],
  };
}

function isAgent(target: Target): boolean {
  return target === 'agentId' || target === 'agentName' || target === 'agentEmail';
}

function agentTargetOf({ values, answerCount, distinctShare }: ColumnFacts): 'agentId' | 'agentName' | null {
  if (answerCount < TELLING_COUNT || distinctShare > MOST_DISTINCT) return null;
  let all = 0;
  let codes = 0;
  let people = 0;
  for (const [text, count] of values) {
    const plain = text.trim();
    if (plain === '') continue;
    all += count;
    if (CODE.test(plain)) codes += count;
    else if (PERSON.test(plain)) people += count;
  }
  if (codes >= all * ALIKE_SHARE) return 'agentId';
  return people >= all * ALIKE_SHARE ? 'agentName' : null;
}

/** Findings with the column that holds the agent, where the values of one column alone say so or a person said it; asks where several do. */
export function withAgentColumn(
  headers: readonly string[],
  facts: readonly ColumnFacts[],
  findings: readonly ColumnFinding[],
  { settings, questions }: Asking,
): readonly ColumnFinding[] {
  if (findings.some(({ target }) => isAgent(target))) return findings;
  const open = findings.flatMap(({ reason }, position) => {
    const column = facts[position];
    const target = reason.code === 'keptAsExtra' && column !== undefined ? agentTargetOf(column) : null;
    return target === null ? [] : [{ position, target }];
  });
  const [only] = open;
  if (only === undefined) return findings;
  const answer = settings.answers?.['agentColumn'];
  const said = open.find(({ position }) => columnChoice(headers[position] ?? '') === answer);
  if (said === undefined && answer === 'none') return findings;
  if (said === undefined && open.length > 1) {
    questions.push(agentColumnQuestion(open.map(({ position }) => headers[position] ?? '')));
    return findings;
  }
  const { position: chosen, target } = said ?? only;
  const found: ColumnFinding =
    said === undefined
      ? { target, confidence: GUESSED, reason: message('valuesOnly') }
      : { target, confidence: 1, reason: message('chosenByPerson') };
  return findings.map((finding, position) => (position === chosen ? found : finding));
}
