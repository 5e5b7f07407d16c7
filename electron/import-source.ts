// Bytes to import: a file on disk, or text that is in memory already. Knows nothing of what is in them.
import { constants } from 'node:fs';
import { access, type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../shared/contract/errors.ts';

export type ImportSource = {
  readonly name: string;
  readonly bytes: number;
  /** From the beginning, as often as asked. A chunk is only valid until the next one is taken. */
  chunks(): AsyncIterable<Uint8Array>;
};

/** Larger files are refused (reliability: hostile input). */
const MAX_FILE_BYTES = 1_000_000_000;
/** Small enough for a turn of the event loop between them, so that cancelling is heard at once. */
const CHUNK_BYTES = 131_072;

/** A file on disk. Errors: `file.not-found`, `file.unreadable`, `file.too-large`; and `file.unreadable` if it changes while it is read. */
export async function sourceAt(path: string): Promise<ImportSource> {
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
  return {
    name,
    bytes: found.size,
    chunks: () => readInChunks(path, name, refuseIfChanged),
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
  return {
    name,
    bytes: bytes.length,
    chunks: async function* chunks() {
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
    },
  };
}
