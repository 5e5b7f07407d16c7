// One record, one outcome: what is stored, flagged, rejected or no answer; the preview shows the same; hostile names do no harm.
import { describe, expect, it } from 'vitest';
import { createConverter } from '../../shared/import/convert.ts';
import { contentText } from '../../shared/import/identity.ts';
import { MAX_CELL_CHARACTERS } from '../../shared/import/limits.ts';
import { createPreview } from '../../shared/import/preview.ts';
import { createTextRecord } from '../../shared/import/records.ts';
import type { RecordOutcome } from '../../shared/import/types.ts';
import { planOf, readFile } from './read-all.ts';

const header = 'response_id,submitted_at,agent,nps,csat,resolved,friendliness,comment\n';
const good = 'R1,2026-03-01T10:00:00Z,Ana Quispe,9,5,yes,4,quick and friendly help\n';

/** Outcome of one row in a file whose other rows are in order. */
function outcomeOf(row: string): RecordOutcome | undefined {
  return readFile(header + good.repeat(12).replaceAll('R1', () => `R${Math.random()}`) + row).rows[12]?.outcome;
}

function reasonOf(row: string): string {
  const outcome = outcomeOf(row);
  if (outcome === undefined) return 'none';
  if (outcome.kind === 'response') return outcome.flags.map(({ code }) => code).join(' ') || 'stored';
  return `${outcome.kind} ${outcome.reason.code}`;
}

describe('createConverter', () => {
  it('stores a good row without a word', () => {
    expect(outcomeOf(good)).toEqual({
      kind: 'response',
      flags: [],
      response: {
        externalId: 'R1',
        respondedAt: Date.UTC(2026, 2, 1, 10),
        agentName: 'Ana Quispe',
        nps: 9,
        csat: 5,
        resolution: 1,
        ratings: [{ key: 'friendliness', value: 4, raw: null }],
        comments: [{ key: 'comment', text: 'quick and friendly help' }],
        extra: null,
        raw: null,
      },
    });
  });

  it('flags a score out of range, leaves it out, and keeps row and cell', () => {
    expect(outcomeOf('R2,2026-03-01T10:00:00Z,Ana,11,5,yes,9,\n')).toMatchObject({
      kind: 'response',
      response: { nps: null, csat: 5, ratings: [], raw: { nps: '11', friendliness: '9' } },
      flags: [
        { code: 'scoreOutOfRange', params: { column: 'nps', value: '11', min: 0, max: 10 } },
        { code: 'scoreOutOfRange', params: { column: 'friendliness', value: '9' } },
      ],
    });
  });

  it.each([
    ['R2,31/31/2026,Ana,9,5,yes,4,\n', 'rejected dateInvalid'],
    ['R2,yesterday,Ana,9,5,yes,4,\n', 'rejected dateInvalid'],
    ['R2,,Ana,9,5,yes,4,\n', 'stored'],
    ['R2,1980-01-01 00:00:00,Ana,9,5,yes,4,\n', 'stored'],
    ['R2,2026-03-01T10:00:00Z,Ana,9\n', 'shortRow'],
    ['R2,2026-03-01T10:00:00Z,Ana,9,5,yes,4,a,b\n', 'rejected tooManyCells'],
    ['R2,2026-03-01T10:00:00Z,Ana,9,5,yes,4,a,,\n', 'stored'],
    ['R2,2026-03-01T10:00:00Z,Ana,,,,,\n', 'notAnswer noAnswer'],
    ['R2,yesterday,Ana,,,,,\n', 'notAnswer noAnswer'],
    ['R2,2026-03-01T10:00:00Z,Ana,N/A,-,k. A.,,.\n', 'notAnswer noAnswer'],
    ['R2,2026-03-01T10:00:00Z,Ana,12,,,,\n', 'scoreOutOfRange'],
    ['R2,2026-03-01T10:00:00Z,Ana,4.5,,,,\n', 'scoreUnreadable'],
    ['R2,2026-03-01T10:00:00Z,Ana,great,,,,\n', 'scoreUnreadable'],
    ['R2,2026-03-01T10:00:00Z,Ana,9,,perhaps later,,\n', 'resolutionUnreadable'],
    ['Gesamt,,,8.1,,,,\n', 'notAnswer totalRow'],
    ['"TOTAL:",,,,4.2,,,\n', 'notAnswer totalRow'],
    [',,,9,,,,total mess it was\n', 'stored'],
    [`R2,,Ana,9,5,yes,4,${'x'.repeat(MAX_CELL_CHARACTERS + 1)}\n`, 'rejected cellTooLong'],
    [`R2,,Ana,9,5,yes,4,${'x'.repeat(MAX_CELL_CHARACTERS)}\n`, 'stored'],
  ])('%.60s is: %s', (row, expected) => {
    expect(reasonOf(row)).toBe(expected);
  });

  it('takes no absent column for an empty one', () => {
    const [response] = readFile('NPS,Team\n9,\n').responses;
    expect(response?.team).toBeNull();
    expect(response !== undefined && 'channel' in response).toBe(false);
  });

  it('sets aside what the row itself says is unfinished', () => {
    const { rows } = readFile('Response Type,NPS\ncompleted,9\nstarted,3\nSurvey Preview,10\nexpired,\n');
    expect(rows.map(({ outcome }) => (outcome.kind === 'notAnswer' ? outcome.reason.code : outcome.kind))).toEqual([
      'response',
      'partial',
      'preview',
      'notAnswered',
    ]);
  });

  it('does not take the state of a ticket for the state of an answer', () => {
    const { plan, rows } = readFile('Status,NPS\npending,9\nsolved,3\nopen,10\n');
    expect(plan.columns[0]?.target).toBe('extra:Status');
    expect(rows.every(({ outcome }) => outcome.kind === 'response')).toBe(true);
  });

  it('keeps the cell beside a value that reads otherwise', () => {
    const [first, second] = readFile(
      'Channel,Language,NPS,CSAT (0-10),Resolved,Agent\nTeléfono,Inglés,9 - sure,10,ja, Ana  \nVOICE,EN,9.0,0,YES,-\n',
    ).responses;
    expect(first).toMatchObject({ channel: 'voice', language: 'en', nps: 9, csat: 5, resolution: 1, agentName: 'Ana' });
    expect(first?.raw).toEqual({
      Channel: 'Teléfono',
      Language: 'Inglés',
      NPS: '9 - sure',
      'CSAT (0-10)': '10',
      Resolved: 'ja',
    });
    expect(second).toMatchObject({ channel: 'voice', language: 'en', nps: 9, csat: 1, resolution: 1, agentName: null });
    expect(second?.raw).toEqual({ 'CSAT (0-10)': '0', Agent: '-' });
  });

  it('survives hostile headers', () => {
    const { plan, rows } = readFile('__proto__,constructor,,NPS,NPS,toString,hasOwnProperty\na,b,c,9,8,x,\n,,,7,,,\n');
    const preview = createPreview(plan);
    for (const { cells, rowNumber } of rows) preview.add(createTextRecord(cells, rowNumber + 1), rowNumber);
    expect(preview.rows().map(({ stored }) => stored)).toEqual([
      ['a', 'b', 'c', 9, '8', 'x', null],
      [null, null, null, 7, null, null, null],
    ]);
    const [outcome] = rows.map((row) => row.outcome);
    if (outcome?.kind !== 'response') throw new Error('not stored');
    expect(JSON.parse(JSON.stringify(outcome.response.extra))).toEqual(
      JSON.parse('{"__proto__":"a","constructor":"b","Column 3":"c","NPS (2)":"8","toString":"x"}'),
    );
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(contentText(outcome.response)).toContain('9:__proto__');
  });

  it('reads words of a stored plan whose keys are names of Object', () => {
    const plan = planOf('NPS,Resolved\n9,constructor\n8,yes\n7,no\n');
    const again = createConverter(JSON.parse(JSON.stringify({ ...plan, questions: [] })));
    const outcome = again.convert(createTextRecord(['9', 'constructor'], 2));
    expect(outcome).toMatchObject({ kind: 'response', response: { nps: 9, resolution: null } });
    expect(again.convert(createTextRecord(['9', '__proto__'], 3)).kind).toBe('response');
  });
});

describe('createPreview', () => {
  it('shows the first rows and the first odd ones after them, and counts all', () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) => `${index === 40 ? 'nonsense' : '2026-03-01'},${index === 50 ? 99 : 9}`,
    );
    const { plan, rows: read } = readFile(`Date,NPS\n${rows.join('\n')}\n`);
    const preview = createPreview(plan);
    for (const { cells, line, rowNumber, outcome } of read) {
      expect(preview.add(createTextRecord(cells, line), rowNumber)).toEqual(outcome);
    }
    expect(preview.rows().map(({ rowNumber, outcome }) => `${rowNumber} ${outcome}`)).toEqual([
      ...Array.from({ length: 20 }, (_, index) => `${index + 1} stored`),
      '41 rejected',
      '51 stored',
    ]);
    expect(preview.counts()).toEqual({ readable: 59, rejected: 1, notAnswers: 0 });
    expect(preview.rows()[0]).toEqual({
      rowNumber: 1,
      line: 2,
      cells: ['2026-03-01', '9'],
      outcome: 'stored',
      reason: null,
      stored: [Date.UTC(2026, 1, 28, 23), 9],
      flags: [],
    });
  });
});
