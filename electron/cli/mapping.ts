// `--map target=column`: a column by its header or as `#position`, counted from 0 as in the JSON. Only words and headers, no file.
import { AppError } from '../../shared/contract/errors.ts';
import { parseTarget } from '../../shared/import/targets.ts';
import { UsageError } from './output.ts';

/** Whether every mapping names its column by position, so that the headers need not be known. */
export function isByPosition(maps: readonly string[]): boolean {
  return maps.every((text) => /=#\d+$/.test(text));
}

/** Settings' mapping: position (as text) → target. `headers` in the order of the file. */
export function mappingOf(maps: readonly string[], headers: readonly string[] | null): Record<string, string> {
  const mapping: Record<string, string> = {};
  for (const text of maps) {
    const found = readMap(text, headers);
    const before = mapping[found.position];
    if (before !== undefined && before !== found.target) {
      throw new UsageError(`--map ${text}: this column is mapped to ${before} already`);
    }
    mapping[found.position] = found.target;
  }
  return mapping;
}

/** Names of comments, behaviours and extra fields may hold `=`, and so may headers: the first split that makes sense counts. */
function readMap(text: string, headers: readonly string[] | null): { position: number; target: string } {
  let isTarget = false;
  for (let at = text.indexOf('='); at !== -1; at = text.indexOf('=', at + 1)) {
    const target = text.slice(0, at);
    if (!canBeTarget(target)) continue;
    isTarget = true;
    const position = positionOf(text.slice(at + 1), headers);
    if (position !== -1) return { position, target };
  }
  if (!isTarget) throw new UsageError(`--map ${text}: expected target=column with one of the targets of the manual`);
  const known = headers === null ? '' : `; the file has ${headers.map((header) => `"${header}"`).join(', ')}`;
  throw new UsageError(`--map ${text}: there is no such column${known}`);
}

function canBeTarget(text: string): boolean {
  try {
    parseTarget(text);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

function positionOf(column: string, headers: readonly string[] | null): number {
  const exact = headers?.indexOf(column) ?? -1;
  if (exact !== -1) return exact;
  const numbered = /^#(\d+)$/.exec(column);
  if (numbered) return Number(numbered[1]);
  const wanted = column.trim().toLowerCase();
  return headers?.findIndex((header) => header.trim().toLowerCase() === wanted) ?? -1;
}
