// The program's own log: times, codes and ids, never names, comment text or input values. Rotates at 1 MB, keeps two files.
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const MAX_BYTES = 1_000_000;

export type Log = {
  write(event: string, details?: Readonly<Record<string, string | number | boolean>>): void;
  /** Logs an error of unknown kind with its stack and returns the id shown to the person. */
  unexpected(where: string, error: unknown): string;
};

/** Opens the log at `path`. A log that cannot be written is never a reason to stop. */
export function openLog(path: string): Log {
  function append(line: string): void {
    try {
      mkdirSync(dirname(path), { recursive: true });
      if (existsSync(path) && statSync(path).size > MAX_BYTES) renameSync(path, `${path}.1`);
      appendFileSync(path, `${line}\n`);
    } catch {
      process.stderr.write(`${line}\n`);
    }
  }
  return {
    write: (event, details = {}) => append(JSON.stringify({ at: new Date().toISOString(), event, ...details })),
    unexpected: (where, error) => {
      const logId = randomUUID().slice(0, 8);
      const stack = error instanceof Error ? (error.stack ?? error.name) : typeof error;
      append(JSON.stringify({ at: new Date().toISOString(), event: 'unexpected', where, logId, stack }));
      return logId;
    },
  };
}
