// The name of a comment, behaviour or extra field, as it will appear in Rapport.
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedKind } from './use-import-words.ts';

/** So long may a name be: the contract's limit for a target, less its prefix. */
const LONGEST_NAME = 180;

type Props = {
  kind: NamedKind;
  name: string;
  onName: (name: string) => void;
  onCancel: () => void;
  onDone: () => void;
};

export function TargetName({ kind, name, onName, onCancel, onDone }: Props) {
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
