// The column table where there are many columns: what stands first, what is folded, what is found, and what can be changed in a row.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { agentCandidates, namesAgents } from '../../renderer/imports/agent-candidates.ts';
import { CodeSwitch } from '../../renderer/imports/CodeSwitch.tsx';
import { type ColumnGroupKey, findColumns, groupColumns, isTroubling } from '../../renderer/imports/column-groups.ts';
import { MappingTable } from '../../renderer/imports/MappingTable.tsx';
import { ScaleMenu } from '../../renderer/imports/ScaleMenu.tsx';
import { tellingTexts } from '../../renderer/imports/telling-texts.ts';
import { startTexts } from '../../renderer/texts/i18n.ts';
import { createFormat } from '../../renderer/ui/format.ts';
import { FormatContext } from '../../renderer/ui/use-format.ts';
import type { DetectedColumn } from '../../shared/contract/imports.ts';
import { detectionOf } from './import-support.ts';

beforeAll(() => {
  // Only the attribute that names the language of the page is touched.
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  startTexts('en');
});

function html(element: React.ReactNode): string {
  return renderToStaticMarkup(
    <MantineProvider>
      <FormatContext value={createFormat('en-GB', 'Europe/Berlin')}>
        <MemoryRouter>{element}</MemoryRouter>
      </FormatContext>
    </MantineProvider>,
  ).replaceAll(/<style[^>]*>.*?<\/style>/gsu, '');
}

function column(position: number, header: string, some: Partial<DetectedColumn> = {}): DetectedColumn {
  return {
    ...{ position, header, target: `extra:${header}`, reason: { code: 'keptAsExtra', params: {} } },
    ...{ confidence: 1, isKeptAsCode: false, samples: [], filledCount: 3, warnings: [] },
    ...some,
  };
}

const outside = { code: 'scoresOutOfRange', params: { count: 1, min: 0, max: 10 } };
const columns = [
  column(0, 'ResponseId', { target: 'responseId' }),
  column(1, 'NPS', { target: 'nps', warnings: [outside], scale: { min: 0, max: 10, isReversed: false } }),
  column(2, 'Weiß nicht', { samples: ['Größe 12', 'kurz'] }),
  column(3, 'Guess', { target: 'csat', confidence: 0.6, scale: { min: 1, max: 5, isReversed: true } }),
  column(4, 'Internal', { target: 'ignore' }),
  column(5, 'Noted', { warnings: [{ code: 'missingMarkers', params: { count: 4 } }] }),
];

describe('columns', () => {
  test('that need a look stand first; notes about a column need none', () => {
    const groups = groupColumns(columns, new Set());
    expect(groups.map((group) => [group.key, group.columns.map(({ position }) => position)])).toEqual([
      ['check', [1, 3]],
      ['known', [0]],
      ['extra', [2, 5]],
      ['ignored', [4]],
    ]);
    expect([outside, { code: 'missingMarkers', params: {} }].map(isTroubling)).toEqual([true, false]);
  });

  test('keep their place while they are decided, unless they ask', () => {
    const placed = new Map<number, ColumnGroupKey>();
    groupColumns(columns, new Set(), placed);
    const decided = columns.map((one) => (one.position === 3 ? { ...one, confidence: 1 } : one));
    const where = (asked: number[]) =>
      Object.fromEntries(
        groupColumns(decided, new Set(asked), placed).map(({ key, columns: members }) => [
          key,
          members.map(({ position }) => position),
        ]),
      );
    expect(where([])).toMatchObject({ check: [1, 3], known: [0] });
    expect(where([0])).toMatchObject({ check: [0, 1, 3] });
  });

  test('are found by name, value and meaning, with or without accents', () => {
    const found = (typed: string) =>
      findColumns(columns, typed, (target) => (target === 'csat' ? 'Satisfaction' : target)).map(
        ({ position }) => position,
      );
    expect(found('grosse')).toEqual([]);
    expect(found('größe')).toEqual([2]);
    expect(found('GROSSE')).toEqual([]);
    expect(found('große 12')).toEqual([2]);
    expect(found('satisfaction gue')).toEqual([3]);
    expect(found('  ')).toHaveLength(columns.length);
  });
});

describe('the table', () => {
  const header = Array.from({ length: 214 }, (_, at) => `field ${at}`);
  const rows = Array.from({ length: 12 }, (_, row) => `${row % 11},Good and quick ${row},${'1,'.repeat(213)}1`);
  const wide = detectionOf(`nps,comment,${header.join(',')}\n${rows.join('\n')}`);

  test('of 216 columns shows few rows and a search field', () => {
    const markup = html(<MappingTable detection={wide} settings={{}} asked={new Set()} />);
    expect(markup).toContain('aria-label="Find a column"');
    expect(markup.match(/class="target-button/gu)?.length).toBeLessThan(10);
    expect(markup).toContain('214 columns kept as extra fields');
  });

  test('of a small file is one list in the order of the file', () => {
    const small = detectionOf('nps,comment,field\n9,Very good help,1');
    const markup = html(<MappingTable detection={small} settings={{}} asked={new Set()} />);
    expect(markup).not.toContain('Find a column');
    expect([...markup.matchAll(/aria-label="(\w+): stored as/gu)].map((match) => match[1])).toEqual([
      'nps',
      'comment',
      'field',
    ]);
  });
});

describe('a score column', () => {
  test('says its scale and direction, and both can be changed', () => {
    const reversed = columns[3];
    if (reversed === undefined) throw new Error('no column');
    expect(html(<ScaleMenu column={reversed} chosen={undefined} />)).toContain(
      'aria-label="Guess: scale 1–5, lowest is best"',
    );
  });

  test('with an NPS has one scale', () => {
    const nps = columns[1];
    if (nps === undefined) throw new Error('no column');
    expect(html(<ScaleMenu column={nps} chosen={undefined} />)).toBe('');
  });
});

describe('a column with personal data', () => {
  const customer = column(7, 'E-mail', { target: 'customerId', isKeptAsCode: true });

  test('can be stored as a code or as it is, also after it was switched off', () => {
    expect(html(<CodeSwitch column={customer} chosen={undefined} />)).toMatch(/checked=""/u);
    const off = html(<CodeSwitch column={{ ...customer, target: 'extra:x', isKeptAsCode: false }} chosen={false} />);
    expect(off).toContain('Keep E-mail as a code');
    expect(off).not.toMatch(/checked=""/u);
  });

  test('offers nothing where no customer can stand', () => {
    expect(html(<CodeSwitch column={column(8, 'Queue')} chosen={undefined} />)).toBe('');
    expect(html(<CodeSwitch column={{ ...customer, target: 'ignore' }} chosen={true} />)).toBe('');
  });
});

describe('letters that show the encoding', () => {
  test('are taken from headers and cells, shortened around the first telling one', () => {
    const file = detectionOf(`Größe,nps,comment\n1,9,"${'a'.repeat(60)} für danach ${'b'.repeat(90)}"\n2,8,plain`);
    expect(tellingTexts(file)).toEqual(['Größe', `…${'a'.repeat(16)} für danach ${'b'.repeat(32)}…`]);
  });

  test('are none in a file of plain letters', () => {
    expect(tellingTexts(detectionOf('nps,comment\n9,All good\u00a0here and quick'))).toEqual([]);
  });
});

describe('a file in which no column names the agent', () => {
  const rows = Array.from(
    { length: 12 },
    (_, row) =>
      `R-${row}x,A-0${10 + (row % 3)},${['Ana Quispe', 'Dirk Weiß'][row % 2]},${row % 11},Comment number ${row},${row % 4}`,
  );
  const file = detectionOf(['response_id,Custom Data 1,Field b,nps,comment,Field d', ...rows].join('\n'));

  test('offers the columns whose few values come again and again, as what they read like', () => {
    expect(namesAgents(file)).toBe(false);
    expect(agentCandidates(file).map(({ column: { header }, target }) => [header, target])).toEqual([
      ['Custom Data 1', 'agentId'],
      ['Field b', 'agentName'],
    ]);
  });

  test('offers nothing that is a number, differs in every row, or has a meaning already', () => {
    const headers = agentCandidates(file).map(({ column: { header } }) => header);
    for (const header of ['response_id', 'nps', 'comment', 'Field d']) expect(headers).not.toContain(header);
    expect(namesAgents(detectionOf('agent_name,nps,comment\nAna Quispe,9,Very good help'))).toBe(true);
  });
});
