// What the frame decides: which key does what, which names a search finds, how a trend's axis is cut, where a file travels.
import { describe, expect, test } from 'vitest';
import { isOn, itemsFor } from '../../renderer/app/navigation-items.ts';
import { matching } from '../../renderer/app/use-agent-names.ts';
import { shortcutOf } from '../../renderer/app/use-shortcuts.ts';
import { filesIn, importPath } from '../../renderer/data/offered-file.ts';
import { initialsOf } from '../../renderer/ui/Small.tsx';
import { axisOf } from '../../renderer/ui/trend-config.ts';
import { role } from '../../shared/contract/values.ts';

function press(key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

describe('keys', () => {
  test('undo and redo in the ways people know them', () => {
    expect(shortcutOf(press('z', { ctrlKey: true }), false)).toBe('undo');
    expect(shortcutOf(press('z', { metaKey: true }), false)).toBe('undo');
    expect(shortcutOf(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('redo');
    expect(shortcutOf(press('y', { ctrlKey: true }), false)).toBe('redo');
  });

  test('a text field keeps its own undo, its slash and its question mark', () => {
    expect(shortcutOf(press('z', { ctrlKey: true }), true)).toBeNull();
    expect(shortcutOf(press('/'), true)).toBeNull();
    expect(shortcutOf(press('?', { shiftKey: true }), true)).toBeNull();
    expect(shortcutOf(press('k', { ctrlKey: true }), true)).toBe('palette');
  });

  test('search and help', () => {
    expect(shortcutOf(press('/'), false)).toBe('search');
    // A German keyboard types the slash with Shift.
    expect(shortcutOf(press('/', { shiftKey: true }), false)).toBe('search');
    expect(shortcutOf(press('?', { shiftKey: true }), false)).toBe('help');
    expect(shortcutOf(press('?', { altKey: true }), false)).toBeNull();
  });
});

describe('finding by name', () => {
  const people = ['Ana Quispe', 'Carla Müller', 'Óscar Quintanilla', 'Mariana Gómez'].map((name) => ({ name }));
  const found = (text: string) => matching(people, text, 3).map(({ name }) => name);

  test('ignores case and accents', () => {
    expect(found('muller')).toEqual(['Carla Müller']);
    expect(found('OSCAR')).toEqual(['Óscar Quintanilla']);
  });

  test('takes words in any order, beginnings first', () => {
    expect(found('qui ana')).toEqual(['Ana Quispe']);
    expect(found('ana')).toEqual(['Ana Quispe', 'Mariana Gómez']);
  });

  test('stops at the limit', () => {
    expect(matching(people, 'a', 2)).toHaveLength(2);
  });
});

describe('the axis of a trend', () => {
  const point = (low: number | null, high: number | null) => ({ on: 1, value: low, low, high, n: 40 });

  test('has at most four lines around everything drawn', () => {
    expect(axisOf({ unit: 'nps', points: [point(-30, 68)], team: 26 })).toEqual({ min: -50, max: 100, step: 50 });
    expect(axisOf({ unit: 'nps', points: [point(-80, 68)], team: null })).toEqual({ min: -100, max: 100, step: 100 });
    expect(axisOf({ unit: 'rate', points: [point(0.61, 0.88)], team: null })).toEqual({ min: 0.5, max: 1, step: 0.25 });
  });

  test('is the whole scale while there is nothing to draw', () => {
    expect(axisOf({ unit: 'nps', points: [point(null, null)], team: null })).toEqual({
      min: -100,
      max: 100,
      step: 100,
    });
  });
});

describe('the navigation', () => {
  test('every role reaches every screen', () => {
    const paths = role.options.map((one) =>
      itemsFor(one)
        .map(({ path }) => path)
        .toSorted(),
    );
    expect(paths).toEqual(role.options.map(() => ['/agents', '/import', '/settings']));
  });

  test('an agent’s page belongs to Agents, the history to Import', () => {
    const where = (pathname: string) =>
      itemsFor('qa')
        .filter((item) => isOn(item, pathname))
        .map(({ id }) => id);
    expect(where('/agents/12')).toEqual(['agents']);
    expect(where('/imports')).toEqual(['import']);
    expect(where('/agentsx')).toEqual([]);
  });
});

test('files travel in the address, whatever their names', () => {
  const files = [
    { fileId: 'f1', name: 'Q4 & Größe #1?.csv', bytes: 12 },
    { fileId: 'f2', name: '', bytes: 0 },
  ];
  const params = new URL(importPath(files, 'f2'), 'app://rapport').searchParams;
  expect(filesIn(params)).toEqual(files);
  expect(params.get('show')).toBe('f2');
  expect(importPath([])).toBe('/import');
});

test('initials take the first and the last word', () => {
  expect(['Katrin Vogel', 'Marisol Echeverría de la Fuente', 'Ana', '  '].map(initialsOf)).toEqual([
    'KV',
    'MF',
    'A',
    '',
  ]);
});
