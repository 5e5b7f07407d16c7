// What one column is stored as: a list to choose from by typing, and a name for comments, behaviours and extra fields.
import { Button, Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconCheck, IconChevronDown, IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn } from '../../shared/contract/imports.ts';
import type { FixedTarget } from '../../shared/import/types.ts';
import { type NamedKind, namedKinds, targetParts, useImportWords } from './use-import-words.ts';

const GROUPS: readonly {
  readonly key: 'answer' | 'when' | 'who' | 'contact' | 'file';
  readonly targets: readonly (FixedTarget | NamedKind)[];
}[] = [
  { key: 'answer', targets: ['nps', 'csat', 'ces', 'resolution', 'comment', 'behaviour'] },
  { key: 'when', targets: ['respondedAt', 'interactionAt'] },
  { key: 'who', targets: ['agentId', 'agentName', 'agentEmail', 'team', 'site'] },
  { key: 'contact', targets: ['interactionId', 'channel', 'contactReason', 'language', 'customerId', 'channelHops'] },
  { key: 'file', targets: ['responseId', 'responseState', 'extra', 'ignore'] },
];

/** So long may a name be (the contract's limit with its prefix). */
const LONGEST_NAME = 180;

type Props = {
  column: DetectedColumn;
  isAsked: boolean;
  /** A person decided it; then it can be given back to the engine. */
  isChosen: boolean;
  /** null: as recognised. */
  onChoose: (target: string | null) => void;
};

const RECOGNISED = 'recognised';

function isNamed(kind: string): kind is NamedKind {
  return namedKinds.some((named) => named === kind);
}

/** Letters only, without accents: what is typed is compared like this. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function TargetPicker({ column, isAsked, isChosen, onChoose }: Props) {
  const { t } = useTranslation();
  const words = useImportWords();
  const [search, setSearch] = useState('');
  const [naming, setNaming] = useState<{ kind: NamedKind; name: string } | null>(null);
  const current = targetParts(column.target);
  const box = useCombobox({
    onDropdownClose: () => {
      setSearch('');
      setNaming(null);
    },
    onDropdownOpen: () => box.focusSearchInput(),
  });
  const label = column.scale
    ? t('imports.map.withScale', { target: words.target(column.target), scale: words.scale(column.scale) })
    : words.target(column.target);

  function nameOf(kind: FixedTarget | NamedKind): string {
    return isNamed(kind) ? t(`imports.kinds.${kind}`) : t(`imports.targets.${kind}`);
  }

  function submit(kind: string): void {
    if (kind === RECOGNISED) {
      close();
      onChoose(null);
      return;
    }
    if (isNamed(kind)) {
      setNaming({ kind, name: current.kind === kind ? current.name : column.header });
      return;
    }
    done(kind);
  }

  function close(): void {
    box.closeDropdown();
    box.focusTarget();
  }

  function done(target: string): void {
    close();
    if (target !== column.target) onChoose(target);
  }

  const groups = GROUPS.map(({ key, targets }) => ({
    key,
    targets: targets.filter((kind) => plain(nameOf(kind)).includes(plain(search.trim()))),
  })).filter(({ targets }) => targets.length > 0);

  return (
    <Combobox store={box} onOptionSubmit={submit} keepMounted={false} width={300} position="bottom-start">
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        <button
          type="button"
          className={isAsked ? 'target-button asks' : 'target-button'}
          aria-haspopup="listbox"
          aria-expanded={box.dropdownOpened}
          aria-label={t('imports.map.storedAsOf', { column: column.header, target: label })}
          title={label}
          onClick={() => box.toggleDropdown()}
        >
          <span className="clip">{label}</span>
          <IconChevronDown className="ic" aria-hidden="true" />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        {box.dropdownOpened && naming !== null && (
          <NameForm
            kind={naming.kind}
            name={naming.name}
            onName={(name) => setNaming({ kind: naming.kind, name })}
            onCancel={close}
            onDone={() => done(`${naming.kind}:${naming.name.trim()}`)}
          />
        )}
        {box.dropdownOpened && naming === null && (
          <>
            <Combobox.Search
              value={search}
              placeholder={t('imports.map.search')}
              aria-label={t('imports.map.search')}
              onChange={(event) => {
                setSearch(event.currentTarget.value);
                box.updateSelectedOptionIndex();
              }}
            />
            <Combobox.Options mah={300} style={{ overflowY: 'auto' }} aria-label={t('imports.map.storedAs')}>
              {isChosen && search === '' && (
                <Combobox.Option value={RECOGNISED}>{t('imports.map.recognise')}</Combobox.Option>
              )}
              {groups.map(({ key, targets }) => (
                <Combobox.Group key={key} label={t(`imports.map.groups.${key}`)}>
                  {targets.map((kind) => (
                    <Combobox.Option key={kind} value={kind} active={kind === current.kind}>
                      <span className="row">
                        <span className="grow">{nameOf(kind)}</span>
                        {kind === current.kind &&
                          (isNamed(kind) ? (
                            <IconPencil className="ic" aria-hidden="true" />
                          ) : (
                            <IconCheck className="ic" aria-hidden="true" />
                          ))}
                      </span>
                    </Combobox.Option>
                  ))}
                </Combobox.Group>
              ))}
              {groups.length === 0 && <Combobox.Empty>{t('imports.map.nothingFound')}</Combobox.Empty>}
            </Combobox.Options>
          </>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

type NameProps = {
  kind: NamedKind;
  name: string;
  onName: (name: string) => void;
  onCancel: () => void;
  onDone: () => void;
};

function NameForm({ kind, name, onName, onCancel, onDone }: NameProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const isValid = name.trim() !== '';
  useEffect(() => field.current?.select(), []);
  return (
    <form
      className="stack target-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) onDone();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextInput
        label={t(`imports.map.names.${kind}`)}
        description={t('imports.map.nameExplain')}
        value={name}
        maxLength={LONGEST_NAME}
        ref={field}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" size="xs" disabled={!isValid}>
          {t('imports.map.useName')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
