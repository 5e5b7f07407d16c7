// Numbers, figures, days and instants as people read them in their language. No texts, no React.
import type { Language } from '../../shared/contract/values.ts';

const MS_PER_DAY = 86_400_000;
/** The real minus; a hyphen is shorter than a plus and breaks lines. */
const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';

/** What a language is written like where the system does not say which country. */
const DEFAULT_LOCALE: Record<Language, string> = { en: 'en-GB', es: 'es', de: 'de' };

/** The system's own tag where it names a country of this language (en-US, de-AT), else the usual one. */
export function localeFor(language: Language, systemLocale: string): string {
  const [primary, country] = systemLocale.toLowerCase().split('-');
  return primary === language &&
    country !== undefined &&
    Intl.DateTimeFormat.supportedLocalesOf(systemLocale).length > 0
    ? systemLocale
    : DEFAULT_LOCALE[language];
}

export type Format = ReturnType<typeof createFormat>;

function withMinus(text: string): string {
  return text.replace('-', MINUS);
}

/** Rounded to whole points without a negative zero. */
function wholePoints(points: number): number {
  return Math.round(points) || 0;
}

/** All the ways Rapport writes a value, for one locale and the workspace's time zone. */
export function createFormat(locale: string, zone: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const oneDigit = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  const dayOnly = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' });
  const month = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' });
  const monthYear = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const instantDay = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const instant = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const time = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const unordered = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const date = (on: number) => new Date(on * MS_PER_DAY);

  return {
    locale,
    zone,
    /** A whole number: 4,812. */
    number: (value: number) => withMinus(whole.format(value)),
    /** One digit after the mark: 4.4. */
    decimal: (value: number) => withMinus(oneDigit.format(value)),
    /** An NPS with its sign: +40, −13, 0. Points −100…100. */
    nps: (points: number) => withMinus(signed.format(wholePoints(points))),
    /** Points without a plus, for the ends of an interval: 25, −6. */
    points: (points: number) => withMinus(whole.format(wholePoints(points))),
    /** A fraction 0…1 as percent: 79 %. */
    percent: (fraction: number) => `${withMinus(whole.format(100 * fraction))}${NO_BREAK_SPACE}%`,
    /** A fraction 0…1 as percent without the sign, where a range carries it once: 70. */
    percentPoints: (fraction: number) => withMinus(whole.format(wholePoints(100 * fraction))),
    /** A day since 1970: 18 Nov 2026. */
    day: (on: number) => day.format(date(on)),
    /** The same without the year: 18 Nov. */
    dayShort: (on: number) => dayOnly.format(date(on)),
    /** 24 Aug – 21 Nov 2026. */
    dayRange: (fromOn: number, untilOn: number) => day.formatRange(date(fromOn), date(untilOn)),
    /** The month a day lies in: Nov. */
    month: (on: number) => month.format(date(on)),
    /** November 2026. */
    monthYear: (on: number) => monthYear.format(date(on)),
    /** An instant (UTC ms) with time, in the workspace's zone: 18 Nov 2026, 10:42. */
    instant: (at: number) => instant.format(new Date(at)),
    /** Only the day of an instant. */
    dayOfInstant: (at: number) => instantDay.format(new Date(at)),
    /** Only the time of an instant: 10:42. */
    time: (at: number) => time.format(new Date(at)),
    /** A day seen from another: today, in 4 days, 3 days ago. */
    relativeDay: (on: number, todayOn: number) => relative.format(on - todayOn, 'day'),
    /** 1.9 MB; powers of 1000 as file managers count. */
    bytes: (bytes: number) => formatBytes(locale, bytes),
    /** A, B and C. */
    list: (items: readonly string[]) => list.format(items),
    /** A, B, C. */
    unordered: (items: readonly string[]) => unordered.format(items),
    /** Order of two names as a dictionary of this language has them. */
    compare: (a: string, b: string) => collator.compare(a, b),
  };
}

function formatBytes(locale: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = units[step] ?? 'byte';
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    // The short form of bytes has no plural in English.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 && value < 100 ? 1 : 0,
  }).format(value);
}
