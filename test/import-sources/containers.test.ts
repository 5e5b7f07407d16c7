// ZIP, Base64 and files of other kinds: what is found in them, and what is said where nothing can be read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from './opened.ts';
import { archive, plainRows, workbookBytes, workbookParts } from './packages.ts';

let here: ReturnType<typeof openFolder>;
beforeAll(() => {
  here = openFolder();
});
afterAll(() => here.remove());

const CSV = 'Marca temporal;NPS\n2026-03-01 10:00;9\n';
const WORKBOOK = workbookBytes({ sheets: [{ name: 'A', rows: plainRows([['NPS'], [9]]) }] });

describe('a ZIP', () => {
  it('with one CSV is that CSV, whatever the system left beside it', async () => {
    const source = await here.open(
      'Encuesta.csv.zip',
      archive({
        'Encuesta.csv': CSV,
        '__MACOSX/._Encuesta.csv': 'x',
        '.DS_Store': 'x',
        'folder/': '',
        'Readme.txt': 'About this export',
        'logo.png': 'x',
      }),
    );
    expect(source.text).toBe(CSV);
    expect(source).toMatchObject({
      format: 'csv',
      name: 'Encuesta.csv.zip',
      tableName: 'Encuesta.csv',
      isPlain: false,
    });
    expect(source.questions).toEqual([]);
  });

  it('with JSON, a workbook, or text in a folder', async () => {
    const json = await here.open('j.zip', archive({ 'export/r.json': '[{"a":1}]' }));
    expect([json.format, json.text]).toEqual(['json', 'a\n1\n']);
    const book = await here.open('w.zip', archive({ 'r.xlsx': WORKBOOK }));
    expect([book.format, book.sheet, book.text]).toEqual(['xlsx', 'A', 'NPS\n9\n']);
    expect((await here.open('t.zip', archive({ 'a/b/r.txt': 'a\tb\n' }))).text).toBe('a\tb\n');
    expect((await here.open('s.zip', archive({ 'r.csv': CSV }, { level: 0 }))).text).toBe(CSV);
  });

  it('with several files asks which one', async () => {
    const bytes = archive({ 'a.csv': 'a\n1\n', 'b.json': '[{"b":2}]' });
    const source = await here.open('m.zip', bytes);
    expect(source.questions).toMatchObject([{ code: 'zipEntry', choices: ['a.csv', 'b.json'] }]);
    const answered = await here.open('m.zip', bytes, { answers: { zipEntry: 'b.json' } });
    expect([answered.questions, answered.text, answered.tableName]).toEqual([[], 'b\n2\n', 'b.json']);
    expect(await here.refusal('m.zip', bytes, { answers: { zipEntry: 'c.csv' } })).toEqual({
      code: 'call.invalid',
      field: 'zipEntry',
      value: 'c.csv',
      choices: 'a.csv, b.json',
    });
  });

  it('its hash is that of the file, not of what is in it', async () => {
    const bytes = archive({ 'a.csv': CSV });
    const source = await here.open('h.zip', bytes);
    const parts: Uint8Array[] = [];
    for await (const chunk of source.fileChunks()) parts.push(chunk.slice());
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
  });

  it.each([
    ['nothing', {}, { format: 'zip-empty', count: 0 }],
    ['nothing to read', { 'a.png': 'x', 'b.pdf': 'x' }, { format: 'zip-empty', count: 2 }],
    ['a ZIP in a ZIP', { 'a.csv': archive({ 'b.csv': CSV }) }, { format: 'zip' }],
    ['a document', { '[Content_Types].xml': 'x', 'word/document.xml': 'x' }, { format: 'docx' }],
    [
      'an OpenDocument sheet',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x' },
      { format: 'ods' },
    ],
    ['a binary workbook', { '[Content_Types].xml': 'x', 'xl/workbook.bin': 'x' }, { format: 'xlsb' }],
    ['a Numbers sheet', { 'Index/Document.iwa': 'x', 'Data/a.jpg': 'x' }, { format: 'numbers' }],
    ['a workbook without its parts', { '[Content_Types].xml': 'x' }, { format: 'damaged', part: 'xl/workbook.xml' }],
  ] as const)('with %s is named', async (_, parts, params) => {
    expect(await here.refusal('z.zip', archive(parts))).toEqual({ code: 'file.format', ...params });
  });
});

describe('a damaged archive', () => {
  it.each([0.3, 0.9, 0.999])('cut off at %f of its length', async (share) => {
    const cut = WORKBOOK.slice(0, Math.floor(WORKBOOK.length * share));
    expect(await here.refusal('c.xlsx', cut)).toMatchObject({ code: 'file.format', format: 'damaged' });
  });

  it('whose content does not fit its checksum, stored or packed', async () => {
    for (const level of [0, 6] as const) {
      const bytes = archive({ 'a.csv': `${CSV}${'R;9\n'.repeat(200)}` }, { level });
      const at = Buffer.from(bytes).indexOf('a.csv') + 'a.csv'.length + 20;
      bytes[at] = (bytes[at] ?? 0) ^ 0x15;
      expect(await here.refusal('d.zip', bytes)).toMatchObject({ code: 'file.format', format: 'damaged' });
    }
  });

  it.each([
    ['ends too early', '<worksheet><sheetData><row><c><v>1</v></c>'],
    ['is no XML', 'not at all'],
    [
      'names a text that is not there',
      '<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>',
    ],
    ['is empty', ''],
  ])('whose sheet %s', async (_, xml) => {
    const bytes = archive(workbookParts({ sheets: [{ name: 'A', rows: '', xml }], strings: '<si><t>a</t></si>' }));
    expect(await here.refusal('x.xlsx', bytes)).toMatchObject({ code: 'file.format', format: 'damaged' });
  });
});

describe('old office files', () => {
  const container = (...names: string[]) => {
    const bytes = Buffer.alloc(20_000);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
    for (const [index, name] of names.entries()) Buffer.from(name, 'utf16le').copy(bytes, 8192 + 128 * index);
    return bytes;
  };

  it('a workbook behind a password is called that, whatever its name', async () => {
    const bytes = container('EncryptionInfo', 'EncryptedPackage');
    expect(await here.refusal('p.xlsx', bytes)).toEqual({ code: 'file.format', format: 'xlsx-protected' });
    expect(await here.refusal('p.zip', archive({ 'p.csv': bytes }))).toEqual({
      code: 'file.format',
      format: 'xlsx-protected',
    });
  });

  it('a legacy workbook is called that', async () => {
    expect(await here.refusal('l.xlsx', container('Workbook'))).toEqual({ code: 'file.format', format: 'xls' });
  });
});

describe('Base64', () => {
  const packed = (text: string) => Buffer.from(text).toString('base64');
  const long = `id;submitdate;NPS\n${Array.from({ length: 3000 }, (_, index) => `${index};2026-03-01 10:00:00;9\n`).join('')}`;

  it('of a CSV, in one line, in lines, in quotes', async () => {
    for (const text of [packed(long), `${packed(long).replace(/.{76}/gu, '$&\r\n')}\r\n`, `"${packed(long)}"\n`]) {
      const source = await here.open('b.csv', text);
      expect(source.text).toBe(long);
      expect(source.warnings).toEqual([{ code: 'base64Decoded', params: {} }]);
      expect([source.format, source.isPlain]).toEqual(['csv', false]);
    }
  });

  it('in the answer of a remote interface, slashes escaped', async () => {
    const slashes = `${long}${'???>>>'.repeat(40)}\n`;
    const answer = `{"id":1,"result":"${packed(slashes).replaceAll('/', '\\/')}","error":null}`;
    expect(answer).toContain('\\/');
    const source = await here.open('answer.json', answer);
    expect([source.format, source.text === slashes]).toEqual(['csv', true]);
  });

  it('in chunks that are no Buffers, as everywhere', async () => {
    const files = {
      'b.csv': packed(long),
      'z.zip': archive({ 'a.csv': long }),
      'w.xlsx': WORKBOOK,
      'j.json': '[{"a":1}]',
    };
    for (const [name, bytes] of Object.entries(files)) {
      const source = await here.open(name, bytes);
      for await (const chunk of source.chunks()) expect(Buffer.isBuffer(chunk)).toBe(false);
      for await (const chunk of source.chunks()) expect(Buffer.isBuffer(chunk)).toBe(false);
    }
  });

  it('of JSON', async () => {
    const json = JSON.stringify({ responses: [{ id: '1', Q1: 'A'.repeat(90) }] });
    const source = await here.open('b.txt', packed(json));
    expect([source.format, source.text]).toEqual(['json', `id,Q1\n1,${'A'.repeat(90)}\n`]);
  });

  it('is not seen in words, hashes and lists of ids', async () => {
    for (const text of [
      'response\n',
      `${'a'.repeat(64)}\n`,
      `${['0af3', '9bc1', '77de'].map((id) => id.repeat(16)).join('\n')}\n`,
    ]) {
      expect((await here.open('n.csv', text)).text).toBe(text);
    }
  });
});

describe('broken JSON', () => {
  it.each([
    ['[{"a":1},\n{"a":2},\n{"a":}]', 3],
    ['[{"a":1}\n{"a":2}]', 2],
    ['{"data":[\n{"a":1},\n{"a":"unclosed}\n]}', 4],
    ['[{"a":1},\n', 2],
    ['{"a":01}', 1],
    ['[\n{"a":"\\x"}]', 2],
    ['{data: [1]}', 1],
    ['{"a":1}}', 1],
  ])('%j is named with line %i', async (text, line) => {
    expect(await here.refusal('b.json', text)).toEqual({ code: 'file.format', format: 'json', line });
  });
});
