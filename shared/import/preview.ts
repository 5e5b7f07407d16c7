// The rows a person looks at before an import: raw cells and stored values side by side, and how many of each kind will come.
import { type ConvertOptions, createConverter } from './convert.ts';
import type { CellRecord } from './records.ts';
import { cellsOf } from './records.ts';
import { targetName } from './targets.ts';
import type { ColumnPlan, FilePlan, Message, ParsedResponse, RecordOutcome } from './types.ts';

export type PreviewedRow = {
  readonly rowNumber: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly outcome: 'stored' | 'rejected' | 'notAnswer';
  readonly reason: Message | null;
  /** One per column: null where nothing is stored. */
  readonly stored: readonly (string | number | null)[];
  readonly flags: readonly Message[];
};

type PreviewCounts = { readonly readable: number; readonly rejected: number; readonly notAnswers: number };

export type Preview = {
  /** Takes the next record; returns what becomes of it, for what else the caller counts. */
  add(record: CellRecord, rowNumber: number): RecordOutcome;
  rows(): readonly PreviewedRow[];
  counts(): PreviewCounts;
};

const FIRST_ROWS = 20;
/** Rejected rows and flagged ones have places of their own: one open question may flag every row. */
const REJECTED_ROWS = 10;
const FLAGGED_ROWS = 5;

/** Shown in place of an identifier that is only stored as a code. */
const CODE_SHOWN = '••••••';

/** Collects the first rows of a file, and the first odd ones (rejected, or flagged) after them. */
export function createPreview(plan: FilePlan, options: ConvertOptions = {}): Preview {
  const converter = createConverter(plan, options);
  const rows: PreviewedRow[] = [];
  let rejectedShown = 0;
  let flaggedShown = 0;
  let readable = 0;
  let rejected = 0;
  let notAnswers = 0;

  function isWorthShowing(outcome: RecordOutcome): boolean {
    if (outcome.kind === 'rejected') {
      rejectedShown += 1;
      return rejectedShown <= REJECTED_ROWS;
    }
    if (outcome.kind !== 'response' || outcome.flags.length === 0) return false;
    flaggedShown += 1;
    return flaggedShown <= FLAGGED_ROWS;
  }

  return {
    add(record, rowNumber) {
      const outcome = converter.convert(record);
      if (outcome.kind === 'response') readable += 1;
      else if (outcome.kind === 'rejected') rejected += 1;
      else notAnswers += 1;
      if (rowNumber <= FIRST_ROWS || isWorthShowing(outcome)) rows.push(previewRow(plan, record, rowNumber, outcome));
      return outcome;
    },
    rows: () => rows,
    counts: () => ({ readable, rejected, notAnswers }),
  };
}

/** A cell that is rejected for its length may hold megabytes. */
const SHOWN_CHARACTERS = 10_000;

function shortened(cell: string): string {
  return cell.length <= SHOWN_CHARACTERS ? cell : `${cell.slice(0, SHOWN_CHARACTERS)}…`;
}

function previewRow(plan: FilePlan, record: CellRecord, rowNumber: number, outcome: RecordOutcome): PreviewedRow {
  const read = cellsOf(record).map(shortened);
  return {
    rowNumber,
    line: record.line,
    cells: [...plan.columns.map(({ position }) => read[position] ?? ''), ...read.slice(plan.columns.length)],
    outcome: outcome.kind === 'response' ? 'stored' : outcome.kind,
    reason: outcome.kind === 'response' ? null : outcome.reason,
    stored: plan.columns.map((column) => (outcome.kind === 'response' ? storedValue(column, outcome.response) : null)),
    flags: outcome.kind === 'response' ? outcome.flags : [],
  };
}

const RESOLUTION_WORDS = ['no', 'yes', 'partly'] as const;

/** What a response holds for a column: text, number, instant in ms, or a word for the resolution. */
function storedValue(column: ColumnPlan, response: ParsedResponse): string | number | null {
  const { target } = column;
  if (target === 'ignore' || target === 'responseState') return null;
  if (target === 'responseId') return response.externalId;
  if (target === 'customerId') {
    const { customerId = null } = response;
    return customerId !== null && column.isKeptAsCode === true ? CODE_SHOWN : customerId;
  }
  if (target === 'resolution') {
    const { resolution = null } = response;
    return resolution === null ? null : (RESOLUTION_WORDS[resolution] ?? null);
  }
  const name = targetName(target);
  if (target.startsWith('behaviour:')) return response.ratings.find(({ key }) => key === name)?.value ?? null;
  if (target.startsWith('comment:')) return response.comments.find(({ key }) => key === name)?.text ?? null;
  if (target.startsWith('extra:')) {
    // A field may be called "constructor".
    const { extra } = response;
    if (extra !== null && column.isKeptAsCode === true && Object.hasOwn(extra, name)) return CODE_SHOWN;
    return extra !== null && Object.hasOwn(extra, name) ? (extra[name] ?? null) : null;
  }
  return fieldValue(target, response);
}

function fieldValue(target: ColumnPlan['target'], response: ParsedResponse): string | number | null {
  switch (target) {
    case 'interactionId':
    case 'respondedAt':
    case 'interactionAt':
    case 'agentId':
    case 'agentName':
    case 'agentEmail':
    case 'team':
    case 'site':
    case 'channel':
    case 'contactReason':
    case 'language':
    case 'nps':
    case 'csat':
    case 'ces':
    case 'channelHops':
      return response[target] ?? null;
    default:
      return null;
  }
}
