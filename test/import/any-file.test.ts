// Properties of any file: one outcome per record, no crash, no hang, and values that come back as they were written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { createPreview } from '../../shared/import/preview.ts';
import { bytesOf, readFile, recordOf } from './read-all.ts';

const header = 'response_id,submitted_at,agent,nps,csat,resolved,friendliness,comment\n';
const good = 'R1,2026-03-01T10:00:00Z,Ana Quispe,9,5,yes,4,quick and friendly help\n';

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '9',
    '11',
    'yes',
    'nein',
    'Summe',
    '2026-03-01',
    '31.12.2026',
    '03/04/2026',
    'N/A',
    '"',
    '""',
    'a;b',
    "'=1",
    '__proto__',
    '\0',
    '\ufeff',
    '😀',
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const headerCell = fc.oneof(
  fc.constantFrom(
    'NPS',
    'CSAT',
    'Resolved',
    'Comment',
    'Agent',
    'Date',
    'Response ID',
    '',
    '__proto__',
    'constructor',
    'NPS',
    'E-Mail',
    'Status',
  ),
  fc.string({ maxLength: 12 }),
);

describe('any file', () => {
  it('is read to its end with one outcome per record, or refused with a code; twice the same', () => {
    let readCount = 0;
    fc.assert(
      fc.property(
        fc.array(headerCell, { minLength: 1, maxLength: 8 }),
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        (headers, rows, delimiter, quoted) => {
          const quote = (text: string) => (quoted ? `"${text.replaceAll('"', '""')}"` : text);
          const text = [headers, ...rows].map((row) => row.map(quote).join(delimiter)).join('\n');
          try {
            const { plan, rows: read } = readFile(text);
            readCount += 1;
            expect(read.length).toBe(plan.recordCount);
            expect(read.map(({ rowNumber }) => rowNumber)).toEqual(read.map((_, index) => index + 1));
            for (const { outcome } of read) expect(['response', 'rejected', 'notAnswer']).toContain(outcome.kind);
            expect(plan.columns.map(({ position }) => position)).toEqual(plan.columns.map((_, index) => index));
            for (const { confidence } of plan.columns) expect(confidence).toBeGreaterThanOrEqual(0.5);
            expect(readFile(text)).toEqual({
              plan,
              rows: read,
              responses: read.flatMap(({ outcome }) => (outcome.kind === 'response' ? [outcome.response] : [])),
            });
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
          }
        },
      ),
      { numRuns: 600 },
    );
    expect(readCount).toBeGreaterThan(200);
  });

  it('of any bytes is read or refused with a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          const { plan, rows } = readFile(bytes);
          expect(rows.length).toBe(plan.recordCount);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          expect(error.code).not.toBe('unexpected');
        }
      }),
      { numRuns: 600 },
    );
  });

  it('that was damaged byte by byte is read or refused with a code, and its preview shows the same', () => {
    const whole = bytesOf(
      `\ufeff${header}${good}R2;"x";31.12.2026\n"R3",2026-03-01 10:00,"Müller, C",7,,nein,,"a ""b""\r\nc"\nSumme,,,8,,,,\n`,
    );
    const edits = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(edits, (list) => {
        const bytes = whole.slice();
        for (const [at, byte] of list) bytes[at] = byte;
        try {
          const { plan, rows } = readFile(bytes);
          const preview = createPreview(plan);
          for (const row of rows) {
            expect(preview.add(recordOf(row), row.rowNumber)).toEqual(row.outcome);
          }
          const { readable, rejected, notAnswers } = preview.counts();
          expect(readable + rejected + notAnswers).toBe(plan.recordCount);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('that was written from values gives these values back', () => {
    const response = fc.record({
      id: fc.uuid(),
      at: fc.integer({ min: Date.UTC(2000, 0, 1) / 1000, max: Date.UTC(2090, 0, 1) / 1000 }),
      nps: fc.integer({ min: 0, max: 10 }),
      resolved: fc.constantFrom('yes', 'no', 'partly'),
      comment: fc.string({ maxLength: 60, unit: fc.constantFrom(...'abc ,;"\né€😀ñ') }),
    });
    fc.assert(
      fc.property(fc.array(response, { minLength: 1, maxLength: 15 }), (list) => {
        const rows = list.map(({ id, at, nps, resolved, comment }) =>
          [id, new Date(at * 1000).toISOString(), nps, resolved, `"${comment.replaceAll('"', '""')}"`].join(','),
        );
        const { responses } = readFile(`response_id,submitted_at,nps,resolved,comment\n${rows.join('\n')}\n`, {
          mapping: { '3': 'resolution', '4': 'comment:comment' },
        });
        expect(
          responses.map(({ externalId, respondedAt, nps, resolution, comments }) => [
            externalId,
            respondedAt,
            nps,
            resolution,
            comments[0]?.text ?? '',
          ]),
        ).toEqual(
          list.map(({ id, at, nps, resolved, comment }) => [
            id,
            at * 1000,
            nps,
            { no: 0, yes: 1, partly: 2 }[resolved],
            comment.trim(),
          ]),
        );
      }),
      { numRuns: 150 },
    );
  });
});
