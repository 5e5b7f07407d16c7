// Notations of dates: months of six languages, localised halves of the day, zones behind a time, counts of seconds, day numbers of
// spreadsheets. Each naive reading that is kept out stands beside its case.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyParts, readDigits } from '../../shared/import/date-parts.ts';
import { readWords } from '../../shared/import/date-words.ts';
import { headerZone, withoutZone } from '../../shared/import/date-zones.ts';
import { dateEvidence, isTimeOnly, NO_DATE, readInstant, readSerial, serialOf } from '../../shared/import/dates.ts';
import type { DateOrder } from '../../shared/import/types.ts';
import { zoneNamed } from '../../shared/import/zones.ts';

const utc = zoneNamed('UTC');

function read(text: string, order?: DateOrder, time?: string): string | number {
  const instant = readInstant(text, order, utc, time);
  return Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 19) : instant;
}

describe('months and days in words', () => {
  it.each([
    ['3. März 2026', '2026-03-03T00:00:00'],
    ['Di, 3. März 2026 10:15', '2026-03-03T10:15:00'],
    ['3 de marzo de 2026', '2026-03-03T00:00:00'],
    ['martes, 3 de marzo de 2026, 10:15', '2026-03-03T10:15:00'],
    // "mar" is March in one language and Tuesday in others.
    ['mar. 3 mars 2026 10:15', '2026-03-03T10:15:00'],
    ['Mar 3, 2026', '2026-03-03T00:00:00'],
    ['1er févr. 2026', '2026-02-01T00:00:00'],
    ['3 août 2026', '2026-08-03T00:00:00'],
    ['1º de março de 2026 às 10:15', '2026-03-01T10:15:00'],
    ['3 dicembre 2026', '2026-12-03T00:00:00'],
    ['01-MAR-26 07.05.09 PM', '2026-03-01T19:05:09'],
    ['1 September 2026', '2026-09-01T00:00:00'],
    ['Sun Mar 01 10:00:00 +0000 2026', '2026-03-01T10:00:00'],
    ['2026-Mar-03 07:05', '2026-03-03T07:05:00'],
    ['０３/０４/２０２６ 10:15', '2026-04-03T10:15:00'],
  ])('%s', (text, expected) => {
    expect(read(text, 'dmy')).toBe(expected);
  });

  it('reads no month into other words', () => {
    expect([read('3 Marx 2026'), read('32. März 2026'), read('may be 2026')]).toEqual([NaN, NaN, NaN]);
  });
});

describe('twelve-hour clocks', () => {
  it.each([
    ['03/04/2026 02:07:09 PM', '2026-04-03T14:07:09'],
    // Naive readings take 12 AM for noon.
    ['2026/03/01 12:05:00 a. m.', '2026-03-01T00:05:00'],
    ['2026/03/01 12:05:00 a.\u00a0m.', '2026-03-01T00:05:00'],
    ['2026/03/01 12:05:00\u202fp.\u202fm.', '2026-03-01T12:05:00'],
    ['1.3.2026 7:05 nachm.', '2026-03-01T19:05:00'],
    ['1.3.2026 12:05 vorm.', '2026-03-01T00:05:00'],
    ['3/4/2026, 7:05 PM', '2026-04-03T19:05:00'],
    ['3/4/2026 7pm', '2026-04-03T19:00:00'],
  ])('%s', (text, expected) => {
    expect(read(text, 'dmy')).toBe(expected);
  });

  it('refuses 13 AM', () => {
    expect(read('2026-03-01 13:05 AM')).toBeNaN();
  });
});

describe('zones behind a time', () => {
  it.each([
    ['2026-03-01 10:04:05 GMT-3:30', '2026-03-01T13:34:05'],
    ['2026-03-01 10:04:05 UTC+2', '2026-03-01T08:04:05'],
    ['2026-03-01 10:04:05 +0100', '2026-03-01T09:04:05'],
    ['2026-03-01T10:04:05.123456+00', '2026-03-01T10:04:05'],
    ['01.03.2026 10:04 MEZ', '2026-03-01T09:04:00'],
    ['2026-03-01 10:04 (PET)', '2026-03-01T15:04:00'],
    ['2026-03-01T10:04:05+01:00[Europe/Berlin]', '2026-03-01T09:04:05'],
    ['Sun Mar 01 2026 10:04:05 GMT+0100 (Central European Standard Time)', '2026-03-01T09:04:05'],
  ])('%s', (text, expected) => {
    expect(read(text, 'dmy')).toBe(expected);
  });

  it('reads the zone a header names', () => {
    const zoneOf = (header: string) => {
      const found = headerZone(header);
      return found === null ? null : found.kind === 'zone' ? found.zone : `?${found.name}`;
    };
    expect(
      [
        'Submit Date (UTC)',
        'Zeit [MEZ]',
        'Fecha (America/Lima)',
        'Date (GMT-3:30)',
        'created_utc',
        'Start [UTC+1]',
        'Time (CST)',
        'Date (local)',
        'Score (0-10)',
        'Date (Nowhere/Land)',
      ].map(zoneOf),
    ).toEqual(['UTC', 'Europe/Berlin', 'America/Lima', '-03:30', 'UTC', '+01:00', '?CST', null, null, null]);
    expect([withoutZone('Zeit [MEZ]').trim(), withoutZone('Note (1-6)')]).toEqual(['Zeit', 'Note (1-6)']);
  });
});

describe('counts', () => {
  it.each([
    ['1772359200', '2026-03-01T10:00:00'],
    ['1772359200123', '2026-03-01T10:00:00'],
    ['1772359200.5', '2026-03-01T10:00:00'],
  ])('%s counts from 1970', (text, expected) => {
    expect([read(text), dateEvidence(text)]).toEqual([expected, 'count']);
  });

  it.each(['946684799', '4102444801', '12345678901', '123'])('%s is no date of this century', (text) => {
    expect(read(text)).toBeNaN();
  });

  it('reads day numbers of spreadsheets to the second, in a column of such numbers only', () => {
    const serial = (text: string) => new Date(readSerial(text, undefined, utc)).toISOString();
    expect([serial('46082'), serial('46082.3021412037'), serial('46082,5')]).toEqual([
      '2026-03-01T00:00:00.000Z',
      '2026-03-01T07:15:05.000Z',
      '2026-03-01T12:00:00.000Z',
    ]);
    // One day off is the naive reading that takes 1900 for a year with 29 February.
    expect(serial('45292')).toBe('2024-01-01T00:00:00.000Z');
    expect([serialOf('29999'), serialOf('60000'), serialOf('4608'), serialOf('46082x')]).toEqual([NaN, NaN, NaN, NaN]);
    expect(readInstant('46082', undefined, utc)).toBeNaN();
    expect(readSerial('2026-03-01', undefined, utc)).toBe(Date.UTC(2026, 2, 1));
  });
});

describe('no dates', () => {
  it.each(['1900-01-00', '01/01/1753', '0000-00-00', '1899-12-31 00:00:00', '01/01/0001 00:00:00'])('%s', (text) => {
    expect([read(text, 'dmy'), dateEvidence(text)]).toEqual([NO_DATE, 'missing']);
  });

  it('tells impossible dates from placeholders', () => {
    for (const text of ['2026-02-30', '31.11.2026', '2026-13-01', '2026-03-01 25:00']) {
      expect(dateEvidence(text)).toBe('none');
    }
  });
});

describe('times of day in a cell of their own', () => {
  it('are told from dates and scores', () => {
    expect(['07:05', '7:05:09 PM', '19h30', '12 a. m.', '7 pm'].map(isTimeOnly)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['4.5', '2026-03-01', '9', '25:99', 'at 7', '1:2'].map(isTimeOnly)).toEqual(Array(6).fill(false));
  });

  it('are put on the day', () => {
    expect(read('03/04/2026', 'dmy', '7:05 PM')).toBe('2026-04-03T19:05:00');
    expect(read('2026-03-01', undefined, '10:15 +01:00')).toBe('2026-03-01T09:15:00');
    expect(read('2026-03-01', undefined, '0.302083333')).toBe('2026-03-01T07:15:00');
    expect(read('2026-03-01 00:00:00', undefined, '1899-12-31 07:15:00')).toBe('2026-03-01T07:15:00');
    expect(read('2026-03-01', undefined, '')).toBe('2026-03-01T00:00:00');
    expect(read('2026-03-01', undefined, 'noon')).toBeNaN();
  });
});

describe('any wall time in any zone', () => {
  it('is never a day off what the runtime shows', () => {
    const zones = ['America/Lima', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', 'America/St_Johns', '+05:45'];
    const formats = new Map(
      zones.map((timeZone) => [
        timeZone,
        new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
      ]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 }),
        fc.constantFrom<'dmy' | 'mdy'>('dmy', 'mdy'),
        (name, seconds, order) => {
          const shown = formats.get(name) ?? new Intl.DateTimeFormat();
          const [date = '', clock = ''] = shown.format(seconds * 1000).split(', ');
          const [day, month, year] = date.split('/');
          const written = order === 'dmy' ? `${day}/${month}/${year} ${clock}` : `${month}/${day}/${year} ${clock}`;
          const instant = readInstant(written, order, zoneNamed(name));
          expect(shown.format(instant)).toBe(`${date}, ${clock}`);
          expect(Math.abs(instant - seconds * 1000)).toBeLessThanOrEqual(3_600_000);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the fast reader of figures', () => {
  it('reads what the slow one reads, or leaves it to that', () => {
    const fast = emptyParts();
    const slow = emptyParts();
    const two = fc.integer({ min: 0, max: 61 }).map((value) => String(value).padStart(2, '0'));
    const blank = fc.constantFrom('', ' ', '\u00a0', '\u202f', '  ');
    const half = fc.constantFrom('', 'AM', 'pm', 'a. m.', 'p.m.', 'P. M', 'a.\u00a0m.', 'am.', 'xm');
    const zone = fc.constantFrom(
      '',
      'Z',
      'UTC',
      'GMT-5',
      'GMT+1',
      'gmt-3:30',
      '+0100',
      '+01:00',
      '-0330',
      '+1',
      'CET',
      'UTC+',
      '+25:00',
    );
    let readCount = 0;
    fc.assert(
      fc.property(
        two,
        two,
        fc.constantFrom('2026', '26'),
        two,
        two,
        blank,
        half,
        blank,
        zone,
        (a, b, year, hour, minute, first, am, second, offset) => {
          const text = `${a}/${b}/${year} ${hour}:${minute}${first}${am}${second}${offset}`;
          if (!readDigits(text, fast)) return;
          readCount += 1;
          expect(readWords(text, slow)).toBe(true);
          expect(fast).toEqual(slow);
        },
      ),
      { numRuns: 3000 },
    );
    expect(readCount).toBeGreaterThan(300);
  });
});
