// Building the app, and knowing without a build whether the last one is still good.
import fs from 'node:fs';
import path from 'node:path';
import { readJson, writeFileAtomic } from '../setup/cache.mjs';
import { runInForeground } from './processes.mjs';
import { inProject, projectNode, tools } from './project.mjs';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'db',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const OUTPUTS = ['out/main/main.mjs', 'out/preload/preload.cjs', 'out/renderer/index.html'];
const STAMP = inProject('build-cache', 'built.json');

/** True when `out/` is complete and no source file or folder changed since it was built (folders change when a file is removed). */
function isBuildCurrent() {
  const builtAt = readJson(STAMP)?.sourcesReadAt;
  if (typeof builtAt !== 'number') return false;
  if (!OUTPUTS.every((name) => fs.existsSync(inProject(name)))) return false;
  return SOURCES.every((name) => newestChange(inProject(name)) < builtAt);
}

/** Unix milliseconds of the newest change below a file or folder. */
function newestChange(file) {
  const stat = fs.statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  let newest = stat.mtimeMs;
  for (const name of fs.readdirSync(file)) newest = Math.max(newest, newestChange(path.join(file, name)));
  return newest;
}

/** Builds everything into `out/`. Returns the exit code. */
export async function build() {
  const sourcesReadAt = Date.now();
  fs.rmSync(STAMP, { force: true });
  const code = await runInForeground(projectNode(), [tools.electronVite, 'build', '--logLevel', 'warn'], {
    cwd: inProject(),
  });
  if (code === 0) writeFileAtomic(STAMP, `${JSON.stringify({ sourcesReadAt })}\n`);
  return code;
}

/** Builds only when that is needed. Returns the exit code, 0 when nothing was to do. */
export async function buildIfNeeded() {
  if (isBuildCurrent()) return 0;
  process.stdout.write('Rapport: building the app\n');
  return build();
}
