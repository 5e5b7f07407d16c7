// Where the command line writes to and how it ends. No command knows of process, so that tests and the packaged program can run them.

export type CliIo = {
  /** Standard output: the JSON, or the answer in words. Resolves when more may be written. */
  write(text: string): Promise<void>;
  /** Standard error: everything else. */
  warn(line: string): void;
  /** Version of the program. */
  readonly version: string;
  /** Relative paths start here. */
  readonly folder: string;
  readonly isCancelled: () => boolean;
};

/** Exit codes of import.md. */
export const exitCodes = { done: 0, other: 1, needsAnswer: 2, refused: 3, workspace: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Wrong words on the command line; `message` says which and what is expected. */
export class UsageError extends Error {}

/** One JSON value and a line end. */
export function writeJson(io: CliIo, value: unknown): Promise<void> {
  return io.write(`${JSON.stringify(value, null, 1)}\n`);
}
