// What the words or codes of a column mean: one row a word, one radio button a meaning.
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format.ts';
import type { Question } from './file-work.ts';
import { useChoiceWords } from './use-choice-words.ts';

/** Meanings from good to bad, unknown last; numbers and others in the engine's order behind them. */
const ORDER = ['yes', 'partly', 'no', 'unknown'];

type Props = {
  kind: string;
  questions: readonly Question[];
  draft: Readonly<Record<string, string>>;
  onChoose: (code: string, choice: string) => void;
};

export function CodeTable({ kind, questions, draft, onChoose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { words } = useChoiceWords();
  const hasCounts = questions.every(({ params }) => typeof params['count'] === 'number');
  return (
    <table className="tbl dense codes">
      <thead>
        <tr>
          <th scope="col">{t('imports.questions.code')}</th>
          {hasCounts && (
            <th scope="col" className="r">
              {t('imports.questions.rows')}
            </th>
          )}
          <th scope="col">{t('imports.questions.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ code, params, choices }) => {
          const value = String(params['value'] ?? '');
          return (
            <tr key={code}>
              <th scope="row" className="row-head num">
                {value}
              </th>
              {hasCounts && <td className="r">{format.number(Number(params['count']))}</td>}
              <td>
                <div
                  role="radiogroup"
                  aria-label={t('imports.questions.meaningOf', { code: value })}
                  className="code-choices"
                >
                  {inOrder(choices).map((choice) => (
                    <Radio
                      key={choice}
                      size="xs"
                      name={code}
                      value={choice}
                      checked={draft[code] === choice}
                      onChange={() => onChoose(code, choice)}
                      label={words(kind, choice)}
                    />
                  ))}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function inOrder(choices: readonly string[]): string[] {
  return choices.every((choice) => ORDER.includes(choice))
    ? [...choices].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    : [...choices];
}
