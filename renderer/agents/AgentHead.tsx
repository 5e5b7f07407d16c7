// Who the page is about, and the two things most often done here.
import { Button } from '@mantine/core';
import { IconNote, IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChannelName } from '../ui/Score.tsx';
import { Monogram } from '../ui/Small.tsx';
import { useFormat } from '../ui/use-format.ts';
import type { AgentAnswer } from './AgentPage.tsx';

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
      <Button leftSection={<IconSchool className="ic" aria-hidden="true" />} onClick={onAssignTraining}>
        {t('agents.page.assign')}
      </Button>
      <Button variant="filled" leftSection={<IconNote className="ic" aria-hidden="true" />} onClick={onAddNote}>
        {t('agents.page.addNote')}
      </Button>
    </header>
  );
}
