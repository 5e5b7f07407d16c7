// Whatever stands in a cell: no reader throws, and what is stored lies on the scale of its metric, or is told and left out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellReader } from '../../shared/import/cell-readers.ts';
import { createTextRecord } from '../../shared/import/records.ts';
import { RowState } from '../../shared/import/row-state.ts';
import { type ColumnPlan, fixedTargets, type Target } from '../../shared/import/types.ts';
import { metricScales } from '../../shared/import/values.ts';
import { readFile } from './read-all.ts';

const nearScores = fc.oneof(
  fc.string({ maxLength: 12, unit: fc.constantFrom(...'0123456789.,-+% /()#★☆A') }),
  fc.constantFrom(
    'Very satisfied',
    'malo',
    '😀',
    '👎',
    'good',
    'offered',
    'A3',
    '4 - ok',
    'N/A',
    '103',
    '-1',
    '1e9',
    '9,99',
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 20, unit: 'binary' }),
);

const targets: readonly Target[] = [...fixedTargets, 'behaviour:x', 'comment:x', 'extra:x'];
const scales = fc.constantFrom(
  { min: 1, max: 5, isReversed: false },
  { min: 0, max: 10, isReversed: true },
  { min: 1, max: 7, isReversed: false },
  { min: 0, max: 100, isReversed: false },
);

function plan(target: Target, more: Partial<ColumnPlan> = {}): ColumnPlan {
  return {
    position: 0,
    header: 'H',
    target,
    reason: { code: 'chosenByPerson', params: {} },
    confidence: 1,
    samples: [],
    filledCount: 1,
    warnings: [],
    ...more,
  };
}

describe('any cell', () => {
  it('is read by every reader without an error', () => {
    fc.assert(
      fc.property(
        nearScores,
        fc.constantFrom(...targets),
        scales,
        fc.boolean(),
        (cell, target, scale, isSerialDate) => {
          const words = { good: '5', bad: 'none', malo: '99' };
          const reader = cellReader(
            plan(target, { scale, words, isSerialDate }),
            'Europe/Berlin',
            (text) => `#${text}`,
          );
          const row = new RowState({ externalId: null, ratings: [], comments: [], extra: null, raw: null }, ['H']);
          reader?.(createTextRecord([cell], 1), row);
          const { nps, csat, ces, ratings } = row.draft;
          for (const [value, { min, max }] of [
            [nps, metricScales.nps],
            [csat, metricScales.csat],
            [ces, metricScales.ces],
            [ratings[0]?.value, metricScales.behaviour],
          ] as const) {
            if (value === undefined || value === null) continue;
            expect(value).toBeGreaterThanOrEqual(min);
            expect(value).toBeLessThanOrEqual(max);
          }
          if (nps !== undefined && nps !== null) expect(Number.isInteger(nps)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('any column of scores', () => {
  it('stores scores of its scale only, and keeps every cell it reads otherwise', () => {
    const cells = fc.array(nearScores, { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(
        cells,
        fc.constantFrom('CSAT', 'NPS', 'CES', 'Rating', 'The agent was friendly'),
        (values, header) => {
          const quoted = values.map(
            (value) => `"${value.replaceAll('"', '""').replaceAll('\0', '')}",Ana,thank you very much`,
          );
          const { plan: made, rows } = readFile(`${header},Agent,Comment\n${quoted.join('\n')}\n`);
          const [column] = made.columns;
          expect(column === undefined || column.confidence >= 0.5).toBe(true);
          for (const { outcome, cells: read } of rows) {
            if (outcome.kind !== 'response') continue;
            const { nps, csat, ces, ratings, raw, extra } = outcome.response;
            const value = nps ?? csat ?? ces ?? ratings[0]?.value ?? null;
            const [low, high] = nps !== undefined ? [0, 10] : ces !== undefined ? [1, 7] : [1, 5];
            expect(value === null || (value >= low && value <= high)).toBe(true);
            expect(Number.isInteger(nps ?? 0)).toBe(true);
            // A cell that is not stored as it stands is kept: beside the score, with the rating, or as an extra field.
            const cell = read[0] ?? '';
            const kept = raw?.[header] ?? ratings[0]?.raw ?? Object.values(extra ?? {})[0] ?? '';
            if (cell.trim() === '' || Number(cell.trim().replace(',', '.')) === value) continue;
            expect(kept.trim() !== '' || cell.startsWith("'")).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
