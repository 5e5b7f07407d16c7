// The workspace could not be opened: what happened, what is safe, the checked backups, and other ways on.
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/contract/errors.ts';
import type { WorkspaceState } from '../../shared/contract/workspace.ts';
import { useCommand } from '../data/use-command.ts';
import { Brand } from '../ui/Brand.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { useErrorWords } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';
import './workspace.css';

type Failed = Extract<WorkspaceState, { state: 'failed' }>;
type Backup = Failed['backups'][number];

export function RecoveryScreen({ failed }: { failed: Failed }) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const retry = useCommand('workspace.retry');
  const open = useCommand('workspace.openDialog');
  const showFolder = useCommand('workspace.showFolder');
  const close = useCommand('workspace.close');
  // A damaged file does not get better by trying again: then the newest backup is the button to press.
  const isRestorable = failed.error.code === 'workspace.damaged' && failed.backups.length > 0;
  const words = wordsOf(new AppError(failed.error.code, failed.error.params));
  return (
    <main className="window">
      <div className="window-card recovery">
        <div className="window-head">
          <Brand size={28} />
          {t('app.name')}
        </div>
        <div className="row recovery-title">
          <IconAlertTriangle className="ic" aria-hidden="true" />
          <h1>{words.title}</h1>
        </div>
        <p>
          <b>{words.safe}</b> {words.next}
        </p>
        <p className="t2 s where">
          <span>
            <bdi>{t('workspace.recovery.file', { name: failed.fileName })}</bdi>
          </span>
          <span>
            <bdi>{t('workspace.recovery.folder', { name: failed.folder })}</bdi>
          </span>
        </p>
        <section aria-label={t('workspace.recovery.choices')} className="row wrap">
          <Button
            {...(isRestorable ? {} : { variant: 'filled' })}
            disabled={retry.isRunning}
            onClick={() => void retry.run({})}
          >
            {t('ui.tryAgain')}
          </Button>
          <Button disabled={open.isRunning} onClick={() => void open.run({})}>
            {t('workspace.recovery.openOther')}
          </Button>
          <Button onClick={() => void showFolder.run({})}>{t('workspace.recovery.showFolder')}</Button>
          <Button variant="subtle" onClick={() => void close.run({})}>
            {t('workspace.recovery.close')}
          </Button>
        </section>
        <Backups backups={failed.backups} isFirstChoice={isRestorable} />
      </div>
    </main>
  );
}

function Backups({ backups, isFirstChoice }: { backups: readonly Backup[]; isFirstChoice: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const restore = useCommand('workspace.restore');
  const [asked, setAsked] = useState<Backup | null>(null);
  if (backups.length === 0) return <p className="t2">{t('workspace.recovery.noBackups')}</p>;
  const newestFirst = backups.toSorted((a, b) => b.at - a.at);
  return (
    <section aria-label={t('workspace.recovery.backups')}>
      <h2>{t('workspace.recovery.backups')}</h2>
      <p className="t2 s">{t('workspace.recovery.backupsHint')}</p>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{t('workspace.recovery.made')}</th>
            <th scope="col" className="r">
              {t('workspace.recovery.responses')}
            </th>
            <th scope="col" className="r">
              {t('workspace.recovery.size')}
            </th>
            <th scope="col">
              <span className="vh">{t('workspace.recovery.restore')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((backup) => (
            <tr key={backup.file}>
              <td>{format.instant(backup.at)}</td>
              <td className="r">{format.number(backup.responseCount)}</td>
              <td className="r">{format.bytes(backup.bytes)}</td>
              <td className="r">
                <Button
                  size="xs"
                  {...(isFirstChoice && backup === newestFirst[0] ? { variant: 'filled' } : {})}
                  disabled={restore.isRunning}
                  onClick={() => setAsked(backup)}
                >
                  {t('workspace.recovery.restore')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ConfirmDialog
        isOpen={asked !== null}
        question={t('workspace.recovery.restoreQuestion', { when: asked ? format.instant(asked.at) : '' })}
        no={t('workspace.recovery.restoreNo')}
        yes={t('workspace.recovery.restoreYes')}
        isRunning={restore.isRunning}
        onNo={() => setAsked(null)}
        onYes={() => {
          if (asked) void restore.run({ file: asked.file });
          setAsked(null);
        }}
      >
        {asked && t('workspace.recovery.restoreText', { count: asked.responseCount })}
      </ConfirmDialog>
    </section>
  );
}
