// Rows, speed and time left of long work, in words.
import { useTranslation } from 'react-i18next';
import type { Progress } from '../../shared/contract/events.ts';
import { useFormat } from './use-format.ts';

/** Up to three short parts: rows done, rows per second, time left; what is unknown is left out. */
export function useProgressWords(): (progress: Progress) => string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const timeLeft = (seconds: number) => {
    if (seconds < 1) return t('ui.progress.lessThanSecond');
    return seconds < 90
      ? t('ui.progress.seconds', { count: seconds })
      : t('ui.progress.minutes', { count: Math.round(seconds / 60) });
  };
  return ({ rows, rowCount, rowsPerSecond, secondsLeft }) =>
    [
      rowCount === null
        ? rows > 0 && t('ui.progress.rowsOnly', { count: rows })
        : t('ui.progress.rows', { done: format.number(rows), all: format.number(rowCount) }),
      rowsPerSecond !== null && t('ui.progress.speed', { rows: format.number(rowsPerSecond) }),
      secondsLeft !== null && timeLeft(secondsLeft),
    ].filter((part) => part !== false);
}
