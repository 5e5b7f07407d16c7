// What became of one file, as the command line prints it: the field names are a contract (import.md). Only shapes, no reading.
import { noCounts, type StoredMapping } from '../../db/import-result.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { type DescribedColumn, describeColumns, describeMapping } from '../../shared/import/plan-json.ts';
import type { FileFormat, FilePlan, ImportCounts, Message, Question } from '../../shared/import/types.ts';
import type { ImportOutcome } from '../import-job.ts';

export type ReportedWarning = { readonly code: string; readonly params: Message['params']; readonly column?: string };

export type FileReport = ImportCounts & {
  readonly file: string;
  readonly status: 'imported' | 'needs-answer' | 'refused' | 'unchanged';
  readonly format: FileFormat | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly headerRows: number | null;
  readonly columns: readonly DescribedColumn[];
  readonly mapping: Readonly<Record<string, string>>;
  readonly questions: readonly Pick<Question, 'code' | 'text' | 'choices' | 'column'>[];
  readonly warnings: readonly ReportedWarning[];
  /** Null where nothing was written. */
  readonly importId: number | null;
  readonly seconds: number;
};

function planned(plan: FilePlan): Omit<FileReport, keyof ImportCounts | 'file' | 'status' | 'importId' | 'seconds'> {
  const { layout } = plan;
  return {
    format: layout.format,
    // A workbook has neither, JSON no delimiter: what stands in the layout is how its table reached the engine.
    encoding: layout.format === 'xlsx' ? null : layout.encoding,
    delimiter: layout.format === 'csv' ? layout.delimiter : null,
    sheet: layout.sheet ?? null,
    headerRows: layout.headerRows,
    columns: describeColumns(plan),
    mapping: describeMapping(plan),
    questions: plan.questions.map(({ code, text, choices, column }) => ({
      code,
      text,
      choices,
      ...(column === undefined ? {} : { column }),
    })),
    warnings: [
      ...plan.warnings,
      ...plan.columns.flatMap(({ header, warnings }) => warnings.map((warning) => ({ ...warning, column: header }))),
    ],
  };
}

/** The plan an earlier import kept, without what only a reading knows. */
function planOf(mapping: StoredMapping, recordCount: number): FilePlan {
  const columns = mapping.columns.map((column) => ({ ...column, samples: [], filledCount: 0, warnings: [] }));
  return { ...mapping, columns, questions: [], warnings: [], recordCount };
}

/** A file that was read, whatever came of it. */
export function reportOf(file: string, outcome: ImportOutcome, seconds: number, isTrial: boolean): FileReport {
  switch (outcome.status) {
    case 'imported':
      return {
        file,
        status: 'imported',
        ...planned(outcome.plan),
        ...outcome.result.counts,
        importId: isTrial ? null : outcome.importId,
        seconds,
      };
    case 'unchanged': {
      const { known } = outcome;
      const plan = planOf(known.mapping, known.counts.rowsRead);
      return { file, status: 'unchanged', ...planned(plan), ...known.counts, importId: known.importId, seconds };
    }
    case 'needs-answer':
      return { file, status: 'needs-answer', ...planned(outcome.plan), ...noCounts(), importId: null, seconds };
  }
}

/** A file that cannot be imported; the reason stands among the warnings. */
export function refusalOf(file: string, error: AppError, seconds: number): FileReport {
  return {
    file,
    status: 'refused',
    format: null,
    encoding: null,
    delimiter: null,
    sheet: null,
    headerRows: null,
    columns: [],
    mapping: {},
    questions: [],
    warnings: [{ code: error.code, params: error.params }],
    ...noCounts(),
    importId: null,
    seconds,
  };
}

/** The same in a few lines for people. */
export function reportText(report: FileReport): string {
  const lines = [`${report.file}: ${report.status}`];
  if (report.status === 'imported' || report.status === 'unchanged') {
    lines.push(
      `  ${report.rowsRead} rows read: ${report.inserted} inserted, ${report.updated} updated, ${report.unchanged} unchanged, ` +
        `${report.duplicatesInFile} duplicates in the file, ${report.rejected} rejected, ${report.notAnswers} no answers, ` +
        `${report.mergedRows} merged`,
    );
  }
  for (const question of report.questions) {
    lines.push(`  ${question.text}`, `    --answer ${question.code}=${question.choices.join('|')}`);
  }
  return `${lines.join('\n')}\n`;
}
