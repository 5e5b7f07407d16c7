// Migration 10: identity and history for the whole product, used or not yet used. Never edited once it is on main.
// Rows that are read from files carry an INTEGER id for speed and a key that every machine computes alike;
// rows that people write carry a UUIDv7 and the history columns of human() below, and are never cascaded away.
import { coachingTables } from './0010-coaching.ts';
import { historyTables } from './0010-history.ts';
import { responseTables } from './0010-responses.ts';
import { taggingTables } from './0010-tagging.ts';
import { trainingTables } from './0010-training.ts';
import { workspaceTables } from './0010-workspace.ts';

export const foundation = {
  version: 10,
  statements: [
    ...workspaceTables,
    ...responseTables,
    ...taggingTables,
    ...coachingTables,
    ...trainingTables,
    ...historyTables,
  ],
} as const;
