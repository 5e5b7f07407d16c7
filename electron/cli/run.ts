// The command line: the same import engine and the same calls as the app, without a window. Runs under plain Node without a build,
// and in the packaged program after `--cli`. Words, fields and exit codes are a contract with whoever scripts it.
import { wireErrorOf } from '../../db/sqlite-errors.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { importCommand } from './import-command.ts';
import { type CliIo, type ExitCode, exitCodes, UsageError, writeJson } from './output.ts';
import { agentsCommand, checkCommand, rowsCommand } from './read-commands.ts';
import { sampleCommand } from './sample-command.ts';
import { undoCommand } from './undo-command.ts';
import { errorLine, exitCodeOf } from './words.ts';

type Command = (args: Arguments, io: CliIo) => Promise<ExitCode>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['import', importCommand],
  ['rows', rowsCommand],
  ['agents', agentsCommand],
  ['undo-import', undoCommand],
  ['check', checkCommand],
  ['sample', sampleCommand],
]);

const USAGE = `rapport COMMAND --workspace PATH [--json]
  import FILE… [--source NAME] [--profile NAME] [--sheet NAME] [--map target=column …] [--answer code=choice …] [--zone NAME] [--dry-run] [--progress]
  rows --import ID
  undo-import ID [--insist]
  agents [--from YYYY-MM-DD] [--to YYYY-MM-DD]
  check
  sample [--responses N] [--language en|es|de]
Columns are named by their header or as #position, counted from 0. A workspace that does not exist is made by import and sample.
Exit codes: 0 done, 2 an answer is needed, 3 a file was refused, 4 the workspace cannot be used, 1 anything else.`;

/** Runs one command and returns its exit code; never throws. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  let isJson = false;
  try {
    const args = readArguments(argv);
    isJson = args.values.json ?? false;
    if (args.values.help) {
      await io.write(`${USAGE}\n`);
      return exitCodes.done;
    }
    const command = args.command === undefined ? undefined : COMMANDS.get(args.command);
    if (!command)
      throw new UsageError(args.command === undefined ? 'a command is missing' : `unknown command ${args.command}`);
    return await command(args, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.warn(error.message);
      io.warn(USAGE);
      return exitCodes.other;
    }
    const known = asAppError(error);
    if (!known) {
      io.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return exitCodes.other;
    }
    io.warn(errorLine(known));
    if (isJson) await writeJson(io, { error: { code: known.code, params: known.params } });
    return exitCodeOf(known);
  }
}

function asAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  const wire = wireErrorOf(error);
  return wire ? new AppError(wire.code, wire.params, { cause: error }) : null;
}

/** Standard streams of this process. Ctrl-C stops an import as Cancel does in the app; a second time ends the process. */
export function processIo(version: string): CliIo {
  let isCancelled = false;
  process.once('SIGINT', () => {
    isCancelled = true;
  });
  // Whoever reads may stop reading: `rows … | head`.
  process.stdout.on('error', () => process.exit(exitCodes.other));
  return {
    version,
    // npm runs scripts in the project's folder and says where it was called.
    folder: (process.env['npm_lifecycle_event'] === 'cli' && process.env['INIT_CWD']) || process.cwd(),
    isCancelled: () => isCancelled,
    warn: (line) => {
      process.stderr.write(`${line}\n`);
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}
