// What an import reads: bytes of a file and the table in it. Only the shape, the plain file and text in memory; which file is of
// which kind is decided in import-open.ts.
import { constants } from 'node:fs';
import { access, type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../shared/contract/errors.ts';
import type { FileFormat, Message, Question } from '../shared/import/types.ts';

/** A sheet of a workbook with content. `rowCount`: rows that hold a value, header rows included. */
export type SourceSheet = { readonly name: string; readonly isHidden: boolean; readonly rowCount: number };

/** The table in a file, whatever it lies in. */
export type ImportTable = {
  readonly format: FileFormat;
  /** Sheets with content in the workbook's order; empty for other formats. */
  readonly sheets: readonly SourceSheet[];
  /** The sheet that `chunks` reads; null for other formats. */
  readonly sheet: string | null;
  /** What to know about the container. Complete once `chunks` was read to its end. */
  readonly warnings: readonly Message[];
  /** What the container leaves open: which sheet, which file of a ZIP. Meanwhile `chunks` reads the likeliest. */
  readonly questions: readonly Question[];
  /**
   * Bytes of the table, as often as asked, one reader at a time. A chunk may be empty, and is only valid until the next one is taken.
   * Never a Buffer (see `plainBytes`).
   */
  chunks(): AsyncIterable<Uint8Array>;
  /** Share (0…1) of the table that the latest `chunks` has handed out. */
  readShare(): number;
};

export type ImportSource = ImportTable & {
  readonly name: string;
  /** Size of the file itself. */
  readonly bytes: number;
  /** The name of what the table lies in: of the file, or of the one file in a ZIP. */
  readonly tableName: string;
  /** `chunks` are the file's own bytes, so that they can be hashed on the way. */
  readonly isPlain: boolean;
  /** The same workbook on another of its `sheets`; absent for other formats. */
  readonly onSheet?: (name: string) => Promise<ImportSource>;
  /** The file's own bytes, for its hash. */
  fileChunks(): AsyncIterable<Uint8Array>;
};

/** A file on disk, its size checked and watched. */
export type SourceFile = {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  chunks(): AsyncIterable<Uint8Array>;
};

/** Larger files are refused (reliability: hostile input). */
export const MAX_FILE_BYTES = 1_000_000_000;
/** Small enough for a turn of the event loop between them, so that cancelling is heard at once. */
export const CHUNK_BYTES = 131_072;

/** A file on disk. Errors: `file.not-found`, `file.unreadable`, `file.too-large`; and `file.unreadable` if it changes while it is read. */
export async function fileAt(path: string): Promise<SourceFile> {
  const name = basename(path);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new AppError('file.not-found', { file: name });
  await access(path, constants.R_OK).catch((cause: unknown) => {
    throw new AppError('file.unreadable', { file: name }, { cause });
  });
  if (found.size > MAX_FILE_BYTES) {
    throw new AppError('file.too-large', { limit: 'bytes', max: MAX_FILE_BYTES, count: found.size });
  }
  async function refuseIfChanged(handle: FileHandle): Promise<void> {
    const now = await handle.stat();
    if (now.size !== found?.size || now.mtimeMs !== found.mtimeMs) {
      throw new AppError('file.unreadable', { file: name, reason: 'changed' });
    }
  }
  return { path, name, bytes: found.size, chunks: () => readInChunks(path, name, refuseIfChanged) };
}

/** The same bytes as no Buffer: readers keep a chunk by its slice(), which of a Buffer is no copy. */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Bytes with a name: a file, or what lies in one. `bytes` as far as known before they are read. */
export type NamedBytes = Pick<SourceFile, 'name' | 'bytes' | 'chunks'>;

/** Bytes that are the table themselves: separated text. */
export function plainTable(file: NamedBytes, warnings: readonly Message[] = []): ImportTable {
  let read = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    read = 0;
    for await (const chunk of file.chunks()) {
      read += chunk.length;
      yield chunk;
    }
  }
  return {
    format: 'csv',
    sheets: [],
    sheet: null,
    warnings,
    questions: [],
    chunks,
    readShare: () => (file.bytes === 0 ? 1 : read / file.bytes),
  };
}

async function* readInChunks(
  path: string,
  name: string,
  refuseIfChanged: (handle: FileHandle) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw new AppError('file.unreadable', { file: name }, { cause });
  });
  const buffers = [new Uint8Array(CHUNK_BYTES), new Uint8Array(CHUNK_BYTES)] as const;
  function readInto(buffer: Uint8Array): Promise<Uint8Array> {
    return handle.read(buffer, 0, CHUNK_BYTES, null).then(
      ({ bytesRead }) => buffer.subarray(0, bytesRead),
      (cause: unknown) => {
        throw new AppError('file.unreadable', { file: name }, { cause });
      },
    );
  }
  // While one chunk is worked on, the next is read.
  let next = readInto(buffers[0]);
  try {
    for (let number = 1; ; number += 1) {
      const chunk = await next;
      if (chunk.length === 0) break;
      next = readInto(buffers[number % 2 === 0 ? 0 : 1]);
      yield chunk;
    }
    await refuseIfChanged(handle);
  } finally {
    await next.catch(() => undefined);
    await handle.close();
  }
}

/** Text as the file it would be. */
export function sourceOfText(name: string, text: string): ImportSource {
  const bytes = new TextEncoder().encode(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
  }
  const file = { name, bytes: bytes.length, chunks };
  return { ...plainTable(file), name, bytes: bytes.length, tableName: name, isPlain: true, fileChunks: chunks };
}
