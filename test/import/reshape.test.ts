// Long files become one record per response and mixed scores one column per kind: nothing lost, nothing joined that does not belong.
import { describe, expect, it } from 'vitest';
import { needsNewReading } from '../../shared/import/analysis-settings.ts';
import { MAX_CELL_CHARACTERS, MAX_OPEN_RESPONSES } from '../../shared/import/limits.ts';
import { createPivot } from '../../shared/import/pivot.ts';
import { type CellRecord, cellsOf, createTextRecord } from '../../shared/import/records.ts';
import { planOf, type ReadFile, readFile } from './read-all.ts';

const HEADER = 'Interaction ID,Question,Answer,Agent,When\n';
const pivoted = { answers: { longFormat: 'pivot' } };

/** Rows of one interaction lie apart, and the second agent took over. */
const LONG = `${HEADER}i1,NPS,9,Ana,2026-03-01 10:00
i2,NPS,3,Ana,2026-03-01 10:01
i1,Resolved?,Yes,Ana,2026-03-01 10:02
i2,Resolved?,No,Bruno,2026-03-01 10:03
i3,NPS,7,Carla,2026-03-01 10:04
i2,Comment,nobody called me back,Bruno,2026-03-01 10:05
`;

function total(rows: ReadFile['rows']): number {
  return rows.reduce((sum, { joinedRows }) => sum + joinedRows, 0);
}

describe('one row per question', () => {
  it('is asked about, and read as proposed until it is answered', () => {
    const { plan, responses } = readFile(LONG);
    expect(plan.questions.map(({ code, choices }) => [code, choices])).toEqual([['longFormat', ['pivot', 'asIs']]]);
    expect(plan.questions[0]?.params).toEqual({
      rows: 6,
      responses: 3,
      questions: 3,
      id: 'Interaction ID',
      question: 'Question',
      answer: 'Answer',
    });
    expect(responses.length).toBe(3);
  });

  it('becomes one response per interaction, with the last agent', () => {
    const { plan, rows, responses } = readFile(LONG, pivoted);
    expect(plan.questions).toEqual([]);
    expect(plan.columns.map(({ header, target }) => `${header} ${target}`)).toEqual([
      'Interaction ID interactionId',
      'Question ignore',
      'Answer ignore',
      'Agent agentName',
      'When respondedAt',
      'NPS nps',
      'Resolved? resolution',
      'Comment comment:Comment',
    ]);
    expect(responses.map(({ externalId, interactionId }) => [externalId, interactionId])).toEqual([
      ['i1', 'i1'],
      ['i2', 'i2'],
      ['i3', 'i3'],
    ]);
    expect(responses.map(({ nps, resolution, agentName }) => [nps, resolution, agentName])).toEqual([
      [9, 1, 'Ana'],
      [3, 0, 'Bruno'],
      [7, null, 'Carla'],
    ]);
    expect(responses[1]?.comments).toEqual([{ key: 'Comment', text: 'nobody called me back' }]);
    expect(rows.map(({ rowNumber, line, joinedRows }) => [rowNumber, line, joinedRows])).toEqual([
      [1, 2, 2],
      [2, 3, 3],
      [5, 6, 1],
    ]);
    expect([total(rows), plan.recordCount]).toEqual([6, 6]);
    expect(plan.layout.reshape).toMatchObject({ isContiguous: false, questions: ['NPS', 'Resolved?', 'Comment'] });
  });

  it('says how much there is to join in the whole file, not in its beginning', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `k${at},NPS,8,Ana,\nk${at},Q${at % 30},some words,Ana,\n`);
    expect(planOf(HEADER + rows.join('')).questions[0]?.params).toMatchObject({
      rows: 6000,
      responses: 3000,
      questions: 31,
    });
  });

  it('stays as it is where a person says so', () => {
    const { plan, rows } = readFile(LONG, { answers: { longFormat: 'asIs' } });
    expect([plan.layout.reshape, rows.length, plan.columns.length]).toEqual([undefined, 6, 5]);
  });

  it('lists several choices, takes the last of several scores and says so, keeps rows without id apart', () => {
    const text = `${HEADER}i1,NPS,9,Ana,
i1,Why?,price,Ana,
i1,Why?,"waiting, long",Ana,
i1,NPS,4,Ana,
,NPS,1,Bruno,
,NPS,2,Bruno,
i2,NPS,8,Ana,
i2,Why?,price,Ana,
i3,NPS,8,Ana,
i3,Why?,price,Ana,
${Array.from({ length: 40 }, (_, at) => `k${at},NPS,8,Ana,\nk${at},Why?,price,Ana,\n`).join('')}`;
    const { plan, rows } = readFile(text, pivoted);
    const [first, second, third] = rows;
    expect(first?.cells.slice(5)).toEqual(['4', 'price; waiting, long']);
    expect([second?.cells[5], third?.cells[5]]).toEqual(['1', '2']);
    expect(plan.warnings).toContainEqual({ code: 'answersReplaced', params: { count: 1 } });
  });

  it('rejects what it would reject in a plain table, with all its rows', () => {
    const long = 'x'.repeat(MAX_CELL_CHARACTERS + 1);
    const text = `${HEADER}i1,NPS,9,Ana,,surplus\ni1,Comment,fine,Ana,\ni2,NPS,9,Ana,\ni2,Comment,${long},Ana,\ni3,NPS,3,Ana,\ni3,Comment,ok,Ana,\n`;
    const { rows } = readFile(text, pivoted);
    expect(
      rows.map(({ outcome, joinedRows }) => [outcome.kind === 'response' ? 'stored' : outcome.reason.code, joinedRows]),
    ).toEqual([
      ['tooManyCells', 2],
      ['cellTooLong', 2],
      ['stored', 2],
    ]);
  });

  it.each([
    ['several answers of one customer', 'Customer ID,Question,Answer,NPS\nc1,a,b,9\nc2,a,c,8\nc3,d,e,7\nc4,f,g,6\n'],
    ['a ticket list', 'Ticket,Category,Value,NPS\n1,Billing,10,9\n1,Billing,12,8\n2,Sales,10,7\n2,Sales,9,3\n'],
    ['wide answers', 'Response ID,Question 1,Answer 1\n1,9,good\n2,8,bad\n3,7,ok\n4,1,no\n'],
  ])('is not seen in %s', (_, text) => {
    expect(planOf(text).questions.filter(({ code }) => code === 'longFormat')).toEqual([]);
  });

  it('is not looked for in a plain table by order', () => {
    expect(planOf(LONG, { product: 'none' }).layout.reshape).toBeUndefined();
    expect(needsNewReading({}, pivoted)).toBe(true);
    expect(needsNewReading(pivoted, { ...pivoted, zone: 'UTC', mapping: { '0': 'ignore' } })).toBe(false);
  });
});

describe('what waits for further rows', () => {
  const record = (id: string, question: string): CellRecord => createTextRecord([id, question, '9'], 1);
  const reshape = { kind: 'pivot', id: 0, question: 1, answer: 2, questions: [] } as const;

  it('is handed out where the next id begins, if the file allows it', () => {
    const out: string[][] = [];
    const pivot = createPivot({ ...reshape, isContiguous: true }, 3, (given) => out.push(cellsOf(given)));
    for (const [at, id] of ['a', 'a', 'b'].entries()) pivot.add(record(id, `q${at}`), at + 1);
    expect(out).toEqual([['a', '', '', '9', '9']]);
    expect(pivot.flush(5)).toBe(false);
    expect(out.length).toBe(2);
  });

  it('is bounded: rows in order go on for ever, an id that comes back late is refused by name', () => {
    let count = 0;
    const pivot = createPivot(reshape, 3, () => {
      count += 1;
    });
    for (let at = 0; at <= MAX_OPEN_RESPONSES; at += 1) pivot.add(record(`id${at}`, 'q'), at + 1);
    expect(count).toBe(MAX_OPEN_RESPONSES);
    expect(() => pivot.add(record('id7', 'q'), count + 2)).toThrow('file.too-large');
  });

  it('is bounded where rows lie apart', () => {
    const pivot = createPivot(reshape, 3, () => undefined);
    pivot.add(record('first', 'q'), 1);
    pivot.add(record('second', 'q'), 2);
    pivot.add(record('first', 'r'), 3);
    expect(() => {
      for (let at = 0; at <= MAX_OPEN_RESPONSES; at += 1) pivot.add(record(`id${at}`, 'q'), at + 4);
    }).toThrow('file.too-large');
  });
});

describe('several kinds of scores in one column', () => {
  const mixed =
    'response_id,question_type,answer,comment,agent_c\n1,nps,9,good help,Ana\n2,csat,2,,Bruno\n3,fivestar,4,,Ana\n4,NPS,0,,Ana\n5,,3,no kind,Ana\n6,csat,,empty,Ana\n';

  it('become one column per kind, without a question', () => {
    const { plan, rows, responses } = readFile(mixed);
    expect(plan.questions).toEqual([]);
    expect(plan.columns.map(({ header, target }) => `${header} ${target}`)).toEqual([
      'response_id responseId',
      'question_type ignore',
      'answer extra:answer',
      'comment comment:comment',
      'agent_c agentName',
      'answer (nps) nps',
      'answer (csat) csat',
      'answer (fivestar) behaviour:answer (fivestar)',
    ]);
    expect(responses.map(({ nps, csat, ratings }) => [nps, csat, ratings[0]?.value ?? null])).toEqual([
      [9, null, null],
      [null, 2, null],
      [null, null, 4],
      [0, null, null],
      [null, null, null],
      [null, null, null],
    ]);
    // The answer of no kind stays where it was.
    expect(responses[4]?.extra).toEqual({ answer: '3' });
    expect(total(rows)).toBe(6);
  });

  it('are seen in Delighted’s words too, and stars alone are the satisfaction', () => {
    const { responses } = readFile('id,survey_type,score,agent\n1,ces,7,Ana\n2,nps,10,Ana\n');
    expect(responses.map(({ ces, nps }) => [ces, nps])).toEqual([
      [7, null],
      [null, 10],
    ]);
    expect(readFile('id,survey_type,score\n1,5-star,4\n2,5-star,2\n').responses.map(({ csat }) => csat)).toEqual([
      4, 2,
    ]);
  });

  it('are no kinds where the words are others', () => {
    expect(planOf('id,type,score\n1,email,4\n2,chat,5\n').layout.reshape).toBeUndefined();
  });

  it('keep surplus and missing cells what they are', () => {
    const { rows } = readFile('id,survey_type,score,agent\n1,nps,7,Ana,more\n2,nps\n3,csat,5,Ana\n');
    expect(rows.map(({ outcome }) => (outcome.kind === 'response' ? 'stored' : outcome.reason.code))).toEqual([
      'tooManyCells',
      'noAnswer',
      'stored',
    ]);
  });
});
