// Chooses the teams every figure is counted for; none chosen means all.
import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFilter } from '../data/use-filter.ts';
import { useFormat } from '../ui/use-format.ts';

const CHECK = <IconCheck className="ic" aria-hidden="true" />;

export function TeamMenu() {
  const { t } = useTranslation();
  const format = useFormat();
  const { teams, teamIds, teamWords, setTeams } = useFilter();
  const toggle = (teamId: number) =>
    setTeams(teamIds.includes(teamId) ? teamIds.filter((id) => id !== teamId) : [...teamIds, teamId]);
  return (
    <Menu>
      <Menu.Target>
        <Button
          size="xs"
          className="team-button"
          leftSection={<IconUsers className="ic" aria-hidden="true" />}
          rightSection={<IconChevronDown className="ic" aria-hidden="true" />}
        >
          <span className="vh">{t('ui.teams.label')} </span>
          <span className="clip" title={teamWords}>
            {teamWords}
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="menu-tall">
        <Menu.RadioItem value="all" checked={teamIds.length === 0} checkIcon={CHECK} onChange={() => setTeams([])}>
          {t('ui.teams.all')}
        </Menu.RadioItem>
        {teams.length === 0 && <Menu.Label>{t('ui.teams.none')}</Menu.Label>}
        {teams.map((team) => (
          <Menu.CheckboxItem
            key={team.teamId}
            checked={teamIds.includes(team.teamId)}
            checkIcon={CHECK}
            rightSection={<span className="t3 num">{format.number(team.agentCount)}</span>}
            onChange={() => toggle(team.teamId)}
          >
            <bdi>{team.name}</bdi>
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
