// In which team an agent was on which days: by hand to change, from responses to correct.
import { Button, Table } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { Section } from '../ui/Page.tsx';
import { useFormat } from '../ui/use-format.ts';
import { draftOfStay, newStay, type Profile, type Stay, type StayDraft, shownStays } from './agent-details.ts';
import { StayForm } from './StayForm.tsx';

export function AgentStays({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const { data: summary } = useCall('workspace.summary', {});
  const [draft, setDraft] = useState<StayDraft | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const { agentId } = profile;
  const stays = shownStays(profile.stays);
  const close = () => {
    setDraft(null);
    // The form goes away with the focus in it.
    setTimeout(() => add.current?.focus());
  };
  return (
    <Section title={t('agentsDetails.stays')} answer={t('agentsDetails.staysHint')} level={3}>
      {stays.length === 0 ? (
        <p className="t2">{t('agentsDetails.noStays')}</p>
      ) : (
        <Stays stays={stays} onChange={(stay) => setDraft(draftOfStay(stay))} />
      )}
      {draft === null ? (
        <Button ref={add} size="xs" className="details-add" onClick={() => setDraft(newStay(summary?.todayOn ?? null))}>
          {t('agentsDetails.addStay')}
        </Button>
      ) : (
        <StayForm
          key={`${draft.membershipId} ${draft.teamId} ${draft.fromOn}`}
          agentId={agentId}
          initial={draft}
          onClose={close}
        />
      )}
    </Section>
  );
}

function Stays({ stays, onChange }: { stays: readonly Stay[]; onChange: (stay: Stay) => void }) {
  const { t } = useTranslation();
  const words = useStayWords();
  const remove = useCommand('memberships.remove');
  return (
    <Table className="tbl details-stays">
      <thead>
        <tr>
          <th scope="col">{t('agentsDetails.team')}</th>
          <th scope="col">{t('agentsDetails.days')}</th>
          <th scope="col">{t('agentsDetails.origin')}</th>
          <th scope="col">
            <span className="vh">{t('agentsDetails.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {stays.map((stay) => {
          const { membershipId, teamName: team, isByHand } = stay;
          return (
            <tr key={membershipId}>
              <td>
                <span className="clip" title={team}>
                  <bdi>{team}</bdi>
                </span>
              </td>
              <td>{words(stay)}</td>
              <td className="t2">{t(isByHand ? 'agentsDetails.byHand' : 'agentsDetails.imported')}</td>
              <td className="r">
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t(isByHand ? 'agentsDetails.changeStayOf' : 'agentsDetails.correctOf', { team })}
                  onClick={() => onChange(stay)}
                >
                  {t(isByHand ? 'agentsDetails.changeStay' : 'agentsDetails.correct')}
                </Button>
                {isByHand && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    aria-label={t('agentsDetails.removeStayOf', { team })}
                    disabled={remove.isRunning}
                    onClick={() => void remove.run({ membershipId })}
                  >
                    {t('agentsDetails.removeStay')}
                  </Button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** "since 3 Nov 2026", "1 Sep – 2 Nov 2026", "until 2 Nov 2026", "always" */
function useStayWords(): (stay: Stay) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ fromOn, lastOn }) => {
    if (fromOn !== null && lastOn !== null) return format.dayRange(fromOn, lastOn);
    if (fromOn !== null) return t('agentsDetails.since', { day: format.day(fromOn) });
    return lastOn === null ? t('agentsDetails.always') : t('agentsDetails.until', { day: format.day(lastOn) });
  };
}
