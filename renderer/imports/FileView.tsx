// One file before it is imported: facts, questions, columns, first rows, and the bar with what will happen.
import { Button } from '@mantine/core';
import { IconTableOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProgress } from '../data/events.ts';
import { ProgressPanel } from '../ui/ProgressPanel.tsx';
import { EmptyState, ErrorState } from '../ui/States.tsx';
import { AgentNotice } from './AgentNotice.tsx';
import { EndedNotice } from './EndedNotice.tsx';
import { FactsBar } from './FactsBar.tsx';
import { FileHead } from './FileHead.tsx';
import { closeFile, readAgain, useReadingId } from './file-reading.ts';
import type { FileWork } from './file-work.ts';
import { ImportBar } from './ImportBar.tsx';
import { forgetRun, type ImportRun, startImport } from './import-run.ts';
import { KnownFileNotice } from './KnownFileNotice.tsx';
import { MappingTable } from './MappingTable.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { ProfileNotice } from './ProfileNotice.tsx';
import { QuestionList } from './QuestionList.tsx';
import { QueueBar } from './QueueBar.tsx';
import { askedColumns, groupQuestions } from './question-groups.ts';
import { SampleNotice } from './SampleNotice.tsx';
import { useChooseFiles } from './use-choose-files.ts';
import { useIsLong } from './use-is-long.ts';
import { WarningList } from './WarningList.tsx';

type Props = {
  work: FileWork;
  /** Every file that is prepared with this one, itself included. */
  all: readonly FileWork[];
  ended: (ImportRun & { state: 'ended' }) | null;
};

/** Said where they can be changed, not as warnings once more: among the facts, and where a profile is taken over. */
function isSaidElsewhere(code: string, hasProfile: boolean): boolean {
  return code === 'zoneAssumed' || (hasProfile && code === 'sourceByHeader');
}

export function FileView({ work, all, ended }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { detection, error, isDetecting, file, settings } = work;
  const isRead = useReadingId() === file.fileId;
  const detectProgress = useProgress('detect');
  const progress = isRead ? detectProgress : null;
  const { choose, isChoosing } = useChooseFiles();
  const isSlow = useIsLong(isDetecting);
  // A header alone is refused like an empty file: there is nothing to decide about it.
  const hasContent = detection !== null && (detection.recordCount > 0 || detection.questions.length > 0);
  const groups = groupQuestions(work);
  const openCount = groups.filter(({ isOpen }) => isOpen).length;
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
    closeFile(file.fileId);
    navigate('/import');
  };
  const retryImport = () => {
    // A question that is still open has to be seen first.
    if (ended?.error.code !== 'import.needs-answer') void startImport(file, settings);
    else {
      forgetRun();
      readAgain(file.fileId);
    }
  };
  const isAlone = all.length === 1;
  const chooseOther = (
    <Button
      {...(hasContent || (error === null && detection === null) ? { size: 'xs' } : { variant: 'filled' })}
      disabled={isChoosing}
      onClick={() => void choose()}
    >
      {t('imports.file.chooseOther')}
    </Button>
  );
  return (
    <div className="import-screen" ref={screen}>
      <div className="page import-page">
        <FileHead work={work} all={all} action={isAlone && hasContent && chooseOther} />
        {ended !== null && <EndedNotice error={ended.error} onRetry={retryImport} />}
        {error !== null && (
          <ErrorState error={error} onRetry={() => readAgain(file.fileId)}>
            {isAlone && !hasContent && chooseOther}
          </ErrorState>
        )}
        {detection === null && error === null && isSlow && (
          <div className="run">
            {/* Detecting reads the file twice; to the person it is one thing. */}
            <ProgressPanel
              title={t('imports.file.reading')}
              progress={progress === null ? null : { ...progress, phase: 'reading' }}
              {...(isAlone ? { onCancel: leave } : {})}
            />
          </div>
        )}
        {detection !== null && !hasContent && error === null && (
          <EmptyState
            icon={IconTableOff}
            title={t('imports.noRows.title')}
            text={t('imports.noRows.text')}
            action={isAlone && chooseOther}
          />
        )}
        {detection !== null && hasContent && (
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
            <ProfileNotice detection={detection} settings={settings} />
            {detection.knownImportId !== null && <KnownFileNotice importId={detection.knownImportId} />}
            <QuestionList
              groups={groups}
              detection={detection}
              settings={settings}
              onAnswered={() => setAnswered(true)}
            />
            <AgentNotice detection={detection} />
            <WarningList
              warnings={detection.warnings.filter(({ code }) => !isSaidElsewhere(code, detection.profile !== null))}
            />
            {detection.columns.length > 0 && (
              <>
                <MappingTable detection={detection} settings={settings} asked={askedColumns(detection)} />
                <PreviewTable detection={detection} asked={askedColumns(detection)} />
              </>
            )}
          </>
        )}
      </div>
      {isAlone && detection !== null && hasContent && (
        <ImportBar work={work} detection={detection} openCount={openCount} onCancel={leave} />
      )}
      {!isAlone && <QueueBar work={work} all={all} />}
    </div>
  );
}
