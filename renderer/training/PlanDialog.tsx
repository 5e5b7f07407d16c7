// Assigning a training plan: what it is about, its goal, its steps with dates. What is typed is kept as a draft until it is saved.
import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../data/use-command.ts';
import { useDraft } from '../data/use-draft.ts';
import { useCall } from '../data/use-query.ts';
import { DayInput } from '../ui/DayInput.tsx';
import { IconButton } from '../ui/Small.tsx';
import { useFocusReturn } from '../ui/use-focus-return.ts';
import {
  type DraftStep,
  emptyPlan,
  emptyStep,
  isComplete,
  MAX_STEPS,
  type PlanDraft,
  planFromText,
} from './plan-draft.ts';
import './training.css';

type Props = { agentId: number; agentName: string; onClose: () => void };

export function PlanDialog({ agentId, agentName, onClose }: Props) {
  const { t } = useTranslation();
  const draft = useDraft({ ownerTable: 'plans', ownerId: `new-${agentId}`, field: 'form' });
  const create = useCommand('training.createPlan');
  useFocusReturn();
  // Opens only with its content: a dialog that is still empty would give the first keys to its close button.
  if (draft.found === undefined) return null;
  const save = async (plan: PlanDraft) => {
    const steps = plan.steps
      .filter((step) => step.title.trim() !== '')
      .map((step) => ({ title: step.title.trim(), ...(step.dueOn === null ? {} : { dueOn: step.dueOn }) }));
    const saved = await create.run({
      agentId,
      title: plan.title.trim(),
      ...(plan.goal.trim() === '' ? {} : { goal: plan.goal.trim() }),
      ...(plan.tagId === null ? {} : { tagId: plan.tagId }),
      ...(plan.dueOn === null ? {} : { dueOn: plan.dueOn }),
      steps,
    });
    if (!saved) return;
    draft.forget();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={640}
      title={t('training.newTitle', { name: agentName })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Form
        initial={planFromText(draft.found) ?? emptyPlan()}
        isSaving={create.isRunning}
        onType={(plan) => draft.keep(JSON.stringify(plan))}
        onSave={(plan) => void save(plan)}
        onCancel={onClose}
      />
    </Modal>
  );
}

type FormProps = {
  initial: PlanDraft;
  isSaving: boolean;
  onType: (plan: PlanDraft) => void;
  onSave: (plan: PlanDraft) => void;
  onCancel: () => void;
};

function Form({ initial, isSaving, onType, onSave, onCancel }: FormProps) {
  const { t } = useTranslation();
  const { data } = useCall('tags.list', {});
  const [plan, setPlan] = useState(initial);
  const change = (some: Partial<PlanDraft>) => {
    const next = { ...plan, ...some };
    setPlan(next);
    onType(next);
  };
  const canSave = isComplete(plan) && !isSaving;
  return (
    <form
      className="plan-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave(plan);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (canSave) onSave(plan);
      }}
    >
      <TextInput
        data-autofocus
        label={t('training.planTitle')}
        placeholder={t('training.planTitleExample')}
        maxLength={200}
        value={plan.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Textarea
        label={t('training.goal')}
        placeholder={t('training.goalExample')}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={1000}
        value={plan.goal}
        onChange={(event) => change({ goal: event.currentTarget.value })}
      />
      <div className="plan-pair">
        <Select
          label={t('training.tag')}
          placeholder={t('training.noTag')}
          clearable
          clearButtonProps={{ 'aria-label': t('training.clearTag') }}
          searchable
          nothingFoundMessage={t('training.noTagFound')}
          data={(data?.tags ?? []).map((tag) => ({ value: tag.tagId, label: tag.name }))}
          value={plan.tagId}
          onChange={(tagId) => change({ tagId })}
        />
        <DayInput label={t('training.due')} value={plan.dueOn} onChange={(dueOn) => change({ dueOn })} />
      </div>
      <Steps steps={plan.steps} onChange={(steps) => change({ steps })} />
      <footer className="row">
        <span className="push" />
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
        <Button type="submit" variant="filled" disabled={!canSave}>
          {t('training.assign')}
        </Button>
      </footer>
    </form>
  );
}

/** The steps: Enter goes on to the next one. */
function Steps({ steps, onChange }: { steps: readonly DraftStep[]; onChange: (steps: DraftStep[]) => void }) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLInputElement>(`[data-step="${wanted.current}"] input`)?.focus();
    wanted.current = null;
  });
  const change = (key: string, some: Partial<DraftStep>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...some } : step)));
  const add = (after: number) => {
    if (steps.length >= MAX_STEPS) return;
    const step = emptyStep();
    wanted.current = step.key;
    onChange([...steps.slice(0, after + 1), step, ...steps.slice(after + 1)]);
  };
  return (
    <fieldset className="plan-steps">
      <legend>{t('training.steps')}</legend>
      <ol ref={list}>
        {steps.map((step, index) => (
          <li key={step.key} data-step={step.key}>
            <TextInput
              className="grow"
              aria-label={t('training.stepTitle', { number: String(index + 1) })}
              placeholder={
                index === 0 ? t('training.stepExample') : t('training.stepTitle', { number: String(index + 1) })
              }
              maxLength={200}
              value={step.title}
              onChange={(event) => change(step.key, { title: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                add(index);
              }}
            />
            <div className="plan-step-day">
              <DayInput
                isLabelHidden
                label={t('training.stepDue', { number: String(index + 1) })}
                value={step.dueOn}
                onChange={(dueOn) => change(step.key, { dueOn })}
              />
            </div>
            <IconButton
              icon={IconX}
              label={t('training.removeStep', { number: String(index + 1) })}
              isDisabled={steps.length === 1}
              onClick={() => onChange(steps.filter((one) => one.key !== step.key))}
            />
          </li>
        ))}
      </ol>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconPlus className="ic" aria-hidden="true" />}
        disabled={steps.length >= MAX_STEPS}
        onClick={() => add(steps.length - 1)}
      >
        {t('training.addStep')}
      </Button>
    </fieldset>
  );
}
