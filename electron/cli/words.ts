// What went wrong, in English for the command line. The page has its own texts; both stand for the same closed list of codes.
import type { AppError, ErrorCode } from '../../shared/contract/errors.ts';
import { type ExitCode, exitCodes } from './output.ts';

const SENTENCES: Readonly<Record<ErrorCode, string>> = {
  'call.unknown': 'This call does not exist.',
  'call.refused': 'This call was refused.',
  'call.invalid': 'A value cannot be used.',
  'row.missing': 'There is no such row.',
  'row.conflict': 'The row was changed meanwhile.',
  'undo.nothing': 'There is nothing to undo.',
  'undo.changed-since': 'It was changed since and stays as it is.',
  'person.missing': 'No person is chosen.',
  'agent.id-taken': 'The id belongs to another agent.',
  'agent.email-taken': 'The e-mail address belongs to another agent.',
  'team.name-taken': 'There is already a team of this name.',
  'team.in-use': 'The team is still in use.',
  'membership.overlap': 'The days overlap with another team of the agent.',
  'membership.imported': 'The days come from imported responses.',
  'membership.dates': 'The last day is before the first day.',
  'workspace.none': 'No workspace is open.',
  'workspace.busy': 'The workspace is in use by another program; nothing was changed. Try again.',
  'workspace.not-found': 'There is no workspace at this path.',
  'workspace.exists': 'There is a file at this path already.',
  'workspace.not-ours': 'This file is not a Rapport workspace.',
  'workspace.damaged': 'The workspace is damaged. It was not changed; a backup can be restored in the app.',
  'workspace.newer': 'A newer version of Rapport wrote this workspace. It was not changed.',
  'workspace.read-only': 'The workspace or its folder cannot be written.',
  'workspace.disk-full': 'The disk is full. What was in the workspace is unchanged.',
  'workspace.backup-failed': 'The backup before the import could not be verified, so nothing was imported.',
  'file.not-found': 'There is no such file.',
  'file.unreadable': 'The file cannot be read.',
  'file.empty': 'The file is empty or has only a header.',
  'file.too-large': 'The file passes a limit.',
  'file.format': 'This format cannot be read yet; save it as CSV.',
  'file.quote-open': 'A quoted cell is never closed.',
  'file.no-columns': 'The file has no columns.',
  'file.aggregate': 'The file holds totals, not answers.',
  'import.needs-answer': 'A question has to be answered first.',
  'import.locked': 'Another import into this workspace is running.',
  'import.cancelled': 'The import was stopped; nothing of it is left.',
  'import.nothing-mapped': 'No column with a score, a resolution or a comment was recognised.',
  'import.stalled': 'The import did not advance and was ended.',
  'import.failed': 'The import failed; nothing of it is left.',
  'job.busy': 'Another job is running.',
  'job.lost': 'The job ended unexpectedly; nothing of it is left.',
  unexpected: 'Something unexpected happened.',
};

/** Where a kind of file or a limit needs other words than its code. */
const KINDS: Readonly<Record<string, string>> = {
  'xlsx-protected': 'The workbook is password protected; save it without a password.',
  xls: 'This is a workbook of the old kind; save it as .xlsx or CSV.',
  damaged: 'The file is damaged or incomplete; export it again.',
  'zip-path': 'The ZIP holds a name that leads out of it.',
  'zip-encrypted': 'The ZIP is encrypted.',
  'zip-empty': 'The ZIP holds no file that can be imported.',
  doctype: 'The workbook holds definitions that no office program writes.',
  json: 'This is no valid JSON.',
  workbookBytes: 'The workbook is too large; save the sheet as CSV.',
  inflatedBytes: 'The file unpacks to too much; save the sheet as CSV.',
  zipRatio: 'The file unpacks to too much; save the sheet as CSV.',
  sharedStrings: 'The workbook holds too many different texts; save the sheet as CSV.',
};

function sentenceOf({ code, params }: AppError): string {
  const kind = code === 'file.format' ? params['format'] : code === 'file.too-large' ? params['limit'] : undefined;
  return KINDS[String(kind)] ?? SENTENCES[code];
}

/** One line: the code, the sentence, the particulars. */
export function errorLine(error: AppError): string {
  const particulars = Object.entries(error.params).map(([name, value]) => `${name}: ${value}`);
  const tail = particulars.length === 0 ? '' : ` (${particulars.join(', ')})`;
  return `${error.code}: ${sentenceOf(error)}${tail}`;
}

/** The exit code an error stands for. */
export function exitCodeOf(error: AppError): ExitCode {
  if (error.code.startsWith('workspace.') || error.code === 'import.locked') return exitCodes.workspace;
  if (error.code.startsWith('file.')) return exitCodes.refused;
  if (error.code === 'import.needs-answer' || error.code === 'import.nothing-mapped') return exitCodes.needsAnswer;
  return exitCodes.other;
}
