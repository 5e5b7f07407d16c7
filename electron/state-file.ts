// What this installation remembers outside any workspace: last workspace, chosen persons, window, theme, device id.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { language } from '../shared/contract/values.ts';
import { theme } from '../shared/contract/workspace.ts';

const bounds = z.strictObject({ x: z.int().optional(), y: z.int().optional(), width: z.int(), height: z.int() });

const stateShape = z.object({
  deviceId: z.uuid(),
  workspacePath: z.string().nullable().default(null),
  /** Workspace uid → chosen person. */
  persons: z.record(z.string(), z.string()).default({}),
  theme: theme.default('system'),
  /** Of the person who worked last; for screens shown before a workspace is open. */
  language: language.nullable().default(null),
  bounds: bounds.nullable().default(null),
  isMaximized: z.boolean().default(false),
});
export type AppState = z.infer<typeof stateShape>;

export type StateFile = { get(): AppState; set(patch: Partial<AppState>): void };

/** Reads the state; a missing or broken file means first start (the device then gets a new id). */
export function openStateFile(path: string): StateFile {
  let state = read(path);
  return {
    get: () => state,
    set: (patch) => {
      state = { ...state, ...patch };
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.partial`, JSON.stringify(state, null, 1));
      renameSync(`${path}.partial`, path);
    },
  };
}

function read(path: string): AppState {
  try {
    return stateShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return stateShape.parse({ deviceId: randomUUID() });
  }
}
