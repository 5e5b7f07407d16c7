// Spanish texts: notes.
import type { notes as english } from '../en/notes.ts';
import type { Shape } from '../shape.ts';

export const notes = {
  title: 'Nota sobre {{name}}',
  body: 'Nota',
  placeholder: 'Qué se observó y qué se desprende de ello',
  kind: 'Tipo de nota',
  kinds: { note: 'Nota', praise: 'Elogio' },
  private: 'Privada',
  privateHint: 'Solo para quien la escribe.',
  draftFound: 'Este texto se escribió antes y aún no se ha guardado.',
  discard: 'Descartar',
  saves: 'guarda',
  save: 'Guardar nota',
  remove: 'Quitar nota',
  by: '{{name}}, {{day}}',
  gone: 'Esta nota ya no está.',
  showVersions: 'Mostrar versiones anteriores',
  hideVersions: 'Ocultar versiones anteriores',
  version: 'Versión {{number}} · {{name}} · {{when}}',
} as const satisfies Shape<typeof english>;
