// The time zone in which times without an offset are read.
import { Button, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactForm } from './FactMenu.tsx';

/** So many are listed at once; typing narrows them down. */
const LISTED = 60;

/** "America/Argentina/Buenos_Aires" as people read it. */
export function zoneWords(zone: string): string {
  return zone.replaceAll('_', ' ');
}

type Props = { zone: string; isAssumed: boolean; isChosen: boolean; onChoose: (zone: string | undefined) => void };

export function ZoneFact({ zone, isAssumed, isChosen, onChoose }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const zones = useMemo(
    () =>
      [...new Set(['UTC', zone, ...Intl.supportedValuesOf('timeZone')])].map((value) => ({
        value,
        label: zoneWords(value),
      })),
    [zone],
  );
  const choose = (next: string | undefined) => {
    setOpen(false);
    onChoose(next);
  };
  return (
    <FactForm
      label={t('imports.facts.zone')}
      value={isAssumed ? t('imports.facts.zoneAssumed', { zone: zoneWords(zone) }) : zoneWords(zone)}
      isChosen={isChosen}
      isOpen={isOpen}
      onOpen={setOpen}
    >
      <Select
        label={t('imports.facts.zoneLabel')}
        description={t('imports.facts.zoneExplain')}
        data={zones}
        limit={LISTED}
        searchable
        value={zone}
        nothingFoundMessage={t('imports.facts.zoneNone')}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        classNames={{ options: 'zone-options' }}
        onChange={(next) => next !== null && choose(next)}
      />
      {isChosen && (
        <Button size="xs" variant="subtle" onClick={() => choose(undefined)}>
          {t('imports.facts.zoneReset')}
        </Button>
      )}
    </FactForm>
  );
}
