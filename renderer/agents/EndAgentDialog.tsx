// The last day of work of an agent. Nothing is deleted by it.
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../shared/contract/index.ts';
import { useCommand } from '../data/use-command.ts';
import { useCall } from '../data/use-query.ts';
import { DayInput } from '../ui/DayInput.tsx';
import { useFocusReturn } from '../ui/use-focus-return.ts';

type Props = { agentId: number; name: string; onClose: () => void };

export function EndAgentDialog({ agentId, name, onClose }: Props) {
  const { t } = useTranslation();
  const { data: summary } = useCall('workspace.summary', {});
  const end = useCommand('agents.end');
  const [chosenOn, setChosenOn] = useState<number | null>(null);
  useFocusReturn();
  if (summary === undefined) return null;
  const leftOn = chosenOn ?? summary.todayOn;
  const save = async () => {
    const done = await end.run({ agentId, leftOn } as CallInput<'agents.end'>);
    if (done !== undefined) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={420}
      title={t('agentsEdit.endTitle', { name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <form
        className="stack-l"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <DayInput label={t('agentsEdit.lastDay')} value={leftOn} onChange={setChosenOn} />
        <p className="s t2">{t('agentsEdit.endHint')}</p>
        <div className="row end">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={end.isRunning}>
            {t('agentsEdit.endDo')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
