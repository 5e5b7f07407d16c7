// What a person types to map a column, `nps=Score` or `nps=#9`, against the columns of a file. The screen needs none of this.
import { AppError } from '../contract/errors.ts';
import { parseTarget } from './targets.ts';
import type { FilePlan } from './types.ts';
import { plainWords } from './word-list.ts';

/**
 * `settings.mapping` from texts `target=column`: a header as in the file, or without case and accents where only one column
 * reads so, or `#` and the position, counted from 0 as in the plan.
 * @throws AppError `call.invalid` for a target or a column that does not exist
 */
export function mappingFrom(plan: FilePlan, options: readonly string[]): Record<string, string> {
  const mapping: Record<string, string> = {};
  for (const option of options) {
    const sign = option.indexOf('=');
    const target = parseTarget(option.slice(0, Math.max(0, sign)).trim());
    mapping[String(positionNamed(plan, option.slice(sign + 1).trim()))] = target;
  }
  return mapping;
}

function positionNamed(plan: FilePlan, name: string): number {
  const exact = plan.columns.find(({ header }) => header === name);
  if (exact !== undefined) return exact.position;
  const place = /^#(\d{1,3})$/u.exec(name)?.[1];
  const byPlace = plan.columns.find(({ position }) => position === Number(place));
  if (byPlace !== undefined) return byPlace.position;
  const alike = plan.columns.filter(({ header }) => plainWords(header) === plainWords(name));
  const [only] = alike;
  if (alike.length === 1 && only !== undefined) return only.position;
  throw new AppError('call.invalid', { field: 'column', value: name.slice(0, 60) });
}
