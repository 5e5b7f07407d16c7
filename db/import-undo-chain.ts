// What taking one import back means for one response: values are chains of imports, each of which either said something about a field or
// had no column for it. One link is taken out and the ends are joined. Only arithmetic over values; no SQL.
import { type CellValue, type ChangeSide, filledBy, type ResponseChange, type StoredRating } from './import-changes.ts';

/** A column of `responses`, or `comment:<question>`, `rating:<metric>`, `extra:<name>`. */
export type Field = string;
export type FieldValue = CellValue | StoredRating;
export type FieldChange = { before: FieldValue; after: FieldValue };
export type FieldChanges = Map<Field, FieldChange>;

/** One later import that had the response: with a change of its own, or with the values that stood already (`changes` null). */
export type Touch = {
  readonly importId: number;
  readonly rowNumber: number;
  covers(field: Field): boolean;
  changes: FieldChanges | null;
  /** Its history row has to be written again. */
  isCorrected: boolean;
};

/** Changes kept after an undo name extra fields one by one; those an import stages hold the whole column. */
type KeptSide = ChangeSide & { readonly extra?: Readonly<Record<string, string | null>> };

function extraOf(value: CellValue | undefined): Record<string, string> {
  return typeof value === 'string' ? (JSON.parse(value) as Record<string, string>) : {};
}

function partsOf(side: KeptSide): Map<Field, FieldValue> {
  const parts = new Map<Field, FieldValue>();
  for (const column of filledBy.keys()) {
    const value = side.row[column];
    if (value !== undefined) parts.set(column, value);
  }
  for (const [id, text] of Object.entries(side.comments)) parts.set(`comment:${id}`, text);
  for (const [id, rating] of Object.entries(side.ratings)) parts.set(`rating:${id}`, rating);
  for (const [name, text] of Object.entries(extraOf(side.row.extra))) parts.set(`extra:${name}`, text);
  for (const [name, text] of Object.entries(side.extra ?? {})) parts.set(`extra:${name}`, text);
  return parts;
}

/** The fields a change is about. */
export function fieldsOf(change: ResponseChange): FieldChanges {
  const before = partsOf(change.before);
  const after = partsOf(change.after);
  const fields: FieldChanges = new Map();
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    const sides = { before: before.get(field) ?? null, after: after.get(field) ?? null };
    if (!isSame(sides.before, sides.after)) fields.set(field, sides);
  }
  return fields;
}

type Writable = {
  row: Record<string, CellValue>;
  comments: Record<string, string | null>;
  ratings: Record<string, StoredRating | null>;
  extra: Record<string, string | null>;
};

function blank(): Writable {
  return { row: {}, comments: Object.create(null), ratings: {}, extra: Object.create(null) };
}

function put(side: Writable, field: Field, value: FieldValue): void {
  const colon = field.indexOf(':');
  const kind = colon === -1 ? '' : field.slice(0, colon);
  const name = field.slice(colon + 1);
  if (kind === 'rating') side.ratings[name] = isRating(value) ? value : null;
  else if (kind === 'comment') side.comments[name] = textOf(value);
  else if (kind === 'extra') side.extra[name] = textOf(value);
  else side.row[field] = isRating(value) ? null : value;
}

function textOf(value: FieldValue): string | null {
  return typeof value === 'string' ? value : null;
}

export function isRating(value: FieldValue): value is StoredRating {
  return typeof value === 'object' && value !== null;
}

/** The fields as a history row keeps them. Raw cells and the hash of the content no longer fit and are left out. */
export function changeOf(fields: FieldChanges): { before: KeptSide; after: KeptSide } {
  const before = blank();
  const after = blank();
  for (const [field, sides] of fields) {
    put(before, field, sides.before);
    put(after, field, sides.after);
  }
  return { before, after };
}

export function isSame(left: FieldValue, right: FieldValue): boolean {
  if (isRating(left) && isRating(right)) return left.value === right.value;
  return left === right;
}

/**
 * Takes the given fields of one import out of the chain. The first later import with a column for a field takes it over: from then on it
 * is that import that changed it. What nobody after it has a column for goes back to the value before; those fields are returned.
 */
export function takeOut(fields: FieldChanges, later: readonly Touch[]): Map<Field, FieldValue> {
  const restored = new Map<Field, FieldValue>();
  for (const [field, { before, after }] of fields) {
    const next = later.find((touch) => touch.covers(field));
    if (!next) {
      restored.set(field, before);
      continue;
    }
    const own = next.changes?.get(field);
    next.changes ??= new Map();
    const value = own ? own.after : after;
    if (isSame(before, value)) {
      if (!own) continue;
      next.changes.delete(field);
    } else next.changes.set(field, { before, after: value });
    next.isCorrected = true;
  }
  return restored;
}

/** The value a field had before the first of these changes; `current` where none of them changed it. */
export function valueBefore(field: Field, later: readonly Touch[], current: FieldValue): FieldValue {
  for (const touch of later) {
    const change = touch.changes?.get(field);
    if (change) return change.before;
  }
  return current;
}
