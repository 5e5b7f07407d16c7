// What one import did: every row of the file accounted for, what can be done now, what could not be read and why, who is new.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportResult } from '../../shared/contract/imports.ts';
import type { ImportId } from '../../shared/contract/values.ts';
import { useCall } from '../data/use-query.ts';
import { Section, useTitle } from '../ui/Page.tsx';
import { Loaded } from '../ui/States.tsx';
import { CountTable } from './CountTable.tsx';
import { ReasonList } from './ReasonList.tsx';
import { RejectSection } from './RejectSection.tsx';
import { ResultActions } from './ResultActions.tsx';
import { ResultHead } from './ResultHead.tsx';
import { UndoDialog } from './UndoDialog.tsx';
import { WarningList } from './WarningList.tsx';

export function ResultView({ importId }: { importId: ImportId }) {
  const { t } = useTranslation();
  useTitle(t('imports.history.title'));
  const query = useCall('imports.result', { importId }, { keepsPrevious: false });
  return (
    <div className="page">
      <Loaded query={query} lines={8}>
        {(result) => <Result result={result} />}
      </Loaded>
    </div>
  );
}

function Result({ result }: { result: ImportResult }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isUndoing, setUndoing] = useState(false);
  const { counts, newAgents, newAgentCount, state } = result;
  // Also when the import was undone meanwhile: the title says what the page is now about.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of state moves the focus.
  useEffect(() => heading.current?.focus(), [state]);
  const isUndone = state === 'undone';
  return (
    <>
      <ResultHead result={result} heading={heading} />
      <WarningList warnings={isUndone ? [] : result.warnings} />
      <ResultActions result={result} onUndo={() => setUndoing(true)} />
      <Section
        title={t('imports.result.rows', { count: counts.rowsRead })}
        answer={t(isUndone ? 'imports.result.rowsUndone' : 'imports.result.rowsAnswer')}
      >
        <CountTable counts={counts} />
      </Section>
      {newAgentCount > 0 && newAgents.length > 0 && !isUndone && (
        <Section
          title={t('imports.result.newAgents', { count: newAgentCount })}
          answer={t('imports.result.newAgentsAnswer')}
        >
          <ul className="new-agents">
            {newAgents.map(({ agentId, name }) => (
              <li key={agentId}>
                <Link to={`/agents/${agentId}`}>{name}</Link>
              </li>
            ))}
            {newAgentCount > newAgents.length && (
              <li className="t3">{t('imports.result.moreAgents', { count: newAgentCount - newAgents.length })}</li>
            )}
          </ul>
        </Section>
      )}
      {counts.rejected > 0 && <RejectSection result={result} />}
      {counts.notAnswers > 0 && (
        <Section
          title={t('imports.result.notAnswers', { count: counts.notAnswers })}
          answer={t('imports.result.notAnswersAnswer')}
        >
          <ReasonList reasons={result.notAnswerReasons} />
        </Section>
      )}
      {isUndoing && <UndoDialog result={result} onClose={() => setUndoing(false)} />}
    </>
  );
}
