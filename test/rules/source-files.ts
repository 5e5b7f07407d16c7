// Reading the project's source files for the rules, and making a small copy of the project in which a rule can be broken.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms whose code ships. */
export const ROOMS = ['electron', 'renderer', 'shared', 'db'];

/** A source file: its path from the project's folder with `/`, and its text. */
export type SourceFile = { path: string; text: string };

/** All TypeScript files below these folders of the project. */
export function readSources(folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectDir, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ['.ts', '.tsx'].includes(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({
        path: file.slice(projectDir.length).replaceAll('\\', '/'),
        text: readFileSync(file, 'utf8'),
      })),
  );
}

/** An empty project in the temporary folder that shares our node_modules. */
export function makeEmptyProject(): string {
  const dir = mkdtempSync(join(tmpdir(), 'rapport-rules-'));
  symlinkSync(join(projectDir, 'node_modules'), join(dir, 'node_modules'), 'dir');
  writeFileSync(join(dir, 'package.json'), readFileSync(join(projectDir, 'package.json')));
  return dir;
}

/** Copies folders and files of the project into another one. */
export function copyInto(dir: string, names: string[]): void {
  for (const name of names) cpSync(join(projectDir, name), join(dir, name), { recursive: true });
}

/** Writes a file, with its folders. */
export function plant(dir: string, path: string, text: string): void {
  const file = join(dir, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
