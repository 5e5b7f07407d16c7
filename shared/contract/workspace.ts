// The workspace as a whole: which one is open, creating and opening one, what is in it, whether it is sound.
import * as z from 'zod';
import { job, query, shell } from './define.ts';
import { wireError } from './errors.ts';
import { day, language, nothing, personId, role } from './values.ts';

export const theme = z.enum(['light', 'dark', 'system']);
export type Theme = z.infer<typeof theme>;

const backup = z.strictObject({ file: z.string(), at: z.int(), bytes: z.int(), responseCount: z.int() });

/** `opening` may take a while after an interrupted import; `failed` leads to the recovery screen. */
export const workspaceState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('opening'), fileName: z.string() }),
  z.strictObject({
    state: z.literal('open'),
    fileName: z.string(),
    folder: z.string(),
    isSample: z.boolean(),
    personId: personId.nullable(),
  }),
  z.strictObject({
    state: z.literal('failed'),
    fileName: z.string(),
    folder: z.string(),
    error: wireError,
    backups: z.array(backup),
  }),
]);
export type WorkspaceState = z.infer<typeof workspaceState>;

const newPerson = z.strictObject({ name: z.string().trim().min(1).max(120), role, language });
/** False when the person closed the dialog without choosing. */
const chosen = z.strictObject({ isChosen: z.boolean() });

export const workspaceContract = {
  'workspace.state': shell(nothing, workspaceState),
  /** Creates the default workspace (or another file, asked for by dialog) with its first person and opens it. */
  'workspace.create': shell(z.strictObject({ person: newPerson, where: z.enum(['default', 'dialog']) }), chosen),
  'workspace.openDialog': shell(nothing, chosen),
  /** Tries the same file again, e.g. after a stick was put back or space was freed. */
  'workspace.retry': shell(nothing, nothing),
  /** Copies a verified backup to a new file beside the damaged one and opens it; the damaged file stays untouched. */
  'workspace.restore': shell(z.strictObject({ file: z.string() }), nothing),
  'workspace.showFolder': shell(nothing, nothing),
  'workspace.close': shell(nothing, nothing),
  'workspace.usePerson': shell(z.strictObject({ personId }), nothing),
  /** Makes the sample workspace through the import engine and opens it. */
  'workspace.openSample': job(z.strictObject({ person: newPerson }), nothing, { changes: ['workspace'] }),
  /** Version, runtime, language of the system, theme: what the page needs before a workspace is open. */
  'app.info': shell(
    nothing,
    z.strictObject({
      version: z.string(),
      electron: z.string(),
      systemLanguage: language,
      /** BCP 47 tag of the system, for dates and numbers. */
      systemLocale: z.string(),
      theme,
      isViewedFrom: z.enum(['linux', 'mac', 'windows']),
    }),
  ),
  'app.setTheme': shell(z.strictObject({ theme }), nothing),
  'workspace.summary': query(
    nothing,
    z.strictObject({
      name: z.string(),
      zone: z.string(),
      responseCount: z.int(),
      commentCount: z.int(),
      agentCount: z.int(),
      teams: z.array(z.strictObject({ teamId: z.int(), name: z.string(), agentCount: z.int() })),
      channels: z.array(z.string()),
      firstOn: day.nullable(),
      lastOn: day.nullable(),
      todayOn: day,
      importCount: z.int(),
    }),
    { reads: ['workspace', 'responses', 'agents', 'teams', 'imports'] },
  ),
} as const;
