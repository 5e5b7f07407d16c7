// `npm run check`: everything that can be said about the sources without running the app. Prints one line a tool, and the output of those that fail.
import { fileURLToPath } from 'node:url';
import { runQuietly } from './steps/processes.mjs';
import { inProject, projectNode, tools } from './steps/project.mjs';

const ROOMS = ['electron', 'renderer', 'shared', 'db', 'test', 'scripts'];

const CHECKS = [
  { name: 'types', args: [tools.tsc, '-b', '.', 'scripts', '--pretty', 'false'] },
  { name: 'lint and format', args: [tools.biome, 'check', '--max-diagnostics=200', '.'] },
  {
    name: 'dependency rules',
    args: [tools.dependencyCruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', ...ROOMS],
  },
  { name: 'unused code', args: [tools.knip, '--no-progress'] },
];

/**
 * Runs all checks, two at a time.
 * @returns {Promise<{ name: string, isPassed: boolean }[]>}
 */
export async function runChecks() {
  const waiting = [...CHECKS];
  const results = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await runCheck(check));
  };
  await Promise.all([worker(), worker()]);
  return results;
}

async function runCheck({ name, args }) {
  const begunAt = Date.now();
  const { code, output } = await runQuietly(projectNode(), args, { cwd: inProject() });
  const seconds = ((Date.now() - begunAt) / 1000).toFixed(1);
  process.stdout.write(`check: ${name} ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)\n`);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
  return { name, isPassed: code === 0 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await runChecks();
  process.exitCode = results.every((result) => result.isPassed) ? 0 : 1;
}
