// A display for programs with windows: the machine's own where there is one, else a virtual one for as long as it is needed.
import { spawn } from 'node:child_process';

const START_LIMIT_MS = 15_000;

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

/** Starts Xvfb on a free display number that it picks itself and reports on a pipe. */
function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
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
    server.once('exit', (code) => fail(`Xvfb ended with code ${code}: ${complaint.trim()}`));
    let answer = '';
    server.stdio[3]?.on('data', (chunk) => {
      answer += chunk;
      if (!answer.endsWith('\n')) return;
      clearTimeout(limit);
      server.removeAllListeners('exit');
      resolve({ number: Number.parseInt(answer, 10), end });
    });
  });
}
