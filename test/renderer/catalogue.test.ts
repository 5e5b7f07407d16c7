// The catalogues are complete, agree with each other, and hold nothing that nobody shows. No text stands outside them.
import { describe, expect, test } from 'vitest';
import { de } from '../../renderer/texts/de.ts';
import { en } from '../../renderer/texts/en.ts';
import { es } from '../../renderer/texts/es.ts';
import { errorCodes } from '../../shared/contract/errors.ts';
import { contract, isCallName } from '../../shared/contract/index.ts';
import * as importMessages from '../../shared/import/messages.ts';
import { literalTexts, namedKeys, rendererSources, translatedKeys } from './source-scan.ts';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

function paramsOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^,}\s]+)/gu)].map((match) => match[1] ?? '').toSorted();
}

/** `a.b_one` and `a.b_other` are asked for as `a.b`. */
function asked(key: string): string {
  return key.replace(/_(one|other)$/u, '');
}

const english = flatten(en);
const keys = new Set([...english.keys()].map(asked));
const sources = rendererSources();

/** Keys put together at run time, from closed lists. `renderer/texts/translate.ts` names the same prefixes. */
const dynamicKeys: Record<string, readonly string[]> = {
  errors: errorCodes.flatMap((code) => ['title', 'safe', 'next'].map((part) => `errors.${code}.${part}`)),
  undo: Object.keys(contract)
    .filter((name) => {
      const call = isCallName(name) ? contract[name] : undefined;
      return call?.kind === 'command' && call.isUndoable;
    })
    .map((name) => `undo.${name}`)
    .concat('undo.done', 'undo.redone'),
  import: importMessages.messageCodes.map((code) => `import.${code}`),
};

describe.each([
  ['es', flatten(es)],
  ['de', flatten(de)],
])('the catalogue %s', (_language, texts) => {
  test('has the keys of the English one', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('fills in the same values', () => {
    const differing = [...english].filter(
      ([key, text]) => paramsOf(text).join() !== paramsOf(texts.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leaves nothing empty and says nothing twice the English way', () => {
    expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
    // A sentence that is the same in two languages was not translated.
    const sentences = [...texts].filter(([key, text]) => text.split(' ').length > 4 && text === english.get(key));
    expect(sentences.map(([key]) => key)).toEqual([]);
  });
});

describe('keys', () => {
  test('every plural has both forms', () => {
    const halves = [...english.keys()].filter((key) => {
      const other = key.endsWith('_one') ? key.replace(/_one$/u, '_other') : key.replace(/_other$/u, '_one');
      return /_(one|other)$/u.test(key) && !english.has(other);
    });
    expect(halves).toEqual([]);
  });

  test.each(Object.entries(dynamicKeys))(
    'every %s text that can be asked for at run time exists',
    (_prefix, wanted) => {
      expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
    },
  );

  test('every key named in the sources exists', () => {
    const missing = sources.flatMap((file) =>
      translatedKeys(file)
        .filter((key) => !keys.has(key))
        .map((key) => `${file.path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('every key is used', () => {
    const literals = new Set<string>();
    const patterns: RegExp[] = [];
    for (const file of sources) {
      const named = namedKeys(file);
      for (const literal of named.literals) literals.add(literal);
      patterns.push(...named.patterns);
    }
    const dynamic = new Set(Object.values(dynamicKeys).flat());
    const unused = [...keys].filter(
      (key) => !literals.has(key) && !dynamic.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe('the sources', () => {
  test('hold no text for people', () => {
    const texts = sources.flatMap((file) => literalTexts(file).map((text) => `${file.path}: ${text}`));
    expect(texts).toEqual([]);
  });

  test('a planted text is seen', () => {
    const planted = {
      path: 'x.tsx',
      text: "const x = <p aria-label=\"Close it\">Hello {'there'} <b>{t('a.b')}</b></p>;",
    };
    expect(literalTexts(planted)).toEqual(['Close it', 'Hello', 'there']);
    expect(translatedKeys(planted)).toEqual(['a.b']);
  });

  test('a template fits the keys it can make', () => {
    const { patterns } = namedKeys({ path: 'x.ts', text: ['t(`people.roles.', '{role}`)'].join('$') });
    expect(patterns.map((pattern) => pattern.test('people.roles.qa'))).toEqual([true]);
    expect(patterns.map((pattern) => pattern.test('people.name'))).toEqual([false]);
  });
});
