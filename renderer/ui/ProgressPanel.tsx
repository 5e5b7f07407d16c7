// Long work on its way: share, rows, speed, time left, Cancel. No spinner without progress.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Progress } from '../../shared/contract/events.ts';
import { useProgressWords } from './progress-words.ts';
import { useFormat } from './use-format.ts';

type Props = {
  title: string;
  /** null: nothing is known yet. */
  progress: Progress | null;
  /** A line below, e.g. that the page can be left. */
  hint?: string;
  onCancel?: (() => void) | undefined;
};

export function ProgressPanel({ title, progress, hint, onCancel }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const progressWords = useProgressWords();
  const share = progress?.share ?? null;
  const parts = progress === null ? [] : progressWords(progress);
  const percent = share === null ? null : Math.round(100 * share);
  return (
    <div className="state" aria-busy="true">
      <h2>
        {title} {share !== null && <span className="t3 num">{format.percent(share)}</span>}
      </h2>
      <div
        className="bar-progress"
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent === null ? {} : { 'aria-valuenow': percent })}
      >
        <i style={{ width: `${percent ?? 0}%` }} />
      </div>
      <p className="num">{progress === null ? t('ui.loading') : t(`ui.progress.phases.${progress.phase}`)}</p>
      {parts.length > 0 && <p className="num">{parts.join(' · ')}</p>}
      {hint && <p className="t3">{hint}</p>}
      {onCancel && progress?.canCancel && (
        <div className="row">
          <Button onClick={onCancel}>{t('ui.cancel')}</Button>
        </div>
      )}
    </div>
  );
}
