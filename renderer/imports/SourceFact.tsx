// The survey programme the file belongs to: responses are recognised again within one source.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../data/use-query.ts';
import { FactForm } from './FactMenu.tsx';

const LONGEST = 120;
/** Earlier sources offered for choosing. */
const OFFERED = 6;

type Props = { name: string; isChosen: boolean; onChoose: (name: string) => void };

export function SourceFact({ name, isChosen, onChoose }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState(name);
  const { data: history } = useCall('imports.history', { limit: 50 });
  const known = [...new Set(history?.imports.map(({ sourceName }) => sourceName))]
    .filter((other) => other !== name)
    .slice(0, OFFERED);
  const isValid = draft.trim() !== '';
  const choose = (next: string) => {
    setOpen(false);
    if (next.trim() !== name) onChoose(next.trim());
  };
  const open = (next: boolean) => {
    setDraft(name);
    setOpen(next);
  };
  return (
    <FactForm label={t('imports.facts.source')} value={name} isChosen={isChosen} isOpen={isOpen} onOpen={open} isAtEnd>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isValid) choose(draft);
        }}
      >
        <TextInput
          label={t('imports.facts.sourceLabel')}
          description={t('imports.facts.sourceExplain')}
          value={draft}
          maxLength={LONGEST}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!isValid}>
          {t('imports.facts.sourceUse')}
        </Button>
        {known.length > 0 && (
          <div className="stack-s">
            <p className="s t3">{t('imports.facts.sourceKnown')}</p>
            {known.map((other) => (
              <Button
                key={other}
                variant="subtle"
                size="xs"
                fullWidth
                justify="flex-start"
                onClick={() => choose(other)}
              >
                {other}
              </Button>
            ))}
          </div>
        )}
      </form>
    </FactForm>
  );
}
