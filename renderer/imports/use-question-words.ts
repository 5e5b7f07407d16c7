// A question in words: its title, why it is asked with the figures that raised it, and what the file holds for each choice.
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { hasText, textOf } from '../texts/translate.ts';
import { useFormat } from '../ui/use-format.ts';
import { choiceExample } from './choice-examples.ts';
import type { Question } from './file-work.ts';
import type { QuestionGroup } from './question-groups.ts';
import { useChoiceWords } from './use-choice-words.ts';
import { useImportWords } from './use-import-words.ts';

/** Kinds with a sentence about why it is asked. */
const WHY = [
  'dateOrder',
  'resolutionCodes',
  'scale',
  'nothingMapped',
  'answerCodes',
  'scoreKind',
  'scoreWords',
  'wordValues',
  'dtmfZero',
  'dateColumn',
  'agentColumn',
  'zoneName',
  'longFormat',
  'aggregate',
  'sheet',
  'zipEntry',
] as const;

/** The word in the file that a question is about. */
export function wordOf({ params }: Question): string {
  return String(params['value'] ?? '');
}

export function useQuestionWords(detection: Detection) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useImportWords();
  const choiceWords = useChoiceWords();

  function title({ kind, questions }: QuestionGroup): string {
    const [first] = questions;
    const header = questions.map(({ params }) => params['header']).find((name) => name !== undefined) ?? '';
    if (hasText('import', `${kind}_other`)) {
      return textOf('import', kind, { header, value: format.list(questions.map(wordOf)), count: questions.length });
    }
    // A kind this version has no words for is said as the engine says it.
    if (!hasText('import', kind)) return first?.text ?? '';
    return words.message({ code: kind, params: { ...first?.params, header } });
  }

  function why({ kind, questions }: QuestionGroup): string | null {
    const params = questions[0]?.params ?? {};
    const figure = (key: string) => format.number(Number(params[key] ?? 0));
    const day = (key: string) => format.dayOfInstant(Number(params[key] ?? 0));
    if (kind === 'restartedIds') {
      const example = String(params['example'] ?? '');
      return t('imports.questions.why.restartedIds', {
        count: Number(params['count'] ?? 0),
        known: figure('known'),
        example,
      });
    }
    if (kind === 'olderFile') {
      const count = Number(params['count'] ?? 0);
      return params['at'] === undefined || params['fileAt'] === undefined
        ? t('imports.questions.why.olderFile', { count })
        : t('imports.questions.why.olderFileDays', { count, at: day('at'), fileAt: day('fileAt') });
    }
    if (kind === 'scale' && params['min'] !== undefined && params['max'] !== undefined) {
      return t('imports.questions.why.scaleRange', { min: figure('min'), max: figure('max') });
    }
    const known = WHY.find((name) => name === kind);
    return known === undefined ? null : t(`imports.questions.why.${known}`);
  }

  /** What a choice leads to, or what it makes of a value of the file; null where the choice says it all. */
  function about(kind: string, choice: string, question: Question): string | null {
    if (kind === 'sheet') return sheetWords(choice, question);
    const column = detection.columns.find(({ position }) => position === question.column);
    const found = choiceExample(kind, choice, column, valuesOf(detection, question.column));
    if (found === null) return choiceWords.meaning(kind, choice, question);
    if (found.kind === 'day') {
      return t('imports.questions.dateExample', { sample: found.sample, day: format.day(found.day) });
    }
    const value = Number.isInteger(found.value) ? format.number(found.value) : format.decimal(found.value);
    return t('imports.questions.scoreExample', { sample: found.sample, value, max: format.number(found.max) });
  }

  function sheetWords(name: string, { params }: Question): string | null {
    const sheet = detection.sheets.find((other) => other.name === name);
    const isHidden =
      sheet?.isHidden ??
      String(params['hidden'] ?? '')
        .split('\n')
        .includes(name);
    const parts = [
      sheet !== undefined && t('imports.file.rows', { count: sheet.rowCount }),
      isHidden && t('imports.facts.sheetHidden'),
    ].filter((part) => typeof part === 'string');
    return parts.length === 0 ? null : parts.join(' · ');
  }

  return { title, why, about, choice: choiceWords.words };
}

/** Values of a column as far as the detection shows them. */
function valuesOf({ columns, preview }: Detection, column: number | undefined): string[] {
  const samples = columns.find(({ position }) => position === column)?.samples ?? [];
  return [...samples, ...preview.map(({ cells }) => cells[column ?? -1] ?? '')];
}
