// Reads a whole file once and decides how it is stored: the FilePlan. Takes bytes, does no reading of its own, stores nothing.
import { AppError } from '../contract/errors.ts';
import { planColumns } from './column-plans.ts';
import { ColumnProfile } from './column-profile.ts';
import { detectDelimiter } from './delimiter.ts';
import { bomLength, createUtf8Judge, detectEncoding } from './encoding.ts';
import { columnNames, fingerprintText, sourceNameOf } from './header-names.ts';
import { HEAD_BYTES } from './limits.ts';
import { findTargets } from './mapping.ts';
import { message } from './messages.ts';
import { nothingMappedQuestion } from './questions.ts';
import { createReader, type RecordReader } from './reader.ts';
import type { CellRecord } from './records.ts';
import { lineEndOf } from './scanner.ts';
import { foreignFormat } from './signatures.ts';
import { isAnswerTarget, isDateTarget, parseTarget } from './targets.ts';
import { createTranscoder } from './transcoder.ts';
import type { Delimiter, Encoding, FilePlan, ImportSettings, Layout, Message, Target } from './types.ts';
import { isKnownZone } from './zones.ts';

export type AnalysisOptions = {
  /** Gives the source its name where nobody gave one. */
  readonly fileName: string;
  /** IANA name; times without offset are read in it unless the settings or the source say otherwise. */
  readonly workspaceZone: string;
  /** The source this file belongs to, when the caller knows it (a remembered header, or a person's choice). */
  readonly knownSource?: { readonly name: string; readonly zone?: string | undefined } | undefined;
};

export type Analysis = {
  /** Reads on. The chunk may be reused afterwards. @throws AppError `file.format`, `file.quote-open`, `file.too-large` */
  push(chunk: Uint8Array): void;
  /**
   * After the last chunk: the whole file turned out to have another encoding than its head. `restart` and feed it again;
   * this happens once at most.
   */
  needsRestart(): boolean;
  restart(): void;
  /** After the last chunk. @throws AppError `file.empty`, `file.no-columns` and those of `push` */
  end(): FilePlan;
  /** The plan under other settings, without reading again. Another encoding or delimiter needs a new analysis. */
  replan(settings: ImportSettings): FilePlan;
};

type Found = { readonly encoding: Encoding; readonly hasBom: boolean; readonly isCertain: boolean };

/** A header cell that is a number or a date is no name. */
const DATA_CELL = /^[\d\s.,:/+-]+$/u;

/** An analysis of one file. `settings` override whatever would be detected. @throws AppError `call.invalid` for settings nobody can follow */
export function createAnalysis(settings: ImportSettings, options: AnalysisOptions): Analysis {
  let judge = createUtf8Judge();
  let head: Uint8Array | null = new Uint8Array(HEAD_BYTES);
  let headLength = 0;
  let byteCount = 0;
  let found: Found | null = null;
  let judged: Encoding | null = null;
  let delimiter: Delimiter = ',';
  let hasSepLine = false;
  let reader: RecordReader | null = null;
  let headers: string[] | null = null;
  let headerLooksLikeData = false;
  let profiles: ColumnProfile[] = [];
  let recordCount = 0;
  let raggedCount = 0;
  let isEnded = false;

  checkSettings(settings);

  function onHeader(cells: readonly string[]): void {
    headers = columnNames(cells);
    const named = cells.filter((cell) => cell.trim() !== '');
    headerLooksLikeData = named.length > 0 && named.filter((cell) => DATA_CELL.test(cell)).length * 2 >= named.length;
    profiles = cells.map((_, position) => new ColumnProfile(position));
  }

  function onRecord(record: CellRecord): void {
    recordCount += 1;
    if (record.fieldCount !== profiles.length) raggedCount += 1;
    for (const profile of profiles) profile.add(record);
  }

  /** Settles the layout from the head, then reads the head itself. */
  function start(isWhole: boolean): RecordReader {
    const bytes = (head ?? new Uint8Array(0)).subarray(0, headLength);
    head = null;
    const detected = detectEncoding(bytes);
    const chosen = settings.encoding;
    found =
      chosen === undefined
        ? { ...detected, encoding: judged ?? detected.encoding }
        : { encoding: chosen, hasBom: bomLength(bytes, chosen) > 0, isCertain: true };
    const foreign = foreignFormat(bytes, found.encoding.startsWith('utf-16'));
    if (foreign !== null) throw new AppError('file.format', { format: foreign });
    const text: Uint8Array[] = [];
    const transcoder = createTranscoder(found.encoding, (part) => text.push(part.slice()));
    transcoder.push(bytes);
    transcoder.end();
    ({ delimiter, hasSepLine } = detectDelimiter(joined(text), isWhole, settings.delimiter));
    const made = createReader(
      { encoding: found.encoding, delimiter, headerRows: 1, hasSepLine },
      { onHeader, onRecord },
    );
    made.push(bytes);
    return made;
  }

  function finish(): void {
    if (isEnded) return;
    isEnded = true;
    judge.end();
    if (byteCount === 0) throw new AppError('file.empty');
    reader ??= start(true);
    reader.end();
  }

  function isMisjudged(): boolean {
    return found !== null && !found.isCertain && judged === null && judge.verdict() !== found.encoding;
  }

  function layoutOf(from: Found, read: RecordReader): Layout {
    return {
      format: 'csv',
      encoding: from.encoding,
      hasBom: from.hasBom,
      delimiter,
      lineEnd: lineEndOf(read.stats()),
      headerRows: 1,
      ...(hasSepLine ? { hasSepLine } : {}),
    };
  }

  function fileWarnings(from: Found, read: RecordReader): Message[] {
    const warnings: Message[] = [];
    const isWide = from.encoding.startsWith('utf-16');
    if (from.encoding === 'windows-1252' && settings.encoding === undefined && judge.highCount() > 0) {
      warnings.push(message('encodingGuessed', { encoding: from.encoding, count: judge.highCount() }));
    }
    if (from.encoding === 'utf-8' && judge.badCount() > 0) {
      warnings.push(message('encodingReplaced', { encoding: from.encoding, count: judge.badCount() }));
    }
    if (!isWide && judge.nulCount() > 0) warnings.push(message('nulReplaced', { count: judge.nulCount() }));
    const { irregularCount } = read.stats();
    if (irregularCount > 0) warnings.push(message('irregularQuotes', { count: irregularCount }));
    if (raggedCount > 0) warnings.push(message('raggedRows', { count: raggedCount }));
    if (headerLooksLikeData) warnings.push(message('headerLooksLikeData'));
    if (recordCount === 0) warnings.push(message('noRecords'));
    return warnings;
  }

  function replan(with_: ImportSettings): FilePlan {
    finish();
    if (found === null || reader === null || headers === null) throw new AppError('file.empty');
    if (isMisjudged()) throw new AppError('unexpected', { reason: 'analysis.needsRestart' });
    const facts = profiles.map((profile) => profile.facts());
    const width = usedWidth(headers, facts);
    const used = headers.slice(0, width);
    const findings = findTargets(used, facts, chosenTargets(with_, width));
    const { columns, questions } = planColumns(used, facts, findings, with_);
    const isMapped = columns.some(({ target }) => isAnswerTarget(target));
    if (!isMapped && width < 2) throw new AppError('file.no-columns');
    const zone = with_.zone ?? options.knownSource?.zone ?? options.workspaceZone;
    const isZoneGiven = with_.zone !== undefined || options.knownSource?.zone !== undefined;
    const hasLocalTimes = columns.some(
      ({ target, position, zone: own }) =>
        isDateTarget(target) && own === undefined && (facts[position]?.dates.withoutOffsetCount ?? 0) > 0,
    );
    const zoneIsAssumed = hasLocalTimes && !isZoneGiven;
    const warnings = fileWarnings(found, reader);
    if (zoneIsAssumed) warnings.push(message('zoneAssumed', { zone }));
    return {
      layout: layoutOf(found, reader),
      columns,
      questions: isMapped ? questions : [nothingMappedQuestion(), ...questions],
      warnings,
      recordCount,
      zone,
      zoneIsAssumed,
      headerShape: fingerprintText(used),
      sourceName: with_.sourceName ?? options.knownSource?.name ?? sourceNameOf(options.fileName),
    };
  }

  return {
    push(chunk) {
      byteCount += chunk.length;
      judge.push(chunk);
      if (reader !== null) {
        reader.push(chunk);
        return;
      }
      const room = HEAD_BYTES - headLength;
      head?.set(chunk.subarray(0, room), headLength);
      headLength += Math.min(room, chunk.length);
      if (chunk.length < room) return;
      reader = start(false);
      reader.push(chunk.subarray(room));
    },
    needsRestart() {
      finish();
      return isMisjudged();
    },
    restart() {
      judged = judge.verdict();
      judge = createUtf8Judge();
      head = new Uint8Array(HEAD_BYTES);
      headLength = 0;
      byteCount = 0;
      reader = null;
      headers = null;
      profiles = [];
      recordCount = 0;
      raggedCount = 0;
      isEnded = false;
    },
    end: () => replan(settings),
    replan(other) {
      checkSettings(other);
      return replan(other);
    },
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

function checkSettings(settings: ImportSettings): void {
  if (settings.zone !== undefined && !isKnownZone(settings.zone)) {
    throw new AppError('call.invalid', { field: 'zone', value: settings.zone });
  }
  for (const target of Object.values(settings.mapping ?? {})) parseTarget(target);
}

function chosenTargets(settings: ImportSettings, width: number): Map<number, Target> {
  const chosen = new Map<number, Target>();
  for (const [key, text] of Object.entries(settings.mapping ?? {})) {
    const position = Number(key);
    if (!Number.isInteger(position) || position < 0 || position >= width) {
      throw new AppError('call.invalid', { field: 'mapping', value: key });
    }
    chosen.set(position, parseTarget(text));
  }
  return chosen;
}

/** Columns up to the last that has a name or a cell: a delimiter at the end of every line makes no column. */
function usedWidth(headers: readonly string[], facts: readonly { readonly filledCount: number }[]): number {
  let width = headers.length;
  while (width > 0 && headers[width - 1] === `Column ${width}` && facts[width - 1]?.filledCount === 0) width -= 1;
  return width;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let length = 0;
  for (const part of parts) {
    whole.set(part, length);
    length += part.length;
  }
  return whole;
}
