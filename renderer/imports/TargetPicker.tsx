// What one column is stored as: a button with the answer, and the list behind it once it is wanted.
import { IconChevronDown } from '@tabler/icons-react';
import type { MouseEventHandler, Ref } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn } from '../../shared/contract/imports.ts';
import { TargetList } from './TargetList.tsx';
import { useImportWords } from './use-import-words.ts';

type Props = {
  column: DetectedColumn;
  isAsked: boolean;
  /** A person decided it; then it can be given back to the engine. */
  isChosen: boolean;
  /** null: as recognised. */
  onChoose: (target: string | null) => void;
};

/** The list is only built on first use: a file may have hundreds of columns. */
export function TargetPicker({ column, isAsked, isChosen, onChoose }: Props) {
  const [isUsed, setUsed] = useState(false);
  if (!isUsed) return <TargetButton column={column} isAsked={isAsked} isOpen={false} onClick={() => setUsed(true)} />;
  return (
    <TargetList
      column={column}
      isChosen={isChosen}
      onChoose={onChoose}
      button={(isOpen, onClick) => <TargetButton column={column} isAsked={isAsked} isOpen={isOpen} onClick={onClick} />}
    />
  );
}

type ButtonProps = {
  column: DetectedColumn;
  isAsked: boolean;
  isOpen: boolean;
  onClick: MouseEventHandler<HTMLButtonElement>;
  ref?: Ref<HTMLButtonElement>;
};

function TargetButton({ column, isAsked, isOpen, ...others }: ButtonProps) {
  const { t } = useTranslation();
  const words = useImportWords();
  const target = words.target(column.target);
  // Other scales can be changed and stand beside it.
  const label =
    column.target === 'nps' && column.scale
      ? t('imports.map.withScale', { target, scale: words.scale(column.scale) })
      : target;
  return (
    <button
      {...others}
      type="button"
      className={isAsked ? 'target-button asks' : 'target-button'}
      aria-haspopup="listbox"
      aria-expanded={isOpen}
      aria-label={t('imports.map.storedAsOf', { column: column.header, target: label })}
      title={label}
    >
      <span className="clip">{label}</span>
      <IconChevronDown className="ic" aria-hidden="true" />
    </button>
  );
}
