// `npm run test:flows`: the tests that drive the real app. Arguments go to Playwright: `npm run test:flows -- import -g cancel`.
import { buildIfNeeded } from './steps/build.mjs';
import { withDisplay } from './steps/display.mjs';
import { withoutNetwork } from './steps/network.mjs';
import { runInForeground } from './steps/processes.mjs';
import { inProject, projectNode, tools } from './steps/project.mjs';

const FLOWS_LIMIT_MS = 20 * 60 * 1000;

try {
  const buildCode = await buildIfNeeded();
  process.exitCode =
    buildCode ||
    (await withDisplay((env) =>
      runInForeground(...withoutNetwork(projectNode(), [tools.playwright, 'test', ...process.argv.slice(2)]), {
        cwd: inProject(),
        env,
        timeoutMs: FLOWS_LIMIT_MS,
      }),
    ));
} catch (error) {
  process.stderr.write(`The flows were not run: ${error.message}\n`);
  process.exitCode = 1;
}
