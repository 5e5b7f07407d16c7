// Chooses the teams every figure is counted for; none chosen means all.
import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFilter } from '../data/use-filter.ts';
import { useFormat } from '../ui/use-format.ts';

export function TeamMenu() {
  const { t } = useTranslation();
  const format = useFormat();
  const { teams, teamIds, teamWords, setTeams } = useFilter();
  const toggle = (teamId: number) =>
    setTeams(teamIds.includes(teamId) ? teamIds.filter((id) => id !== teamId) : [...teamIds, teamId]);
  const mark = (isOn: boolean) => (isOn ? <IconCheck className="ic" aria-hidden="true" /> : <span className="ic" />);
  return (
    <Menu closeOnItemClick={false}>
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
        <Menu.Item
          role="menuitemradio"
          aria-checked={teamIds.length === 0}
          leftSection={mark(teamIds.length === 0)}
          onClick={() => setTeams([])}
        >
          {t('ui.teams.all')}
        </Menu.Item>
        {teams.length === 0 && <Menu.Label>{t('ui.teams.none')}</Menu.Label>}
        {teams.map((team) => (
          <Menu.Item
            key={team.teamId}
            role="menuitemcheckbox"
            aria-checked={teamIds.includes(team.teamId)}
            leftSection={mark(teamIds.includes(team.teamId))}
            rightSection={<span className="t3 num">{format.number(team.agentCount)}</span>}
            onClick={() => toggle(team.teamId)}
          >
            <bdi>{team.name}</bdi>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
