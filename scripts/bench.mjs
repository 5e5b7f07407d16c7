// `npm run bench`: measurements, all of them or the named ones (`npm run bench -- import-latency`). They print figures side by side and judge nothing.
import fs from 'node:fs';
import { buildIfNeeded } from './steps/build.mjs';
import { withDisplay } from './steps/display.mjs';
import { runInForeground } from './steps/processes.mjs';
import { inProject, projectNode } from './steps/project.mjs';

const SUFFIX = '.bench.ts';

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
  const buildCode = await buildIfNeeded();
  if (buildCode !== 0) return buildCode;
  let exitCode = 0;
  for (const name of first === undefined ? known : [first]) {
    process.stdout.write(`\n${name}\n`);
    const code = await withDisplay((env) =>
      runInForeground(projectNode(), [inProject('test', 'bench', `${name}${SUFFIX}`), ...rest], {
        cwd: inProject(),
        env,
      }),
    );
    exitCode = exitCode || code;
  }
  return exitCode;
}

process.exitCode = await main();
