// Every message of the import engine is a whole sentence in every language, with nothing left to fill in.
import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { de } from '../../renderer/texts/de.ts';
import { en } from '../../renderer/texts/en.ts';
import { es } from '../../renderer/texts/es.ts';
import { messageCodes } from '../../shared/import/messages.ts';

/** Everything the engine may fill in (shared/import/messages.ts). */
const params = {
  ...{ word: 'w', target: 't', min: '0', max: '10', value: 'v', column: 'c', encoding: 'e', zone: 'z' },
  ...{ cells: '3', columns: '9', header: 'h', source: 's', product: 'Qualtrics', line: '14' },
  ...{ sheet: 'Datos', list: 'data', others: 'users', profile: 'Survey', from: 'Uhrzeit' },
  ...{ first: 'A. Quispe', second: 'Ana Quispe', part: 'Rojas', agent: 'Ana Quispe', row: '7' },
};

const texts = i18next.createInstance();

beforeAll(async () => {
  const resources = { en: { translation: en }, es: { translation: es }, de: { translation: de } };
  await texts.init({ lng: 'en', resources, interpolation: { escapeValue: false } });
});

describe.each(['en', 'es', 'de'])('messages in %s', (language) => {
  test.each([1, 2])('are complete for a count of %d', (count) => {
    const say = texts.getFixedT(language);
    const sentences = messageCodes.map((code) => ({ code, text: say(`import.${code}`, { ...params, count }) }));
    expect(sentences.filter(({ code, text }) => text === `import.${code}` || text.includes('{{'))).toEqual([]);
  });

  test('name the value that was left out', () => {
    const say = texts.getFixedT(language);
    const text = say('import.scoreOutOfRange', { column: 'NPS', value: '11', min: '0', max: '10' });
    for (const part of ['NPS', '11', '0', '10']) expect(text).toContain(part);
  });
});
