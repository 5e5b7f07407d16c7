// The import on its way: rows, speed, time left, Cancel. The page may be left meanwhile.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppEvent } from '../../shared/contract/events.ts';
import { clearProgress, useAppEvent, useProgress } from '../data/events.ts';
import { ProgressPanel } from '../ui/ProgressPanel.tsx';
import { useFormat } from '../ui/use-format.ts';
import { cancelImport, type ImportRun } from './import-run.ts';

/** What changes when an import has ended, however it ended. */
function clearWhenEnded(event: AppEvent): void {
  if (event.type === 'changed' && event.topics.includes('imports')) clearProgress();
}

function ignore(): void {}

/** A stray import is one this page did not start; after this silence (ms) it has ended. */
const SILENCE = 10_000;

/** How far the import was is no longer of interest once it is taken back. */
const REMOVING = {
  phase: 'removing',
  share: null,
  rows: 0,
  rowCount: null,
  rowsPerSecond: null,
  secondsLeft: null,
} as const;

export function RunView({ run }: { run: ImportRun | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const progress = useProgress('import');
  const heading = useRef<HTMLHeadingElement>(null);
  const isStray = run === null;
  useEffect(() => heading.current?.focus(), []);
  useAppEvent(isStray ? clearWhenEnded : ignore);
  useEffect(() => {
    if (!isStray || progress === null) return;
    const timer = setTimeout(clearProgress, SILENCE);
    return () => clearTimeout(timer);
  }, [isStray, progress]);
  const isCancelling = run?.state === 'running' && run.isCancelling;
  const percent = progress?.share == null ? null : Math.floor(progress.share * 10) * 10;
  return (
    <div className="page">
      <header className="page-head">
        <div className="row base wrap grow">
          <h1 ref={heading} tabIndex={-1}>
            {t('imports.title')}
          </h1>
          {run !== null && <span className="t2">{run.file.name}</span>}
        </div>
      </header>
      <div className="run">
        <ProgressPanel
          title={isCancelling ? t('imports.run.cancelling') : t('imports.run.title')}
          progress={isCancelling && progress !== null ? { ...progress, ...REMOVING } : progress}
          {...(isCancelling ? {} : { hint: t('imports.run.canLeave'), onCancel: cancelImport })}
        />
        <p className="vh" role="status">
          {percent !== null && percent > 0 && t('imports.run.spoken', { share: format.percent(percent / 100) })}
        </p>
      </div>
    </div>
  );
}
