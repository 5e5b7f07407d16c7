// This very file was imported before: when, by whom, and what importing it again would do. The way to it is in the bar below.
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportId } from '../../shared/contract/values.ts';
import { useCall } from '../data/use-query.ts';
import { useFormat } from '../ui/use-format.ts';

export function KnownFileNotice({ importId }: { importId: ImportId }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useCall('imports.result', { importId });
  const day = data === undefined ? '' : format.dayOfInstant(data.startedAt);
  return (
    <section className="notice" aria-label={t('imports.known.title')}>
      <IconHistory className="ic" aria-hidden="true" />
      <p className="grow">
        <b>{t('imports.known.title')}</b>{' '}
        {data !== undefined &&
          (data.personName === null
            ? t('imports.known.when', { day })
            : t('imports.known.whenAndWho', { day, name: data.personName }))}{' '}
        {t('imports.known.effect')}
      </p>
    </section>
  );
}
