// Adding one more step to a standing plan, in place.
import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../data/use-command.ts';

export function AddStep({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState<string | null>(null);
  const add = useCommand('training.addStep');
  if (title === null) {
    return (
      <Button
        size="xs"
        variant="subtle"
        className="plan-add"
        leftSection={<IconPlus className="ic" aria-hidden="true" />}
        onClick={() => setTitle('')}
      >
        {t('training.addStep')}
      </Button>
    );
  }
  const save = async () => {
    const wanted = title.trim();
    if (wanted === '') return setTitle(null);
    if (await add.run({ planId, title: wanted })) setTitle(null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        aria-label={t('training.newStep')}
        placeholder={t('training.newStep')}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTitle(null);
        }}
        onBlur={() => title.trim() === '' && setTitle(null)}
      />
    </form>
  );
}
