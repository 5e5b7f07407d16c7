// The tables of the import screen as people read and hear them, from real detections.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import { CountTable } from '../../renderer/imports/CountTable.tsx';
import { ImportBar } from '../../renderer/imports/ImportBar.tsx';
import { MappingGroup } from '../../renderer/imports/MappingGroup.tsx';
import { MappingTable } from '../../renderer/imports/MappingTable.tsx';
import { PreviewTable } from '../../renderer/imports/PreviewTable.tsx';
import { QuestionCard } from '../../renderer/imports/QuestionCard.tsx';
import { askedColumns, groupQuestions } from '../../renderer/imports/question-groups.ts';
import { StrongFigure } from '../../renderer/imports/StrongFigure.tsx';
import { WarningList } from '../../renderer/imports/WarningList.tsx';
import { setLanguage, startTexts } from '../../renderer/texts/i18n.ts';
import { createFormat } from '../../renderer/ui/format.ts';
import { FormatContext } from '../../renderer/ui/use-format.ts';
import type { Detection } from '../../shared/contract/imports.ts';
import { importId } from '../../shared/contract/values.ts';
import { detectionOf, openQuestions, workWith } from './import-support.ts';

beforeEach(() => {
  // Only the attribute that names the language of the page is touched.
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  startTexts('en');
});

function html(element: React.ReactNode, locale = 'en-GB'): string {
  return renderToStaticMarkup(
    <MantineProvider>
      <FormatContext value={createFormat(locale, 'Europe/Berlin')}>
        <MemoryRouter>{element}</MemoryRouter>
      </FormatContext>
    </MantineProvider>,
  ).replaceAll(/<style[^>]*>.*?<\/style>/gsu, '');
}

function words(element: React.ReactNode, locale?: string): string {
  return html(element, locale)
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

describe('the columns', () => {
  const detection = detectionOf(openQuestions);
  const table = (
    <MappingTable detection={detection} settings={{ mapping: { '5': 'customerId' } }} asked={askedColumns(detection)} />
  );

  test('show what each is stored as, and which of them ask', () => {
    const text = words(table);
    expect(text).toContain(' 0 · 1 · 2 NPS, 0–10 0 · detractor ');
    expect(text).toContain('waits for the answer');
    expect(text.match(/ asks/gu)).toHaveLength(2);
    expect(html(table)).toContain('aria-label="nps: stored as NPS, 0–10"');
  });

  test('do not show personal data that is only stored as a code', () => {
    expect(words(table)).toContain('c•••@example.org');
    expect(html(table)).not.toContain('customer0@example.org');
  });

  test('say what a person chose', () => {
    expect(words(table)).toMatch(/Customer ID .* as a code .*chosen/u);
  });

  test('are folded and shown in parts when there are hundreds', () => {
    const header = Array.from({ length: 480 }, (_, at) => `field ${at}`);
    const wide = detectionOf(`nps,comment,${header.join(',')}\n9,Very good help,${'1,'.repeat(479)}1`);
    const markup = html(<MappingTable detection={wide} settings={{}} asked={new Set()} />);
    // What has a meaning is open, what is only kept is folded with its first names.
    expect(markup.match(/class="target-button"/gu)).toHaveLength(2);
    expect(markup).toMatch(/<button[^>]*aria-expanded="false"[^>]*>.*480 columns kept as extra fields<\/button>/u);
    expect(markup).toContain('field 0, field 1, field 2');
    const every = html(
      <table>
        <MappingGroup group={null} columns={wide.columns} detection={wide} settings={{}} asked={new Set()} />
      </table>,
    );
    expect(every.match(/class="target-button"/gu)).toHaveLength(60);
    expect(every).toContain('Columns 1 to 60 of 482');
  });
});

describe('the first rows', () => {
  test('show what is left out where it stands, and why a row is not read', () => {
    const rows = ['31.11.2026,9,Good and quick', '05.11.2026,11,Good and slow', '25.11.2026,3,', '26.11.2026,,'];
    const detection = detectionOf(`responded_at,nps,comment\n${rows.join('\n')}`);
    const markup = html(<PreviewTable detection={detection} asked={new Set()} />);
    const text = words(<PreviewTable detection={detection} asked={new Set()} />);
    expect(text).toContain('responded_at: the date “31.11.2026” does not exist');
    expect(markup).toMatch(/title="nps: “11” is outside 0 to 10 and is left out".*<s [^>]*>11<\/s>/u);
    expect(text).toContain('3 of 10, detractor');
    expect(text).toContain('no answer no score, resolution or comment');
    expect(text).toContain('1 row cannot be read; it is kept with the reason');
  });

  test('a cell that waits for an answer is not odd', () => {
    const detection = detectionOf(openQuestions);
    const markup = html(<PreviewTable detection={detection} asked={askedColumns(detection)} />);
    expect(markup).not.toContain('can be two dates');
    expect(markup).not.toContain('has no known meaning');
    // Six usual rows and the one with an 11; the rest on demand.
    expect(markup.match(/<tr>/gu)?.length).toBe(1 + 7);
  });
});

describe('questions', () => {
  test('about codes list each with its meanings, and cannot be confirmed half answered', () => {
    const detection = detectionOf(openQuestions);
    const group = groupQuestions(workWith(detection)).find(({ kind }) => kind === 'resolutionCodes');
    if (group === undefined) throw new Error('the codes were not asked for');
    const card = (answers: Record<string, string>) =>
      html(<QuestionCard group={group} detection={detection} answers={answers} isFirst onAnswered={() => undefined} />);
    expect(card({})).toContain('What do 1, 2 and 3 mean in “resolved”?');
    expect(card({}).match(/role="radiogroup"/gu)).toHaveLength(3);
    expect(card({})).toMatch(/<button[^>]* disabled=""[^>]*>.*?Confirm/u);
    const whole = { 'resolutionCodes:4:1': 'yes', 'resolutionCodes:4:2': 'no', 'resolutionCodes:4:3': 'partly' };
    expect(card(whole)).not.toMatch(/<button[^>]* disabled=""[^>]*>.*?Confirm/u);
  });
});

describe('the bar below', () => {
  const detection = detectionOf(openQuestions);
  const bar = (some: Partial<Detection>, openCount: number) =>
    words(
      <ImportBar
        work={workWith(detection)}
        detection={{ ...detection, ...some }}
        openCount={openCount}
        onCancel={() => undefined}
      />,
    );

  test('says what will happen, and what has to be answered first', () => {
    expect(bar({}, 2)).toBe('40 of 40 rows can be read · 1 new agent Backup first Cancel Answer 2 questions to import');
    expect(bar({ expected: { readable: 37, rejected: 3, notAnswers: 0, newAgents: 0 } }, 0)).toBe(
      '37 of 40 rows can be read · 3 rejects Backup first Cancel Import 37 rows',
    );
  });

  test('leads to the earlier import of the same file', () => {
    expect(bar({ knownImportId: importId.parse(12) }, 0)).toContain('Show that import');
  });

  test('says it in German and Spanish', () => {
    setLanguage('de');
    expect(bar({}, 1)).toContain('1 Frage beantworten, dann importieren');
    setLanguage('es');
    expect(bar({}, 1)).toContain('Responder 1 pregunta para importar');
  });
});

describe('the result', () => {
  const counts = {
    ...{ rowsRead: 4812, inserted: 4561, updated: 12, unchanged: 180, duplicatesInFile: 4, rejected: 31 },
    ...{ notAnswers: 24, mergedRows: 0 },
  };

  test('accounts for every row', () => {
    const text = words(<CountTable counts={counts} />);
    for (const part of ['New 4,561', 'Updated + 12', 'Unchanged + 180', 'Repeated in the file + 4', 'Not read + 31']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Rows read = 4,812');
    expect(text).not.toContain('Joined');
    expect(words(<CountTable counts={{ ...counts, inserted: 4556, mergedRows: 5 }} />)).toContain('Joined + 5');
  });

  test('names the column a warning is about', () => {
    const warning = { code: 'scoresOutOfRange', params: { count: 2, min: 0, max: 10, column: 'NPS' } };
    expect(words(<WarningList warnings={[warning]} />)).toBe('“NPS”: 2 values outside 0 to 10 are left out');
  });

  test('a figure is strong wherever the language puts it', () => {
    expect(html(<StrongFigure text="of 5 rows, 4 can be read" figure="4" />)).toBe('of 5 rows, <b>4</b> can be read');
    expect(html(<StrongFigure text="nothing" figure="4" />)).toBe('nothing');
  });
});
