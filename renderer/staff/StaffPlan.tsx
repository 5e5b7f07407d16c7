// What applying the list would do, row by row, and doing it.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CallInput } from '../../shared/contract/index.ts';
import type { StaffDetection } from '../../shared/contract/staff.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { Section } from '../ui/Page.tsx';
import { Loaded } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';
import type { Applied } from './StaffPage.tsx';
import { StaffRows } from './StaffRows.tsx';

type Props = { detection: StaffDetection; applied: Applied | null; onApplied: (applied: Applied) => void };
export type Decisions = Readonly<Record<string, number | 'new'>>;

export function StaffPlan({ detection, applied, onApplied }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [decisions, setDecisions] = useState<Decisions>({});
  const input = { rows: detection.rows, decisions } as CallInput<'staff.plan'>;
  const query = useCall('staff.plan', input);
  const apply = useCommand('staff.apply');
  const run = async () => {
    const done = await apply.run(input as CallInput<'staff.apply'>);
    if (done !== undefined) onApplied(done);
  };
  return (
    <Loaded query={query} lines={8}>
      {(plan) => {
        const willDo = plan.newCount + plan.changedCount;
        const openCount = plan.nearCount + plan.errorCount;
        const parts = [
          t('staff.outcome.new', { count: plan.newCount }),
          t('staff.outcome.changed', { count: plan.changedCount }),
          t('staff.outcome.unchanged', { count: plan.unchangedCount }),
          ...(plan.nearCount > 0 ? [t('staff.outcome.near', { count: plan.nearCount })] : []),
          ...(plan.errorCount > 0 ? [t('staff.outcome.error', { count: plan.errorCount })] : []),
        ];
        return (
          <>
            <Section title={t('staff.willHappen')} answer={parts.join(' · ')}>
              {plan.newTeams.length > 0 && (
                <p className="s t2">{t('staff.newTeams', { teams: format.unordered(plan.newTeams) })}</p>
              )}
              {plan.supervisors
                .filter(({ personId }) => personId === null)
                .map(({ team, name }) => (
                  <p key={`${team} ${name}`} className="s t2">
                    {t('staff.supervisorUnknown', { team, name })}
                  </p>
                ))}
              <StaffRows
                rows={plan.rows}
                decisions={decisions}
                onDecide={(rowNumber, decision) => setDecisions({ ...decisions, [String(rowNumber)]: decision })}
              />
              {plan.missingCount > 0 && (
                <details className="staff-missing">
                  <summary>{t('staff.missing', { count: plan.missingCount })}</summary>
                  <p className="t2">{plan.missing.map(({ name }) => name).join(', ')}</p>
                </details>
              )}
            </Section>
            <div className="staff-bar">
              {applied !== null && willDo === 0 ? (
                <p role="status">{t('staff.done', { count: applied.newCount + applied.changedCount })}</p>
              ) : (
                <p className="t2">
                  {willDo > 0 ? t('staff.undoable') : t(openCount > 0 ? 'staff.nothingElse' : 'staff.nothing')}
                </p>
              )}
              {willDo === 0 ? (
                <Button component={Link} to="/agents">
                  {t('agentsReview.done.agents')}
                </Button>
              ) : (
                <Button variant="filled" disabled={apply.isRunning} onClick={() => void run()}>
                  {t('staff.apply', { count: willDo })}
                </Button>
              )}
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
