// Earlier imports, and the result of one of them (`#/imports?import=12`), which is also where a finished import leads.
import { Button } from '@mantine/core';
import { IconFileImport, IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { importId as importIdSchema } from '../../shared/contract/values.ts';
import { useCall } from '../data/use-query.ts';
import { Page } from '../ui/Page.tsx';
import { EmptyState, Loaded } from '../ui/States.tsx';
import { HistoryTable } from './HistoryTable.tsx';
import './imports.css';
import './import-tables.css';
import { ResultView } from './ResultView.tsx';

/** All that one page of the contract gives; older ones are counted in the workspace but not listed. */
const LISTED = 200;

export function ImportHistoryPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const chosen = importIdSchema.safeParse(Number(params.get('import')));
  const history = useCall('imports.history', { limit: LISTED });
  if (chosen.success) return <ResultView key={chosen.data} importId={chosen.data} />;
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
      <Loaded query={history} lines={6}>
        {({ imports }) =>
          imports.length > 0 ? (
            <HistoryTable imports={imports} />
          ) : (
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
          )
        }
      </Loaded>
    </Page>
  );
}
