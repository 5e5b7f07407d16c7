// Scores that are no numbers: words of satisfaction in six languages, faces, stars, thumbs, answer codes, one product's signed scale,
// telephone keys. What fits several scales is asked; what is no answer is none.
import { describe, expect, it } from 'vitest';
import { findWordScale, polarityOf } from '../../shared/import/score-words.ts';
import type { ImportSettings } from '../../shared/import/types.ts';
import { scoreOf } from '../../shared/import/values.ts';
import { planOf, readFile, targetsOf } from './read-all.ts';

function fileOf(header: string, values: readonly string[]): string {
  return `"${header}",Agent\n${values.map((value) => `"${value}",Ana`).join('\n')}\n`;
}

function scoresOf(
  values: readonly string[],
  settings: ImportSettings = {},
  header = 'CSAT',
): (number | null | undefined)[] {
  return readFile(fileOf(header, values), settings).responses.map(
    ({ csat, ces, ratings }) => csat ?? ces ?? ratings[0]?.value,
  );
}

function questionsOf(values: readonly string[], header = 'CSAT'): string[] {
  return planOf(fileOf(header, values)).questions.map(({ code }) => code);
}

describe('words of a scale', () => {
  it.each<[readonly string[], readonly number[]]>([
    [
      ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['Muy satisfecho', 'Satisfecha', 'Ni satisfecho ni insatisfecho', 'Insatisfecho', 'Muy insatisfecha'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['Sehr zufrieden', 'Eher zufrieden', 'Teils/teils', 'Eher unzufrieden', 'Sehr unzufrieden'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['Très satisfait', 'Plutôt satisfait', 'Insatisfaite'],
      [5, 4, 2],
    ],
    [
      ['Muito satisfeito', 'Satisfeita', 'Muito insatisfeito'],
      [5, 4, 1],
    ],
    [
      ['Molto soddisfatto', 'Soddisfatta', 'Insoddisfatto'],
      [5, 4, 2],
    ],
    [
      ['Extremely satisfied', 'Somewhat satisfied', 'Somewhat dissatisfied', 'Extremely dissatisfied'],
      [5, 4, 2, 1],
    ],
    [
      ['Not at all satisfied', 'Slightly satisfied', 'Moderately satisfied', 'Very satisfied', 'Extremely satisfied'],
      [1, 2, 3, 4, 5],
    ],
    [
      ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'],
      [1, 2, 3, 4, 5],
    ],
    [
      ['Sehr gut', 'Gut', 'Mittelmäßig', 'Schlecht', 'Sehr schlecht'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['Great', 'Okay', 'Bad'],
      [5, 3, 1],
    ],
    [
      ['good', 'bad', 'Good, I’m satisfied', 'Bad, I’m unsatisfied'],
      [5, 1, 5, 1],
    ],
    [
      ['good_with_comment', 'bad_without_comment'],
      [5, 1],
    ],
    [
      ['Extremely happy', 'Very happy', 'Happy', 'Neutral', 'Unhappy', 'Extremely unhappy'],
      [5, 4.3333, 3.6667, 3, 2.3333, 1],
    ],
    [
      ['Very satisfied', 'Muy satisfecho', 'Sehr unzufrieden'],
      [5, 5, 1],
    ],
  ])('%j', (words, expected) => {
    expect(questionsOf(words)).toEqual([]);
    expect(scoresOf(words)).toEqual(expected);
  });

  it('are told as they are read, and the words are kept', () => {
    const { plan, responses } = readFile(fileOf('CSAT', ['Great', 'Bad']));
    expect(plan.columns[0]?.warnings).toEqual([{ code: 'wordsPlaced', params: { value: 'bad 1, great 5' } }]);
    expect(plan.columns[0]?.words).toEqual({ great: '5', bad: '1' });
    expect(responses[0]).toMatchObject({ csat: 5, raw: { CSAT: 'Great' } });
  });

  it('stand on the scale of their metric', () => {
    expect(scoresOf(['Very easy', 'Easy', 'Neutral', 'Very difficult'], {}, 'How easy was it?')).toEqual([
      7, 5.5, 4, 1,
    ]);
    expect(scoresOf(['Strongly agree', 'Disagree'], {}, 'The agent was friendly')).toEqual([5, 2]);
    // Less effort is better: a naive reading takes "high" for good.
    expect(scoresOf(['Very low effort', 'Very high effort'], {}, 'Effort')).toEqual([7, 1]);
  });

  it('beside numbers are read as well', () => {
    expect(scoresOf(['5', 'Very satisfied', '4,5', 'k. A.'])).toEqual([5, 5, 4.5]);
  });

  it('of an NPS column are no scores', () => {
    expect(targetsOf(planOf(fileOf('NPS', ['good', 'bad', 'good'])))[0]).toBe('extra:NPS');
  });
});

describe('words that fit several scales', () => {
  const repeated = (values: readonly string[]) =>
    Array.from({ length: 60 }, (_, index) => values[index % values.length] ?? '');

  it('are asked with what they would become', () => {
    const values = ['Satisfied', 'Neutral', 'Dissatisfied'];
    const [question] = planOf(fileOf('CSAT', values)).questions;
    expect(question).toMatchObject({
      code: 'wordValues:0',
      choices: ['dissatisfied 2, neutral 3, satisfied 4', 'dissatisfied 1, neutral 3, satisfied 5', 'extra'],
    });
    expect(scoresOf(values, { answers: { 'wordValues:0': 'dissatisfied 1, neutral 3, satisfied 5' } })).toEqual([
      5, 3, 1,
    ]);
    expect(targetsOf(planOf(fileOf('CSAT', values), { answers: { 'wordValues:0': 'extra' } }))[0]).toBe('extra:CSAT');
  });

  it('are settled by many answers', () => {
    expect(scoresOf(repeated(['Satisfied', 'Neutral', 'Dissatisfied'])).slice(0, 3)).toEqual([5, 3, 1]);
    expect(questionsOf(repeated(['Very satisfied', 'Satisfied', 'Dissatisfied', 'Very dissatisfied']))).toEqual([
      'wordValues:0',
    ]);
  });

  it('differ where only the top is known', () => {
    expect(questionsOf(['Excellent', 'Good', 'Poor'])).toEqual(['wordValues:0']);
    expect(questionsOf(['Satisfied'])).toEqual(['wordValues:0']);
    expect(findWordScale(new Map([['very satisfied', 1]]), true).kind).toBe('decided');
    expect([polarityOf('Sehr gut'), polarityOf('poor'), polarityOf('neutral'), polarityOf('blue')]).toEqual([
      1,
      -1,
      0,
      null,
    ]);
  });
});

describe('symbols', () => {
  it('reads stars as their number', () => {
    expect(['★★★★☆', '⭐⭐⭐', '★', '☆☆☆☆☆', '5 ★'].map(scoreOf)).toEqual([4, 3, 1, 0, 5]);
    expect(scoresOf(['★★★★☆', '⭐', '★★★★★'], {}, 'Bewertung')).toEqual([4, 1, 5]);
  });

  it('reads faces by how many there are on each side', () => {
    expect(scoresOf(['😀', '😐', '🙁'], {}, 'Rating')).toEqual([5, 3, 1]);
    expect(scoresOf(['😀', '🙂', '😐', '🙁', '😡'], {}, 'Rating')).toEqual([5, 4, 3, 2, 1]);
    expect(questionsOf(['😀', '🙁'], 'Rating')).toEqual(['wordValues:0']);
  });

  it('reads thumbs of any colour', () => {
    expect(scoresOf(['👍', '👎🏿', '👍🏽'], {}, 'Rating')).toEqual([5, 1, 5]);
  });
});

describe('answer codes', () => {
  it('are asked for their direction', () => {
    const values = ['A5', 'A1', 'A3'];
    expect(planOf(fileOf('CSAT', values)).questions).toMatchObject([
      { code: 'answerCodes:0', choices: ['1-5', '5-1', 'extra'], params: { value: 'A1, A5' } },
    ]);
    expect(scoresOf(values, { answers: { 'answerCodes:0': '1-5' } }, 'CSAT')).toEqual([5, 1, 3]);
    expect(scoresOf(values, { answers: { 'answerCodes:0': '5-1' } }, 'CSAT')).toEqual([1, 5, 3]);
    expect(scoresOf(values, { scales: { '0': '5-1' } }, 'CSAT')).toEqual([1, 5, 3]);
    expect(targetsOf(planOf(fileOf('CSAT', values), { answers: { 'answerCodes:0': 'extra' } }))[0]).toBe('extra:CSAT');
  });

  it('of one matrix are ratings beside the first', () => {
    const plan = planOf('NPS,CSAT[SQ001],CSAT[SQ002]\n9,A5,A4\n3,A1,A2\n');
    expect(targetsOf(plan)).toEqual(['nps', 'csat', 'behaviour:CSAT[SQ002]']);
  });
});

describe('the signed scale of Freshdesk', () => {
  it('goes from 103 to -103 through 100 in equal steps', () => {
    expect(scoresOf(['103', '102', '101', '100', '-101', '-102', '-103'], {}, 'Rating')).toEqual([
      5, 4.3333, 3.6667, 3, 2.3333, 1.6667, 1,
    ]);
    expect(planOf(fileOf('Rating', ['103', '-103'])).questions).toEqual([]);
  });
});

describe('what is no answer', () => {
  it('sets rows aside that were only asked', () => {
    const { rows, plan } = readFile(fileOf('Score', ['good', 'offered', 'bad', 'unoffered', 'received_with_comment']));
    expect(plan.columns[0]?.target).toBe('csat');
    expect(rows.map(({ outcome }) => (outcome.kind === 'notAnswer' ? outcome.reason : outcome.kind))).toEqual([
      'response',
      { code: 'notAnswered', params: { value: 'offered' } },
      'response',
      { code: 'notAnswered', params: { value: 'unoffered' } },
      { code: 'notAnswered', params: { value: 'received_with_comment' } },
    ]);
  });

  it('never takes groups for scores, whatever the header', () => {
    expect(targetsOf(planOf('category,score\npromoter,9\ndetractor,3\npassive,7\n'))).toEqual([
      'extra:category',
      'nps',
    ]);
    expect(targetsOf(planOf('NPS,Agent\nPromoter,Ana\nDetractor,Ana\nPassive,Ana\n'))[0]).toBe('extra:NPS');
    expect(planOf('NPS,Agent\n100,Ana\n-100,Ana\n0,Ana\n').columns[0]?.reason.code).toBe('scoreGroupColumn');
  });
});

describe('words nobody knows', () => {
  const values = ['Top', 'Flop', 'Top', 'Naja', 'Naja', 'Flop'];

  it('are asked one by one where they are frequent, and flagged where they are rare', () => {
    expect(planOf(fileOf('CSAT', values)).questions).toMatchObject([
      { code: 'scoreWords:0:top', choices: ['5', '4', '3', '2', '1', 'none'], params: { value: 'top', count: 2 } },
      { code: 'scoreWords:0:flop' },
      { code: 'scoreWords:0:naja' },
    ]);
    const answers = { 'scoreWords:0:top': '5', 'scoreWords:0:flop': '1', 'scoreWords:0:naja': 'none' };
    const { plan, responses } = readFile(`CSAT,NPS\n${values.map((value) => `${value},9`).join('\n')}\n`, { answers });
    expect(plan.questions).toEqual([]);
    expect(responses.map(({ csat }) => csat)).toEqual([5, 1, 5, null, null, 1]);
    const rare = planOf(fileOf('CSAT', [...Array.from({ length: 99 }, () => '5'), 'Zaubert']));
    expect([rare.questions, rare.columns[0]?.warnings]).toEqual([
      [],
      [{ code: 'scoresUnreadable', params: { count: 1 } }],
    ]);
  });

  it('make no score of a column of names', () => {
    expect(targetsOf(planOf(fileOf('Satisfaction survey', ['Spring', 'Autumn', 'Winter'])))[0]).toBe(
      'extra:Satisfaction survey',
    );
  });
});

describe('telephone keys', () => {
  const zeros = Array.from({ length: 40 }, (_, index) => String([0, 9, 8, 0, 9, 7, 3, 9][index % 8]));
  const nps = (settings: ImportSettings, values = zeros, header = 'NPS') =>
    readFile(fileOf(header, values), settings).responses.map((response) => response.nps);

  it('have no ten: what 0 stands for is asked', () => {
    expect(planOf(fileOf('NPS', zeros)).questions.map(({ code, choices }) => [code, choices])).toEqual([
      ['dtmfZero:0', ['ten', 'zero']],
    ]);
    expect(nps({ answers: { 'dtmfZero:0': 'ten' } }).slice(0, 4)).toEqual([10, 9, 8, 10]);
    expect(nps({ answers: { 'dtmfZero:0': 'zero' } }).slice(0, 4)).toEqual([0, 9, 8, 0]);
    expect(planOf(fileOf('NPS (DTMF)', ['9#', '0#', '3'])).questions.map(({ code }) => code)).toEqual(['dtmfZero:0']);
  });

  it('are no matter where a 10 occurs or zeros are rare', () => {
    expect(planOf(fileOf('NPS', [...zeros, '10'])).questions).toEqual([]);
    expect(planOf(fileOf('NPS', ['9', '8', '0', '7'])).questions).toEqual([]);
  });
});
