// Fixed ids and history columns for rows written straight into tables.
import type { SqlValue } from '../../db/sql.ts';

const names = [
  'workspace',
  'person',
  'profile',
  'import',
  'membership',
  'ruling',
  'ruling2',
  'tag',
  'round',
  'commentTag',
  'commentTag2',
  'control',
  'session',
  'attendee',
  'note',
  'action',
  'goal',
  'assessment',
  'followUp',
  'evidence',
  'attachment',
  'module',
  'target',
  'template',
  'plan',
  'step',
  'change',
  'stepId',
  'view',
] as const;

/** UUIDv7-shaped ids by name. */
export const ID = Object.fromEntries(
  names.map((name, index) => [name, `0190a000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`]),
) as Record<(typeof names)[number], string>;

export function bytes(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 7 + 1) % 256);
}

export function humanRow(): Record<string, SqlValue> {
  return { created_at: 1, created_by: ID.person, updated_at: 2, updated_by: ID.person, deleted_at: null, rev: 3 };
}
