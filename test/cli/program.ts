// Runs the command line: as a program of its own, and inside the test with its output caught.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../electron/cli/run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Node 24 of the project: older ones do not run TypeScript. */
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

export type CliRun = { readonly code: number | null; readonly out: string; readonly err: string };

export function startProgram(words: readonly string[], folder = ROOT): ChildProcess {
  return spawn(NODE, [fileURLToPath(new URL('../../electron/cli.ts', import.meta.url)), ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The program to its end. */
export function runProgram(words: readonly string[], folder = ROOT): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = startProgram(words, folder);
    let out = '';
    let err = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** The same without a process. */
export async function runHere(words: readonly string[], folder = ROOT): Promise<CliRun> {
  let out = '';
  let err = '';
  const code = await runCli(words, {
    version: '0.0.0-test',
    folder,
    isCancelled: () => false,
    write: async (text) => {
      out += text;
    },
    warn: (line) => {
      err += `${line}\n`;
    },
  });
  return { code, out, err };
}
