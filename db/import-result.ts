// What is kept about an import beside its rows: how it read the file, what it made, what came of it. Shapes and their JSON, no SQL.
import type { ImportId, PersonId } from '../shared/contract/values.ts';
import type { FilePlan, ImportCounts, ImportSettings, Message } from '../shared/import/types.ts';

export type CountedReason = { readonly reason: Message; readonly count: number };

/** Column `result`: written at the commit point; `seconds` once more at the end. */
export type StoredResult = {
  readonly counts: ImportCounts;
  readonly rejectReasons: readonly CountedReason[];
  readonly notAnswerReasons: readonly CountedReason[];
  readonly warnings: readonly Message[];
  /** The first of them; `newAgentCount` counts all. */
  readonly newAgentIds: readonly number[];
  readonly newAgentCount: number;
  readonly seconds: number;
  /** The latest answer of the file (UTC ms); null where it has no dates. */
  readonly latestAt: number | null;
  /** What is left to do after the commit point, so that another process can finish it. */
  readonly pending: PendingWork;
  /** These responses stayed when that import was taken back. */
  readonly remainsOf?: ImportId;
  /** The import is being, or was, taken back. */
  readonly undo?: UndoOrder;
};

/** How an import is taken back: kept with it, so that another process can finish it. */
export type UndoOrder = {
  /** Goes even where people worked on it. */
  readonly isInsisting: boolean;
  readonly personId: PersonId | null;
  readonly deviceId: string;
  /** UTC ms */
  readonly at: number;
  /** Agents whose responses go or change: their stays in teams are worked out anew. */
  readonly agentIds: readonly number[];
};

export type PendingWork = {
  /** Comments this import inserted, by id. */
  readonly firstCommentId: number;
  readonly lastCommentId: number;
  readonly hasTeams: boolean;
  /** Rows with an agent but without a team: they get the team of the day once memberships are known. */
  readonly teamlessCount: number;
  /** Rejects of earlier imports that this file brings in repaired: [import, row]. */
  readonly repaired: readonly (readonly [number, number])[];
  /** Known agents the file completes: [agent, name, e-mail]. */
  readonly completedAgents: readonly (readonly [number, string | null, string | null])[];
};

/** Column `mapping`: enough to read the file the same way again and to name the cells of rejects. */
export type StoredMapping = Pick<FilePlan, 'layout' | 'zone' | 'zoneIsAssumed' | 'headerShape' | 'sourceName'> & {
  readonly columns: readonly Omit<FilePlan['columns'][number], 'samples' | 'filledCount' | 'warnings'>[];
};

/** Column `assumed`: what a person decided, and what this import made that nobody else can use yet. */
export type StoredAssumed = {
  readonly settings: ImportSettings;
  /** The person's settings together with those of a remembered profile. */
  readonly effective?: ImportSettings;
  readonly made: {
    readonly hasSource: boolean;
    readonly questionIds: readonly number[];
    readonly metricIds: readonly number[];
  };
};

export function mappingOf(plan: FilePlan): StoredMapping {
  const { layout, zone, zoneIsAssumed, headerShape, sourceName } = plan;
  const columns = plan.columns.map(({ samples, filledCount, warnings, ...kept }) => kept);
  return { layout, zone, zoneIsAssumed, headerShape, sourceName, columns };
}

export function noCounts(): { -readonly [K in keyof ImportCounts]: ImportCounts[K] } {
  return {
    rowsRead: 0,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    duplicatesInFile: 0,
    rejected: 0,
    notAnswers: 0,
    mergedRows: 0,
  };
}

/** Reasons counted by code and column; the first row's params stand for all. */
export type ReasonCounter = { add(reason: Message): void; list(): CountedReason[] };

export function createReasonCounter(): ReasonCounter {
  const found = new Map<string, { reason: Message; count: number }>();
  return {
    add: (reason) => {
      const key = `${reason.code}\0${reason.params['column'] ?? ''}`;
      const entry = found.get(key);
      if (entry) entry.count += 1;
      else found.set(key, { reason, count: 1 });
    },
    list: () => [...found.values()].sort((a, b) => b.count - a.count),
  };
}
