// One file before it is imported: facts, questions, columns, first rows, and the bar with what will happen.
import { Button } from '@mantine/core';
import { IconHistory, IconTableOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useProgress } from '../data/events.ts';
import { ProgressPanel } from '../ui/ProgressPanel.tsx';
import { EmptyState, ErrorState } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';
import { EndedNotice } from './EndedNotice.tsx';
import { FactsBar } from './FactsBar.tsx';
import { closeFile, type FileWork, readAgain } from './file-work.ts';
import { ImportBar } from './ImportBar.tsx';
import { forgetRun, type ImportRun, startImport } from './import-run.ts';
import { KnownFileNotice } from './KnownFileNotice.tsx';
import { MappingTable } from './MappingTable.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { askedColumns, groupQuestions } from './question-groups.ts';
import { SampleNotice } from './SampleNotice.tsx';
import { useChooseFile } from './StartView.tsx';
import { useIsLong } from './use-is-long.ts';
import { WarningList } from './WarningList.tsx';

type Props = { work: FileWork; ended: (ImportRun & { state: 'ended' }) | null };

export function FileView({ work, ended }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const progress = useProgress('detect');
  const { choose, isChoosing } = useChooseFile();
  const { detection, error, isDetecting, file, settings } = work;
  const isSlow = useIsLong(isDetecting);
  // A header alone is refused like an empty file: there is nothing to decide about it.
  const hasRows = detection !== null && detection.recordCount > 0;
  const groups = groupQuestions(work);
  const open = groups.filter(({ isOpen }) => isOpen);
  const screen = useRef<HTMLDivElement>(null);
  const [isAnswered, setAnswered] = useState(false);

  // The first look goes to the first question, after an answer to the next one or to the button that imports. An import that
  // ended without a result speaks first.
  const isFirstLook = useRef(ended === null);
  useEffect(() => {
    if (detection === null || isDetecting || !(isFirstLook.current || isAnswered)) return;
    const goal =
      screen.current?.querySelector<HTMLElement>('[data-question]') ??
      screen.current?.querySelector<HTMLElement>(isAnswered ? '[data-import]' : 'h1');
    goal?.focus({ preventScroll: isFirstLook.current });
    isFirstLook.current = false;
    setAnswered(false);
  }, [detection, isDetecting, isAnswered]);

  const leave = () => {
    forgetRun();
    closeFile();
    navigate('/import');
  };
  const retryImport = () => {
    // A question that is still open has to be seen first.
    if (ended?.error.code !== 'import.needs-answer') void startImport(file, settings);
    else {
      forgetRun();
      readAgain();
    }
  };
  const chooseOther = (
    <Button
      {...(hasRows || (error === null && detection === null) ? { size: 'xs' } : { variant: 'filled' })}
      disabled={isChoosing}
      onClick={() => void choose()}
    >
      {t('imports.file.chooseOther')}
    </Button>
  );
  const facts = [
    detection?.fileName ?? file.name,
    detection !== null && t('imports.file.rows', { count: detection.recordCount }),
    format.bytes(detection?.fileBytes ?? file.bytes),
  ].filter((part) => typeof part === 'string');

  return (
    <div className="import-screen" ref={screen}>
      <div className="page import-page">
        <header className="page-head">
          <div className="row base wrap grow">
            <h1 tabIndex={-1}>{t('imports.title')}</h1>
            <span className="t2 num file-facts">{facts.join(' · ')}</span>
          </div>
          <div className="page-actions">
            <Button
              size="xs"
              variant="subtle"
              component={Link}
              to="/imports"
              leftSection={<IconHistory className="ic" aria-hidden="true" />}
            >
              {t('imports.history.open')}
            </Button>
            {hasRows && chooseOther}
          </div>
        </header>
        {ended !== null && <EndedNotice error={ended.error} onRetry={retryImport} />}
        {error !== null && (
          <ErrorState error={error} onRetry={readAgain}>
            {!hasRows && chooseOther}
          </ErrorState>
        )}
        {detection === null && error === null && isSlow && (
          <div className="run">
            {/* Detecting reads the file twice; to the person it is one thing. */}
            <ProgressPanel
              title={t('imports.file.reading')}
              progress={progress === null ? null : { ...progress, phase: 'reading' }}
              onCancel={leave}
            />
          </div>
        )}
        {detection !== null && !hasRows && error === null && (
          <EmptyState
            icon={IconTableOff}
            title={t('imports.noRows.title')}
            text={t('imports.noRows.text')}
            action={chooseOther}
          />
        )}
        {detection !== null && hasRows && (
          <>
            <div className="reading-line" role="status">
              {isSlow && (
                <>
                  <span className="vh">{t('imports.file.readingAgain')}</span>
                  <i style={{ width: `${100 * Math.max(0.08, progress?.share ?? 0)}%` }} />
                </>
              )}
            </div>
            <SampleNotice />
            <FactsBar work={work} detection={detection} />
            {detection.knownImportId !== null && <KnownFileNotice importId={detection.knownImportId} />}
            {groups.length > 0 && (
              <div className="questions">
                {groups.map((group) => (
                  <QuestionCard
                    key={group.key}
                    group={group}
                    detection={detection}
                    answers={settings.answers ?? {}}
                    isFirst={group === open[0]}
                    onAnswered={() => setAnswered(true)}
                  />
                ))}
              </div>
            )}
            {/* The zone that was assumed stands among the facts, where it can be changed. */}
            <WarningList warnings={detection.warnings.filter(({ code }) => code !== 'zoneAssumed')} />
            <MappingTable detection={detection} settings={settings} asked={askedColumns(detection)} />
            <PreviewTable detection={detection} asked={askedColumns(detection)} />
          </>
        )}
      </div>
      {detection !== null && hasRows && (
        <ImportBar work={work} detection={detection} openCount={open.length} onCancel={leave} />
      )}
    </div>
  );
}
