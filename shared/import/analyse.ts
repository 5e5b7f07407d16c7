// Reads a whole file once and decides how it is stored: the FilePlan. Takes bytes, does no reading of its own, stores nothing.
// The shape of the table is settled from its head (table-shape.ts), what its columns mean from all records (file-plan.ts).
import { AppError } from '../contract/errors.ts';
import { checkSettings } from './analysis-settings.ts';
import { ColumnProfile } from './column-profile.ts';
import { type DetectedDelimiter, detectDelimiter, hasEscapedQuote } from './delimiter.ts';
import { bomLength, createUtf8Judge, detectEncoding } from './encoding.ts';
import { planFile } from './file-plan.ts';
import { transcoded } from './head-records.ts';
import { HEAD_BYTES } from './limits.ts';
import { createReader, type RecordReader } from './reader.ts';
import { createRecordSample, type RecordSample } from './record-sample.ts';
import { type CellRecord, createTextRecord } from './records.ts';
import { seemsBackslashed } from './scan-stats.ts';
import { createTailWatch, type TailWatch } from './second-tables.ts';
import { foreignFormat } from './signatures.ts';
import type { FromProfile } from './table-plan.ts';
import { shapeOfHead, type TableShape } from './table-shape.ts';
import type { Encoding, FilePlan, ImportSettings, Tail } from './types.ts';

export type AnalysisOptions = {
  /** Gives the source its name where nobody gave one. */
  readonly fileName: string;
  /** IANA name; times without offset are read in it unless the settings or the source say otherwise. */
  readonly workspaceZone: string;
  /** The source this file belongs to, when the caller knows it (a remembered header, or a person's choice). */
  readonly knownSource?: { readonly name: string; readonly zone?: string | undefined } | undefined;
  /** Each record of the table as the plain layout reads it, after it was looked at; not called for files that are reshaped. */
  readonly onRecord?: ((record: CellRecord, rowNumber: number) => void) | undefined;
};

export type Analysis = {
  /** Reads on. The chunk may be reused afterwards. @throws AppError `file.format`, `file.quote-open`, `file.too-large` */
  push(chunk: Uint8Array): void;
  /**
   * After the last chunk: the whole file turned out to have another encoding than its head, or to escape its quotes by
   * backslashes. `restart` and feed it again; this happens once at most.
   */
  needsRestart(): boolean;
  restart(): void;
  /** After the last chunk. @throws AppError `file.empty`, `file.no-columns`, `file.aggregate` and those of `push` */
  end(): FilePlan;
  /** The plan under other settings, without reading again; `needsNewReading` (analysis-settings.ts) tells where that will not do. */
  replan(settings: ImportSettings, fromProfile?: FromProfile): FilePlan;
  /** The plan by what was read so far; null while nothing can be said, and for files that are reshaped. Finishes nothing. */
  provisional(): FilePlan | null;
  /** Cells of a column as far as they are remembered, each once. */
  valuesOf(position: number): readonly string[];
  /** Some records of the table, evenly over the file. */
  sample(): readonly CellRecord[];
};

type Found = { readonly encoding: Encoding; readonly hasBom: boolean; readonly isCertain: boolean };

/** What one reading gathers; a restart begins anew. */
type Reading = {
  readonly judge: ReturnType<typeof createUtf8Judge>;
  head: Uint8Array | null;
  headLength: number;
  byteCount: number;
  found: Found | null;
  separated: DetectedDelimiter | null;
  /** The head shows what a backslash before a quote means. */
  isQuotingSettled: boolean;
  shape: TableShape | null;
  watch: TailWatch | null;
  reader: RecordReader | null;
  readonly profiles: ColumnProfile[];
  readonly sample: RecordSample;
  recordCount: number;
  /** Records handed on, joined ones as one. */
  responseCount: number;
  raggedCount: number;
  tails: readonly Tail[];
  isEnded: boolean;
};

function newReading(): Reading {
  return {
    judge: createUtf8Judge(),
    head: new Uint8Array(HEAD_BYTES),
    headLength: 0,
    byteCount: 0,
    found: null,
    separated: null,
    isQuotingSettled: false,
    shape: null,
    watch: null,
    reader: null,
    profiles: [],
    sample: createRecordSample(),
    recordCount: 0,
    responseCount: 0,
    raggedCount: 0,
    tails: [],
    isEnded: false,
  };
}

const VALUES_GIVEN = 300;

/** An analysis of one file. `settings` override whatever would be detected. @throws AppError `call.invalid` for settings nobody can follow */
export function createAnalysis(settings: ImportSettings, options: AnalysisOptions): Analysis {
  let reading = newReading();
  let judged: Encoding | null = null;
  /** A first reading showed quotes escaped by backslashes behind the head. */
  let isBackslashed = false;
  let isRestarted = false;

  checkSettings(settings);

  /** Takes a record of the table: what stands below it has no say. */
  function profile(record: CellRecord): void {
    const { profiles, shape } = reading;
    reading.sample.add(record);
    if (shape !== null && !isReshaped() && record.fieldCount !== shape.headers.length) reading.raggedCount += 1;
    // A reshaping adds columns while it is read.
    for (let position = profiles.length; position < record.fieldCount && isReshaped(); position += 1) {
      profiles.push(new ColumnProfile(position));
    }
    for (const column of profiles) column.add(record);
  }

  function isReshaped(): boolean {
    return reading.shape?.decision.reshape !== undefined;
  }

  function onRecord(record: CellRecord, rowNumber: number, joinedRows: number): void {
    const { watch } = reading;
    reading.recordCount += joinedRows;
    reading.responseCount += 1;
    // What is rejected whole says nothing about columns.
    if (record.aside === null && record.openQuoteLine === 0 && !record.hasLongCell()) {
      if (watch === null || !watch.holds(record, rowNumber)) profile(record);
    }
    if (!isReshaped()) options.onRecord?.(record, rowNumber);
  }

  /** Settles the layout from the head, then reads the head itself. */
  function start(isWhole: boolean): RecordReader {
    const bytes = (reading.head ?? new Uint8Array(0)).subarray(0, reading.headLength);
    reading.head = null;
    const detected = detectEncoding(bytes);
    const chosen = settings.encoding;
    const found =
      chosen === undefined
        ? { ...detected, encoding: judged ?? detected.encoding }
        : { encoding: chosen, hasBom: bomLength(bytes, chosen) > 0, isCertain: true };
    reading.found = found;
    const foreign = foreignFormat(bytes, found.encoding.startsWith('utf-16'));
    if (foreign !== null) throw new AppError('file.format', { format: foreign });
    const text = transcoded(bytes, found.encoding);
    const detectedDelimiter = detectDelimiter(text, isWhole, settings.delimiter);
    const separated = isBackslashed ? { ...detectedDelimiter, hasBackslashQuotes: true } : detectedDelimiter;
    reading.separated = separated;
    reading.isQuotingSettled = hasEscapedQuote(text);
    const shape = shapeOfHead(text, isWhole, separated, settings);
    reading.shape = shape;
    for (let position = 0; position < shape.headers.length; position += 1) {
      reading.profiles.push(new ColumnProfile(position));
    }
    const { preambleRows, headerRows, columns } = shape.header;
    const { reshape } = shape.decision;
    if (reshape?.kind !== 'pivot') {
      reading.watch = createTailWatch(columns, ({ cells, line }) => profile(createTextRecord(cells, line)));
    }
    const made = createReader(
      {
        encoding: found.encoding,
        ...separated,
        preambleRows,
        headerRows,
        ...(reshape === undefined ? {} : { reshape }),
      },
      { onRecord, onGap: () => reading.watch?.gap() },
    );
    made.push(bytes);
    return made;
  }

  function finish(): void {
    if (reading.isEnded) return;
    reading.isEnded = true;
    reading.judge.end();
    if (reading.byteCount === 0) throw new AppError('file.empty');
    reading.reader ??= start(true);
    reading.reader.end();
    reading.tails = reading.watch?.end() ?? [];
  }

  function isMisjudged(): boolean {
    const { found, judge } = reading;
    return found !== null && !found.isCertain && judged === null && judge.verdict() !== found.encoding;
  }

  function isMisquoted(): boolean {
    const { reader, isQuotingSettled } = reading;
    if (reader === null || isQuotingSettled || isBackslashed) return false;
    return seemsBackslashed(reader.stats());
  }

  function planned(with_: ImportSettings, fromProfile?: FromProfile): FilePlan {
    const { found, reader, separated, shape, judge, profiles, tails } = reading;
    if (found === null || reader === null || separated === null || shape === null) throw new AppError('file.empty');
    const { encoding, hasBom } = found;
    const { recordCount, responseCount, raggedCount } = reading;
    const counted = { judge, stats: reader.stats(), recordCount, responseCount, raggedCount };
    const read = { encoding, hasBom, separated, shape, reshaped: reader.reshaped(), profiles, tails, ...counted };
    return planFile(read, settings, with_, options, fromProfile);
  }

  function replan(with_: ImportSettings, fromProfile?: FromProfile): FilePlan {
    finish();
    if (isMisjudged()) throw new AppError('unexpected', { reason: 'analysis.needsRestart' });
    return planned(with_, fromProfile);
  }

  return {
    push(chunk) {
      reading.byteCount += chunk.length;
      reading.judge.push(chunk);
      if (reading.reader !== null) {
        reading.reader.push(chunk);
        return;
      }
      const room = HEAD_BYTES - reading.headLength;
      reading.head?.set(chunk.subarray(0, room), reading.headLength);
      reading.headLength += Math.min(room, chunk.length);
      if (chunk.length < room) return;
      reading.reader = start(false);
      reading.reader.push(chunk.subarray(room));
    },
    needsRestart() {
      finish();
      return isMisjudged() || (!isRestarted && isMisquoted());
    },
    restart() {
      isRestarted = true;
      isBackslashed = isMisquoted();
      judged = reading.found?.isCertain === true ? null : reading.judge.verdict();
      reading = newReading();
    },
    end: () => replan(settings),
    replan(other, fromProfile) {
      checkSettings(other);
      return replan(other, fromProfile);
    },
    provisional() {
      if (reading.reader === null || isReshaped()) return null;
      try {
        return planned(settings);
      } catch (error) {
        if (error instanceof AppError) return null;
        throw error;
      }
    },
    valuesOf: (position) => [...(reading.profiles[position]?.facts().values.keys() ?? [])].slice(0, VALUES_GIVEN),
    sample: () => reading.sample.records(),
  };
}

/** The plan of a file that can be opened repeatedly: reads it once, twice where its encoding shows late. */
export function analyseFile(
  settings: ImportSettings,
  options: AnalysisOptions,
  open: () => Iterable<Uint8Array>,
): { readonly plan: FilePlan; readonly analysis: Analysis } {
  const analysis = createAnalysis(settings, options);
  for (const chunk of open()) analysis.push(chunk);
  if (analysis.needsRestart()) {
    analysis.restart();
    for (const chunk of open()) analysis.push(chunk);
  }
  return { plan: analysis.end(), analysis };
}
