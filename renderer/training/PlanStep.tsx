// One step of a plan: a box to tick, and the states between not begun and done.
import { ActionIcon, Checkbox, Menu } from '@mantine/core';
import { IconClockExclamation, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Plan, StepState } from '../../shared/contract/training.ts';
import { useCommand } from '../data/use-command.ts';
import { useFormat } from '../ui/use-format.ts';

type Step = Plan['steps'][number];

const STATES: readonly StepState[] = ['open', 'doing', 'done', 'waived'];

export function PlanStep({ step, todayOn, isStopped }: { step: Step; todayOn: number; isStopped: boolean }) {
  const { t } = useTranslation();
  const setStep = useCommand('training.setStep');
  const set = (state: StepState) => void setStep.run({ planStepId: step.planStepId, state });
  const isDone = step.state === 'done';
  return (
    <li className={step.state === 'waived' ? 'plan-step is-waived' : 'plan-step'}>
      <Checkbox
        size="xs"
        checked={isDone}
        indeterminate={step.state === 'doing'}
        disabled={step.state === 'waived' || isStopped}
        label={<bdi>{step.title}</bdi>}
        description={<StepFacts step={step} todayOn={todayOn} />}
        onChange={() => set(isDone ? 'open' : 'done')}
      />
      {!isStopped && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size="xs" aria-label={t('training.stepMenu', { title: step.title })}>
              <IconDots className="ic" aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.RadioGroup value={step.state}>
              {STATES.map((state) => (
                <Menu.RadioItem key={state} value={state} closeMenuOnClick onChange={() => set(state)}>
                  {t(`training.stepStates.${state}`)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}

/** State and date, where there is something to say. */
function StepFacts({ step, todayOn }: { step: Step; todayOn: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (step.state === 'done') {
    return step.doneOn === null ? null : t('training.doneOn', { day: format.dayShort(step.doneOn) });
  }
  if (step.state === 'waived') return t('training.stepStates.waived');
  const state = step.state === 'doing' ? t('training.stepStates.doing') : null;
  if (step.dueOn === null) return state;
  if (step.dueOn < todayOn) {
    return (
      <span className="badge late">
        <IconClockExclamation className="ic" aria-hidden="true" />
        {t('training.stepOverdue', { count: todayOn - step.dueOn })}
      </span>
    );
  }
  const due = t('training.dueShort', { day: format.dayShort(step.dueOn) });
  return state === null ? due : `${state} · ${due}`;
}
