// Starting a program in the foreground of a script: output passed through, signals passed on, exit code handed back.
import { spawn } from 'node:child_process';

const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program until it ends. Its output goes straight to ours; SIGINT, SIGTERM and SIGHUP are passed on to it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options] after `timeoutMs` the program is ended
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it; 127 when it could not be started
 */
export function runInForeground(command, args, { cwd, env, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit', timeout: timeoutMs, killSignal: 'SIGTERM' });
    const forward = (signal) => child.kill(signal);
    for (const signal of FORWARDED_SIGNALS) process.on(signal, forward);
    const orphanWatch = endWhenOrphaned(child);
    const finish = (code) => {
      clearInterval(orphanWatch);
      for (const signal of FORWARDED_SIGNALS) process.off(signal, forward);
      resolve(code);
    };
    child.on('error', (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`);
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? 128 + (SIGNAL_NUMBERS[signal] ?? 0)));
  });
}

/**
 * npm runs a script through a shell that does not pass signals on: when npm is ended we would stay behind with the program.
 * So the program ends when the process that started us is gone.
 */
function endWhenOrphaned(child) {
  const parentId = process.ppid;
  const isStartedByNpm = process.env.npm_lifecycle_event !== undefined;
  return setInterval(() => {
    if (isStartedByNpm && process.ppid !== parentId) child.kill('SIGTERM');
  }, 500).unref();
}

const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };

/**
 * Runs a program to its end and returns everything it printed, both streams in the order of arrival.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runQuietly(command, args, { cwd, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: null, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
