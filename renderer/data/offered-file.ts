// A file on its way to the import screen. It travels in the address, so that a reload comes back to it.
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { OfferedFile } from './bridge.ts';

/** The address of the import screen with this file in it. */
export function importPath(file: { fileId: string; name: string; bytes: number }): string {
  return `/import?${new URLSearchParams({ file: file.fileId, name: file.name, bytes: String(file.bytes) })}`;
}

/** The file in the address of the import screen, null if none was chosen yet. `fileId` is refused as `file.not-found` if it is unknown. */
export function useOfferedFile(): { fileId: string; name: OfferedFile['name']; bytes: number } | null {
  const [params] = useSearchParams();
  return useMemo(() => {
    const fileId = params.get('file');
    return fileId === null ? null : { fileId, name: params.get('name') ?? '', bytes: Number(params.get('bytes') ?? 0) };
  }, [params]);
}
