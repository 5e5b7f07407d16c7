// What a typed day means, in the order each language writes it.
import { describe, expect, test } from 'vitest';
import { isoOfTyped } from '../../renderer/ui/DayInput.tsx';

const TODAY = new Date(2026, 10, 22);

describe('a typed day', () => {
  test.each([
    ['de', '30.11.2026', '2026-11-30'],
    ['de', '5.4.2026', '2026-04-05'],
    ['es', '5/4/2026', '2026-04-05'],
    ['en-GB', '5/4/2026', '2026-04-05'],
    ['en-US', '5/4/2026', '2026-05-04'],
    ['en-US', '11/30/2026', '2026-11-30'],
    ['de', ' 05 - 04 - 2026 ', '2026-04-05'],
  ])('in %s: %s is %s', (locale, text, iso) => {
    expect(isoOfTyped(text, locale, TODAY)).toBe(iso);
  });

  test.each(['de', 'es', 'en-GB', 'en-US'])('with the year first means the same everywhere: %s', (locale) => {
    expect(isoOfTyped('2026-04-05', locale, TODAY)).toBe('2026-04-05');
  });

  test('without a year is in the year of today', () => {
    expect(isoOfTyped('30.11.', 'de', TODAY)).toBe('2026-11-30');
    expect(isoOfTyped('11/30', 'en-US', TODAY)).toBe('2026-11-30');
    expect(isoOfTyped('30.11.', 'de', new Date(2031, 0, 1))).toBe('2031-11-30');
  });

  test('with two digits of a year is in this century', () => {
    expect(isoOfTyped('1.2.27', 'de', TODAY)).toBe('2027-02-01');
    expect(isoOfTyped('1.2.05', 'de', TODAY)).toBe('2005-02-01');
  });

  test('is 29 February in leap years only', () => {
    expect(isoOfTyped('29.2.2028', 'de', TODAY)).toBe('2028-02-29');
    expect(isoOfTyped('29.2.2026', 'de', TODAY)).toBeNull();
    expect(isoOfTyped('29.2.', 'de', TODAY)).toBeNull();
  });

  test.each([
    ['de', ''],
    ['de', 'tomorrow'],
    ['de', '30'],
    ['de', '1.2.3.4'],
    ['de', '31.11.2026'],
    ['de', '11.30.2026'],
    ['en-US', '30/11/2026'],
    ['de', '0.5.2026'],
    ['de', '5.0.2026'],
    ['de', '2026-11'],
    ['de', '1.2.999999999'],
  ])('in %s “%s” is none', (locale, text) => {
    expect(isoOfTyped(text, locale, TODAY)).toBeNull();
  });
});
