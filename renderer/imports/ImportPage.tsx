// The import screen: choosing files, what was recognised in them, imports on their way. Results are on the history's page.
import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { useProgress } from '../data/events.ts';
import { useOfferedFiles } from '../data/offered-file.ts';
import { FileView } from './FileView.tsx';
import { openFiles, preferFile } from './file-reading.ts';
import { FileIdContext, useAllWork } from './file-work.ts';
import './imports.css';
import './import-questions.css';
import './import-tables.css';
import './import-mapping.css';
import './import-queue.css';
import { enterScreen, resultPath, useImportRun } from './import-run.ts';
import { QueueView } from './QueueView.tsx';
import { RunView } from './RunView.tsx';
import { StartView } from './StartView.tsx';

export function ImportPage() {
  const { files, shownId } = useOfferedFiles();
  const works = useAllWork();
  const run = useImportRun();
  // An import that this page did not start: the page was loaded anew while it went on.
  const strayProgress = useProgress('import');
  const isStray = run === null && strayProgress !== null;

  const ids = files.map(({ fileId }) => fileId).join(' ');
  useEffect(() => enterScreen(ids === '' ? [] : ids.split(' ')), [ids]);
  useEffect(() => {
    if (!isStray) openFiles(files);
  }, [files, isStray]);
  useEffect(() => preferFile(shownId), [shownId]);

  if (run?.state === 'done') return <Navigate to={resultPath(run.importId)} replace />;
  if (isStray) return <RunView run={null} />;
  const mine = files.flatMap(({ fileId }) => works.filter(({ file }) => file.fileId === fileId));
  const isRunning = run?.state === 'running';
  const isRunShown = isRunning && (files.length === 0 || files.some(({ fileId }) => fileId === run.file.fileId));
  const isSeveralShown = isRunning && run.files.length > 1 && files.length > 1;
  if (isRunShown && !isSeveralShown) return <RunView run={run} />;
  const ended = run?.state === 'ended' ? run : null;
  if (files.length === 0) return <StartView waiting={works} ended={ended} />;
  const shown = mine.find(({ file }) => file.fileId === shownId);
  if (shown !== undefined && !isSeveralShown) {
    return (
      <FileIdContext value={shown.file.fileId}>
        <FileView
          key={shown.file.fileId}
          work={shown}
          all={mine}
          ended={ended?.file.fileId === shown.file.fileId ? ended : null}
        />
      </FileIdContext>
    );
  }
  return files.length > 1 ? <QueueView works={mine} run={run} /> : null;
}
