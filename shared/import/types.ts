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

/** The first four are detected; the other pages are a person's choice, or proposed where 1252 makes no sense. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'iso-8859-15',
  'ibm850',
  'macintosh',
] as const;
export type Encoding = (typeof encodings)[number];
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];
/** Order of the parts of a date written in numbers. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** A sentence the catalogue holds (`import.<code>`), with what to fill in. */
export type Message = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** Sheets and JSON reach the engine as the CSV they would be (electron/table-*.ts); `format` says what the file is. */
export const formats = ['csv', 'xlsx', 'json'] as const;
export type FileFormat = (typeof formats)[number];

/** What a file looks like, recognised by its header and values. `none` as a setting: read it as a plain table. */
export const products = [
  'qualtrics',
  'qualtricsLegacy',
  'surveyMonkey',
  'typeform',
  'googleForms',
  'microsoftForms',
  'limeSurvey',
  'zendesk',
  'freshdesk',
  'intercom',
  'helpScout',
  'askNicely',
  'delighted',
  'medallia',
  'formbricks',
  'talkdesk',
  'alchemer',
  'genesys',
  'rapport',
] as const;
export type Product = (typeof products)[number];

/** How records of a file are put together or taken apart before they are read as columns. Positions are those of the file. */
export type Reshape =
  /** One record per question: records of one `id` become one, with a column per entry of `questions`. */
  | {
      readonly kind: 'pivot';
      readonly id: number;
      readonly question: number;
      readonly answer: number;
      /** Distinct questions in order of appearance, found by the first reading. */
      readonly questions: readonly string[];
      /** Records of one id follow each other, so that a response is complete where the next begins; found by the first reading. */
      readonly isContiguous?: boolean;
    }
  /** One column holds answers of several kinds, told by another (`question_type`): it becomes one column per kind. */
  | { readonly kind: 'split'; readonly type: number; readonly value: number; readonly types: readonly string[] };

/** Why a record is no answer, seen by where it stands and not by its values. */
export type AsideCode = 'repeatedHeader' | 'secondTable' | 'footnote' | 'totalRow';
export type Tail = { readonly line: number; readonly code: AsideCode };

/** How the bytes become records. */
export type Layout = {
  readonly format: FileFormat;
  /** Name of the sheet, for workbooks. */
  readonly sheet?: string;
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  readonly delimiter: Delimiter;
  /** Line breaks that end records; `mixed` where a file uses several. */
  readonly lineEnd: 'lf' | 'crlf' | 'cr' | 'mixed';
  /** Records above the header that are no data: titles, filters, notes. Blank records do not count. */
  readonly preambleRows?: number;
  /** Header records, 0 to 5. */
  readonly headerRows: number;
  /** Quotes inside quoted cells are written `\\"` instead of `""`. */
  readonly hasBackslashQuotes?: boolean;
  readonly reshape?: Reshape;
  /** From these lines on, records are no answers: what stands below the table. In the order of the file. */
  readonly tails?: readonly Tail[];
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
  /** Question that several option columns belong to, as in its header. */
  readonly group?: string;
  /** The question's text where the header is only an id (`Q12`). */
  readonly label?: string;
  /** Column whose text is read behind this one's: first and last name of an agent in two columns. */
  readonly joinWith?: number;
  /** Cells of this column also identify the response: the interaction that pivoted records belong to. */
  readonly isIdentity?: boolean;
  /** Cells (as `wordKey` leaves them, '' for an empty one) that say that the row is no answer, whatever the target. */
  readonly states?: Readonly<Record<string, 'partial' | 'preview' | 'notAnswered'>>;
  /** Words of this column, lower case → resolution or state word, or the score as a number in text. */
  readonly words?: Readonly<Record<string, string>>;
  readonly dateOrder?: DateOrder;
  readonly decimal?: '.' | ',';
  /** Zone of this column's times where its header names one, as in `Submit Date (UTC)`. */
  readonly zone?: string;
  /** Column that holds the time of day of this column's dates. */
  readonly timePosition?: number;
  /** Numbers of this column count days as spreadsheets do (45000 = 2023-03-15), not seconds. */
  readonly isSerialDate?: boolean;
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
  readonly sheet?: string | undefined;
  readonly preambleRows?: number | undefined;
  readonly headerRows?: number | undefined;
  /** Read it as this product's export; `none` as a plain table. */
  readonly product?: Product | 'none' | undefined;
  /** Remembered profile to read it with, by id or name; `none`: with no profile, also where one fits. */
  readonly profile?: string | undefined;
  /** Position (as text) → scale as `1-5`, or `5-1` where the smallest number is the best. */
  readonly scales?: Readonly<Record<string, string>> | undefined;
  /** Position (as text) → stored as a keyed code only. */
  readonly keptAsCode?: Readonly<Record<string, boolean>> | undefined;
  /** Position (as text) → target. */
  readonly mapping?: Readonly<Record<string, string>> | undefined;
  /** Question code → choice. */
  readonly answers?: Readonly<Record<string, string>> | undefined;
};

/** Everything decided about a file: enough to read it the same way again. */
export type FilePlan = {
  readonly layout: Layout;
  /** What the file looks like; null for a plain table. */
  readonly looksLike?: Product | null;
  /** Name of the remembered profile whose decisions were taken over. */
  readonly profileName?: string | null;
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
