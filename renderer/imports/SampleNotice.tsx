// In the sample workspace: own data belongs in another one, and the way there. Nothing elsewhere.
import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../data/events.ts';
import { useCommand } from '../data/use-command.ts';

export function SampleNotice() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const close = useCommand('workspace.close');
  if (workspace.state !== 'open' || !workspace.isSample) return null;
  return (
    <section className="notice" aria-label={t('app.sample')}>
      <IconInfoCircle className="ic" aria-hidden="true" />
      <p className="grow">
        <b>{t('workspace.sample.title')}</b> {t('workspace.sample.text')}
      </p>
      {/* The start screen, which is shown then, is where workspaces are made. */}
      <Button size="xs" disabled={close.isRunning} onClick={() => void close.run({})}>
        {t('workspace.sample.create')}
      </Button>
    </section>
  );
}
