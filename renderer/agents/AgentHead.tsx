// Who the page is about, and the two things most often done here.
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconNote, IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../data/use-command.ts';
import { useChannelName } from '../ui/Score.tsx';
import { Monogram } from '../ui/Small.tsx';
import { useFormat } from '../ui/use-format.ts';
import { AgentDetails } from './AgentDetails.tsx';
import { AgentDialog } from './AgentDialog.tsx';
import type { AgentAnswer } from './AgentPage.tsx';
import { EndAgentDialog } from './EndAgentDialog.tsx';

type Props = { agent: AgentAnswer; onAddNote: () => void; onAssignTraining: () => void };

/** Channels named in the subtitle; the rest stands in the table below. */
const SHOWN_CHANNELS = 3;

export function AgentHead({ agent, onAddNote, onAssignTraining }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const channelName = useChannelName();
  const channels = agent.channels
    .filter(({ channel }) => channel !== null)
    .slice(0, SHOWN_CHANNELS)
    .map(({ channel, responseCount }) =>
      t('agents.page.channelShare', {
        channel: channelName(channel ?? ''),
        share: format.percent(responseCount / agent.responseCount),
      }),
    );
  const parts = [
    ...(agent.leftOn === null
      ? []
      : [t(agent.isEnded ? 'agentsEdit.ended' : 'agentsEdit.leaves', { day: format.day(agent.leftOn) })]),
    agent.team?.name ?? t('agents.page.noTeam'),
    ...(channels.length > 0 ? [format.unordered(channels)] : []),
  ];
  const subtitle = parts.join(' · ');
  return (
    <header className="agent-head">
      <Monogram name={agent.name} isBig />
      <div className="grow">
        <h1 className="clip" title={agent.name}>
          <bdi>{agent.name}</bdi>
        </h1>
        <p className="s t2 clip" title={subtitle}>
          {subtitle}
        </p>
      </div>
      <AgentMenu agent={agent} />
      <Button leftSection={<IconSchool className="ic" aria-hidden="true" />} onClick={onAssignTraining}>
        {t('agents.page.assign')}
      </Button>
      <Button variant="filled" leftSection={<IconNote className="ic" aria-hidden="true" />} onClick={onAddNote}>
        {t('agents.page.addNote')}
      </Button>
    </header>
  );
}

/** Who the agent is, as people keep it by hand. */
function AgentMenu({ agent }: { agent: AgentAnswer }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState<'details' | 'edit' | 'end' | null>(null);
  const reopen = useCommand('agents.reopen');
  const { agentId, name } = agent;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('agentsEdit.actions', { name })}>
            <IconDots className="ic" aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('details')}>{t('agentsDetails.open')}</Menu.Item>
          <Menu.Item onClick={() => setOpen('edit')}>{t('agentsEdit.edit')}</Menu.Item>
          {agent.leftOn === null ? (
            <Menu.Item onClick={() => setOpen('end')}>{t('agentsEdit.end')}</Menu.Item>
          ) : (
            <Menu.Item onClick={() => void reopen.run({ agentId })}>{t('agentsEdit.reopen')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isOpen === 'details' && <AgentDetails agentId={agentId} name={name} onClose={() => setOpen(null)} />}
      {isOpen === 'edit' && <AgentDialog agentId={agentId} onClose={() => setOpen(null)} />}
      {isOpen === 'end' && <EndAgentDialog agentId={agentId} name={name} onClose={() => setOpen(null)} />}
    </>
  );
}
