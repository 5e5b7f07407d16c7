// Set-up: makes a fresh clone runnable after `npm ci`. Idempotent; called before start and test, or by hand with `npm run setup`.
// Runs on Node 20.11 and newer. The work is in scripts/setup/, this file only orders it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCacheDir, readJson, removeAbandonedWork } from './setup/cache.mjs';
import { runStep, SetupError, say, secondsSoFar } from './setup/report.mjs';
import { findRuntime, installRuntime } from './setup/runtime.mjs';
import { installModule, isModuleReady, needsCompiler } from './setup/sqlite-module.mjs';
import { findMissing, installMissing } from './setup/system-packages.mjs';

const projectDir = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const STEP_COUNT = 3;

async function main() {
  checkNodeVersion();
  const nodeExecutable = findProjectNode();
  const cacheDir = openCacheDir(projectDir);
  removeAbandonedWork(cacheDir);

  const runtime =
    findRuntime(projectDir) ??
    (await runStep({ number: 1, total: STEP_COUNT, title: 'the Electron runtime' }, () =>
      installRuntime(projectDir, cacheDir, nodeExecutable),
    ));

  const need = { executable: runtime.executable, needsCompiler: needsCompiler(projectDir, runtime, cacheDir) };
  const missing = await findMissing(need);
  if (missing.packages.length + missing.unknown.length > 0) {
    await runStep({ number: 2, total: STEP_COUNT, title: 'system packages' }, async () => {
      await installMissing(missing);
      const still = await findMissing(need);
      if (still.packages.length + still.unknown.length > 0) throw stillMissing(still);
    });
  }

  if (!isModuleReady(projectDir, runtime)) {
    await runStep({ number: 3, total: STEP_COUNT, title: 'the SQLite driver' }, () =>
      installModule(projectDir, runtime, cacheDir, nodeExecutable),
    );
  }
  const origin = runtime.kind === 'fallback' ? 'fallback runtime, for development and tests only' : 'its own download';
  say(`ready, Electron ${runtime.version} (${origin}), ${secondsSoFar()} s`);
}

function stillMissing({ packages, unknown }) {
  return new SetupError(
    `Still missing after the installation: ${[...packages, ...unknown].join(', ')}.`,
    'Install by hand what brings them, then run `npm run setup` again.',
  );
}

function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 11)) return;
  throw new SetupError(
    `Node ${process.versions.node} is too old.`,
    'Install Node 20.11 or newer, then run `npm ci` again.',
  );
}

/** The Node that npm scripts run on; it comes as an npm package whose install script fetches the program. */
function findProjectNode() {
  const modules = path.join(projectDir, 'node_modules');
  if (!readJson(path.join(modules, 'electron', 'package.json'))) {
    throw new SetupError('The packages are not installed.', 'Run `npm ci`, then the same command again.');
  }
  const executable = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (fs.existsSync(executable)) return executable;
  throw new SetupError(
    'Node 24 is missing from node_modules: the install script of the package `node` did not run.',
    'Run `npm rebuild node --ignore-scripts=false`, then the same command again.',
  );
}

try {
  await main();
} catch (error) {
  const advice = adviceFor(error);
  process.stderr.write(
    `\nRapport set-up failed: ${error instanceof SetupError ? error.message : error.stack}\n\n${advice}\n`,
  );
  process.exitCode = 1;
}

function adviceFor(error) {
  if (error instanceof SetupError) return error.advice;
  if (error.code === 'ENOSPC')
    return 'The disk is full: set-up needs about 1 GB. Free some space, then run `npm run setup` again.';
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') {
    return `${error.path ?? 'A folder'} cannot be written. Give your user the right to write there, then run \`npm run setup\` again.`;
  }
  return 'Run `npm run setup` again; if it stays so, report the lines above.';
}
