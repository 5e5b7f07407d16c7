// A plan as the command line prints it, and what still stands between a plan and its import. No text for people.
import { AppError } from '../contract/errors.ts';
import { isDateTarget } from './targets.ts';
import type { ColumnPlan, FilePlan, Message, Scale, Target } from './types.ts';

export type DescribedColumn = {
  readonly position: number;
  readonly header: string;
  readonly target: Target;
  readonly scale?: Scale;
  readonly reason: string;
  readonly confidence: number;
};

/** The `columns` of the command line's JSON. Positions count from 0. */
export function describeColumns(plan: FilePlan): DescribedColumn[] {
  return plan.columns.map(({ position, header, target, scale, reason, confidence }) => ({
    position,
    header,
    target,
    ...(scale === undefined ? {} : { scale }),
    reason: reasonText(reason),
    confidence,
  }));
}

function reasonText({ code, params }: ColumnPlan['reason']): string {
  const word = params['word'] ?? params['column'];
  return word === undefined ? code : `${code}: ${word}`;
}

/** The `mapping` of the command line's JSON: target → header, ignored columns left out. */
export function describeMapping(plan: FilePlan): Record<string, string> {
  const mapping: Record<string, string> = Object.create(null);
  for (const { target, header } of plan.columns) if (target !== 'ignore') mapping[target] ??= header;
  return mapping;
}

/** The first order of day and month, or mark of decimals, that the file's columns use; null where none needs one. */
export function sharedReading(plan: FilePlan): {
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
  readonly decimal: '.' | ',' | null;
} {
  return {
    dateOrder: plan.columns.find(({ dateOrder }) => dateOrder !== undefined)?.dateOrder ?? null,
    decimal: plan.columns.find(({ decimal }) => decimal !== undefined)?.decimal ?? null,
  };
}

/** The zone that the file itself names for all its date columns (Qualtrics, `(UTC)` in headers); null where it names none or several. */
export function statedZone({ columns }: FilePlan): string | null {
  const zones = new Set(columns.filter(({ target }) => isDateTarget(target)).map(({ zone }) => zone));
  const [only] = zones;
  return zones.size === 1 && only !== undefined ? only : null;
}

/** @throws AppError `import.nothing-mapped` or `import.needs-answer` while the plan has questions: nothing is guessed in silence */
export function requireAnswers(plan: FilePlan): void {
  const codes = plan.questions.map(({ code }) => code);
  if (codes.includes('nothingMapped')) throw new AppError('import.nothing-mapped');
  if (codes.length > 0) throw new AppError('import.needs-answer', { count: codes.length, codes: codes.join(' ') });
}

/** Warnings of the file and of its columns, those with the name of their column as `column`. */
export function warningsOf(plan: FilePlan): Message[] {
  const ofColumns = plan.columns.flatMap(({ header, warnings }) =>
    warnings.map(({ code, params }) => ({ code, params: { ...params, column: header } })),
  );
  return [...plan.warnings, ...ofColumns];
}

/** @throws AppError `file.empty` where nothing stands below the header: an import without a row would only look like one */
export function requireRows({ recordCount }: FilePlan): void {
  if (recordCount === 0) throw new AppError('file.empty');
}
