// Imports: choosing a file, what was detected in it, running, result and history.
import * as z from 'zod';
import { delimiters, encodings } from '../import/types.ts';
import { job, query, shell } from './define.ts';
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
  format: z.literal('csv'),
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  headerRows: z.int(),
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
});
export type ImportResult = z.infer<typeof importResult>;

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
  'imports.history': query(
    z.strictObject({ limit: z.int().min(1).max(200).default(100) }),
    z.strictObject({ imports: z.array(importResult) }),
    { reads: ['imports'] },
  ),
  'imports.result': query(z.strictObject({ importId }), importResult, { reads: ['imports'] }),
  'imports.rejects': query(
    z.strictObject({ importId, limit: z.int().min(1).max(200).default(50), afterRow: z.int().default(0) }),
    z.strictObject({
      headers: z.array(z.string()),
      rejects: z.array(z.strictObject({ rowNumber: z.int(), reason: message, cells: z.array(z.string()) })),
    }),
    { reads: ['imports'] },
  ),
} as const;
