// The reasons of rejected rows as the file with the rejects carries them: in the person's language, values still to be filled in.
import i18next from 'i18next';
import type { Message } from '../../shared/import/types.ts';

const LONGEST = 300;

/** By code, with `{{param}}` where a value goes; how a value is written is left to the file. */
export function rejectSentences(reasons: readonly { readonly reason: Message }[]): Record<string, string> {
  const codes = new Set(reasons.map(({ reason }) => reason.code));
  const found: Record<string, string> = {};
  for (const code of codes) {
    const text: unknown =
      i18next.getResource(i18next.language, 'translation', `import.${code}`) ??
      i18next.getResource(i18next.language, 'translation', `import.${code}_other`);
    if (typeof text === 'string') found[code] = text.replaceAll(/\{\{\s*(\w+)[^}]*\}\}/gu, '{{$1}}').slice(0, LONGEST);
  }
  return found;
}
