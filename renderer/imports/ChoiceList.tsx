// The choices of one question as radio buttons, each with what it leads to or makes of a value of the file.
import { Radio } from '@mantine/core';
import type { Question } from './file-work.ts';

type Props = {
  question: Question;
  titleId: string;
  chosen: string | undefined;
  wordsOf: (choice: string) => string;
  aboutOf: (choice: string) => string | null;
  onChoose: (choice: string) => void;
};

export function ChoiceList({ question, titleId, chosen, wordsOf, aboutOf, onChoose }: Props) {
  if (question.choices.length === 0) return null;
  return (
    <div role="radiogroup" aria-labelledby={titleId} className="choices">
      {question.choices.map((choice) => {
        const about = aboutOf(choice);
        return (
          <Radio
            key={choice}
            name={question.code}
            value={choice}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
            label={
              <>
                {wordsOf(choice)}
                {about !== null && <span className="t2 num example">{about}</span>}
              </>
            }
          />
        );
      })}
    </div>
  );
}
