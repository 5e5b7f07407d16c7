// A metric as people read and hear it, in the three languages.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { setLanguage, startTexts } from '../../renderer/texts/i18n.ts';
import { Change } from '../../renderer/ui/Change.tsx';
import { npsChange, npsFigure } from '../../renderer/ui/figure.ts';
import { createFormat } from '../../renderer/ui/format.ts';
import { MetricCard, MetricRow } from '../../renderer/ui/Metric.tsx';
import { ScorePill } from '../../renderer/ui/Score.tsx';
import { FormatContext } from '../../renderer/ui/use-format.ts';
import type { Language } from '../../shared/contract/values.ts';

function counts(promoters: number, passives: number, detractors: number) {
  return { promoters, passives, detractors };
}

function shown(language: Language, element: React.ReactNode): string {
  setLanguage(language);
  const html = renderToStaticMarkup(
    <MantineProvider>
      <FormatContext value={createFormat(language === 'en' ? 'en-GB' : language, 'UTC')}>{element}</FormatContext>
    </MantineProvider>,
  );
  return html.replaceAll(/<style[^>]*>.*?<\/style>/gsu, '');
}

function words(html: string): string {
  return html
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

beforeEach(() => {
  // Only the attribute that names the language of the page is touched.
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  startTexts('en');
});

describe('a metric row', () => {
  test('says value, interval and n', () => {
    const html = shown('en', <MetricRow label="All feedback" figure={npsFigure(counts(55, 30, 15))} team={26} />);
    expect(words(html)).toBe('+40 All feedback 25 to 53 · n 100');
    expect(html).toContain('aria-label="All feedback: +40, between 25 and 53, 100 responses"');
  });

  test.each([
    ['en', 'Too few to judge. About 39 more responses for ±20.'],
    ['es', 'Aún son pocas. Unas 39 respuestas más para ±20.'],
    ['de', 'Noch zu wenige. Etwa 39 weitere Antworten für ±20.'],
  ] as const)('says in %s that there are too few answers', (language, sentence) => {
    const html = shown(language, <MetricRow label="NPS" figure={npsFigure(counts(10, 3, 5), counts(300, 200, 120))} />);
    expect(words(html)).toContain(sentence);
    expect(html).toContain('mrow few');
  });

  test.each([
    ['en', '6 responses; a figure from 10.'],
    ['es', '6 respuestas; cifra a partir de 10.'],
    ['de', '6 Antworten; eine Zahl ab 10.'],
  ] as const)('shows in %s no figure below 10 answers', (language, sentence) => {
    const html = shown(language, <MetricRow label="NPS" figure={npsFigure(counts(4, 1, 1))} />);
    expect(words(html)).toContain(sentence);
    expect(html).not.toContain('class="iv');
  });
});

describe('a metric card', () => {
  test('has the change below a figure, and caution below one that cannot be judged', () => {
    const change = npsChange(counts(40, 35, 25), counts(55, 30, 15));
    const figure = shown('en', <MetricCard label="NPS" figure={npsFigure(counts(55, 30, 15))} change={change} />);
    expect(words(figure)).toBe('NPS n 100 +40 25 to 53 Up 25 , between 3 and 45');
    const few = shown('en', <MetricCard label="NPS" figure={npsFigure(counts(10, 3, 5))} change={change} />);
    expect(words(few)).toMatch(/^NPS n 18 \+28 .* Too few to judge\.$/u);
  });

  test('counts the score groups where there is no figure', () => {
    const html = shown('en', <MetricCard label="NPS" figure={npsFigure(counts(4, 1, 1))} counts={counts(4, 1, 1)} />);
    expect(words(html)).toBe(
      'NPS n 6 No figure yet Promoters 4 Passives 1 Detractors 1 6 responses; a figure from 10.',
    );
  });
});

describe('a change', () => {
  test.each([
    ['en', 'Up 25 , between 3 and 45'],
    ['es', 'Sube 25 , entre 3 y 45'],
    ['de', 'Plus 25 , zwischen 3 und 45'],
  ] as const)('is said in %s with its interval', (language, sentence) => {
    const html = shown(language, <Change change={npsChange(counts(40, 35, 25), counts(55, 30, 15))} />);
    expect(words(html)).toBe(sentence);
    expect(html).toContain('change better');
  });

  test('downwards names the nearer end first', () => {
    const html = shown('en', <Change change={npsChange(counts(55, 30, 15), counts(40, 35, 25))} />);
    expect(words(html)).toBe('Down 25 , between 3 and 45');
    expect(html).toContain('change worse');
  });

  test('of effort is better when it goes down', () => {
    const html = shown('en', <Change better="lower" change={npsChange(counts(55, 30, 15), counts(40, 35, 25))} />);
    expect(html).toContain('change better');
  });

  test('in a table keeps the signs of its ends', () => {
    const html = shown('en', <Change variant="table" change={npsChange(counts(55, 30, 15), counts(40, 35, 25))} />);
    expect(words(html)).toBe('−25 (−45 to −3)');
  });

  test('that is only clear alone is not called one', () => {
    const change = npsChange(counts(40, 35, 25), counts(55, 30, 15));
    expect(words(shown('de', <Change change={change} isAdjustedAway comparedCount={16} />))).toBe(
      'Keine klare Änderung',
    );
  });
});

test('a score is heard with its group', () => {
  expect(words(shown('en', <ScorePill score={9} group="promoter" />))).toBe('9 9 of 10, promoter');
  expect(words(shown('de', <ScorePill score={null} group={null} />))).toBe('– keine Note');
});
