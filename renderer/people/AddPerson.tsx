// Adds a person to the workspace and lets them work at once.
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/contract/values.ts';
import { useCommand } from '../data/use-command.ts';
import type { PersonDraft } from '../ui/PersonFields.tsx';
import { isComplete, PersonFields } from '../ui/PersonFields.tsx';

type Props = { isOpen: boolean; language: Language; onClose: () => void };

export function AddPerson({ isOpen, language, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('people.addTitle')} withCloseButton={false} size={440}>
      <AddPersonForm language={language} onDone={onClose} onCancel={onClose} />
    </Modal>
  );
}

type FormProps = { language: Language; onDone: () => void; onCancel?: () => void };

/** The form itself; also on the screen that asks who is working. */
export function AddPersonForm({ language, onDone, onCancel }: FormProps) {
  const { t } = useTranslation();
  const create = useCommand('people.create');
  const use = useCommand('workspace.usePerson');
  const [draft, setDraft] = useState<PersonDraft>({ name: '', role: 'supervisor', language });
  const [isNameMissing, setNameMissing] = useState(false);
  const add = async () => {
    if (!isComplete(draft)) {
      setNameMissing(true);
      return;
    }
    const created = await create.run({ ...draft, name: draft.name.trim() });
    if (created === undefined) return;
    await use.run({ personId: created.personId });
    onDone();
  };
  return (
    <form
      className="stack-l"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <PersonFields
        value={draft}
        onChange={(next) => {
          setDraft(next);
          setNameMissing(false);
        }}
        isNameMissing={isNameMissing}
        hasFocus
      />
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        {onCancel && <Button onClick={onCancel}>{t('ui.cancel')}</Button>}
        <Button type="submit" variant="filled" disabled={create.isRunning || use.isRunning}>
          {t('people.addDo')}
        </Button>
      </div>
    </form>
  );
}
