// `npm run pack`: the app as a folder that runs without this project, in `dist/`. Set-up has run before (`prepack`).
// With the fallback runtime the result is for tests only and says so.
import fs from 'node:fs';
import { readJson } from './setup/cache.mjs';
import { findRuntime } from './setup/runtime.mjs';
import { buildIfNeeded } from './steps/build.mjs';
import { runInForeground } from './steps/processes.mjs';
import { inProject, projectDir, projectNode, tools } from './steps/project.mjs';

const TARGET_OPTION = { linux: '--linux', darwin: '--mac', win32: '--win' }[process.platform];

async function main() {
  const runtime = findRuntime(projectDir);
  if (!runtime) {
    process.stderr.write('There is no Electron to pack. Run `npm run setup` first.\n');
    return 1;
  }
  const buildCode = await buildIfNeeded();
  if (buildCode !== 0) return buildCode;
  const version = readJson(inProject('package.json')).version + (runtime.kind === 'fallback' ? '-test-only' : '');
  const args = [
    tools.electronBuilder,
    TARGET_OPTION,
    'dir',
    '--publish=never',
    // Else electron-builder names and records the version of package.json, not the one inside.
    `--config.electronVersion=${runtime.version}`,
    `--config.extraMetadata.version=${version}`,
  ];
  const env = { ...process.env, RAPPORT_SQLITE_MODULE: sqliteModule(runtime) };
  const code = await runInForeground(projectNode(), args, { cwd: projectDir, env });
  if (code !== 0) return code;
  if (runtime.kind === 'fallback') label(runtime);
  process.stdout.write(`Packed Rapport ${version} with Electron ${runtime.version} into dist/\n`);
  return 0;
}

/** The native file the packed driver will load, relative to the driver's package. */
function sqliteModule(runtime) {
  if (runtime.kind === 'fallback') return 'build/Release/better_sqlite3.node';
  return `prebuilds/${process.platform}-${process.arch}.node`;
}

function label(runtime) {
  const text = [
    'This copy of Rapport is for tests only.',
    '',
    `It contains Electron ${runtime.version}, a fallback runtime used on machines that cannot download Electron`,
    `${readJson(inProject('node_modules', 'electron', 'package.json')).version}. It gets no security updates. Do not give it to people who work with it.`,
    '',
  ].join('\n');
  fs.writeFileSync(inProject('dist', 'linux-unpacked', 'TEST-ONLY.txt'), text);
}

process.exitCode = await main();
