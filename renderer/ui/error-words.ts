// An error in the words of the person: what happened, what is safe, what can be done.
import i18next from 'i18next';
import type { ErrorCode, ErrorParams } from '../../shared/contract/errors.ts';
import { textOf } from '../texts/translate.ts';
import type { Format } from './format.ts';

/** Kinds of an error with an advice of their own, as `<last part of the code>-<kind>`. */
const KINDS = [
  'format-xlsx-protected',
  'format-xls',
  'format-xlsb',
  'format-ods',
  'format-numbers',
  'format-damaged',
  'format-zip-path',
  'format-zip-encrypted',
  'format-zip-empty',
  'format-doctype',
  'format-json',
  'format-pdf',
  'format-html',
  'too-large-bytes',
  'too-large-workbookBytes',
  'too-large-inflatedBytes',
  'too-large-zipEntries',
  'too-large-zipRatio',
  'too-large-sharedStrings',
  'too-large-columns',
  'too-large-rows',
  'too-large-record',
  'aggregate-percentages',
  'aggregate-perGroup',
  'aggregate-pivot',
] as const;

/** Which parameter of a code names its kind. */
const KIND_PARAM: Partial<Record<ErrorCode, string>> = {
  'file.format': 'format',
  'file.too-large': 'limit',
  'file.aggregate': 'reason',
};

function kindOf(code: ErrorCode, params: ErrorParams): (typeof KINDS)[number] | undefined {
  const name = `${code.slice(code.lastIndexOf('.') + 1)}-${params[KIND_PARAM[code] ?? ''] ?? ''}`;
  return KINDS.find((known) => known === name);
}

/** The three texts of a code. An instant among the parameters (`at`, UTC ms) is written out, and so are numbers. */
export function errorWords(
  { code, params }: { readonly code: ErrorCode; readonly params: ErrorParams },
  format: Format,
): { title: string; safe: string; next: string } {
  const written = Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      if (typeof value !== 'number' || key === 'count') return [key, value];
      return [key, key === 'at' ? format.instant(value) : format.number(value)];
    }),
  );
  const say = (part: string) => textOf('errors', `${code}.${part}`, written);
  const kind = kindOf(code, params);
  if (kind === undefined) return { title: say('title'), safe: say('safe'), next: say('next') };
  const { max = '', line = '' } = written;
  return {
    title: i18next.t(`errorKinds.${kind}.title`, { max, line }),
    safe: say('safe'),
    next: i18next.t(`errorKinds.${kind}.next`),
  };
}
