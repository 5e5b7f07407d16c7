// What one import decided about its file, in the form in which the next file with the same header is read. No SQL.
import { normaliseName } from '../shared/import/identity.ts';
import type { ColumnPlan, DateOrder, ImportSettings, Scale } from '../shared/import/types.ts';
import type { StoredAssumed, StoredMapping } from './import-result.ts';

/** Column `mapping` of mapping_profiles. Positions in `settings` are those of `headers`. */
export type Decisions = {
  readonly headers: readonly string[];
  readonly settings: ImportSettings;
  /** How the dates were read. Counts only where the dates of a later file do not show it themselves. */
  readonly dateOrder: DateOrder | null;
  /** The import that said so last. */
  readonly importId: number | null;
};

/** Answers about the stored responses or about one container, and the order of dates, which has a place of its own. */
const PASSING_ANSWERS: ReadonlySet<string> = new Set(['restartedIds', 'olderFile', 'zipEntry', 'sheet', 'dateOrder']);

function scaleText({ min, max, isReversed }: Scale): string {
  return isReversed ? `${max}-${min}` : `${min}-${max}`;
}

function byPosition<Value>(
  columns: StoredMapping['columns'],
  read: (column: StoredMapping['columns'][number]) => Value | undefined,
): Record<string, Value> | undefined {
  const found: Record<string, Value> = {};
  for (const column of columns) {
    const value = read(column);
    if (value !== undefined) found[String(column.position)] = value;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function answersOf(settings: ImportSettings): Record<string, string> | undefined {
  const kept = Object.entries(settings.answers ?? {}).filter(
    ([code]) => !PASSING_ANSWERS.has(code.split(':', 1)[0] ?? ''),
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function shownOrder(columns: readonly Pick<ColumnPlan, 'dateOrder'>[]): DateOrder | null {
  return columns.find(({ dateOrder }) => dateOrder !== undefined)?.dateOrder ?? null;
}

/** Everything a finished import decided: targets, scales and codes of its columns, answers, zone, layout and product. */
export function decisionsOf(mapping: StoredMapping, assumed: StoredAssumed, importId: number | null): Decisions {
  const settings = assumed.effective ?? assumed.settings;
  const { columns, layout } = mapping;
  const order = shownOrder(columns);
  const chosen: ImportSettings = {
    ...(layout.format === 'csv' ? { encoding: settings.encoding, delimiter: settings.delimiter } : {}),
    ...(settings.decimal === undefined ? {} : { decimal: settings.decimal }),
    ...(settings.preambleRows === undefined ? {} : { preambleRows: settings.preambleRows }),
    ...(settings.headerRows === undefined ? {} : { headerRows: settings.headerRows }),
    ...(settings.product === undefined ? {} : { product: settings.product }),
    ...(settings.zone === undefined ? {} : { zone: settings.zone }),
    ...(layout.sheet === undefined ? {} : { sheet: layout.sheet }),
    // What was empty then may hold something next time.
    mapping: byPosition(columns, ({ target, reason }) => (reason.code === 'emptyColumn' ? undefined : target)),
    scales: byPosition(columns, ({ scale }) => (scale === undefined ? undefined : scaleText(scale))),
    keptAsCode: byPosition(columns, ({ isKeptAsCode }) => isKeptAsCode),
    answers: answersOf(settings),
  };
  return {
    headers: columns.map(({ header }) => header),
    settings: withoutGaps(chosen),
    dateOrder: order,
    importId,
  };
}

/** JSON has no place for `undefined`; two equal decisions have to make equal texts. */
function withoutGaps(settings: ImportSettings): ImportSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** Settings that change how bytes become records: a header is only found through them. */
export function layoutPart(settings: ImportSettings): ImportSettings {
  const { encoding, delimiter, preambleRows, headerRows, product } = settings;
  const longFormat = settings.answers?.['longFormat'];
  return withoutGaps({
    ...{ encoding, delimiter, preambleRows, headerRows, product },
    answers: longFormat === undefined ? undefined : { longFormat },
  });
}

/** Decisions for a file whose columns stand elsewhere, by the names of the columns; what has no counterpart is left out. */
export function movedTo(decisions: Decisions, headers: readonly string[]): ImportSettings {
  const places = new Map<string, string>();
  decisions.headers.forEach((header, position) => {
    const found = headers.findIndex((other) => normaliseName(other) === normaliseName(header));
    if (found !== -1) places.set(String(position), String(found));
  });
  const { settings } = decisions;
  return withoutGaps({
    ...settings,
    mapping: movedKeys(settings.mapping, places),
    scales: movedKeys(settings.scales, places),
    keptAsCode: movedKeys(settings.keptAsCode, places),
    answers: movedAnswers(settings.answers, places),
  });
}

function movedKeys<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  places: ReadonlyMap<string, string>,
): Record<string, Value> | undefined {
  if (record === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(record).flatMap(([position, value]) => {
      const place = places.get(position);
      return place === undefined ? [] : [[place, value]];
    }),
  );
}

/** Codes of questions about a column carry its position behind the first colon; others a word or nothing. */
function movedAnswers(
  answers: ImportSettings['answers'],
  places: ReadonlyMap<string, string>,
): Record<string, string> | undefined {
  if (answers === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(answers).flatMap(([code, choice]) => {
      const [kind = '', position, ...rest] = code.split(':');
      if (position === undefined || !/^\d+$/.test(position)) return [[code, choice]];
      const place = places.get(position);
      return place === undefined ? [] : [[[kind, place, ...rest].join(':'), choice]];
    }),
  );
}

/** The person's settings over the remembered ones: column by column, answer by answer. */
export function mergedSettings(remembered: ImportSettings, own: ImportSettings): ImportSettings {
  return withoutGaps({
    ...remembered,
    ...withoutGaps(own),
    mapping: merged(remembered.mapping, own.mapping),
    scales: merged(remembered.scales, own.scales),
    keptAsCode: merged(remembered.keptAsCode, own.keptAsCode),
    answers: merged(remembered.answers, own.answers),
  });
}

function merged<Value>(
  below: Readonly<Record<string, Value>> | undefined,
  above: Readonly<Record<string, Value>> | undefined,
): Readonly<Record<string, Value>> | undefined {
  return below === undefined && above === undefined ? undefined : { ...below, ...above };
}
