// All agents: how many answers, what they carry, what is being done. Ordered by name until more than chance orders them.
import { Button, TextInput } from '@mantine/core';
import {
  IconFileImport,
  IconFilterOff,
  IconHeadset,
  IconSearch,
  IconUserPlus,
  IconUserQuestion,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CallOutput } from '../../shared/contract/index.ts';
import { useFilter } from '../data/use-filter.ts';
import { useCall } from '../data/use-query.ts';
import { npsFigure } from '../ui/figure.ts';
import { Page } from '../ui/Page.tsx';
import { EmptyState, Loaded } from '../ui/States.tsx';
import { useFigureWords } from '../ui/use-figure-words.ts';
import { useFormat } from '../ui/use-format.ts';
import { AgentDialog } from './AgentDialog.tsx';
import { AgentsTable } from './AgentsTable.tsx';
import { agentsList, findAgents } from './agents-list.ts';
import './agents.css';

type Answer = CallOutput<'agents.list'>;

export function AgentsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isAdding, setAdding] = useState(false);
  const { filter, isReady } = useFilter();
  const query = useCall('agents.list', filter, { isEnabled: isReady });
  const answered = query.data?.agents.filter((agent) => agent.responseCount > 0).length;
  return (
    <Page
      title={t('agents.title')}
      subtitle={answered === undefined || answered === 0 ? undefined : t('agents.subtitle', { count: answered })}
      actions={
        <>
          <Button size="xs" variant="subtle" component={Link} to="/teams">
            {t('teams.title')}
          </Button>
          <Button size="xs" variant="subtle" component={Link} to="/staff">
            {t('staff.title')}
          </Button>
          <Button
            size="xs"
            leftSection={<IconUserPlus className="ic" aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t('agentsEdit.addOne')}
          </Button>
        </>
      }
    >
      <ReviewHint />
      <Loaded query={query} lines={12}>
        {(data) => (data.agents.length === 0 ? <NoAgents /> : <Agents data={data} />)}
      </Loaded>
      {isAdding && (
        <AgentDialog
          agentId={null}
          onClose={() => setAdding(false)}
          onDone={(agentId) => void navigate(`/agents/${agentId}`)}
        />
      )}
    </Page>
  );
}

/** One quiet line while agents resemble each other and nobody has said who is who. */
function ReviewHint() {
  const { t } = useTranslation();
  const { data } = useCall('agents.review', { limit: 1 });
  const count = data?.pairCount ?? 0;
  if (count === 0) return null;
  return (
    <p className="s t2 review-hint">
      {t('agentsReview.hint', { count })} <Link to="/agents/review">{t('agentsReview.open')}</Link>
    </p>
  );
}

function Agents({ data }: { data: Answer }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { filter } = useFilter();
  const [text, setText] = useState('');
  const list = useMemo(
    () => agentsList(findAgents(data.agents, text), format.compare),
    [data.agents, text, format.compare],
  );
  const hasEarlier = filter.period.fromOn !== undefined;
  const foundCount = list.judged.length + list.below.length;
  return (
    <>
      <div className="agents-bar">
        <TextInput
          className="agents-find"
          size="xs"
          aria-label={t('agents.find')}
          placeholder={t('agents.find')}
          leftSection={<IconSearch className="ic" aria-hidden="true" />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p className="s t2">{t('agents.order')}</p>
      </div>
      {foundCount === 0 ? (
        <EmptyState
          icon={IconUserQuestion}
          title={t('agents.noMatch.title', { text })}
          text={t('agents.noMatch.text', { count: data.agents.length })}
          action={<Button onClick={() => setText('')}>{t('agents.noMatch.clear')}</Button>}
        />
      ) : (
        <AgentsTable list={list} all={data.all} hasEarlier={hasEarlier} />
      )}
      <Footnotes data={data} />
    </>
  );
}

/** What the dashed line is, and what no figure of the table contains. */
function Footnotes({ data }: { data: Answer }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const all = npsFigure(data.all);
  return (
    <div className="agents-notes s t3">
      {'value' in all && (
        <p>
          {t('agents.reference', {
            value: words.value('nps', all.value),
            range: words.range(all),
            n: format.number(all.n),
          })}
        </p>
      )}
      {data.undatedCount > 0 && <p>{t('agents.undated', { count: data.undatedCount })}</p>}
    </div>
  );
}

/** Nobody to show: nothing imported yet, a narrow selection, or responses that name no agent. */
function NoAgents() {
  const { t } = useTranslation();
  const { period, periodWords, teamIds, teamWords, setPeriod, setTeams } = useFilter();
  const { data: summary } = useCall('workspace.summary', {});
  if (!summary) return null;
  if (summary.responseCount === 0) {
    return (
      <EmptyState
        isPage
        icon={IconFileImport}
        title={t('agents.first.title')}
        text={t('agents.first.text')}
        action={
          <Button variant="filled" component={Link} to="/import">
            {t('agents.first.import')}
          </Button>
        }
      />
    );
  }
  if (summary.agentCount === 0) {
    return (
      <EmptyState
        isPage
        icon={IconHeadset}
        title={t('agents.nameless.title')}
        text={t('agents.nameless.text', { count: summary.responseCount })}
        action={
          <Button component={Link} to="/imports">
            {t('agents.nameless.imports')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      isPage
      icon={IconFilterOff}
      title={t('agents.nothing.title')}
      text={t('agents.nothing.text', { period: periodWords, teams: teamWords, count: summary.agentCount })}
      action={
        <>
          {teamIds.length > 0 && <Button onClick={() => setTeams([])}>{t('ui.teams.showAll')}</Button>}
          {period !== 'all' && <Button onClick={() => setPeriod('all')}>{t('agents.nothing.allTime')}</Button>}
        </>
      }
    />
  );
}
