// What a further layout is: a fixture, the fact about real exports it exercises, and the wrong reading a naive reader would give.
import Papa from 'papaparse';

type Row = Readonly<Record<string, unknown>>;

/** What the command line said about the file, and what it stored. */
export type Outcome = { readonly report: Row; readonly rows: readonly Row[] };

export type FurtherLayout = {
  /** `L01`… */
  readonly id: string;
  /** Null where no product writes it. */
  readonly product: string | null;
  readonly title: string;
  /** Short names of the facts it exercises; no two layouts have the same set. */
  readonly facts: readonly string[];
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
  /** Files imported before it, into the same workspace. */
  readonly before?: readonly {
    readonly fileName: string;
    readonly bytes: () => Uint8Array;
    readonly words?: readonly string[];
  }[];
  readonly words?: readonly string[];
  /** The one right question, by the part of its code before the colon, and the answer that `answers` gives to it. */
  readonly asks?: string;
  readonly answers?: readonly string[];
  /** `refused` where nothing may be imported. */
  readonly status?: 'imported' | 'refused';
  readonly report?: Row;
  readonly naive: {
    /** The wrong reading in words, for the table. */
    readonly says: string;
    readonly read: (table: NaiveTable) => unknown;
    readonly gives: unknown;
  };
  /** The same figure from what was stored. */
  readonly ours: (outcome: Outcome) => unknown;
  readonly is: unknown;
};

/** A naive reading: UTF-8, the first line is the header, commas, numbers by `Number`. */
export type NaiveTable = {
  readonly text: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export function naiveTable(bytes: Uint8Array, delimiter = ','): NaiveTable {
  const text = new TextDecoder().decode(bytes);
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const [header = [], ...rows] = data;
  return { text, header, rows };
}

/** A cell of a naive table by the words of its header; undefined where no header is called so. */
export function cellOf({ header, rows }: NaiveTable, row: number, name: string): string | undefined {
  const at = header.indexOf(name);
  return at < 0 ? undefined : rows[row]?.[at];
}

/** One field of every stored response. */
export function all(field: string): (outcome: Outcome) => unknown[] {
  return ({ rows }) => rows.map((row) => row[field]);
}

/** One field of the first stored response. */
export function first(field: string): (outcome: Outcome) => unknown {
  return ({ rows }) => rows[0]?.[field];
}

/** One number of the report. */
export function count(name: string): (outcome: Outcome) => unknown {
  return ({ report }) => report[name];
}
