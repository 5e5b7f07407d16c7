// All hand-written sample comments by language. Their texts and labels stand in comments-<language>-<group>.ts.
import type { SampleComment, SampleLanguage } from './comment-types.ts';
import { detractorsDe } from './comments-de-detractors.ts';
import { passivesDe } from './comments-de-passives.ts';
import { promotersDe } from './comments-de-promoters.ts';
import { detractorsEn } from './comments-en-detractors.ts';
import { passivesEn } from './comments-en-passives.ts';
import { promotersEn } from './comments-en-promoters.ts';
import { detractorsEs } from './comments-es-detractors.ts';
import { passivesEs } from './comments-es-passives.ts';
import { promotersEs } from './comments-es-promoters.ts';

export const sampleComments: Readonly<Record<SampleLanguage, readonly SampleComment[]>> = {
  en: [...promotersEn, ...passivesEn, ...detractorsEn],
  es: [...promotersEs, ...passivesEs, ...detractorsEs],
  de: [...promotersDe, ...passivesDe, ...detractorsDe],
};
