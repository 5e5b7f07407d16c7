// Tells i18next which keys there are, so that a wrong key does not compile. The English catalogue is the type.
import 'i18next';
import type { en } from './en.ts';

declare module 'i18next' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to.
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    returnNull: false;
  }
}
