// What the files of one go brought together.
import { useTranslation } from 'react-i18next';
import type { ImportCounts } from '../../shared/import/types.ts';
import { Section } from '../ui/Page.tsx';
import { CountTable } from './CountTable.tsx';

export function QueueSum({ counts }: { counts: ImportCounts }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('imports.result.rows', { count: counts.rowsRead })}
      answer={t('imports.queue.sumAnswer')}
      id="sum"
    >
      <CountTable counts={counts} />
    </Section>
  );
}
