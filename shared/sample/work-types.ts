// The shape of what people did in the sample: who, for whom, when, and which comments it rests on. Only types and the people.
// Days are offsets from the sample's last day; the day after it is "today", so what is still to come has offsets above 0.
import type { SampleTeamId } from './cast.ts';
import type { SampleCause, SampleReason, SampleScoreGroup } from './comment-types.ts';

/** A supervisor stands for a team. */
export type SampleWriter = SampleTeamId | 'qa' | 'trainer';

/** People around the sample's agents. Whoever opens the sample takes the place of one of them. */
export const samplePeople: Readonly<Record<SampleWriter, string>> = {
  norte: 'Gabriel Montesinos',
  harbour: 'Orla Brennan',
  hanse: 'Katrin Vogel',
  qa: 'Sofía Brandhuber',
  trainer: 'Matthias Freyberger',
};

/** Which of the agent's comments something rests on: the latest ones before its day that fit. */
export type EvidenceWish = {
  readonly count: number;
  /** Main reason of the comment; left out: any. */
  readonly reasons?: readonly SampleReason[];
  readonly group?: SampleScoreGroup;
  readonly cause?: SampleCause;
  /** Default 60. */
  readonly withinDays?: number;
};

export type WorkNote = {
  readonly agentId: string;
  readonly writer: SampleWriter;
  readonly offset: number;
  readonly kind: 'note' | 'praise';
  readonly isPrivate: boolean;
  readonly body: string;
  readonly evidence?: EvidenceWish;
};

export type WorkAction = {
  readonly title: string;
  /** The agent, else the coach. */
  readonly isAgents: boolean;
  readonly dueOffset: number;
  /** Missing: still open. */
  readonly doneOffset?: number | undefined;
};

export type WorkSession = {
  readonly agentId: string;
  readonly offset: number;
  readonly state: 'held' | 'planned' | 'missed';
  readonly actions: readonly WorkAction[];
};

export type WorkModule = {
  readonly key: string;
  readonly title: Readonly<Record<'en' | 'es' | 'de', string>>;
  readonly goal: Readonly<Record<'en' | 'es' | 'de', string>>;
  readonly minutes: number;
  /** Tags it aims at. */
  readonly reasons: readonly SampleReason[];
};

export type WorkStep = {
  readonly title: string;
  readonly module?: string;
  readonly dueOffset: number;
  /** Missing: not begun. */
  readonly doingOffset?: number | undefined;
  readonly doneOffset?: number | undefined;
};

export type WorkPlan = {
  readonly agentId: string;
  readonly title: string;
  readonly goal: string;
  readonly reason: SampleReason;
  readonly startOffset: number;
  readonly dueOffset: number;
  readonly stoppedOffset?: number | undefined;
  readonly evidence?: EvidenceWish;
  readonly steps: readonly WorkStep[];
};

export type WorkGoal = {
  readonly metric: 'nps' | 'resolution';
  readonly target: number;
  readonly fromOffset: number;
  readonly agentId?: string;
  readonly team?: SampleTeamId;
};
