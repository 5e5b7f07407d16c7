// From what was gathered over a whole file to its plan: layout, what is said about it, zone, source. What its columns are is decided
// in table-plan.ts; bytes and records are none of its business.
import { AppError } from '../contract/errors.ts';
import type { AnalysisOptions } from './analyse.ts';
import type { ColumnFacts } from './column-facts.ts';
import { ColumnProfile } from './column-profile.ts';
import type { DetectedDelimiter } from './delimiter.ts';
import type { Utf8Judge } from './encoding.ts';
import { fileWarnings } from './file-warnings.ts';
import { fingerprintText, sourceNameOf } from './header-names.ts';
import { message } from './messages.ts';
import { nothingMappedQuestion } from './questions.ts';
import type { ReadStats, Reshaped } from './reader.ts';
import { lineEndOf } from './scan-stats.ts';
import { type FromProfile, planTable } from './table-plan.ts';
import { type TableShape, withReshaped } from './table-shape.ts';
import { isAnswerTarget, isDateTarget } from './targets.ts';
import type { ColumnPlan, Encoding, FilePlan, ImportSettings, Layout, Message, Question, Tail } from './types.ts';

/** What one reading of a file found. */
export type ReadFile = {
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  readonly separated: DetectedDelimiter;
  readonly shape: TableShape;
  readonly reshaped: Reshaped | null;
  /** By position; columns behind them are empty. */
  readonly profiles: readonly ColumnProfile[];
  readonly tails: readonly Tail[];
  readonly judge: Utf8Judge;
  readonly stats: ReadStats;
  readonly recordCount: number;
  /** Records handed on: those of a long file are joined to fewer. */
  readonly responseCount: number;
  readonly raggedCount: number;
};

function layoutOf({ encoding, hasBom, separated, shape, reshaped, tails, stats }: ReadFile): Layout {
  const { delimiter, hasSepLine, hasBackslashQuotes } = separated;
  const { preambleRows, headerRows } = shape.header;
  return {
    format: 'csv',
    encoding,
    hasBom,
    delimiter,
    lineEnd: lineEndOf(stats),
    ...(preambleRows > 0 ? { preambleRows } : {}),
    headerRows,
    ...(hasBackslashQuotes ? { hasBackslashQuotes } : {}),
    ...(reshaped === null ? {} : { reshape: reshaped.reshape }),
    ...(tails.length > 0 ? { tails } : {}),
    ...(hasSepLine ? { hasSepLine } : {}),
  };
}

/**
 * The plan of a file.
 * @param readWith settings the records were read by
 * @param settings those to plan by
 * @throws AppError `file.empty`, `file.no-columns`, `file.aggregate`
 */
export function planFile(
  read: ReadFile,
  readWith: ImportSettings,
  settings: ImportSettings,
  options: Pick<AnalysisOptions, 'fileName' | 'workspaceZone' | 'knownSource'>,
  fromProfile?: FromProfile,
): FilePlan {
  const { shape, reshaped, profiles, recordCount } = read;
  if (shape.headers.length === 0) throw new AppError('file.empty');
  const all = withReshaped(shape.headers, reshaped);
  const allFacts = all.map((_, position) => (profiles[position] ?? new ColumnProfile(position)).facts());
  const width = reshaped === null ? usedWidth(all, allFacts) : all.length;
  const headers = all.slice(0, width);
  const facts = allFacts.slice(0, width);
  const { columns, questions } = planTable({ headers, facts, product: shape.product, reshaped, fromProfile }, settings);
  const isMapped = columns.some(({ target }) => isAnswerTarget(target));
  if (!isMapped && width < 2) throw new AppError('file.no-columns');
  const layout = layoutOf(read);
  const { knownSource } = options;
  const hasLocalTimes = columns.some(
    ({ target, position, zone: own }) =>
      isDateTarget(target) && own === undefined && (facts[position]?.dates.withoutOffsetCount ?? 0) > 0,
  );
  const zone = settings.zone ?? knownSource?.zone ?? options.workspaceZone;
  const zoneIsAssumed = hasLocalTimes && settings.zone === undefined && knownSource?.zone === undefined;
  const warnings = [...fileWarnings({ ...read, layout }, readWith), ...shape.decision.warnings];
  // Days without a time of day are the same days in every zone.
  if (zoneIsAssumed && columns.some((column) => hasTimes(column, facts))) {
    warnings.push(message('zoneAssumed', { zone }));
  }
  warnings.push(...scoreGroupsAlone(columns, facts));
  const asked = [...shape.decision.questions.map((question) => withCounts(question, read)), ...questions];
  return {
    layout,
    looksLike: settings.product === 'none' ? null : shape.product,
    ...(fromProfile === undefined ? {} : { profileName: fromProfile.name }),
    columns,
    questions: isMapped ? asked : [nothingMappedQuestion(), ...asked],
    warnings,
    recordCount,
    zone,
    zoneIsAssumed,
    headerShape: fingerprintText(headers.map(({ name }) => name)),
    sourceName: settings.sourceName ?? knownSource?.name ?? sourceNameOf(options.fileName),
  };
}

/** Times of day stand in the column, in one beside it, or as fractions of a day. */
function hasTimes(
  { target, position, zone, timePosition, isSerialDate }: ColumnPlan,
  facts: readonly ColumnFacts[],
): boolean {
  const column = facts[position];
  if (!isDateTarget(target) || zone !== undefined || column === undefined) return false;
  if (column.dates.withoutOffsetCount === 0) return false;
  return (
    column.dates.clockCount > 0 || timePosition !== undefined || (isSerialDate === true && column.integerShare < 1)
  );
}

/** Promoters and detractors, or 100, 0 and -100, where no column holds the scores they were made of: no NPS comes of such a file. */
function scoreGroupsAlone(columns: readonly ColumnPlan[], facts: readonly ColumnFacts[]): Message[] {
  if (columns.some(({ target }) => target === 'nps')) return [];
  const groups = columns.find(({ reason, position }) => {
    const column = facts[position];
    return reason.code === 'scoreGroupColumn' && column !== undefined && isNpsGroup(column);
  });
  return groups === undefined ? [] : [message('scoreGroupsOnly', { column: groups.header })];
}

function isNpsGroup({ groupShare, smallest, largest }: ColumnFacts): boolean {
  return groupShare > 0.5 || smallest === -100 || largest === 100;
}

/** What the head only promised, counted over the whole file. */
function withCounts(question: Question, { reshaped, recordCount, responseCount }: ReadFile): Question {
  if (question.code !== 'longFormat' || reshaped?.reshape.kind !== 'pivot') return question;
  const questions = reshaped.reshape.questions.length;
  return { ...question, params: { ...question.params, rows: recordCount, responses: responseCount, questions } };
}

/** Columns up to the last that has a name or a cell: a delimiter at the end of every line makes no column. */
function usedWidth(
  headers: readonly { readonly name: string }[],
  facts: readonly { readonly filledCount: number }[],
): number {
  let width = headers.length;
  while (width > 0 && headers[width - 1]?.name === `Column ${width}` && facts[width - 1]?.filledCount === 0) width -= 1;
  return width;
}
