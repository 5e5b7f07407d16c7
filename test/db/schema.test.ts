// The committed schema is what the migrations make; every table holds and gives back every fact it is there for.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CURRENT_VERSION, migrate, migrations, schemaText, versionOf } from '../../db/migrate.ts';
import { APPLICATION_ID, type Connection, openConnection } from '../../db/open.ts';
import { everyTable, type TableRow } from './every-table.ts';

function fresh(): Connection {
  const connection = openConnection(':memory:', { mayCreate: true, busyTimeoutMs: 0, tempStore: 'memory' });
  migrate(connection);
  return connection;
}

function insert(connection: Connection, table: string, row: TableRow): void {
  const columns = Object.keys(row);
  connection
    .prepare(`INSERT INTO ${table}(${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`)
    .run(row);
}

function withAllRows(): Connection {
  const connection = fresh();
  connection.transaction(() => {
    for (const { table, row } of everyTable) insert(connection, table, row);
  })();
  return connection;
}

function tablesOf(connection: Connection): string[] {
  return connection
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'comment_search*' AND name NOT GLOB 'sqlite_*'`,
    )
    .pluck()
    .all() as string[];
}

describe('migrations', () => {
  it('end in the committed schema', () => {
    const committed = readFileSync(new URL('../../db/schema.sql', import.meta.url), 'utf8');
    expect(schemaText(fresh())).toBe(committed);
  });

  it('stamp the file as ours and with the newest version', () => {
    const connection = fresh();
    expect(connection.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(versionOf(connection)).toBe(CURRENT_VERSION);
    expect(migrations.at(-1)?.version).toBe(CURRENT_VERSION);
  });

  it('are numbered in tens and rise', () => {
    const versions = migrations.map((migration) => migration.version);
    expect(versions.every((version) => version % 10 === 0)).toBe(true);
    expect([...versions].sort((a, b) => a - b)).toEqual(versions);
  });

  it('leave the old version working when one fails half-way', () => {
    const connection = fresh();
    const broken = {
      version: CURRENT_VERSION + 10,
      statements: ['CREATE TABLE half(x) STRICT', 'CREATE TABLE half(x ANY) STRICT'],
    };
    expect(() => migrate(connection, [...migrations, broken])).toThrow();
    expect(versionOf(connection)).toBe(CURRENT_VERSION);
    expect(tablesOf(connection)).not.toContain('half');
  });

  it('refuse a file from the future and change nothing', () => {
    const connection = fresh();
    connection.pragma(`user_version = ${CURRENT_VERSION + 10}`);
    expect(() => migrate(connection)).toThrow(expect.objectContaining({ code: 'workspace.newer' }));
    expect(versionOf(connection)).toBe(CURRENT_VERSION + 10);
  });
});

describe('tables', () => {
  it('are all strict', () => {
    const loose = fresh()
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'comment_search*'`,
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
  });

  it('all have a row in the round trip', () => {
    const known = new Set([...everyTable.map((entry) => entry.table), 'metrics']);
    expect(tablesOf(fresh()).filter((table) => !known.has(table))).toEqual([]);
  });

  it('have an index comment that names the query', () => {
    const silent = fresh()
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND sql NOT LIKE '%/*%*/%'`)
      .pluck()
      .all();
    expect(silent).toEqual([]);
  });

  it.each(everyTable.map((entry, index) => ({ name: `${entry.table} (row ${index + 1})`, ...entry })))(
    '$name gives back what was written',
    ({ table, row }) => {
      const connection = withAllRows();
      const columns = Object.keys(row);
      const rows = connection.prepare(`SELECT ${columns.join(', ')} FROM ${table}`).all() as TableRow[];
      expect(rows.map(plain)).toContainEqual(plain(row));
      const all = connection.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all() as string[];
      expect(
        all.filter((column) => !columns.includes(column)),
        'columns the row leaves out',
      ).toEqual([]);
    },
  );

  it.each(everyTable.flatMap(({ table, row, refuses }) => (refuses ?? []).map((patch) => ({ table, row, patch }))))(
    '$table refuses $patch',
    ({ table, row, patch }) => {
      const connection = withAllRows();
      const key = Object.keys(row)[0] ?? 'id';
      const sets = Object.keys(patch)
        .map((column) => `${column} = :${column}`)
        .join(', ');
      const change = connection.prepare(`UPDATE ${table} SET ${sets} WHERE ${key} = :oldKey`);
      expect(() => change.run({ ...patch, oldKey: row[key] ?? null })).toThrow(/constraint/i);
    },
  );

  it('hold together: no dangling reference', () => {
    expect(withAllRows().pragma('foreign_key_check')).toEqual([]);
  });

  it('find a comment in full text without accents', () => {
    const connection = withAllRows();
    connection
      .prepare('INSERT INTO comment_search(rowid, text, tokens) VALUES (1, :text, :tokens)')
      .run({ text: 'Größere Auswahl, por favor: atención', tokens: 'a1 t1 gd' });
    const found = connection
      .prepare(`SELECT rowid FROM comment_search WHERE comment_search MATCH 'text:"atencion" AND tokens:"a1"'`)
      .pluck()
      .all();
    expect(found).toEqual([1]);
  });
});

function plain(row: TableRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value instanceof Uint8Array ? [...value] : value]),
  );
}
