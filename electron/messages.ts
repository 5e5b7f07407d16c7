// What main and its helper processes say to each other. Only types.
import type { Envelope } from '../shared/contract/errors.ts';
import type { Progress } from '../shared/contract/events.ts';
import type { StaffSettings } from '../shared/contract/staff.ts';
import type { Topic } from '../shared/contract/topics.ts';
import type { Language, Role } from '../shared/contract/values.ts';
import type { ImportSettings } from '../shared/import/types.ts';

export type DataRequest =
  | { readonly kind: 'open'; readonly path: string; readonly deviceId: string }
  | { readonly kind: 'call'; readonly name: string; readonly input: unknown; readonly personId: string | null }
  | { readonly kind: 'close' };

export type OpenedWorkspace = { readonly uid: string; readonly name: string; readonly isSample: boolean };

export type JobRequest =
  | {
      readonly kind: 'detect';
      readonly filePath: string;
      readonly workspacePath: string;
      readonly settings: ImportSettings;
    }
  | {
      readonly kind: 'import';
      readonly filePath: string;
      readonly workspacePath: string;
      readonly settings: ImportSettings;
      readonly personId: string | null;
      readonly deviceId: string;
    }
  | { readonly kind: 'staff'; readonly filePath: string; readonly settings: StaffSettings }
  /** Takes a finished import back. */
  | {
      readonly kind: 'undo';
      readonly workspacePath: string;
      readonly importId: number;
      readonly isInsisting: boolean;
      readonly personId: string | null;
      readonly deviceId: string;
    }
  | {
      readonly kind: 'sample';
      readonly workspacePath: string;
      readonly person: { readonly name: string; readonly role: Role; readonly language: Language };
      readonly deviceId: string;
      readonly version: string;
    }
  /** Removes what a killed import left, without waiting for the next opening. */
  | { readonly kind: 'recover'; readonly workspacePath: string }
  /** Looks through every page of the open workspace. */
  | { readonly kind: 'check'; readonly workspacePath: string };

/** Main → helper. */
export type ToHelper<Request> =
  | { readonly type: 'request'; readonly id: number; readonly request: Request }
  | { readonly type: 'cancel' };

/** Helper → main. `logged` carries an unexpected error's stack to the log; `changed` tells of data that changed without a call. */
export type FromHelper =
  | { readonly type: 'reply'; readonly id: number; readonly envelope: Envelope<unknown> }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'memory'; readonly residentBytes: number }
  | { readonly type: 'changed'; readonly topics: Topic[] }
  | { readonly type: 'logged'; readonly logId: string; readonly where: string; readonly stack: string };
