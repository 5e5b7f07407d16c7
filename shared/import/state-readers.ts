// What a column says beside or beyond its own value: that its row is no answer, which response it is, half of a name.
import type { CellReader } from './cell-readers.ts';
import { message, shown } from './messages.ts';
import type { ColumnPlan } from './types.ts';
import { isMissingName, wordKey } from './value-words.ts';
import { plainText } from './values.ts';

/** The reader of a column, with the words that set a row aside looked for first; null where there is nothing to read. */
export function withStates({ position, header, states }: ColumnPlan, read: CellReader | null): CellReader | null {
  if (states === undefined) return read;
  const whenEmpty = states[''];
  const hasWords = Object.keys(states).some((word) => word !== '');
  return (record, row) => {
    const isEmpty =
      record.isEmpty(position) || (record.byteSize(position) < 8 && record.shared(position).trim() === '');
    const state = isEmpty ? whenEmpty : hasWords ? states[wordKey(record.shared(position))] : undefined;
    if (state !== undefined) {
      row.notAnswer ??= message(state, { value: isEmpty ? `${header}: –` : shown(record.shared(position)) });
    }
    read?.(record, row);
  };
}

/** The id of a response where another target has the column: one interaction, one response. */
export function identityReader(position: number): CellReader {
  return (record, { draft }) => {
    const text = plainText(record.text(position));
    draft.externalId = isMissingName(text) ? null : text;
  };
}

/** The agent's name where its last part stands in another column. */
export function joinedNameReader(position: number, rest: number): CellReader {
  return (record, { draft }) => {
    const parts = [record.shared(position), record.shared(rest)].map(plainText).filter((part) => !isMissingName(part));
    if (parts.length > 0) draft.agentName = parts.join(' ');
  };
}
