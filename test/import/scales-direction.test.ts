// Which end of a scale is the best: said by the header, by words beside the numbers, by a person, or asked. The naive reading of every
// case here is that the highest number is the best.
import { describe, expect, it } from 'vitest';
import type { ImportSettings } from '../../shared/import/types.ts';
import { planOf, readFile } from './read-all.ts';

function fileOf(header: string, values: readonly (string | number)[]): string {
  return `"${header}",Agent\n${values.map((value) => `"${value}",Ana`).join('\n')}\n`;
}

function scoresOf(
  header: string,
  values: readonly (string | number)[],
  settings: ImportSettings = {},
): (number | null | undefined)[] {
  return readFile(fileOf(header, values), settings).responses.map(({ csat, ces, nps }) => csat ?? ces ?? nps);
}

function many(values: readonly number[]): number[] {
  return Array.from({ length: 60 }, (_, index) => values[index % values.length] ?? 0);
}

describe('the header', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['Zufriedenheit (1 = sehr zufrieden, 5 = sehr unzufrieden)', [1, 4], [5, 2]],
    ['Zufriedenheit (sehr zufrieden = 1, sehr unzufrieden = 5)', [1, 4], [5, 2]],
    ['Satisfaction: 1 = very satisfied to 7 = very dissatisfied', [1, 7], [5, 1]],
    ['Satisfacción (1 = muy insatisfecho, 5 = muy satisfecho)', [1, 4], [1, 4]],
    ['Wie zufrieden sind Sie? 1-6 (1 = sehr gut)', [1, 6], [5, 1]],
    ['How easy was it? (1 = very easy, 7 = very difficult)', [1, 7], [7, 1]],
    ['How easy was it? (1-5)', [1, 5], [1, 7]],
  ])('%s', (header, values, expected) => {
    expect(planOf(fileOf(header, values)).questions).toEqual([]);
    expect(scoresOf(header, values)).toEqual(expected);
  });

  it('says so in a warning', () => {
    const plan = planOf(fileOf('Zufriedenheit (1 = sehr gut, 5 = sehr schlecht)', [1, 2]));
    expect(plan.columns[0]?.warnings).toEqual([{ code: 'scaleReversed', params: { min: 1, max: 5 } }]);
  });
});

describe('words beside the numbers', () => {
  it('turn the scale', () => {
    expect(scoresOf('CSAT', ['1 - Very satisfied', '5 - Very dissatisfied', '2 - Satisfied', '2'])).toEqual([
      5, 1, 4, 4,
    ]);
    expect(scoresOf('CSAT', ['Sehr gut (1)', 'Schlecht (4)'])).toEqual([5, 2]);
    expect(scoresOf('CSAT', ['5 - Very satisfied', '1 - Very dissatisfied'])).toEqual([5, 1]);
    expect(scoresOf('CSAT', ['4 - Very impressive', '2'])).toEqual([4, 2]);
  });

  it('never turn a recommendation', () => {
    expect(scoresOf('NPS', ['10 - Extremely likely', '0 - Not at all likely'])).toEqual([10, 0]);
  });
});

describe('what nobody can know', () => {
  it.each<[string, readonly number[], readonly string[]]>([
    ['How much effort did you have to make?', [1, 7, 3], ['1-7', '7-1']],
    ['Wie viel Aufwand hatten Sie?', [1, 4, 3], ['1-5', '5-1', '1-7', '7-1']],
    ['CES (1-5)', [1, 4, 3], ['1-5', '5-1']],
    ['CES', [1, 2, 5, 4], ['1-5', '5-1', '1-7', '7-1']],
    ['CSAT', many([1, 2, 3]), ['1-3', '3-1', '1-5', '5-1']],
    ['CSAT', many([1, 2, 4]), ['1-4', '4-1', '1-5', '5-1']],
    ['Gesamtnote Zufriedenheit', [1, 2, 5], ['6-1', '5-1', '1-5']],
  ])('%s with %j is asked', (header, values, choices) => {
    const plan = planOf(fileOf(header, values));
    expect(plan.questions.map(({ code, choices: asked }) => [code, asked])).toEqual([['scale:0', choices]]);
    expect(plan.columns[0]?.scale).toBeUndefined();
  });

  it('is answered once', () => {
    expect(scoresOf('CES', [1, 2, 5], { answers: { 'scale:0': '5-1' } })).toEqual([7, 5.5, 1]);
    expect(scoresOf('Schulnote Zufriedenheit', [1, 2, 5], { answers: { 'scale:0': '6-1' } })).toEqual([5, 4.2, 1.8]);
  });

  it('is asked with what is known', () => {
    const [question] = planOf(fileOf('CES', [1, 2, 5])).questions;
    expect(question?.params).toEqual({ header: 'CES', min: 1, max: 5 });
    expect(question?.text).toContain('from 1 to 5');
  });
});

describe('a person', () => {
  it('says the scale, over header, values and questions', () => {
    const settings = { scales: { '0': '5-1' } };
    expect(scoresOf('CSAT', [1, 5, 4], settings)).toEqual([5, 1, 2]);
    expect(scoresOf('CES', [1, 5], settings)).toEqual([7, 1]);
    const plan = planOf(fileOf('CSAT', [1, 5]), settings);
    expect(plan.columns[0]).toMatchObject({
      target: 'csat',
      scale: { min: 1, max: 5, isReversed: true },
      reason: { code: 'chosenByPerson' },
      confidence: 1,
      warnings: [],
    });
  });

  it('still has values outside that scale left out', () => {
    const plan = planOf(fileOf('CSAT', [1, 5, 9]), { scales: { '0': '1-5' } });
    expect(plan.columns[0]?.warnings).toEqual([{ code: 'scoresOutOfRange', params: { count: 1, min: 1, max: 5 } }]);
  });

  it('cannot say what is no scale', () => {
    expect(() => planOf(fileOf('CSAT', [1, 5]), { scales: { '0': 'all' } })).toThrow('call.invalid');
  });
});

describe('percentages', () => {
  it('are a scale of their own and never a recommendation', () => {
    expect(scoresOf('CSAT', ['80%', '95 %', '100%', '0%'])).toEqual([4.2, 4.8, 5, 1]);
    expect(planOf(fileOf('NPS', ['61%', '48%', '55%'])).columns[0]?.target).toBe('extra:NPS');
  });
});
