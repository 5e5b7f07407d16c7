// What set-up says on the screen, how it runs other programs, and the one error type that carries advice.
// Nothing here knows what is being set up.
import { spawn } from 'node:child_process';

/** A failure of set-up together with what the reader can do about it. */
export class SetupError extends Error {
  /**
   * @param {string} message what went wrong, one sentence
   * @param {string} advice what to do, one or more lines
   */
  constructor(message, advice) {
    super(message);
    this.name = 'SetupError';
    this.advice = advice;
  }
}

const startedAt = Date.now();

/** Seconds since set-up began, with one decimal. */
export function secondsSoFar() {
  return ((Date.now() - startedAt) / 1000).toFixed(1);
}

/** Prints one progress line. */
export function say(text) {
  process.stdout.write(`Rapport set-up: ${text}\n`);
}

/**
 * Runs `work` as step `number` of `total`, saying when it begins, that it still runs (every ten seconds), and how long it took.
 * @template T
 * @param {{ number: number, total: number, title: string }} step
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function runStep({ number, total, title }, work) {
  const begunAt = Date.now();
  const seconds = () => Math.round((Date.now() - begunAt) / 1000);
  say(`step ${number} of ${total}: ${title}`);
  const heartbeat = setInterval(() => say(`step ${number} of ${total}: still working (${seconds()} s)`), 10_000);
  try {
    const result = await work();
    say(`step ${number} of ${total}: done (${((Date.now() - begunAt) / 1000).toFixed(1)} s)`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * Runs a program to its end and returns what it printed; never throws for a non-zero exit.
 * `code` is null when the program could not be started or was ended by a signal or the time limit.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, shell?: boolean, show?: boolean }} [options] `show` passes the output through
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
export function run(command, args, { cwd, env, timeoutMs, shell = false, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, timeout: timeoutMs, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      if (show) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
      if (show) process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ code: null, stdout, stderr: `${stderr}${error.message}` }));
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The last lines of a program's output, for an error message. */
export function tail(text, lineCount = 12) {
  return text.trimEnd().split('\n').slice(-lineCount).join('\n');
}

/** True when `command` is found on the PATH. */
export async function hasCommand(command) {
  const { code } = await run('sh', ['-c', `command -v ${command}`]);
  return code === 0;
}
