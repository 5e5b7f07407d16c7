// All rules about words of headers, in the order in which they are tried. Which of them wins is decided in mapping.ts.
import type { HeaderRule } from './header-rules.ts';
import { answerRules } from './header-words-answers.ts';
import { contactRules } from './header-words-contact.ts';
import { peopleRules } from './header-words-people.ts';

export const headerRules: readonly HeaderRule[] = [
  // Groups of scores first: they end the search.
  ...answerRules.filter(({ proposal }) => proposal === 'scoreGroup'),
  ...contactRules,
  ...peopleRules,
  ...answerRules.filter(({ proposal }) => proposal !== 'scoreGroup'),
];
