// Columns of dates: which one counts, whole columns that decide, times in a column of their own, zones in headers, and what is told.
import { describe, expect, it } from 'vitest';
import { planOf, readFile, targetsOf } from './read-all.ts';

function instants(text: string, settings: Parameters<typeof readFile>[1] = { zone: 'UTC' }): (string | null)[] {
  return readFile(text, settings).responses.map(({ respondedAt = null }) =>
    respondedAt === null ? null : new Date(respondedAt).toISOString().slice(0, 19),
  );
}

describe('which column of dates counts', () => {
  it('is the only one, whatever its header, at a low confidence', () => {
    const plan = planOf('d,NPS\n2026-03-01,9\n2026-03-02,8\n2026-03-03,3\n');
    expect(plan.columns[0]).toMatchObject({
      target: 'respondedAt',
      confidence: 0.6,
      reason: { code: 'valuesOnly' },
    });
    expect(planOf('Column 3,NPS\n1 Mar 2026,9\n').columns[0]).toMatchObject({
      target: 'respondedAt',
      confidence: 0.55,
    });
  });

  it('is none of ids that could be Unix seconds, birthdays and numbers like day numbers', () => {
    expect(targetsOf(planOf('x,NPS\n1614192119,9\n1614192120,8\n1614192121,7\n'))[0]).toBe('extra:x');
    expect(targetsOf(planOf('x,NPS\n45352,9\n45353,8\n45354,7\n'))[0]).toBe('extra:x');
    expect(targetsOf(planOf('Geburtsdatum,NPS\n01.02.1980,9\n03.02.1991,8\n'))[0]).toBe('extra:Geburtsdatum');
  });

  it('keeps ids of ten digits ids', () => {
    expect(targetsOf(planOf('Respondent ID,NPS\n1614192119,9\n1614192120,8\n'))[0]).toBe('responseId');
    expect(targetsOf(planOf('id,NPS\n20260301,9\n20260302,8\n'))[0]).toBe('responseId');
  });

  it('is the end and not the start, the recording before both', () => {
    const both = 'Start Date,End Date,NPS\n2026-03-01 10:00,2026-03-01 10:05,9\n';
    expect(targetsOf(planOf(both))).toEqual(['extra:Start Date', 'respondedAt', 'nps']);
    const all = 'StartDate,EndDate,RecordedDate,NPS\n2026-03-01 10:00,2026-03-01 10:05,2026-03-01 10:06,9\n';
    expect(targetsOf(planOf(all, { product: 'none' }))).toEqual([
      'extra:StartDate',
      'extra:EndDate',
      'respondedAt',
      'nps',
    ]);
    expect(targetsOf(planOf('Hora de inicio,NPS\n2026-03-01 10:00,9\n'))[0]).toBe('respondedAt');
  });

  it('is asked where several say nothing', () => {
    const text = 'x,y,NPS\n2026-03-01,2026-03-04,9\n2026-03-02,2026-03-05,8\n';
    const open = planOf(text);
    expect(open.questions.map(({ code, choices }) => [code, choices])).toEqual([['dateColumn', ['x', 'y', 'none']]]);
    expect(instants(text, { zone: 'UTC', answers: { dateColumn: 'y' } })).toEqual([
      '2026-03-04T00:00:00',
      '2026-03-05T00:00:00',
    ]);
    expect(planOf(text, { answers: { dateColumn: 'none' } }).questions).toEqual([]);
  });
});

describe('dates and times in two columns', () => {
  it.each([
    ['Date,Time,NPS\n2026-03-01,10:15,9\n', '2026-03-01T10:15:00'],
    ['Fecha;Hora;NPS\n25/03/2026;7:05 p. m.;9\n', '2026-03-25T19:05:00'],
    ['Datum;Uhrzeit;NPS\n01.03.2026;07:05:09;9\n', '2026-03-01T07:05:09'],
    ['NPS,Survey Time,Agent,Survey Date\n9,10:15,Ana,2026-03-01\n', '2026-03-01T10:15:00'],
  ])('%j are one instant', (text, expected) => {
    expect(instants(text)).toEqual([expected]);
  });

  it('are told, and the cells are kept', () => {
    const { plan, responses } = readFile('Date,Time,NPS\n2026-03-01,10:15,9\n', { zone: 'UTC' });
    expect(plan.columns[0]?.warnings).toEqual([{ code: 'timeFromColumn', params: { from: 'Time' } }]);
    expect(plan.columns[1]).toMatchObject({
      target: 'ignore',
      reason: { code: 'joinedWithDate', params: { column: 'Date' } },
    });
    expect(responses[0]?.raw).toEqual({ Date: '2026-03-01 10:15' });
  });

  it('are matched by name where there are several, and not at all where nothing tells', () => {
    const text =
      'Call Date,Call Time,Survey Date,Survey Time,NPS\n2026-03-01,09:00,2026-03-02,18:30,9\n2026-03-01,09:05,2026-03-02,18:40,8\n';
    const { responses } = readFile(text, { zone: 'UTC' });
    expect(responses.map(({ interactionAt, respondedAt }) => [interactionAt, respondedAt])).toEqual([
      [Date.UTC(2026, 2, 1, 9), Date.UTC(2026, 2, 2, 18, 30)],
      [Date.UTC(2026, 2, 1, 9, 5), Date.UTC(2026, 2, 2, 18, 40)],
    ]);
    const unclear = planOf('Date,Agent,Begin,Stop,NPS\n2026-03-01,Ana,09:00,09:30,9\n');
    expect(unclear.columns.some(({ timePosition }) => timePosition !== undefined)).toBe(false);
  });

  it('leave dates alone that have times of their own', () => {
    expect(instants('Date,Time,NPS\n2026-03-01 08:00,10:15,9\n')).toEqual(['2026-03-01T08:00:00']);
  });

  it('reject a row whose time is none', () => {
    const { rows } = readFile(
      'Date,Time,NPS\n2026-03-01,10:15,9\n2026-03-01,later,9\n2026-03-01,10:30,8\n2026-03-01,10:31,8\n2026-03-01,10:32,8\n',
    );
    expect(rows[1]?.outcome).toEqual({
      kind: 'rejected',
      reason: { code: 'dateInvalid', params: { column: 'Date', value: '2026-03-01 later' } },
    });
  });
});

describe('counts under the name of a date', () => {
  it('are Unix seconds, also as text, and day numbers where every cell is one', () => {
    expect(instants('responded,NPS\n"1772359200",9\n"1772359260",8\n')).toEqual([
      '2026-03-01T10:00:00',
      '2026-03-01T10:01:00',
    ]);
    const { plan } = readFile('Fecha de respuesta,NPS\n46082.5,9\n46083,8\n');
    expect(plan.columns[0]).toMatchObject({ target: 'respondedAt', isSerialDate: true });
    expect(plan.columns[0]?.warnings).toEqual([{ code: 'datesSerial', params: { count: 2 } }]);
    expect(instants('Fecha de respuesta,NPS\n46082.5,9\n46083,8\n')).toEqual([
      '2026-03-01T12:00:00',
      '2026-03-02T00:00:00',
    ]);
  });
});

describe('zones', () => {
  it('come from the header, in summer too', () => {
    const { plan, responses } = readFile('Zeit [MEZ],NPS\n01.03.2026 07:05,9\n01.07.2026 07:05,8\n', {
      zone: 'America/Lima',
    });
    expect(plan.columns[0]).toMatchObject({ target: 'respondedAt', zone: 'Europe/Berlin' });
    expect(plan.columns[0]?.warnings).toEqual([{ code: 'zoneFromHeader', params: { zone: 'Europe/Berlin' } }]);
    expect(responses.map(({ respondedAt }) => respondedAt)).toEqual([
      Date.UTC(2026, 2, 1, 6, 5),
      Date.UTC(2026, 6, 1, 5, 5),
    ]);
    expect(plan.zoneIsAssumed).toBe(false);
  });

  it('are asked where a name means several, once for the file', () => {
    const text = 'Responded at,Contact at,NPS\n2026-07-01 10:00 CST,2026-07-01 09:00 CST,9\n';
    expect(planOf(text).questions.map(({ code }) => code)).toEqual(['zoneName:CST']);
    const answers = { 'zoneName:CST': 'Asia/Shanghai' };
    expect(instants(text, { answers })).toEqual(['2026-07-01T02:00:00']);
  });
});

describe('what is told', () => {
  it('counts unreadable dates over all rows, also where the year stands first', () => {
    const many = Array.from({ length: 3000 }, (_, index) => {
      const day = String(1 + (index % 28)).padStart(2, '0');
      return `2026-03-${day} ${String(index % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:${String(index % 59).padStart(2, '0')},9`;
    });
    const { plan, rows } = readFile(`Date,NPS\n${many.join('\n')}\n2026-02-30 10:00:00,9\n2026-02-31,9\n`);
    const rejected = rows.filter(({ outcome }) => outcome.kind === 'rejected').length;
    expect(plan.columns[0]?.warnings).toEqual([{ code: 'datesUnreadable', params: { count: 2 } }]);
    expect(rejected).toBe(2);
  });

  it('says on the row that a time occurs twice or never', () => {
    const { rows } = readFile('Date,NPS\n2026-10-25 02:30,9\n2026-03-29 02:30,8\n2026-03-29 12:00,7\n');
    expect(
      rows.map(({ outcome }) => (outcome.kind === 'response' ? outcome.flags.map(({ code }) => code) : [])),
    ).toEqual([['timeTwice'], ['timeNever'], []]);
  });

  it('lets no date with dots decide how dates with slashes are written', () => {
    const text = 'Vertragsende,Antwortdatum,NPS\n01.03.2026,03/04/2026,9\n02.03.2026,05/06/2026,8\n';
    expect(planOf(text).questions.map(({ code }) => code)).toEqual(['dateOrder']);
  });

  it('lets a date column that is not stored decide the order of one that is', () => {
    const text = 'Start Date,End Date,NPS\n03/25/2026,04/01/2026,9\n03/04/2026,03/04/2026,8\n';
    expect(planOf(text).columns[1]).toMatchObject({ dateOrder: 'mdy', target: 'respondedAt' });
  });
});
