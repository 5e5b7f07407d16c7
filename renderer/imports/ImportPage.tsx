// The import screen: choosing a file, what was recognised in it, the import on its way. Results are on the history's page.
import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { ImportId } from '../../shared/contract/values.ts';
import { useProgress } from '../data/events.ts';
import { useOfferedFile } from '../data/offered-file.ts';
import { FileView } from './FileView.tsx';
import { openFile, useFileWork } from './file-work.ts';
import './imports.css';
import './import-tables.css';
import { resultPath, useImportDone, useImportRun } from './import-run.ts';
import { RunView } from './RunView.tsx';
import { StartView } from './StartView.tsx';

export function ImportPage() {
  const navigate = useNavigate();
  const offered = useOfferedFile();
  const work = useFileWork();
  const run = useImportRun();
  // An import that this page did not start: the page was loaded anew while it went on.
  const strayProgress = useProgress('import');
  const isRunning = run?.state === 'running' || (run === null && strayProgress !== null);

  useImportDone(useCallback((importId: ImportId) => navigate(resultPath(importId), { replace: true }), [navigate]));
  useEffect(() => {
    // While one import runs, the next file waits: reading it would need the same process.
    if (offered !== null && !isRunning) openFile(offered);
  }, [offered, isRunning]);

  if (isRunning) return <RunView run={run} />;
  if (offered !== null && work?.file.fileId === offered.fileId) {
    return <FileView key={offered.fileId} work={work} ended={run?.state === 'ended' ? run : null} />;
  }
  return offered === null ? <StartView waiting={work} /> : null;
}
