// Cells to values: scores, words of resolution and state, missing markers, channels, languages.
import { describe, expect, it } from 'vitest';
import { channelOf, languageOf } from '../../shared/import/channels.ts';
import { ColumnProfile } from '../../shared/import/column-profile.ts';
import { findScale, scaleFromText } from '../../shared/import/scales.ts';
import {
  isMissing,
  isMissingComment,
  isMissingName,
  isTotalWord,
  resolutionWord,
  stateWord,
} from '../../shared/import/value-words.ts';
import { commentText, isEmail, isPhone, onMetricScale, plainText, scoreOf } from '../../shared/import/values.ts';
import { planOf, readFile } from './read-all.ts';

describe('scoreOf', () => {
  it.each([
    ['9', 9],
    ['10', 10],
    ['9.0', 9],
    ['4,5', 4.5],
    ['-1', -1],
    [' 7 ', 7],
    ["'7", 7],
    ['4 - good', 4],
    ['10 - Extremely likely', 10],
    ['0 = Not at all', 0],
    ['4. Gut', 4],
    ['5 stars', 5],
    ['4 (Very good)', 4],
    ['Bueno (4)', 4],
    ['Sehr gut [5]', 5],
    ['4/5', 4],
    ['4 von 5', 4],
  ])('reads %s', (text, expected) => {
    expect(scoreOf(text)).toBe(expected);
  });

  it.each([
    '',
    'x',
    'good',
    '1-2',
    '1./2.',
    '2010-11',
    '1,000,000',
    '1e5',
    '0x10',
    'Infinity',
    'a 4 b 5',
    '١',
    '4 5',
    '12345678901',
  ])('reads no number from "%s"', (text) => {
    expect(scoreOf(text)).toBeNaN();
  });
});

describe('scales', () => {
  it('moves values linearly and turns reversed ones round', () => {
    const csat = { min: 1, max: 5 };
    expect(onMetricScale(10, { min: 0, max: 10, isReversed: false }, csat)).toBe(5);
    expect(onMetricScale(5, { min: 0, max: 10, isReversed: false }, csat)).toBe(3);
    expect(onMetricScale(1, { min: 1, max: 6, isReversed: true }, csat)).toBe(5);
    expect(onMetricScale(4, { min: 1, max: 7, isReversed: false }, csat)).toBe(3);
    expect(onMetricScale(2, { min: 1, max: 7, isReversed: false }, csat)).toBe(1.6667);
  });

  it('reads a scale as settings write it', () => {
    expect(scaleFromText('6-1')).toEqual({ min: 1, max: 6, isReversed: true });
    expect(scaleFromText('0-10')).toEqual({ min: 0, max: 10, isReversed: false });
    expect([scaleFromText('5-5'), scaleFromText('x'), scaleFromText('')]).toEqual([null, null, null]);
  });

  const scaleOf = (header: string, values: readonly (string | number)[]) =>
    planOf(`${header},Agent\n${values.map((value) => `"${value}",Ana`).join('\n')}\n`);
  const repeated = (values: readonly number[]) =>
    Array.from({ length: 60 }, (_, index) => values[index % values.length] ?? 0);

  it.each<[string, readonly number[], object | undefined]>([
    ['CSAT', [1, 2, 3, 4, 5], { min: 1, max: 5, isReversed: false }],
    ['CSAT (0-10)', [8, 9], { min: 0, max: 10, isReversed: false }],
    ['CSAT', [0, 5, 10, 8], { min: 0, max: 10, isReversed: false }],
    ['CSAT', [3, 7, 6, 1], { min: 1, max: 7, isReversed: false }],
    ['CSAT', [20, 80, 100, 55], { min: 0, max: 100, isReversed: false }],
    ['CES', [1, 4, 7], { min: 1, max: 7, isReversed: false }],
    ['Wie leicht war es? 1 bis 5', [1, 4, 5], { min: 1, max: 5, isReversed: false }],
    ['CSAT', [5, 9, 10, 8], undefined],
    ['CSAT', [1, 2, 6, 3], undefined],
    ['CES', [1, 4, 5], undefined],
  ])('%s with %j is on %j', (header, values, expected) => {
    const plan = scaleOf(header, repeated(values));
    expect(plan.columns[0]?.scale).toEqual(expected);
    expect(plan.questions.map(({ code }) => code)).toEqual(expected === undefined ? ['scale:0'] : []);
  });

  it('takes single values past the scale for faulty ones, in small files too', () => {
    const plan = scaleOf('CSAT', [5, 4, 3, 5, 4, 2, 9]);
    expect(plan.columns[0]?.scale).toEqual({ min: 1, max: 5, isReversed: false });
    expect(plan.columns[0]?.warnings).toEqual([{ code: 'scoresOutOfRange', params: { count: 1, min: 1, max: 5 } }]);
  });

  it('asks in a small file whose values do not fit', () => {
    expect(scaleOf('CSAT', [9, 10, 8]).questions[0]).toMatchObject({ code: 'scale:0', column: 0 });
    const { responses } = readFile('CSAT,Agent\n9,Ana\n10,Ana\n7,Ana\n', { answers: { 'scale:0': '0-10' } });
    expect(responses.map(({ csat }) => csat)).toEqual([4.6, 5, 3.8]);
  });

  it('never finds another scale for NPS', () => {
    const { plan, responses } = readFile(
      'NPS,Agent\n11,Ana\n-1,Ana\n10,Ana\n9,Ana\n0,Ana\n3,Ana\n4,Ana\n5,Ana\n6,Ana\n7,Ana\n',
    );
    expect(plan.columns[0]?.scale).toEqual({ min: 0, max: 10, isReversed: false });
    expect(responses.map(({ nps }) => nps)).toEqual([null, null, 10, 9, 0, 3, 4, 5, 6, 7]);
  });

  it('does not choose a scale for a column without numbers', () => {
    const facts = { numbers: new Map() };
    expect(findScale('csat', 'CSAT', { ...emptyFacts(), ...facts })).toMatchObject({
      kind: 'decided',
      isDefault: true,
    });
  });
});

function emptyFacts(): Parameters<typeof findScale>[2] {
  return new ColumnProfile(0).facts();
}

describe('words', () => {
  it.each([
    ['Yes', 'yes'],
    ['ja', 'yes'],
    ['Sí', 'yes'],
    ['SI', 'yes'],
    ['TRUE', 'yes'],
    ['Solved', 'yes'],
    ['Gelöst', 'yes'],
    ['Resuelto', 'yes'],
    ['No', 'no'],
    ['nein', 'no'],
    ['false', 'no'],
    ['unsolved', 'no'],
    ['nicht gelöst', 'no'],
    ['Sin resolver', 'no'],
    ['teilweise', 'partly'],
    ['Parcialmente', 'partly'],
    ['Partially', 'partly'],
    ['weiß nicht', 'unknown'],
    ["I don't know", 'unknown'],
    ['No sé', 'unknown'],
    ['1', null],
    ['maybe tomorrow', null],
  ])('%s means %s', (text, expected) => {
    expect(resolutionWord(text)).toBe(expected);
  });

  it('knows missing markers, but not where a name or a remark may be meant', () => {
    for (const text of [
      '',
      ' ',
      '\u00a0',
      'N/A',
      'na',
      '-',
      '.',
      'null',
      'None',
      'k. A.',
      'keine Angabe',
      'sin respuesta',
    ]) {
      expect(isMissing(text)).toBe(true);
    }
    expect([isMissing('no'), isMissing('0'), isMissing('nada')]).toEqual([false, false, false]);
    expect([isMissingComment('nada'), isMissingComment('none'), isMissingComment('?')]).toEqual([false, false, false]);
    expect([isMissingComment('N/A'), isMissingComment('-'), isMissingComment('None')]).toEqual([true, true, true]);
    expect([isMissingName('NA'), isMissingName('None'), isMissingName('-'), isMissingName('')]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('knows states and totals', () => {
    expect([
      stateWord('Completed'),
      stateWord('In Progress'),
      stateWord('Survey Preview'),
      stateWord('Opt Out'),
      stateWord('blue'),
    ]).toEqual(['complete', 'partial', 'preview', 'notAnswered', null]);
    expect([
      isTotalWord('Summe'),
      isTotalWord('Grand Total'),
      isTotalWord('TOTAL:'),
      isTotalWord('Totally bad'),
    ]).toEqual([true, true, true, false]);
  });

  it('normalises channels and languages and keeps unknown ones as given', () => {
    expect(
      ['Phone', 'Teléfono', 'Anruf', 'LIVE CHAT', 'E-Mail', 'correo electrónico', 'WhatsApp', 'Kiosk'].map(channelOf),
    ).toEqual(['voice', 'voice', 'voice', 'chat', 'email', 'email', 'social', 'Kiosk']);
    expect(
      ['EN', 'en-GB', 'Deutsch', 'Inglés', 'Español', 'es_419', 'English (UK)', 'Klingon'].map(languageOf),
    ).toEqual(['en', 'en', 'de', 'en', 'es', 'es', 'en', 'Klingon']);
  });

  it('tells addresses and numbers of people from ids', () => {
    expect([isEmail('a.b@c-d.co'), isEmail('a@b'), isEmail('@agent')]).toEqual([true, false, false]);
    expect([
      isPhone("'+51 999 000 111"),
      isPhone('(030) 123-4567'),
      isPhone('1234567890123'),
      isPhone('2026-03-01'),
    ]).toEqual([true, true, false, false]);
  });

  it('takes away only the apostrophe that guards against formulas', () => {
    expect([plainText("'00412"), plainText("'-1 no"), plainText("'t was fine"), plainText(' 007 ')]).toEqual([
      '00412',
      '-1 no',
      "'t was fine",
      '007',
    ]);
    expect(commentText(' a\r\nb\rc\n ')).toBe('a\nb\nc');
  });
});
