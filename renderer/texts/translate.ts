// Texts whose key is only known while running: error codes, names of commands, messages of the import engine.
// test/renderer/catalogue.test.ts holds the same list of prefixes and checks that every such key exists.
import i18next from 'i18next';

/** Areas of the catalogue whose keys are put together at run time. */
export type DynamicPrefix = 'errors' | 'undo' | 'import';

type Params = Readonly<Record<string, string | number>>;

/** Whether the catalogue has this key. */
export function hasText(prefix: DynamicPrefix, rest: string): boolean {
  return i18next.exists(`${prefix}.${rest}`);
}

/** The text of `prefix.rest`; an unknown key gives the key itself, which the catalogue test does not let happen. */
export function textOf(prefix: DynamicPrefix, rest: string, params: Params = {}): string {
  return String(i18next.t(`${prefix}.${rest}` as never, params as never));
}
