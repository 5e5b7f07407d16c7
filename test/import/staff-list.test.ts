// A staff list as bytes: which columns are known, how dates are read, what is asked, and what is wrong with a row.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../electron/import-open.ts';
import { sourceOfText } from '../../electron/import-source.ts';
import { detectStaff } from '../../electron/staff-job.ts';
import type { StaffDetection, StaffSettings } from '../../shared/contract/staff.ts';
import { workbook } from '../layouts/workbook.ts';

const quiet = { onProgress: () => undefined, isCancelled: () => false };

function day(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

function detect(text: string, settings: StaffSettings = {}): Promise<StaffDetection> {
  return detectStaff(sourceOfText('staff.csv', text), settings, quiet);
}

const SPANISH = `Legajo;Nombre;Apellidos;Correo electrónico;Equipo;Supervisora;Desde;Turno
A-014;Ana;Quispe;ana.quispe@example.org;Retención;Katrin Vogel;15/01/2026;Mañana
A-027;Bruno;Díaz;bruno.diaz@example.org;Soporte N1;Otra Persona;01/02/2026;Tarde
`;

describe('reading a list', () => {
  it('knows the columns of a Spanish list, says what it does not use, and settles the order of day and month', async () => {
    const list = await detect(SPANISH);
    expect(list).toMatchObject({ delimiter: ';', encoding: 'utf-8', dateOrder: 'dmy', questions: [], format: 'csv' });
    expect(list.columns.map((column) => `${column.header}: ${column.target}`)).toEqual([
      'Legajo: id',
      'Nombre: firstName',
      'Apellidos: lastName',
      'Correo electrónico: email',
      'Equipo: team',
      'Supervisora: supervisor',
      'Desde: from',
      'Turno: ignore',
    ]);
    expect(list.columns[7]?.reason.code).toBe('staffColumnUnknown');
    expect(list.rows[0]).toEqual({
      rowNumber: 1,
      id: 'A-014',
      name: 'Ana Quispe',
      email: 'ana.quispe@example.org',
      team: 'Retención',
      site: null,
      supervisor: 'Katrin Vogel',
      fromOn: day('2026-01-15'),
      lastOn: null,
      startedOn: null,
      leftOn: null,
      error: null,
    });
  });

  it('knows a German list with a title above it and days of work beside days in the team', async () => {
    const list = await detect(
      'Personalliste;;;;;\n;;;;;\nPersonalnr.;Name;Vorname;Team;Eintritt;Austritt\n0007;Weiß;Dirk;Team Nord;01.03.2020;30.06.2026\n',
    );
    expect(list.columns.map((column) => column.target)).toEqual([
      'id',
      'lastName',
      'firstName',
      'team',
      'started',
      'left',
    ]);
    expect(list.rows).toMatchObject([
      {
        rowNumber: 1,
        id: '0007',
        name: 'Dirk Weiß',
        startedOn: day('2020-03-01'),
        leftOn: day('2026-06-30'),
        error: null,
      },
    ]);
  });

  it('asks when day and month can be exchanged, and takes the answer', async () => {
    const text = 'Employee ID,Full name,Team,From\nA-1,Ana Quispe,North,03/04/2026\nA-2,Bruno Díaz,North,05/06/2026\n';
    const list = await detect(text);
    expect(list.questions).toMatchObject([{ code: 'dateOrder', choices: ['dmy', 'mdy'], column: 3 }]);
    expect(list.rows[0]).toMatchObject({ fromOn: null, error: { code: 'staffDateOpen' } });
    const answered = await detect(text, { dateOrder: 'mdy' });
    expect(answered.questions).toEqual([]);
    expect(answered.rows[0]).toMatchObject({ fromOn: day('2026-03-04'), error: null });
  });

  it('lets every column be changed by hand', async () => {
    const list = await detect('A;B\nA-014;Ana Quispe\n', { mapping: { '0': 'id', '1': 'name' } });
    expect(list.rows).toMatchObject([{ id: 'A-014', name: 'Ana Quispe' }]);
    expect(list.columns.map((column) => column.reason.code)).toEqual(['chosenByPerson', 'chosenByPerson']);
    const other = await detect(SPANISH, { mapping: { '7': 'site', '4': 'ignore' } });
    expect(other.rows[0]).toMatchObject({ site: 'Mañana', team: null });
  });

  it('names what is wrong with a row and goes on', async () => {
    const list = await detect(
      `id,name,e-mail,team,from,until\n,,,North,,\nA-1,Ana,ana@,North,,\nA-2,Bruno,,North,31.02.2026,\nA-3,Carla,,North,2026-05-01,2026-04-01\nA-4,Dirk,,North,,\nTotal,4,,,,\n`,
    );
    expect(list.rows.map((row) => row.error?.code ?? null)).toEqual([
      'staffNobody',
      'staffEmailInvalid',
      'staffDateUnreadable',
      'staffDatesReversed',
      null,
      'totalRow',
    ]);
  });

  it('reads an old Excel page and says so', async () => {
    const bytes = Buffer.from('Mitarbeiter;Team\r\nCarla Müller;Team Süd\r\n', 'latin1');
    const source = {
      ...sourceOfText('x.csv', ''),
      chunks: async function* chunks() {
        yield bytes;
      },
    };
    const list = await detectStaff(source, {}, quiet);
    expect(list.encoding).toBe('windows-1252');
    expect(list.warnings.map((warning) => warning.code)).toEqual(['encodingGuessed']);
    expect(list.rows).toMatchObject([{ name: 'Carla Müller', team: 'Team Süd' }]);
  });

  it('reads workbooks: ids as numbers, real dates, the sheet that is chosen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-staff-'));
    try {
      const path = join(folder, 'staff.xlsx');
      const list = [
        ['Personalnummer', 'Mitarbeiter', 'Team', 'Seit'],
        [4711, 'Carla Müller', 'Team Süd', { serial: 46_054 }],
        [{ inline: '0815' }, 'Dirk Weiß', 'Team Nord', { serial: 46_082 }],
      ] as const;
      writeFileSync(
        path,
        workbook([
          { name: 'Info', rows: [['Stand', 'Juni']] },
          { name: 'Liste', rows: list },
        ]),
      );
      const found = await detectStaff(await openSource(path, {}), {}, quiet);
      expect(found).toMatchObject({ format: 'xlsx', sheet: 'Liste', dateOrder: 'ymd', questions: [] });
      expect(found.rows).toMatchObject([
        { id: '4711', name: 'Carla Müller', team: 'Team Süd', fromOn: day('2026-02-01'), error: null },
        { id: '0815', name: 'Dirk Weiß', team: 'Team Nord', fromOn: day('2026-03-01'), error: null },
      ]);
      const other = await detectStaff(await openSource(path, { sheet: 'Info' }), { sheet: 'Info' }, quiet);
      expect(other).toMatchObject({ sheet: 'Info', rows: [] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
