// Spanish texts: what went wrong, what is safe, what can be done; one entry per code of shared/contract/errors.ts.
import type { errors as english } from '../en/errors.ts';
import type { Shape } from '../shape.ts';

export const errors = {
  call: {
    unknown: {
      title: 'Esta acción no se conoce',
      safe: 'No se cambió nada.',
      next: 'Reiniciar Rapport e intentar de nuevo.',
    },
    refused: {
      title: 'La acción fue rechazada',
      safe: 'No se cambió nada.',
      next: 'Reiniciar Rapport e intentar de nuevo.',
    },
    invalid: {
      title: 'Algo en los datos no encaja',
      safe: 'No se cambió nada; lo escrito sigue aquí.',
      next: 'Revisar los datos e intentar de nuevo.',
    },
  },
  row: {
    missing: {
      title: 'Esto ya no está',
      safe: 'Todo lo demás sigue igual.',
      next: 'Se quitó o se deshizo entretanto. La página muestra lo que hay ahora.',
    },
    conflict: {
      title: 'Ya existe uno igual',
      safe: 'No se cambió nada.',
      next: 'Elegir otro nombre o usar el que existe.',
    },
  },
  undo: {
    nothing: {
      title: 'No hay nada que deshacer ni rehacer',
      safe: 'Todo sigue como estaba.',
      next: 'El historial está en Ajustes.',
    },
    'changed-since': {
      title: 'Se cambió otra vez después',
      safe: 'El cambio posterior se conserva.',
      next: 'Último cambio: {{at}} {{person}}. Deshacer primero ese; el historial está en Ajustes.',
    },
  },
  person: {
    missing: {
      title: 'Aún no se eligió a nadie',
      safe: 'No se cambió nada.',
      next: 'Elegir quién trabaja e intentar de nuevo.',
    },
  },
  agent: {
    'id-taken': {
      title: 'El identificador «{{value}}» pertenece a {{agent}}',
      safe: 'No se ha cambiado nada; lo introducido sigue aquí.',
      next: 'Revise el identificador. Si se trata de la misma persona, se pueden fusionar en «Revisar agentes».',
    },
    'email-taken': {
      title: 'La dirección de correo «{{value}}» pertenece a {{agent}}',
      safe: 'No se ha cambiado nada; lo introducido sigue aquí.',
      next: 'Revise la dirección. Si se trata de la misma persona, se pueden fusionar en «Revisar agentes».',
    },
  },
  team: {
    'name-taken': {
      title: 'Ya existe un equipo «{{team}}»',
      safe: 'No se ha cambiado nada; lo introducido sigue aquí.',
      next: 'Elija otro nombre o utilice el equipo existente.',
    },
    'in-use': {
      title: 'El equipo todavía está en uso',
      safe: 'No se ha cambiado nada.',
      next: 'Agentes: {{agents}}, respuestas: {{responses}}. Primero hay que pasar los agentes a otro equipo; un equipo con respuestas se puede renombrar, pero no eliminar.',
    },
  },
  membership: {
    overlap: {
      title: 'Estos días coinciden con el equipo «{{team}}»',
      safe: 'No se ha cambiado nada; lo introducido sigue aquí.',
      next: 'Elija otros días o permita que la nueva entrada acorte la anterior.',
    },
    imported: {
      title: 'Estos días proceden de respuestas importadas',
      safe: 'No se ha cambiado nada.',
      next: 'Introduzca el equipo correcto para estos días; tiene prioridad sobre la importación.',
    },
    dates: {
      title: 'El último día es anterior al primero',
      safe: 'No se ha cambiado nada; lo introducido sigue aquí.',
      next: 'Revise las dos fechas e inténtelo de nuevo.',
    },
  },
  workspace: {
    none: {
      title: 'No hay ningún espacio de trabajo abierto',
      safe: 'Los espacios de trabajo en el disco siguen igual.',
      next: 'Abrir o crear un espacio de trabajo.',
    },
    busy: {
      title: 'El espacio de trabajo está ocupado',
      safe: 'Lo escrito sigue aquí; no se pierde nada.',
      next: 'Otro programa o una importación usa el archivo. Intentar de nuevo en un momento.',
    },
    'not-found': {
      title: 'No se encontró el archivo del espacio de trabajo',
      safe: 'No se cambió nada.',
      next: 'Quizá se movió o su unidad no está conectada. Conectarla e intentar de nuevo, o abrir otro espacio de trabajo.',
    },
    exists: {
      title: 'Ya existe un archivo con este nombre',
      safe: 'El archivo existente sigue igual.',
      next: 'Elegir otro nombre o abrir el espacio de trabajo existente.',
    },
    'not-ours': {
      title: 'Este archivo no es un espacio de trabajo de Rapport',
      safe: 'El archivo sigue igual.',
      next: 'Abrir un archivo que termine en .rapport. Las exportaciones de encuestas se importan dentro de un espacio de trabajo.',
    },
    damaged: {
      title: 'El espacio de trabajo está dañado',
      safe: 'El archivo dañado queda como está. Las copias de abajo se comprobaron al hacerlas.',
      next: 'Restaurar una copia. Se abre como archivo nuevo; el dañado queda al lado.',
    },
    newer: {
      title: 'El espacio de trabajo se escribió con una versión más nueva de Rapport',
      safe: 'El archivo sigue igual.',
      next: 'Instalar la versión más nueva en este equipo o abrir otro espacio de trabajo.',
    },
    'read-only': {
      title: 'No se puede escribir en el espacio de trabajo',
      safe: 'Todo lo guardado hasta ahora está a salvo.',
      next: 'El archivo o su carpeta es de solo lectura. Cambiarlo o abrir una copia e intentar de nuevo.',
    },
    'disk-full': {
      title: 'El disco está lleno',
      safe: 'Todo lo guardado hasta ahora está a salvo; el último cambio no se escribió.',
      next: 'Liberar espacio e intentar de nuevo.',
    },
    'backup-failed': {
      title: 'No se pudo hacer la copia de seguridad',
      safe: 'No se cambió nada; las copias anteriores están ahí.',
      next: 'Revisar el espacio libre y los permisos de la carpeta e intentar de nuevo.',
    },
  },
  file: {
    'not-found': {
      title: 'El archivo ya no está',
      safe: 'No se importó nada.',
      next: 'Elegir el archivo otra vez.',
    },
    unreadable: {
      title: 'No se puede leer el archivo',
      safe: 'No se importó nada; el archivo sigue igual.',
      next: 'Cerrarlo en otros programas, revisar los permisos e intentar de nuevo.',
    },
    empty: {
      title: 'El archivo está vacío o solo tiene encabezado',
      safe: 'No se importó nada.',
      next: 'Exportarlo de nuevo desde la herramienta de encuestas y elegir el archivo nuevo.',
    },
    'too-large': {
      title: 'El archivo es demasiado grande',
      safe: 'No se importó nada.',
      next: 'Exportar un período más corto e importar las partes una tras otra.',
    },
    format: {
      title: 'Los archivos de tipo «{{format}}» aún no se pueden leer',
      safe: 'No se importó nada; el archivo sigue igual.',
      next: 'Guardarlo o exportarlo como CSV y elegir el archivo nuevo.',
    },
    'quote-open': {
      title: 'La comilla de la línea {{line}} no se cierra nunca',
      safe: 'No se importó nada; el archivo sigue igual.',
      next: 'Exportar el archivo de nuevo o cerrar la comilla en un editor de texto.',
    },
    'no-columns': {
      title: 'No se encontraron columnas',
      safe: 'No se importó nada.',
      next: 'La primera fila debe nombrar las columnas. Revisar separador y codificación, o exportar el archivo de nuevo.',
    },
    aggregate: {
      title: 'El archivo contiene totales, no respuestas una por una',
      safe: 'No se importó nada.',
      next: 'Exportar las respuestas una por una: una fila por encuesta respondida.',
    },
  },
  import: {
    'needs-answer': {
      title: 'Queda una pregunta abierta sobre el archivo',
      safe: 'Aún no se importó nada.',
      next: 'Responder a la pregunta y después importar.',
    },
    locked: {
      title: 'Otra importación está en marcha en este espacio de trabajo',
      safe: 'No se importó nada de este archivo.',
      next: 'Esperar a que termine e intentar de nuevo.',
    },
    cancelled: {
      title: 'La importación se canceló',
      safe: 'No queda nada de ella en el espacio de trabajo.',
      next: 'El archivo se puede importar de nuevo en cualquier momento.',
    },
    'nothing-mapped': {
      title: 'No se reconoció ninguna columna de puntuación, resolución o comentario',
      safe: 'No se importó nada.',
      next: 'Indicar en la tabla qué columna contiene la puntuación, la resolución o el comentario.',
    },
    stalled: {
      title: 'La importación dejó de avanzar',
      safe: 'No queda nada de ella en el espacio de trabajo.',
      next: 'Copiar el archivo a este equipo e importar la copia.',
    },
    failed: {
      title: 'La importación no pudo terminar',
      safe: 'No queda nada de ella en el espacio de trabajo.',
      next: 'Intentar de nuevo. Si se repite, exportar el archivo otra vez.',
    },
  },
  job: {
    busy: {
      title: 'Aún hay otra tarea en marcha',
      safe: 'No se cambió nada.',
      next: 'Esperar a que termine e intentar de nuevo.',
    },
    lost: {
      title: 'El trabajo en segundo plano terminó de forma inesperada',
      safe: 'Lo guardado antes está a salvo; una importación sin terminar no deja nada.',
      next: 'Intentar de nuevo.',
    },
  },
  unexpected: {
    title: 'Ocurrió algo inesperado',
    safe: 'Todo lo guardado hasta ahora está a salvo.',
    next: 'Intentar de nuevo. Si se repite, reiniciar Rapport.',
  },
} as const satisfies Shape<typeof english>;
