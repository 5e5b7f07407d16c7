// Who is working, at the foot of the navigation: switch to another person or add one.
import { Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/contract/people.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { Monogram } from '../ui/Small.tsx';
import { AddPerson } from './AddPerson.tsx';

export function PersonMenu({ person, isRail }: { person: Person; isRail: boolean }) {
  const { t } = useTranslation();
  const { data } = useCall('people.list', {});
  const { run: switchTo } = useCommand('workspace.usePerson');
  const [isAdding, setAdding] = useState(false);
  const people = data?.people ?? [person];
  return (
    <>
      <Menu position="top-start" width={240}>
        <Tooltip label={person.name} position="right" disabled={!isRail}>
          <Menu.Target>
            <button type="button" className="person-button">
              <span className="vh">
                {t('people.menu', { name: person.name, role: t(`people.roles.${person.role}`) })}
              </span>
              <Monogram name={person.name} />
              <span className="w" aria-hidden="true">
                <bdi className="clip">{person.name}</bdi>
                <span className="t3 clip">{t(`people.roles.${person.role}`)}</span>
              </span>
            </button>
          </Menu.Target>
        </Tooltip>
        <Menu.Dropdown>
          <Menu.Label>{t('people.switchTo')}</Menu.Label>
          <Menu.RadioGroup value={person.personId}>
            {people.map(({ personId, name }) => (
              <Menu.RadioItem
                key={personId}
                value={personId}
                checkIcon={<IconCheck className="ic" aria-hidden="true" />}
                closeMenuOnClick
                onChange={() => void switchTo({ personId })}
              >
                <bdi>{name}</bdi>
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item leftSection={<IconUserPlus className="ic" aria-hidden="true" />} onClick={() => setAdding(true)}>
            {t('people.add')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <AddPerson isOpen={isAdding} language={person.language} onClose={() => setAdding(false)} />
    </>
  );
}
