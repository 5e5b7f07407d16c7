// The English catalogue, put together from its areas. It is also the type of the other two.
import { agents } from './en/agents.ts';
import { agentsDetails } from './en/agents-details.ts';
import { agentsEdit } from './en/agents-edit.ts';
import { agentsReview } from './en/agents-review.ts';
import { app } from './en/app.ts';
import { comments } from './en/comments.ts';
import { errorKinds } from './en/error-kinds.ts';
import { errors } from './en/errors.ts';
import { importMessages } from './en/import-messages.ts';
import { imports } from './en/imports.ts';
import { importColumns } from './en/imports-columns.ts';
import { importFiles } from './en/imports-files.ts';
import { importResults } from './en/imports-results.ts';
import { notes } from './en/notes.ts';
import { people } from './en/people.ts';
import { settings } from './en/settings.ts';
import { staff } from './en/staff.ts';
import { statistics } from './en/statistics.ts';
import { tags } from './en/tags.ts';
import { teams } from './en/teams.ts';
import { training } from './en/training.ts';
import { ui } from './en/ui.ts';
import { undo } from './en/undo.ts';
import { workspace } from './en/workspace.ts';

export const en = {
  app,
  ui,
  agents,
  agentsDetails,
  agentsEdit,
  agentsReview,
  comments,
  tags,
  notes,
  staff,
  teams,
  training,
  imports: { ...imports, ...importColumns, ...importFiles, ...importResults },
  import: importMessages,
  errors,
  errorKinds,
  people,
  settings,
  workspace,
  undo,
  statistics,
} as const;
