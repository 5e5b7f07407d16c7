// Spanish texts: the frame around every screen.
import type { app as english } from '../en/app.ts';
import type { Shape } from '../shape.ts';

export const app = {
  name: 'Rapport',
  skip: 'Saltar a la página',
  navigation: 'Navegación principal',
  toolbar: 'Período, equipos y búsqueda',
  fold: 'Mostrar solo iconos',
  unfold: 'Mostrar nombres',
  goTo: { agents: 'Agentes', import: 'Importar', settings: 'Ajustes' },
  search: {
    label: 'Buscar un agente',
    placeholder: 'Buscar',
    none: 'Ningún agente con este nombre',
    results: 'Agentes encontrados',
  },
  theme: { toggle: 'Claro u oscuro', light: 'Claro', dark: 'Oscuro', system: 'Como el sistema' },
  palette: {
    open: 'Comandos',
    label: 'Comandos y agentes',
    placeholder: 'Qué hacer, o qué agente',
    none: 'Nada coincide. Probar con menos letras.',
    go: 'Ir a {{where}}',
    history: 'Importaciones anteriores',
    undo: 'Deshacer el último paso',
    redo: 'Rehacer el último paso deshecho',
    shortcuts: 'Atajos de teclado',
    openWorkspace: 'Abrir otro espacio de trabajo',
    showFolder: 'Mostrar la carpeta del espacio de trabajo',
    agent: 'Agente',
  },
  shortcuts: {
    title: 'Atajos de teclado',
    commands: 'Comandos y agentes',
    search: 'Buscar un agente',
    undo: 'Deshacer',
    redo: 'Rehacer',
    help: 'Este resumen',
    close: 'Cerrar lo que está abierto',
    moves: 'Elegir en una lista o un menú',
    nextComment: 'Comentario siguiente',
    previousComment: 'Comentario anterior',
    tag: 'Etiquetar el comentario enfocado',
    note: 'Escribir una nota sobre él',
    keep: 'Guardarlo para la próxima sesión',
    inFields: 'Mientras se escribe, deshacer actúa sobre el texto.',
  },
  drop: {
    title: 'Soltar la exportación para importarla',
    text: 'CSV de la herramienta de encuestas. No se guarda nada antes de confirmarlo.',
  },
  broken: {
    title: 'No se puede mostrar esta página',
    safe: 'Todo lo guardado hasta ahora está a salvo; las demás páginas funcionan.',
  },
  lost: { title: 'Esta página no existe', text: 'La dirección no lleva a ninguna parte.', back: 'Ir a Agentes' },
} as const satisfies Shape<typeof english>;
