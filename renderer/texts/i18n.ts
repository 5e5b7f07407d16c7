// Starts the catalogue and changes its language. The texts are in en/, es/ and de/; no text stands here.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/contract/values.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** Starts the catalogue in this language. Synchronous: the texts are part of the page. */
export function startTexts(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: ['en', 'es', 'de'],
    resources: { en: { translation: en }, es: { translation: es }, de: { translation: de } },
    interpolation: { escapeValue: false },
    // A value that is not known is left out; people never see a placeholder.
    missingInterpolationHandler: () => '',
    returnNull: false,
    initAsync: false,
  });
  document.documentElement.lang = language;
}

/** Changes the language of everything on screen at once. */
export function setLanguage(language: Language): void {
  if (i18next.language === language) return;
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
