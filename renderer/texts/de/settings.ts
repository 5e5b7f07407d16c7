// German texts: the settings page.
import type { settings as english } from '../en/settings.ts';
import type { Shape } from '../shape.ts';

export const settings = {
  title: 'Einstellungen',
  appearance: 'Darstellung',
  theme: 'Farbschema',
  history: {
    title: 'Verlauf',
    hint: 'Eigene Schritte, neueste zuerst. Jeder lässt sich rückgängig machen, solange er nicht später erneut geändert wurde.',
    empty: 'Noch keine Schritte. Schlagwörter, Notizen und Pläne erscheinen hier.',
    when: 'Wann',
    what: 'Was',
    state: 'Stand',
    undone: 'rückgängig gemacht',
    undo: '{{what}} vom {{when}} rückgängig machen',
  },
  about: {
    title: 'Über Rapport',
    version: 'Version',
    runtime: 'Laufzeit',
    offline: 'Rapport arbeitet ohne Netz. Nichts wird irgendwohin gesendet.',
    font: 'Schrift: Inter, unter der SIL Open Font License 1.1.',
    showLicence: 'Lizenz der Schrift zeigen',
    licenceTitle: 'SIL Open Font License 1.1',
    icons: 'Symbole: Tabler, unter der MIT-Lizenz.',
  },
} as const satisfies Shape<typeof english>;
