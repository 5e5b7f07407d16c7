// `npm start` and `npm run dev`: builds if needed and opens Rapport. Further arguments go to the app: `npm start -- --sample`.
import { buildIfNeeded } from './steps/build.mjs';
import { hasDisplay, withDisplay } from './steps/display.mjs';
import { runInForeground } from './steps/processes.mjs';
import { electronExecutable, inProject, projectNode, sandboxArgs, tools } from './steps/project.mjs';

const appArgs = process.argv.slice(2).filter((argument) => argument !== '--dev');
const isDev = process.argv.includes('--dev');

async function main() {
  const buildCode = isDev ? 0 : await buildIfNeeded();
  if (buildCode !== 0) {
    process.stderr.write('Rapport was not started: the build failed, see above.\n');
    return buildCode;
  }
  if (!hasDisplay()) {
    process.stdout.write('Rapport: no display found, the window opens on a virtual one. Ctrl+C ends it.\n');
  }
  return withDisplay((env) => (isDev ? runDevServer(env) : runApp(env)));
}

function runApp(env) {
  // Log level 3 keeps Chromium's notices about a missing session bus off the screen; the app's own lines are not affected.
  return runInForeground(electronExecutable(), ['.', ...sandboxArgs(), '--log-level=3', ...appArgs], {
    cwd: inProject(),
    env,
  });
}

function runDevServer(env) {
  const sandbox = sandboxArgs().length > 0 ? ['--noSandbox'] : [];
  const args = [tools.electronVite, 'dev', ...sandbox, '--', '--log-level=3', ...appArgs];
  return runInForeground(projectNode(), args, { cwd: inProject(), env });
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`Rapport was not started: ${error.message}\n`);
  process.exitCode = 1;
}
