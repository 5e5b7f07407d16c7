// What stands below or between the answers: totals, footnotes, other tables, headers once more. Counted and named, never stored; and
// answers that only look like it stay answers.
import { describe, expect, it } from 'vitest';
import { type ReadFile, readFile } from './read-all.ts';

const HEADER = 'response_id,responded_at,agent_name,nps,comment\n';
const A1 = 'S1,2026-03-13 10:00,Ana Quispe,9,Fast and kind\n';
const A2 = 'S2,2026-03-14 10:00,Bruno Díaz,2,No one called back\n';
const A3 = 'S3,2026-03-15 10:00,Bruno Díaz,7,\n';
const ANSWERS = HEADER + A1 + A2 + A3;

function fates({ rows }: ReadFile): string[] {
  return rows.map(({ outcome }) => (outcome.kind === 'response' ? 'stored' : outcome.reason.code));
}

function below(text: string): string[] {
  return fates(readFile(ANSWERS + text, { zone: 'UTC' })).slice(3);
}

describe('another table below', () => {
  const teams = 'Team,Answers,Average,Trend,Remark\nRetención,1,9,5,up\nSoporte N1,2,4,3,down\n';

  it('is set aside from its header on, and its line is told', () => {
    const read = readFile(`${ANSWERS}\n${teams}`, { zone: 'UTC' });
    expect(fates(read)).toEqual(['stored', 'stored', 'stored', 'secondTable', 'secondTable', 'secondTable']);
    expect(read.rows[4]?.outcome).toEqual({ kind: 'notAnswer', reason: { code: 'secondTable', params: { line: 6 } } });
    expect(read.plan.warnings).toContainEqual({ code: 'secondTable', params: { line: 6 } });
    // Nothing of it has a say in what the columns are.
    expect(read.plan.columns.map(({ filledCount }) => filledCount)).toEqual([3, 3, 3, 3, 2]);
  });

  it('is seen with a title above it, after totals, and behind a footnote', () => {
    expect(below(`\nSummary by team\n${teams}`)).toEqual(Array(4).fill('secondTable'));
    expect(below(`Total,,,6,\n\n${teams}`)).toEqual(['totalRow', ...Array(3).fill('secondTable')]);
    expect(below(`\nExported by Carla Müller on 1 April\n\n${teams}`)).toEqual([
      'footnote',
      ...Array(3).fill('secondTable'),
    ]);
  });

  it('of any length', () => {
    const rows = Array.from({ length: 900 }, (_, at) => `Team ${at},${at},4,5,up\n`).join('');
    const found = below(`\nTeam,Answers,Average,Trend,Remark\n${rows}`);
    expect([found.length, new Set(found)]).toEqual([901, new Set(['secondTable'])]);
  });

  it('in a file whose lines all stand apart', () => {
    const apart = `${ANSWERS}${A1.replace('S1', 'S4')}${A2.replace('S2', 'S5')}`.replaceAll('\n', '\n\n');
    const read = readFile(`${apart}\n${teams.replaceAll('\n', '\n\n')}`, { zone: 'UTC' });
    expect(fates(read)).toEqual([...Array(5).fill('stored'), ...Array(3).fill('secondTable')]);
    expect(fates(readFile(apart, { zone: 'UTC' }))).toEqual(Array(5).fill('stored'));
  });

  it('is not a blank line, a page, or a row that reads oddly', () => {
    expect(below(`\n${A1.replace('S1', 'S4')}\n\n${A2.replace('S2', 'S5')}`)).toEqual(['stored', 'stored']);
    expect(below('\nS4,2026-03-16 10:00,Ana Quispe,,great\n')).toEqual(['stored']);
    expect(below('\nS4,2026-03-16 10:00,Ana Quispe,great,\n')).toEqual(['stored']);
    expect(below('\nagent,day,name,score,text\nS5,2026-03-17 10:00,Ana Quispe,8,fine\n')[1]).toBe('stored');
  });
});

describe('the header once more', () => {
  it('is no answer, wherever it stands', () => {
    const read = readFile(`${ANSWERS}${HEADER}S4,2026-03-16 10:00,Ana Quispe,5,ok\n\n${HEADER}`, { zone: 'UTC' });
    expect(fates(read)).toEqual(['stored', 'stored', 'stored', 'repeatedHeader', 'stored', 'repeatedHeader']);
    expect(read.plan.columns[3]?.filledCount).toBe(4);
  });

  it('with the mark of a second file before it', () => {
    const read = readFile(`\ufeff${ANSWERS}\ufeff${HEADER}S4,2026-03-16 10:00,Ana Quispe,5,ok\n`, { zone: 'UTC' });
    expect(fates(read).slice(3)).toEqual(['repeatedHeader', 'stored']);
  });

  it('of several rows', () => {
    const header = 'Respondent ID,Collector ID,End Date,Why?,,\n,,,Billing,Technical,Open-Ended Response\n';
    const row = (id: number) => `1148203471${id},4,2026-03-0${id} 10:00:00,Billing,,some words of a customer\n`;
    const read = readFile(header + row(1) + row(2) + header + row(3), { zone: 'UTC' });
    expect(read.plan.layout.headerRows).toBe(2);
    expect(fates(read)).toEqual(['stored', 'stored', 'repeatedHeader', 'repeatedHeader', 'stored']);
  });
});

describe('totals', () => {
  it.each([
    ['Total,,,6.0,\n', ['totalRow']],
    [',,Summe,6.0,\n', ['totalRow']],
    ['Genel Toplam,,,6,\n', ['totalRow']],
    ['Total (3),,,6,\n', ['totalRow']],
    ['Total:,,,6,\nAverage,,,6.0,\n', ['totalRow', 'totalRow']],
    ['S4,2026-03-16 10:00,Ana Quispe,6,total\n', ['stored']],
    ['S4,,Total Care GmbH,6,total mess it was\n', ['stored']],
  ])('%s', (row, expected) => {
    expect(below(row)).toEqual(expected);
  });

  it('below a table that has names at its left, even if every cell is filled', () => {
    const read = readFile('Agent,NPS,CSAT\nAna Quispe,9,5\nBruno Díaz,3,2\nAna Quispe,7,4\nTotal,6.3,3.7\n');
    expect(fates(read)).toEqual(['stored', 'stored', 'stored', 'totalRow']);
    // In the middle of answers it is a name like any other.
    const named = readFile('Channel,NPS,CSAT\nMedia,9,5\nChat,3,2\nMedia,7,4\nChat,6,3\n');
    expect(fates(named)).toEqual(Array(4).fill('stored'));
    const last = readFile(
      'Channel,Day,NPS\nMedia,2026-03-01,9\nChat,2026-03-02,3\nChat,2026-03-02,7\nTotal,2026-03-03,4\n',
    );
    expect(fates(last)).toEqual(Array(4).fill('stored'));
    const sparse = readFile(
      'Reason,Day,NPS,Team,Text,Note\nPrice,2026-03-01,9,,,\nSuma,2026-03-02,3,,,\nPrice,2026-03-02,7,,,\n',
    );
    expect(fates(sparse)).toEqual(Array(3).fill('stored'));
  });
});

describe('footnotes', () => {
  it.each([
    ['\nVertraulich – nur für den internen Gebrauch.,,,,\n', ['footnote']],
    ['\n* 9 and 10 are promoters\n\nExported 2026-04-01\n', ['footnote', 'footnote']],
    ['Exported on 1 April by the quality team\n', ['footnote']],
  ])('%s', (row, expected) => {
    expect(below(row)).toEqual(expected);
  });

  it('are told from comments that stand first', () => {
    const text =
      'Comment,NPS\nVery friendly and quick,9\nExported twice and both times wrong,\nNobody called me back,\n';
    expect(fates(readFile(text))).toEqual(['stored', 'stored', 'stored']);
    expect(fates(readFile(`${text}\nSource: survey tool\n`))).toEqual(['stored', 'stored', 'stored', 'footnote']);
  });
});
