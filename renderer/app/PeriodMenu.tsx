// Chooses the period every figure is counted for.
import { Button, Menu } from '@mantine/core';
import { IconCalendar, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { periodChoices, useFilter, usePeriodWords } from '../data/use-filter.ts';

export function PeriodMenu() {
  const { t } = useTranslation();
  const { period, periodWords, rangeWords, setPeriod } = useFilter();
  const wordsOf = usePeriodWords();
  return (
    <Menu>
      <Menu.Target>
        <Button
          size="xs"
          leftSection={<IconCalendar className="ic" aria-hidden="true" />}
          rightSection={<IconChevronDown className="ic" aria-hidden="true" />}
        >
          <span className="vh">{t('ui.period.label')} </span>
          {periodWords}
          {rangeWords !== '' && <span className="t3 only-wide bar-range">{rangeWords}</span>}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {periodChoices.map((choice) => (
          <Menu.Item
            key={choice}
            role="menuitemradio"
            aria-checked={choice === period}
            leftSection={choice === period ? <IconCheck className="ic" aria-hidden="true" /> : <span className="ic" />}
            onClick={() => setPeriod(choice)}
          >
            {wordsOf(choice)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('ui.period.explain')}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
