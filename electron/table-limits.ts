// Limits of files that hold a table inside a container (reliability: hostile input). Each is named in the message a person sees.
import { AppError } from '../shared/contract/errors.ts';

/** Size of a workbook on disk, in bytes. */
export const MAX_WORKBOOK_BYTES = 50_000_000;
/** What a workbook may grow to when its parts are unpacked. */
export const MAX_INFLATED_BYTES = 300_000_000;
/** What one file in a ZIP may grow to: the limit of a file that was never packed. */
export const MAX_PACKED_FILE_BYTES = 1_000_000_000;
export const MAX_ZIP_ENTRIES = 2_000;
/** Unpacked bytes per packed byte. */
export const MAX_ZIP_RATIO = 200;
/** Below this much, even a high ratio harms nobody. */
export const RATIO_FREE_BYTES = 1_000_000;
/** Text that a workbook keeps once for all its cells, in bytes of UTF-8. */
export const MAX_SHARED_STRING_BYTES = 160_000_000;
/** One object of a JSON file, in bytes. */
export const MAX_ELEMENT_BYTES = 16_000_000;
/** Brackets inside brackets. */
export const MAX_JSON_DEPTH = 100;

/** A limit is passed. `limit` names it in the message; `count` is what the file has, as far as it was read. */
export function tooLarge(limit: string, max: number, count: number): AppError {
  return new AppError('file.too-large', { limit, max, count });
}

/** The file's content contradicts itself or ends too early. `part` names where. */
export function damaged(part: string, cause?: unknown): AppError {
  return new AppError('file.format', { format: 'damaged', part }, { cause });
}
