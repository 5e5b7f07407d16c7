// Which questions stand on one card, which are open, and what they say about dates.
import { describe, expect, test } from 'vitest';
import type { FileWork } from '../../renderer/imports/file-work.ts';
import { previewColumns } from '../../renderer/imports/preview-columns.ts';
import { askedColumns, dayAs, groupQuestions } from '../../renderer/imports/question-groups.ts';
import { certaintyOf, masked, targetParts } from '../../renderer/imports/use-import-words.ts';
import { detectionOf, openQuestions, workWith } from './import-support.ts';

const detection = detectionOf(openQuestions);
const work = workWith(detection);

describe('questions', () => {
  test('about the codes of one column stand on one card', () => {
    const groups = groupQuestions(work);
    expect(groups.map(({ key, isOpen, questions }) => [key, isOpen, questions.length])).toEqual([
      ['dateOrder', true, 1],
      ['resolutionCodes:4', true, 3],
    ]);
  });

  test('that were answered stay, after the open ones, and can be changed', () => {
    const answers = { dateOrder: 'dmy' };
    const after = detectionOf(openQuestions, { answers });
    const groups = groupQuestions({ ...work, settings: { answers }, detection: after });
    expect(groups.map(({ key, isOpen }) => [key, isOpen])).toEqual([
      ['resolutionCodes:4', true],
      ['dateOrder', false],
    ]);
  });

  test('count as answered while the file is read again, and as open if the answer was refused', () => {
    const answered = { ...work, settings: { answers: { dateOrder: 'dmy' } } };
    const isDateOpen = (state: FileWork) => groupQuestions(state).find(({ key }) => key === 'dateOrder')?.isOpen;
    expect(isDateOpen({ ...answered, isDetecting: true })).toBe(false);
    expect(isDateOpen(answered)).toBe(true);
  });

  test('that no longer stand are gone', () => {
    const mapping = { '4': 'extra:resolved' };
    const after = detectionOf(openQuestions, { mapping });
    const groups = groupQuestions({ ...work, settings: { mapping }, asked: [], detection: after });
    expect(groups.map(({ key }) => key)).toEqual(['dateOrder']);
  });

  test('make their columns wait', () => {
    expect([...askedColumns(detection)].toSorted()).toEqual([1, 4]);
    expect([...askedColumns(detectionOf('nps,comment\n9,Quick and friendly help from everybody'))]).toEqual([]);
  });
});

describe('dates as examples', () => {
  test('mean another day in another order', () => {
    const day = (on: number | null) => (on === null ? null : new Date(on * 86_400_000).toISOString().slice(0, 10));
    expect(day(dayAs('03/04/2026 10:00', 'dmy'))).toBe('2026-04-03');
    expect(day(dayAs('03/04/2026 10:00', 'mdy'))).toBe('2026-03-04');
    expect(day(dayAs('2026-03-04', 'ymd'))).toBe('2026-03-04');
    expect(day(dayAs('3.4.26', 'dmy'))).toBe('2026-04-03');
  });

  test('that an order makes impossible mean none', () => {
    expect(dayAs('31.11.2026', 'dmy')).toBeNull();
    expect(dayAs('03/25/2026', 'dmy')).toBeNull();
    expect(dayAs('yesterday', 'dmy')).toBeNull();
  });
});

describe('columns', () => {
  test('targets are taken apart at the first colon only', () => {
    expect(targetParts('comment:Why: really?')).toEqual({ kind: 'comment', name: 'Why: really?' });
    expect(targetParts('nps')).toEqual({ kind: 'nps', name: null });
  });

  test('are sure, proposed, or ask', () => {
    expect(certaintyOf({ confidence: 0.95 }, false)).toBe('sure');
    expect(certaintyOf({ confidence: 0.65 }, false)).toBe('proposed');
    expect(certaintyOf({ confidence: 1 }, true)).toBe('asks');
  });

  test('personal data is masked beyond recognition by others', () => {
    expect(masked('katrin.vogel@example.org')).toBe('k•••@example.org');
    expect(masked('+49 151 2345678')).toBe('+4•••78');
    expect(masked('123')).toBe('•••');
  });

  test('the first rows begin with what a person looks at first, and stay few', () => {
    const stored = previewColumns(detection.columns, 'stored').map(({ target }) => target);
    expect(stored.slice(0, 4)).toEqual(['respondedAt', 'agentName', 'nps', 'resolution']);
    expect(stored[4]).toMatch(/^comment:/u);
    const wide = detectionOf(
      `${Array.from({ length: 300 }, (_, at) => `field ${at}`).join(',')}\n${'1,'.repeat(299)}1`,
    );
    expect(previewColumns(wide.columns, 'both')).toHaveLength(20);
    expect(previewColumns(wide.columns, 'file')).toHaveLength(20);
  });
});
