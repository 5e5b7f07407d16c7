// Spanish texts: the people who use this workspace.
import type { people as english } from '../en/people.ts';
import type { Shape } from '../shape.ts';

export const people = {
  name: 'Nombre',
  role: 'Función',
  language: 'Idioma',
  roles: { supervisor: 'Supervisión', qa: 'Análisis de calidad', trainer: 'Formación' },
  languages: { en: 'English', es: 'Español', de: 'Deutsch' },
  nameMissing: 'Hace falta un nombre; las notas y etiquetas lo llevan.',
  menu: 'Persona: {{name}}, {{role}}',
  switchTo: 'Cambiar de persona',
  add: 'Añadir una persona',
  addTitle: '¿Quién se suma?',
  addDo: 'Añadir y cambiar',
  choose: {
    title: '¿Quién trabaja ahora?',
    text: 'Las notas, etiquetas y planes llevan este nombre. Sin contraseña: separa el trabajo, no bloquea nada.',
  },
  section: 'Persona',
  sectionHint: 'Nombre, función e idioma; la función decide el orden de la navegación.',
} as const satisfies Shape<typeof english>;
