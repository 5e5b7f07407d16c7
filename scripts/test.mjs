// `npm test`: checks, build, unit tests, the database's unit tests again in Electron's own Node, and the flows through the real app.
// The last line on stdout is the sum over all of them: `N passed, N failed`.
import fs from 'node:fs';
import { runChecks } from './check.mjs';
import { build } from './steps/build.mjs';
import { addCounts, countRunner, formatCounts } from './steps/counts.mjs';
import { withDisplay } from './steps/display.mjs';
import { withoutNetwork } from './steps/network.mjs';
import { runInForeground } from './steps/processes.mjs';
import { electronExecutable, electronVersion, inProject, projectNode, tools } from './steps/project.mjs';

/** Far above what any runner needs: ends one that hangs. */
const RUNNER_LIMIT_MS = 20 * 60 * 1000;

async function main() {
  fs.rmSync(inProject('test-results'), { recursive: true, force: true });
  fs.mkdirSync(inProject('test-results'), { recursive: true });
  const results = [];
  const add = (name, counts) => {
    process.stdout.write(`\n${name}: ${formatCounts(counts)}${counts.problem ? ` (${counts.problem})` : ''}\n\n`);
    results.push({ name, counts });
  };

  add('checks', await countChecks());
  const buildCode = await build();
  if (buildCode !== 0) add('build', { passed: 0, failed: 1, skipped: 0 });
  add('unit tests', await runVitest('unit', projectNode(), process.env, []));
  add(`database tests in Electron ${electronVersion()}`, await runDatabaseTests());
  add(
    'flows',
    buildCode === 0 ? await runFlows() : { passed: 0, failed: 1, skipped: 0, problem: 'not run, the build failed' },
  );

  for (const { name, counts } of results) process.stdout.write(`${name}: ${formatCounts(counts)}\n`);
  const total = addCounts(results.map((result) => result.counts));
  process.stdout.write(`${formatCounts(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

async function countChecks() {
  const checks = await runChecks();
  const passed = checks.filter((check) => check.isPassed).length;
  return { passed, failed: checks.length - passed, skipped: 0 };
}

async function runVitest(reportName, executable, env, filters) {
  const reportFile = inProject('test-results', `${reportName}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const exitCode = await runInForeground(executable, [tools.vitest, 'run', ...reporters, ...filters], {
    cwd: inProject(),
    env,
    timeoutMs: RUNNER_LIMIT_MS,
  });
  return countRunner({ reportFile, exitCode, kind: 'vitest' });
}

/** The same tests under the Node and the SQLite driver that users get. */
function runDatabaseTests() {
  return runVitest('database-in-electron', electronExecutable(), { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, [
    'test/db/',
  ]);
}

async function runFlows() {
  const reportFile = inProject('test-results', 'flows.json');
  const exitCode = await withDisplay((env) =>
    runInForeground(...withoutNetwork(projectNode(), [tools.playwright, 'test']), {
      cwd: inProject(),
      env,
      timeoutMs: RUNNER_LIMIT_MS,
    }),
  );
  return countRunner({ reportFile, exitCode, kind: 'playwright' });
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`The tests could not be run to the end: ${error.stack}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
