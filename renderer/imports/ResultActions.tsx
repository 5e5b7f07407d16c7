// What a result asks for: agents that resemble others, rows to repair, and the way to take the import back. Each one line with its button.
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconFileAlert, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportResult } from '../../shared/contract/imports.ts';

type Props = { result: ImportResult; onUndo: () => void };

export function ResultActions({ result, onUndo }: Props) {
  const { t } = useTranslation();
  const { agentsToReview, counts, repairedCount, state } = result;
  const toRepair = Math.max(0, counts.rejected - repairedCount);
  if (state === 'undone') {
    return <p className="notice">{t('imports.undo.undoneText')}</p>;
  }
  if (state !== 'done') return null;
  return (
    <ul className="next-steps" aria-label={t('imports.result.next')}>
      {agentsToReview > 0 && (
        <Step icon={<IconUsers className="ic" aria-hidden="true" />}>
          <p className="grow">
            <b>{t('imports.result.review', { count: agentsToReview })}</b>{' '}
            <span className="t2">{t('imports.result.reviewText')}</span>
          </p>
          <Button size="xs" component={Link} to={`/agents/review?import=${result.importId}`}>
            {t('imports.result.reviewAgents')}
          </Button>
        </Step>
      )}
      {toRepair > 0 && (
        <Step icon={<IconFileAlert className="ic" aria-hidden="true" />}>
          <p className="grow">
            <b>{t('imports.result.repair', { count: toRepair })}</b>{' '}
            <span className="t2">{t('imports.result.repairText', { count: toRepair })}</span>
          </p>
          <Button
            size="xs"
            onClick={() => document.getElementById('rejects')?.scrollIntoView({ block: 'start', behavior: 'auto' })}
          >
            {t('imports.result.showRejects')}
          </Button>
        </Step>
      )}
      <Step icon={<IconArrowBackUp className="ic" aria-hidden="true" />}>
        <p className="grow t2">{t('imports.result.undoText')}</p>
        <Button size="xs" variant="subtle" onClick={onUndo}>
          {t('imports.result.undo')}
        </Button>
      </Step>
    </ul>
  );
}

function Step({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="next-step">
      {icon}
      {children}
    </li>
  );
}
