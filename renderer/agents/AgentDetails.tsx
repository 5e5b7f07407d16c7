// Who an agent is: what files know them by, who was merged into them, in which team on which days, and splitting them in two.
import { Button, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../shared/contract/index.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { Section } from '../ui/Page.tsx';
import { Loaded } from '../ui/States.tsx';
import { useFocusReturn } from '../ui/use-focus-return.ts';
import { useFormat } from '../ui/use-format.ts';
import { AgentSplit } from './AgentSplit.tsx';
import { AgentStays } from './AgentStays.tsx';
import type { Profile } from './agent-details.ts';
import './agent-details.css';

type Props = { agentId: number; name: string; onClose: () => void };

export function AgentDetails({ agentId, name, onClose }: Props) {
  const { t } = useTranslation();
  const query = useCall('agents.profile', { agentId } as CallInput<'agents.profile'>);
  useFocusReturn();
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={t('agentsDetails.title', { name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Loaded query={query} lines={8}>
        {(profile) => (
          <div className="agent-details">
            <AgentStays profile={profile} />
            <Identifiers profile={profile} />
            {profile.records.length > 0 && <Records profile={profile} />}
            <AgentSplit profile={profile} onDone={onClose} />
          </div>
        )}
      </Loaded>
    </Modal>
  );
}

const KINDS = { id: 0, email: 1, name: 2 } as const;

function Identifiers({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const rows = [...profile.identifiers].sort((left, right) => KINDS[left.kind] - KINDS[right.kind]);
  const records = new Map(profile.records.map(({ recordId, name }) => [recordId, name]));
  return (
    <Section title={t('agentsDetails.identifiers')} answer={t('agentsDetails.identifiersHint')} level={3}>
      <Table className="tbl dense details-ids">
        <thead>
          <tr>
            <th scope="col">{t('agentsDetails.kind')}</th>
            <th scope="col">{t('agentsDetails.value')}</th>
            <th scope="col">{t('agentsDetails.from')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ aliasId, kind, value, sourceName, recordId, isByHand }) => {
            const from = [
              sourceName ?? t('agentsDetails.anySource'),
              ...(isByHand ? [t('agentsDetails.byHand')] : []),
              ...(records.has(recordId) ? [records.get(recordId)] : []),
            ].join(' · ');
            return (
              <tr key={aliasId}>
                <td className="t2">{t(`agentsDetails.kinds.${kind}`)}</td>
                <td>
                  <span className="clip" title={value}>
                    <bdi>{value}</bdi>
                  </span>
                </td>
                <td>
                  <span className="clip t2" title={from}>
                    <bdi>{from}</bdi>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      {rows.some(({ kind }) => kind === 'name') && <p className="s t3 details-note">{t('agentsDetails.namesHint')}</p>}
    </Section>
  );
}

/** Records that count as this agent; each can go its own way again. */
function Records({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const unmerge = useCommand('agents.unmerge');
  return (
    <Section title={t('agentsDetails.records')} level={3}>
      <ul className="details-records">
        {profile.records.map(({ recordId, name, responseCount, firstOn, lastOn, mergedAt, mergedBy }) => (
          <li key={recordId} className="row">
            <div className="grow">
              <strong>
                <bdi>{name}</bdi>
              </strong>
              <p className="s t2">
                {[
                  t('agentsDetails.recordFacts', { count: responseCount }),
                  ...(firstOn === null || lastOn === null ? [] : [format.dayRange(firstOn, lastOn)]),
                  ...(mergedAt === null || mergedBy === null
                    ? []
                    : [t('agentsDetails.mergedBy', { name: mergedBy, day: format.dayOfInstant(mergedAt) })]),
                ].join(' · ')}
              </p>
            </div>
            <Button
              size="xs"
              aria-label={t('agentsDetails.separateName', { name })}
              disabled={unmerge.isRunning}
              onClick={() => void unmerge.run({ recordId })}
            >
              {t('agentsDetails.separate')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
