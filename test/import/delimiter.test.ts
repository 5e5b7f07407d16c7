// Which character separates cells, how quotes are escaped, and the `sep=` line: from the head of a file alone.
import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../shared/import/delimiter.ts';
import type { Delimiter } from '../../shared/import/types.ts';
import { bytesOf, readFile } from './read-all.ts';

function detect(text: string, chosen?: Delimiter) {
  return detectDelimiter(bytesOf(text), true, chosen);
}

describe('the delimiter', () => {
  it.each<[string, Delimiter, string]>([
    ['comma', ',', 'a,b\n1,2\n'],
    ['semicolon', ';', 'a;b\n1;2\n'],
    ['tab', '\t', 'a\tb\n1\t2\n'],
    ['bar', '|', 'a|b\n1|2\n'],
    ['commas in the header of a semicolon file', ';', 'id;note, long, with, commas\n1;"x;y"\n2;z\n'],
    ['decimal commas', ';', 'id;score\n1;4,5\n2;3,0\n3;2,5\n'],
    ['decimal commas in every column, no header', ';', '1,5;2,5;3,5\n4,5;2,0;1,0\n'],
    [
      'one decimal comma in each of many columns',
      ';',
      'Zeit;Nr;NPS;CSAT;Text\n1;2;3;4,5;a\n1;2;3;4,5;b\n1;2;3;4,5;c\n',
    ],
    ['as many commas in each text', ';', 'id;text\n1;a,b,c\n2;d,e,f\n3;g,h,i\n'],
    ['names with a comma', ';', 'Name, Vorname;NPS\nMüller, Ana;9\nWeiß, Dirk;8\n'],
    ['multi-select answers in quotes and without', ',', 'id,choices\n1,"a;b;c"\n2,"a;b"\n3,c;d\n'],
    ['as many semicolons in most answers', ',', 'id,name,choices\n1,Ana,"x;y;z"\n2,Bo,"x;y"\n3,Cy,x;y;z\n4,Di,a;b;c\n'],
    ['commas in tab separated texts', '\t', 'a\tb, c\td\n1\t2, 3\t4\n'],
    ['line breaks in a quoted header', ',', 'id,"multi\nline; header; text"\n1,a;b\n'],
    ['doubled quotes', ';', 'nps;comment\n9;\n8;"he said ""hi, you"", twice"\n'],
    ['title and filter lines', ',', 'Report 2026\nFilter: team, site\n\nid,nps,comment\n1,9,ok\n2,8,"a, b"\n3,7,x\n'],
    [
      'title lines with other characters',
      ';',
      'Bericht März, Team Nord\nErstellt: 1.3.2026\n\nid;nps;K\n1;9;ok, gut\n2;8;na ja, ok\n',
    ],
    ['a footer', ';', 'id;nps;K\n1;9;ok\n2;8;x\nStand, 1. März, 10 Uhr\n'],
    ['a delimiter at the end of every line', ',', 'a,b,c,\n1,2,3,\n4,5,6,\n'],
    ['lines without their last empty cells', '\t', 'id\tnps\tc\n1\t9\n2\t8\tok\n3\n'],
    ['figures only', ',', '1,2,3\n4,5,6\n'],
    ['an open quote in the first line', ',', 'a,"b,c\n1,2,3\n4,5,6\n'],
    ['an open quote further down', ';', 'a;b;c\n1;"x;3\n4;5;6\n7;8;9\n'],
  ])('is found with %s', (_, delimiter, text) => {
    expect(detect(text)).toEqual({ delimiter, hasSepLine: false, hasBackslashQuotes: false });
  });

  it.each([
    ['figures', 'NPS\n9\n8\n'],
    ['texts with commas', 'Comment\nGood, fast\nok\nslow, bad, rude\n'],
    ['texts with commas and semicolons', 'Kommentar\nGut, schnell\nSchlecht; langsam\nok\n'],
  ])('splits no cell of a file of one column: %s', (_, text) => {
    const { delimiter } = detect(text);
    expect(text.includes(delimiter)).toBe(false);
  });

  it('is told by the head alone, whose last record is cut', () => {
    const text = `id;text\n${'1;a,b,c\n'.repeat(50)}`;
    for (let length = 20; length < 60; length += 1) {
      expect(detectDelimiter(bytesOf(text).subarray(0, length), false).delimiter).toBe(';');
    }
  });
});

describe('the sep= line', () => {
  it.each<[string, Delimiter]>([
    ['sep=;\r\na,b;c,d\r\n1,2;3,4\r\n', ';'],
    ['"sep=;"\r\na,b;c\r\n', ';'],
    ['SEP=,\na;b,c\n', ','],
    ['sep=\t\na,b\tc\n', '\t'],
    ['sep=\\t\na,b\tc\n', '\t'],
    ['sep=|\na,b|c\n', '|'],
    ['sep=;;;;\na,b;c\n', ';'],
  ])('%j names it', (text, delimiter) => {
    expect(detect(text)).toMatchObject({ delimiter, hasSepLine: true });
  });

  it('is no record, whether or not its character is followed', () => {
    expect(detect('sep=^\na;b\n1;2\n')).toMatchObject({ delimiter: ';', hasSepLine: true });
    expect(detect('sep=;\na,b\n1,2\n', ',')).toMatchObject({ delimiter: ',', hasSepLine: true });
    const { plan, responses } = readFile('"sep=;"\nNPS;Agent\n9;Ana\n');
    expect([plan.layout.delimiter, plan.recordCount, responses[0]?.nps]).toEqual([';', 1, 9]);
  });

  it('needs to be alone on the first line', () => {
    expect(detect('sep=x,b\n1,2\n')).toMatchObject({ delimiter: ',', hasSepLine: false });
    expect(detect('a,b\nsep=;\n')).toMatchObject({ hasSepLine: false });
  });
});

describe('backslashes before quotes', () => {
  it.each([
    ['torn rows', 'id,c\n1,"he said \\"hi\\", twice"\n2,a\n'],
    ['torn cells', '"a","b"\n"1","x \\"q\\" y"\n"2","z"\n'],
  ])('are found by %s', (_, text) => {
    expect(detect(text)).toEqual({ delimiter: ',', hasSepLine: false, hasBackslashQuotes: true });
  });

  it.each([
    ['a path at the end of a cell', 'id,path\n1,"C:\\"\n2,"D:\\"\n'],
    ['doubled quotes beside it', 'id,c\n1,"a ""b"""\n2,"C:\\"\n'],
    ['doubled quotes behind it', 'id,c\n1,"a \\""b\\"" c"\n2,x\n'],
  ])('are characters like others in %s', (_, text) => {
    expect(detect(text).hasBackslashQuotes).toBe(false);
  });

  const head = 'response_id,nps,comment\n';
  const filler = Array.from({ length: 16_000 }, (_, index) => `R${index},9,all good\n`).join('');

  it('are read as quotes, in a whole file', () => {
    const { plan, responses } = readFile(`${head}R1,9,"he said \\"hi\\", twice"\nR2,8,"a \\\\ b"\n`);
    expect(plan.layout.hasBackslashQuotes).toBe(true);
    expect(plan.warnings).toEqual([]);
    expect(responses.map(({ comments }) => comments[0]?.text)).toEqual(['he said "hi", twice', 'a \\ b']);
  });

  it('are found far behind the head of a file as well', () => {
    const { plan, responses } = readFile(`${head}${filler}RX,9,"he said \\"hi\\", twice"\n`);
    expect(plan.layout.hasBackslashQuotes).toBe(true);
    expect(responses.at(-1)?.comments[0]?.text).toBe('he said "hi", twice');
    const { plan: path } = readFile(`${head}${filler}RX,9,"C:\\"\n`);
    expect(path.layout.hasBackslashQuotes ?? false).toBe(false);
  });
});
