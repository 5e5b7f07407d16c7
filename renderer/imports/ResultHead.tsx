// The head of a result: what came of the import in a sentence, the facts, and where to go from here.
import { Button } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportResult } from '../../shared/contract/imports.ts';
import { useFormat } from '../ui/use-format.ts';

type Props = { result: ImportResult; heading: Ref<HTMLHeadingElement> };

export function ResultHead({ result, heading }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { counts, state, seconds } = result;
  const added = counts.inserted + counts.updated;
  const title =
    result.remainsOf !== undefined && state === 'done'
      ? t('imports.result.remains', { count: counts.inserted })
      : state === 'done'
        ? added === 0
          ? t('imports.result.nothingNew')
          : t('imports.result.title', { count: added })
        : t(`imports.result.titles.${state}`);
  const duration =
    seconds < 1 ? t('imports.result.underSecond') : t('imports.result.seconds', { count: Math.round(seconds) });
  const facts = [
    result.sourceName,
    format.instant(result.startedAt),
    result.personName,
    format.bytes(result.fileBytes),
    state === 'done' && duration,
    result.hasBackup && t('imports.result.backup'),
  ].filter((part) => typeof part === 'string' && part !== '');
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
          <Button component={Link} to="/import" {...(state === 'undone' ? { variant: 'filled' } : {})}>
            {t(state === 'undone' ? 'imports.result.importAgain' : 'imports.result.another')}
          </Button>
          {state !== 'undone' && (
            <Button component={Link} to="/agents" variant="filled">
              {t('imports.result.showAgents')}
            </Button>
          )}
        </div>
      </header>
    </>
  );
}
