// A figure in the words of the person's language: value, range, "too few to judge".
import { useTranslation } from 'react-i18next';
import type { Figure, Unit } from './figure.ts';
import { marginOf } from './figure.ts';
import { useFormat } from './use-format.ts';

/** Functions that say parts of a figure. */
export function useFigureWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const value = (unit: Unit, x: number) => (unit === 'nps' ? format.nps(x) : format.percent(x));
  const end = (unit: Unit, x: number) => (unit === 'nps' ? format.points(x) : format.percentPoints(x));
  const range = (figure: Figure) =>
    'value' in figure
      ? t('statistics.range', { low: end(figure.unit, figure.low), high: end(figure.unit, figure.high) })
      : '';
  return {
    /** +40, 79 % */
    value,
    /** 25 to 53 */
    range,
    /** 25 to 53 · n 100 */
    rangeAndCount: (figure: Figure) =>
      'value' in figure
        ? t('statistics.rangeAndCount', {
            low: end(figure.unit, figure.low),
            high: end(figure.unit, figure.high),
            n: format.number(figure.n),
          })
        : t('statistics.count', { n: format.number(figure.n) }),
    /** What stands below a figure that cannot be judged; empty for one that can. */
    caution: (figure: Figure) => {
      if (figure.kind === 'none') return t('statistics.noAnswers');
      if (figure.kind === 'counts') return t('statistics.belowMinimum', { count: figure.n });
      if (figure.kind === 'figure') return '';
      return figure.moreNeeded === null
        ? t('statistics.tooFew')
        : t('statistics.tooFewWithMore', { count: figure.moreNeeded, margin: String(marginOf(figure.unit)) });
    },
    /** The figure for people who hear it. */
    spoken: (label: string, figure: Figure) =>
      'value' in figure
        ? t('statistics.spoken', {
            label,
            value: value(figure.unit, figure.value),
            low: end(figure.unit, figure.low),
            high: end(figure.unit, figure.high),
            count: figure.n,
          })
        : label,
  };
}
