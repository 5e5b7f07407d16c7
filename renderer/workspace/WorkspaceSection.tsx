// The open workspace in Settings: where it lies, what it holds, and the way to another one.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../data/events.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { Section } from '../ui/Page.tsx';
import { Loaded } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';

export function WorkspaceSection() {
  const { t } = useTranslation();
  const format = useFormat();
  const workspace = useWorkspace();
  const summary = useCall('workspace.summary', {});
  const showFolder = useCommand('workspace.showFolder');
  const open = useCommand('workspace.openDialog');
  const close = useCommand('workspace.close');
  if (workspace.state !== 'open') return null;
  return (
    <Section title={t('workspace.section')}>
      <Loaded query={summary} lines={5}>
        {(data) => (
          <dl className="fact-list">
            <dt>{t('workspace.file')}</dt>
            <dd>
              <bdi>{workspace.fileName}</bdi>
              {workspace.isSample && <span className="t3"> · {t('workspace.isSample')}</span>}
            </dd>
            <dt>{t('workspace.folder')}</dt>
            <dd>
              <bdi>{workspace.folder}</bdi>
            </dd>
            <dt>{t('workspace.holds')}</dt>
            <dd>
              {format.unordered([
                t('workspace.responses', { count: data.responseCount }),
                t('workspace.comments', { count: data.commentCount }),
                t('workspace.agents', { count: data.agentCount }),
                t('workspace.imports', { count: data.importCount }),
              ])}
            </dd>
            {data.firstOn !== null && data.lastOn !== null && (
              <>
                <dt>{t('workspace.period')}</dt>
                <dd>{format.dayRange(data.firstOn, data.lastOn)}</dd>
              </>
            )}
            <dt>{t('workspace.zone')}</dt>
            <dd>{data.zone}</dd>
          </dl>
        )}
      </Loaded>
      <div className="row wrap">
        <Button onClick={() => void showFolder.run({})}>{t('workspace.showFolder')}</Button>
        <Button onClick={() => void open.run({})}>{t('workspace.openOther')}</Button>
        <Button variant="subtle" onClick={() => void close.run({})}>
          {t('workspace.close')}
        </Button>
      </div>
    </Section>
  );
}
