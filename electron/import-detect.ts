// A look at a file before its import: what was detected, the first rows as they would be stored, what to expect. Writes nothing.
import { backUpBeforeMigration } from '../db/backup.ts';
import { createAgentBook } from '../db/import-agents.ts';
import { findSource } from '../db/import-begin.ts';
import { knownImport } from '../db/import-known.ts';
import { openWorkspace } from '../db/workspace-file.ts';
import type { Detection } from '../shared/contract/imports.ts';
import { importId as importIdSchema } from '../shared/contract/values.ts';
import { sharedReading } from '../shared/import/plan-json.ts';
import { createPreview, type PreviewedRow } from '../shared/import/preview.ts';
import { createReader } from '../shared/import/reader.ts';
import type { FilePlan, ImportSettings } from '../shared/import/types.ts';
import { createProgressMeter, type JobWatch, type PhaseShares } from './import-progress.ts';
import { analyse } from './import-reading.ts';
import type { ImportSource } from './import-source.ts';

const BUSY_TIMEOUT_MS = 5000;
const DETECT_SHARES: PhaseShares = { reading: [0, 0.4], checking: [0.4, 0.6] };
/** Stands in the preview for what is only stored as a code. */
const CODE_SHOWN = '••••••';

export type DetectRequest = {
  readonly source: ImportSource;
  readonly workspacePath: string;
  readonly settings: ImportSettings;
};

/** Reads the whole file and says how it would be stored. Writes nothing. */
export async function detectFile(
  { source, workspacePath, settings }: DetectRequest,
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
    const { plan, sha256 } = await analyse(source, settings, { connection, zone: workspace.info.zone }, meter);
    const known = findSource(connection, plan.sourceName);
    const agents = createAgentBook(connection, { sourceId: known?.id ?? 0, sourceKey: '', importId: null });
    const preview = createPreview(plan, { codeOf: () => CODE_SHOWN });
    const reader = createReader(plan.layout, {
      onRecord: (record, rowNumber) => {
        const outcome = preview.add(record, rowNumber);
        if (outcome.kind !== 'response') return;
        const { agentId = null, agentName = null, agentEmail = null } = outcome.response;
        agents.resolve({ id: agentId, name: agentName, email: agentEmail });
      },
    });
    let read = 0;
    for await (const chunk of source.chunks()) {
      meter.stopIfCancelled();
      reader.push(chunk);
      read += chunk.length;
      meter.at('checking', read / source.bytes, 0);
    }
    reader.end();
    const knownId = knownImport(connection, sha256, settings)?.importId ?? null;
    return detectionOf(source, plan, {
      preview: preview.rows(),
      expected: { ...preview.counts(), newAgents: agents.created.length },
      knownImportId: knownId === null ? null : importIdSchema.parse(knownId),
    });
  } finally {
    workspace.close();
  }
}

type Found = Pick<Detection, 'expected' | 'knownImportId'> & { readonly preview: readonly PreviewedRow[] };

function detectionOf(source: ImportSource, plan: FilePlan, found: Found): Detection {
  return {
    fileName: source.name,
    fileBytes: source.bytes,
    format: plan.layout.format,
    encoding: plan.layout.encoding,
    delimiter: plan.layout.delimiter,
    headerRows: plan.layout.headerRows,
    ...sharedReading(plan),
    zone: plan.zone,
    zoneIsAssumed: plan.zoneIsAssumed,
    sourceName: plan.sourceName,
    recordCount: plan.recordCount,
    columns: plan.columns.map(({ words: _words, dateOrder: _order, decimal: _decimal, zone: _zone, ...column }) => ({
      ...column,
      isKeptAsCode: column.isKeptAsCode ?? false,
      samples: [...column.samples],
      warnings: [...column.warnings],
    })),
    questions: plan.questions.map((question) => ({ ...question, choices: [...question.choices] })),
    warnings: [...plan.warnings],
    preview: found.preview.map((row) => ({
      ...row,
      cells: [...row.cells],
      stored: [...row.stored],
      flags: [...row.flags],
    })),
    expected: found.expected,
    knownImportId: found.knownImportId,
  };
}
