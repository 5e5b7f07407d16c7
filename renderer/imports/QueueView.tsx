// Several files at once: where each stands, what will happen with it, and one button for all that need no word more. Afterwards the
// same list says what came of each.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../data/use-query.ts';
import { useTitle } from '../ui/Page.tsx';
import { sumOfCounts } from './expected-counts.ts';
import { fileState } from './file-states.ts';
import { type FileWork, isWaiting } from './file-work.ts';
import { HistoryLink } from './HistoryLink.tsx';
import type { ImportRun } from './import-run.ts';
import { QueueFooter } from './QueueFooter.tsx';
import { QueueRow } from './QueueRow.tsx';
import { QueueSum } from './QueueSum.tsx';
import { SampleNotice } from './SampleNotice.tsx';
import { useChooseFiles } from './use-choose-files.ts';

/** All results that one page of the history gives; a queue is never longer. */
const RESULTS = 200;

export function QueueView({ works, run }: { works: readonly FileWork[]; run: ImportRun | null }) {
  const { t } = useTranslation();
  useTitle(t('imports.title'));
  const states = works.map((work) => fileState(work, run));
  const importedIds = states.flatMap((state) => (state.kind === 'imported' ? [state.importId] : []));
  const isRunning = run?.state === 'running';
  const { data: history } = useCall('imports.history', { limit: RESULTS }, { isEnabled: importedIds.length > 0 });
  const results = history?.imports.filter(({ importId }) => importedIds.includes(importId)) ?? [];
  const { choose, isChoosing } = useChooseFiles(works.filter(isWaiting).map(({ file }) => file));
  const heading = useRef<HTMLHeadingElement>(null);
  const isFinished = !isRunning && importedIds.length > 0;
  // The list is there, the run began, the run ended: each time the title says what it is now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of state moves the focus.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [isRunning, isFinished]);
  const title = isRunning
    ? t('imports.run.title')
    : isFinished
      ? t('imports.queue.imported', { count: importedIds.length })
      : t('imports.title');
  return (
    <div className="import-screen">
      <div className="page import-page">
        <header className="page-head">
          <div className="row base wrap grow">
            <h1 tabIndex={-1} ref={heading}>
              {title}
            </h1>
            {(!isFinished || importedIds.length < works.length) && (
              <span className="t2 num">
                {t(isFinished ? 'imports.queue.ofFiles' : 'imports.queue.files', { count: works.length })}
              </span>
            )}
          </div>
          <div className="page-actions">
            <HistoryLink />
            {!isRunning && (
              <Button
                size="xs"
                disabled={isChoosing}
                onClick={() => void choose()}
                leftSection={<IconPlus className="ic" aria-hidden="true" />}
              >
                {t(isFinished ? 'imports.queue.chooseMore' : 'imports.queue.add')}
              </Button>
            )}
          </div>
        </header>
        <SampleNotice />
        <table className="tbl queue">
          <thead>
            <tr>
              <th scope="col" className="w-file">
                {t('imports.history.file')}
              </th>
              <th scope="col" className="w-kind">
                {t('imports.queue.looksLike')}
              </th>
              <th scope="col" className="w-source">
                {t('imports.history.source')}
              </th>
              <th scope="col" className="r w-rows">
                {t('imports.counts.rows')}
              </th>
              <th scope="col">{t(isFinished ? 'imports.counts.what' : 'imports.queue.state')}</th>
              <th scope="col" className="w-actions">
                <span className="vh">{t('imports.queue.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {works.map((work) => (
              <QueueRow key={work.file.fileId} work={work} works={works} run={run} results={results} />
            ))}
          </tbody>
        </table>
        {isFinished && results.length > 0 && <QueueSum counts={sumOfCounts(results.map(({ counts }) => counts))} />}
      </div>
      <QueueFooter works={works} run={run} hasImported={isFinished} />
    </div>
  );
}
