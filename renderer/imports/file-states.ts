// Where each of several files stands on its way into the workspace. No texts, no components.
import type { AppError } from '../../shared/contract/errors.ts';
import type { ImportId } from '../../shared/contract/values.ts';
import type { FileWork } from './file-work.ts';
import type { ImportRun } from './import-run.ts';
import { groupQuestions } from './question-groups.ts';

export type FileState =
  /** Nothing is known of it yet. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'asks'; readonly questionCount: number }
  /** It was imported before, in the same way. */
  | { readonly kind: 'known'; readonly importId: ImportId }
  /** A header without rows. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly error: AppError }
  /** It waits for the files before it. */
  | { readonly kind: 'queued' }
  | { readonly kind: 'importing' }
  | { readonly kind: 'imported'; readonly importId: ImportId }
  | { readonly kind: 'failed'; readonly error: AppError };

export function fileState(work: FileWork, run: ImportRun | null): FileState {
  const { outcome, error, detection, isDetecting, file } = work;
  if (outcome?.state === 'imported') return { kind: 'imported', importId: outcome.importId };
  if (run?.state === 'running') {
    const { files } = run;
    const place = files.findIndex(({ fileId }) => fileId === file.fileId);
    const current = files.findIndex(({ fileId }) => fileId === run.file.fileId);
    if (place >= 0 && place === current) return { kind: 'importing' };
    if (place > current) return { kind: 'queued' };
  }
  if (outcome?.state === 'failed') return { kind: 'failed', error: outcome.error };
  if (isDetecting) return { kind: 'reading' };
  if (error !== null) return { kind: 'refused', error };
  if (detection === null) return { kind: 'reading' };
  if (detection.recordCount === 0) return { kind: 'empty' };
  if (detection.knownImportId !== null) return { kind: 'known', importId: detection.knownImportId };
  const questionCount = groupQuestions(work).filter(({ isOpen }) => isOpen).length;
  return questionCount > 0 ? { kind: 'asks', questionCount } : { kind: 'ready' };
}

/** The files that can be imported without another word; a failed one can be tried again. */
export function readyWorks(works: readonly FileWork[], run: ImportRun | null): FileWork[] {
  return works.filter((work) => {
    const { kind } = fileState(work, run);
    return kind === 'ready' && (work.detection?.expected.readable ?? 0) > 0;
  });
}

/**
 * The source that the responses of a file go to. Files of one header belong together: the first of them names the source, unless
 * the person named another (the import finds it by the header and says so).
 */
export function sourceOf(work: FileWork, works: readonly FileWork[]): string | null {
  const { detection, settings } = work;
  if (detection === null) return null;
  if (settings.sourceName !== undefined) return detection.sourceName;
  const shape = shapeOf(work);
  const first = works.find((other) => other.detection !== null && shapeOf(other) === shape);
  return first?.detection?.sourceName ?? detection.sourceName;
}

function shapeOf({ detection }: FileWork): string {
  return JSON.stringify(detection?.columns.map(({ header }) => header) ?? []);
}
