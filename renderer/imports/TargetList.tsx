// The list of what a column can be stored as, narrowed by typing, and the name for comments, behaviours and extra fields.
import { Combobox, useCombobox } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn } from '../../shared/contract/imports.ts';
import type { FixedTarget } from '../../shared/import/types.ts';
import { plain } from './column-groups.ts';
import { TargetName } from './TargetName.tsx';
import { type NamedKind, namedKinds, targetParts } from './use-import-words.ts';

type Kind = FixedTarget | NamedKind;

const GROUPS: readonly {
  readonly key: 'answer' | 'when' | 'who' | 'contact' | 'file';
  readonly kinds: readonly Kind[];
}[] = [
  { key: 'answer', kinds: ['nps', 'csat', 'ces', 'resolution', 'comment', 'behaviour'] },
  { key: 'when', kinds: ['respondedAt', 'interactionAt'] },
  { key: 'who', kinds: ['agentId', 'agentName', 'agentEmail', 'team', 'site'] },
  { key: 'contact', kinds: ['interactionId', 'channel', 'contactReason', 'language', 'customerId', 'channelHops'] },
  { key: 'file', kinds: ['responseId', 'responseState', 'extra', 'ignore'] },
];

const RECOGNISED = 'recognised';

type Props = {
  column: DetectedColumn;
  isChosen: boolean;
  onChoose: (target: string | null) => void;
  button: (isOpen: boolean, onClick: () => void) => ReactElement;
};

function isNamed(kind: string): kind is NamedKind {
  return namedKinds.some((named) => named === kind);
}

export function TargetList({ column, isChosen, onChoose, button }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [naming, setNaming] = useState<{ kind: NamedKind; name: string } | null>(null);
  const listId = useId();
  const current = targetParts(column.target);
  const box = useCombobox({
    defaultOpened: true,
    onDropdownClose: () => {
      setSearch('');
      setNaming(null);
    },
    onDropdownOpen: () => box.focusSearchInput(),
  });
  const { focusSearchInput } = box;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the list opens for the first time.
  useEffect(() => focusSearchInput(), []);

  function nameOf(kind: Kind): string {
    return isNamed(kind) ? t(`imports.kinds.${kind}`) : t(`imports.targets.${kind}`);
  }

  function close(): void {
    box.closeDropdown();
    box.focusTarget();
  }

  function choose(target: string | null): void {
    close();
    if (target !== column.target) onChoose(target);
  }

  function submit(kind: string): void {
    if (isNamed(kind)) setNaming({ kind, name: current.kind === kind ? current.name : column.header });
    else choose(kind === RECOGNISED ? null : kind);
  }

  const groups = GROUPS.map(({ key, kinds }) => ({
    key,
    kinds: kinds.filter((kind) => plain(nameOf(kind)).includes(plain(search.trim()))),
  })).filter(({ kinds }) => kinds.length > 0);

  return (
    <Combobox store={box} onOptionSubmit={submit} keepMounted={false} width={300} position="bottom-start">
      <Combobox.Target targetType="button" withAriaAttributes={false}>
        {button(box.dropdownOpened, () => box.toggleDropdown())}
      </Combobox.Target>
      <Combobox.Dropdown className="target-list">
        {box.dropdownOpened && naming !== null && (
          <TargetName
            kind={naming.kind}
            name={naming.name}
            onName={(name) => setNaming({ kind: naming.kind, name })}
            onCancel={close}
            onDone={() => choose(`${naming.kind}:${naming.name.trim()}`)}
          />
        )}
        {box.dropdownOpened && naming === null && (
          <>
            <Combobox.Search
              role="combobox"
              aria-expanded
              aria-controls={listId}
              value={search}
              placeholder={t('imports.map.search')}
              aria-label={t('imports.map.search')}
              onChange={(event) => {
                setSearch(event.currentTarget.value);
                box.updateSelectedOptionIndex();
              }}
            />
            <Combobox.Options id={listId} className="target-options" aria-label={t('imports.map.storedAs')}>
              {isChosen && search === '' && (
                <Combobox.Option value={RECOGNISED}>{t('imports.map.recognise')}</Combobox.Option>
              )}
              {groups.map(({ key, kinds }) => (
                <Combobox.Group key={key} label={t(`imports.map.groups.${key}`)}>
                  {kinds.map((kind) => (
                    <Combobox.Option key={kind} value={kind} active={kind === current.kind}>
                      <span className="row">
                        <span className="grow">{nameOf(kind)}</span>
                        {kind === current.kind && <CurrentMark isNamed={isNamed(kind)} />}
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

/** What holds now; a named target can be given another name. */
function CurrentMark({ isNamed }: { isNamed: boolean }) {
  const Icon = isNamed ? IconPencil : IconCheck;
  return <Icon className="ic" aria-hidden="true" />;
}
