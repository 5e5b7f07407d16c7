// `npm run bench`: measurements, all of them or the named ones (`npm run bench -- import-latency`). They print figures side by side and judge nothing.
import fs from 'node:fs';
import { hasCommand, SetupError } from './setup/report.mjs';
import { installMissing } from './setup/system-packages.mjs';
import { buildIfNeeded } from './steps/build.mjs';
import { withDisplay } from './steps/display.mjs';
import { runInForeground } from './steps/processes.mjs';
import { inProject, projectNode } from './steps/project.mjs';

const SUFFIX = '.bench.ts';
/** Benches that start the built app in a window. */
const IN_THE_APP = ['app-latency'];
/** Programs a bench compares with, by Debian package. */
const PEERS = { import: ['sqlite3'] };

async function main() {
  const known = fs
    .readdirSync(inProject('test', 'bench'))
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length));
  const [first, ...rest] = process.argv.slice(2);
  if (first !== undefined && !known.includes(first)) {
    process.stderr.write(`There is no bench called "${first}". Known: ${known.join(', ')}.\n`);
    return 1;
  }
  let exitCode = 0;
  for (const name of first === undefined ? known : [first]) {
    process.stdout.write(`\n${name}\n`);
    exitCode = (await runBench(name, rest)) || exitCode;
  }
  return exitCode;
}

async function runBench(name, words) {
  await requirePeers(PEERS[name] ?? []);
  const args = [inProject('test', 'bench', `${name}${SUFFIX}`), ...words];
  if (!IN_THE_APP.includes(name)) return runInForeground(projectNode(), args, { cwd: inProject() });
  const buildCode = await buildIfNeeded();
  return buildCode || withDisplay((env) => runInForeground(projectNode(), args, { cwd: inProject(), env }));
}

/** Installs the programs of `packages` that are missing, or says how. */
async function requirePeers(packages) {
  const missing = [];
  for (const name of packages) if (!(await hasCommand(name))) missing.push(name);
  if (missing.length > 0) await installMissing({ packages: missing, unknown: [] });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n${error.advice}\n`);
  process.exitCode = 1;
}
