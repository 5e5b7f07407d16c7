// Spanish texts: messages of the import engine (shared/import), by code.
import type { importMessages as english } from '../en/import-messages.ts';
import type { Shape } from '../shape.ts';

export const importMessages = {
  // why a column is stored as it is
  chosenByPerson: 'elegido a mano',
  headerWord: 'el nombre de la columna',
  headerWordAndValues: 'nombre y valores encajan',
  headerWordUnsureValues: 'nombre encaja, valores solo en parte',
  valuesOnly: 'los valores, no el nombre',
  keptAsExtra: 'sin significado conocido; se guarda tal cual',
  scoreGroupColumn: 'los grupos salen de la puntuación; se guarda tal cual',
  targetTakenBy: '«{{column}}» ya se guarda como {{target}}',
  valuesContradict: 'el nombre indica {{target}}, los valores no',
  emptyColumn: 'sin valores',
  // what to know about a file or a column
  encodingGuessed_one:
    'El archivo no indica su codificación. {{encoding}} encaja; conviene revisar los acentos en las primeras filas.',
  encodingGuessed_other:
    'El archivo no indica su codificación. {{encoding}} encaja; conviene revisar los acentos en las primeras filas.',
  encodingReplaced_one: '{{count, number}} byte no es {{encoding}} válido y aparece como �.',
  encodingReplaced_other: '{{count, number}} bytes no son {{encoding}} válido y aparecen como �.',
  nulReplaced_one: 'Se omitió {{count, number}} carácter de control vacío.',
  nulReplaced_other: 'Se omitieron {{count, number}} caracteres de control vacíos.',
  irregularQuotes_one: '{{count, number}} celda tiene comillas en un lugar inusual; se lee como está.',
  irregularQuotes_other: '{{count, number}} celdas tienen comillas en lugares inusuales; se leen como están.',
  raggedRows_one: '{{count, number}} fila tiene más o menos celdas que el encabezado.',
  raggedRows_other: '{{count, number}} filas tienen más o menos celdas que el encabezado.',
  headerLooksLikeData: 'La primera fila parece contener valores, no nombres de columnas. No se importa.',
  noRecords: 'No hay filas debajo del encabezado.',
  zoneAssumed: 'Las horas no indican su zona horaria; se leen como {{zone}}.',
  dateOrderMixed_one: '{{count, number}} fecha solo encaja con el otro orden de día y mes',
  dateOrderMixed_other: '{{count, number}} fechas solo encajan con el otro orden de día y mes',
  dateOrderFromOther: 'orden de día y mes tomado de otra columna',
  datesUnreadable_one: '{{count, number}} valor no es una fecha',
  datesUnreadable_other: '{{count, number}} valores no son fechas',
  missingMarkers_one: '{{count, number}} celda dice «sin respuesta»',
  missingMarkers_other: '{{count, number}} celdas dicen «sin respuesta»',
  sourceByHeader:
    'Mismas columnas que la importación anterior de «{{source}}»: las respuestas van a esa fuente. Otra encuesta necesita otro nombre de fuente.',
  scoresOutOfRange_one: '{{count, number}} valor fuera de {{min}} a {{max}} se omite',
  scoresOutOfRange_other: '{{count, number}} valores fuera de {{min}} a {{max}} se omiten',
  scoresUnreadable_one: '{{count, number}} valor no es un número y se omite',
  scoresUnreadable_other: '{{count, number}} valores no son números y se omiten',
  resolutionUnknownWords_one: '{{count, number}} valor no tiene un significado conocido y se omite',
  resolutionUnknownWords_other: '{{count, number}} valores no tienen un significado conocido y se omiten',
  scaleDetected: 'escala de {{min}} a {{max}}',
  // what is odd about a stored row
  scoreOutOfRange: '{{column}}: «{{value}}» está fuera de {{min}} a {{max}} y se omite',
  scoreUnreadable: '{{column}}: «{{value}}» no es un número y se omite',
  resolutionUnreadable: '{{column}}: «{{value}}» no tiene un significado conocido y se omite',
  dateUndecided: '{{column}}: «{{value}}» puede ser dos fechas y se omite',
  shortRow: '{{cells}} celdas en lugar de {{columns}}; las que faltan quedan vacías',
  // why a row was rejected
  dateInvalid: '{{column}}: la fecha «{{value}}» no existe',
  tooManyCells: '{{cells}} celdas, pero solo {{columns}} columnas tienen nombre',
  cellTooLong: 'una celda supera los {{max}} caracteres',
  // why a row is no answer
  noAnswer: 'sin puntuación, resolución ni comentario',
  totalRow: 'una fila de totales',
  partial: 'encuesta iniciada sin terminar ({{value}})',
  preview: 'una prueba de la encuesta ({{value}})',
  notAnswered: 'encuesta enviada sin respuesta ({{value}})',
  // questions
  dateOrder: '¿Va primero el día o el mes en «{{header}}»?',
  resolutionCodes_one: '¿Qué significa {{value}} en «{{header}}»?',
  resolutionCodes_other: '¿Qué significan {{value}} en «{{header}}»?',
  scale: '¿Qué escala usa «{{header}}»?',
  nothingMapped: '¿Qué columna contiene la puntuación, la resolución o el comentario?',
} as const satisfies Shape<typeof english>;
