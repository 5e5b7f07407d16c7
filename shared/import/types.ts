// What the import engine says about a file and about each record: the language between reading (shared/import),
// writing (db/import-writer.ts), the screen and the command line. Only types and closed lists.

/** What a column can be stored as. `behaviour:`, `comment:` and `extra:` carry the name of the metric, question or field. */
export const fixedTargets = [
  'responseId',
  'interactionId',
  'respondedAt',
  'interactionAt',
  'agentId',
  'agentName',
  'agentEmail',
  'team',
  'site',
  'channel',
  'contactReason',
  'language',
  'customerId',
  'nps',
  'csat',
  'ces',
  'resolution',
  'channelHops',
  'responseState',
  'ignore',
] as const;
export type FixedTarget = (typeof fixedTargets)[number];
export type Target = FixedTarget | `behaviour:${string}` | `comment:${string}` | `extra:${string}`;

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];
export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];
/** Order of the parts of a date written in numbers. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A sentence the catalogue holds (`import.<code>`), with what to fill in. */
export type Message = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** How the bytes become records. */
export type Layout = {
  readonly format: 'csv';
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  readonly delimiter: Delimiter;
  /** Line breaks that end records; `mixed` where a file uses several. */
  readonly lineEnd: 'lf' | 'crlf' | 'cr' | 'mixed';
  readonly headerRows: number;
  /** The first line names the delimiter (`sep=;`) and is neither header nor record. */
  readonly hasSepLine?: boolean;
};

/** A metric's own scale and the scale the column uses; values are moved linearly where they differ. */
export type Scale = { readonly min: number; readonly max: number; readonly isReversed: boolean };

/** How one column is read. `position` counts from 0 and is the column's identity; headers may repeat or be empty. */
export type ColumnPlan = {
  readonly position: number;
  /** As in the file; repeated headers get ` (2)`, empty ones are `Column n`. */
  readonly header: string;
  readonly target: Target;
  readonly scale?: Scale;
  /** Resolution and state words of this column, lower case → stored value. */
  readonly words?: Readonly<Record<string, string>>;
  readonly dateOrder?: DateOrder;
  readonly decimal?: '.' | ',';
  /** Zone of this column's times where its header names one, as in `Submit Date (UTC)`. */
  readonly zone?: string;
  /** Why this target: shown in the mapping table. */
  readonly reason: Message;
  /** 0…1: share of certainty; 1 = stated by a person or beyond doubt. Below 0.5 a column is offered as an extra field instead. */
  readonly confidence: number;
  /** Customer identifiers (e-mail, phone): stored as a keyed code. */
  readonly isKeptAsCode?: boolean;
  readonly samples: readonly string[];
  readonly filledCount: number;
  readonly warnings: readonly Message[];
};

/** Something the file does not say and nobody should guess. */
export type Question = {
  readonly code: string;
  readonly text: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly choices: readonly string[];
  /** Position of the column it is about. */
  readonly column?: number;
};

/** What a person decided; everything absent is detected. */
export type ImportSettings = {
  readonly sourceName?: string | undefined;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  readonly zone?: string | undefined;
  readonly decimal?: '.' | ',' | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** Position (as text) → target. */
  readonly mapping?: Readonly<Record<string, string>> | undefined;
  /** Question code → choice. */
  readonly answers?: Readonly<Record<string, string>> | undefined;
};

/** Everything decided about a file: enough to read it the same way again. */
export type FilePlan = {
  readonly layout: Layout;
  readonly columns: readonly ColumnPlan[];
  readonly questions: readonly Question[];
  readonly warnings: readonly Message[];
  /** Records after the header rows, blank ones not counted. */
  readonly recordCount: number;
  readonly zone: string;
  readonly zoneIsAssumed: boolean;
  /** Hash input that is equal for files with the same header. */
  readonly headerShape: string;
  readonly sourceName: string;
};

export type ParsedComment = { readonly key: string; readonly text: string };
export type ParsedRating = { readonly key: string; readonly value: number; readonly raw: string | null };

/** One answered survey as it will be stored. Absent columns are `undefined` (change nothing), empty cells `null`. */
export type ParsedResponse = {
  readonly externalId: string | null;
  readonly interactionId?: string | null;
  readonly respondedAt?: number | null;
  readonly interactionAt?: number | null;
  readonly agentId?: string | null;
  readonly agentName?: string | null;
  readonly agentEmail?: string | null;
  readonly team?: string | null;
  readonly site?: string | null;
  readonly channel?: string | null;
  readonly contactReason?: string | null;
  readonly language?: string | null;
  readonly customerId?: string | null;
  readonly nps?: number | null;
  readonly csat?: number | null;
  readonly ces?: number | null;
  /** 0 no, 1 yes, 2 partly, null unknown. */
  readonly resolution?: 0 | 1 | 2 | null;
  readonly channelHops?: number | null;
  readonly ratings: readonly ParsedRating[];
  readonly comments: readonly ParsedComment[];
  readonly extra: Readonly<Record<string, string>> | null;
  /** Cells whose stored value differs from the cell, by header. */
  readonly raw: Readonly<Record<string, string>> | null;
};

/** What becomes of one record. `rowNumber` counts records after the header from 1; `line` is the line in the file it starts on. */
export type RecordOutcome =
  | { readonly kind: 'response'; readonly response: ParsedResponse; readonly flags: readonly Message[] }
  | { readonly kind: 'rejected'; readonly reason: Message }
  | { readonly kind: 'notAnswer'; readonly reason: Message };

/** The terms of the sum that every import keeps: rowsRead is the sum of the other seven. */
export type ImportCounts = {
  readonly rowsRead: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicatesInFile: number;
  readonly rejected: number;
  readonly notAnswers: number;
  readonly mergedRows: number;
};
