// The choices of one question as radio buttons, each with an example from the file where one helps.
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DateOrder } from '../../shared/import/types.ts';
import { useFormat } from '../ui/use-format.ts';
import type { Question } from './file-work.ts';
import { dayAs, type QuestionGroup } from './question-groups.ts';
import { useChoiceWords } from './use-choice-words.ts';

type Props = {
  kind: QuestionGroup['kind'];
  question: Question;
  titleId: string;
  /** Some values of the column. */
  samples: readonly string[];
  chosen: string | undefined;
  onChoose: (choice: string) => void;
};

function orderOf(choice: string): DateOrder | null {
  return choice === 'dmy' || choice === 'mdy' || choice === 'ymd' ? choice : null;
}

export function ChoiceList({ kind, question, titleId, samples, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const choiceWords = useChoiceWords();
  if (question.choices.length === 0) return null;
  // A date that means two days shows best what is asked.
  const sample = samples.find((text) => dayAs(text, 'dmy') !== dayAs(text, 'mdy')) ?? '';

  function example(choice: string): string | null {
    const order = kind === 'dateOrder' ? orderOf(choice) : null;
    const on = order === null ? null : dayAs(sample, order);
    return on === null
      ? null
      : t('imports.questions.dateExample', { sample: sample.split(/[\sT]/u, 1).join(''), day: format.day(on) });
  }

  return (
    <div role="radiogroup" aria-labelledby={titleId} className="choices">
      {question.choices.map((choice) => (
        <Radio
          key={choice}
          name={question.code}
          value={choice}
          checked={chosen === choice}
          onChange={() => onChoose(choice)}
          label={
            <>
              {choiceWords(kind, choice)}
              {example(choice) !== null && <span className="t2 num example">{example(choice)}</span>}
            </>
          }
        />
      ))}
    </div>
  );
}
