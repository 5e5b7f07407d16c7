// A day, typed or picked, in the order the person's language writes it. Days are integers since 1970.
import { DateInput, DatesProvider } from '@mantine/dates';
import 'dayjs/locale/de';
import 'dayjs/locale/es';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { civilOfDay, dayOfCivil } from '../../shared/days.ts';
import { useFormat } from './use-format.ts';

type Props = {
  label: string;
  /** Spoken instead of shown; for rows whose column says what it is. */
  isLabelHidden?: boolean;
  value: number | null;
  onChange: (day: number | null) => void;
  size?: 'xs' | 'sm';
};

/** YYYY-MM-DD, the kit's form of a day. */
function isoOf(on: number): string {
  const { year, month, day } = civilOfDay(on);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayOfIso(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return parts ? dayOfCivil({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }) : null;
}

/** Whether the locale writes the month before the day (en-US). */
function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(0);
  const order = parts.map((part) => part.type);
  return order.indexOf('month') < order.indexOf('day');
}

/** What was typed as YYYY-MM-DD: 30.11.2026, 30/11, 2026-11-30; null if it is no day. A missing year is the one of `today`. */
export function isoOfTyped(text: string, locale: string, today: Date): string | null {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  if (numbers.length < 2 || numbers.length > 3) return null;
  const [a = 0, b = 0, c] = numbers;
  const isYearFirst = a > 31;
  const [first, second] = isMonthFirst(locale) ? [b, a] : [a, b];
  const written = isYearFirst
    ? { year: a, month: b, day: c ?? 0 }
    : { year: c ?? today.getFullYear(), month: second, day: first };
  const year = written.year < 100 ? 2000 + written.year : written.year;
  const on = dayOfCivil({ ...written, year });
  const back = civilOfDay(on);
  // 31 November is 1 December to the calendar, not to the person who typed it.
  return back.month === written.month && back.day === written.day ? isoOf(on) : null;
}

export function DayInput({ label, isLabelHidden = false, value, onChange, size = 'sm' }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return (
    <DatesProvider
      settings={{ locale: i18n.language, firstDayOfWeek: format.locale === 'en-US' ? 0 : 1, weekendDays: [] }}
    >
      <DateInput
        {...(isLabelHidden ? { 'aria-label': label } : { label })}
        size={size}
        value={value === null ? null : isoOf(value)}
        onChange={(iso) => onChange(iso === null ? null : dayOfIso(iso))}
        valueFormat={(iso) => {
          const on = dayOfIso(iso);
          return on === null ? '' : format.day(on);
        }}
        dateParser={(text) => isoOfTyped(text, format.locale, new Date())}
        hideOutsideDates
        clearable
        allowDeselect
        leftSection={<IconCalendar className="ic" aria-hidden="true" />}
        clearButtonProps={{ 'aria-label': t('ui.day.clear') }}
        ariaLabels={{
          nextMonth: t('ui.day.nextMonth'),
          previousMonth: t('ui.day.previousMonth'),
          nextYear: t('ui.day.nextYears'),
          previousYear: t('ui.day.previousYears'),
          nextDecade: t('ui.day.nextYears'),
          previousDecade: t('ui.day.previousYears'),
        }}
        popoverProps={{ withinPortal: true }}
      />
    </DatesProvider>
  );
}
