// Files on their way to the import screen, or a staff list to its own. They travel in the address, so that a reload comes back to
// them. What is done with them stands in imports/ and staff/.
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { OfferedFile } from './bridge.ts';

export type FileInAddress = { readonly fileId: string; readonly name: OfferedFile['name']; readonly bytes: number };

/**
 * The address of the import screen with these files in it.
 * @param shownId the one of several that is looked at; without it, several are a list
 */
export function importPath(files: readonly FileInAddress[], shownId?: string): string {
  const params = paramsOf(files);
  if (shownId !== undefined) params.set('show', shownId);
  const text = params.toString();
  return text === '' ? '/import' : `/import?${text}`;
}

/** The address of the screen for staff lists with this file in it. */
export function staffPath(file: FileInAddress): string {
  return `/staff?${paramsOf([file]).toString()}`;
}

function paramsOf(files: readonly FileInAddress[]): URLSearchParams {
  const params = new URLSearchParams();
  for (const { fileId, name, bytes } of files) {
    params.append('file', fileId);
    params.append('name', name);
    params.append('bytes', String(bytes));
  }
  return params;
}

/** The files that an address of the import screen names. An id nobody knows any more is refused later as `file.not-found`. */
export function filesIn(params: URLSearchParams): FileInAddress[] {
  const names = params.getAll('name');
  const bytes = params.getAll('bytes');
  return params.getAll('file').map((fileId, index) => {
    const size = Number(bytes[index] ?? 0);
    return { fileId, name: names[index] ?? '', bytes: Number.isSafeInteger(size) && size >= 0 ? size : 0 };
  });
}

/** The files in the address of the import screen, and which of them is looked at. */
export function useOfferedFiles(): { readonly files: readonly FileInAddress[]; readonly shownId: string | null } {
  const [params] = useSearchParams();
  return useMemo(() => {
    const files = filesIn(params);
    const wanted = files.length === 1 ? files[0]?.fileId : params.get('show');
    return { files, shownId: files.find(({ fileId }) => fileId === wanted)?.fileId ?? null };
  }, [params]);
}
