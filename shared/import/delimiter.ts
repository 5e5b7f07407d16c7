// Which character separates the cells and how quotes inside quotes are written: tried out under real quoting on the head of a
// file, never counted in its first line.
import { type Dialect, recordWidths } from './record-widths.ts';
import { type Delimiter, delimiters } from './types.ts';

const MOST_RECORDS = 2000;
/** Open quotes of the head that are passed over. */
const MOST_OPEN = 20;
/** A cell that has not ended after so many bytes was probably never meant to be quoted. */
const LONG_CELL = 65_536;
const COMMA = 0x2c;
const BLANK = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

export type DetectedDelimiter = {
  readonly delimiter: Delimiter;
  /** The file's first line says so (`sep=;`) and is no record. */
  readonly hasSepLine: boolean;
  /** Quotes inside quoted cells are written `\"`. */
  readonly hasBackslashQuotes: boolean;
};

/**
 * @param head UTF-8 without byte order mark
 * @param isWhole `head` is the whole file; otherwise its last record is cut and counts for nothing
 * @param chosen a person's choice, which still has to look for a `sep=` line
 */
export function detectDelimiter(head: Uint8Array, isWhole: boolean, chosen?: Delimiter): DetectedDelimiter {
  const stated = sepLine(head);
  const hasSepLine = stated !== null;
  const from = hasSepLine ? lineEnd(head) : 0;
  const given = chosen ?? delimiters.find((delimiter) => delimiter === stated);
  const escapes = hasEscapedQuote(head) ? [false, true] : [false];
  const fits = (given === undefined ? delimiters : [given]).map((delimiter) => {
    const [plain, escaped] = escapes.map((hasBackslashQuotes) =>
      fitOf(head, from, isWhole, { delimiter, hasBackslashQuotes }),
    );
    return plain !== undefined && escaped !== undefined && isBetterEscaped(escaped, plain) ? escaped : plain;
  });
  const best = bestOf(
    fits.filter((fit) => fit !== undefined),
    head.subarray(from),
  );
  return { ...best, hasSepLine };
}

/** The character of a `sep=` line, which Excel writes and reads; null without such a line. A re-saved file may have delimiters behind it. */
function sepLine(head: Uint8Array): string | null {
  const text = String.fromCharCode(...head.subarray(0, 600));
  const found = /^"?sep=(\\t|[^\r\n])"?[,;\t|]*(?:\r|\n|$)/iu.exec(text)?.[1];
  if (found === undefined) return null;
  return found === '\\t' ? '\t' : found;
}

function lineEnd(head: Uint8Array): number {
  const at = head.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  return at < 0 ? head.length : at;
}

/** A backslash stands before a quote somewhere. */
export function hasEscapedQuote(head: Uint8Array): boolean {
  for (let at = head.indexOf(BACKSLASH); at >= 0; at = head.indexOf(BACKSLASH, at + 1)) {
    if (head[at + 1] === QUOTE) return true;
  }
  return false;
}

/** How well the head reads under one dialect. */
type Fit = Dialect & {
  /** The width most records have. */
  readonly width: number;
  /** Share of records of that width from the first such record on; narrower ones of several cells count in part. */
  readonly share: number;
  /** The first record is narrower than most. */
  readonly hasNarrowTop: boolean;
  /** Share of records with text behind a closing quote. */
  readonly irregularShare: number;
};

/** What a row is worth that only lacks its last cells; less where the header lacks them too. */
const NARROWER = 0.5;
const NARROWER_THAN_HEADER = 0.3;
const ONE_CELL = 0.25;

type HeadWidths = { readonly widths: readonly number[]; readonly irregularCount: number };

/** Widths in the head; quotes that nothing closes are plain characters, as for the scanner. */
function headWidths(head: Uint8Array, from: number, isWhole: boolean, dialect: Dialect): HeadWidths {
  const widths: number[] = [];
  let irregularCount = 0;
  let at = from;
  let cellsBefore: number | undefined;
  for (let tries = 0; tries < MOST_OPEN; tries += 1) {
    const most = MOST_RECORDS - widths.length;
    const read = recordWidths(head, at, head.length, dialect, {
      isWhole,
      most,
      ...(cellsBefore === undefined ? {} : { cellsBefore }),
    });
    widths.push(...read.widths);
    irregularCount += read.irregularCount;
    if (read.open === null || (!isWhole && head.length - read.open.at < LONG_CELL)) break;
    at = read.open.at + 1;
    cellsBefore = read.open.cells;
  }
  return { widths, irregularCount };
}

function fitOf(head: Uint8Array, from: number, isWhole: boolean, dialect: Dialect): Fit {
  const { widths, irregularCount } = headWidths(head, from, isWhole, dialect);
  const width = mostCommon(widths);
  const first = widths.indexOf(width);
  const body = widths.slice(Math.max(0, first));
  const isFullHeader = first === 0;
  let worth = 0;
  for (const one of body) {
    if (one === width) worth += 1;
    else if (one === 1) worth += isFullHeader ? ONE_CELL : 0;
    else if (one < width) worth += isFullHeader ? NARROWER : NARROWER_THAN_HEADER;
  }
  // Lines above the header are fewer than those below it.
  const judged = body.length + Math.max(0, first - body.length);
  return {
    ...dialect,
    width,
    share: judged === 0 ? 0 : worth / judged,
    hasNarrowTop: first > 0 && (widths[0] ?? 0) < width,
    irregularShare: widths.length === 0 ? 0 : irregularCount / widths.length,
  };
}

/** The most frequent width, the smaller one of equals. One cell counts for little: titles, filters and footnotes have one. */
function mostCommon(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 1;
  let bestCount = (counts.get(1) ?? 0) / 2;
  for (const [width, count] of counts) {
    if (width === 1 || count < bestCount || (count === bestCount && best > 1 && width > best)) continue;
    best = width;
    bestCount = count;
  }
  return best;
}

/** Backslashes that escape quotes leave fewer torn cells and no less even records. */
function isBetterEscaped(escaped: Fit, plain: Fit): boolean {
  const torn = escaped.irregularShare - plain.irregularShare;
  if (torn > 0 || escaped.share < plain.share) return false;
  return torn < 0 || escaped.share > plain.share;
}

/** A file reads well from this share on. */
const GOOD_SHARE = 0.9;
/** Below this, cells split by a character are an accident: one column of texts. */
const LEAST_SHARE = 0.6;

function scoreOf({ width, share, hasNarrowTop, irregularShare }: Fit): number {
  // More columns count for more, so that a comma in every header or text of a semicolon file does not win.
  const columns = Math.min(1, Math.log2(width) / 8) * 0.5;
  return share * (hasNarrowTop ? 0.9 : 1) + columns - irregularShare;
}

function bestOf(fits: readonly Fit[], body: Uint8Array): Dialect {
  const several = fits.filter(({ width, share }) => width > 1 && share >= LEAST_SHARE);
  const others = several.some(({ delimiter, share }) => delimiter !== ',' && share >= GOOD_SHARE);
  // Where another character separates the cells as well, commas like these are part of numbers and texts.
  const isText = others && areCommasOfText(body);
  let best: Fit | undefined;
  for (const fit of several) {
    if (isText && fit.delimiter === ',') continue;
    if (best === undefined || scoreOf(fit) > scoreOf(best)) best = fit;
  }
  best ??= oneColumn(fits);
  return { delimiter: best?.delimiter ?? ',', hasBackslashQuotes: best?.hasBackslashQuotes ?? false };
}

/** No character splits the records evenly: one that splits none leaves every text whole. Delimiters alone are no text. */
function oneColumn(fits: readonly Fit[]): Fit | undefined {
  const bare = fits.find(({ width, share }) => width === 1 && share === 0);
  return bare ?? fits.find(({ width, share }) => width === 1 && share === 1) ?? fits[0];
}

/** Most commas stand between figures or before a blank. */
function areCommasOfText(bytes: Uint8Array): boolean {
  let count = 0;
  let ofText = 0;
  for (let at = bytes.indexOf(COMMA); at >= 0; at = bytes.indexOf(COMMA, at + 1)) {
    count += 1;
    if (bytes[at + 1] === BLANK || (isFigure(bytes[at - 1]) && isFigure(bytes[at + 1]))) ofText += 1;
  }
  return ofText > count * 0.5;
}

function isFigure(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
