// The whole contract, put together from its areas. The only place that knows every call.
import type * as z from 'zod';
import { agentEditsContract } from './agent-edits.ts';
import { agentReviewContract } from './agent-review.ts';
import { agentsContract } from './agents.ts';
import { commentsContract } from './comments.ts';
import { importsContract } from './imports.ts';
import { notesContract } from './notes.ts';
import { peopleContract } from './people.ts';
import { settingsContract } from './settings.ts';
import { staffContract } from './staff.ts';
import { tagsContract } from './tags.ts';
import { teamsContract } from './teams.ts';
import { trainingContract } from './training.ts';
import { undoContract } from './undo.ts';
import { workspaceContract } from './workspace.ts';

export const contract = {
  ...workspaceContract,
  ...settingsContract,
  ...peopleContract,
  ...importsContract,
  ...agentsContract,
  ...agentEditsContract,
  ...agentReviewContract,
  ...teamsContract,
  ...staffContract,
  ...commentsContract,
  ...tagsContract,
  ...notesContract,
  ...trainingContract,
  ...undoContract,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>;
export type ParsedInput<N extends CallName> = z.output<Contract[N]['input']>;
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>;

type NameOfKind<K> = { [N in CallName]: Contract[N]['kind'] extends K ? N : never }[CallName];
export type QueryName = NameOfKind<'query'>;
export type CommandName = NameOfKind<'command'>;
export type ShellName = NameOfKind<'shell'>;
export type JobName = NameOfKind<'job'>;

/** Own names only: `constructor` or `__proto__` is not a call. */
export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}
