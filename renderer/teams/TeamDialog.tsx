// Adding a team, or changing its name, site and supervisor.
import { Button, Modal, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/contract/errors.ts';
import type { CallInput, CallOutput } from '../../shared/contract/index.ts';
import { toAppError } from '../data/bridge.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { textOf } from '../texts/translate.ts';
import { showError } from '../ui/toast-store.ts';
import { useFocusReturn } from '../ui/use-focus-return.ts';

type Team = CallOutput<'teams.list'>['teams'][number];
type Props = { team: Team | null; onClose: () => void };

export function TeamDialog({ team, onClose }: Props) {
  const { t } = useTranslation();
  const { data } = useCall('people.list', {});
  const create = useCommand('teams.create', { errors: 'caller' });
  const update = useCommand('teams.update', { errors: 'caller' });
  const [name, setName] = useState(team?.name ?? '');
  const [site, setSite] = useState(team?.site ?? '');
  const [supervisorId, setSupervisor] = useState<string>(team?.supervisorId ?? '');
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  useFocusReturn();
  const isNameMissing = name.trim() === '';

  const store = async () => {
    const fields = { name: name.trim(), site: site.trim() };
    if (team === null) {
      await create.run({
        name: fields.name,
        ...(fields.site === '' ? {} : { site: fields.site }),
        ...(supervisorId === '' ? {} : { supervisorId }),
      } as CallInput<'teams.create'>);
    } else {
      await update.run({
        teamId: team.teamId,
        name: fields.name,
        site: fields.site === '' ? null : fields.site,
        supervisorId: supervisorId === '' ? null : supervisorId,
      } as CallInput<'teams.update'>);
    }
  };
  const save = async () => {
    setTried(true);
    if (isNameMissing) return;
    try {
      await store();
      onClose();
    } catch (thrown) {
      const failure = toAppError(thrown);
      if (failure.code === 'team.name-taken') setError(failure);
      else showError(failure);
    }
  };
  const nameError =
    error !== null
      ? textOf('errors', `${error.code}.title`, error.params)
      : isTried && isNameMissing
        ? t('teams.nameMissing')
        : null;
  return (
    <Modal
      opened
      onClose={onClose}
      size={440}
      title={team === null ? t('teams.addTitle') : t('teams.editTitle', { name: team.name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <form
        className="stack-l"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label={t('teams.name')}
          value={name}
          maxLength={120}
          autoComplete="off"
          data-autofocus
          error={nameError}
          onChange={(event) => {
            setName(event.currentTarget.value);
            setError(null);
          }}
        />
        <TextInput
          label={t('teams.site')}
          value={site}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => setSite(event.currentTarget.value)}
        />
        <Select
          label={t('teams.supervisor')}
          description={t('teams.supervisorHint')}
          value={supervisorId}
          data={[
            { value: '', label: t('teams.noSupervisor') },
            ...(data?.people ?? []).map((person) => ({ value: person.personId, label: person.name })),
          ]}
          allowDeselect={false}
          onChange={(value) => setSupervisor(value ?? '')}
        />
        <div className="row end">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={create.isRunning || update.isRunning}>
            {team === null ? t('teams.add') : t('teams.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
