// What one import did: every row of the file accounted for, what could not be read and why, who is new.
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportResult } from '../../shared/contract/imports.ts';
import type { ImportId } from '../../shared/contract/values.ts';
import { useCall } from '../data/use-query.ts';
import { Section } from '../ui/Page.tsx';
import { Loaded } from '../ui/States.tsx';
import { useFormat } from '../ui/use-format.ts';
import { CountTable } from './CountTable.tsx';
import { ReasonList } from './ReasonList.tsx';
import { RejectTable } from './RejectTable.tsx';
import { WarningList } from './WarningList.tsx';

export function ResultView({ importId }: { importId: ImportId }) {
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
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { counts, newAgents, newAgentCount, state } = result;
  const added = counts.inserted + counts.updated;
  const title =
    state === 'done'
      ? added === 0
        ? t('imports.result.nothingNew')
        : t('imports.result.title', { count: added })
      : t(`imports.result.titles.${state}`);
  const facts = [
    result.sourceName,
    format.instant(result.startedAt),
    result.personName,
    format.bytes(result.fileBytes),
    state === 'done' && duration(result.seconds),
    result.hasBackup && t('imports.result.backup'),
  ].filter((part) => typeof part === 'string' && part !== '');

  function duration(seconds: number): string {
    return seconds < 1 ? t('imports.result.underSecond') : t('imports.result.seconds', { count: Math.round(seconds) });
  }

  return (
    <>
      <p className="crumb">
        <Link to="/imports">{t('imports.history.title')}</Link> <span aria-hidden="true">/</span> {result.fileName}
      </p>
      <header className="page-head result-head">
        <div className="grow">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="t2 s num">{facts.join(' · ')}</p>
        </div>
        <div className="page-actions">
          <Button component={Link} to="/import">
            {t('imports.result.another')}
          </Button>
          <Button component={Link} to="/agents" variant="filled">
            {t('imports.result.showAgents')}
          </Button>
        </div>
      </header>
      <WarningList warnings={result.warnings} />
      <Section title={t('imports.result.rows', { count: counts.rowsRead })} answer={t('imports.result.rowsAnswer')}>
        <CountTable counts={counts} />
      </Section>
      {newAgentCount > 0 && (
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
      {counts.rejected > 0 && (
        <Section
          title={t('imports.result.rejects', { count: counts.rejected })}
          answer={t('imports.result.rejectsAnswer')}
          id="rejects"
        >
          <ReasonList reasons={result.rejectReasons} />
          <RejectTable importId={result.importId} rejectCount={counts.rejected} />
        </Section>
      )}
      {counts.notAnswers > 0 && (
        <Section
          title={t('imports.result.notAnswers', { count: counts.notAnswers })}
          answer={t('imports.result.notAnswersAnswer')}
        >
          <ReasonList reasons={result.notAnswerReasons} />
        </Section>
      )}
    </>
  );
}
