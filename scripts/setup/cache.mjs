// The folder in which set-up keeps what was costly to make, and how an entry appears in it all at once or not at all.
// No locks: two set-ups may make the same entry side by side, the first rename wins and the other copy is thrown away.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Work folders of set-ups that were interrupted are named so: `.making-<process id>-<random>`. */
const WORK_PREFIX = '.making-';
const WORK_FOLDER_MAX_AGE_MS = 6 * 60 * 60 * 1000;

/**
 * The cache folder, created: `$XDG_CACHE_HOME/rapport` or `~/.cache/rapport`; `build-cache/` of the project when neither can be written.
 * @param {string} projectDir
 */
export function openCacheDir(projectDir) {
  const base = process.env.XDG_CACHE_HOME || path.join(os.homedir() || '', '.cache');
  const wanted = path.isAbsolute(base) ? path.join(base, 'rapport') : path.join(projectDir, 'build-cache');
  try {
    fs.mkdirSync(wanted, { recursive: true });
    fs.accessSync(wanted, fs.constants.W_OK);
    return wanted;
  } catch {
    const inProject = path.join(projectDir, 'build-cache');
    fs.mkdirSync(inProject, { recursive: true });
    return inProject;
  }
}

/** A fresh empty folder inside `parentDir` that only this process uses. */
export function makeWorkDir(parentDir) {
  const dir = path.join(parentDir, `${WORK_PREFIX}${process.pid}-${randomBytes(4).toString('hex')}`);
  fs.mkdirSync(dir, { recursive: true });
  return dir;
}

/** Removes work folders left by set-ups that are no longer running. */
export function removeAbandonedWork(parentDir) {
  if (!fs.existsSync(parentDir)) return;
  for (const name of fs.readdirSync(parentDir)) {
    if (!name.startsWith(WORK_PREFIX)) continue;
    const dir = path.join(parentDir, name);
    const ownerId = Number.parseInt(name.slice(WORK_PREFIX.length), 10);
    if (isProcessAlive(ownerId) && !isOlderThan(dir, WORK_FOLDER_MAX_AGE_MS)) continue;
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

function isProcessAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isOlderThan(file, ageMs) {
  try {
    return Date.now() - fs.statSync(file).mtimeMs > ageMs;
  } catch {
    return false;
  }
}

/**
 * Makes `finishedDir` appear at `targetDir` in one step. An existing target for which `isGood` holds is kept and the new one dropped;
 * any other existing target is moved aside and removed.
 * @param {string} finishedDir
 * @param {string} targetDir on the same file system
 * @param {(dir: string) => boolean} isGood
 */
export function publishDir(finishedDir, targetDir, isGood) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (fs.existsSync(targetDir)) {
      if (isGood(targetDir)) {
        fs.rmSync(finishedDir, { recursive: true, force: true });
        return;
      }
      moveAside(targetDir);
    }
    try {
      fs.renameSync(finishedDir, targetDir);
      return;
    } catch (error) {
      // Another set-up published between the check and the rename: look at what it made.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    }
  }
  throw new Error(`another program keeps replacing ${targetDir}`);
}

function moveAside(dir) {
  const aside = `${makeWorkDir(path.dirname(dir))}/old`;
  try {
    fs.renameSync(dir, aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  fs.rmSync(path.dirname(aside), { recursive: true, force: true });
}

/** Writes a small file so that a reader sees either the old text or the new one. */
export function writeFileAtomic(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  fs.writeFileSync(partial, text);
  fs.renameSync(partial, file);
}

/** Copies a file so that a reader sees either no file, the old one or the complete new one. */
export function copyFileAtomic(from, to) {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const partial = `${to}.${process.pid}-${randomBytes(4).toString('hex')}`;
  fs.copyFileSync(from, partial, fs.constants.COPYFILE_FICLONE);
  fs.renameSync(partial, to);
}

/** The parsed JSON of a file, or undefined when it is missing or damaged. */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
