// Imports: choosing a file, what was detected in it, running, result and history.
import * as z from 'zod';
import { delimiters, encodings, formats, products } from '../import/types.ts';
import { command, job, query, shell } from './define.ts';
import { importId, instant, nothing } from './values.ts';

/** Stands for a file a person chose or dropped; paths never reach the page. */
const fileId = z.uuid().brand<'file'>();

const message = z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });

export const importSettings = z.strictObject({
  sourceName: z.string().trim().min(1).max(120).optional(),
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  zone: z.string().max(60).optional(),
  decimal: z.enum(['.', ',']).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  sheet: z.string().max(200).optional(),
  preambleRows: z.int().min(0).max(200).optional(),
  headerRows: z.int().min(0).max(5).optional(),
  product: z.enum([...products, 'none']).optional(),
  profile: z.string().max(120).optional(),
  scales: z.record(z.string(), z.string().max(20)).optional(),
  keptAsCode: z.record(z.string(), z.boolean()).optional(),
  mapping: z.record(z.string(), z.string().max(200)).optional(),
  answers: z.record(z.string(), z.string().max(200)).optional(),
});

const column = z.strictObject({
  position: z.int(),
  header: z.string(),
  target: z.string(),
  scale: z.strictObject({ min: z.number(), max: z.number(), isReversed: z.boolean() }).optional(),
  reason: message,
  confidence: z.number(),
  isKeptAsCode: z.boolean(),
  samples: z.array(z.string()),
  filledCount: z.int(),
  /** The question that several option columns belong to. */
  group: z.string().optional(),
  /** The question's text where the header is an id (Qualtrics). */
  label: z.string().optional(),
  warnings: z.array(message),
});
export type DetectedColumn = z.infer<typeof column>;

const previewRow = z.strictObject({
  rowNumber: z.int(),
  line: z.int(),
  /** The cells as in the file, one per column. */
  cells: z.array(z.string()),
  outcome: z.enum(['stored', 'rejected', 'notAnswer']),
  reason: message.nullable(),
  /** As stored, one per column: null where nothing is stored. Instants in ms, scores as numbers. */
  stored: z.array(z.union([z.string(), z.number(), z.null()])),
  flags: z.array(message),
});
export type PreviewRow = z.infer<typeof previewRow>;

const detection = z.strictObject({
  fileName: z.string(),
  fileBytes: z.int(),
  format: z.enum(formats),
  looksLike: z.enum(products).nullable(),
  /** Sheets of a workbook with content, in its order; empty for other formats. */
  sheets: z.array(z.strictObject({ name: z.string(), isHidden: z.boolean(), rowCount: z.int() })),
  sheet: z.string().nullable(),
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  preambleRows: z.int(),
  headerRows: z.int(),
  /** The remembered profile whose decisions were taken over; null where none fits. */
  profile: z.strictObject({ profileId: z.string(), name: z.string() }).nullable(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
  decimal: z.enum(['.', ',']).nullable(),
  zone: z.string(),
  zoneIsAssumed: z.boolean(),
  sourceName: z.string(),
  recordCount: z.int(),
  columns: z.array(column),
  questions: z.array(
    z.strictObject({
      code: z.string(),
      text: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      choices: z.array(z.string()),
      column: z.int().optional(),
    }),
  ),
  warnings: z.array(message),
  preview: z.array(previewRow),
  /** Over the whole file, so the page can say what will happen before it happens. */
  expected: z.strictObject({ readable: z.int(), rejected: z.int(), notAnswers: z.int(), newAgents: z.int() }),
  /** What the import would do to the workspace, from a trial run over the whole file; null while questions are open. */
  trial: z
    .strictObject({ inserted: z.int(), updated: z.int(), unchanged: z.int(), duplicatesInFile: z.int() })
    .nullable(),
  /** This very file (SHA-256) was imported before. */
  knownImportId: importId.nullable(),
});
export type Detection = z.infer<typeof detection>;

export const importCounts = z.strictObject({
  rowsRead: z.int(),
  inserted: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  duplicatesInFile: z.int(),
  rejected: z.int(),
  notAnswers: z.int(),
  mergedRows: z.int(),
});

const importResult = z.strictObject({
  importId,
  fileName: z.string(),
  fileBytes: z.int(),
  sourceName: z.string(),
  personName: z.string().nullable(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  state: z.enum(['running', 'applying', 'done', 'undoing', 'undone']),
  counts: importCounts,
  newAgents: z.array(z.strictObject({ agentId: z.int(), name: z.string() })),
  newAgentCount: z.int(),
  rejectReasons: z.array(z.strictObject({ reason: message, count: z.int() })),
  notAnswerReasons: z.array(z.strictObject({ reason: message, count: z.int() })),
  warnings: z.array(message),
  seconds: z.number(),
  hasBackup: z.boolean(),
  /** Agents of this import that resemble others and wait for a decision. */
  agentsToReview: z.int(),
  /** Rejected rows that a later import of the repaired file took in. */
  repairedCount: z.int(),
  /** These responses stayed when that import was taken back, because people had worked on them. */
  remainsOf: importId.optional(),
});
export type ImportResult = z.infer<typeof importResult>;

/** What stands in the way of removing a response: people's work on it. */
const keptResponse = z.strictObject({
  responseId: z.int(),
  agentId: z.int().nullable(),
  agentName: z.string().nullable(),
  respondedAt: instant.nullable(),
  nps: z.int().nullable(),
  tagCount: z.int(),
  noteCount: z.int(),
  /** Linked to a session, note, plan, action, follow-up, ruling, or kept for the next session. */
  otherCount: z.int(),
});

const undoPreview = z.strictObject({
  importId,
  /** Responses that go, get their earlier values back, stay because a later file has them, stay because people worked on them. */
  removed: z.int(),
  restored: z.int(),
  passedOn: z.int(),
  kept: z.int(),
  /** The first of the kept ones. */
  keptResponses: z.array(keptResponse),
});
export type UndoPreview = z.infer<typeof undoPreview>;

/** What was decided about files with one header, remembered for the next one. */
const profile = z.strictObject({
  profileId: z.string(),
  name: z.string(),
  sourceName: z.string().nullable(),
  columnCount: z.int(),
  usedAt: instant.nullable(),
});

export const importsContract = {
  /** Opens the system's dialog; no file when the person closed it. */
  'imports.choose': shell(
    nothing,
    z.strictObject({ files: z.array(z.strictObject({ fileId, name: z.string(), bytes: z.int() })) }),
  ),
  /** Called by the preload only, with the path of a dropped file; the page cannot name it. */
  'imports.offer': shell(
    z.strictObject({ path: z.string().max(4096) }),
    z.strictObject({ fileId, name: z.string(), bytes: z.int() }),
  ),
  /** Reads the whole file and says how it will be stored; writes nothing. */
  'imports.detect': job(z.strictObject({ fileId, settings: importSettings }), detection, { changes: [] }),
  /** Imports it. Progress arrives as events; `import.cancelled` when the person stopped it, and then nothing is left of it. */
  'imports.run': job(z.strictObject({ fileId, settings: importSettings }), z.strictObject({ importId }), {
    changes: ['imports', 'responses', 'comments', 'agents', 'teams', 'workspace'],
  }),
  'imports.cancel': shell(nothing, nothing),
  /** What undoing would take away and what it would keep; writes nothing. */
  'imports.undoPreview': query(z.strictObject({ importId }), undoPreview, {
    reads: ['imports', 'responses', 'comments', 'tags', 'notes'],
  }),
  /** Takes an import back. Responses with people's work are kept and pass to the import's place, unless `isInsisting`. */
  'imports.undo': job(
    z.strictObject({ importId, isInsisting: z.boolean().default(false) }),
    z.strictObject({ removed: z.int(), restored: z.int(), kept: z.int() }),
    { changes: ['imports', 'responses', 'comments', 'agents', 'teams', 'tags', 'notes', 'workspace'] },
  ),
  /** Asks where to save and writes the rejects with row number and reason as CSV; `isSaved` false when the person closed the dialog. */
  'imports.saveRejects': shell(
    z.strictObject({
      importId,
      /** Sentences for the reasons by code, with `{{param}}` where a value goes; a code without one is written as it is. */
      sentences: z.record(z.string().max(60), z.string().max(300)).optional(),
    }),
    z.strictObject({ isSaved: z.boolean(), fileName: z.string() }),
  ),
  'imports.profiles': query(nothing, z.strictObject({ profiles: z.array(profile) }), { reads: ['imports'] }),
  'imports.renameProfile': command(
    z.strictObject({ profileId: z.string(), name: z.string().trim().min(1).max(120) }),
    nothing,
    { changes: ['imports'], isUndoable: true },
  ),
  'imports.removeProfile': command(z.strictObject({ profileId: z.string() }), nothing, {
    changes: ['imports'],
    isUndoable: true,
  }),
  'imports.history': query(
    /** Newest first; `beforeId` reads on after the last one of the page before. */
    z.strictObject({ limit: z.int().min(1).max(200).default(100), beforeId: importId.optional() }),
    z.strictObject({ imports: z.array(importResult) }),
    { reads: ['imports'] },
  ),
  'imports.result': query(z.strictObject({ importId }), importResult, { reads: ['imports'] }),
  'imports.rejects': query(
    z.strictObject({
      importId,
      limit: z.int().min(1).max(200).default(50),
      afterRow: z.int().default(0),
      /** Long cells are cut for the screen unless they are wanted whole; then a portion may be shorter than `limit`. */
      isWhole: z.boolean().default(false),
    }),
    z.strictObject({
      headers: z.array(z.string()),
      delimiter: z.enum(delimiters),
      rejects: z.array(
        z.strictObject({
          rowNumber: z.int(),
          reason: message,
          cells: z.array(z.string()),
          /** A later import of the repaired file has taken the row in. */
          isRepaired: z.boolean(),
        }),
      ),
    }),
    { reads: ['imports'] },
  ),
} as const;
