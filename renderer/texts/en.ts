// The English catalogue, put together from its areas. It is also the type of the other two.
import { agents } from './en/agents.ts';
import { app } from './en/app.ts';
import { comments } from './en/comments.ts';
import { errors } from './en/errors.ts';
import { importMessages } from './en/import-messages.ts';
import { imports } from './en/imports.ts';
import { notes } from './en/notes.ts';
import { people } from './en/people.ts';
import { settings } from './en/settings.ts';
import { statistics } from './en/statistics.ts';
import { tags } from './en/tags.ts';
import { training } from './en/training.ts';
import { ui } from './en/ui.ts';
import { undo } from './en/undo.ts';
import { workspace } from './en/workspace.ts';

export const en = {
  app,
  ui,
  agents,
  comments,
  tags,
  notes,
  training,
  imports,
  import: importMessages,
  errors,
  people,
  settings,
  workspace,
  undo,
  statistics,
} as const;
