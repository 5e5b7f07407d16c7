// Adding an agent by hand, or changing who one is. Whoever resembles what is typed is shown before it is stored twice.
import { Button, Modal, Select, TagsInput, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AppError } from '../../shared/contract/errors.ts';
import type { CallInput } from '../../shared/contract/index.ts';
import { toAppError } from '../data/bridge.ts';
import { useCommand } from '../data/use-command.ts';
import { useFilter } from '../data/use-filter.ts';
import { useCall } from '../data/use-query.ts';
import { textOf } from '../texts/translate.ts';
import { DayInput } from '../ui/DayInput.tsx';
import { showError } from '../ui/toast-store.ts';
import { useFocusReturn } from '../ui/use-focus-return.ts';
import { type AgentDraft, changeOf, creationOf, draftOf, emptyAgent, isComplete } from './agent-draft.ts';
import './agent-dialog.css';

const MOST_IDS = 20;
/** Similar agents are looked for when typing pauses (ms). */
const PAUSE = 250;

type Props = { agentId: number | null; onClose: () => void; onDone?: (agentId: number) => void };

export function AgentDialog({ agentId, onClose, onDone }: Props) {
  useFocusReturn();
  return agentId === null ? (
    <NewAgent onClose={onClose} {...(onDone ? { onDone } : {})} />
  ) : (
    <StandingAgent agentId={agentId} onClose={onClose} />
  );
}

function NewAgent({ onClose, onDone }: Omit<Props, 'agentId'>) {
  const { t } = useTranslation();
  const create = useCommand('agents.create', { errors: 'caller' });
  const save = async (draft: AgentDraft) => {
    const { agentId } = (await create.run(creationOf(draft))) ?? {};
    if (agentId === undefined) return;
    onClose();
    onDone?.(agentId);
  };
  return (
    <Form
      title={t('agentsEdit.addTitle')}
      action={t('agentsEdit.add')}
      initial={emptyAgent()}
      exceptId={null}
      isSaving={create.isRunning}
      onSave={save}
      onClose={onClose}
    />
  );
}

function StandingAgent({ agentId, onClose }: { agentId: number; onClose: () => void }) {
  const { t } = useTranslation();
  const { data: profile } = useCall('agents.profile', { agentId } as CallInput<'agents.profile'>);
  const update = useCommand('agents.update', { errors: 'caller' });
  if (profile === undefined) return null;
  const save = async (draft: AgentDraft) => {
    const change = changeOf(profile, draft);
    if (change !== null) await update.run(change);
    onClose();
  };
  return (
    <Form
      title={t('agentsEdit.editTitle', { name: profile.name })}
      action={t('agentsEdit.save')}
      initial={draftOf(profile)}
      exceptId={agentId}
      isSaving={update.isRunning}
      onSave={save}
      onClose={onClose}
    />
  );
}

type FormProps = {
  title: string;
  action: string;
  initial: AgentDraft;
  exceptId: number | null;
  isSaving: boolean;
  onSave: (draft: AgentDraft) => Promise<void>;
  onClose: () => void;
};

function Form({ title, action, initial, exceptId, isSaving, onSave, onClose }: FormProps) {
  const { t } = useTranslation();
  const { teams } = useFilter();
  const [draft, setDraft] = useState(initial);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const change = (some: Partial<AgentDraft>) => {
    setDraft({ ...draft, ...some });
    setError(null);
  };
  const save = async () => {
    setTried(true);
    if (!isComplete(draft)) return;
    try {
      await onSave(draft);
    } catch (thrown) {
      const failure = toAppError(thrown);
      if (fieldOf(failure) === null) showError(failure);
      else setError(failure);
    }
  };
  const errorAt = (field: string) =>
    error !== null && fieldOf(error) === field ? textOf('errors', `${error.code}.title`, error.params) : null;
  return (
    <Modal opened onClose={onClose} size={520} title={title} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <form
        className="stack-l"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextInput
          label={t('agentsEdit.name')}
          value={draft.name}
          maxLength={120}
          autoComplete="off"
          data-autofocus
          error={isTried && !isComplete(draft) ? t('agentsEdit.nameMissing') : null}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('agentsEdit.email')}
          type="email"
          value={draft.email}
          maxLength={200}
          autoComplete="off"
          error={errorAt('email')}
          onChange={(event) => change({ email: event.currentTarget.value })}
        />
        <TagsInput
          label={t('agentsEdit.ids')}
          description={t('agentsEdit.idsHint')}
          value={[...draft.ids]}
          maxTags={MOST_IDS}
          acceptValueOnBlur
          error={errorAt('ids')}
          onChange={(ids) => change({ ids })}
        />
        <div className="agent-dialog-row">
          {exceptId === null && (
            <Select
              label={t('agentsEdit.team')}
              value={draft.teamId}
              data={[
                { value: '', label: t('agentsEdit.noTeam') },
                ...teams.map((team) => ({ value: String(team.teamId), label: team.name })),
              ]}
              allowDeselect={false}
              searchable={teams.length > 10}
              onChange={(teamId) => change({ teamId: teamId ?? '' })}
            />
          )}
          <DayInput
            label={t('agentsEdit.started')}
            value={draft.startedOn}
            onChange={(startedOn) => change({ startedOn })}
          />
        </div>
        <Similar draft={draft} exceptId={exceptId} onClose={onClose} />
        <div className="row end">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={isSaving}>
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The field an error is about; null for errors about something else. */
function fieldOf(error: AppError): 'ids' | 'email' | null {
  if (error.code === 'agent.id-taken') return 'ids';
  return error.code === 'agent.email-taken' ? 'email' : null;
}

/** Agents that may be the one being typed. */
function Similar({ draft, exceptId, onClose }: { draft: AgentDraft; exceptId: number | null; onClose: () => void }) {
  const { t } = useTranslation();
  const [typed] = useDebouncedValue(draft, PAUSE);
  const email = typed.email.trim();
  const input = {
    name: typed.name.trim(),
    ids: [...typed.ids],
    ...(email === '' ? {} : { email }),
    ...(exceptId === null ? {} : { exceptId }),
  } as CallInput<'agents.similar'>;
  const { data } = useCall('agents.similar', input, { isEnabled: typed.name.trim().length > 2 });
  const agents = data?.agents ?? [];
  if (agents.length === 0) return null;
  return (
    <div className="agent-similar" role="status">
      <p className="s t2">{t('agentsEdit.similar')}</p>
      <ul>
        {agents.slice(0, 4).map(({ agentId, name, team, reason }) => (
          <li key={agentId}>
            <Link to={`/agents/${agentId}`} onClick={onClose}>
              <bdi>{name}</bdi>
            </Link>
            <span className="s t3">
              {' '}
              {[team, textOf('import', reason.code, reason.params)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
