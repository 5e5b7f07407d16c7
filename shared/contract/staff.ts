// Staff lists: people of a CSV or workbook as agents, with their teams by day. Read by a job, compared and applied by the data process.
import * as z from 'zod';
import { delimiters, encodings, formats } from '../import/types.ts';
import { command, job, query } from './define.ts';
import { agentId, day, message } from './values.ts';

/** What a column of a staff list can mean: `from` and `until` are days in the team, `started` and `left` days of work. */
export const staffTargets = [
  'id',
  'name',
  'firstName',
  'lastName',
  'email',
  'team',
  'site',
  'supervisor',
  'from',
  'until',
  'started',
  'left',
  'ignore',
] as const;
export type StaffTarget = (typeof staffTargets)[number];
export const MAX_STAFF_ROWS = 20_000;

/** What a person decided about the file; everything absent is detected. `mapping`: position (as text) → target. */
export const staffSettings = z.strictObject({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  sheet: z.string().max(200).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  mapping: z.record(z.string(), z.enum(staffTargets)).optional(),
});
export type StaffSettings = z.infer<typeof staffSettings>;

const text = z.string().max(200).nullable();

/** One row as it was read; null: the cell is empty or there is no such column. */
export const staffRow = z.strictObject({
  rowNumber: z.int(),
  id: text,
  name: text,
  email: text,
  team: text,
  site: text,
  supervisor: text,
  /** First and last day in the team. */
  fromOn: day.nullable(),
  lastOn: day.nullable(),
  /** First and last day of work. */
  startedOn: day.nullable(),
  leftOn: day.nullable(),
  /** Why this row cannot be used; such a row is shown, never applied. */
  error: message.nullable(),
});
export type StaffRow = z.infer<typeof staffRow>;

const column = z.strictObject({
  position: z.int(),
  header: z.string(),
  target: z.enum(staffTargets),
  reason: message,
  /** 0…1 */
  confidence: z.number(),
  samples: z.array(z.string()),
  filledCount: z.int(),
  warnings: z.array(message),
});

const detection = z.strictObject({
  fileName: z.string(),
  fileBytes: z.int(),
  format: z.enum(formats),
  sheets: z.array(z.strictObject({ name: z.string(), isHidden: z.boolean(), rowCount: z.int() })),
  sheet: z.string().nullable(),
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
  columns: z.array(column),
  /** `dateOrder` (column; choices `dmy`, `mdy`): answered by `settings.dateOrder`. `sheet`: by `settings.sheet`. While one is open, `rows` lack what it decides. */
  questions: z.array(
    z.strictObject({
      code: z.enum(['dateOrder', 'sheet']),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      choices: z.array(z.string()),
      column: z.int().optional(),
    }),
  ),
  warnings: z.array(message),
  rows: z.array(staffRow).max(MAX_STAFF_ROWS),
});
export type StaffDetection = z.infer<typeof detection>;

/** Row number (as text) → the agent a near row is, or `new`. */
const decisions = z.record(z.string(), z.union([agentId, z.literal('new')]));

const list = z.strictObject({ rows: z.array(staffRow).max(MAX_STAFF_ROWS), decisions: decisions.default({}) });

const change = z.strictObject({
  what: z.enum(['name', 'email', 'id', 'team', 'started', 'left']),
  /** As stored; null: nothing so far. For `team` the team of the first of those days. */
  before: z.string().nullable(),
  /** Null where a day is what changes. */
  after: z.string().nullable(),
  /** `started`, `left`: the day as stored. */
  beforeOn: day.nullable(),
  /** `team`: first day, null since always. `started`: the day. */
  fromOn: day.nullable(),
  /** `team`: last day, null while it lasts. `left`: the day. */
  lastOn: day.nullable(),
});

const plannedRow = z.strictObject({
  rowNumber: z.int(),
  /** `near`: resembles somebody and needs a decision; until then the row is left out. `error`: left out, see `reason`. */
  outcome: z.enum(['new', 'changed', 'unchanged', 'near', 'error']),
  agentId: agentId.nullable(),
  /** The name as it will be. */
  name: z.string(),
  changes: z.array(change),
  near: z.array(z.strictObject({ agentId, name: z.string(), team: z.string().nullable(), reason: message })),
  reason: message.nullable(),
});
export type StaffPlannedRow = z.infer<typeof plannedRow>;

export const staffContract = {
  /** Reads the whole list; writes nothing. */
  'staff.detect': job(z.strictObject({ fileId: z.uuid().brand<'file'>(), settings: staffSettings }), detection, {
    changes: [],
  }),
  /** What applying the rows would do to the workspace, row by row; writes nothing. */
  'staff.plan': query(
    list,
    z.strictObject({
      rows: z.array(plannedRow),
      newCount: z.int(),
      changedCount: z.int(),
      unchangedCount: z.int(),
      nearCount: z.int(),
      errorCount: z.int(),
      newTeams: z.array(z.string()),
      /**
       * Supervisors by team; `personId` null: nobody of that name in the workspace, the name alone is kept.
       * Several for one team: none of them is taken over.
       */
      supervisors: z.array(z.strictObject({ team: z.string(), name: z.string(), personId: z.string().nullable() })),
      /** Agents at work who are not on the list. Nothing is done about them. */
      missing: z.array(z.strictObject({ agentId, name: z.string(), team: z.string().nullable() })),
      missingCount: z.int(),
    }),
    { reads: ['agents', 'teams', 'people', 'imports'] },
  ),
  /** Applies them as one step. Rows that are near without a decision, and errors, are left out and counted. */
  'staff.apply': command(
    list,
    z.strictObject({
      newCount: z.int(),
      changedCount: z.int(),
      unchangedCount: z.int(),
      nearCount: z.int(),
      errorCount: z.int(),
    }),
    { changes: ['agents', 'teams', 'responses'], isUndoable: true },
  ),
} as const;
