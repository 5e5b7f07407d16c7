// The choices of a question in words; a choice nobody foresaw is shown as the engine names it.
import { useTranslation } from 'react-i18next';
import type { QuestionKind } from '../../shared/import/questions.ts';
import { useFormat } from '../ui/use-format.ts';

const RESOLUTIONS = ['yes', 'partly', 'no', 'unknown'] as const;
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

export function useChoiceWords(): (kind: QuestionKind | null, choice: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (kind, choice) => {
    const order = DATE_ORDERS.find((known) => known === choice);
    if (kind === 'dateOrder' && order !== undefined) return t(`imports.dateOrders.${order}`);
    const resolution = RESOLUTIONS.find((known) => known === choice);
    if (kind === 'resolutionCodes' && resolution !== undefined) return t(`imports.questions.means.${resolution}`);
    const [first, last] = /^(\d+)-(\d+)$/u.exec(choice)?.slice(1).map(Number) ?? [];
    if (kind === 'scale' && first !== undefined && last !== undefined) {
      const params = { min: format.number(Math.min(first, last)), max: format.number(Math.max(first, last)) };
      return first > last ? t('imports.scale.lowestBest', params) : t('imports.scale.highestBest', params);
    }
    return choice;
  };
}
