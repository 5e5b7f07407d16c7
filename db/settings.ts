// A person's settings: one JSON row per key, unknown keys of other versions kept.
import type { CallOutput, ParsedInput } from '../shared/contract/index.ts';
import { type PersonSettings, personSettings } from '../shared/contract/settings.ts';
import { author } from './changes.ts';
import type { ReadDb, WriteDb } from './sql.ts';

function mine(db: ReadDb): CallOutput<'settings.mine'> {
  if (db.context.personId === null) return {};
  const rows = db.all<{ key: string; value: string }>(
    'SELECT key AS key, value AS value FROM settings WHERE scope = :scope',
    {
      scope: db.context.personId,
    },
  );
  const known: Record<string, unknown> = {};
  for (const row of rows) if (row.key in personSettings.shape) known[row.key] = JSON.parse(row.value);
  const parsed = personSettings.safeParse(known);
  return parsed.success ? parsed.data : {};
}

function setMine(db: WriteDb, input: ParsedInput<'settings.setMine'>): CallOutput<'settings.setMine'> {
  const scope = author(db);
  for (const [key, value] of Object.entries(input satisfies PersonSettings)) {
    if (value === undefined) continue;
    db.run(
      'INSERT INTO settings(scope, key, value) VALUES (:scope, :key, :value) ON CONFLICT DO UPDATE SET value = excluded.value',
      {
        scope,
        key,
        value: JSON.stringify(value),
      },
    );
  }
  return {};
}

export const settingsQueries = { 'settings.mine': mine } as const;
export const settingsCommands = { 'settings.setMine': setMine } as const;
