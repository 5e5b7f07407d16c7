// Whole small files in the shapes that exports have: delimiters, `sep=`, the German, Google, SurveyMonkey and Unicode-text layouts.
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { detectDelimiter } from '../../shared/import/delimiter.ts';
import { MAX_COLUMNS } from '../../shared/import/limits.ts';
import { bytesOf, cp1252, planOf, readFile, targetsOf, utf16 } from './read-all.ts';

describe('delimiter', () => {
  const detect = (text: string) => detectDelimiter(bytesOf(text), true).delimiter;

  it('is found by the width of records, not by counting', () => {
    expect(detect('a,b\n1,2\n')).toBe(',');
    expect(detect('a;b\n1;2\n')).toBe(';');
    expect(detect('a\tb\n1\t2\n')).toBe('\t');
    expect(detect('id;note, long, with, commas\n1;"x;y"\n2;z\n')).toBe(';');
    expect(detect('id;score\n1;4,5\n2;3,0\n3;2,5\n')).toBe(';');
    expect(detect('id,choices\n1,"a;b;c"\n2,"a;b"\n3,c;d\n')).toBe(',');
    expect(detect('a\tb, c\td\n1\t2, 3\t4\n')).toBe('\t');
    expect(detect('id,"multi\nline; header; text"\n1,a;b\n')).toBe(',');
    expect(detect('nps;comment\n9;\n8;"he said ""hi, you"", twice"\n')).toBe(';');
  });

  it('is the one a first line names', () => {
    expect(detectDelimiter(bytesOf('sep=;\r\na,b;c,d\r\n1,2;3,4\r\n'), true)).toMatchObject({
      delimiter: ';',
      hasSepLine: true,
    });
    const { plan, responses } = readFile('sep=\t\nNPS\tAgent\n9\tAna\n');
    expect([plan.layout.delimiter, plan.recordCount, responses[0]?.nps]).toEqual(['\t', 1, 9]);
  });

  it('is the one a person says', () => {
    expect(planOf('a;b,NPS\n1;2,9\n', { delimiter: ',' }).columns.map(({ header }) => header)).toEqual(['a;b', 'NPS']);
  });
});

describe('layouts', () => {
  it('reads a German Excel export: windows-1252, semicolons, sep=, decimal comma, total row', () => {
    const text =
      'sep=;\r\nZeitstempel;Kundennr.;Weiterempfehlung (0-10);Zufriedenheit;Kommentar;Mitarbeiter;Gelöst?\r\n' +
      '01.03.2026 07:05;000412;9;4,5;"Schnell; freundlich – danke €5";Dirk Weiß;Ja\r\n' +
      '02.03.2026 08:15;000413;10;5,0;Super;Carla Müller;Ja\r\n' +
      '13.03.2026 18:15;000414;3;2,0;"Nicht gut\nund lang";Carla Müller;Nein\r\n' +
      '14.03.2026 09:00;000415;7;3,5;k. A.;Dirk Weiß;Teilweise\r\n' +
      '15.03.2026 09:00;000416;8;4,0;;Dirk Weiß;Ja\r\n' +
      '16.03.2026 09:00;000417;;4,5;Geht so;Dirk Weiß;Nein\r\n' +
      '29.03.2026 02:30;000418;0;1,0;;"Müller, Carla";nein\r\n' +
      'Summe;;;4,1;;;\r\n';
    const { plan, rows, responses } = readFile(cp1252(text), {}, 'Auswertung März 2026.csv');
    expect(plan.layout).toEqual({
      format: 'csv',
      encoding: 'windows-1252',
      hasBom: false,
      delimiter: ';',
      lineEnd: 'crlf',
      headerRows: 1,
      hasSepLine: true,
      tails: [{ line: 11, code: 'totalRow' }],
    });
    expect(targetsOf(plan)).toEqual([
      'respondedAt',
      'customerId',
      'nps',
      'csat',
      'comment:Kommentar',
      'agentName',
      'resolution',
    ]);
    expect(plan.columns.map(({ decimal }) => decimal).filter((mark) => mark !== undefined)).toEqual([',']);
    expect(plan.columns[0]?.dateOrder).toBe('dmy');
    expect([plan.recordCount, plan.zoneIsAssumed, plan.questions.length]).toEqual([8, true, 0]);
    expect(responses.length).toBe(7);
    expect(responses[0]).toEqual({
      externalId: null,
      respondedAt: Date.UTC(2026, 2, 1, 6, 5),
      customerId: '000412',
      nps: 9,
      csat: 4.5,
      agentName: 'Dirk Weiß',
      resolution: 1,
      ratings: [],
      comments: [{ key: 'Kommentar', text: 'Schnell; freundlich – danke €5' }],
      extra: null,
      raw: { Zeitstempel: '01.03.2026 07:05', 'Gelöst?': 'Ja' },
    });
    expect(responses.map(({ resolution }) => resolution)).toEqual([1, 1, 0, 2, 1, 0, 0]);
    expect(responses[3]?.comments).toEqual([]);
    expect(responses[3]?.raw).toMatchObject({ Kommentar: 'k. A.' });
    expect(rows.map(({ line }) => line)).toEqual([3, 4, 5, 7, 8, 9, 10, 11]);
    expect(rows[7]?.outcome).toEqual({ kind: 'notAnswer', reason: { code: 'totalRow', params: {} } });
  });

  it('reads a Spanish Google Forms download: everything quoted, year first, 12-hour clock with GMT offset', () => {
    const { plan, responses } = readFile(
      '"Marca temporal","¿Qué tan satisfecho está con la atención? (1-5)","Motivos","¿Se resolvió su consulta?","Comentarios","Agente"\n' +
        '"2026/02/28 11:59:30 PM GMT-5","5","Precio;Espera, muy larga;Otro","Sí","Todo bien, gracias","Ana Quispe"\n' +
        '"2026/03/01 12:05:00 a.\u00a0m. GMT-5","2","Precio","No","-1 no volvería","Bruno Díaz"\n',
    );
    expect(targetsOf(plan)).toEqual([
      'respondedAt',
      'csat',
      'extra:Motivos',
      'resolution',
      'comment:Comentarios',
      'agentName',
    ]);
    expect(plan.zoneIsAssumed).toBe(false);
    expect(responses.map(({ respondedAt }) => respondedAt)).toEqual([
      Date.UTC(2026, 2, 1, 4, 59, 30),
      Date.UTC(2026, 2, 1, 5, 5),
    ]);
    expect(responses[0]?.extra).toEqual({ Motivos: 'Precio;Espera, muy larga;Otro' });
    expect(responses[1]?.comments[0]?.text).toBe('-1 no volvería');
  });

  it('reads a flattened SurveyMonkey export: month first by one row, ids of eleven digits', () => {
    const row = (id: number, date: string) =>
      `${id},99,${date} 02:07:09 PM,${date} 02:09:09 PM,a${id}@b.co,A-014,9,quick and friendly\r\n`;
    const { plan, responses } = readFile(
      'Respondent ID,Collector ID,Start Date,End Date,Email Address,Agent code,How likely is it that you would recommend us?,What could we do better?\r\n' +
        row(11_111_111_111, '03/04/2026') +
        row(11_111_111_112, '03/25/2026'),
      { zone: 'America/New_York' },
    );
    expect(plan.columns[3]?.dateOrder).toBe('mdy');
    expect(responses.map(({ externalId }) => externalId)).toEqual(['11111111111', '11111111112']);
    expect(responses[0]?.respondedAt).toBe(Date.UTC(2026, 2, 4, 19, 9, 9));
    expect(plan.columns[4]?.isKeptAsCode).toBe(true);
  });

  it('reads Unicode text: UTF-16, tabs, a quoted tab and line break, ids of 19 digits', () => {
    const { plan, responses } = readFile(
      utf16(
        'Ticket\tRating\tComment\tAgent\tClosed\r\n1234567890123456789\t5\t"a\tb\r\nc"\tAna Quispe\t2026-03-01 10:00\r\n1234567890123456788\t4\tfine thanks\tBruno Díaz\t2026-03-02 10:00\r\n',
        'le',
        true,
      ),
    );
    expect(plan.layout.encoding).toBe('utf-16le');
    expect(responses.map(({ interactionId }) => interactionId)).toEqual(['1234567890123456789', '1234567890123456788']);
    expect(responses[0]?.comments[0]?.text).toBe('a\tb\nc');
  });

  it('reads CR line ends, a trailing delimiter, blank lines and a missing final line end', () => {
    const { plan, rows, responses } = readFile('\r\rNPS,Agent,\r9,Ana,\r\r ,,\r8,Bruno,');
    expect(targetsOf(plan)).toEqual(['nps', 'agentName']);
    expect([plan.layout.lineEnd, plan.recordCount]).toEqual(['cr', 2]);
    expect(rows.map(({ rowNumber, line }) => [rowNumber, line])).toEqual([
      [1, 4],
      [2, 7],
    ]);
    expect(responses.map(({ nps }) => nps)).toEqual([9, 8]);
  });
});

function failure(content: string | Uint8Array): { code: string; params: unknown } {
  try {
    readFile(content);
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('the file was read');
}

describe('files that are refused', () => {
  it.each<[string, Uint8Array, string]>([
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, ...bytesOf('....[Content_Types].xml')]), 'xlsx'],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0]), 'zip'],
    ['an old or locked workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'xls'],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'pdf'],
    ['JSON', bytesOf('[\n {"nps": 9}]'), 'json'],
    ['JSON with a mark', bytesOf('\ufeff{"responses": []}'), 'json'],
    ['a page', bytesOf('<!DOCTYPE html><html>'), 'html'],
    ['other bytes', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 23), 'binary'],
  ])('%s is named', (_, bytes, format) => {
    expect(failure(bytes)).toEqual({ code: 'file.format', params: { format } });
  });

  it('empty ones, ones without columns, ones with too many', () => {
    expect(failure('').code).toBe('file.empty');
    expect(failure('\n \n,,\n\t\n').code).toBe('file.empty');
    expect(failure('just a line of text\nand another\n').code).toBe('file.no-columns');
    expect(failure(`${'a,'.repeat(MAX_COLUMNS)}b\n1,2\n`)).toEqual({
      code: 'file.too-large',
      params: { limit: 'columns', max: MAX_COLUMNS, count: MAX_COLUMNS + 1 },
    });
  });

  it('but not one column that holds scores, nor a header without rows', () => {
    expect(readFile('NPS\n9\n8\n').responses.length).toBe(2);
    const { plan } = readFile('NPS,Comment\n');
    expect([plan.recordCount, plan.warnings.map(({ code }) => code)]).toEqual([0, ['noRecords']]);
  });
});
