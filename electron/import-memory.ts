// What earlier imports say about a file: which profile fits, which source it belongs to. Decides between what is remembered and what
// the file shows; where they contradict each other, the file wins and a warning says so. Reads only.
import { findSource, type KnownSource, sourceByHeader, sourceByIds } from '../db/import-begin.ts';
import { layoutPart, mergedSettings, movedTo } from '../db/import-decisions.ts';
import {
  fingerprintOf,
  type Profile,
  profileByHeader,
  profileNamed,
  profilesWithLayout,
} from '../db/import-profiles.ts';
import { sourceByRows } from '../db/import-source-rows.ts';
import type { Connection } from '../db/open.ts';
import { type Analysis, createAnalysis } from '../shared/import/analyse.ts';
import { createConverter } from '../shared/import/convert.ts';
import { sourceNameOf } from '../shared/import/header-names.ts';
import { HEAD_BYTES } from '../shared/import/limits.ts';
import { message } from '../shared/import/messages.ts';
import { rowColumnOf } from '../shared/import/own-export.ts';
import { scaleFromText } from '../shared/import/scales.ts';
import type { FilePlan, ImportSettings, Message, ParsedResponse } from '../shared/import/types.ts';
import type { ImportSource } from './import-source.ts';

/** Profiles whose layout is tried on a file whose own header leads to none. */
const LAYOUTS_TRIED = 8;

export type Memory = {
  readonly profile: Profile;
  /** The remembered settings, for the positions of this file. */
  readonly settings: ImportSettings;
};

/** The source a person named, or the one called like the file. */
export function namedSource(
  connection: Connection | null,
  source: ImportSource,
  settings: ImportSettings,
): KnownSource | undefined {
  return connection ? findSource(connection, settings.sourceName ?? sourceNameOf(source.tableName)) : undefined;
}

function headersOf(plan: FilePlan): string[] {
  return plan.columns.map(({ header }) => header);
}

/** `sheet` was decided when the file was opened. */
function withoutSheet({ sheet: _sheet, ...settings }: ImportSettings): ImportSettings {
  return settings;
}

/** A file that we wrote ourselves has the columns of the original in a layout of its own. */
function withoutLayout(settings: ImportSettings): ImportSettings {
  const layout = layoutPart(settings);
  const kept = Object.entries(settings).filter(([name]) => name === 'answers' || !Object.hasOwn(layout, name));
  const { longFormat: _longFormat, ...answers } = settings.answers ?? {};
  return { ...Object.fromEntries(kept), answers };
}

/** A file whose header shows by itself needs no remembered delimiter, and one that says its encoding no remembered page. */
function withoutProven(remembered: ImportSettings, plan: FilePlan): ImportSettings {
  if (rowColumnOf(headersOf(plan)) >= 0) return withoutLayout(remembered);
  const { delimiter: _delimiter, encoding, ...settings } = remembered;
  const isProven = plan.layout.encoding.startsWith('utf-') || encoding === undefined;
  return isProven ? settings : { ...settings, encoding };
}

/**
 * The profile for a file that was read as `plan` under the person's own settings. Errors: `row.missing` for one that is named and
 * does not exist.
 */
export async function chooseMemory(
  connection: Connection,
  source: ImportSource,
  plan: FilePlan,
  settings: ImportSettings,
): Promise<Memory | null> {
  const { profile: wanted } = settings;
  if (wanted === 'none') return null;
  if (wanted !== undefined && wanted !== '') {
    const profile = profileNamed(connection, wanted);
    const isSame = profile.fingerprint === fingerprintOf(plan.headerShape);
    const remembered = isSame ? profile.decisions.settings : movedTo(profile.decisions, headersOf(plan));
    return { profile, settings: isSame ? withoutProven(withoutSheet(remembered), plan) : withoutSheet(remembered) };
  }
  const named = settings.sourceName ?? namedSource(connection, source, settings)?.name;
  const profile = profileByHeader(connection, plan.headerShape, named);
  if (profile) return { profile, settings: withoutProven(withoutSheet(profile.decisions.settings), plan) };
  for (const candidate of profilesWithLayout(connection, LAYOUTS_TRIED)) {
    const found = await underLayout(source, candidate, settings);
    if (found !== null) return { profile: candidate, settings: withoutSheet(found) };
  }
  return null;
}

/** The profile's settings if the file shows its header once it is read in the profile's layout. */
async function underLayout(
  source: ImportSource,
  candidate: Profile,
  settings: ImportSettings,
): Promise<ImportSettings | null> {
  const { decisions } = candidate;
  const layout = layoutPart(decisions.settings);
  if (Object.keys(layout).length === 0) return null;
  const plan = await planOfHead(source, mergedSettings(layout, settings));
  if (plan === null) return null;
  if (fingerprintOf(plan.headerShape) === candidate.fingerprint) return decisions.settings;
  // In a long file the questions come in the order of their first answers.
  const [known, found] = [decisions.headers, headersOf(plan)].map((headers) => [...headers].sort().join('\u001f'));
  return known === found ? movedTo(decisions, headersOf(plan)) : null;
}

/** The plan of the file's first bytes; null where they cannot be read so. */
async function planOfHead(source: ImportSource, settings: ImportSettings): Promise<FilePlan | null> {
  try {
    const analysis = createAnalysis(settings, { fileName: source.tableName, workspaceZone: 'UTC' });
    let read = 0;
    for await (const chunk of source.chunks()) {
      analysis.push(chunk);
      read += chunk.length;
      if (read >= HEAD_BYTES) break;
    }
    if (analysis.needsRestart()) return null;
    return analysis.end();
  } catch {
    // Another layout may make no sense for this file at all.
    return null;
  }
}

/**
 * The file opened on the sheet that was chosen for the file before it. Only where nobody chose one for this file, and where that sheet
 * has the header that is remembered with it.
 */
export async function rememberedSource(
  connection: Connection,
  source: ImportSource,
  settings: ImportSettings,
): Promise<ImportSource> {
  const isChosen = settings.sheet !== undefined || settings.answers?.['sheet'] !== undefined;
  if (isChosen || settings.profile === 'none' || source.onSheet === undefined || source.sheets.length < 2)
    return source;
  const names = new Set(source.sheets.map(({ name }) => name));
  for (const candidate of profilesWithLayout(connection, LAYOUTS_TRIED)) {
    const { sheet } = candidate.decisions.settings;
    if (sheet === undefined || !names.has(sheet)) continue;
    const other = sheet === source.sheet && source.questions.length === 0 ? source : await source.onSheet(sheet);
    const layout = layoutPart(candidate.decisions.settings);
    const plan = await planOfHead(other, { ...mergedSettings(layout, settings), encoding: 'utf-8', delimiter: ',' });
    if (plan !== null && fingerprintOf(plan.headerShape) === candidate.fingerprint) return other;
  }
  return source;
}

/** The plan under the remembered settings, as far as the file does not speak against them. */
export function planFromMemory(
  { profile, settings: remembered }: Memory,
  own: ImportSettings,
  analysis: Analysis,
): { readonly plan: FilePlan; readonly effective: ImportSettings } {
  const positions = new Set(
    Object.keys(remembered.mapping ?? {})
      .filter((position) => own.mapping?.[position] === undefined)
      .map(Number),
  );
  const fromProfile = { name: profile.name, positions };
  const warnings: Message[] = [];
  let effective = mergedSettings(remembered, own);
  let plan = analysis.replan(effective, fromProfile);
  const { dateOrder } = profile.decisions;
  if (dateOrder !== null && plan.questions.some(({ code }) => code === 'dateOrder')) {
    effective = mergedSettings({ answers: { dateOrder } }, effective);
    plan = analysis.replan(effective, fromProfile);
  }
  const shown = plan.columns.find((column) => column.dateOrder !== undefined)?.dateOrder;
  if (dateOrder !== null && shown !== undefined && shown !== dateOrder && shown !== 'ymd' && dateOrder !== 'ymd') {
    warnings.push(message('profileOtherDates', { profile: profile.name, order: shown }));
  }
  const scales = contradictedScales(plan, remembered, own);
  if (scales.length > 0) {
    effective = withoutScales(effective, new Set(scales.map(({ position }) => position)));
    plan = analysis.replan(effective, fromProfile);
    for (const { header, min, max } of scales) {
      warnings.push(message('profileOtherScale', { profile: profile.name, column: header, min, max }));
    }
  }
  return { plan: { ...plan, profileName: profile.name, warnings: [...plan.warnings, ...warnings] }, effective };
}

type Contradicted = { readonly position: string; readonly header: string; readonly min: number; readonly max: number };

/** Remembered scales that some values of this file lie outside of. */
function contradictedScales(plan: FilePlan, remembered: ImportSettings, own: ImportSettings): Contradicted[] {
  return plan.columns.flatMap(({ position: at, header, warnings }) => {
    const position = String(at);
    const text = own.scales?.[position] === undefined ? remembered.scales?.[position] : undefined;
    const scale = text === undefined ? null : scaleFromText(text);
    if (scale === null || !warnings.some(({ code }) => code === 'scoresOutOfRange')) return [];
    return [{ position, header, min: scale.min, max: scale.max }];
  });
}

function withoutScales(settings: ImportSettings, positions: ReadonlySet<string>): ImportSettings {
  const kept = Object.entries(settings.scales ?? {}).filter(([position]) => !positions.has(position));
  return { ...settings, scales: Object.fromEntries(kept) };
}

export type FoundSource = { readonly source: KnownSource; readonly warning: Message | null };

/**
 * The source of a file nobody named a source for. A new file name is not a new survey: a header seen before, or responses known by
 * their ids, lead to the source they came from. Without this the same responses would be counted twice.
 */
export function recognisedSource(
  connection: Connection,
  plan: FilePlan,
  analysis: Analysis,
  byName: KnownSource | undefined,
): FoundSource | null {
  const byHeader = sourceByHeader(connection, plan.headerShape, byName?.id);
  if (byHeader) {
    const isExpected = byHeader.id === byName?.id;
    return { source: byHeader, warning: isExpected ? null : message('sourceByHeader', { source: byHeader.name }) };
  }
  const column = plan.columns.find(({ target, isIdentity }) => target === 'responseId' || isIdentity === true);
  const byIds =
    column === undefined
      ? null
      : (sourceByIds(connection, analysis.valuesOf(column.position)) ??
        sourceByRows(connection, responsesOf(plan, analysis)));
  if (byIds) {
    const { source, count } = byIds;
    const isExpected = source.id === byName?.id;
    return { source, warning: isExpected ? null : message('sourceByIds', { source: source.name, count }) };
  }
  return byName ? { source: byName, warning: null } : null;
}

/** Some responses of the file as they would be stored. */
function responsesOf(plan: FilePlan, analysis: Analysis): ParsedResponse[] {
  const { convert } = createConverter(plan, { codeOf: () => '' });
  return analysis.sample().flatMap((record) => {
    const outcome = convert(record);
    return outcome.kind === 'response' ? [outcome.response] : [];
  });
}
