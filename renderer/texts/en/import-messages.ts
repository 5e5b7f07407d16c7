// English texts: messages of the import engine (shared/import), by code.

export const importMessages = {
  // why a column is stored as it is
  chosenByPerson: 'chosen by hand',
  headerWord: 'the column’s name',
  headerWordAndValues: 'name and values fit',
  headerWordUnsureValues: 'name fits, values only in part',
  valuesOnly: 'the values, not the name',
  keptAsExtra: 'no known meaning; kept as given',
  scoreGroupColumn: 'groups follow from the score; kept as given',
  targetTakenBy: '“{{column}}” is already stored as {{target}}',
  valuesContradict: 'the name says {{target}}, the values do not',
  emptyColumn: 'no values',
  // what to know about a file or a column
  encodingGuessed_one:
    'The encoding is not stated in the file. {{encoding}} fits; check the umlauts and accents in the first rows.',
  encodingGuessed_other:
    'The encoding is not stated in the file. {{encoding}} fits; check the umlauts and accents in the first rows.',
  encodingReplaced_one: '{{count, number}} byte is not valid {{encoding}} and is shown as �.',
  encodingReplaced_other: '{{count, number}} bytes are not valid {{encoding}} and are shown as �.',
  nulReplaced_one: '{{count, number}} empty control character was left out.',
  nulReplaced_other: '{{count, number}} empty control characters were left out.',
  irregularQuotes_one: '{{count, number}} cell has quotation marks in an unusual place; it is read as it stands.',
  irregularQuotes_other: '{{count, number}} cells have quotation marks in unusual places; they are read as they stand.',
  raggedRows_one: '{{count, number}} row has more or fewer cells than the header.',
  raggedRows_other: '{{count, number}} rows have more or fewer cells than the header.',
  headerLooksLikeData: 'The first row looks like values, not like names of columns. It is not imported.',
  noRecords: 'There are no rows below the header.',
  zoneAssumed: 'The times do not name their time zone; they are read as {{zone}}.',
  dateOrderMixed_one: '{{count, number}} date fits only the other order of day and month',
  dateOrderMixed_other: '{{count, number}} dates fit only the other order of day and month',
  dateOrderFromOther: 'order of day and month taken from another column',
  datesUnreadable_one: '{{count, number}} value is not a date',
  datesUnreadable_other: '{{count, number}} values are not dates',
  missingMarkers_one: '{{count, number}} cell says “no answer”',
  missingMarkers_other: '{{count, number}} cells say “no answer”',
  sourceByHeader:
    'Same columns as the earlier import of “{{source}}”, so the responses go to that source. A different survey needs a different source name.',
  scoresOutOfRange_one: '{{count, number}} value outside {{min}} to {{max}} is left out',
  scoresOutOfRange_other: '{{count, number}} values outside {{min}} to {{max}} are left out',
  scoresUnreadable_one: '{{count, number}} value is not a number and is left out',
  scoresUnreadable_other: '{{count, number}} values are not numbers and are left out',
  resolutionUnknownWords_one: '{{count, number}} value has no known meaning and is left out',
  resolutionUnknownWords_other: '{{count, number}} values have no known meaning and are left out',
  scaleDetected: 'scale {{min}} to {{max}}',
  // what is odd about a stored row
  scoreOutOfRange: '{{column}}: “{{value}}” is outside {{min}} to {{max}} and is left out',
  scoreUnreadable: '{{column}}: “{{value}}” is not a number and is left out',
  resolutionUnreadable: '{{column}}: “{{value}}” has no known meaning and is left out',
  dateUndecided: '{{column}}: “{{value}}” can be two dates and is left out',
  shortRow: '{{cells}} cells instead of {{columns}}; the missing ones are empty',
  // why a row was rejected
  dateInvalid: '{{column}}: the date “{{value}}” does not exist',
  tooManyCells: '{{cells}} cells, but only {{columns}} columns have a name',
  cellTooLong: 'a cell is longer than {{max}} characters',
  // why a row is no answer
  noAnswer: 'no score, resolution or comment',
  totalRow: 'a row of totals',
  partial: 'survey begun but not finished ({{value}})',
  preview: 'a test of the survey ({{value}})',
  notAnswered: 'survey sent but not answered ({{value}})',
  // questions
  dateOrder: 'Does the day or the month come first in “{{header}}”?',
  resolutionCodes_one: 'What does {{value}} mean in “{{header}}”?',
  resolutionCodes_other: 'What do {{value}} mean in “{{header}}”?',
  scale: 'Which scale does “{{header}}” use?',
  nothingMapped: 'Which column holds the score, the resolution or the comment?',
} as const;
