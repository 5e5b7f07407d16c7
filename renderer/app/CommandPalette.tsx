// The command palette: one field over everything that can be done from here and every agent. Arrow keys, Enter, Escape.
import { Modal } from '@mantine/core';
import { IconSearch, IconUser } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Command } from './commands.ts';
import { useCommands } from './commands.ts';
import { matching, useAgentNames } from './use-agent-names.ts';

type Props = { isOpen: boolean; onClose: () => void; onShortcuts: () => void };

export function CommandPalette({ isOpen, onClose, onShortcuts }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={560}
      centered={false}
      yOffset="12vh"
      attributes={{ content: { 'aria-label': t('app.palette.label') } }}
      returnFocus
    >
      <Palette onClose={onClose} onShortcuts={onShortcuts} />
    </Modal>
  );
}

function Palette({ onClose, onShortcuts }: Omit<Props, 'isOpen'>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const listId = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const commands = useCommands(onShortcuts);
  const agents = useAgentNames();
  const found: (Command & { note?: string })[] = [
    ...matching(commands, text, 20),
    ...(text.trim() === '' ? [] : matching(agents, text, 8)).map((agent) => ({
      id: `agent-${agent.agentId}`,
      name: agent.name,
      note: agent.team ?? t('app.palette.agent'),
      icon: IconUser,
      run: () => void navigate(`/agents/${agent.agentId}`),
    })),
  ];
  const chosen = found[Math.min(at, found.length - 1)];
  const list = useRef<HTMLDivElement>(null);
  const chosenId = chosen?.id;
  useEffect(() => {
    if (chosenId) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      run(chosen);
    }
  };
  return (
    <div className="palette">
      <label className="palette-field">
        <IconSearch className="ic" aria-hidden="true" />
        <input
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={chosen ? `${listId}-${chosen.id}` : undefined}
          aria-label={t('app.palette.label')}
          placeholder={t('app.palette.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </label>
      <div className="palette-list" role="listbox" id={listId} aria-label={t('app.palette.label')} ref={list}>
        {found.map((command) => {
          const Icon = command.icon;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and handles the keys.
            <div
              key={command.id}
              id={`${listId}-${command.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={command === chosen}
              onClick={() => run(command)}
              onMouseMove={() => setAt(found.indexOf(command))}
            >
              <Icon className="ic" aria-hidden="true" />
              <bdi className="grow clip">{command.name}</bdi>
              {command.note !== undefined && <span className="t3 clip">{command.note}</span>}
            </div>
          );
        })}
      </div>
      {found.length === 0 && <p className="palette-none t2">{t('app.palette.none')}</p>}
    </div>
  );
}
