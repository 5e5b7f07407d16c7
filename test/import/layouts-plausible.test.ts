// Plausible exports put together at random: titles above, names in three languages, sparse rows, totals and notes below. The header is
// found where it is, and every answer is an answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-all.ts';

type Column = { readonly names: readonly string[]; readonly cell: (at: number, seed: number) => string };

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const ID: Column = {
  names: ['Response ID', 'ID de respuesta', 'Antwort-ID', 'Beleg', 'ref'],
  cell: (at, seed) => `R-${1000 + seed + at}`,
};
const SCORE: Column = {
  names: ['NPS', 'Weiterempfehlung (0-10)', 'Recomendación'],
  cell: (at, seed) => String((at * 7 + seed) % 11),
};
const FURTHER: readonly Column[] = [
  {
    names: ['Date', 'Fecha de respuesta', 'Antwortdatum', 'Wann'],
    cell: (at) => `2026-03-${two(1 + (at % 28))} 1${at % 10}:30`,
  },
  {
    names: ['Agent', 'Mitarbeiter', 'Agente', 'Wer'],
    cell: (at, seed) => pick(['Ana Quispe', 'Bruno Díaz', 'Dirk Weiß'], at + seed),
  },
  { names: ['Team', 'Equipo', 'Gruppe'], cell: (at) => pick(['Retención', 'Soporte N1', 'Team Nord'], at) },
  { names: ['Channel', 'Canal', 'Kanal', 'Weg'], cell: (at) => pick(['voice', 'chat', 'E-Mail'], at) },
  { names: ['CSAT', 'Zufriedenheit', 'Satisfacción'], cell: (at, seed) => String(1 + ((at + seed) % 5)) },
  { names: ['Resolved?', 'Gelöst?', '¿Resuelto?'], cell: (at) => pick(['Ja', 'Nein', 'teilweise'], at) },
  {
    names: ['Comment', 'Kommentar', 'Comentario', 'Was sonst?'],
    cell: (at) => pick(['Alles gut', '', 'Nobody called me back; twice', 'Muy lento, "todo"', 'Feedback'], at),
  },
  { names: ['Ticket', 'Vorgang', 'Caso'], cell: (at, seed) => String(40_000_000 + seed * 100 + at) },
  { names: ['Duration', 'Dauer', 'Duración'], cell: (at, seed) => String(30 + ((at * 13 + seed) % 400)) },
  { names: ['', 'Spalte', 'X'], cell: (at) => pick(['', '', 'x'], at) },
];

const table = fc.record({
  further: fc.subarray([...FURTHER], { minLength: 1 }),
  language: fc.nat(4),
  rowCount: fc.integer({ min: 1, max: 25 }),
  seed: fc.nat(40),
  /** Places of cells left empty, never of ids. */
  gaps: fc.array(fc.nat(200), { maxLength: 20 }),
  title: fc.constantFrom<readonly string[]>(
    [],
    ['Kundenbefragung Hotline 2026'],
    ['Encuesta de satisfacción', ''],
    ['Report', 'Period: March 2026', ''],
    ['Bericht', 'Zeitraum;01.03.2026 - 31.03.2026', 'Team;alle', ''],
    ['Exported 2026-04-01 10:00', 'Filter: "all agents"'],
  ),
  isPadded: fc.boolean(),
  foot: fc.constantFrom<readonly string[]>(
    [],
    ['', 'Vertraulich – nur für den internen Gebrauch'],
    ['', '* 9 and 10 are promoters'],
  ),
  isGapped: fc.boolean(),
});

function quoted(cell: string): string {
  return /[;"\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

describe('a plausible export', () => {
  it('has its header where it is, and all its answers', () => {
    fc.assert(
      fc.property(table, ({ further, language, rowCount, seed, gaps, title, isPadded, foot, isGapped }) => {
        const columns = [ID, ...further, SCORE];
        const header = columns.map(({ names }) => pick(names, language));
        const rows = Array.from({ length: rowCount }, (_, at) =>
          columns.map((column, position) =>
            position > 0 && position < columns.length - 1 && gaps.includes(at * columns.length + position)
              ? ''
              : column.cell(at, seed),
          ),
        );
        const pad = (line: string) =>
          isPadded && line !== '' ? line + ';'.repeat(Math.max(0, columns.length - line.split(';').length)) : line;
        const lines = [
          ...title.map(pad),
          header.map(quoted).join(';'),
          ...rows.flatMap((row, at) => [...(isGapped && at === 5 ? [''] : []), row.map(quoted).join(';')]),
          ...foot.map(pad),
        ];
        const read = readFile(`${lines.join('\n')}\n`, {
          delimiter: ';',
          zone: 'UTC',
          mapping: { [columns.length - 1]: 'nps', 0: 'responseId' },
        });
        const { plan, responses } = read;
        const above = title.filter((line) => line !== '').length;
        expect([plan.layout.preambleRows ?? 0, plan.layout.headerRows]).toEqual([above, 1]);
        expect(plan.columns[0]?.header).toBe(header[0]);
        expect(responses.map(({ externalId, nps }) => [externalId, String(nps)])).toEqual(
          rows.map((row) => [row[0], row.at(-1)]),
        );
        const notes = foot.filter((line) => line !== '').length;
        expect(read.rows.filter(({ outcome }) => outcome.kind === 'notAnswer').length).toBe(notes);
      }),
      { numRuns: 250 },
    );
  });
});
