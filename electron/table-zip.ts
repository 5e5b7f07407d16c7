// ZIP archives: the list of files in one, and the bytes of each, counted while they are unpacked. Knows nothing of what they hold,
// and never writes a file.
import { crc32 } from 'node:zlib';
import * as yauzl from 'yauzl';
import { AppError } from '../shared/contract/errors.ts';
import { plainBytes } from './import-source.ts';
import {
  damaged,
  MAX_PACKED_FILE_BYTES,
  MAX_ZIP_ENTRIES,
  MAX_ZIP_RATIO,
  RATIO_FREE_BYTES,
  tooLarge,
} from './table-limits.ts';

export type ArchiveEntry = {
  /** With `/` between folders. */
  readonly name: string;
  /** As the archive declares it. */
  readonly bytes: number;
  /** A name that leads out of the archive, or a link to another file. */
  readonly isTrick: boolean;
  readonly isEncrypted: boolean;
  readonly entry: yauzl.Entry;
};

export type Archive = {
  /** What all files together unpack to, as the archive declares it. */
  readonly declaredBytes: number;
  /** Files, without folders. */
  readonly entries: readonly ArchiveEntry[];
  /** By its name, upper and lower case alike. */
  find(name: string): ArchiveEntry | undefined;
  /** @param max bytes it may grow to. Errors: `file.too-large`, `file.format` (`damaged`, `zip-encrypted`) */
  chunks(entry: ArchiveEntry, max: number): AsyncIterable<Uint8Array>;
  read(entry: ArchiveEntry, max: number): Promise<Uint8Array>;
};

/** Where the bytes of an archive lie: a file, or memory for an archive inside another. */
export type ArchivePlace = { readonly path: string } | { readonly bytes: Buffer };

const OPTIONS = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
const UNIX = 3;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/** Errors: `file.format` (`damaged`), `file.too-large` (`zipEntries`, `zipRatio`) */
export async function openArchive(place: ArchivePlace): Promise<Archive> {
  const entries: ArchiveEntry[] = [];
  const zip = await open(place);
  let declaredBytes = 0;
  try {
    let count = 0;
    if (zip.entryCount > MAX_ZIP_ENTRIES) throw tooLarge('zipEntries', MAX_ZIP_ENTRIES, zip.entryCount);
    for await (const entry of zip.eachEntry()) {
      count += 1;
      if (count > MAX_ZIP_ENTRIES) throw tooLarge('zipEntries', MAX_ZIP_ENTRIES, count);
      declaredBytes += entry.uncompressedSize;
      refuseRatio(entry, entry.uncompressedSize);
      const described = describe(entry);
      if (!described.name.endsWith('/')) entries.push(described);
    }
  } catch (error) {
    throw error instanceof AppError ? error : damaged('zip', error);
  } finally {
    zip.close();
  }
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    entries,
    declaredBytes,
    find: (name) => byName.get(name.toLowerCase()),
    chunks: (entry, max) => unpack(place, entry, max),
    read: async (entry, max) => {
      const parts: Uint8Array[] = [];
      for await (const part of unpack(place, entry, max)) parts.push(part);
      return Buffer.concat(parts);
    },
  };
}

/** The limit of a workbook has a name of its own; other files may be as large as one that was never packed. */
export function inflatesTooFar(max: number, count: number): AppError {
  return tooLarge(max >= MAX_PACKED_FILE_BYTES ? 'bytes' : 'inflatedBytes', max, count);
}

function open(place: ArchivePlace): Promise<yauzl.ZipFile> {
  const opened =
    'path' in place ? yauzl.openPromise(place.path, OPTIONS) : yauzl.fromBufferPromise(place.bytes, OPTIONS);
  return opened.catch((cause: unknown) => {
    throw damaged('zip', cause);
  });
}

function describe(entry: yauzl.Entry): ArchiveEntry {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const raw = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
  const isLink =
    entry.versionMadeBy >>> 8 === UNIX && ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;
  const name = raw.replaceAll('\\', '/');
  return {
    name,
    bytes: entry.uncompressedSize,
    isTrick: isLink || yauzl.validateFileName(name) !== null || name.includes('\0'),
    isEncrypted: entry.isEncrypted(),
    entry,
  };
}

function refuseRatio({ compressedSize }: yauzl.Entry, unpacked: number): void {
  if (unpacked <= RATIO_FREE_BYTES || unpacked <= compressedSize * MAX_ZIP_RATIO) return;
  throw tooLarge('zipRatio', MAX_ZIP_RATIO, Math.ceil(unpacked / Math.max(1, compressedSize)));
}

async function* unpack(place: ArchivePlace, { name, entry, isEncrypted }: ArchiveEntry, max: number) {
  if (isEncrypted) throw new AppError('file.format', { format: 'zip-encrypted', entry: name });
  if (!entry.canDecodeFileData()) throw new AppError('file.format', { format: 'zip', entry: name });
  const zip = await open(place);
  try {
    const stream = await zip.openReadStreamPromise(entry);
    let unpacked = 0;
    let check = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      // What the archive declares may be wrong on purpose: only what really comes out counts.
      if (unpacked > max) throw inflatesTooFar(max, unpacked);
      refuseRatio(entry, unpacked);
      check = crc32(chunk, check);
      yield plainBytes(chunk);
    }
    if (unpacked !== entry.uncompressedSize || check !== entry.crc32) throw damaged(name);
  } catch (error) {
    throw error instanceof AppError ? error : damaged(name, error);
  } finally {
    zip.close();
  }
}
