// The part of yauzl that table-zip.ts uses; the package brings no types.
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export type Entry = {
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly crc32: number;
    readonly versionMadeBy: number;
    readonly generalPurposeBitFlag: number;
    readonly externalFileAttributes: number;
    readonly fileNameRaw: Buffer;
    readonly extraFields: readonly { readonly id: number; readonly data: Buffer }[];
    isEncrypted(): boolean;
    canDecodeFileData(): boolean;
  };

  export type ZipFile = {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  };

  type Options = { decodeStrings: boolean; validateEntrySizes: boolean; autoClose: boolean };

  export function openPromise(path: string, options: Options): Promise<ZipFile>;
  export function fromBufferPromise(buffer: Buffer, options: Options): Promise<ZipFile>;
  export function getFileNameLowLevel(
    generalPurposeBitFlag: number,
    fileNameBuffer: Buffer,
    extraFields: Entry['extraFields'],
    strictFileNames: boolean,
  ): string;
  /** What is wrong with a name, or null. */
  export function validateFileName(fileName: string): string | null;
}
