// What a question says about each of its choices: an example from the file, a sentence about what follows, or the choice alone.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Question } from '../../renderer/imports/file-work.ts';
import { QuestionList } from '../../renderer/imports/QuestionList.tsx';
import { groupQuestions } from '../../renderer/imports/question-groups.ts';
import { setLanguage, startTexts } from '../../renderer/texts/i18n.ts';
import { createFormat } from '../../renderer/ui/format.ts';
import { FormatContext } from '../../renderer/ui/use-format.ts';
import type { Detection } from '../../shared/contract/imports.ts';
import { detectionOf, workWith } from './import-support.ts';

beforeAll(() => {
  // Only the attribute that names the language of the page is touched.
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  startTexts('en');
});
beforeEach(() => setLanguage('en'));

const base = detectionOf(
  [
    'response_id,nps,csat,comment',
    ...Array.from({ length: 12 }, (_, row) => `R-${row}x,${row % 11},${1 + (row % 4)},Good ${row}`),
  ].join('\n'),
);
const csat = base.columns.findIndex(({ header }) => header === 'csat');

function ask(
  questions: readonly Question[],
  some: Partial<Detection> = {},
  answers: Record<string, string> = {},
): string {
  const detection: Detection = { ...base, ...some, questions: [...questions] };
  const work = workWith(detection, { settings: { answers } });
  const markup = renderToStaticMarkup(
    <MantineProvider>
      <FormatContext value={createFormat('en-GB', 'Europe/Berlin')}>
        <MemoryRouter>
          <QuestionList
            groups={groupQuestions(work)}
            detection={detection}
            settings={work.settings}
            onAnswered={() => undefined}
          />
        </MemoryRouter>
      </FormatContext>
    </MantineProvider>,
  );
  return markup
    .replaceAll(/<style[^>]*>.*?<\/style>/gsu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function question(code: string, choices: string[], params: Question['params'] = {}, column?: number): Question {
  return { code, text: `English text of ${code}`, params, choices, ...(column === undefined ? {} : { column }) };
}

describe('a question', () => {
  test('about a scale shows what the highest value of the file would become', () => {
    const text = ask([question(`scale:${csat}`, ['1-5', '5-1', '1-10'], { header: 'csat', min: 1, max: 4 }, csat)]);
    expect(text).toContain('The numbers go from 1 to 4');
    expect(text).toContain('1 to 5, 5 is best “4” becomes 4 of 5');
    expect(text).toContain('1 to 5, 1 is best “4” becomes 2 of 5');
    expect(text).toContain('1 to 10, 10 is best “4” becomes 2.3 of 5');
    expect(text).toContain('Keep as an extra field');
  });

  test('about sheets says how many rows each has and which is hidden', () => {
    const sheets = [
      { name: 'Resumen', isHidden: false, rowCount: 12 },
      { name: 'Datos', isHidden: true, rowCount: 1200 },
    ];
    const text = ask([question('sheet', ['Resumen', 'Datos'], { hidden: 'Datos' })], { sheets });
    expect(text).toContain('Resumen 12 rows Datos 1,200 rows · hidden sheet');
  });

  test('about several rows of one response says what each choice leads to', () => {
    const text = ask([question('longFormat', ['pivot', 'asIs'], { rows: 11, responses: 4, questions: 3 })]);
    expect(text).toContain('11 rows become 4 responses, with a column for each question.');
    expect(text).toContain('Each of the 11 rows counts as one customer.');
  });

  test('about restarted ids and older files gives the figures that raised it', () => {
    const ids = { source: 'Survey', count: 40, known: 100, share: 40, example: '17' };
    expect(ask([question('restartedIds', ['same', 'new'], ids)])).toContain(
      '40 of 100 known ids arrive with another time or agent, for example 17.',
    );
    const days = { source: 'Survey', count: 3, at: Date.UTC(2026, 9, 20, 10), fileAt: Date.UTC(2026, 8, 1, 10) };
    const text = ask([question('olderFile', ['keep', 'overwrite'], days)]);
    expect(text).toContain('Its latest answer is of 1 Sept 2026, the latest stored one of 20 Oct 2026.');
    expect(text).toContain('Keep the newer values Only responses that are not known yet are added.');
  });

  test('about words stands in one table for all words of a column', () => {
    const words = ['ok', 'super'].map((value) =>
      question(
        `scoreWords:${csat}:${value}`,
        ['5', '4', '3', '2', '1', 'none'],
        { header: 'csat', value, count: 6 },
        csat,
      ),
    );
    const text = ask(words);
    expect(text).toContain('Which scores do ok and super stand for in “csat”?');
    expect(text.match(/5 4 3 2 1 no step/gu)).toHaveLength(2);
  });

  test('that offers an extra field itself does not offer it twice', () => {
    const text = ask([question(`scoreKind:${csat}`, ['nps', 'csat', 'ces', 'extra'], { header: 'csat' }, csat)]);
    expect(text.match(/Keep as an extra field/gu)).toHaveLength(1);
    expect(text).toContain('NPS CSAT CES');
  });

  test('nobody foresaw is asked in the words of the engine, with its choices', () => {
    const text = ask([question('somethingNew:3', ['first way', 'second way'])]);
    expect(text).toContain('English text of somethingNew:3');
    expect(text).toContain('first way second way');
  });

  test('comes after the first two, and those that were answered can be changed', () => {
    const many = ['dateColumn', 'dtmfZero:1', 'zoneName:IST', 'zipEntry'].map((code) =>
      question(code, ['none', 'ten']),
    );
    const text = ask(many);
    expect(text).toContain('2 more questions follow.');
    expect(text.match(/Confirm/gu)).toHaveLength(2);
    const answered = ask([question('zipEntry', ['a.csv', 'b.csv'])], {}, { 'zoneName:IST': 'Asia/Kolkata' });
    expect(answered).not.toContain('more questions');
  });
});

test('questions are asked in German and Spanish', () => {
  setLanguage('de');
  expect(ask([question('longFormat', ['pivot', 'asIs'], { rows: 11, responses: 4 })])).toContain(
    'Aus 11 Zeilen werden 4 Antworten mit einer Spalte je Frage.',
  );
  setLanguage('es');
  expect(ask([question('olderFile', ['keep', 'overwrite'], { count: 2 })])).toContain('Cambiaría 2 respuestas.');
});
