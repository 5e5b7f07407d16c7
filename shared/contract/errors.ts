// The closed list of what can go wrong. A page turns a code into text (`errors.<code>` in the catalogue); no text for people stands here.
import * as z from 'zod';

export const errorCodes = [
  // the call itself
  'call.unknown',
  'call.refused',
  'call.invalid',
  // a row named by the input
  'row.missing',
  'row.conflict',
  'undo.nothing',
  'undo.changed-since',
  'person.missing',
  // agents and teams
  'agent.id-taken',
  'agent.email-taken',
  'team.name-taken',
  'team.in-use',
  'membership.overlap',
  'membership.imported',
  'membership.dates',
  // the workspace
  'workspace.none',
  'workspace.busy',
  'workspace.not-found',
  'workspace.exists',
  'workspace.not-ours',
  'workspace.damaged',
  'workspace.newer',
  'workspace.read-only',
  'workspace.disk-full',
  'workspace.backup-failed',
  // files and imports
  'file.not-found',
  'file.unreadable',
  'file.empty',
  'file.too-large',
  'file.format',
  'file.quote-open',
  'file.no-columns',
  'file.aggregate',
  'import.needs-answer',
  'import.locked',
  'import.cancelled',
  'import.nothing-mapped',
  'import.stalled',
  'import.failed',
  'job.busy',
  'job.lost',
  'unexpected',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const errorParams = z.record(z.string(), z.union([z.string(), z.number()]));
export type ErrorParams = z.infer<typeof errorParams>;

export const wireError = z.strictObject({ code: z.enum(errorCodes), params: errorParams });
export type WireError = z.infer<typeof wireError>;

/** The one error class of Rapport. `params` fill the text of the code; they hold no customer data. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** What a call answers with: nothing is ever thrown across a process. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T; readonly stepId?: string }
  | { readonly ok: false; readonly error: WireError };
