// One plan: title, progress, goal, steps, and what can be done with the plan.
import { ActionIcon, Menu } from '@mantine/core';
import { IconClockExclamation, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../shared/contract/training.ts';
import { useCommand } from '../data/use-command.ts';
import { Section } from '../ui/Page.tsx';
import { useFormat } from '../ui/use-format.ts';
import { AddStep } from './AddStep.tsx';
import { EditPlan } from './EditPlan.tsx';
import { PlanStep } from './PlanStep.tsx';

type Props = {
  plan: Plan;
  todayOn: number;
  /** Below its own title in a list: without heading. */
  isInside?: boolean;
};

export function PlanCard({ plan, todayOn, isInside = false }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const counted = plan.steps.filter((step) => step.state !== 'waived');
  const doneCount = counted.filter((step) => step.state === 'done').length;
  const progress = t('training.progress', { done: format.number(doneCount), all: format.number(counted.length) });
  const body = (
    <div className="plan">
      <div className="bar-progress" role="img" aria-label={progress}>
        <i style={{ width: counted.length === 0 ? '0' : `${(100 * doneCount) / counted.length}%` }} />
      </div>
      <Facts plan={plan} todayOn={todayOn} />
      <ul className="plan-step-list">
        {plan.steps.map((step) => (
          <PlanStep key={step.planStepId} step={step} todayOn={todayOn} isStopped={plan.state === 'stopped'} />
        ))}
      </ul>
      {plan.state !== 'stopped' && <AddStep planId={plan.planId} />}
      {isEditing && <EditPlan plan={plan} onClose={() => setEditing(false)} />}
    </div>
  );
  const menu = <PlanMenu plan={plan} onEdit={() => setEditing(true)} />;
  if (isInside) {
    return (
      <div className="plan-inside">
        <div className="row">
          <span className="s t2 grow">{progress}</span>
          {menu}
        </div>
        {body}
      </div>
    );
  }
  return (
    <Section
      level={3}
      title={plan.title}
      aside={
        <>
          <span className="s t2 num nowrap">{progress}</span>
          {menu}
        </>
      }
    >
      {body}
    </Section>
  );
}

/** Goal, tag and date, as far as they are set. */
function Facts({ plan, todayOn }: { plan: Plan; todayOn: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isLate = plan.state === 'active' && plan.dueOn !== null && plan.dueOn < todayOn;
  return (
    <>
      {plan.goal !== null && (
        <p className="s t2 plan-goal">
          <bdi>{plan.goal}</bdi>
        </p>
      )}
      {plan.tagName !== null && <p className="s t2">{t('training.about', { tag: plan.tagName })}</p>}
      {plan.dueOn !== null &&
        (isLate ? (
          <p className="badge late">
            <IconClockExclamation className="ic" aria-hidden="true" />
            {t('training.overdue', { day: format.day(plan.dueOn) })}
          </p>
        ) : (
          <p className="s t2">{t('training.dueOn', { day: format.day(plan.dueOn) })}</p>
        ))}
    </>
  );
}

function PlanMenu({ plan, onEdit }: { plan: Plan; onEdit: () => void }) {
  const { t } = useTranslation();
  const update = useCommand('training.updatePlan');
  const remove = useCommand('training.removePlan');
  const { planId } = plan;
  const set = (state: Plan['state']) => void update.run({ planId, state });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={t('training.menu', { title: plan.title })}>
          <IconDots className="ic" aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>{t('training.edit')}</Menu.Item>
        {plan.state === 'active' && <Menu.Item onClick={() => set('finished')}>{t('training.finish')}</Menu.Item>}
        {plan.state === 'active' && <Menu.Item onClick={() => set('stopped')}>{t('training.stop')}</Menu.Item>}
        {plan.state !== 'active' && <Menu.Item onClick={() => set('active')}>{t('training.resume')}</Menu.Item>}
        <Menu.Divider />
        <Menu.Item onClick={() => void remove.run({ planId })}>{t('training.remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
