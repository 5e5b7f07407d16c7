// Spanish texts: the settings page.
import type { settings as english } from '../en/settings.ts';
import type { Shape } from '../shape.ts';

export const settings = {
  title: 'Ajustes',
  appearance: 'Aspecto',
  theme: 'Tema',
  history: {
    title: 'Historial',
    hint: 'Pasos propios, los más nuevos primero. Cada uno se puede deshacer si no se cambió después.',
    empty: 'Aún no hay pasos. Aquí aparecen etiquetas, notas y planes.',
    when: 'Cuándo',
    what: 'Qué',
    state: 'Estado',
    undone: 'deshecho',
    undo: 'Deshacer {{what}}, {{when}}',
  },
  about: {
    title: 'Acerca de Rapport',
    version: 'Versión',
    runtime: 'Entorno',
    offline: 'Rapport funciona sin red. No se envía nada a ninguna parte.',
    font: 'Tipografía: Inter, bajo la licencia SIL Open Font License 1.1.',
    showLicence: 'Mostrar la licencia de la tipografía',
    licenceTitle: 'SIL Open Font License 1.1',
    icons: 'Iconos: Tabler, bajo la licencia MIT.',
  },
} as const satisfies Shape<typeof english>;
