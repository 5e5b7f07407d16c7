// The reader of a date column: a cell, and the time of day beside it where that has a column of its own, to an instant.
import type { CellReader } from './cell-readers.ts';
import { clockChange, NO_DATE, readInstant, readSerial, UNDECIDED_DATE } from './dates.ts';
import { message, shown } from './messages.ts';
import type { RowState } from './row-state.ts';
import type { ColumnPlan } from './types.ts';
import { type Zone, zoneNamed } from './zones.ts';

/** @param zoneName of times that carry no offset */
export function dateReader(column: ColumnPlan, field: 'respondedAt' | 'interactionAt', zoneName: string): CellReader {
  const { position, header, dateOrder, timePosition } = column;
  const zone = zoneNamed(zoneName);
  const read = column.isSerialDate === true ? readSerial : readInstant;
  return (record, row) => {
    if (record.isEmpty(position)) return;
    // Written as Rapport writes it: nothing is assumed, so the cell need not be kept.
    const written = timePosition === undefined ? record.utcInstant(position) : Number.NaN;
    if (!Number.isNaN(written)) {
      row.draft[field] = written;
      return;
    }
    const cell = record.text(position);
    const time = timePosition === undefined ? undefined : record.text(timePosition);
    const instant = read(cell, dateOrder, zone, time);
    if (Number.isFinite(instant)) {
      row.draft[field] = instant;
      row.keepRaw(header, whole(cell, time));
      flagChange(zone, row, header, cell, time);
      return;
    }
    if (Number.isNaN(instant)) {
      row.rejection ??= message('dateInvalid', { column: header, value: shown(whole(cell, time)) });
      return;
    }
    if (instant === UNDECIDED_DATE) row.flags.push(message('dateUndecided', { column: header, value: shown(cell) }));
    if (instant !== NO_DATE || cell.trim() !== '') row.keepRaw(header, whole(cell, time));
  };
}

/** Date and time of two columns as they stand side by side. */
function whole(cell: string, time: string | undefined): string {
  return time === undefined || time === '' ? cell : `${cell} ${time}`;
}

/** A time that occurs twice or never is stored and said. */
function flagChange(zone: Zone, row: RowState, header: string, cell: string, time: string | undefined): void {
  const change = clockChange(zone);
  if (change === null) return;
  const params = { column: header, value: shown(whole(cell, time)) };
  row.flags.push(message(change === 'twice' ? 'timeTwice' : 'timeNever', params));
}
