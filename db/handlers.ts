// Which function answers which call. One line per area; a missing or superfluous handler does not compile.
import { agentEditCommands, agentEditQueries } from './agent-edits.ts';
import { agentMergeCommands } from './agent-merge.ts';
import { agentProfileQueries } from './agent-profile.ts';
import { agentReviewQueries } from './agent-review.ts';
import { agentSplitCommands, agentSplitQueries } from './agent-split.ts';
import { agentQueries } from './agents.ts';
import { commentCommands, commentQueries } from './comments.ts';
import type { CommandHandlers, QueryHandlers } from './dispatch.ts';
import { profileCommands, profileQueries } from './import-profiles.ts';
import { undoPreviewQueries } from './import-undo-preview.ts';
import { importQueries } from './imports.ts';
import { membershipCommands } from './memberships.ts';
import { noteCommands, noteQueries } from './notes.ts';
import { peopleCommands, peopleQueries } from './people.ts';
import { settingsCommands, settingsQueries } from './settings.ts';
import { staffCommands, staffQueries } from './staff.ts';
import { tagCommands, tagQueries } from './tags.ts';
import { teamCommands, teamQueries } from './teams.ts';
import { trainingCommands, trainingQueries } from './training.ts';
import { undoCommands, undoQueries } from './undo.ts';
import { workspaceQueries } from './workspace.ts';

export const queryHandlers: QueryHandlers = {
  ...workspaceQueries,
  ...settingsQueries,
  ...peopleQueries,
  ...importQueries,
  ...profileQueries,
  ...undoPreviewQueries,
  ...agentQueries,
  ...agentEditQueries,
  ...agentProfileQueries,
  ...agentReviewQueries,
  ...agentSplitQueries,
  ...teamQueries,
  ...staffQueries,
  ...commentQueries,
  ...tagQueries,
  ...noteQueries,
  ...trainingQueries,
  ...undoQueries,
};

export const commandHandlers: CommandHandlers = {
  ...settingsCommands,
  ...peopleCommands,
  ...profileCommands,
  ...agentEditCommands,
  ...agentMergeCommands,
  ...agentSplitCommands,
  ...teamCommands,
  ...membershipCommands,
  ...staffCommands,
  ...commentCommands,
  ...tagCommands,
  ...noteCommands,
  ...trainingCommands,
  ...undoCommands,
};
