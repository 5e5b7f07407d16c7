// Which sheet of a workbook holds the responses: the one the engine itself reads as such, not the first and not the largest.
import { AppError } from '../shared/contract/errors.ts';
import { analyseFile } from '../shared/import/analyse.ts';
import { sheetQuestion } from '../shared/import/container-questions.ts';
import { message } from '../shared/import/messages.ts';
import { isAnswerTarget } from '../shared/import/targets.ts';
import type { FilePlan, ImportSettings, Message, Question } from '../shared/import/types.ts';
import { createCsvWriter } from './table-csv.ts';
import type { SurveyedSheet } from './table-survey.ts';

export type ChosenSheet = {
  readonly chosen: SurveyedSheet;
  readonly questions: readonly Question[];
  readonly warnings: readonly Message[];
};

/** How much a sheet looks like responses: 0 where no column holds an answer, else its recognised columns. */
type Judged = SurveyedSheet & { readonly likeness: number };

/** A sheet with this share of the rows of another is as likely meant as that one. */
const SIMILAR_ROWS = 0.1;
/** Fewer rows than this are a header with nothing below. */
const LEAST_ROWS = 2;

/**
 * @param sheets those with content
 * @throws AppError `file.empty` without any, `call.invalid` for a chosen sheet that is not among them
 */
export function chooseSheet(sheets: readonly SurveyedSheet[], settings: ImportSettings): ChosenSheet {
  const wanted = settings.sheet ?? settings.answers?.['sheet'];
  if (wanted !== undefined) return { chosen: namedSheet(sheets, wanted), questions: [], warnings: [] };
  const [only, ...more] = sheets;
  if (only === undefined) throw new AppError('file.empty');
  if (more.length === 0) return { chosen: only, questions: [], warnings: hiddenWarning(only) };
  const judged = sheets.map((sheet) => ({ ...sheet, likeness: likenessOf(sheet) })).sort(byLikeness);
  // A hidden sheet is only taken where no sheet in sight will do.
  const seen = judged.filter(({ sheet }) => !sheet.isHidden);
  const best =
    seen.find(({ likeness }) => likeness > 0) ?? judged.find(({ likeness }) => likeness > 0) ?? seen[0] ?? judged[0];
  if (best === undefined) throw new AppError('file.empty');
  const rivals = best.sheet.isHidden ? [] : seen.filter((other) => other !== best && isRival(other, best));
  if (rivals.length > 0) {
    const names = sheets.filter((sheet) => [best, ...rivals].some((one) => one.sheet === sheet.sheet)).map(nameOf);
    const hidden = sheets.filter(({ sheet }) => sheet.isHidden).map(nameOf);
    return { chosen: best, questions: [sheetQuestion(names, hidden)], warnings: [] };
  }
  const others = judged.filter((sheet) => sheet !== best && !sheet.sheet.isHidden && sheet.rowCount >= LEAST_ROWS);
  const warnings =
    others.length === 0 ? [] : [message('otherSheets', { sheet: best.sheet.name, count: others.length })];
  return { chosen: best, questions: [], warnings: [...hiddenWarning(best), ...warnings] };
}

function nameOf({ sheet }: SurveyedSheet): string {
  return sheet.name;
}

function namedSheet(sheets: readonly SurveyedSheet[], wanted: string): SurveyedSheet {
  const found =
    sheets.find(({ sheet }) => sheet.name === wanted) ??
    sheets.find(({ sheet }) => sheet.name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (found) return found;
  const choices = sheets.map((sheet) => `"${nameOf(sheet)}"`).join(', ');
  throw new AppError('call.invalid', { field: 'sheet', value: wanted, choices });
}

function hiddenWarning({ sheet }: SurveyedSheet): Message[] {
  return sheet.isHidden ? [message('hiddenSheet', { sheet: sheet.name })] : [];
}

/** The most recognised columns first, then the most rows. */
function byLikeness(left: Judged, right: Judged): number {
  return right.likeness - left.likeness || right.rowCount - left.rowCount;
}

function isRival(other: Judged, best: Judged): boolean {
  if (best.likeness === 0) return false;
  return (
    other.likeness >= best.likeness - 1 &&
    other.likeness > 0 &&
    other.rowCount >= LEAST_ROWS &&
    other.rowCount >= best.rowCount * SIMILAR_ROWS
  );
}

function likenessOf({ head, rowCount }: SurveyedSheet): number {
  if (rowCount < LEAST_ROWS) return 0;
  const plan = planOfHead(head);
  if (plan === null || plan.columns.every(({ target }) => !isAnswerTarget(target))) return 0;
  const targets = plan.columns.map(({ target }) => target).filter(isMeaningful);
  // Scores without anything to tell whose or when they are: a table of results.
  return targets.length < 2 ? 0 : targets.length;
}

function isMeaningful(target: string): boolean {
  return target !== 'ignore' && !target.startsWith('extra:');
}

/** The engine's own reading of the first rows; null where it refuses them. */
function planOfHead(head: SurveyedSheet['head']): FilePlan | null {
  const writer = createCsvWriter();
  for (const cells of head) writer.row(cells);
  const bytes = writer.rest();
  try {
    return analyseFile({ encoding: 'utf-8', delimiter: ',' }, { fileName: 'sheet', workspaceZone: 'UTC' }, () => [
      bytes,
    ]).plan;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
