// When a page fails while it is drawn, or an address leads nowhere: says so, keeps the rest of the app usable.
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useRouteError } from 'react-router';
import { EmptyState } from '../ui/States.tsx';

export function BrokenPage({ isWholeWindow = false }: { isWholeWindow?: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  // Read so that the router knows somebody answers for it; what it says is for the log, not for people.
  useRouteError();
  return (
    <main className={isWholeWindow ? 'window' : 'page'}>
      <h1 className="vh">{t('app.broken.title')}</h1>
      <EmptyState
        isPage
        icon={IconAlertTriangle}
        title={t('app.broken.title')}
        text={t('app.broken.safe')}
        action={
          <Button
            onClick={() => (isWholeWindow ? window.location.reload() : navigate(pathname + search, { replace: true }))}
          >
            {t('ui.tryAgain')}
          </Button>
        }
      />
    </main>
  );
}

export function LostPage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1 className="vh">{t('app.lost.title')}</h1>
      <EmptyState
        isPage
        icon={IconMapOff}
        title={t('app.lost.title')}
        text={t('app.lost.text')}
        action={
          <Button component={Link} to="/agents">
            {t('app.lost.back')}
          </Button>
        }
      />
    </div>
  );
}
