// What the operating system must bring on Linux: shared libraries of Electron, a virtual display, a compiler.
// Finds what is missing and installs it (root with apt-get) or says the one command that does.
import { hasCommand, run, SetupError, say, tail } from './report.mjs';

/** Debian and Ubuntu package by the shared library Electron asks for. Where both exist, the name ending in t64 is taken. */
const PACKAGE_BY_LIBRARY = {
  'libX11.so.6': 'libx11-6',
  'libX11-xcb.so.1': 'libx11-xcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXcursor.so.1': 'libxcursor1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXi.so.6': 'libxi6',
  'libXrandr.so.2': 'libxrandr2',
  'libXrender.so.1': 'libxrender1',
  'libXss.so.1': 'libxss1',
  'libXtst.so.6': 'libxtst6',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libpangocairo-1.0.so.0': 'libpango-1.0-0',
  'libudev.so.1': 'libudev1',
  'libuuid.so.1': 'libuuid1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libxshmfence.so.1': 'libxshmfence1',
};

/** Packages renamed for 64-bit time in newer Debian and Ubuntu. */
const MAY_BE_T64 = new Set([
  'libasound2',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
]);

/**
 * Names of the libraries in `ldd` output that were not found.
 * @public also called by its test, in a process of its own
 * @param {string} lddOutput
 */
export function missingLibraries(lddOutput) {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

/**
 * Packages for these libraries (sorted, each once) and the libraries no package is known for.
 * @public also called by its test, in a process of its own
 * @param {string[]} libraries
 */
export function packagesFor(libraries) {
  const packages = libraries.map((name) => PACKAGE_BY_LIBRARY[name]).filter((name) => name !== undefined);
  return {
    packages: [...new Set(packages)].sort(),
    unknown: libraries.filter((name) => !(name in PACKAGE_BY_LIBRARY)),
  };
}

/**
 * What is missing on this machine. Empty lists everywhere but on Linux.
 * @param {{ executable: string, needsCompiler: boolean }} need
 * @returns {Promise<{ packages: string[], unknown: string[] }>}
 */
export async function findMissing({ executable, needsCompiler }) {
  if (process.platform !== 'linux') return { packages: [], unknown: [] };
  const ldd = await run('ldd', [executable]);
  const missing = packagesFor(missingLibraries(ldd.stdout));
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  if (!hasDisplay && !((await hasCommand('xvfb-run')) && (await hasCommand('xauth'))))
    missing.packages.push('xauth', 'xvfb');
  if (needsCompiler && !((await hasCommand('cc')) && (await hasCommand('c++'))))
    missing.packages.push('g++', 'gcc', 'libc6-dev');
  return missing;
}

/**
 * Installs the missing packages or fails with the one command that does.
 * @param {{ packages: string[], unknown: string[] }} missing
 * @param {{ isRoot: boolean }} [who] the running user
 */
export async function installMissing({ packages, unknown }, { isRoot } = { isRoot: process.getuid?.() === 0 }) {
  if (!(await hasCommand('apt-get'))) {
    throw new SetupError(
      `Missing on this system: ${[...packages, ...unknown].join(', ')} (named as in Debian).`,
      "Install them with this system's package manager, then run the same command again.",
    );
  }
  if (unknown.length > 0) {
    throw new SetupError(
      `Electron needs libraries that no known package brings: ${unknown.join(', ')}.`,
      'Install the packages that bring them, then run the same command again.',
    );
  }
  if (!isRoot) {
    throw new SetupError(
      'Some system packages are missing.',
      `Run this one command as root, then the same command as now again:\n\n  ${await commandToType(packages)}\n`,
    );
  }
  await installAsRoot(packages);
}

function installCommand(packages) {
  return `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** One line for an ordinary user: with sudo where there is one, and with fresh package lists where the present ones do not know a package. */
async function commandToType(packages) {
  const names = await chooseNames(packages);
  const known = await run('apt-cache', ['show', '--no-all-versions', ...names]);
  const sudo = (await hasCommand('sudo')) ? 'sudo ' : '';
  return `${known.code === 0 ? '' : `${sudo}apt-get update && `}${sudo}${installCommand(names)}`;
}

async function installAsRoot(packages) {
  const update = await apt(['update']);
  const names = await chooseNames(packages);
  say(`installing ${names.join(' ')}`);
  const result = await apt(['install', '-y', '--no-install-recommends', ...names]);
  if (result.code === 0) return;
  throw new SetupError(
    `System packages could not be installed.\n${tail(update.code === 0 ? result.stderr : update.stderr + result.stderr)}`,
    `Solve what apt-get reports above, or run by hand:\n\n  apt-get update && ${installCommand(names)}\n\nthen run the same command again.`,
  );
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...args], { env });
}

/** The names under which this system knows the packages. */
async function chooseNames(packages) {
  const names = [];
  for (const name of packages) {
    const t64 = `${name}t64`;
    const known = MAY_BE_T64.has(name) ? await run('apt-cache', ['show', '--no-all-versions', t64]) : undefined;
    names.push(known?.code === 0 && known.stdout.includes(`Package: ${t64}`) ? t64 : name);
  }
  return names;
}
