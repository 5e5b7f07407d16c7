// The way to the earlier imports, the same on every view of the import screen.
import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function HistoryLink() {
  const { t } = useTranslation();
  return (
    <Button
      size="xs"
      variant="subtle"
      component={Link}
      to="/imports"
      leftSection={<IconHistory className="ic" aria-hidden="true" />}
    >
      {t('imports.history.open')}
    </Button>
  );
}
