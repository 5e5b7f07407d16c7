// A staff list as people: which column means what, and each row as it will be compared with the workspace. Nothing is guessed about
// dates whose order of day and month nobody can tell: that is a question. Who a person is in the workspace is not known here.
import type { StaffDetection, StaffRow, StaffSettings, StaffTarget } from '../contract/staff.ts';
import { findDateOrder } from './date-order.ts';
import { dateEvidence, NO_DATE, readInstant, UNDECIDED_DATE } from './dates.ts';
import { columnNames, headerWords } from './header-names.ts';
import { message, shown } from './messages.ts';
import type { StaffTable } from './staff-table.ts';
import { staffTargetOf } from './staff-words.ts';
import type { DateOrder, Message } from './types.ts';
import { isMissingName, isTotalWord } from './value-words.ts';
import { isEmail, plainText } from './values.ts';
import { zoneNamed } from './zones.ts';

type Column = StaffDetection['columns'][number];
type DetectedList = Pick<StaffDetection, 'dateOrder' | 'columns' | 'questions' | 'rows'>;

const DATES: ReadonlySet<StaffTarget> = new Set(['from', 'until', 'started', 'left']);
const SAMPLES = 3;
const LONGEST = 200;
const DAY = 86_400_000;
const UTC = zoneNamed('UTC');

/** The columns and rows of a list. */
export function detectStaffList(table: StaffTable, settings: StaffSettings): DetectedList {
  const headers = columnNames(widened(table));
  const columns = columnsOf(headers, table.rows, settings.mapping ?? {});
  const { dateOrder, isOpen } = dateOrderOf(columns, table.rows, settings.dateOrder);
  const dated = columns.map((column) => withDateWarnings(column, table.rows));
  const open = columns.find(({ target }) => DATES.has(target));
  return {
    dateOrder,
    columns: dated,
    questions:
      isOpen && open
        ? [
            {
              code: 'dateOrder',
              params: { header: open.header, value: open.samples[0] ?? '' },
              choices: ['dmy', 'mdy'],
              column: open.position,
            },
          ]
        : [],
    rows: table.rows.map((cells, index) => rowOf(cells, index + 1, dated, dateOrder)),
  };
}

/** The header, as wide as the widest row that says something beyond it. */
function widened({ header, rows }: StaffTable): string[] {
  let width = header.length;
  while (width > 0 && header[width - 1]?.trim() === '') width -= 1;
  for (const cells of rows) {
    for (let at = cells.length - 1; at >= width; at -= 1) {
      if (cells[at]?.trim() !== '') width = at + 1;
    }
  }
  return Array.from({ length: width }, (_, at) => header[at] ?? '');
}

function columnsOf(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: Readonly<Record<string, StaffTarget>>,
): Column[] {
  const words = headers.map((header) => staffTargetOf(headerWords(header)));
  const taken = new Map<StaffTarget, string>();
  for (const [position, target] of Object.entries(mapping)) taken.set(target, headers[Number(position)] ?? '');
  return headers.map((header, position) => {
    const values = rows.map((cells) => cells[position]?.trim() ?? '').filter((cell) => cell !== '');
    const facts = {
      position,
      header,
      samples: [...new Set(values)].slice(0, SAMPLES).map(shown),
      filledCount: values.length,
      warnings: [],
    };
    const chosen = mapping[String(position)];
    if (chosen !== undefined) return { ...facts, target: chosen, reason: message('chosenByPerson'), confidence: 1 };
    const target = meaningOf(words, position, values);
    if (target === null) return { ...facts, target: 'ignore', reason: message('staffColumnUnknown'), confidence: 1 };
    const other = taken.get(target.target);
    if (other !== undefined) {
      const reason = message('targetTakenBy', { column: other, target: target.target });
      return { ...facts, target: 'ignore', reason, confidence: 1 };
    }
    taken.set(target.target, header);
    return { ...facts, ...target };
  });
}

/** `Nombre` beside `Apellidos` and `Name` beside `Vorname` are only a part of the name. */
function meaningOf(
  words: readonly (StaffTarget | null)[],
  position: number,
  values: readonly string[],
): Pick<Column, 'target' | 'reason' | 'confidence'> | null {
  const word = words[position] ?? null;
  if (word === 'name' && words.includes('lastName') !== words.includes('firstName')) {
    const target = words.includes('lastName') ? 'firstName' : 'lastName';
    return { target, reason: message('headerWord'), confidence: 0.9 };
  }
  if (word !== null) return { target: word, reason: message('headerWord'), confidence: 0.9 };
  const emails = values.filter(isEmail).length;
  const isEmails = emails > 0 && emails >= values.length * 0.8 && !words.includes('email');
  return isEmails ? { target: 'email', reason: message('valuesOnly'), confidence: 0.8 } : null;
}

/** One order for the whole list: whoever exported it wrote all its dates alike. */
function dateOrderOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  chosen: DateOrder | undefined,
): { dateOrder: DateOrder | null; isOpen: boolean } {
  if (chosen !== undefined) return { dateOrder: chosen, isOpen: false };
  const counts = { dmy: 0, mdy: 0, ymd: 0, either: 0, same: 0, clear: 0, count: 0, missing: 0, none: 0 };
  for (const { position, target } of columns) {
    if (!DATES.has(target)) continue;
    for (const cells of rows) counts[dateEvidence(cells[position]?.trim() ?? '')] += 1;
  }
  const finding = findDateOrder({ counts });
  if (finding.kind === 'decided') return { dateOrder: finding.order, isOpen: false };
  return { dateOrder: null, isOpen: finding.kind === 'open' };
}

function withDateWarnings(column: Column, rows: readonly (readonly string[])[]): Column {
  if (!DATES.has(column.target)) return column;
  const count = rows.filter((cells) => dateEvidence(cells[column.position]?.trim() ?? '') === 'none').length;
  return count === 0 ? column : { ...column, warnings: [message('staffDatesUnread', { count })] };
}

type Reading = { error: Message | null };

function rowOf(
  cells: readonly string[],
  rowNumber: number,
  columns: readonly Column[],
  order: DateOrder | null,
): StaffRow {
  const reading: Reading = { error: null };
  const text = (target: StaffTarget) => textOf(cells, columns, target, reading);
  const date = (target: StaffTarget) => dayOf(cells, columns, target, order, reading);
  const parts = [text('firstName'), text('lastName')].filter((part) => part !== null);
  const row = {
    rowNumber,
    id: text('id'),
    name: text('name') ?? (parts.length > 0 ? parts.join(' ') : null),
    email: text('email'),
    team: text('team'),
    site: text('site'),
    supervisor: text('supervisor'),
    fromOn: date('from'),
    lastOn: date('until'),
    startedOn: date('started'),
    leftOn: date('left'),
  };
  return { ...row, error: reading.error ?? mistakeOf(row, columns) };
}

function mistakeOf(row: Omit<StaffRow, 'error'>, columns: readonly Column[]): Message | null {
  if (row.id === null && row.name === null && row.email === null) return message('staffNobody');
  if ([row.name, row.id].some((text) => text !== null && isTotalWord(text))) return message('totalRow');
  if (row.email !== null && !isEmail(row.email)) {
    return message('staffEmailInvalid', { column: headerOf(columns, 'email'), value: shown(row.email) });
  }
  const isReversed = (from: number | null, until: number | null) => from !== null && until !== null && until < from;
  if (isReversed(row.fromOn, row.lastOn) || isReversed(row.startedOn, row.leftOn)) return message('staffDatesReversed');
  return null;
}

function headerOf(columns: readonly Column[], target: StaffTarget): string {
  return columns.find((column) => column.target === target)?.header ?? '';
}

function cellOf(cells: readonly string[], columns: readonly Column[], target: StaffTarget): string {
  const column = columns.find((candidate) => candidate.target === target);
  return column === undefined ? '' : plainText(cells[column.position] ?? '').replace(/[\s\u00a0]+/gu, ' ');
}

function textOf(
  cells: readonly string[],
  columns: readonly Column[],
  target: StaffTarget,
  reading: Reading,
): string | null {
  const text = cellOf(cells, columns, target);
  if (text === '' || isMissingName(text)) return null;
  if (text.length <= LONGEST) return text;
  reading.error ??= message('staffCellTooLong', { column: headerOf(columns, target) });
  return `${text.slice(0, LONGEST - 1)}…`;
}

function dayOf(
  cells: readonly string[],
  columns: readonly Column[],
  target: StaffTarget,
  order: DateOrder | null,
  reading: Reading,
): number | null {
  const text = cellOf(cells, columns, target);
  const instant = readInstant(text, order ?? undefined, UTC);
  if (instant === NO_DATE) return null;
  const params = { column: headerOf(columns, target), value: shown(text) };
  if (instant === UNDECIDED_DATE) reading.error ??= message('staffDateOpen', params);
  else if (Number.isNaN(instant)) reading.error ??= message('staffDateUnreadable', params);
  else return Math.floor(instant / DAY);
  return null;
}
