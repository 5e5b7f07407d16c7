// One reader per column: takes the cell of a record and puts what it stands for into the row. Everything a column needs is
// looked up once, when the reader is made; repeated cells are remembered.
import { channelOf, languageOf } from './channels.ts';
import { dateReader } from './date-readers.ts';
import { message, shown } from './messages.ts';
import type { CellRecord } from './records.ts';
import { hasSameText, remembered } from './remembered-cells.ts';
import type { Draft, RowState } from './row-state.ts';
import { hopsReader, ratingReader, resolutionReader, scoreReader } from './score-readers.ts';
import { targetName } from './targets.ts';
import type { ColumnPlan } from './types.ts';
import { isMissingAgent, isMissingComment, isMissingName, wordKey } from './value-words.ts';
import { commentText, plainText } from './values.ts';

export type CellReader = (record: CellRecord, row: RowState) => void;

/** Turns a personal identifier into a code; the caller's hash with the workspace's key. */
export type CodeOf = (text: string) => string;

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
    case 'agentId':
    case 'agentEmail':
    case 'agentName':
      return nameReader(position, header, target, plainText, isMissingAgent);
    case 'interactionId':
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

function nameReader(
  position: number,
  header: string,
  field: NameField,
  clean: (text: string) => string,
  isAbsent: (text: string) => boolean = isMissingName,
): CellReader {
  const read = remembered<string>((cell) => {
    const value = clean(cell);
    if (isAbsent(value)) return { value: null, raw: value === '' ? null : cell, flag: null };
    return { value, raw: hasSameText(value, cell) ? null : cell, flag: null };
  });
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const { value, raw } = read(record, position);
    row.draft[field] = value;
    if (raw !== null) row.keepRaw(header, raw);
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
  const { position, header, target, isKeptAsCode = false } = column;
  const name = targetName(target);
  return (record, row) => {
    if (record.isEmpty(position)) return;
    const text = record.shared(position);
    if (text.trim() === '') return;
    if (isKeptAsCode) {
      if (codeOf !== undefined) row.keepExtra(name, codeOf(plainText(text)));
      return;
    }
    // Kept as given, but for an apostrophe that only guards against formulas.
    const plain = text.trimStart().startsWith("'") ? plainText(text) : text;
    row.keepExtra(name, plain);
    if (plain !== text) row.keepRaw(header, text);
  };
}

function stateReader(column: ColumnPlan): CellReader {
  const { position, words } = column;
  return (record, row) => {
    const cell = record.shared(position);
    const state = words?.[wordKey(cell)];
    if (state === 'partial' || state === 'preview' || state === 'notAnswered') {
      row.notAnswer ??= message(state, { value: shown(cell) });
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
