// The import on its way within a list: a bar, rows, speed and time left in one line.
import { useTranslation } from 'react-i18next';
import { useProgress } from '../data/events.ts';
import { useProgressWords } from '../ui/progress-words.ts';
import { useFormat } from '../ui/use-format.ts';

export function RowProgress() {
  const { t } = useTranslation();
  const format = useFormat();
  const progressWords = useProgressWords();
  const progress = useProgress('import');
  const share = progress?.share ?? 0;
  const parts = progress === null ? [] : progressWords(progress);
  return (
    <span className="row-progress">
      <span
        className="bar-progress"
        role="progressbar"
        aria-label={t('imports.run.title')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * share)}
      >
        <i style={{ width: `${Math.round(100 * share)}%` }} />
      </span>
      <span className="t2 num">
        {[format.percent(share), progress !== null && t(`ui.progress.phases.${progress.phase}`), ...parts]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}
