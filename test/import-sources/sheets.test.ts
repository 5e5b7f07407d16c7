// Which sheet of a workbook is read, and what is said about it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from './opened.ts';
import { plainRows, type RawSheet, workbookBytes } from './packages.ts';

let here: ReturnType<typeof openFolder>;
beforeAll(() => {
  here = openFolder();
});
afterAll(() => here.remove());

const HEADER = ['Response ID', 'Submitted at', 'Agent', 'NPS', 'Comment'];

/** A sheet of as many responses. */
function responses(name: string, count: number, state?: string): RawSheet {
  const rows = Array.from({ length: count }, (_, index) => [
    `R${index}`,
    `2026-03-${String(1 + (index % 28)).padStart(2, '0')} 10:00:00`,
    'Ana Quispe',
    index % 11,
    'The agent was quick and friendly',
  ]);
  return { name, rows: plainRows([HEADER, ...rows]), ...(state === undefined ? {} : { state }) };
}

const PIVOT: RawSheet = {
  name: 'Resumen',
  rows: plainRows([
    ['Etiquetas de fila', 'Promedio de NPS'],
    ['Retención', 41.2],
    ['Total general', 27.5],
  ]),
};
const LOOKUP: RawSheet = {
  name: 'Codes',
  rows: plainRows([
    ['Code', 'Meaning'],
    ['A', 'Phone'],
    ['B', 'Chat'],
  ]),
};

function open(sheets: readonly RawSheet[], settings = {}) {
  return here.open('s.xlsx', workbookBytes({ sheets }), settings);
}

describe('the sheet', () => {
  it('with the responses wins over pivots and lists before it', async () => {
    const source = await open([PIVOT, LOOKUP, responses('Raw', 20)]);
    expect(source.sheet).toBe('Raw');
    expect(source.sheets).toEqual([
      { name: 'Resumen', isHidden: false, rowCount: 3 },
      { name: 'Codes', isHidden: false, rowCount: 3 },
      { name: 'Raw', isHidden: false, rowCount: 21 },
    ]);
    expect(source.questions).toEqual([]);
    expect(source.warnings).toEqual([{ code: 'otherSheets', params: { sheet: 'Raw', count: 2 } }]);
    expect(source.text.split('\n')[0]).toBe(HEADER.join(','));
  });

  it('in sight wins over hidden ones, which are offered', async () => {
    const source = await open([responses('Old', 500, 'hidden'), responses('Raw', 20), responses('x', 3, 'veryHidden')]);
    expect(source.sheet).toBe('Raw');
    expect(source.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Old', true],
      ['Raw', false],
      ['x', true],
    ]);
    expect(source.questions).toEqual([]);
    expect(source.warnings).toEqual([]);
  });

  it('may be hidden where no other holds responses, and that is said', async () => {
    const source = await open([PIVOT, responses('Datos', 10, 'hidden')]);
    expect(source.sheet).toBe('Datos');
    expect(source.warnings.map(({ code }) => code)).toEqual(['hiddenSheet', 'otherSheets']);
  });

  it('is asked for where two are as likely', async () => {
    const sheets = [PIVOT, responses('January', 30), responses('February', 28), responses('Secret', 9, 'hidden')];
    const source = await open(sheets);
    expect(source.questions).toHaveLength(1);
    expect(source.questions[0]).toMatchObject({
      code: 'sheet',
      choices: ['January', 'February'],
      params: { hidden: 'Secret' },
    });
    for (const settings of [{ sheet: 'February' }, { answers: { sheet: 'February' } }]) {
      const answered = await open(sheets, settings);
      expect(answered.questions).toEqual([]);
      expect(answered.sheet).toBe('February');
      expect(answered.text.trim().split('\n')).toHaveLength(29);
    }
  });

  it('can be changed on an open source, whatever was asked or answered', async () => {
    const source = await open([responses('January', 30), responses('February', 28)], { answers: { sheet: 'January' } });
    const other = await source.onSheet?.('February');
    expect([other?.sheet, other?.questions, other?.name]).toEqual(['February', [], 's.xlsx']);
  });

  it('is not asked for where the other is an extract', async () => {
    const source = await open([responses('Sample', 5), responses('All', 400)]);
    expect(source.sheet).toBe('All');
    expect(source.questions).toEqual([]);
  });

  it('of charts and macros is no sheet, an empty one neither', async () => {
    const chart: RawSheet = { name: 'Chart', rows: '', type: 'chartsheet' };
    const macro: RawSheet = { name: 'Macro', rows: plainRows([HEADER]), type: 'xlMacrosheet' };
    const empty: RawSheet = { name: 'Empty', rows: '<row r="9"><c r="A9" s="1"/></row>' };
    const source = await open([chart, macro, empty, responses('Raw', 3)]);
    expect(source.sheets.map(({ name }) => name)).toEqual(['Raw']);
  });

  it('that is named but not there is an error that names those there are', async () => {
    const bytes = workbookBytes({ sheets: [PIVOT, responses('Datos', 3)] });
    expect(await here.refusal('s.xlsx', bytes, { sheet: 'Data' })).toEqual({
      code: 'call.invalid',
      field: 'sheet',
      value: 'Data',
      choices: '"Resumen", "Datos"',
    });
    expect((await here.open('s.xlsx', bytes, { sheet: 'datos ' })).sheet).toBe('Datos');
  });
});

it('hidden rows are read and counted, those without a value are not', async () => {
  const rows = `${plainRows([HEADER])}<row hidden="1"><c><v>1</v></c></row><row hidden="true"><c s="2"/></row><row hidden="0"><c><v>2</v></c></row>`;
  const source = await open([{ name: 'A', rows }]);
  expect(source.text.trim().split('\n')).toHaveLength(3);
  expect(source.warnings).toEqual([{ code: 'hiddenRows', params: { count: 1 } }]);
});

it('formulas without a result are counted, those with an empty text as their result are not', async () => {
  const rows =
    '<row><c><v>1</v></c><c><f>A1+1</f></c><c><f>A1</f><v/></c><c t="str"><f>""</f><v></v></c><c><f>A1</f><v>1</v></c></row>';
  const source = await open([{ name: 'A', rows }]);
  expect(source.text).toBe('1,,,,1\n');
  expect(source.warnings).toEqual([{ code: 'formulasWithoutValue', params: { count: 2 } }]);
});

it('a workbook without any value is empty', async () => {
  const bytes = workbookBytes({ sheets: [{ name: 'A', rows: '' }] });
  expect(await here.refusal('e.xlsx', bytes)).toEqual({ code: 'file.empty' });
});
