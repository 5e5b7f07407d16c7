// Files a person chose or dropped, as ids: the page never holds a path.
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../shared/contract/errors.ts';

export type OfferedFile = { readonly fileId: string; readonly name: string; readonly bytes: number };

const paths = new Map<string, string>();
const MAX_REMEMBERED = 200;

/** Remembers a path under a new id. Folders and missing files are `file.not-found`. */
export function offerFile(path: string): OfferedFile {
  let bytes: number;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new AppError('file.not-found', { file: basename(path) });
    bytes = stat.size;
  } catch (error) {
    throw error instanceof AppError
      ? error
      : new AppError('file.not-found', { file: basename(path) }, { cause: error });
  }
  const oldest = paths.keys().next().value;
  if (paths.size >= MAX_REMEMBERED && oldest !== undefined) paths.delete(oldest);
  const fileId = randomUUID();
  paths.set(fileId, path);
  return { fileId, name: basename(path), bytes };
}

/** The path behind an id; an id of an earlier run is `file.not-found`. */
export function pathOfFile(fileId: string): string {
  const path = paths.get(fileId);
  if (path === undefined) throw new AppError('file.not-found', { file: '' });
  return path;
}
