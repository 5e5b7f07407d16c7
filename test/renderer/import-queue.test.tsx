// Several files at once: where each stands, which can be imported, where their responses go, and what came of all together.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectedCounts, sumOfCounts } from '../../renderer/imports/expected-counts.ts';
import { fileState, readyWorks, sourceOf } from '../../renderer/imports/file-states.ts';
import type { FileWork } from '../../renderer/imports/file-work.ts';
import type { ImportRun } from '../../renderer/imports/import-run.ts';
import { QueueFooter } from '../../renderer/imports/QueueFooter.tsx';
import { QueueRow } from '../../renderer/imports/QueueRow.tsx';
import { WillHappen } from '../../renderer/imports/WillHappen.tsx';
import { setLanguage, startTexts } from '../../renderer/texts/i18n.ts';
import { createFormat } from '../../renderer/ui/format.ts';
import { FormatContext } from '../../renderer/ui/use-format.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { importId } from '../../shared/contract/values.ts';
import { detectionOf, openQuestions, workWith } from './import-support.ts';

beforeAll(() => {
  // Only the attribute that names the language of the page is touched.
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  startTexts('en');
});

const rows = Array.from(
  { length: 12 },
  (_, row) => `R-${row}00${row}x,2026-03-${10 + row},${row % 11},Good and quick ${row}`,
);
const plain = detectionOf(`response_id,submitted_at,nps,comment\n${rows.join('\n')}`);

function fileOf(fileId: string, name = `${fileId}.csv`) {
  return { fileId, name, bytes: 10 };
}

const ready = workWith(plain, { file: fileOf('ready') });
const asks = workWith(detectionOf(openQuestions), { file: fileOf('asks') });
const known = workWith({ ...plain, knownImportId: importId.parse(4) }, { file: fileOf('known') });
const refused: FileWork = { ...ready, file: fileOf('refused'), detection: null, error: new AppError('file.empty') };
const reading: FileWork = { ...ready, file: fileOf('reading'), detection: null, isDetecting: true };
const works = [ready, asks, known, refused, reading];

function words(element: React.ReactNode): string {
  const markup = renderToStaticMarkup(
    <MantineProvider>
      <FormatContext value={createFormat('en-GB', 'Europe/Berlin')}>
        <MemoryRouter>{element}</MemoryRouter>
      </FormatContext>
    </MantineProvider>,
  );
  return markup
    .replaceAll(/<style[^>]*>.*?<\/style>/gsu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

describe('a file among several', () => {
  test('is ready, asks, is known, was refused, or is still read', () => {
    expect(works.map((work) => fileState(work, null).kind)).toEqual(['ready', 'asks', 'known', 'refused', 'reading']);
    expect(fileState(asks, null)).toEqual({ kind: 'asks', questionCount: 2 });
    expect(readyWorks(works, null)).toEqual([ready]);
  });

  test('waits for the files before it, is imported, and then says what came of it', () => {
    const files = [fileOf('first'), ready.file, fileOf('last')];
    const run: ImportRun = { state: 'running', file: ready.file, isCancelling: false, files };
    const named = (fileId: string): FileWork => ({ ...ready, file: fileOf(fileId) });
    const done: FileWork = { ...named('first'), outcome: { state: 'imported', importId: importId.parse(7) } };
    const states = [done, ready, named('last')].map((work) => fileState(work, run).kind);
    expect(states).toEqual(['imported', 'importing', 'queued']);
    const failed: FileWork = { ...ready, outcome: { state: 'failed', error: new AppError('workspace.disk-full') } };
    expect(fileState(failed, null).kind).toBe('failed');
    expect(readyWorks([failed, done], null)).toEqual([]);
  });

  test('with the columns of an earlier one goes to the same source, unless a person named another', () => {
    const first = workWith({ ...plain, sourceName: 'January' }, { file: fileOf('a') });
    const second = workWith({ ...plain, sourceName: 'February' }, { file: fileOf('b') });
    const own = workWith({ ...plain, sourceName: 'Mine' }, { file: fileOf('c'), settings: { sourceName: 'Mine' } });
    const all = [first, second, own, asks];
    expect(all.map((work) => sourceOf(work, all))).toEqual(['January', 'January', 'Mine', 'export']);
    expect(sourceOf(reading, all)).toBeNull();
  });

  test('says in its row what is wrong with it and what can be done', () => {
    const text = words(
      <table>
        <tbody>
          <QueueRow work={refused} works={works} run={null} results={[]} />
        </tbody>
      </table>,
    );
    expect(text).toContain('The file is empty or has only a header. Nothing was imported. Export it again');
  });
});

describe('the bar below several files', () => {
  test('imports what is ready and says what waits', () => {
    const some = [ready, { ...ready, file: fileOf('other') }, asks, refused];
    expect(words(<QueueFooter works={some} run={null} hasImported={false} />)).toBe(
      '2 files are ready · 1 waits for an answer · 1 was not imported Backup first Cancel Import 2 files',
    );
    setLanguage('de');
    expect(words(<QueueFooter works={some} run={null} hasImported={false} />)).toContain('2 Dateien importieren');
    setLanguage('en');
  });

  test('waits while a file is still read', () => {
    const markup = words(<QueueFooter works={[ready, reading]} run={null} hasImported={false} />);
    expect(markup).toContain('1 is still being read');
  });

  test('leads to the agents when all is done', () => {
    const done: FileWork = { ...ready, outcome: { state: 'imported', importId: importId.parse(7) } };
    expect(words(<QueueFooter works={[done]} run={null} hasImported />)).toBe('Close Show agents');
  });
});

describe('what will happen', () => {
  const expected = { readable: 10, rejected: 2, notAnswers: 3, newAgents: 2 };
  const trial = { inserted: 6, updated: 1, unchanged: 2, duplicatesInFile: 1 };

  test('adds up to the rows of the file, joined ones included', () => {
    expect(expectedCounts({ recordCount: 20, expected, trial })).toEqual({
      ...{ rowsRead: 20, inserted: 6, updated: 1, unchanged: 2, duplicatesInFile: 1, rejected: 2, notAnswers: 3 },
      mergedRows: 5,
    });
    expect(expectedCounts({ recordCount: 20, expected, trial: null })).toBeNull();
  });

  test('is said in one line', () => {
    expect(words(<WillHappen detection={{ recordCount: 20, expected, trial }} />)).toBe(
      '20 rows: 6 new · 1 changed · 2 unchanged · 1 repeated · 2 rejects · 3 without an answer · 5 joined · 2 new agents',
    );
    expect(words(<WillHappen detection={{ recordCount: 15, expected, trial: null }} />)).toBe(
      '10 of 15 rows can be read · 2 rejects · 3 without an answer · 2 new agents',
    );
  });

  test('is summed over several imports', () => {
    const counts = expectedCounts({ recordCount: 20, expected, trial });
    if (counts === null) throw new Error('no counts');
    expect(sumOfCounts([counts, counts])).toMatchObject({ rowsRead: 40, inserted: 12, mergedRows: 10 });
    expect(sumOfCounts([])).toMatchObject({ rowsRead: 0, inserted: 0 });
  });
});
