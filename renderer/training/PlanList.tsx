// An agent's plans in the side column: progress, steps to tick, what is overdue; earlier plans folded.
import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../shared/contract/training.ts';
import { useCall } from '../data/use-query.ts';
import { Section } from '../ui/Page.tsx';
import { useFormat } from '../ui/use-format.ts';
import { PlanCard } from './PlanCard.tsx';
import './training.css';

type Props = { agentId: number; onAssign: () => void };

export function PlanList({ agentId, onAssign }: Props) {
  const { t } = useTranslation();
  const { data } = useCall('training.plans', { agentId });
  const { data: summary } = useCall('workspace.summary', {});
  if (!data || !summary) return null;
  const running = data.plans.filter(({ state }) => state === 'active' || state === 'draft');
  const earlier = data.plans.filter(({ state }) => state === 'finished' || state === 'stopped');
  return (
    <>
      {running.length === 0 && (
        <Section level={3} title={t('training.title')}>
          <p className="s t2">{earlier.length === 0 ? t('training.none') : t('training.noneRunning')}</p>
          <Button
            size="xs"
            className="plan-assign"
            leftSection={<IconSchool className="ic" aria-hidden="true" />}
            onClick={onAssign}
          >
            {t('training.assignFirst')}
          </Button>
        </Section>
      )}
      {running.map((plan) => (
        <PlanCard key={plan.planId} plan={plan} todayOn={summary.todayOn} />
      ))}
      {earlier.length > 0 && <EarlierPlans plans={earlier} todayOn={summary.todayOn} />}
    </>
  );
}

function EarlierPlans({ plans, todayOn }: { plans: readonly Plan[]; todayOn: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Section
      level={3}
      title={t('training.earlier')}
      aside={<span className="s t2 num">{format.number(plans.length)}</span>}
    >
      <ul className="plan-earlier">
        {plans.map((plan) => (
          <li key={plan.planId}>
            <button
              type="button"
              aria-expanded={opened === plan.planId}
              onClick={() => setOpened(opened === plan.planId ? null : plan.planId)}
            >
              <bdi className="grow clip" title={plan.title}>
                {plan.title}
              </bdi>
              <span className="t3 nowrap">
                {plan.finishedOn === null
                  ? t('training.states.stopped')
                  : t('training.finishedOn', { day: format.dayShort(plan.finishedOn) })}
              </span>
            </button>
            {opened === plan.planId && <PlanCard plan={plan} todayOn={todayOn} isInside />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
