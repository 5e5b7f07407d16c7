// A look at a file before its import: what was detected, the first rows as they would be stored, what the import would do. Writes nothing.
import { backUpBeforeMigration } from '../db/backup.ts';
import { identifierCode } from '../db/identifier-key.ts';
import { createAgentBook } from '../db/import-agents.ts';
import { findSource } from '../db/import-begin.ts';
import { knownImport } from '../db/import-known.ts';
import { createImportWriter } from '../db/import-writer.ts';
import type { Connection } from '../db/open.ts';
import { openWorkspace } from '../db/workspace-file.ts';
import type { Detection } from '../shared/contract/imports.ts';
import { importId as importIdSchema } from '../shared/contract/values.ts';
import { sharedReading, statedZone } from '../shared/import/plan-json.ts';
import { createPreview, type PreviewedRow } from '../shared/import/preview.ts';
import { createReader, type ReadHandlers } from '../shared/import/reader.ts';
import { cellsOf } from '../shared/import/records.ts';
import type { ColumnPlan, FilePlan, ImportSettings, Question } from '../shared/import/types.ts';
import { rememberedSource } from './import-memory.ts';
import { createProgressMeter, type JobWatch, type PhaseShares, type ProgressMeter } from './import-progress.ts';
import { type Analysed, analyse } from './import-reading.ts';
import type { ImportSource } from './import-source.ts';
import { isFull } from './import-taking.ts';

const BUSY_TIMEOUT_MS = 5000;
const DETECT_SHARES: PhaseShares = { reading: [0, 0.4], checking: [0.4, 0.6] };
/** Responses of a long file looked at between two looks at the other work. */
const WAITING_ROWS = 1000;

export type DetectRequest = {
  readonly source: ImportSource;
  readonly workspacePath: string;
  readonly settings: ImportSettings;
};

/** Reads the whole file and says how it would be stored. Writes nothing. */
export async function detectFile(
  { source: given, workspacePath, settings }: DetectRequest,
  watch: JobWatch,
): Promise<Detection> {
  const meter = createProgressMeter('detect', DETECT_SHARES, watch);
  const workspace = openWorkspace(workspacePath, {
    busyTimeoutMs: BUSY_TIMEOUT_MS,
    tempStore: 'file',
    backUp: backUpBeforeMigration,
    isOwner: false,
  });
  try {
    const connection = workspace.read;
    const source = await rememberedSource(connection, given, settings);
    const analysed = await analyse(source, settings, { connection, zone: workspace.info.zone }, meter);
    const isOpen = analysed.plan.questions.length > 0;
    const found = isOpen
      ? await look(source, analysed, connection, meter)
      : await tryOut(source, analysed, settings, connection, meter);
    const knownId = knownImport(connection, analysed.sha256, settings)?.importId ?? null;
    return detectionOf(source, analysed, {
      ...found,
      knownImportId: knownId === null ? null : importIdSchema.parse(knownId),
    });
  } finally {
    workspace.close();
  }
}

type Looked = Pick<Detection, 'expected' | 'trial'> & {
  readonly preview: readonly PreviewedRow[];
  readonly questions: readonly Question[];
};

/** Hands the records of the file on; `between` after every portion of them. */
async function readRecords(
  source: ImportSource,
  plan: FilePlan,
  handlers: ReadHandlers,
  meter: ProgressMeter,
  between: () => Promise<void>,
): Promise<void> {
  const reader = createReader(plan.layout, handlers);
  for await (const chunk of source.chunks()) {
    meter.stopIfCancelled();
    reader.push(chunk);
    await between();
    meter.at('checking', source.readShare(), 0);
  }
  reader.endInput();
  while (reader.flush(WAITING_ROWS)) await between();
}

/** What can be said while questions are open: the first rows, and who is new. */
async function look(
  source: ImportSource,
  { plan }: Analysed,
  connection: Connection,
  meter: ProgressMeter,
): Promise<Looked> {
  const known = findSource(connection, plan.sourceName);
  const agents = createAgentBook(connection, { sourceId: known?.id ?? 0, sourceKey: '', importId: null });
  const preview = createPreview(plan, { codeOf: () => '' });
  const onRecord: ReadHandlers['onRecord'] = (record, rowNumber) => {
    const outcome = preview.add(record, rowNumber);
    if (outcome.kind !== 'response') return;
    const { agentId = null, agentName = null, agentEmail = null } = outcome.response;
    agents.resolve({ id: agentId, name: agentName, email: agentEmail });
  };
  await readRecords(source, plan, { onRecord }, meter, () => Promise.resolve());
  return {
    preview: preview.rows(),
    expected: { ...preview.counts(), newAgents: agents.created.length },
    trial: null,
    questions: plan.questions,
  };
}

/** The import itself without a single write: what it would do, and what only the stored responses make a question. */
async function tryOut(
  source: ImportSource,
  { plan, sha256 }: Analysed,
  settings: ImportSettings,
  connection: Connection,
  meter: ProgressMeter,
): Promise<Looked> {
  const writer = createImportWriter({
    connection,
    pace: null,
    plan,
    settings,
    file: { name: source.name, bytes: source.bytes, sha256 },
    personId: null,
    now: Date.now(),
    backup: null,
    isTrial: true,
  });
  const { intake, counts } = writer;
  const preview = createPreview(plan, { codeOf: (text) => identifierCode(writer.secret, text) });
  const onRecord: ReadHandlers['onRecord'] = (record, rowNumber, joinedRows) =>
    intake.add(preview.add(record, rowNumber), rowNumber, () => cellsOf(record), joinedRows);
  await readRecords(source, plan, { onRecord }, meter, async () => {
    if (isFull(intake, writer.batchRows())) await writer.store(intake.take());
  });
  await writer.store(intake.take());
  const questions = writer.settle(intake.end());
  const { inserted, updated, unchanged, duplicatesInFile, rejected, notAnswers } = counts;
  const looked = preview.counts();
  return {
    preview: preview.rows(),
    expected: {
      readable: looked.readable - (notAnswers - looked.notAnswers),
      rejected,
      notAnswers,
      newAgents: writer.newAgentCount(),
    },
    trial: questions.length > 0 ? null : { inserted, updated, unchanged, duplicatesInFile },
    questions,
  };
}

type Found = Looked & Pick<Detection, 'knownImportId'>;

function detectionOf(source: ImportSource, { plan, profile }: Analysed, found: Found): Detection {
  const { layout } = plan;
  return {
    fileName: source.name,
    fileBytes: source.bytes,
    format: layout.format,
    looksLike: plan.looksLike ?? null,
    sheets: source.sheets.map((sheet) => ({ ...sheet })),
    sheet: source.sheet,
    encoding: layout.encoding,
    delimiter: layout.delimiter,
    preambleRows: layout.preambleRows ?? 0,
    headerRows: layout.headerRows,
    profile:
      profile === null || profile.profileId === null ? null : { profileId: profile.profileId, name: profile.name },
    ...sharedReading(plan),
    zone: statedZone(plan) ?? plan.zone,
    zoneIsAssumed: plan.zoneIsAssumed,
    sourceName: plan.sourceName,
    recordCount: plan.recordCount,
    columns: plan.columns.map(detectedColumn),
    questions: found.questions.map((question) => ({ ...question, choices: [...question.choices] })),
    warnings: [...plan.warnings],
    preview: found.preview.map((row) => ({
      ...row,
      cells: [...row.cells],
      stored: [...row.stored],
      flags: [...row.flags],
    })),
    expected: found.expected,
    trial: found.trial,
    knownImportId: found.knownImportId,
  };
}

function detectedColumn(column: ColumnPlan): Detection['columns'][number] {
  const { position, header, target, scale, reason, confidence, filledCount, group, label } = column;
  return {
    ...{ position, header, target, reason, confidence, filledCount },
    ...(scale === undefined ? {} : { scale }),
    ...(group === undefined ? {} : { group }),
    ...(label === undefined ? {} : { label }),
    isKeptAsCode: column.isKeptAsCode ?? false,
    samples: [...column.samples],
    warnings: [...column.warnings],
  };
}
