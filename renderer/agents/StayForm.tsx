// Days in a team being typed. Where other days by hand are in the way, it says which, and shortens them only when told to.
import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/contract/errors.ts';
import { toAppError } from '../data/bridge.ts';
import { useCommand } from '../data/use-command.ts';
import { useFilter } from '../data/use-filter.ts';
import { textOf } from '../texts/translate.ts';
import { DayInput } from '../ui/DayInput.tsx';
import { showError } from '../ui/toast-store.ts';
import { overlappedTeam, type Profile, type StayDraft, stayInput } from './agent-details.ts';

type Props = { agentId: Profile['agentId']; initial: StayDraft; onClose: () => void };

export function StayForm({ agentId, initial, onClose }: Props) {
  const { t } = useTranslation();
  const { teams } = useFilter();
  const set = useCommand('memberships.set', { errors: 'caller' });
  const [draft, setDraft] = useState(initial);
  const [error, setError] = useState<AppError | null>(null);
  const change = (some: Partial<StayDraft>) => {
    setDraft({ ...draft, ...some });
    setError(null);
  };
  const inTheWay = overlappedTeam(error);
  const save = async (isCutting: boolean) => {
    const input = stayInput(agentId, draft, isCutting);
    if (input === null) return;
    try {
      await set.run(input);
      onClose();
    } catch (thrown) {
      const failure = toAppError(thrown);
      if (failure.code.startsWith('membership.')) setError(failure);
      else showError(failure);
    }
  };
  return (
    <form
      className="sunk details-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <Select
        label={t('agentsDetails.team')}
        value={draft.teamId === '' ? null : draft.teamId}
        data={teams.map((team) => ({ value: String(team.teamId), label: team.name }))}
        searchable={teams.length > 10}
        allowDeselect={false}
        data-autofocus
        autoFocus
        onChange={(teamId) => change({ teamId: teamId ?? '' })}
      />
      <div>
        <DayInput label={t('agentsDetails.fromDay')} value={draft.fromOn} onChange={(fromOn) => change({ fromOn })} />
        <p className="s t3">{t('agentsDetails.fromDayHint')}</p>
      </div>
      <div>
        <DayInput label={t('agentsDetails.lastDay')} value={draft.lastOn} onChange={(lastOn) => change({ lastOn })} />
        <p className="s t3">{t('agentsDetails.lastDayHint')}</p>
      </div>
      {error !== null && (
        <p className="details-error" role="alert">
          {textOf('errors', `${error.code}.title`, error.params)}
        </p>
      )}
      <div className="row end details-wide">
        <Button size="xs" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        {inTheWay === null ? (
          <Button size="xs" type="submit" variant="filled" disabled={draft.teamId === '' || set.isRunning}>
            {t('agentsDetails.saveStay')}
          </Button>
        ) : (
          <Button size="xs" variant="filled" disabled={set.isRunning} onClick={() => void save(true)}>
            {t('agentsDetails.cutOthers', { team: inTheWay })}
          </Button>
        )}
      </div>
    </form>
  );
}
