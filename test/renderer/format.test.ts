// How values are written in the three languages.
import { describe, expect, test } from 'vitest';
import { createFormat, localeFor } from '../../renderer/ui/format.ts';

const en = createFormat('en-GB', 'Europe/Berlin');
const es = createFormat('es', 'Europe/Madrid');
const de = createFormat('de', 'Europe/Berlin');
const NBSP = String.fromCharCode(0xa0);
/** 2026-11-21 */
const DAY = 20_778;

describe('figures', () => {
  test('an NPS carries its sign and a real minus', () => {
    expect([40, -13.4, 0.3, -0.4].map(en.nps)).toEqual(['+40', '−13', '0', '0']);
    expect(en.points(-6.3)).toBe('−6');
    expect(en.points(25.4)).toBe('25');
  });

  test('a percent is joined to its sign without a break', () => {
    expect([en, es, de].map((format) => format.percent(0.793))).toEqual(Array(3).fill(`79${NBSP}%`));
    expect(en.percentPoints(0.6982)).toBe('70');
  });

  test('numbers are grouped as the language does', () => {
    expect([en, es, de].map((format) => format.number(4812))).toEqual(['4,812', '4812', '4.812']);
    expect([en, es, de].map((format) => format.decimal(4.44))).toEqual(['4.4', '4,4', '4,4']);
  });

  test('sizes of files', () => {
    expect([en.bytes(1), en.bytes(48), de.bytes(48), es.bytes(48)].map((text) => text.replaceAll(NBSP, ' '))).toEqual([
      '1 byte',
      '48 bytes',
      '48 Byte',
      '48 bytes',
    ]);
    expect(de.bytes(1_930_000).replaceAll(NBSP, ' ')).toBe('1,9 MB');
    expect(en.bytes(14_200_000_000).replaceAll(NBSP, ' ')).toBe('14.2 GB');
  });
});

describe('days', () => {
  test('a day is the same in every zone', () => {
    expect(createFormat('en-GB', 'Pacific/Kiritimati').day(DAY)).toBe('21 Nov 2026');
    expect(createFormat('en-GB', 'Pacific/Pago_Pago').day(DAY)).toBe('21 Nov 2026');
    expect(de.day(DAY)).toBe('21. Nov. 2026');
  });

  test('an instant is told in the workspace’s zone', () => {
    const at = Date.UTC(2026, 10, 21, 23, 30);
    expect(en.instant(at)).toBe('22 Nov 2026, 00:30');
    expect(createFormat('en-GB', 'America/Lima').instant(at)).toBe('21 Nov 2026, 18:30');
  });

  test('days seen from today', () => {
    expect(en.relativeDay(DAY + 4, DAY)).toBe('in 4 days');
    expect(es.relativeDay(DAY - 1, DAY)).toBe('ayer');
  });
});

describe('which locale', () => {
  test('the system’s own where it is of the language, else the usual one', () => {
    expect(localeFor('de', 'de-AT')).toBe('de-AT');
    expect(localeFor('en', 'en-US')).toBe('en-US');
    expect(localeFor('en', 'de-DE')).toBe('en-GB');
    expect(localeFor('es', 'es')).toBe('es');
    expect(localeFor('en', 'en')).toBe('en-GB');
  });
});
