// Earlier imports with undo, remembered profiles, and the result of one import (`#/imports?import=12`), where a finished one leads.
import { Button } from '@mantine/core';
import { IconFileImport, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { importId as importIdSchema } from '../../shared/contract/values.ts';
import { Page, Section } from '../ui/Page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/States.tsx';
import { HistoryList } from './HistoryList.tsx';
import './imports.css';
import './import-questions.css';
import './import-tables.css';
import './import-mapping.css';
import './import-queue.css';
import { ProfileList } from './ProfileList.tsx';
import { ResultView } from './ResultView.tsx';
import { useHistoryPages } from './use-history-pages.ts';

export function ImportHistoryPage() {
  const [params] = useSearchParams();
  const chosen = importIdSchema.safeParse(Number(params.get('import')));
  return chosen.success ? <ResultView key={chosen.data} importId={chosen.data} /> : <History />;
}

function History() {
  const { t } = useTranslation();
  const { data: imports, error, refetch, more } = useHistoryPages();
  return (
    <Page
      title={t('imports.history.title')}
      actions={
        <Button
          size="xs"
          component={Link}
          to="/import"
          leftSection={<IconFileImport className="ic" aria-hidden="true" />}
        >
          {t('imports.history.importFile')}
        </Button>
      }
    >
      {imports === undefined && error === null && <Skeleton lines={6} />}
      {imports === undefined && error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {imports !== undefined && imports.length === 0 && (
        <EmptyState
          icon={IconHistory}
          title={t('imports.history.none')}
          text={t('imports.history.noneText')}
          action={
            <Button variant="filled" component={Link} to="/import">
              {t('imports.history.importFile')}
            </Button>
          }
          isPage
        />
      )}
      {imports !== undefined && imports.length > 0 && (
        <>
          <HistoryList imports={imports} onMore={more} />
          <div className="profiles">
            <Section title={t('imports.profile.listTitle')} answer={t('imports.profile.listAnswer')} id="profiles">
              <ProfileList />
            </Section>
          </div>
        </>
      )}
    </Page>
  );
}
