// Taking an import back: what goes, what gets its earlier values back, what stays and why, before anything happens; then its progress.
import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '../../shared/contract/events.ts';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { clearProgress, useProgress } from '../data/events.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { ProgressPanel } from '../ui/ProgressPanel.tsx';
import { Loaded } from '../ui/States.tsx';
import { UndoEffects } from './UndoEffects.tsx';

/** The panel's own words for removing are about an import that was never finished. */
function asUndo(progress: Progress | null): Progress | null {
  return progress?.phase === 'removing' ? { ...progress, phase: 'applying' } : progress;
}

type Props = {
  result: Pick<ImportResult, 'importId' | 'fileName'>;
  onClose: () => void;
};

export function UndoDialog({ result: { importId, fileName }, onClose }: Props) {
  const { t } = useTranslation();
  const preview = useCall('imports.undoPreview', { importId }, { keepsPrevious: false });
  const progress = useProgress('undo');
  const [isInsisting, setInsisting] = useState(false);
  const undo = useCommand('imports.undo', {
    says: ({ removed, kept }) =>
      kept === 0
        ? t('imports.undo.done', { name: fileName, count: removed })
        : t('imports.undo.doneKept', { name: fileName, count: kept }),
  });
  const start = async () => {
    await undo.run({ importId, isInsisting });
    clearProgress();
    onClose();
  };
  const isLoaded = preview.data !== undefined;
  const kept = preview.data?.kept ?? 0;
  return (
    <Modal
      opened
      onClose={undo.isRunning ? () => undefined : onClose}
      title={t('imports.undo.question', { name: fileName })}
      withCloseButton={false}
      size={560}
    >
      {undo.isRunning ? (
        <ProgressPanel title={t('imports.undo.running')} progress={asUndo(progress)} />
      ) : (
        <div className="stack-l">
          <Loaded query={preview} lines={4}>
            {(effects) => <UndoEffects effects={effects} isInsisting={isInsisting} />}
          </Loaded>
          {kept > 0 && (
            <Checkbox
              label={t('imports.undo.insist', { count: kept })}
              checked={isInsisting}
              onChange={(event) => setInsisting(event.currentTarget.checked)}
            />
          )}
          {isLoaded && <p className="s t3">{t('imports.undo.again')}</p>}
          <div className="row dialog-buttons">
            <Button onClick={onClose} data-autofocus>
              {t('imports.undo.no')}
            </Button>
            <Button data-danger disabled={!isLoaded} onClick={() => void start()}>
              {t('imports.undo.yes')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
