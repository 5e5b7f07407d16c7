// The Spanish catalogue, put together from its areas.
import { agents } from './es/agents.ts';
import { agentsDetails } from './es/agents-details.ts';
import { agentsEdit } from './es/agents-edit.ts';
import { agentsReview } from './es/agents-review.ts';
import { app } from './es/app.ts';
import { comments } from './es/comments.ts';
import { errorKinds } from './es/error-kinds.ts';
import { errors } from './es/errors.ts';
import { importMessages } from './es/import-messages.ts';
import { imports } from './es/imports.ts';
import { importColumns } from './es/imports-columns.ts';
import { importFiles } from './es/imports-files.ts';
import { importResults } from './es/imports-results.ts';
import { notes } from './es/notes.ts';
import { people } from './es/people.ts';
import { settings } from './es/settings.ts';
import { staff } from './es/staff.ts';
import { statistics } from './es/statistics.ts';
import { tags } from './es/tags.ts';
import { teams } from './es/teams.ts';
import { training } from './es/training.ts';
import { ui } from './es/ui.ts';
import { undo } from './es/undo.ts';
import { workspace } from './es/workspace.ts';

export const es = {
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
