// The Electron runtime in node_modules/electron: whether it is there, its own download, or the fallback put in its place.
// Everything that starts Electron (npm start, Playwright, electron-builder) then finds it with no further setting.
import fs from 'node:fs';
import path from 'node:path';
import { makeWorkDir, publishDir, readJson, removeAbandonedWork, writeFileAtomic } from './cache.mjs';
import {
  FALLBACK_ELECTRON_VERSION,
  isFallbackComplete,
  isFallbackPossible,
  provideFallback,
} from './fallback-runtime.mjs';
import { run, SetupError, say, tail } from './report.mjs';

const DOWNLOAD_LIMIT_MS = 15 * 60 * 1000;

/**
 * What stands in node_modules/electron.
 * @typedef {{ kind: 'download' | 'fallback', version: string, executable: string, distDir: string }} Runtime
 */

/**
 * The usable runtime, or undefined.
 * @param {string} projectDir
 * @returns {Runtime | undefined}
 */
export function findRuntime(projectDir) {
  const home = path.join(projectDir, 'node_modules', 'electron');
  const distDir = path.join(home, 'dist');
  const wanted = readJson(path.join(home, 'package.json'))?.version;
  const name = readText(path.join(home, 'path.txt'));
  const version = readText(path.join(distDir, 'version'))?.replace(/^v/, '');
  if (!wanted || !name || !version) return undefined;
  const executable = path.join(distDir, name);
  if (!fs.existsSync(executable)) return undefined;
  if (version === wanted) return { kind: 'download', version, executable, distDir };
  return isFallbackComplete(distDir) ? { kind: 'fallback', version, executable, distDir } : undefined;
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/**
 * Downloads Electron, or puts the fallback in its place when the download is not possible here.
 * `RAPPORT_RUNTIME=fallback` leaves out the attempt to download.
 * @param {string} projectDir
 * @param {string} cacheDir
 * @param {string} nodeExecutable the project's own Node: Electron's installer does not run on every Node that set-up runs on
 * @returns {Promise<Runtime>}
 */
export async function installRuntime(projectDir, cacheDir, nodeExecutable) {
  const home = path.join(projectDir, 'node_modules', 'electron');
  const problem =
    process.env.RAPPORT_RUNTIME === 'fallback' ? 'left out as asked' : await download(home, nodeExecutable);
  if (problem !== undefined) {
    if (!isFallbackPossible()) {
      throw new SetupError(
        `Electron could not be downloaded.\n${problem}`,
        'Check the connection (a proxy is set with HTTPS_PROXY, a mirror with ELECTRON_MIRROR), then run `npm run setup` again.',
      );
    }
    say(
      `Electron's own download: ${problem.split('\n')[0]}; using the fallback runtime ${FALLBACK_ELECTRON_VERSION} instead`,
    );
    await placeFallback(home, await provideFallback(cacheDir));
  }
  const runtime = findRuntime(projectDir);
  if (runtime) return runtime;
  throw new SetupError(
    'Electron was installed but cannot be found afterwards.',
    `Delete ${path.join(home, 'dist')} and run \`npm run setup\` again.`,
  );
}

/** Runs Electron's own installer. Returns what went wrong, or undefined. */
async function download(home, nodeExecutable) {
  say('downloading Electron');
  const installer = path.join(home, 'install.js');
  const result = await run(nodeExecutable, [installer], { cwd: home, timeoutMs: DOWNLOAD_LIMIT_MS });
  if (result.code === 0) return undefined;
  const reason = result.stderr.split('\n').find((line) => /error/i.test(line)) ?? tail(result.stderr, 1);
  return `not possible (${reason.trim() || 'it did not end in time'})`;
}

async function placeFallback(home, cached) {
  removeAbandonedWork(home);
  const work = makeWorkDir(home);
  try {
    const copy = path.join(work, 'dist');
    fs.cpSync(cached, copy, { recursive: true, mode: fs.constants.COPYFILE_FICLONE });
    publishDir(copy, path.join(home, 'dist'), isFallbackComplete);
    writeFileAtomic(path.join(home, 'path.txt'), 'electron');
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
