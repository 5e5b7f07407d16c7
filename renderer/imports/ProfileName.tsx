// A profile's name while it is changed, where it stands in the list. Enter keeps it, Escape leaves it as it was.
import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

const LONGEST = 120;

type Props = { name: string; onCancel: () => void; onDone: (name: string) => void };

export function ProfileName({ name, onCancel, onDone }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const isValid = draft.trim() !== '';
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) onDone(draft.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextInput
        size="xs"
        className="grow"
        aria-label={t('imports.profile.name')}
        value={draft}
        maxLength={LONGEST}
        ref={field}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={!isValid}>
        {t('imports.profile.keepName')}
      </Button>
      <Button size="xs" variant="subtle" onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
    </form>
  );
}
