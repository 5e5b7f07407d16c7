// Files made to harm: each gets its message through the command line, in time, with bounded memory, and leaves no workspace behind.
import { existsSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliFolder, json, openCliFolder } from '../cli/cli-folder.ts';
import { archive, MAIN, plainRows, workbookBytes, workbookParts, XML } from './packages.ts';

let here: CliFolder;

beforeEach(() => {
  here = openCliFolder();
});

afterEach(() => here.remove());

/** Imports the file and expects that it is refused with this warning, within ten seconds of work and 600 MB more than before. */
async function refused(
  name: string,
  bytes: Uint8Array | string,
  params: Record<string, unknown>,
  code = 'file.format',
) {
  expect(bytes.length).toBeLessThan(20_000_000);
  const file = here.write(name, bytes);
  const before = process.memoryUsage.rss();
  const startedAt = process.cpuUsage();
  const run = await here.cli('import', file);
  // Not the clock: the machine may have other things to do.
  const { user, system } = process.cpuUsage(startedAt);
  expect((user + system) / 1_000_000).toBeLessThan(10);
  expect(process.memoryUsage.rss() - before).toBeLessThan(600_000_000);
  expect(run.out, run.err).not.toBe('');
  const [report] = json(run).files;
  expect(report).toMatchObject({ status: 'refused', rowsRead: 0, warnings: [{ code, params }] });
  expect(run.code).toBe(3);
  expect(run.err).toContain(code);
  expect(existsSync(here.workspace)).toBe(false);
}

/** Entries whose name ends like this claim the size in the list of files. */
function claiming(bytes: Uint8Array, size: number, end: string): Uint8Array {
  const buffer = Buffer.from(bytes);
  const mark = 'PK\x01\x02';
  for (let at = buffer.indexOf(mark, 0, 'latin1'); at !== -1; at = buffer.indexOf(mark, at + 4, 'latin1')) {
    const name = buffer.toString('latin1', at + 46, at + 46 + buffer.readUInt16LE(at + 28));
    if (name.endsWith(end)) buffer.writeUInt32LE(size, at + 24);
  }
  return buffer;
}

const ROW = 'R1,9,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n';

describe('bombs', () => {
  it('a ZIP that unpacks to a thousand times its size', async () => {
    const bytes = archive({ 'a.csv': ROW.repeat(400_000) }, { level: 9 });
    await refused('b.zip', bytes, { limit: 'zipRatio', max: 200 }, 'file.too-large');
  });

  it('the same with a false size, large or small', async () => {
    const bytes = archive({ 'a.csv': ROW.repeat(400_000) }, { level: 9 });
    await refused('s.zip', claiming(bytes, 2000, 'a.csv'), { limit: 'zipRatio', max: 200 }, 'file.too-large');
    await refused('l.zip', claiming(bytes, 0xfffffff0, 'a.csv'), { limit: 'zipRatio', max: 200 }, 'file.too-large');
  });

  it('a workbook whose sheet, or whose texts, unpack beyond any use', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(1_500_000);
    const sheet = archive(workbookParts({ sheets: [{ name: 'A', rows }] }), { level: 9 });
    await refused('s.xlsx', sheet, { limit: 'zipRatio' }, 'file.too-large');
    const strings = '<si><t>aaaaaaaaaaaaaaaaaaaaaaaa</t></si>'.repeat(1_000_000);
    const texts = archive(workbookParts({ sheets: [{ name: 'A', rows: '' }], strings }), { level: 9 });
    await refused('t.xlsx', texts, { limit: 'zipRatio' }, 'file.too-large');
  });

  it('a workbook that unpacks to more than 300 MB at an honest ratio', async () => {
    const parts = workbookParts({ sheets: [{ name: 'A', rows: plainRows([['NPS'], [9]]) }] });
    const media = Array.from({ length: 8 }, (_, index) => [`xl/media/${index}.bin`, new Uint8Array(900_000)]);
    const bytes = claiming(archive({ ...parts, ...Object.fromEntries(media) }, { level: 0 }), 40_000_000, '.bin');
    await refused('m.xlsx', bytes, { limit: 'inflatedBytes', max: 300_000_000 }, 'file.too-large');
  });

  it('a ZIP that unpacks to more than a file may have', async () => {
    const files = Array.from({ length: 8 }, (_, index) => [`${index}.csv`, new Uint8Array(900_000)]);
    const bytes = claiming(archive(Object.fromEntries(files), { level: 0 }), 170_000_000, '.csv');
    await refused('g.zip', bytes, { limit: 'bytes', max: 1_000_000_000, count: 1_360_000_000 }, 'file.too-large');
  });

  it('a ZIP of 2,001 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.csv`, '']));
    await refused('n.zip', archive(files), { limit: 'zipEntries', max: 2000, count: 2001 }, 'file.too-large');
  });

  it('entities that define each other', async () => {
    const laughs = Array.from({ length: 30 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
    const doctype = `<!DOCTYPE worksheet [<!ENTITY l0 "ha">${laughs.join('')}]>`;
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${plainRows([['&l30;']])}</sheetData></worksheet>`;
    for (const start of [XML, `${XML}<!-- a comment --><?some pi?>\n`, '']) {
      const bytes = workbookBytes({ sheets: [{ name: 'A', rows: '', xml: `${start}${doctype}${sheet}` }] });
      await refused('e.xlsx', bytes, { format: 'doctype' });
    }
    const shared = workbookParts({ sheets: [{ name: 'A', rows: plainRows([[1]]) }], strings: '' });
    const bytes = archive({ ...shared, 'xl/sharedStrings.xml': `${XML}${doctype}<sst><si><t>&l30;</t></si></sst>` });
    await refused('t.xlsx', bytes, { format: 'doctype' });
  });

  it('an entity nobody defined, and a comment without end before the first element', async () => {
    const entity = `<worksheet xmlns="${MAIN}"><sheetData>${plainRows([['&unknown;']])}</sheetData></worksheet>`;
    await refused('u.xlsx', workbookBytes({ sheets: [{ name: 'A', rows: '', xml: entity }] }), { format: 'damaged' });
    let noise = '';
    for (let index = 0; noise.length < 3_000_000; index += 1) noise += (index * 7919).toString(36);
    const bytes = workbookBytes({ sheets: [{ name: 'A', rows: '', xml: `<!--${noise}` }] });
    await refused('c.xlsx', bytes, { format: 'damaged' });
  });
});

describe('extents', () => {
  it('a cell in the last corner of a sheet', async () => {
    const rows = `${plainRows([
      ['Response ID', 'NPS'],
      ['R1', 9],
    ])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const bytes = workbookBytes({ sheets: [{ name: 'A', rows }] });
    await refused('x.xlsx', bytes, { limit: 'columns', max: 500, count: 16_384 }, 'file.too-large');
  });

  it('16,000 columns', async () => {
    const rows = plainRows([
      Array.from({ length: 16_000 }, (_, index) => `Q${index}`),
      Array.from({ length: 16_000 }, () => 5),
    ]);
    const bytes = workbookBytes({ sheets: [{ name: 'A', rows }] });
    await refused('w.xlsx', bytes, { limit: 'columns', max: 500 }, 'file.too-large');
  });

  it('JSON with a new key in every object', async () => {
    const objects = Array.from({ length: 200_000 }, (_, index) => `{"id":${index},"key${index}":1}`);
    await refused('k.json', `[${objects.join(',')}]`, { limit: 'columns', max: 500 }, 'file.too-large');
    const keys = Array.from({ length: 400_000 }, (_, index) => `"key${index}":1`);
    await refused('o.json', `[{${keys.join(',')}}]`, { limit: 'columns', max: 500 }, 'file.too-large');
  });

  it('JSON of brackets', async () => {
    for (const text of ['['.repeat(10_000_000), '{"a":'.repeat(2_000_000), `[${'['.repeat(200)}${']'.repeat(200)}]`]) {
      await refused('d.json', text, { format: 'json', line: 1, reason: 'depth' });
    }
  });

  it('JSON with one object of 17 MB', async () => {
    await refused(
      'l.json',
      `[{"a":"${'x'.repeat(17_000_000)}"}]`,
      { limit: 'record', max: 16_000_000 },
      'file.too-large',
    );
  });

  it('JSON of strings, escapes and commas that a slow reader reads again and again', async () => {
    await refused('s.json', `{"a":"${'\\\\'.repeat(7_000_000)}`, { format: 'json', line: 1 });
    await refused('q.json', `[{${'"a":"",'.repeat(1_900_000)}`, { format: 'json', line: 1 });
  });
});

describe('names in a ZIP', () => {
  it.each(['../evil.csv', '/etc/evil.csv', 'C:\\evil.csv', '..\\..\\evil.csv', 'a/../../evil.csv', 'a\\..\\..\\b.csv'])(
    '%s is refused by its name',
    async (name) => {
      const entry = name.replaceAll('\\', '/');
      await refused('p.zip', archive({ 'good.csv': 'NPS\n9\n', [name]: 'NPS\n9\n' }), { format: 'zip-path', entry });
      expect(existsSync(`${here.folder}/evil.csv`)).toBe(false);
    },
  );

  it('a link to another file is refused by its name', async () => {
    const link = [strToU8('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] as const;
    const bytes = zipSync({ 'link.csv': [link[0], link[1]] });
    await refused('l.zip', bytes, { format: 'zip-path', entry: 'link.csv' });
  });

  it('the same in a workbook', async () => {
    const parts = workbookParts({ sheets: [{ name: 'A', rows: plainRows([['NPS'], [9]]) }] });
    await refused('p.xlsx', archive({ ...parts, '../../evil.xml': 'x' }), {
      format: 'zip-path',
      entry: '../../evil.xml',
    });
  });

  it('an encrypted file is named', async () => {
    const bytes = Buffer.from(archive({ 'a.csv': 'NPS\n9\n' }));
    for (const mark of ['PK\x03\x04', 'PK\x01\x02']) {
      const at = bytes.indexOf(mark, 0, 'latin1') + (mark === 'PK\x03\x04' ? 6 : 8);
      bytes.writeUInt16LE(bytes.readUInt16LE(at) | 1, at);
    }
    await refused('e.zip', bytes, { format: 'zip-encrypted', entry: 'a.csv' });
  });
});

it('a workbook behind a password, of 15 MB', async () => {
  const bytes = Buffer.alloc(15_000_000, 7);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 14_990_001);
  await refused('p.xlsx', bytes, { format: 'xlsx-protected' });
});
