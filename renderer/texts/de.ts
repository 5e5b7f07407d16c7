// The German catalogue, put together from its areas.
import { agents } from './de/agents.ts';
import { agentsDetails } from './de/agents-details.ts';
import { agentsEdit } from './de/agents-edit.ts';
import { agentsReview } from './de/agents-review.ts';
import { app } from './de/app.ts';
import { comments } from './de/comments.ts';
import { errorKinds } from './de/error-kinds.ts';
import { errors } from './de/errors.ts';
import { importMessages } from './de/import-messages.ts';
import { imports } from './de/imports.ts';
import { importColumns } from './de/imports-columns.ts';
import { importFiles } from './de/imports-files.ts';
import { importResults } from './de/imports-results.ts';
import { notes } from './de/notes.ts';
import { people } from './de/people.ts';
import { settings } from './de/settings.ts';
import { staff } from './de/staff.ts';
import { statistics } from './de/statistics.ts';
import { tags } from './de/tags.ts';
import { teams } from './de/teams.ts';
import { training } from './de/training.ts';
import { ui } from './de/ui.ts';
import { undo } from './de/undo.ts';
import { workspace } from './de/workspace.ts';

export const de = {
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
