// One reader per column: takes the cell of a record and puts what it stands for into the row. Everything a column needs is
// looked up once, when the reader is made; repeated cells are remembered.
import { channelOf, languageOf } from './channels.ts';
import { wordKey } from './column-plans.ts';
import { NO_DATE, readInstant, UNDECIDED_DATE } from './dates.ts';
import { message, shown } from './messages.ts';
import type { CellRecord } from './records.ts';
import type { Draft, RowState } from './row-state.ts';
import { targetName } from './targets.ts';
import type { ColumnPlan, Message } from './types.ts';
import { isMissing, isMissingComment, isMissingName, resolutionWord } from './value-words.ts';
import { commentText, type MetricKind, metricScales, onMetricScale, plainText, scoreOf } from './values.ts';
import { zoneNamed } from './zones.ts';

export type CellReader = (record: CellRecord, row: RowState) => void;

/** Turns a personal identifier into a code; the caller's hash with the workspace's key. */
export type CodeOf = (text: string) => string;

/** Cells remembered per column; a column with more begins anew. */
const MOST_REMEMBERED = 4096;

/** What one cell of a column came to. `raw` where the stored value differs from the cell. */
type Known<Value> = { readonly value: Value | null; readonly raw: string | null; readonly flag: Message | null };

/** The reader of a column; null for a column that is ignored or only tells the state of the answer. */
export function cellReader(column: ColumnPlan, zoneName: string, codeOf: CodeOf | undefined): CellReader | null {
  const { position, target, header } = column;
  if (target.startsWith('extra:')) return extraReader(column, codeOf);
  if (target.startsWith('comment:')) return commentReader(position, header, targetName(target));
  if (target.startsWith('behaviour:')) return ratingReader(column, targetName(target));
  switch (target) {
    case 'nps':
    case 'csat':
    case 'ces':
      return scoreReader(column, target);
    case 'resolution':
      return resolutionReader(column);
    case 'respondedAt':
    case 'interactionAt':
      return dateReader(column, target, column.zone ?? zoneName);
    case 'channelHops':
      return hopsReader(column);
    case 'responseId':
      return idReader(position, 'externalId');
    case 'interactionId':
    case 'agentId':
    case 'agentEmail':
      return nameReader(position, header, target, plainText);
    case 'agentName':
    case 'team':
    case 'site':
    case 'contactReason':
      return nameReader(position, header, target, plainText);
    case 'channel':
      return nameReader(position, header, target, (text) => channelOf(plainText(text)));
    case 'language':
      return nameReader(position, header, target, (text) => languageOf(plainText(text)));
    case 'customerId':
      return idReader(position, 'customerId');
    case 'responseState':
      return stateReader(column);
    default:
      return null;
  }
}

/** Reads a cell once per distinct text. */
function remembered<Value>(read: (cell: string) => Known<Value>): (cell: string) => Known<Value> {
  const known = new Map<string, Known<Value>>();
  return (cell) => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const made = read(cell);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(cell, made);
    return made;
  };
}

function hasSameText(stored: string, cell: string): boolean {
  return stored === cell || stored.toLowerCase() === cell.trim().toLowerCase();
}

function idReader(position: number, field: 'externalId' | 'customerId'): CellReader {
  return (record, { draft }) => {
    const text = plainText(record.text(position));
    draft[field] = isMissingName(text) ? null : text;
  };
}

type NameField =
  | 'interactionId'
  | 'agentId'
  | 'agentName'
  | 'agentEmail'
  | 'team'
  | 'site'
  | 'channel'
  | 'contactReason'
  | 'language';

function nameReader(position: number, header: string, field: NameField, clean: (text: string) => string): CellReader {
  const read = remembered<string>((cell) => {
    const value = clean(cell);
    if (isMissingName(value)) return { value: null, raw: value === '' ? null : cell, flag: null };
    return { value, raw: hasSameText(value, cell) ? null : cell, flag: null };
  });
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const { value, raw } = read(record.shared(position));
    row.draft[field] = value;
    if (raw !== null) row.keepRaw(header, raw);
  };
}

function dateReader(column: ColumnPlan, field: 'respondedAt' | 'interactionAt', zoneName: string): CellReader {
  const { position, header, dateOrder } = column;
  const zone = zoneNamed(zoneName);
  return (record, row) => {
    if (record.isEmpty(position)) return;
    // Written as Rapport writes it: nothing is assumed, so the cell need not be kept.
    const written = record.utcInstant(position);
    if (!Number.isNaN(written)) {
      row.draft[field] = written;
      return;
    }
    const cell = record.text(position);
    const instant = readInstant(cell, dateOrder, zone);
    if (Number.isFinite(instant)) {
      row.draft[field] = instant;
      row.keepRaw(header, cell);
      return;
    }
    if (Number.isNaN(instant)) {
      row.rejection ??= message('dateInvalid', { column: header, value: shown(cell) });
      return;
    }
    if (instant === UNDECIDED_DATE) row.flags.push(message('dateUndecided', { column: header, value: shown(cell) }));
    if (instant !== NO_DATE || cell.trim() !== '') row.keepRaw(header, cell);
  };
}

/** Reads scores of one column onto the metric's scale. Without a known scale nothing is stored: the file has to be asked. */
function scoresOf(column: ColumnPlan, metric: MetricKind): (cell: string) => Known<number> {
  const { header, scale } = column;
  const own = metricScales[metric];
  return remembered<number>((cell) => {
    if (isMissing(cell)) return { value: null, raw: cell.trim() === '' ? null : cell, flag: null };
    const number = scoreOf(cell);
    if (Number.isNaN(number) || scale === undefined) {
      return { value: null, raw: cell, flag: message('scoreUnreadable', { column: header, value: shown(cell) }) };
    }
    const { min, max } = scale;
    if (number < min || number > max) {
      return {
        value: null,
        raw: cell,
        flag: message('scoreOutOfRange', { column: header, value: shown(cell), min, max }),
      };
    }
    const value = onMetricScale(number, scale, own);
    // An NPS answer is one of eleven steps; anything between them is an average.
    if (metric === 'nps' && !Number.isInteger(value)) {
      return { value: null, raw: cell, flag: message('scoreUnreadable', { column: header, value: shown(cell) }) };
    }
    const isAsWritten = Number(cell.trim().replace(',', '.')) === value;
    return { value, raw: isAsWritten ? null : cell, flag: null };
  });
}

function note(known: Known<unknown>, header: string, row: RowState): void {
  if (known.value !== null || known.flag !== null) row.hasAnswer = true;
  if (known.raw !== null) row.keepRaw(header, known.raw);
  if (known.flag !== null) row.flags.push(known.flag);
}

function scoreReader(column: ColumnPlan, metric: 'nps' | 'csat' | 'ces'): CellReader {
  const { position, header } = column;
  const read = scoresOf(column, metric);
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const known = read(record.shared(position));
    row.draft[metric] = known.value;
    note(known, header, row);
  };
}

function ratingReader(column: ColumnPlan, key: string): CellReader {
  const { position, header } = column;
  const read = scoresOf(column, 'behaviour');
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const known = read(record.shared(position));
    if (known.value === null) note(known, header, row);
    else {
      row.hasAnswer = true;
      row.draft.ratings.push({ key, value: known.value, raw: known.raw });
    }
  };
}

const RESOLUTION_CODES = { no: 0, yes: 1, partly: 2 } as const;

function resolutionReader(column: ColumnPlan): CellReader {
  const { position, header, words } = column;
  type Read = { stored: 0 | 1 | 2 | null };
  const read = remembered<Read>((cell) => {
    if (isMissing(cell)) return { value: null, raw: cell.trim() === '' ? null : cell, flag: null };
    const meaning = words?.[wordKey(cell)] ?? resolutionWord(cell);
    if (meaning === 'yes' || meaning === 'no' || meaning === 'partly') {
      return {
        value: { stored: RESOLUTION_CODES[meaning] },
        raw: hasSameText(meaning, cell) ? null : cell,
        flag: null,
      };
    }
    // "I do not know" is an answer, but no statement either way.
    if (meaning === 'unknown')
      return { value: { stored: null }, raw: hasSameText(meaning, cell) ? null : cell, flag: null };
    return { value: null, raw: cell, flag: message('resolutionUnreadable', { column: header, value: shown(cell) }) };
  });
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const known = read(record.shared(position));
    row.draft.resolution = known.value === null ? null : known.value.stored;
    note(known, header, row);
  };
}

function hopsReader(column: ColumnPlan): CellReader {
  const { position, header } = column;
  const read = remembered<number>((cell) => {
    if (isMissing(cell)) return { value: null, raw: cell.trim() === '' ? null : cell, flag: null };
    const number = scoreOf(cell);
    if (Number.isInteger(number) && number >= 0 && number <= 1000) return { value: number, raw: null, flag: null };
    const word = resolutionWord(cell);
    if (word === 'yes' || word === 'no') return { value: word === 'yes' ? 1 : 0, raw: cell, flag: null };
    return { value: null, raw: cell, flag: message('scoreUnreadable', { column: header, value: shown(cell) }) };
  });
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const { value, raw, flag } = read(record.shared(position));
    row.draft.channelHops = value;
    if (raw !== null) row.keepRaw(header, raw);
    if (flag !== null) row.flags.push(flag);
  };
}

function commentReader(position: number, header: string, key: string): CellReader {
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const cell = record.text(position);
    const text = commentText(cell);
    if (isMissingComment(text)) {
      if (text !== '') row.keepRaw(header, cell);
      return;
    }
    row.hasAnswer = true;
    row.draft.comments.push({ key, text });
    // Only an apostrophe against formulas is ever taken away.
    if (text.length + 1 === cell.trim().length && cell.trim().startsWith("'")) row.keepRaw(header, cell);
  };
}

function extraReader(column: ColumnPlan, codeOf: CodeOf | undefined): CellReader {
  const { position, target, isKeptAsCode = false } = column;
  const name = targetName(target);
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const text = record.shared(position);
    if (text.trim() === '') return;
    if (!isKeptAsCode) row.keepExtra(name, text);
    else if (codeOf !== undefined) row.keepExtra(name, codeOf(text.trim()));
  };
}

function stateReader(column: ColumnPlan): CellReader {
  const { position, words } = column;
  return (record, row) => {
    const cell = record.shared(position);
    const state = words?.[wordKey(cell)];
    if (state === 'partial' || state === 'preview' || state === 'notAnswered') {
      row.notAnswer = message(state, { value: shown(cell) });
    }
  };
}

/** An empty response with a place for every mapped field: what the file lacks stays absent, what a row leaves empty is null. */
export function blankDraft(columns: readonly ColumnPlan[]): () => Draft {
  const blank: Draft = { externalId: null, ratings: [], comments: [], extra: null, raw: null };
  for (const { target } of columns) {
    if (target === 'responseId' || target === 'responseState' || target === 'ignore' || target.includes(':')) continue;
    Object.assign(blank, { [target]: null });
  }
  return () => ({ ...blank, ratings: [], comments: [] });
}
