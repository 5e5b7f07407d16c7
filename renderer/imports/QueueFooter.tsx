// The bar below several files: how many can be imported, the button for them, Cancel while they are on their way, agents afterwards.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useProgress } from '../data/events.ts';
import { closeFile } from './file-reading.ts';
import { fileState, readyWorks } from './file-states.ts';
import type { FileWork } from './file-work.ts';
import { cancelImport, type ImportRun, startImports } from './import-run.ts';

type Props = { works: readonly FileWork[]; run: ImportRun | null; hasImported: boolean };

export function QueueFooter({ works, run, hasImported }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const canCancel = useProgress('import')?.canCancel ?? true;
  const states = works.map((work) => fileState(work, run).kind);
  const count = (kind: (typeof states)[number]) => states.filter((state) => state === kind).length;
  const ready = readyWorks(works, run);
  const readingCount = count('reading');
  if (run?.state === 'running') {
    const place = run.files.findIndex(({ fileId }) => fileId === run.file.fileId) + 1;
    return (
      <footer className="import-bar">
        <p className="expected num" role="status">
          {run.isCancelling
            ? t('imports.run.cancelling')
            : t('imports.queue.place', { place, count: run.files.length, name: run.file.name })}
        </p>
        <span className="push s t2 backup-first">{t('imports.run.canLeave')}</span>
        <Button disabled={run.isCancelling || !canCancel} onClick={cancelImport}>
          {t('imports.queue.stop')}
        </Button>
      </footer>
    );
  }
  const leave = () => {
    for (const { file } of works) closeFile(file.fileId);
    navigate('/import');
  };
  const parts = [
    ready.length > 0 && t('imports.queue.ready', { count: ready.length }),
    count('asks') > 0 && t('imports.queue.asking', { count: count('asks') }),
    readingCount > 0 && t('imports.queue.stillReading', { count: readingCount }),
    count('refused') + count('failed') > 0 &&
      t('imports.queue.notReadable', { count: count('refused') + count('failed') }),
  ].filter((part) => part !== false);
  const isAllDone = hasImported && ready.length === 0;
  return (
    <footer className="import-bar">
      <p className="expected num" role="status">
        {parts.join(' · ')}
      </p>
      <span className="push s t2 backup-first">{!isAllDone && t('imports.bar.backupFirst')}</span>
      <Button variant="subtle" onClick={leave}>
        {t(hasImported ? 'ui.close' : 'ui.cancel')}
      </Button>
      {isAllDone ? (
        <Button variant="filled" component={Link} to="/agents">
          {t('imports.result.showAgents')}
        </Button>
      ) : (
        <Button
          variant="filled"
          data-import
          disabled={ready.length === 0 || readingCount > 0}
          onClick={() => void startImports(ready.map(({ file }) => file))}
        >
          {t('imports.queue.import', { count: ready.length })}
        </Button>
      )}
    </footer>
  );
}
