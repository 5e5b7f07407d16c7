// The first reading of a file: its hash, what it is, how it will be read. Writes nothing, stores nothing.
import { createHash, type Hash } from 'node:crypto';
import type { KnownSource } from '../db/import-begin.ts';
import { mergedSettings } from '../db/import-decisions.ts';
import { type KnownImport, knownImport, mayBeKnown } from '../db/import-known.ts';
import type { Profile } from '../db/import-profiles.ts';
import type { Connection } from '../db/open.ts';
import { AppError } from '../shared/contract/errors.ts';
import { type Analysis, createAnalysis } from '../shared/import/analyse.ts';
import { needsNewReading } from '../shared/import/analysis-settings.ts';
import type { FilePlan, ImportSettings } from '../shared/import/types.ts';
import { chooseMemory, type Memory, namedSource, planFromMemory, recognisedSource } from './import-memory.ts';
import type { ProgressMeter } from './import-progress.ts';
import type { ImportSource } from './import-source.ts';

export type Analysed = {
  readonly plan: FilePlan;
  readonly sha256: Uint8Array;
  /** The person's settings together with those that were remembered. */
  readonly effective: ImportSettings;
  /** Where remembered settings come from. */
  readonly profile: Profile | null;
};

export type ReadingPlace = { readonly connection: Connection | null; readonly zone: string };

/** Reads the whole file once; again where its encoding shows late, or where what is remembered of such files makes other records of it. */
export async function analyse(
  source: ImportSource,
  settings: ImportSettings,
  place: ReadingPlace,
  meter: ProgressMeter,
): Promise<Analysed> {
  const { connection } = place;
  if (connection === null && settings.profile !== undefined && settings.profile !== 'none') {
    throw new AppError('row.missing', { table: 'mapping_profiles', name: settings.profile });
  }
  const byName = namedSource(connection, source, settings);
  // Separated text is hashed on the way; the bytes of other files are not those of their table.
  const hash = source.isPlain ? createHash('sha256') : null;
  let read = tableSettings(settings, source);
  let analysis = await readThrough(source, read, place, byName, meter, hash);
  let planned: Planned = { plan: analysis.end(), effective: settings };
  const memory = connection ? await chooseMemory(connection, source, planned.plan, settings) : null;
  if (memory) {
    const merged = tableSettings(mergedSettings(memory.settings, settings), source);
    if (needsNewReading(read, merged)) {
      read = merged;
      analysis = await readThrough(source, read, place, byName, meter, null);
    }
    planned = planFromMemory(memory, settings, analysis);
  }
  if (connection && settings.sourceName === undefined)
    planned = withSource(connection, planned, { analysis, settings, memory, byName });
  const plan = withContainer(planned.plan, source);
  meter.setRowCount(plan.recordCount);
  return {
    plan,
    sha256: hash?.digest() ?? (await hashOf(source, meter)),
    effective: planned.effective,
    profile: memory?.profile ?? null,
  };
}

/** The plan of a plain file for a workspace that does not exist yet: nothing can be remembered of it. */
export function analysedAlone(
  plan: FilePlan,
  sha256: Uint8Array,
  source: ImportSource,
  settings: ImportSettings,
): Analysed {
  return { plan: withContainer(plan, source), sha256, effective: settings, profile: null };
}

type Planned = { readonly plan: FilePlan; readonly effective: ImportSettings };

async function readThrough(
  source: ImportSource,
  settings: ImportSettings,
  place: ReadingPlace,
  byName: KnownSource | undefined,
  meter: ProgressMeter,
  hash: Hash | null,
): Promise<Analysis> {
  const analysis = createAnalysis(settings, {
    fileName: source.tableName,
    workspaceZone: place.zone,
    knownSource: byName ? { name: byName.name, zone: byName.zone ?? undefined } : undefined,
  });
  for await (const chunk of source.chunks()) {
    meter.stopIfCancelled();
    hash?.update(chunk);
    analysis.push(chunk);
    meter.at('reading', source.readShare(), 0);
  }
  if (analysis.needsRestart()) {
    analysis.restart();
    for await (const chunk of source.chunks()) {
      meter.stopIfCancelled();
      analysis.push(chunk);
    }
  }
  return analysis;
}

type ReadFile = {
  readonly analysis: Analysis;
  readonly settings: ImportSettings;
  readonly memory: Memory | null;
  readonly byName: KnownSource | undefined;
};

/** The source that what is stored leads to, and its zone for times that name none. */
function withSource(
  connection: Connection,
  planned: Planned,
  { analysis, settings, memory, byName }: ReadFile,
): Planned {
  const found = recognisedSource(connection, planned.plan, analysis, byName);
  if (found === null || found.source.id === byName?.id) return planned;
  const { source, warning } = found;
  const zone = settings.zone ?? source.zone ?? undefined;
  const own = { ...settings, sourceName: source.name, ...(zone === undefined ? {} : { zone }) };
  const again =
    memory === null ? { plan: analysis.replan(own), effective: own } : planFromMemory(memory, own, analysis);
  const { sourceName: _name, ...effective } = again.effective;
  const warnings = warning === null ? again.plan.warnings : [...again.plan.warnings, warning];
  return { plan: { ...again.plan, warnings }, effective };
}

/** Sheets and JSON arrive as one kind of CSV, whatever is set for separated text. */
function tableSettings(settings: ImportSettings, source: ImportSource): ImportSettings {
  return source.format === 'csv' ? settings : { ...settings, encoding: 'utf-8', delimiter: ',' };
}

/** What the container says of the table in it: its kind, the sheet, and what it leaves open. */
function withContainer(plan: FilePlan, source: ImportSource): FilePlan {
  return {
    ...plan,
    layout: { ...plan.layout, format: source.format, ...(source.sheet === null ? {} : { sheet: source.sheet }) },
    questions: [...source.questions, ...plan.questions],
    warnings: [...source.warnings, ...plan.warnings],
  };
}

async function hashOf(source: ImportSource, meter: ProgressMeter): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of source.fileChunks()) {
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
