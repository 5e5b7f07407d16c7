// A display for programs with windows: the machine's own where there is one, else a virtual one for as long as it is needed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';

const START_LIMIT_MS = 15_000;
const FIRST_NUMBER = 99;
const MOST_TRIES = 400;

/** True when windows can be shown without a virtual display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Runs `work` with the environment to start windowed programs in. Without a display a virtual one is started first and ended afterwards.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work(windowedEnv());
  const display = await startVirtualDisplay();
  try {
    return await work({ ...windowedEnv(), DISPLAY: `:${display.number}` });
  } finally {
    await display.end();
  }
}

/** Our environment without the variable that editors built on Electron leave in their terminals and that makes Electron act as plain Node. */
function windowedEnv() {
  const { ELECTRON_RUN_AS_NODE: _left, ...env } = process.env;
  return env;
}

/**
 * Starts Xvfb on a display number that is free by its lock and socket files. Left to choose by itself (`-displayfd` alone) it looks at
 * abstract sockets only, which are another world in a network namespace, and takes away the socket file of a display that is in use.
 */
async function startVirtualDisplay() {
  for (let number = FIRST_NUMBER; number < FIRST_NUMBER + MOST_TRIES; number += 1) {
    if (fs.existsSync(`/tmp/.X${number}-lock`) || fs.existsSync(`/tmp/.X11-unix/X${number}`)) continue;
    const display = await startXvfb(number);
    if (display) return display;
  }
  throw new Error('No virtual display could be started: none of the numbers tried is free.');
}

/**
 * Resolves when the display answers, with null when somebody else took the number first.
 * @param {number} number
 * @returns {Promise<{ number: number, end: () => Promise<void> } | null>}
 */
function startXvfb(number) {
  return new Promise((resolve, reject) => {
    // -noreset: without it the server starts over whenever its last window closes, and a program started at that moment is dropped.
    const args = [`:${number}`, '-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
    // A group of its own: Ctrl+C reaches the window's program, which still needs its display while it closes.
    const server = spawn('Xvfb', args, { detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    const ended = new Promise((resolveEnd) => server.once('close', resolveEnd));
    const killNow = () => server.kill('SIGKILL');
    process.once('exit', killNow);
    const end = async () => {
      server.kill('SIGTERM');
      await ended;
      process.off('exit', killNow);
    };
    let complaint = '';
    const fail = (reason) => {
      clearTimeout(limit);
      server.kill('SIGKILL');
      reject(new Error(`No virtual display could be started (${reason}). Run \`npm run setup\`, which installs Xvfb.`));
    };
    const limit = setTimeout(() => fail(`no answer within ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    server.stderr?.on('data', (chunk) => {
      complaint += chunk;
    });
    server.once('error', (error) => fail(error.message));
    // After the display has answered this changes nothing: the promise is settled.
    server.once('close', (code) => {
      clearTimeout(limit);
      process.off('exit', killNow);
      if (/already active|lock file/i.test(complaint)) resolve(null);
      else fail(`Xvfb ended with code ${code}: ${complaint.trim()}`);
    });
    let answer = '';
    server.stdio[3]?.on('data', (chunk) => {
      answer += chunk;
      if (!answer.endsWith('\n')) return;
      clearTimeout(limit);
      resolve({ number, end });
    });
  });
}
