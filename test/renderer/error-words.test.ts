// Every error says in every language what happened, what is safe and what can be done, with its values filled in.
import { beforeAll, describe, expect, test } from 'vitest';
import { setLanguage, startTexts } from '../../renderer/texts/i18n.ts';
import { errorWords } from '../../renderer/ui/error-words.ts';
import { createFormat } from '../../renderer/ui/format.ts';
import { AppError, errorCodes } from '../../shared/contract/errors.ts';

const at = Date.UTC(2026, 10, 21, 9, 42);
/** Everything that is filled into any of the texts. */
const params = {
  person: 'Ana',
  at,
  format: 'XLSX',
  agent: 'Ana',
  value: 'A-014',
  team: 'Soporte',
  agents: 3,
  responses: 9,
};

beforeAll(() => {
  // Only the attribute that names the language of the page is touched.
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  startTexts('en');
});

describe.each(['en', 'es', 'de'] as const)('in %s', (language) => {
  test.each(errorCodes)('%s says all three things', (code) => {
    setLanguage(language);
    const words = errorWords(new AppError(code, params), createFormat(language, 'UTC'));
    for (const part of Object.values(words)) {
      expect(part.length).toBeGreaterThan(5);
      expect(part).not.toMatch(/\{\{|\}\}|undefined|^errors\./u);
    }
  });
});

test('a refused undo says who changed it and when', () => {
  setLanguage('de');
  const { next } = errorWords(new AppError('undo.changed-since', { person: 'Ana', at }), createFormat('de', 'UTC'));
  expect(next).toContain('21. Nov. 2026, 09:42 Ana');
});
