// The import screen: choosing a file, what was recognised in it, the import on its way. Results are on the history's page.
import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { useProgress } from '../data/events.ts';
import { useOfferedFile } from '../data/offered-file.ts';
import { FileView } from './FileView.tsx';
import { openFile, useFileWork } from './file-work.ts';
import './imports.css';
import './import-tables.css';
import { enterScreen, resultPath, useImportRun } from './import-run.ts';
import { RunView } from './RunView.tsx';
import { StartView } from './StartView.tsx';

export function ImportPage() {
  const offered = useOfferedFile();
  const work = useFileWork();
  const run = useImportRun();
  // An import that this page did not start: the page was loaded anew while it went on.
  const strayProgress = useProgress('import');
  const isBusy = run?.state === 'running' || run?.state === 'done' || (run === null && strayProgress !== null);

  const shownId = offered?.fileId ?? null;
  useEffect(() => enterScreen(shownId), [shownId]);
  useEffect(() => {
    // While one import runs, the next file waits: reading it would need the same process.
    if (offered !== null && !isBusy) openFile(offered);
  }, [offered, isBusy]);

  if (run?.state === 'done') return <Navigate to={resultPath(run.importId)} replace />;
  if (isBusy) return <RunView run={run} />;
  const ended = run?.state === 'ended' ? run : null;
  if (offered === null) return <StartView waiting={work} ended={ended} />;
  if (work?.file.fileId !== offered.fileId) return null;
  const isOfThis = ended?.file.fileId === offered.fileId;
  return <FileView key={offered.fileId} work={work} ended={isOfThis ? ended : null} />;
}
