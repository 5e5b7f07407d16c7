// The choices of a question in words, and what each would mean; a choice nobody foresaw is shown as the engine names it.
import { useTranslation } from 'react-i18next';
import { scaleFromText } from '../../shared/import/scales.ts';
import { useFormat } from '../ui/use-format.ts';
import type { Question } from './file-work.ts';
import { zoneWords } from './ZoneFact.tsx';

const RESOLUTIONS = ['yes', 'partly', 'no', 'unknown'] as const;
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
/** Choices that need a sentence about what they lead to, as `kind-choice`. */
const EXPLAINED = [
  'longFormat-pivot',
  'longFormat-asIs',
  'aggregate-answers',
  'aggregate-totals',
  'restartedIds-same',
  'restartedIds-new',
  'olderFile-overwrite',
  'olderFile-keep',
] as const;
/** Choices with a name of their own. */
const NAMED = [
  ...EXPLAINED,
  'scoreWords-none',
  'dtmfZero-ten',
  'dtmfZero-zero',
  'dateColumn-none',
  'agentColumn-none',
] as const;

const METRICS = ['nps', 'csat', 'ces'] as const;

/** Kinds whose choices are scales. */
const SCALES: readonly string[] = ['scale', 'answerCodes'];

export function useChoiceWords() {
  const { t } = useTranslation();
  const format = useFormat();

  function words(kind: string, choice: string): string {
    const order = DATE_ORDERS.find((known) => known === choice);
    if (kind === 'dateOrder' && order !== undefined) return t(`imports.dateOrders.${order}`);
    const resolution = RESOLUTIONS.find((known) => known === choice);
    if (kind === 'resolutionCodes' && resolution !== undefined) return t(`imports.questions.means.${resolution}`);
    const named = NAMED.find((known) => known === `${kind}-${choice}`);
    if (named !== undefined) return t(`imports.choices.${named}`);
    if (choice === 'extra') return t('imports.questions.leaveOut');
    const metric = METRICS.find((known) => known === choice);
    if (kind === 'scoreKind' && metric !== undefined) return t(`imports.targets.${metric}`);
    if (kind === 'zoneName') return zoneWords(choice);
    const scale = SCALES.includes(kind) ? scaleFromText(choice) : null;
    if (scale !== null) {
      const params = { min: format.number(scale.min), max: format.number(scale.max) };
      return scale.isReversed ? t('imports.scale.lowestBest', params) : t('imports.scale.highestBest', params);
    }
    return choice;
  }

  /** What the choice leads to; null where the choice says it all. */
  function meaning(kind: string, choice: string, { params }: Question): string | null {
    const named = EXPLAINED.find((known) => known === `${kind}-${choice}`);
    if (named === undefined) return null;
    const figure = (key: string) => format.number(Number(params[key] ?? 0));
    return t(`imports.choiceMeans.${named}`, { rows: figure('rows'), responses: figure('responses') });
  }

  return { words, meaning };
}
