// German texts: messages of the import engine (shared/import), by code.
import type { importMessages as english } from '../en/import-messages.ts';
import type { Shape } from '../shape.ts';

export const importMessages = {
  // why a column is stored as it is
  chosenByPerson: 'von Hand gewählt',
  headerWord: 'Name der Spalte',
  headerWordAndValues: 'Name und Werte passen',
  headerWordUnsureValues: 'Name passt, Werte nur teilweise',
  valuesOnly: 'die Werte, nicht der Name',
  keptAsExtra: 'keine bekannte Bedeutung; bleibt wie in der Datei',
  scoreGroupColumn: 'Gruppen folgen aus der Note; bleibt wie in der Datei',
  targetTakenBy: '„{{column}}“ wird schon als {{target}} gespeichert',
  valuesContradict: 'Name deutet auf {{target}}, die Werte nicht',
  emptyColumn: 'keine Werte',
  // what to know about a file or a column
  encodingGuessed_one:
    'Die Datei nennt ihre Zeichenkodierung nicht. {{encoding}} passt; Umlaute und Akzente in den ersten Zeilen prüfen.',
  encodingGuessed_other:
    'Die Datei nennt ihre Zeichenkodierung nicht. {{encoding}} passt; Umlaute und Akzente in den ersten Zeilen prüfen.',
  encodingReplaced_one: '{{count, number}} Byte ist kein gültiges {{encoding}} und erscheint als �.',
  encodingReplaced_other: '{{count, number}} Bytes sind kein gültiges {{encoding}} und erscheinen als �.',
  nulReplaced_one: '{{count, number}} leeres Steuerzeichen wurde weggelassen.',
  nulReplaced_other: '{{count, number}} leere Steuerzeichen wurden weggelassen.',
  irregularQuotes_one:
    '{{count, number}} Zelle hat Anführungszeichen an ungewöhnlicher Stelle; sie wird gelesen, wie sie dasteht.',
  irregularQuotes_other:
    '{{count, number}} Zellen haben Anführungszeichen an ungewöhnlicher Stelle; sie werden gelesen, wie sie dastehen.',
  raggedRows_one: '{{count, number}} Zeile hat mehr oder weniger Zellen als die Kopfzeile.',
  raggedRows_other: '{{count, number}} Zeilen haben mehr oder weniger Zellen als die Kopfzeile.',
  headerLooksLikeData: 'Die erste Zeile sieht nach Werten aus, nicht nach Spaltennamen. Sie wird nicht importiert.',
  noRecords: 'Unter der Kopfzeile stehen keine Zeilen.',
  zoneAssumed: 'Die Uhrzeiten nennen keine Zeitzone; sie werden als {{zone}} gelesen.',
  dateOrderMixed_one: '{{count, number}} Datum passt nur zur anderen Reihenfolge von Tag und Monat',
  dateOrderMixed_other: '{{count, number}} Daten passen nur zur anderen Reihenfolge von Tag und Monat',
  dateOrderFromOther: 'Reihenfolge von Tag und Monat aus einer anderen Spalte',
  datesUnreadable_one: '{{count, number}} Wert ist kein Datum',
  datesUnreadable_other: '{{count, number}} Werte sind kein Datum',
  missingMarkers_one: '{{count, number}} Zelle sagt „keine Angabe“',
  missingMarkers_other: '{{count, number}} Zellen sagen „keine Angabe“',
  sourceByHeader:
    'Gleiche Spalten wie beim früheren Import von „{{source}}“: Die Antworten gehören zu dieser Quelle. Eine andere Umfrage braucht einen anderen Quellnamen.',
  scoresOutOfRange_one: '{{count, number}} Wert außerhalb von {{min}} bis {{max}} wird ausgelassen',
  scoresOutOfRange_other: '{{count, number}} Werte außerhalb von {{min}} bis {{max}} werden ausgelassen',
  scoresUnreadable_one: '{{count, number}} Wert ist keine Zahl und wird ausgelassen',
  scoresUnreadable_other: '{{count, number}} Werte sind keine Zahlen und werden ausgelassen',
  resolutionUnknownWords_one: '{{count, number}} Wert ohne bekannte Bedeutung wird ausgelassen',
  resolutionUnknownWords_other: '{{count, number}} Werte ohne bekannte Bedeutung werden ausgelassen',
  scaleDetected: 'Skala {{min}} bis {{max}}',
  // what is odd about a stored row
  scoreOutOfRange: '{{column}}: „{{value}}“ liegt außerhalb von {{min}} bis {{max}} und wird ausgelassen',
  scoreUnreadable: '{{column}}: „{{value}}“ ist keine Zahl und wird ausgelassen',
  resolutionUnreadable: '{{column}}: „{{value}}“ hat keine bekannte Bedeutung und wird ausgelassen',
  dateUndecided: '{{column}}: „{{value}}“ kann zwei Tage bedeuten und wird ausgelassen',
  shortRow: '{{cells}} statt {{columns}} Zellen; die fehlenden bleiben leer',
  // why a row was rejected
  dateInvalid: '{{column}}: Das Datum „{{value}}“ gibt es nicht',
  tooManyCells: '{{cells}} Zellen, aber nur {{columns}} Spalten haben einen Namen',
  cellTooLong: 'eine Zelle ist länger als {{max}} Zeichen',
  // why a row is no answer
  noAnswer: 'weder Note noch Lösung noch Kommentar',
  totalRow: 'eine Summenzeile',
  partial: 'Umfrage begonnen, nicht abgeschlossen ({{value}})',
  preview: 'ein Test der Umfrage ({{value}})',
  notAnswered: 'Umfrage versandt, nicht beantwortet ({{value}})',
  // questions
  dateOrder: 'Steht in „{{header}}“ zuerst der Tag oder der Monat?',
  resolutionCodes_one: 'Was bedeutet {{value}} in „{{header}}“?',
  resolutionCodes_other: 'Was bedeuten {{value}} in „{{header}}“?',
  scale: 'Welche Skala benutzt „{{header}}“?',
  nothingMapped: 'Welche Spalte enthält die Note, die Lösung oder den Kommentar?',
} as const satisfies Shape<typeof english>;
