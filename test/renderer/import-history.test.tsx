// Looking back: the list of imports, what undoing one takes away, what a repaired file needs, and what is remembered.
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { cache } from '../../renderer/data/cache.ts';
import { HistoryList } from '../../renderer/imports/HistoryList.tsx';
import { ProfileList } from '../../renderer/imports/ProfileList.tsx';
import { ProfileNotice } from '../../renderer/imports/ProfileNotice.tsx';
import { ResultActions } from '../../renderer/imports/ResultActions.tsx';
import { rejectSentences } from '../../renderer/imports/reject-sentences.ts';
import { UndoEffects } from '../../renderer/imports/UndoEffects.tsx';
import { setLanguage, startTexts } from '../../renderer/texts/i18n.ts';
import { createFormat } from '../../renderer/ui/format.ts';
import { FormatContext } from '../../renderer/ui/use-format.ts';
import type { ImportResult, UndoPreview } from '../../shared/contract/imports.ts';
import { importId } from '../../shared/contract/values.ts';

beforeAll(() => {
  // Only the attribute that names the language of the page is touched.
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  startTexts('en');
});

function words(element: React.ReactNode): string {
  const markup = renderToStaticMarkup(
    <MantineProvider>
      <QueryClientProvider client={cache}>
        <FormatContext value={createFormat('en-GB', 'Europe/Berlin')}>
          <MemoryRouter>{element}</MemoryRouter>
        </FormatContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return markup
    .replaceAll(/<style[^>]*>.*?<\/style>/gsu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function result(id: number, some: Partial<ImportResult> = {}): ImportResult {
  return {
    ...{ importId: importId.parse(id), fileName: `export ${id}.csv`, fileBytes: 10, sourceName: 'Survey' },
    ...{ personName: 'Katrin Vogel', startedAt: Date.UTC(2026, 10, id, 9), finishedAt: null, state: 'done' as const },
    counts: {
      ...{ rowsRead: 10, inserted: 7, updated: 0, unchanged: 0, duplicatesInFile: 0, rejected: 3, notAnswers: 0 },
      mergedRows: 0,
    },
    ...{ newAgents: [], newAgentCount: 0, rejectReasons: [], notAnswerReasons: [], warnings: [], seconds: 1 },
    ...{ hasBackup: true, agentsToReview: 0, repairedCount: 0 },
    ...some,
  };
}

describe('the list', () => {
  test('offers undo where something counts, and names what stayed after one', () => {
    const imports = [result(3), result(2, { state: 'undone' }), result(1, { remainsOf: importId.parse(2) })];
    const text = words(<HistoryList imports={imports} onMore={undefined} />);
    expect(text.match(/Undo/gu)).toHaveLength(2);
    expect(text).toContain('export 2.csv Survey 2 Nov 2026, 10:00 Katrin Vogel 7 0 3 undone');
    expect(text).toContain('kept after undo');
    expect(text).not.toContain('Show older');
  });

  test('of many can be read on', () => {
    const imports = Array.from({ length: 20 }, (_, at) => result(20 - at));
    expect(words(<HistoryList imports={imports} onMore={() => undefined} />)).toContain('Show older imports');
  });
});

describe('undoing', () => {
  const effects: UndoPreview = {
    ...{ importId: importId.parse(1), removed: 1200, restored: 1, passedOn: 2, kept: 5 },
    keptResponses: [
      {
        responseId: 1,
        agentId: 4,
        agentName: 'Ana Quispe',
        respondedAt: Date.UTC(2026, 9, 3, 9),
        nps: 3,
        tagCount: 2,
        noteCount: 1,
        otherCount: 0,
      },
    ],
  };

  test('says what goes, what comes back and what stays, with the work on it', () => {
    const text = words(<UndoEffects effects={effects} isInsisting={false} />);
    expect(text).toContain('1,200 responses are removed');
    expect(text).toContain('1 gets its earlier values back');
    expect(text).toContain('2 stay, because a later import has them too');
    expect(text).toContain('5 are kept, because people have worked on them');
    expect(text).toContain('Ana Quispe 3 Oct 2026');
    expect(text).toContain('2 tags, 1 note');
    expect(text).toContain('and 4 more');
  });

  test('counts the kept ones among those that go when the person insists', () => {
    const text = words(<UndoEffects effects={effects} isInsisting />);
    expect(text).toContain('1,205 responses are removed');
    expect(text).not.toContain('are kept');
  });

  test('of an import that left nothing says so', () => {
    const none = { ...effects, removed: 0, restored: 0, passedOn: 0, kept: 0, keptResponses: [] };
    expect(words(<UndoEffects effects={none} isInsisting={false} />)).toBe('No response changes.');
  });
});

describe('a result', () => {
  test('asks for what is left to do, and offers the way back', () => {
    const text = words(
      <ResultActions result={result(1, { agentsToReview: 2, repairedCount: 1 })} onUndo={() => undefined} />,
    );
    expect(text).toContain('2 agents resemble others.');
    expect(text).toContain('Review agents');
    expect(text).toContain('2 rows could not be read.');
    expect(text).toContain('Undo this import');
  });

  test('asks for nothing once all rows are repaired or the import is undone', () => {
    expect(words(<ResultActions result={result(1, { repairedCount: 3 })} onUndo={() => undefined} />)).not.toContain(
      'could not be read',
    );
    const undone = words(<ResultActions result={result(1, { state: 'undone' })} onUndo={() => undefined} />);
    expect(undone).toBe('Its responses no longer count. The same file can be imported again.');
  });
});

test('the file with rejects gets the reasons in the person’s language, values left to fill in', () => {
  const reasons = [
    { reason: { code: 'dateInvalid', params: { column: 'x', value: '1' } }, count: 2 },
    { reason: { code: 'tooManyCells', params: { cells: 9, columns: 3 } }, count: 1 },
    { reason: { code: 'unheardOf', params: {} }, count: 1 },
  ];
  setLanguage('de');
  expect(rejectSentences(reasons)).toEqual({
    dateInvalid: '{{column}}: Das Datum „{{value}}“ gibt es nicht',
    tooManyCells: '{{cells}} Zellen, aber nur {{columns}} Spalten haben einen Namen',
  });
  setLanguage('en');
});

describe('what is remembered', () => {
  test('is listed with its source and columns, and says when nothing is', () => {
    cache.setQueryData(['imports.profiles', {}], {
      profiles: [
        { profileId: 'p', name: 'Support DE', sourceName: null, columnCount: 214, usedAt: Date.UTC(2026, 9, 3) },
      ],
    });
    expect(words(<ProfileList />)).toContain('Support DE – 214 3 Oct 2026');
    cache.setQueryData(['imports.profiles', {}], { profiles: [] });
    expect(words(<ProfileList />)).toBe('None yet. The first import of a survey makes one.');
  });

  test('is said above a file, can be left out, and used again', () => {
    const profile = { profileId: 'p', name: 'Support DE' };
    expect(words(<ProfileNotice detection={{ profile, sourceName: 'Support' }} settings={{}} />)).toBe(
      'Read like last time, as “Support DE”; the responses go to the source “Support”. Everything can still be changed. Start over',
    );
    expect(
      words(<ProfileNotice detection={{ profile: null, sourceName: 'Support' }} settings={{ profile: 'none' }} />),
    ).toContain('Read it like last time');
    expect(words(<ProfileNotice detection={{ profile: null, sourceName: 'Support' }} settings={{}} />)).toBe('');
  });
});
