// Chooses the period every figure is counted for.
import { Button, Menu } from '@mantine/core';
import { IconCalendar, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { periodChoices, useFilter, usePeriodWords } from '../data/use-filter.ts';

const CHECK = <IconCheck className="ic" aria-hidden="true" />;

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
        <Menu.RadioGroup value={period}>
          {periodChoices.map((choice) => (
            <Menu.RadioItem
              key={choice}
              value={choice}
              checkIcon={CHECK}
              closeMenuOnClick
              onChange={() => setPeriod(choice)}
            >
              {wordsOf(choice)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('ui.period.explain')}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
