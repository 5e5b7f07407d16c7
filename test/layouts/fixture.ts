// What a fixture is: a file as a product writes it, and what has to come of it. No fixture stands here.

/** Parts of the command line's report of one file that have to be as given. */
export type ExpectedReport = Readonly<Record<string, unknown>>;

export type Fixture = {
  /** `F1`…`F12` of the twelve, `L01`… of the further layouts. */
  readonly id: string;
  readonly fileName: string;
  readonly bytes: () => Uint8Array;
  /** Further words of `import`, such as the answer to the one question. */
  readonly words?: readonly string[];
  /** Codes of the questions asked before `words` answer them; none means that nothing may be asked. */
  readonly asks?: readonly string[];
  readonly report: ExpectedReport;
  /** Every stored response in file order, each in the parts that matter. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Columns that must have these targets, by header. */
  readonly targets: Readonly<Record<string, string>>;
};
