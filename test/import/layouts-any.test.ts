// Any header rows over any body: read to the end with every row accounted for, or refused with a code; the preview says the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { createPreview } from '../../shared/import/preview.ts';
import type { ImportSettings } from '../../shared/import/types.ts';
import { readFile, recordOf } from './read-all.ts';

const name = fc.oneof(
  fc.constantFrom(
    ...[
      'NPS',
      'CSAT',
      'Comment',
      'Agent',
      'Response ID',
      'Date',
      'Finished',
      'Status',
      'Respondent ID',
      'Collector ID',
    ],
    ...[
      'End Date',
      'Interaction ID',
      'Component Text',
      'Response',
      'question_type',
      'answer',
      'score',
      'V1',
      'V2',
      'V3',
    ],
    ...['submitdate', 'lastpage', 'seed', '#', 'Survey - NPS', 'Survey - CSAT', 'Points: NPS', 'employee first name'],
    ...[
      '{"ImportId":"QID1"}',
      "{'ImportId': 'startDate'}",
      'Total',
      'Responses',
      'Row Labels',
      '',
      '',
      ' ',
      '<b>Why</b>',
    ],
  ),
  fc.string({ maxLength: 10 }),
);
const value = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '9',
      '0',
      '61',
      '-20',
      '4,5',
      '92%',
      'Yes',
      'no',
      'True',
      'Survey Preview',
      'nps',
      'csat',
      'Total',
      'R_1',
      'A1',
    ],
    ...[
      '2026-03-01 10:00',
      '03/04/2026',
      '1980-01-01 00:00:00',
      'Ana Quispe',
      'she was very kind to me',
      '* note',
      'N/A',
    ],
  ),
  fc.string({ maxLength: 10 }),
);
function rowsOf(cell: fc.Arbitrary<string>, most: number): fc.Arbitrary<string[][]> {
  return fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: most });
}

/** Rows of a long file or of one with several kinds of scores: reshaped on the way. */
const reshaped = fc
  .tuple(
    fc.constantFrom(
      ['Interaction ID', 'Component Text', 'Response', 'Agent Name'],
      ['id', 'question_type', 'answer', 'agent'],
    ),
    fc.array(
      fc.tuple(fc.constantFrom('i1', 'i2', 'i3', 'i4', ''), fc.constantFrom('nps', 'csat', 'CES', ''), value, value),
      { minLength: 4, maxLength: 20 },
    ),
  )
  .map(([names, rows]) => ({ head: [names], body: rows.map((row) => [...row]) }));
const mixed = fc.record({ head: rowsOf(name, 4), body: rowsOf(value, 14) });

const chosen: fc.Arbitrary<ImportSettings> = fc.record(
  {
    preambleRows: fc.integer({ min: 0, max: 3 }),
    headerRows: fc.integer({ min: 0, max: 5 }),
    delimiter: fc.constant(','),
    product: fc.constantFrom('none', 'qualtrics', 'talkdesk', 'limeSurvey', 'medallia'),
    answers: fc.constantFrom({ longFormat: 'pivot' }, { longFormat: 'asIs' }, { aggregate: 'answers' }),
  },
  { requiredKeys: ['delimiter'] },
);

const settings = fc.oneof(fc.constant<ImportSettings>({ delimiter: ',' }), chosen);

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

describe('any layout', () => {
  it('accounts for every row, and its preview shows what is stored', () => {
    let readCount = 0;
    let reshapedCount = 0;
    fc.assert(
      fc.property(fc.oneof(mixed, reshaped), rowsOf(name, 2), settings, ({ head, body }, below, given) => {
        const text = `${csv(head)}\n${csv(body)}\n\n${csv(below)}\n${csv(body.slice(0, 2))}`;
        try {
          const { plan, rows } = readFile(text, given);
          readCount += 1;
          if (plan.layout.reshape !== undefined) reshapedCount += 1;
          expect(rows.reduce((sum, { joinedRows }) => sum + joinedRows, 0)).toBe(plan.recordCount);
          expect(new Set(rows.map(({ rowNumber }) => rowNumber)).size).toBe(rows.length);
          expect(new Set(plan.columns.map(({ header }) => header)).size).toBe(plan.columns.length);
          const preview = createPreview(plan);
          for (const row of rows) expect(preview.add(recordOf(row), row.rowNumber)).toEqual(row.outcome);
          const { readable, rejected, notAnswers } = preview.counts();
          expect(readable + rejected + notAnswers).toBe(rows.length);
          for (const shown of preview.rows()) expect(shown.cells.length).toBeGreaterThanOrEqual(plan.columns.length);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          expect(error.code).not.toBe('unexpected');
        }
      }),
      { numRuns: 500 },
    );
    expect(readCount).toBeGreaterThan(350);
    expect(reshapedCount).toBeGreaterThan(30);
  });

  it('never leaves out a row of a plain table', () => {
    const plain = fc.record({
      nps: fc.integer({ min: 0, max: 10 }),
      agent: fc.constantFrom('Ana Quispe', 'Bruno Díaz', 'Total Quality', 'Team Nord', ''),
      text: fc.constantFrom('', 'good', 'Comment', 'NPS', 'Agent', 'Total', 'Note: all was well', 'she was kind to me'),
    });
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 30 }), fc.array(fc.nat(29)), (list, gaps) => {
        const lines = list.map(
          ({ nps, agent, text }, at) => `${gaps.includes(at) ? '\n' : ''}R-${1000 + at},${nps},${agent},${text}\n`,
        );
        const { plan, responses } = readFile(`ID,NPS,Agent,Comment\n${lines.join('')}`, { product: 'none' });
        expect([plan.layout.preambleRows, plan.layout.headerRows, plan.layout.tails]).toEqual([
          undefined,
          1,
          undefined,
        ]);
        expect(responses.map(({ nps }) => nps)).toEqual(list.map(({ nps }) => nps));
      }),
      { numRuns: 200 },
    );
  });
});
