// Small parts: keys, monograms, buttons that are only an icon.
import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export function Kbd({ children }: { children: ReactNode }) {
  return <kbd>{children}</kbd>;
}

/** First letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase();
}

export function Monogram({ name, isBig = false }: { name: string; isBig?: boolean }) {
  return (
    <span className={isBig ? 'mono big' : 'mono'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

type IconButtonProps = {
  icon: Icon;
  /** What it does; spoken and shown on pointing. */
  label: string;
  onClick: () => void;
  isPressed?: boolean;
  isDisabled?: boolean;
};

export function IconButton({ icon: Icon, label, onClick, isPressed, isDisabled = false }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        onClick={onClick}
        disabled={isDisabled}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        <Icon className="ic" aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
