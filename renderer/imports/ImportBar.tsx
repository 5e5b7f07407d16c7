// The bar at the foot of the page: what will happen, Cancel, and the button that imports once nothing is open.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Detection } from '../../shared/contract/imports.ts';
import type { FileWork } from './file-work.ts';
import { resultPath, startImport } from './import-run.ts';
import { WillHappen } from './WillHappen.tsx';

type Props = { work: FileWork; detection: Detection; openCount: number; onCancel: () => void };

export function ImportBar({ work, detection, openCount, onCancel }: Props) {
  const { t } = useTranslation();
  const { readable } = detection.expected;
  const isReady = openCount === 0 && !work.isDetecting && work.error === null && readable > 0;
  return (
    <footer className="import-bar">
      <p className="num expected" role="status">
        <WillHappen detection={detection} />
      </p>
      <span className="push s t2 backup-first">{t('imports.bar.backupFirst')}</span>
      <Button variant="subtle" onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
      {detection.knownImportId === null ? (
        <Button
          variant="filled"
          data-import
          disabled={!isReady}
          onClick={() => void startImport(work.file, work.settings)}
        >
          {openCount > 0 ? t('imports.bar.answer', { count: openCount }) : t('imports.bar.import', { count: readable })}
        </Button>
      ) : (
        // Importing the same file in the same way would only lead there.
        <Button variant="filled" data-import component={Link} to={resultPath(detection.knownImportId)}>
          {t('imports.known.show')}
        </Button>
      )}
    </footer>
  );
}
