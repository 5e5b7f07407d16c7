// Spanish texts: kinds of one error that call for another advice, as `<last part of the code>-<kind>`. What is safe stands in errors.ts.
import type { errorKinds as english } from '../en/error-kinds.ts';
import type { Shape } from '../shape.ts';

export const errorKinds = {
  'format-xlsx-protected': {
    title: 'El libro está protegido con contraseña',
    next: 'Abrirlo en Excel, guardarlo sin contraseña y elegir el nuevo archivo.',
  },
  'format-xls': {
    title: 'Es un libro de Excel de formato antiguo (.xls)',
    next: 'Abrirlo en Excel, guardarlo como .xlsx o CSV y elegir el nuevo archivo.',
  },
  'format-xlsb': {
    title: 'Es un libro binario de Excel (.xlsb)',
    next: 'Abrirlo en Excel, guardarlo como .xlsx o CSV y elegir el nuevo archivo.',
  },
  'format-ods': {
    title: 'Es un libro de LibreOffice (.ods)',
    next: 'Abrirlo en LibreOffice, guardarlo como .xlsx o CSV y elegir el nuevo archivo.',
  },
  'format-numbers': {
    title: 'Es un documento de Numbers',
    next: 'Exportarlo desde Numbers como Excel o CSV y elegir el nuevo archivo.',
  },
  'format-damaged': {
    title: 'El archivo está dañado',
    next: 'Exportarlo de nuevo desde la herramienta de encuestas, o abrirlo, guardarlo otra vez y elegir ese archivo.',
  },
  'format-zip-path': {
    title: 'El archivo comprimido contiene una ruta no segura',
    next: 'No se descomprimió nada. Si procede de un lugar de confianza, descomprimirlo y elegir el archivo que contiene.',
  },
  'format-zip-encrypted': {
    title: 'El archivo comprimido está protegido con contraseña',
    next: 'Descomprimirlo con la contraseña y elegir el archivo que contiene.',
  },
  'format-zip-empty': {
    title: 'El archivo comprimido no contiene ningún archivo legible',
    next: 'Debería contener un CSV, Excel o JSON. Exportar de nuevo, o descomprimirlo y elegir el archivo.',
  },
  'format-doctype': {
    title: 'El libro contiene instrucciones que no se leen',
    next: 'Abrirlo en Excel, guardar la hoja como CSV y elegir ese archivo.',
  },
  'format-json': {
    title: 'El JSON no se puede leer a partir de la línea {{line}}',
    next: 'Exportarlo de nuevo; quizá quedó cortado. También sirve CSV.',
  },
  'format-pdf': {
    title: 'Es un PDF',
    next: 'Exportar las respuestas individuales desde la herramienta de encuestas como CSV o Excel y elegir ese archivo.',
  },
  'format-html': {
    title: 'Es una página web',
    next: 'Quizá la descarga acabó en una página de inicio de sesión. Exportar de nuevo como CSV o Excel y elegir ese archivo.',
  },
  'too-large-bytes': {
    title: 'El archivo supera 1 GB',
    next: 'Exportar un período más corto e importar las partes una tras otra.',
  },
  'too-large-workbookBytes': { title: 'El libro supera 50 MB', next: 'Guardar la hoja como CSV y elegir ese archivo.' },
  'too-large-inflatedBytes': {
    title: 'Descomprimido, el archivo supera 300 MB',
    next: 'Guardar la hoja como CSV o exportar un período más corto.',
  },
  'too-large-zipEntries': {
    title: 'El archivo comprimido contiene más de 2.000 archivos',
    next: 'Descomprimirlo y elegir el archivo con las respuestas.',
  },
  'too-large-zipRatio': {
    title: 'El archivo está tan comprimido que no puede ser una exportación',
    next: 'Guardar la hoja como CSV y elegir ese archivo.',
  },
  'too-large-sharedStrings': {
    title: 'El libro contiene demasiados textos distintos',
    next: 'Guardar la hoja como CSV y elegir ese archivo.',
  },
  'too-large-columns': {
    title: 'La tabla tiene más de {{max}} columnas',
    next: 'Exportar menos preguntas o revisar el separador.',
  },
  'too-large-rows': {
    title: 'La tabla tiene más de {{max}} filas',
    next: 'Exportar un período más corto e importar las partes una tras otra.',
  },
  'too-large-record': {
    title: 'La fila de la línea {{line}} no termina',
    next: 'Quizá falte ahí una comilla. Exportar de nuevo el archivo o corregir la línea en un editor de texto.',
  },
  'aggregate-percentages': {
    title: 'El archivo contiene porcentajes, no respuestas individuales',
    next: 'Exportar las respuestas individuales desde la herramienta de encuestas: una fila por encuesta respondida.',
  },
  'aggregate-perGroup': {
    title: 'El archivo trae una fila por equipo o período, no por respuesta',
    next: 'Exportar las respuestas individuales desde la herramienta de encuestas: una fila por encuesta respondida.',
  },
  'aggregate-pivot': {
    title: 'La hoja es una tabla dinámica, no una lista de respuestas',
    next: 'Elegir la hoja con los datos o exportar las respuestas individuales.',
  },
} as const satisfies Shape<typeof english>;
