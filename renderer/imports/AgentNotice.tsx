// No column names the agent: says what that means, and offers the columns that could, one click each.
import { Button } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Detection } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';
import { agentCandidates, namesAgents } from './agent-candidates.ts';
import { useDecide } from './file-reading.ts';

/** Values named with each column. */
const NAMED = 3;

export function AgentNotice({ detection }: { detection: Detection }) {
  const { t } = useTranslation();
  const format = useFormat();
  const decide = useDecide();
  if (detection.columns.length === 0 || namesAgents(detection)) return null;
  const candidates = agentCandidates(detection);
  return (
    <section className="notice agent-notice" aria-label={t('imports.agents.title')}>
      <IconUserQuestion className="ic" aria-hidden="true" />
      <div className="grow stack-s">
        <p>
          <b>{t('imports.agents.title')}</b>{' '}
          {t(candidates.length === 0 ? 'imports.agents.choose' : 'imports.agents.which')}
        </p>
        {candidates.length > 0 && (
          <div className="row wrap">
            {candidates.map(({ column, target, values }) => (
              <Button
                key={column.position}
                size="xs"
                onClick={() =>
                  decide(
                    (before) => ({
                      ...before,
                      mapping: { ...before.mapping, [String(column.position)]: target },
                    }),
                    (question) => question.column === column.position,
                  )
                }
              >
                {t('imports.agents.column', {
                  column: column.header,
                  values: format.unordered(values.slice(0, NAMED)),
                })}
              </Button>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
