// Written dates, the order of day and month, and wall-clock times in zones with summer time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateEvidence, NO_DATE, readInstant, UNDECIDED_DATE } from '../../shared/import/dates.ts';
import type { DateOrder } from '../../shared/import/types.ts';
import { utcInstantOf } from '../../shared/import/utc-bytes.ts';
import { dayOf, daysFromCivil, isKnownZone, isRealDate, zoneNamed } from '../../shared/import/zones.ts';
import { planOf, readFile } from './read-all.ts';

const utc = zoneNamed('UTC');
const berlin = zoneNamed('Europe/Berlin');

/** The instant as ISO text, or the sentinel. */
function read(text: string, order?: DateOrder, zone = utc): string | number {
  const instant = readInstant(text, order, zone);
  return Number.isFinite(instant) ? new Date(instant).toISOString() : instant;
}

describe('readInstant', () => {
  it.each([
    ['2026-03-01T10:15:00Z', '2026-03-01T10:15:00.000Z'],
    ['2026-03-01T10:15:00.25+01:00', '2026-03-01T09:15:00.250Z'],
    ['2026-03-01 10:15', '2026-03-01T10:15:00.000Z'],
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2026/3/1 7:05:09', '2026-03-01T07:05:09.000Z'],
    ['2026-03-01 10:15:00 -0330', '2026-03-01T13:45:00.000Z'],
    ['2026-03-01 10:15:00 UTC', '2026-03-01T10:15:00.000Z'],
    ['2026-03-01 10:04:05 GMT-5', '2026-03-01T15:04:05.000Z'],
    ['2022/11/30 10:39:41 PM GMT+1', '2022-11-30T21:39:41.000Z'],
    ['2026/03/01 12:05:00 a.\u00a0m. GMT-5', '2026-03-01T05:05:00.000Z'],
    ['2026/03/01 12:05:00 p. m. GMT-3:30', '2026-03-01T15:35:00.000Z'],
    ['20260301', '2026-03-01T00:00:00.000Z'],
    ['20260301T101500Z', '2026-03-01T10:15:00.000Z'],
    ['1614192119', '2021-02-24T18:41:59.000Z'],
    ['1614192119123', '2021-02-24T18:41:59.123Z'],
    ['1 Mar 2026 07:05', '2026-03-01T07:05:00.000Z'],
    ['1. März 2026, 07:05 Uhr', '2026-03-01T07:05:00.000Z'],
    ['1 de marzo de 2026 a las 19:05', '2026-03-01T19:05:00.000Z'],
    ['March 1, 2026 7:05 PM', '2026-03-01T19:05:00.000Z'],
    ['Sun, 01 Mar 2026 10:00:00 GMT', '2026-03-01T10:00:00.000Z'],
    ['Sun Mar 1 2026', '2026-03-01T00:00:00.000Z'],
    ['2026-03-01 24:00', '2026-03-02T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads day and month in the order given and never swaps them', () => {
    expect(read('03/04/2026', 'dmy')).toBe('2026-04-03T00:00:00.000Z');
    expect(read('03/04/2026', 'mdy')).toBe('2026-03-04T00:00:00.000Z');
    expect(read('3.4.26', 'dmy')).toBe('2026-04-03T00:00:00.000Z');
    expect(read('26-04-03', 'ymd')).toBe('2026-04-03T00:00:00.000Z');
    expect(read('03/25/2026', 'dmy')).toBeNaN();
    expect(read('25/03/2026', 'mdy')).toBeNaN();
  });

  it('leaves a date open whose parts fit both orders', () => {
    expect(read('03/04/2026')).toBe(UNDECIDED_DATE);
    expect(read('04/04/2026')).toBe('2026-04-04T00:00:00.000Z');
    expect(read('03.04.2026')).toBe('2026-04-03T00:00:00.000Z');
    expect(read('03/25/2026')).toBe('2026-03-25T00:00:00.000Z');
  });

  it.each([
    '31/31/2026',
    '31.11.2026',
    '29.02.2026',
    '2026-13-01',
    '2026-02-30',
    '2026-03-01 25:00',
    '1/1/1850x',
    'yesterday',
    '12:30',
    '45352',
    '2026-03-01 10:15 XYZ',
    '2206-01-01',
  ])('refuses %s', (text) => {
    expect(read(text, 'dmy')).toBeNaN();
  });

  it.each([
    '',
    ' ',
    '-',
    'N/A',
    'null',
    '1980-01-01 00:00:00',
    '0001-01-01T00:00:00Z',
    '1899-12-30',
    '0000-00-00 00:00:00',
    '01.01.1900',
    '1970-01-01',
    '9999-12-31',
    '0',
  ])('takes "%s" as no date', (text) => {
    expect(read(text, 'dmy')).toBe(NO_DATE);
  });

  it('reads back what ISO writes, for any instant and any notation of the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2150, 0, 1) }), (instant) => {
        const iso = new Date(instant).toISOString();
        expect(readInstant(iso, undefined, berlin)).toBe(instant);
        const [, year, month, day, clock] = /^(\d+)-(\d+)-(\d+)T([\d:.]+)Z$/u.exec(iso) ?? [];
        expect(readInstant(`${day}.${month}.${year} ${clock}`, 'dmy', utc)).toBe(instant);
        expect(readInstant(`${month}/${day}/${year} ${clock}`, 'mdy', utc)).toBe(instant);
      }),
    );
  });

  it('never throws and never hangs, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80, unit: fc.constantFrom(...'0123456789 :./-+TZapm,GMT()märzde') }),
        (text) => {
          const started = Date.now();
          expect(typeof readInstant(text, 'dmy', utc)).toBe('number');
          expect(Date.now() - started).toBeLessThan(200);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('utcInstantOf', () => {
  it('reads what the slow reader reads, or leaves it to that', () => {
    const figure = fc.constantFrom(...'0123456789');
    const near = fc
      .tuple(
        fc.integer({ min: Date.UTC(1985, 0, 1), max: Date.UTC(2205, 0, 1) }),
        fc.boolean(),
        fc.nat(23),
        figure,
        fc.boolean(),
      )
      .map(([instant, hasMs, at, other, isChanged]) => {
        const iso = new Date(instant).toISOString();
        const text = hasMs ? iso : `${iso.slice(0, 19)}Z`;
        return isChanged ? text.slice(0, at) + other + text.slice(at + 1) : text;
      });
    let fastCount = 0;
    fc.assert(
      fc.property(near, (text) => {
        const bytes = new TextEncoder().encode(`xx${text}yy`);
        const fast = utcInstantOf(bytes, 2, bytes.length - 2);
        if (Number.isNaN(fast)) return;
        fastCount += 1;
        expect(fast).toBe(readInstant(text, undefined, berlin));
      }),
      { numRuns: 2000 },
    );
    expect(fastCount).toBeGreaterThan(800);
  });
});

describe('dateEvidence', () => {
  it.each([
    ['2026-03-01', 'ymd'],
    ['25/03/2026', 'dmy'],
    ['03/25/2026', 'mdy'],
    ['03/04/2026', 'either'],
    ['04/04/2026', 'same'],
    ['03.04.2026', 'dmy'],
    ['1 Mar 2026', 'clear'],
    ['1614192119', 'count'],
    ['', 'missing'],
    ['31/31/2026', 'none'],
    ['hello', 'none'],
  ])('%s tells %s', (text, expected) => {
    expect(dateEvidence(text)).toBe(expected);
  });
});

function dated(dates: string[]): string {
  return `Date,NPS\n${dates.map((date, index) => `${date},${index % 11}`).join('\n')}\n`;
}

describe('order of day and month of a column', () => {
  it('is decided by one part above 12, wherever it stands', () => {
    const many = Array.from(
      { length: 3000 },
      (_, index) => `0${1 + (index % 9)}/0${1 + ((index * 7) % 9)}/2026 10:0${index % 10}:${10 + (index % 50)}`,
    );
    expect(planOf(dated([...many, '03/25/2026 10:00:00'])).columns[0]?.dateOrder).toBe('mdy');
    expect(planOf(dated([...many, '25/03/2026 10:00:00'])).columns[0]?.dateOrder).toBe('dmy');
  });

  it('is asked where nothing decides, and taken from the answer', () => {
    const text = dated(['03/04/2026', '05/06/2026']);
    const open = readFile(text);
    expect(open.plan.questions.map(({ code, choices, column }) => [code, choices, column])).toEqual([
      ['dateOrder', ['dmy', 'mdy'], 0],
    ]);
    expect(open.responses.map(({ respondedAt }) => respondedAt)).toEqual([null, null]);
    const answered = readFile(text, { answers: { dateOrder: 'mdy' }, zone: 'UTC' });
    expect(answered.plan.questions).toEqual([]);
    expect(answered.responses[0]?.respondedAt).toBe(Date.UTC(2026, 2, 4));
  });

  it('is not asked where both readings are one date', () => {
    expect(planOf(dated(['04/04/2026', '05/05/2026'])).questions).toEqual([]);
  });

  it('passes from a column that decides to one that does not', () => {
    const plan = planOf('Fecha de contacto,Fecha de respuesta,NPS\n25/02/2026,01/03/2026,9\n26/02/2026,02/03/2026,8\n');
    expect(plan.columns.map(({ dateOrder }) => dateOrder)).toEqual(['dmy', 'dmy', undefined]);
    expect(plan.columns[1]?.warnings.map(({ code }) => code)).toContain('dateOrderFromOther');
  });

  it('is asked where both orders are needed for many cells', () => {
    const plan = planOf(dated(['25/03/2026', '03/26/2026', '27/03/2026', '03/28/2026']));
    expect(plan.questions.map(({ code }) => code)).toEqual(['dateOrder']);
  });
});

describe('zones', () => {
  it('converts wall-clock times across summer time', () => {
    expect(read('2026-01-15 12:00', undefined, berlin)).toBe('2026-01-15T11:00:00.000Z');
    expect(read('2026-07-15 12:00', undefined, berlin)).toBe('2026-07-15T10:00:00.000Z');
    // The night clocks go forward: 02:30 does not exist and moves by the gap.
    expect(read('2026-03-29 01:59', undefined, berlin)).toBe('2026-03-29T00:59:00.000Z');
    expect(read('2026-03-29 02:30', undefined, berlin)).toBe('2026-03-29T01:30:00.000Z');
    expect(read('2026-03-29 03:00', undefined, berlin)).toBe('2026-03-29T01:00:00.000Z');
    // The night clocks go back: 02:30 is there twice, the first one counts.
    expect(read('2026-10-25 02:30', undefined, berlin)).toBe('2026-10-25T00:30:00.000Z');
    expect(read('2026-10-25 03:00', undefined, berlin)).toBe('2026-10-25T02:00:00.000Z');
    expect(read('2026-03-02 08:15:00', undefined, zoneNamed('America/Lima'))).toBe('2026-03-02T13:15:00.000Z');
  });

  it('agrees with the runtime for any instant in zones of many kinds', () => {
    for (const name of [
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'America/Santiago',
      'UTC',
    ]) {
      const zone = zoneNamed(name);
      const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' });
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(1995, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 }), (seconds) => {
          const instant = seconds * 1000;
          const local = new Date(instant + zone.offsetAt(instant)).toISOString();
          expect(`${local.slice(0, 10)} ${local.slice(11, 19)}`).toBe(shown.format(instant));
          expect(dayOf(instant, zone)).toBe(Math.floor((instant + zone.offsetAt(instant)) / 86_400_000));
          const back = zone.instantOf(instant + zone.offsetAt(instant));
          // Only the second of two equal hours comes back as the first.
          expect(back === instant || (back < instant && zone.offsetAt(back) > zone.offsetAt(instant))).toBe(true);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('cuts days at midnight of the zone', () => {
    const late = Date.UTC(2026, 2, 1, 23, 30);
    expect(dayOf(late, 'UTC')).toBe(daysFromCivil(2026, 3, 1));
    expect(dayOf(late, 'Europe/Berlin')).toBe(daysFromCivil(2026, 3, 2));
    expect(dayOf(late, 'America/Lima')).toBe(daysFromCivil(2026, 3, 1));
  });

  it('knows its names and the calendar', () => {
    expect([isKnownZone('Europe/Madrid'), isKnownZone('Nowhere/At_All'), isKnownZone('')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([
      isRealDate(2024, 2, 29),
      isRealDate(2026, 2, 29),
      isRealDate(1900, 2, 29),
      isRealDate(2000, 2, 29),
      isRealDate(2026, 0, 1),
    ]).toEqual([true, false, false, true, false]);
    for (const day of [-1, 0, 59, 20_513, 60_000]) {
      const date = new Date(day * 86_400_000);
      expect(daysFromCivil(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
    }
  });

  it('takes the zone that a header names, and says what it assumed otherwise', () => {
    const stated = readFile('Submit Date (UTC),NPS\n2026-03-01 10:00:00,9\n');
    expect(stated.responses[0]?.respondedAt).toBe(Date.UTC(2026, 2, 1, 10));
    expect(stated.plan.zoneIsAssumed).toBe(false);
    const assumed = readFile('Submit Date,NPS\n2026-03-01 10:00:00,9\n');
    expect(assumed.responses[0]?.respondedAt).toBe(Date.UTC(2026, 2, 1, 9));
    expect(assumed.plan.zoneIsAssumed).toBe(true);
    const chosen = readFile('Submit Date,NPS\n2026-03-01 10:00:00,9\n', { zone: 'America/Lima' });
    expect(chosen.responses[0]?.respondedAt).toBe(Date.UTC(2026, 2, 1, 15));
    expect(chosen.plan.zoneIsAssumed).toBe(false);
  });
});
