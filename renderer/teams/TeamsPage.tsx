// All teams: who leads them, how many are in them today, which are mine; adding, changing, removing, moving agents.
import { Button, Table } from '@mantine/core';
import { IconUsers, IconUsersPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CallOutput } from '../../shared/contract/index.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { Page } from '../ui/Page.tsx';
import { EmptyState, Loaded } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';
import { TeamDialog } from './TeamDialog.tsx';
import { TeamMembers } from './TeamMembers.tsx';
import './teams.css';

type Team = CallOutput<'teams.list'>['teams'][number];

export function TeamsPage() {
  const { t } = useTranslation();
  const query = useCall('teams.list', {});
  const [edited, setEdited] = useState<Team | 'new' | null>(null);
  const [shownId, setShown] = useState<number | null>(null);
  const teams = query.data?.teams ?? [];
  const shown = teams.find(({ teamId }) => teamId === shownId);
  const add = (
    <Button
      size="xs"
      leftSection={<IconUsersPlus className="ic" aria-hidden="true" />}
      onClick={() => setEdited('new')}
    >
      {t('teams.addOne')}
    </Button>
  );
  return (
    <Page
      title={t('teams.title')}
      subtitle={teams.length === 0 ? undefined : t('teams.subtitle', { count: teams.length })}
      actions={
        <>
          <Button size="xs" variant="subtle" component={Link} to="/staff">
            {t('teams.staffList')}
          </Button>
          {add}
        </>
      }
    >
      <Loaded query={query} lines={6}>
        {(data) =>
          data.teams.length === 0 ? (
            <EmptyState
              isPage
              icon={IconUsers}
              title={t('teams.first.title')}
              text={t('teams.first.text')}
              action={add}
            />
          ) : (
            <TeamTable teams={data.teams} shownId={shownId} onShow={setShown} onEdit={setEdited} />
          )
        }
      </Loaded>
      {shown !== undefined && <TeamMembers key={shown.teamId} team={shown} teams={teams} />}
      {edited !== null && <TeamDialog team={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

type TableProps = {
  teams: readonly Team[];
  shownId: number | null;
  onShow: (teamId: number | null) => void;
  onEdit: (team: Team) => void;
};

function TeamTable({ teams, shownId, onShow, onEdit }: TableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const remove = useCommand('teams.remove');
  return (
    <Table className="tbl named team-table">
      <caption className="vh">{t('teams.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('teams.name')}</th>
          <th scope="col">{t('teams.site')}</th>
          <th scope="col">{t('teams.supervisor')}</th>
          <th scope="col" className="r">
            {t('teams.agentsToday')}
          </th>
          <th scope="col">
            <span className="vh">{t('teams.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team.teamId}>
            <th scope="row">
              <span className="row">
                <button
                  type="button"
                  className="link-button clip"
                  title={team.name}
                  aria-expanded={team.teamId === shownId}
                  onClick={() => onShow(team.teamId === shownId ? null : team.teamId)}
                >
                  <bdi>{team.name}</bdi>
                </button>
                {team.isMine && <span className="s t3 nowrap">{t('teams.mine')}</span>}
              </span>
            </th>
            <td>
              <span className="clip">
                <bdi>{team.site ?? '–'}</bdi>
              </span>
            </td>
            <td>
              <span className="clip">
                <bdi>{team.supervisorName ?? '–'}</bdi>
              </span>
            </td>
            <td className="r num">{format.number(team.agentCount)}</td>
            <td className="r nowrap">
              <Button size="compact-xs" variant="subtle" onClick={() => onEdit(team)}>
                {t('teams.edit')}
              </Button>
              <Button
                size="compact-xs"
                variant="subtle"
                disabled={remove.isRunning}
                onClick={() => void remove.run({ teamId: team.teamId })}
              >
                {t('teams.remove')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
