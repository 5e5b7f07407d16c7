// Chooses the teams every figure is counted for; none chosen means all, which is one click away while some are chosen.
import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconUsers, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../data/use-command.ts';
import { useFilter } from '../data/use-filter.ts';
import { IconButton } from '../ui/Small.tsx';
import { useFormat } from '../ui/use-format.ts';

const CHECK = <IconCheck className="ic" aria-hidden="true" />;

export function TeamMenu() {
  const { t } = useTranslation();
  const format = useFormat();
  const { teams, teamIds, teamWords, mineIds, isMine, setTeams } = useFilter();
  const setMine = useCommand('teams.setMine', { says: () => t('ui.teams.mineSet') });
  const makeMine = async () => {
    await setMine.run({ teamIds: [...teamIds] });
    setTeams(null);
  };
  const toggle = (teamId: number) =>
    setTeams(teamIds.includes(teamId) ? teamIds.filter((id) => id !== teamId) : [...teamIds, teamId]);
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button
            size="xs"
            className={teamIds.length > 0 ? 'team-button is-narrow' : 'team-button'}
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
          {mineIds.length > 0 && (
            <Menu.RadioItem value="mine" checked={isMine} checkIcon={CHECK} onChange={() => setTeams(null)}>
              {t('ui.teams.mine')}
            </Menu.RadioItem>
          )}
          {teams.length > 0 && <Menu.Divider />}
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
          {teams.length > 0 && !isMine && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => void makeMine()}>
                {teamIds.length === 0 ? t('ui.teams.makeAllMine') : t('ui.teams.makeMine')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {teamIds.length > 0 && <IconButton icon={IconX} label={t('ui.teams.showAll')} onClick={() => setTeams([])} />}
    </>
  );
}
