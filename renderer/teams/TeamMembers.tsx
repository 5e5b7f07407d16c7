// Who is in a team today, and moving some of them to another team from a day on.
import { Button, Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CallInput, CallOutput } from '../../shared/contract/index.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { DayInput } from '../ui/DayInput.tsx';
import { Section } from '../ui/Page.tsx';
import { Loaded } from '../ui/States.tsx';

type Team = CallOutput<'teams.list'>['teams'][number];
type Props = { team: Team; teams: readonly Team[] };

export function TeamMembers({ team, teams }: Props) {
  const { t } = useTranslation();
  const query = useCall('agents.names', {});
  return (
    <Section title={t('teams.membersOf', { name: team.name })}>
      <Loaded query={query}>
        {({ agents }) => (
          <Members
            team={team}
            teams={teams}
            members={agents.filter(({ teamId, isEnded }) => teamId === team.teamId && !isEnded)}
          />
        )}
      </Loaded>
    </Section>
  );
}

type Member = CallOutput<'agents.names'>['agents'][number];

function Members({ team, teams, members }: Props & { members: readonly Member[] }) {
  const { t } = useTranslation();
  const { data: summary } = useCall('workspace.summary', {});
  const move = useCommand('memberships.move');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [toId, setTo] = useState<string | null>(null);
  const [from, setFrom] = useState<number | null>(null);
  const fromOn = from ?? summary?.todayOn ?? null;
  const ids = members.map(({ agentId }) => agentId).filter((id) => chosen.has(id));
  if (members.length === 0) return <p className="t2">{t('teams.nobody')}</p>;
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const moveThem = async () => {
    if (toId === null || fromOn === null || ids.length === 0) return;
    const input = { agentIds: ids, teamId: Number(toId), fromOn } as CallInput<'memberships.move'>;
    if ((await move.run(input)) !== undefined) setChosen(new Set());
  };
  return (
    <>
      <Checkbox
        label={t('teams.chooseAll')}
        checked={ids.length === members.length}
        indeterminate={ids.length > 0 && ids.length < members.length}
        onChange={() => setChosen(new Set(ids.length === members.length ? [] : members.map(({ agentId }) => agentId)))}
      />
      <ul className="team-members">
        {members.map(({ agentId, name }) => (
          <li key={agentId} className="row">
            <Checkbox aria-label={name} checked={chosen.has(agentId)} onChange={() => toggle(agentId)} />
            <Link to={`/agents/${agentId}`} className="clip" title={name}>
              <bdi>{name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      {ids.length === 0 ? (
        <p className="s t2">{t('teams.moveHint')}</p>
      ) : (
        <div className="team-move">
          <Select
            label={t('teams.moveTo')}
            value={toId}
            data={teams
              .filter(({ teamId }) => teamId !== team.teamId)
              .map(({ teamId, name }) => ({ value: String(teamId), label: name }))}
            searchable={teams.length > 10}
            onChange={setTo}
          />
          <DayInput label={t('teams.moveFrom')} value={fromOn} onChange={setFrom} />
          <Button
            variant="filled"
            disabled={toId === null || fromOn === null || move.isRunning}
            onClick={() => void moveThem()}
          >
            {t('teams.move', { count: ids.length })}
          </Button>
        </div>
      )}
    </>
  );
}
