// Before a file was chosen: what importing does, where to drop or choose a file, and the latest imports.
import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { importPath } from '../data/offered-file.ts';
import { useCall } from '../data/use-query.ts';
import { Page, Section } from '../ui/Page.tsx';
import { EndedNotice } from './EndedNotice.tsx';
import { closeFile } from './file-reading.ts';
import { type FileWork, isWaiting } from './file-work.ts';
import { HistoryLink } from './HistoryLink.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import type { ImportRun } from './import-run.ts';
import { SampleNotice } from './SampleNotice.tsx';
import { useChooseFiles } from './use-choose-files.ts';

const STEPS = ['recognised', 'checked', 'imported'] as const;
const LATEST = 5;

type Props = {
  /** Files the person left before importing them, among them. */
  waiting: readonly FileWork[];
  /** An import that ended without a result while another page was shown. */
  ended: (ImportRun & { state: 'ended' }) | null;
};

export function StartView({ waiting, ended }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { choose, isChoosing } = useChooseFiles();
  const { data: history } = useCall('imports.history', { limit: LATEST });
  const imports = history?.imports ?? [];
  const left = waiting.filter(isWaiting).map(({ file }) => file);
  const [first] = left;
  return (
    <Page title={t('imports.title')} subtitle={t('imports.start.subtitle')}>
      {ended !== null && <EndedNotice error={ended.error} onRetry={() => navigate(importPath([ended.file]))} />}
      <SampleNotice />
      <div className="drop-zone">
        <IconFileImport className="ic" aria-hidden="true" />
        <h2>{t('imports.start.title')}</h2>
        <p className="t2">{t('imports.start.text')}</p>
        <div className="row">
          <Button variant="filled" disabled={isChoosing} onClick={() => void choose()}>
            {t('imports.start.choose')}
          </Button>
        </div>
        <p className="s t3">{t('imports.start.local')}</p>
      </div>
      {first !== undefined && (
        <div className="notice">
          <p className="grow">{t('imports.start.waiting', { name: first.name, count: left.length })}</p>
          <Button size="xs" component={Link} to={importPath(left)}>
            {t('imports.start.goOn')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              for (const { fileId } of left) closeFile(fileId);
            }}
          >
            {t('imports.start.forget')}
          </Button>
        </div>
      )}
      <ol className="cols c3 steps">
        {STEPS.map((step) => (
          <li key={step}>
            <h2>{t(`imports.start.steps.${step}.title`)}</h2>
            <p className="s t2">{t(`imports.start.steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      {imports.length > 0 && (
        <Section title={t('imports.start.latest')} aside={<HistoryLink />}>
          <HistoryTable imports={imports} />
        </Section>
      )}
    </Page>
  );
}
