// Which function answers which call. One line per area; a missing or superfluous handler does not compile.
import { agentQueries } from './agents.ts';
import { commentCommands, commentQueries } from './comments.ts';
import type { CommandHandlers, QueryHandlers } from './dispatch.ts';
import { importQueries } from './imports.ts';
import { noteCommands, noteQueries } from './notes.ts';
import { peopleCommands, peopleQueries } from './people.ts';
import { settingsCommands, settingsQueries } from './settings.ts';
import { tagCommands, tagQueries } from './tags.ts';
import { trainingCommands, trainingQueries } from './training.ts';
import { undoCommands, undoQueries } from './undo.ts';
import { workspaceQueries } from './workspace.ts';

export const queryHandlers: QueryHandlers = {
  ...workspaceQueries,
  ...settingsQueries,
  ...peopleQueries,
  ...importQueries,
  ...agentQueries,
  ...commentQueries,
  ...tagQueries,
  ...noteQueries,
  ...trainingQueries,
  ...undoQueries,
};

export const commandHandlers: CommandHandlers = {
  ...settingsCommands,
  ...peopleCommands,
  ...commentCommands,
  ...tagCommands,
  ...noteCommands,
  ...trainingCommands,
  ...undoCommands,
};
