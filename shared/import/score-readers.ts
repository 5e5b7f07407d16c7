// Readers of answer columns: scores on the metric's scale, ratings of behaviours, resolution, channel hops. How a column is to be read
// was settled when the file was planned.
import type { CellReader } from './cell-readers.ts';
import { message, shown } from './messages.ts';
import { hasSameText, type Known, noteAnswer, remembered } from './remembered-cells.ts';
import type { ColumnPlan } from './types.ts';
import { isMissing, resolutionWord, wordKey } from './value-words.ts';
import { type MetricKind, metricScales, onMetricScale, outOf, scoreOf } from './values.ts';

/** The cell says that nothing was answered. */
function missing<Value>(cell: string): Known<Value> {
  return { value: null, raw: cell.trim() === '' ? null : cell, flag: null };
}

/** Reads scores of one column onto the metric's scale. Without a known scale nothing is stored: the file has to be asked. */
function scoresOf(column: ColumnPlan, metric: MetricKind): ReturnType<typeof remembered<number>> {
  const { header, scale, words } = column;
  const own = metricScales[metric];

  function unreadable(cell: string): Known<number> {
    return { value: null, raw: cell, flag: message('scoreUnreadable', { column: header, value: shown(cell) }) };
  }

  function stored(value: number, cell: string): Known<number> {
    // An NPS answer is one of eleven steps; anything between them is an average.
    if (!(value >= own.min && value <= own.max) || (metric === 'nps' && !Number.isInteger(value)))
      return unreadable(cell);
    const isAsWritten = Number(cell.trim().replace(',', '.')) === value;
    return { value, raw: isAsWritten ? null : cell, flag: null };
  }

  return remembered<number>((cell) => {
    if (isMissing(cell)) return missing(cell);
    const key = wordKey(cell);
    if (words !== undefined && Object.hasOwn(words, key)) {
      const word = words[key] ?? 'none';
      return word === 'none' ? missing(cell) : stored(Number(word), cell);
    }
    const number = scoreOf(cell);
    if (Number.isNaN(number) || scale === undefined) return unreadable(cell);
    const { min, max } = scale;
    const stated = outOf(cell);
    // `4/5` among answers from 0 to 10 is no 4.
    if (stated !== 0 && stated !== max) return unreadable(cell);
    if (number < min || number > max) {
      const flag = message('scoreOutOfRange', { column: header, value: shown(cell), min, max });
      return { value: null, raw: cell, flag };
    }
    return stored(onMetricScale(number, scale, own), cell);
  });
}

export function scoreReader(column: ColumnPlan, metric: 'nps' | 'csat' | 'ces'): CellReader {
  const { position, header } = column;
  const read = scoresOf(column, metric);
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const known = read(record, position);
    row.draft[metric] = known.value;
    noteAnswer(known, header, row);
  };
}

/** @param key name of the behaviour */
export function ratingReader(column: ColumnPlan, key: string): CellReader {
  const { position, header } = column;
  const read = scoresOf(column, 'behaviour');
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const known = read(record, position);
    if (known.value === null) noteAnswer(known, header, row);
    else {
      row.hasAnswer = true;
      row.draft.ratings.push({ key, value: known.value, raw: known.raw });
    }
  };
}

const RESOLUTION_CODES = { no: 0, yes: 1, partly: 2 } as const;

export function resolutionReader(column: ColumnPlan): CellReader {
  const { position, header, words } = column;
  type Read = { stored: 0 | 1 | 2 | null };
  const read = remembered<Read>((cell) => {
    if (isMissing(cell)) return missing(cell);
    const key = wordKey(cell);
    const meaning = (words !== undefined && Object.hasOwn(words, key) ? words[key] : undefined) ?? resolutionWord(cell);
    if (meaning === 'yes' || meaning === 'no' || meaning === 'partly') {
      const raw = hasSameText(meaning, cell) ? null : cell;
      return { value: { stored: RESOLUTION_CODES[meaning] }, raw, flag: null };
    }
    // "I do not know" is an answer, but no statement either way.
    if (meaning === 'unknown') {
      return { value: { stored: null }, raw: hasSameText(meaning, cell) ? null : cell, flag: null };
    }
    return { value: null, raw: cell, flag: message('resolutionUnreadable', { column: header, value: shown(cell) }) };
  });
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const known = read(record, position);
    row.draft.resolution = known.value === null ? null : known.value.stored;
    noteAnswer(known, header, row);
  };
}

const MOST_HOPS = 1000;

export function hopsReader(column: ColumnPlan): CellReader {
  const { position, header } = column;
  const read = remembered<number>((cell) => {
    if (isMissing(cell)) return missing(cell);
    const number = scoreOf(cell);
    if (Number.isInteger(number) && number >= 0 && number <= MOST_HOPS) return { value: number, raw: null, flag: null };
    const word = resolutionWord(cell);
    if (word === 'yes' || word === 'no') return { value: word === 'yes' ? 1 : 0, raw: cell, flag: null };
    return { value: null, raw: cell, flag: message('scoreUnreadable', { column: header, value: shown(cell) }) };
  });
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const { value, raw, flag } = read(record, position);
    row.draft.channelHops = value;
    if (raw !== null) row.keepRaw(header, raw);
    if (flag !== null) row.flags.push(flag);
  };
}
