// One question about the file: why it is asked, the choices, Confirm. Answered, it shrinks to a line that can be opened again.
import { Button } from '@mantine/core';
import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { textOf } from '../texts/translate.ts';
import { useFormat } from '../ui/use-format.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { CodeTable } from './CodeTable.tsx';
import { decide, type Question } from './file-work.ts';
import type { QuestionGroup } from './question-groups.ts';
import { useChoiceWords } from './use-choice-words.ts';

type Props = {
  group: QuestionGroup;
  detection: Detection;
  answers: Readonly<Record<string, string>>;
  /** The filled button of the page belongs to the first open question. */
  isFirst: boolean;
  onAnswered: () => void;
};

export function QuestionCard({ group, detection, answers, isFirst, onAnswered }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const choiceWords = useChoiceWords();
  const titleId = useId();
  const [draft, setDraft] = useState<Readonly<Record<string, string>>>(answers);
  const [isReopened, setReopened] = useState(false);
  const { kind, column } = group;
  const questions = [...group.questions].sort((left, right) => format.compare(wordOf(left), wordOf(right)));
  const header = questions.map(({ params }) => params['header']).find((name) => name !== undefined) ?? '';
  const codes = questions.map(wordOf);
  const title =
    kind === null
      ? (questions[0]?.text ?? '')
      : textOf('import', kind, { header, value: format.list(codes), count: questions.length });

  if (!group.isOpen && !isReopened) {
    const given = questions.map(({ code }, index) => {
      const answer = choiceWords(kind, answers[code] ?? '');
      return kind === 'resolutionCodes'
        ? t('imports.questions.codeMeans', { code: codes[index] ?? '', answer })
        : answer;
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
  const confirm = () => {
    setReopened(false);
    const given = Object.fromEntries(questions.map(({ code }) => [code, draft[code] ?? '']));
    decide((before) => ({ ...before, answers: { ...before.answers, ...given } }));
    onAnswered();
  };
  const leaveOut = () => {
    if (column === null) return;
    const target = `extra:${detection.columns.find(({ position }) => position === column)?.header ?? header}`;
    decide(
      (before) => ({ ...before, mapping: { ...before.mapping, [String(column)]: target } }),
      (question) => question.column === column,
    );
    onAnswered();
  };
  const why = whyOf(kind);
  return (
    <section className={kind === 'resolutionCodes' ? 'question is-wide' : 'question'} aria-labelledby={titleId}>
      <div className="question-text">
        <h2 id={titleId} tabIndex={-1} data-question={group.isOpen || undefined}>
          <IconHelpCircle className="ic" aria-hidden="true" />
          {title}
        </h2>
        {why !== null && <p className="s">{t(why)}</p>}
      </div>
      {kind === 'resolutionCodes' ? (
        <CodeTable questions={questions} draft={draft} onChoose={choose} />
      ) : (
        questions.map((question) => (
          <ChoiceList
            key={question.code}
            kind={kind}
            question={question}
            titleId={titleId}
            samples={valuesOf(detection, column)}
            chosen={draft[question.code]}
            onChoose={(choice) => choose(question.code, choice)}
          />
        ))
      )}
      {kind !== 'nothingMapped' && (
        <div className="question-answer">
          <Button {...(isFirst ? { variant: 'filled' } : {})} disabled={!isComplete} onClick={confirm}>
            {t('imports.questions.confirm')}
          </Button>
          {(kind === 'resolutionCodes' || kind === 'scale') && (
            <Button variant="subtle" onClick={leaveOut}>
              {t('imports.questions.leaveOut')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** The word in the file that a question is about. */
function wordOf({ params }: Question): string {
  return String(params['value'] ?? '');
}

/** Values of a column as far as the detection shows them. */
function valuesOf({ columns, preview }: Detection, column: number | null): string[] {
  const samples = columns.find(({ position }) => position === column)?.samples ?? [];
  return [...samples, ...preview.map(({ cells }) => cells[column ?? -1] ?? '')];
}

function whyOf(kind: QuestionGroup['kind']) {
  if (kind === 'dateOrder') return 'imports.questions.why.dateOrder';
  if (kind === 'resolutionCodes') return 'imports.questions.why.resolutionCodes';
  if (kind === 'scale') return 'imports.questions.why.scale';
  return kind === 'nothingMapped' ? 'imports.questions.why.nothingMapped' : null;
}
