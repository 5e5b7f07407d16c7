// Whether a column with personal data is stored as it is or only as a code by which the same customer is recognised again.
import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DetectedColumn } from '../../shared/contract/imports.ts';
import { useDecide } from './file-reading.ts';

type Props = {
  column: DetectedColumn;
  /** What the person chose; undefined: as proposed. */
  chosen: boolean | undefined;
};

export function CodeSwitch({ column, chosen }: Props) {
  const { t } = useTranslation();
  const decide = useDecide();
  const { position, target, isKeptAsCode, header } = column;
  // Offered where a customer may stand, and wherever it was proposed or chosen.
  const isOffered = target !== 'ignore' && (target === 'customerId' || isKeptAsCode || chosen !== undefined);
  if (!isOffered) return null;
  return (
    <Switch
      size="xs"
      className="code-switch"
      label={t('imports.map.keepAsCode')}
      aria-label={t('imports.map.keepAsCodeOf', { column: header })}
      checked={isKeptAsCode}
      onChange={(event) => {
        const isCode = event.currentTarget.checked;
        decide((before) => ({ ...before, keptAsCode: { ...before.keptAsCode, [String(position)]: isCode } }));
      }}
    />
  );
}
