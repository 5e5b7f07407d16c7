// Changing title, goal and date of a standing plan.
import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../shared/contract/training.ts';
import { useCommand } from '../data/use-command.ts';
import { DayInput } from '../ui/DayInput.tsx';
import { useFocusReturn } from '../ui/use-focus-return.ts';

export function EditPlan({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation();
  const update = useCommand('training.updatePlan');
  useFocusReturn();
  const [title, setTitle] = useState(plan.title);
  const [goal, setGoal] = useState(plan.goal ?? '');
  const [dueOn, setDueOn] = useState(plan.dueOn);
  const canSave = title.trim() !== '' && !update.isRunning;
  const save = async () => {
    const saved = await update.run({
      planId: plan.planId,
      title: title.trim(),
      goal: goal.trim() === '' ? null : goal.trim(),
      dueOn,
    });
    if (saved) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={t('training.editTitle')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <form
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) void save();
        }}
      >
        <TextInput
          data-autofocus
          label={t('training.planTitle')}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={t('training.goal')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={1000}
          value={goal}
          onChange={(event) => setGoal(event.currentTarget.value)}
        />
        <DayInput label={t('training.due')} value={dueOn} onChange={setDueOn} />
        <footer className="row">
          <span className="push" />
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={!canSave}>
            {t('training.save')}
          </Button>
        </footer>
      </form>
    </Modal>
  );
}
