// One record that turns out to be two people: which identifiers and which responses are the other one's, with how many would move.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CallInput } from '../../shared/contract/index.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { DayInput } from '../ui/DayInput.tsx';
import { Section } from '../ui/Page.tsx';
import { useFormat } from '../ui/use-format.ts';
import { choicesOf, emptySplit, type Profile, type SplitDraft, selectionOf, splitInput } from './agent-details.ts';

type Props = { profile: Profile; onDone: () => void };

export function AgentSplit({ profile, onDone }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('agentsDetails.split.title')} level={3}>
      {isOpen ? (
        <SplitForm profile={profile} onDone={onDone} onClose={() => setOpen(false)} />
      ) : (
        <Button size="xs" className="details-add" onClick={() => setOpen(true)}>
          {t('agentsDetails.split.open')}
        </Button>
      )}
    </Section>
  );
}

function SplitForm({ profile, onDone, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const split = useCommand('agents.split');
  const [draft, setDraft] = useState(emptySplit);
  const [isTried, setTried] = useState(false);
  const change = (some: Partial<SplitDraft>) => setDraft({ ...draft, ...some });
  const { sources, teams } = choicesOf(profile.origins, t('agentsDetails.split.noTeam'));
  const identifiers = profile.identifiers.map(({ aliasId, kind, value, sourceName }) => ({
    id: aliasId,
    name: [`${t(`agentsDetails.kinds.${kind}`)} ${value}`, sourceName].filter(Boolean).join(' · '),
  }));
  const save = async () => {
    setTried(true);
    const input = splitInput(profile.agentId, draft);
    if (input === null) return;
    const done = await split.run(input);
    if (done === undefined) return;
    onDone();
    void navigate(`/agents/${done.agentId}`);
  };
  return (
    <form
      className="sunk stack-l"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="s t2">{t('agentsDetails.split.hint', { name: profile.name })}</p>
      <TextInput
        label={t('agentsDetails.split.name')}
        value={draft.name}
        maxLength={120}
        autoComplete="off"
        autoFocus
        error={isTried && draft.name.trim() === '' ? t('agentsDetails.split.nameMissing') : null}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      {identifiers.length > 0 && (
        <Choices
          label={t('agentsDetails.split.identifiers')}
          choices={identifiers}
          chosen={draft.aliasIds}
          onChange={(aliasIds) => change({ aliasIds })}
        />
      )}
      {profile.origins.length > 0 && (
        <>
          <p className="details-legend">{t('agentsDetails.split.responses')}</p>
          <div className="details-columns">
            <Choices
              label={t('agentsDetails.split.sources')}
              choices={sources}
              chosen={draft.sourceIds}
              onChange={(sourceIds) => change({ sourceIds })}
            />
            <Choices
              label={t('agentsDetails.split.teams')}
              choices={teams}
              chosen={draft.teamIds}
              onChange={(teamIds) => change({ teamIds })}
            />
            <DayInput
              label={t('agentsDetails.split.firstDay')}
              value={draft.fromOn}
              onChange={(fromOn) => change({ fromOn })}
            />
            <DayInput
              label={t('agentsDetails.split.lastDay')}
              value={draft.untilOn}
              onChange={(untilOn) => change({ untilOn })}
            />
          </div>
          <Count profile={profile} draft={draft} />
        </>
      )}
      <div className="row end">
        <Button size="xs" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button size="xs" type="submit" variant="filled" disabled={split.isRunning}>
          {t('agentsDetails.split.do')}
        </Button>
      </div>
    </form>
  );
}

type Choice = { readonly id: number; readonly name: string; readonly count?: number };
type ChoicesProps = {
  label: string;
  choices: readonly Choice[];
  chosen: readonly number[];
  onChange: (chosen: number[]) => void;
};

function Choices({ label, choices, chosen, onChange }: ChoicesProps) {
  const format = useFormat();
  return (
    <Checkbox.Group label={label} value={chosen.map(String)} onChange={(values) => onChange(values.map(Number))}>
      <div className="details-choices">
        {choices.map(({ id, name, count }) => (
          <Checkbox
            key={id}
            value={String(id)}
            label={count === undefined ? name : `${name} · ${format.number(count)}`}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** How many responses would move. */
function Count({ profile, draft }: { profile: Profile; draft: SplitDraft }) {
  const { t } = useTranslation();
  const format = useFormat();
  const selection = selectionOf(draft);
  const input = { agentId: profile.agentId, responses: selection ?? {} } as CallInput<'agents.splitCount'>;
  const { data } = useCall('agents.splitCount', input, { isEnabled: selection !== undefined });
  return (
    <p className="s t2" role="status">
      {selection === undefined
        ? t('agentsDetails.split.none')
        : data !== undefined &&
          t('agentsDetails.split.count', { count: data.responseCount, all: format.number(data.allCount) })}
    </p>
  );
}
