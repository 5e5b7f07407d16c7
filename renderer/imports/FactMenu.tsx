// One recognised fact about the file: its name, its value, and a menu or a small form to say it differently.
import { Menu, Popover } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type FaceProps = { label: string; value: ReactNode; isChosen: boolean };

function FactFace({ label, value }: Omit<FaceProps, 'isChosen'>) {
  return (
    <>
      <span className="t3">{label}</span>
      <span className="fact-value">
        <span className="clip">{value}</span>
        <IconChevronDown className="ic" aria-hidden="true" />
      </span>
    </>
  );
}

type MenuProps<T extends string> = {
  label: string;
  /** What holds now, in words. */
  words: string;
  /** What the person chose; undefined: recognised. */
  chosen: T | undefined;
  choices: readonly T[];
  wordsOf: (choice: T) => string;
  onChoose: (choice: T | undefined) => void;
};

/** A fact with a closed list of values; the first entry leaves it to the engine. */
export function FactMenu<T extends string>({ label, words, chosen, choices, wordsOf, onChoose }: MenuProps<T>) {
  const { t } = useTranslation();
  const item = (choice: T | undefined, text: string) => (
    <Menu.RadioItem
      key={choice ?? ''}
      value={choice ?? ''}
      closeMenuOnClick
      checkIcon={<IconCheck className="ic" aria-hidden="true" />}
    >
      {text}
    </Menu.RadioItem>
  );
  return (
    <Menu withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="fact" data-chosen={chosen !== undefined || undefined}>
          <FactFace label={label} value={words} />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="fact-menu">
        <Menu.RadioGroup
          value={chosen ?? ''}
          onChange={(value) => onChoose(choices.find((choice) => choice === value))}
        >
          {item(undefined, t('imports.facts.recognise'))}
          <Menu.Divider />
          {choices.map((choice) => item(choice, wordsOf(choice)))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

type FormProps = FaceProps & {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  isAtEnd?: boolean;
  children: ReactNode;
};

/** A fact that is chosen or written in a small form below it. */
export function FactForm({ label, value, isChosen, isOpen, onOpen, isAtEnd = false, children }: FormProps) {
  return (
    <Popover
      opened={isOpen}
      onChange={onOpen}
      trapFocus
      returnFocus
      position={isAtEnd ? 'bottom-end' : 'bottom-start'}
      offset={4}
    >
      <Popover.Target>
        <button
          type="button"
          className={isAtEnd ? 'fact at-end' : 'fact'}
          data-chosen={isChosen || undefined}
          onClick={() => onOpen(!isOpen)}
        >
          <FactFace label={label} value={value} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className="fact-form" aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
