// What is known about columns before their values are asked how to read them, and what the planning of columns works on. Only types.
import type { ColumnFacts } from './column-facts.ts';
import type { ColumnFinding } from './mapping.ts';
import type { ColumnPlan, ImportSettings, Message, Question, Scale } from './types.ts';

/** What a product's rules or the structure of the header say, by position. Settings of a person go before it. */
export type PlanHints = {
  /** Zones of times without offset. */
  readonly zones?: ReadonlyMap<number, string> | undefined;
  /** Cells (as `wordKey` leaves them) → state, resolution or score. */
  readonly words?: ReadonlyMap<number, Readonly<Record<string, string>>> | undefined;
  /** Cells that set their row aside. */
  readonly states?: ReadonlyMap<number, NonNullable<ColumnPlan['states']>> | undefined;
  readonly scales?: ReadonlyMap<number, Scale> | undefined;
  /** Further texts of headers in which a scale or a zone may be named. */
  readonly texts?: ReadonlyMap<number, readonly string[]> | undefined;
  /** Question that several option columns belong to. */
  readonly groups?: ReadonlyMap<number, string> | undefined;
  readonly fromProfile?: { readonly name: string; readonly positions: ReadonlySet<number> } | undefined;
};

export type WritablePlan = { -readonly [Key in keyof ColumnPlan]: ColumnPlan[Key] };

/** All columns of a file while they are planned; questions gather here. */
export type Planning = {
  readonly headers: readonly string[];
  readonly facts: readonly ColumnFacts[];
  readonly findings: readonly ColumnFinding[];
  readonly settings: ImportSettings;
  readonly hints: PlanHints;
  readonly questions: Question[];
};

/** One column while it is planned; `warnings` are those of the plan. */
export type PlannedColumn = {
  readonly plan: WritablePlan;
  readonly facts: ColumnFacts;
  readonly warnings: Message[];
};
