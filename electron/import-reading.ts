// The first reading of a file: its hash, what it is, how it will be read. Writes nothing, stores nothing.
import { createHash } from 'node:crypto';
import { findSource, sourceByHeader } from '../db/import-begin.ts';
import { type KnownImport, knownImport, mayBeKnown } from '../db/import-known.ts';
import type { Connection } from '../db/open.ts';
import { createAnalysis } from '../shared/import/analyse.ts';
import { sourceNameOf } from '../shared/import/header-names.ts';
import { message } from '../shared/import/messages.ts';
import type { FilePlan, ImportSettings } from '../shared/import/types.ts';
import type { ProgressMeter } from './import-progress.ts';
import type { ImportSource } from './import-source.ts';

export type Analysed = { readonly plan: FilePlan; readonly sha256: Uint8Array };

/** Reads the whole file once (twice where its encoding shows late) and hashes it on the way. */
export async function analyse(
  source: ImportSource,
  settings: ImportSettings,
  workspace: { readonly connection: Connection | null; readonly zone: string },
  meter: ProgressMeter,
): Promise<Analysed> {
  const name = settings.sourceName ?? sourceNameOf(source.name);
  const known = workspace.connection ? findSource(workspace.connection, name) : undefined;
  const analysis = createAnalysis(settings, {
    fileName: source.name,
    workspaceZone: workspace.zone,
    knownSource: known ? { name: known.name, zone: known.zone ?? undefined } : undefined,
  });
  const hash = createHash('sha256');
  let read = 0;
  for await (const chunk of source.chunks()) {
    meter.stopIfCancelled();
    hash.update(chunk);
    analysis.push(chunk);
    read += chunk.length;
    meter.at('reading', read / source.bytes, 0);
  }
  if (analysis.needsRestart()) {
    analysis.restart();
    for await (const chunk of source.chunks()) {
      meter.stopIfCancelled();
      analysis.push(chunk);
    }
  }
  const plan = withKnownSource(
    analysis.end(),
    known !== undefined || settings.sourceName !== undefined,
    workspace.connection,
  );
  meter.setRowCount(plan.recordCount);
  return { plan, sha256: hash.digest() };
}

/**
 * A new file name is not a new survey: a header seen before proposes the source it came from, and says so. Without this the same
 * responses under another file name would be counted twice.
 */
function withKnownSource(plan: FilePlan, isNamed: boolean, connection: Connection | null): FilePlan {
  const before = isNamed || !connection ? undefined : sourceByHeader(connection, plan.headerShape);
  if (!before) return plan;
  const warning = message('sourceByHeader', { source: before.name });
  return { ...plan, sourceName: before.name, warnings: [...plan.warnings, warning] };
}

async function hashOf(source: ImportSource, meter: ProgressMeter): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of source.chunks()) {
    meter.stopIfCancelled();
    hash.update(chunk);
  }
  return hash.digest();
}

/** The earlier import of this very file, asked without reading more of it than its bytes. */
export async function recognise(
  connection: Connection,
  source: ImportSource,
  settings: ImportSettings,
  meter: ProgressMeter,
): Promise<KnownImport | null> {
  if (!mayBeKnown(connection, source.bytes)) return null;
  return knownImport(connection, await hashOf(source, meter), settings);
}
