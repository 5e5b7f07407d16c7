// Where things are in the project and which programs its scripts start. No work is done here.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectDir = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** A path inside the project. */
export function inProject(...parts) {
  return path.join(projectDir, ...parts);
}

/** The Node of package.json, also when a script was started by hand on an older one. */
export function projectNode() {
  const own = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return fs.existsSync(own) ? own : process.execPath;
}

/** The Electron program that set-up has put in place. */
export function electronExecutable() {
  const home = inProject('node_modules', 'electron');
  return path.join(home, 'dist', fs.readFileSync(path.join(home, 'path.txt'), 'utf8').trim());
}

/** The version of the Electron in place, which is not the one of package.json where the fallback runtime is used. */
export function electronVersion() {
  return fs
    .readFileSync(inProject('node_modules', 'electron', 'dist', 'version'), 'utf8')
    .trim()
    .replace(/^v/, '');
}

/** Chromium refuses to run sandboxed as root; everyone else keeps the sandbox. */
export function sandboxArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** The JavaScript files behind the tools' commands, started with `projectNode()` so that no shell is involved. */
export const tools = {
  electronVite: inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
  electronBuilder: inProject('node_modules', 'electron-builder', 'cli.js'),
  vitest: inProject('node_modules', 'vitest', 'vitest.mjs'),
  playwright: inProject('node_modules', '@playwright', 'test', 'cli.js'),
  biome: inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  tsc: inProject('node_modules', 'typescript', 'bin', 'tsc'),
  dependencyCruiser: inProject('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
  knip: inProject('node_modules', 'knip', 'bin', 'knip.js'),
};
