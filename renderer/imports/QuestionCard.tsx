// One question about the file: why it is asked, the choices, Confirm. Answered, it shrinks to a line that can be opened again.
import { Button } from '@mantine/core';
import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { CodeTable } from './CodeTable.tsx';
import { useDecide } from './file-reading.ts';
import { isPerWord, type QuestionGroup } from './question-groups.ts';
import { useQuestionWords, wordOf } from './use-question-words.ts';

type Props = {
  group: QuestionGroup;
  detection: Detection;
  answers: Readonly<Record<string, string>>;
  /** The filled button of the page belongs to the first open question. */
  isFirst: boolean;
  onAnswered: () => void;
};

/** So long may the name of an extra field be. */
const LONGEST_NAME = 180;
/** Kinds about one column whose values can also be kept as they are. */
const CAN_BE_EXTRA: readonly string[] = ['resolutionCodes', 'scale', 'answerCodes', 'scoreWords'];

export function QuestionCard({ group, detection, answers, isFirst, onAnswered }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useQuestionWords(detection);
  const decide = useDecide();
  const titleId = useId();
  const [draft, setDraft] = useState<Readonly<Record<string, string>>>(answers);
  const [isReopened, setReopened] = useState(false);
  const { kind, column } = group;
  const hasTable = isPerWord(kind);
  const questions = [...group.questions].sort((left, right) => format.compare(wordOf(left), wordOf(right)));
  const codes = questions.map(wordOf);
  const title = words.title({ ...group, questions });
  if (!group.isOpen && !isReopened) {
    const given = questions.map(({ code }, index) => {
      const answer = words.choice(kind, answers[code] ?? '');
      return hasTable ? t('imports.questions.codeMeans', { code: codes[index] ?? '', answer }) : answer;
    });
    return (
      <section className="answered" aria-labelledby={titleId}>
        <IconCircleCheck className="ic" aria-hidden="true" />
        <p className="grow">
          <span id={titleId}>{title}</span> <b>{format.unordered(given)}</b>
        </p>
        <Button size="xs" variant="subtle" onClick={() => setReopened(true)}>
          {t('imports.questions.change')}
        </Button>
      </section>
    );
  }

  const isComplete = questions.every(({ code }) => Object.hasOwn(draft, code));
  const choose = (code: string, choice: string) => setDraft((before) => ({ ...before, [code]: choice }));
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    setReopened(false);
    const given = Object.fromEntries(questions.map(({ code }) => [code, draft[code] ?? '']));
    decide((before) => ({ ...before, answers: { ...before.answers, ...given } }));
    onAnswered();
  };
  const leaveOut = () => {
    if (column === null) return;
    const target = `extra:${(detection.columns.find(({ position }) => position === column)?.header ?? '').slice(0, LONGEST_NAME)}`;
    decide(
      (before) => ({ ...before, mapping: { ...before.mapping, [String(column)]: target } }),
      (question) => question.column === column,
    );
    onAnswered();
  };
  const why = words.why({ ...group, questions });
  const canBeExtra =
    column !== null && CAN_BE_EXTRA.includes(kind) && !questions.some(({ choices }) => choices.includes('extra'));
  return (
    <section className={hasTable ? 'question is-wide' : 'question'} aria-labelledby={titleId}>
      <div className="question-text">
        <h2 id={titleId} tabIndex={-1} data-question={group.isOpen || undefined}>
          <IconHelpCircle className="ic" aria-hidden="true" />
          {title}
        </h2>
        {why !== null && <p className="s">{why}</p>}
      </div>
      {/* A form, so that Enter confirms what the arrow keys chose. */}
      <form className="question-form" onSubmit={confirm}>
        {hasTable ? (
          <CodeTable kind={kind} questions={questions} draft={draft} onChoose={choose} />
        ) : (
          questions.map((question) => (
            <ChoiceList
              key={question.code}
              question={question}
              titleId={titleId}
              chosen={draft[question.code]}
              wordsOf={(choice) => words.choice(kind, choice)}
              aboutOf={(choice) => words.about(kind, choice, question)}
              onChoose={(choice) => choose(question.code, choice)}
            />
          ))
        )}
        {kind !== 'nothingMapped' && (
          <div className="question-answer">
            <Button type="submit" {...(isFirst ? { variant: 'filled' } : {})} disabled={!isComplete}>
              {t('imports.questions.confirm')}
            </Button>
            {canBeExtra && (
              <Button variant="subtle" onClick={leaveOut}>
                {t('imports.questions.leaveOut')}
              </Button>
            )}
          </div>
        )}
      </form>
    </section>
  );
}
