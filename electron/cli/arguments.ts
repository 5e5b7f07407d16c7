// The words of the command line: which options there are and what they may hold. Nothing is read or written.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOfCivil } from '../../shared/days.ts';
import { isKnownZone } from '../../shared/import/zones.ts';
import { UsageError } from './output.ts';

const OPTIONS = {
  workspace: { type: 'string' },
  source: { type: 'string' },
  profile: { type: 'string' },
  map: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
  sheet: { type: 'string' },
  zone: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  progress: { type: 'boolean' },
  import: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  responses: { type: 'string' },
  language: { type: 'string' },
  insist: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export type Arguments = {
  readonly command: string | undefined;
  readonly words: readonly string[];
  readonly values: Readonly<ReturnType<typeof readOptions>['values']>;
};

function readOptions(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

export function readArguments(argv: readonly string[]): Arguments {
  try {
    const { positionals, values } = readOptions(argv);
    const [command, ...words] = positionals;
    return { command, words, values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'unreadable arguments');
  }
}

/** @param folder where relative paths start */
export function workspaceOf({ values }: Arguments, folder: string): string {
  if (values.workspace === undefined || values.workspace === '') throw new UsageError('--workspace PATH is missing');
  return resolve(folder, values.workspace);
}

/** The named zone, else the system's. */
export function zoneOf({ values }: Arguments): string {
  if (values.zone === undefined) return Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isKnownZone(values.zone))
    throw new UsageError(`--zone ${values.zone}: not a time zone, expected a name such as Europe/Berlin`);
  return values.zone;
}

/** A whole number above 0. */
export function countOf(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new UsageError(`--${name} ${text}: expected a whole number above 0`);
  return value;
}

/** A day written as YYYY-MM-DD, as days since 1970-01-01; undefined where the option is absent. */
export function dayOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  const at = Date.parse(`${text}T00:00:00Z`);
  if (match === null || Number.isNaN(at) || !new Date(at).toISOString().startsWith(text))
    throw new UsageError(`--${name} ${text}: expected a day such as 2026-03-31`);
  return dayOfCivil(date);
}

/** Codes whose choices are names out of the file, which may hold `=`. */
const NAMING_CODES = ['sheet', 'zipEntry'];

/** `--answer code=choice`; a code may hold `=`, a choice only where it is a name out of the file. */
export function answersOf({ values }: Arguments): Record<string, string> {
  const answers: Record<string, string> = Object.create(null);
  for (const text of values.answer ?? []) {
    const first = text.indexOf('=');
    const at = NAMING_CODES.includes(text.slice(0, first)) ? first : text.lastIndexOf('=');
    if (at < 1) throw new UsageError(`--answer ${text}: expected code=choice`);
    answers[text.slice(0, at)] = text.slice(at + 1);
  }
  return answers;
}
