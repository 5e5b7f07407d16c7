// An error in the words of the person: what happened, what is safe, what can be done.
import type { ErrorCode, ErrorParams } from '../../shared/contract/errors.ts';
import { textOf } from '../texts/translate.ts';
import type { Format } from './format.ts';

/** The three texts of a code. An instant among the parameters (`at`, UTC ms) is written out. */
export function errorWords(
  { code, params }: { readonly code: ErrorCode; readonly params: ErrorParams },
  format: Format,
): { title: string; safe: string; next: string } {
  const { at } = params;
  const written = typeof at === 'number' ? { ...params, at: format.instant(at) } : params;
  const say = (part: string) => textOf('errors', `${code}.${part}`, written);
  return { title: say('title'), safe: say('safe'), next: say('next') };
}
