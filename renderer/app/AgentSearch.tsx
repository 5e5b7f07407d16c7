// The search field of the top bar: finds agents by name and opens their page.
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Kbd } from '../ui/Small.tsx';
import { matching, useAgentNames } from './use-agent-names.ts';

const SHOWN = 8;

export function AgentSearch({ ref }: { ref: Ref<HTMLInputElement> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const names = useAgentNames();
  const [text, setText] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = text.trim() === '' ? [] : matching(names, text, SHOWN);
  const choose = (agentId: string) => {
    setText('');
    combobox.closeDropdown();
    navigate(`/agents/${agentId}`);
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      position="bottom-end"
      width={320}
      offset={4}
      withinPortal={false}
    >
      <Combobox.Target>
        <TextInput
          ref={ref}
          size="xs"
          className="search"
          aria-label={t('app.search.label')}
          placeholder={t('app.search.placeholder')}
          leftSection={<IconSearch className="ic" aria-hidden="true" />}
          rightSection={text === '' ? <Kbd>/</Kbd> : null}
          rightSectionPointerEvents="none"
          value={text}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setText(next);
            if (next.trim() === '') combobox.closeDropdown();
            else {
              combobox.openDropdown();
              combobox.selectFirstOption();
            }
          }}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            setText('');
            combobox.closeDropdown();
            event.currentTarget.blur();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options aria-label={t('app.search.results')}>
          {found.map((agent) => (
            <Combobox.Option key={agent.agentId} value={String(agent.agentId)}>
              <span className="row">
                <bdi className="grow clip">{agent.name}</bdi>
                <span className="t3 clip">{agent.team}</span>
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && <Combobox.Empty>{t('app.search.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
