// One agent: what customers say beside what is being done about it. Comments, plans and kept comments come from their own areas.
import { Button } from '@mantine/core';
import { IconCalendarOff, IconUserOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CallOutput } from '../../shared/contract/index.ts';
import { useFilter } from '../data/use-filter.ts';
import { useCall } from '../data/use-query.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/States.tsx';
import { AgentBehind } from './AgentBehind.tsx';
import { AgentFigures } from './AgentFigures.tsx';
import { AgentHead } from './AgentHead.tsx';
import { AgentTimeline } from './AgentTimeline.tsx';
import { AgentTrend } from './AgentTrend.tsx';
import './agent.css';

export type AgentAnswer = CallOutput<'agents.page'>;

type Props = {
  agentId: number;
  onAddNote: () => void;
  onAssignTraining: () => void;
  onOpenNote: (noteId: string) => void;
  /** The list of comments, below the figures. */
  comments: ReactNode;
  /** Comments kept for the next session; given when it is (UTC ms), null if none is planned. */
  kept: (nextSessionAt: number | null) => ReactNode;
  plans: ReactNode;
};

export function AgentPage({ agentId, onAddNote, onAssignTraining, onOpenNote, comments, kept, plans }: Props) {
  const { filter, isReady } = useFilter();
  const { data, error, refetch } = useCall('agents.page', { agentId, filter }, { isEnabled: isReady });
  if (error && (!data || error.code === 'row.missing')) {
    return error.code === 'row.missing' ? <NoSuchAgent /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  // While another agent is read, the one before must not stand under the new address.
  if (!data || data.agentId !== agentId) {
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    );
  }
  return (
    <div className="agent">
      <AgentHead agent={data} onAddNote={onAddNote} onAssignTraining={onAssignTraining} />
      <div className="agent-two">
        <div className="agent-said">
          <Said agent={data} comments={comments} />
        </div>
        <Done agent={data} kept={kept(data.nextSessionAt)} plans={plans} onOpenNote={onOpenNote} />
      </div>
    </div>
  );
}

function Said({ agent, comments }: { agent: AgentAnswer; comments: ReactNode }) {
  if (agent.responseCount === 0) return <NothingSaid agent={agent} />;
  return (
    <>
      <AgentFigures agent={agent} />
      <AgentTrend agent={agent} />
      <AgentBehind agent={agent} />
      {comments}
    </>
  );
}

type DoneProps = { agent: AgentAnswer; kept: ReactNode; plans: ReactNode; onOpenNote: (noteId: string) => void };

function Done({ agent, kept, plans, onOpenNote }: DoneProps) {
  const { t } = useTranslation();
  return (
    <aside className="agent-done" aria-label={t('agents.page.done')}>
      <div className="agent-done-inner">
        <h2>{t('agents.page.done')}</h2>
        {kept}
        {plans}
        <AgentTimeline entries={agent.timeline} onOpenNote={onOpenNote} />
      </div>
    </aside>
  );
}

/** No response of this agent in the selection: says what is chosen and how to see more. */
function NothingSaid({ agent }: { agent: AgentAnswer }) {
  const { t } = useTranslation();
  const { period, periodWords, teamIds, teamWords, setPeriod, setTeams } = useFilter();
  const isNarrow = teamIds.length > 0 || period !== 'all';
  return (
    <EmptyState
      isPage
      icon={IconCalendarOff}
      title={t('agents.page.nothing.title')}
      text={
        isNarrow
          ? t('agents.page.nothing.text', { name: agent.name, period: periodWords, teams: teamWords })
          : t('agents.page.nothing.ever', { name: agent.name })
      }
      action={
        isNarrow ? (
          <>
            {teamIds.length > 0 && <Button onClick={() => setTeams([])}>{t('ui.teams.showAll')}</Button>}
            {period !== 'all' && <Button onClick={() => setPeriod('all')}>{t('agents.nothing.allTime')}</Button>}
          </>
        ) : undefined
      }
    />
  );
}

function NoSuchAgent() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1 className="vh">{t('agents.page.missing.title')}</h1>
      <EmptyState
        isPage
        icon={IconUserOff}
        title={t('agents.page.missing.title')}
        text={t('agents.page.missing.text')}
        action={
          <Button component={Link} to="/agents">
            {t('agents.page.missing.back')}
          </Button>
        }
      />
    </div>
  );
}
