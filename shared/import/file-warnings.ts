// What a person should know about a file as a whole: its bytes and its shape. Warnings about single columns come with their plans.
import { isLegacyPage } from './code-pages.ts';
import type { Utf8Judge } from './encoding.ts';
import { message } from './messages.ts';
import type { ReadStats, Reshaped } from './reader.ts';
import type { TableShape } from './table-shape.ts';
import type { Encoding, ImportSettings, Layout, Message } from './types.ts';

export type SeenFile = {
  readonly layout: Layout;
  readonly judge: Utf8Judge;
  readonly stats: ReadStats;
  readonly shape: TableShape;
  readonly reshaped: Reshaped | null;
  readonly recordCount: number;
  readonly raggedCount: number;
};

/** Warnings about the bytes: the encoding, broken characters, quotes. */
function byteWarnings({ layout, judge, stats }: SeenFile, settings: ImportSettings): Message[] {
  const warnings: Message[] = [];
  const encoding: Encoding = layout.encoding;
  const isWide = encoding.startsWith('utf-16');
  if (isLegacyPage(encoding) && settings.encoding === undefined && judge.highCount() > 0) {
    warnings.push(message('encodingGuessed', { encoding, count: judge.highCount() }));
  }
  const oddCount = judge.oddCount(encoding);
  if (oddCount > 0) warnings.push(message('encodingMixed', { encoding, count: oddCount }));
  const replacedCount = encoding === 'utf-8' ? judge.badCount() : stats.replacedCount;
  if (replacedCount > 0) warnings.push(message('encodingReplaced', { encoding, count: replacedCount }));
  if (!isWide && judge.nulCount() > 0) warnings.push(message('nulReplaced', { count: judge.nulCount() }));
  const invisibleCount = encoding === 'utf-8' ? judge.invisibleCount() : stats.invisibleCount;
  if (invisibleCount > 0) warnings.push(message('invisibleCharacters', { count: invisibleCount }));
  const { openQuoteCount, openQuoteLines } = stats;
  const [line = 0] = openQuoteLines;
  if (openQuoteCount > 0) warnings.push(message('openQuotes', { count: openQuoteCount, line }));
  if (stats.irregularCount > 0) warnings.push(message('irregularQuotes', { count: stats.irregularCount }));
  return warnings;
}

/** In the order in which a person meets them: bytes, header, records. */
export function fileWarnings(seen: SeenFile, settings: ImportSettings): Message[] {
  const { layout, shape, reshaped, recordCount, raggedCount } = seen;
  const warnings = byteWarnings(seen, settings);
  const { preambleRows = 0, headerRows, tails = [] } = layout;
  if (preambleRows > 0) warnings.push(message('preambleSkipped', { count: preambleRows }));
  if (headerRows === 0 && recordCount > 0) warnings.push(message('noHeader'));
  if (raggedCount > 0) warnings.push(message('raggedRows', { count: raggedCount }));
  if (shape.header.looksLikeData) warnings.push(message('headerLooksLikeData'));
  const table = tails.find(({ code }) => code === 'secondTable');
  if (table !== undefined) warnings.push(message('secondTable', { line: table.line }));
  if (reshaped !== null && reshaped.replacedCount > 0) {
    warnings.push(message('answersReplaced', { count: reshaped.replacedCount }));
  }
  if (recordCount === 0) warnings.push(message('noRecords'));
  return warnings;
}
