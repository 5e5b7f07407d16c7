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
  productColumn: 'aus Exporten von {{product}} bekannt',
  flagColumn: 'sagt nur ja oder nein, nicht was gesagt wurde; bleibt, wie sie ist',
  graderColumn: 'Punkte oder Anmerkungen zu „{{column}}“, nicht vom Kunden; bleibt, wie sie ist',
  optionColumn: 'eine Auswahl von „{{column}}“; bleibt, wie sie ist',
  ratingOfGroup: 'eine Bewertung innerhalb von „{{column}}“',
  analysisColumn: 'von einer Textanalyse, nicht vom Kunden; bleibt, wie sie ist',
  joinedName: 'der erste Teil eines Namens; der Rest steht in „{{column}}“',
  joinedInto: 'wird zusammen mit „{{column}}“ gelesen',
  pivotedColumn: 'ihre Antworten stehen in einer Spalte je Frage',
  differsPerQuestion: 'ändert sich von Frage zu Frage einer Antwort; wird nicht gespeichert',
  splitColumn: '„{{column}}“ wird auf eine Spalte je Art der Frage verteilt',
  splitKind: 'Antworten der Art „{{word}}“',
  // what to know about a file or a column
  encodingGuessed_one:
    'Die Datei nennt ihre Zeichenkodierung nicht. {{encoding}} passt; Umlaute und Akzente in den ersten Zeilen prüfen.',
  encodingGuessed_other:
    'Die Datei nennt ihre Zeichenkodierung nicht. {{encoding}} passt; Umlaute und Akzente in den ersten Zeilen prüfen.',
  encodingReplaced_one: '{{count, number}} Byte ist kein gültiges {{encoding}} und erscheint als �.',
  encodingReplaced_other: '{{count, number}} Bytes sind kein gültiges {{encoding}} und erscheinen als �.',
  encodingMixed_one:
    '{{count, number}} Zeichen ergibt in {{encoding}} keinen Sinn; ein Teil der Datei ist vielleicht anders kodiert.',
  encodingMixed_other:
    '{{count, number}} Zeichen ergeben in {{encoding}} keinen Sinn; ein Teil der Datei ist vielleicht anders kodiert.',
  nulReplaced_one: '{{count, number}} leeres Steuerzeichen (NUL) erscheint als �.',
  nulReplaced_other: '{{count, number}} leere Steuerzeichen (NUL) erscheinen als �.',
  invisibleCharacters_one:
    '{{count, number}} unsichtbares Zeichen (ohne Breite oder für die Schreibrichtung) bleibt erhalten.',
  invisibleCharacters_other:
    '{{count, number}} unsichtbare Zeichen (ohne Breite oder für die Schreibrichtung) bleiben erhalten.',
  openQuotes_one:
    'Das Anführungszeichen in Zeile {{line}} wird nie geschlossen. Die Zeile ist nicht lesbar und bleibt mit Grund erhalten; die Zeilen darunter werden normal gelesen.',
  openQuotes_other:
    '{{count, number}} Anführungszeichen werden nie geschlossen, das erste in Zeile {{line}}. Diese Zeilen sind nicht lesbar und bleiben mit Grund erhalten; alle anderen werden normal gelesen.',
  irregularQuotes_one:
    '{{count, number}} Zelle hat Anführungszeichen an ungewöhnlicher Stelle; das Paar am Anfang einer solchen Zelle entfällt, alles andere wird gelesen, wie es dasteht.',
  irregularQuotes_other:
    '{{count, number}} Zellen haben Anführungszeichen an ungewöhnlicher Stelle; das Paar am Anfang einer solchen Zelle entfällt, alles andere wird gelesen, wie es dasteht.',
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
  scoresUnreadable_one: '{{count, number}} Wert lässt sich nicht als Bewertung lesen und wird ausgelassen',
  scoresUnreadable_other: '{{count, number}} Werte lassen sich nicht als Bewertung lesen und werden ausgelassen',
  resolutionUnknownWords_one: '{{count, number}} Wert ohne bekannte Bedeutung wird ausgelassen',
  resolutionUnknownWords_other: '{{count, number}} Werte ohne bekannte Bedeutung werden ausgelassen',
  scaleDetected: 'Skala {{min}} bis {{max}}',
  noHeader: 'Die Datei hat keine Zeile mit Spaltennamen; die Spalten sind nummeriert.',
  preambleSkipped_one: '{{count, number}} Zeile über den Spaltennamen bleibt außen vor.',
  preambleSkipped_other: '{{count, number}} Zeilen über den Spaltennamen bleiben außen vor.',
  secondTable: 'eine weitere Tabelle unter den Antworten, ab Zeile {{line}}; wird nicht importiert',
  answersReplaced_one: '{{count, number}} Antwort beantwortet eine Frage doppelt; es zählt die letzte.',
  answersReplaced_other: '{{count, number}} Antworten beantworten eine Frage doppelt; es zählt die letzte.',
  // what is odd about a stored row
  scoreOutOfRange: '{{column}}: „{{value}}“ liegt außerhalb von {{min}} bis {{max}} und wird ausgelassen',
  scoreUnreadable: '{{column}}: „{{value}}“ lässt sich nicht als Bewertung lesen und wird ausgelassen',
  resolutionUnreadable: '{{column}}: „{{value}}“ hat keine bekannte Bedeutung und wird ausgelassen',
  dateUndecided: '{{column}}: „{{value}}“ kann zwei Tage bedeuten und wird ausgelassen',
  shortRow: '{{cells}} statt {{columns}} Zellen; die fehlenden bleiben leer',
  // why a row was rejected
  dateInvalid: '{{column}}: Das Datum „{{value}}“ gibt es nicht',
  tooManyCells: '{{cells}} Zellen, aber nur {{columns}} Spalten haben einen Namen',
  cellTooLong: 'eine Zelle ist länger als {{max}} Zeichen',
  quoteOpen: 'das Anführungszeichen in Zeile {{line}} ist nicht geschlossen',
  // why a row is no answer
  noAnswer: 'weder Note noch Lösung noch Kommentar',
  totalRow: 'eine Summenzeile',
  partial: 'Umfrage begonnen, nicht abgeschlossen ({{value}})',
  preview: 'ein Test der Umfrage ({{value}})',
  notAnswered: 'Umfrage versandt, nicht beantwortet ({{value}})',
  repeatedHeader: 'noch einmal die Spaltennamen',
  footnote: 'eine Anmerkung unter der Tabelle',
  // questions
  dateOrder: 'Steht in „{{header}}“ zuerst der Tag oder der Monat?',
  resolutionCodes_one: 'Was bedeutet {{value}} in „{{header}}“?',
  resolutionCodes_other: 'Was bedeuten {{value}} in „{{header}}“?',
  scale: 'Welche Skala benutzt „{{header}}“?',
  nothingMapped: 'Welche Spalte enthält die Note, die Lösung oder den Kommentar?',
  longFormat: 'Die Datei hat eine Zeile je Frage. Die Zeilen einer Antwort zusammenführen?',
  aggregate: 'Ist jede Zeile die Antwort eines Kunden oder eine Summe über viele? „{{header}}“ sieht nach Summen aus.',
  // what was remembered of earlier files
  fromProfile: 'gemerkt aus „{{profile}}“',
  ownColumn: 'von Rapport neben die abgelehnten Zeilen geschrieben; wird nicht gespeichert',
  sourceByIds_one:
    '{{count, number}} Antwort dieser Datei ist aus „{{source}}“ bekannt; die Datei gilt daher als dieselbe Umfrage.',
  sourceByIds_other:
    '{{count, number}} Antworten dieser Datei sind aus „{{source}}“ bekannt; die Datei gilt daher als dieselbe Umfrage.',
  profileOtherDates:
    'Die Daten sind anders geschrieben als aus „{{profile}}“ gemerkt; gelesen werden sie, wie die Datei es zeigt.',
  profileOtherScale:
    '„{{column}}“ enthält Werte außerhalb der aus „{{profile}}“ gemerkten Skala ({{min}} bis {{max}}); die Skala wurde neu bestimmt.',
  erased: 'auf Wunsch der Person gelöscht; wird nicht wieder gespeichert',
  restartedIds: 'Beginnen die Nummern von „{{source}}“ in dieser Datei von vorn?',
  olderFile: 'Diese Datei ist älter als das, was von „{{source}}“ gespeichert ist. Was gilt?',
  // why two agents may be one person
  nearSameName: 'derselbe Name mit verschiedenen Kennungen oder Adressen',
  nearSameId: 'dieselbe Kennung „{{value}}“ in zwei Quellen',
  nearId: 'die Kennungen „{{first}}“ und „{{second}}“ unterscheiden sich nur in Zeichensetzung oder führenden Nullen',
  nearEmail: 'derselbe E-Mail-Name „{{value}}“ bei zwei Domains',
  nearEmailName: 'die E-Mail-Adresse {{value}} enthält den Namen',
  nearSpelling: 'derselbe Name in anderer Schreibweise: „{{first}}“, „{{second}}“',
  nearOrder: 'dieselben Namen in anderer Reihenfolge',
  nearMissingPart: 'in einem der Namen fehlt „{{part}}“',
  nearInitials: '„{{first}}“ könnte die Kurzform von „{{second}}“ sein',
  nearTypo: 'nur ein Schreibfehler Unterschied: „{{first}}“, „{{second}}“',
  // staff lists
  staffColumnUnknown: 'gehört nicht zu einer Personalliste; wird nicht gelesen',
  staffDatesUnread_one: '{{count, number}} Wert ist kein Datum',
  staffDatesUnread_other: '{{count, number}} Werte sind kein Datum',
  staffNobody: 'weder Kennung noch Name noch E-Mail-Adresse',
  staffDateUnreadable: '{{column}}: „{{value}}“ ist kein Datum',
  staffDateOpen: '{{column}}: „{{value}}“ kann zwei Daten bedeuten',
  staffDatesReversed: 'der letzte Tag liegt vor dem ersten',
  staffEmailInvalid: '{{column}}: „{{value}}“ ist keine E-Mail-Adresse',
  staffCellTooLong: '{{column}}: der Wert ist zu lang',
  staffTwice: 'widerspricht Zeile {{row}}: anderes Team an denselben Tagen',
  staffIdTwice: '„{{value}}“ steht auch in Zeile {{row}}, mit anderen Angaben',
  staffSamePerson: 'ist {{agent}}, wie Zeile {{row}}, aber mit anderen Angaben',
  staffIdOfOther: 'die Kennung „{{value}}“ gehört zu {{agent}}',
  staffEmailOfOther: 'die E-Mail-Adresse {{value}} gehört zu {{agent}}',
  // Arbeitsmappen, ZIP und JSON
  hiddenRows_one: '{{count, number}} ausgeblendete Zeile des Blatts wird mitgelesen.',
  hiddenRows_other: '{{count, number}} ausgeblendete Zeilen des Blatts werden mitgelesen.',
  hiddenSheet: 'Gelesen wird das ausgeblendete Blatt „{{sheet}}“.',
  otherSheets_one: 'Gelesen wird das Blatt „{{sheet}}“; {{count, number}} weiteres Blatt enthält Daten.',
  otherSheets_other: 'Gelesen wird das Blatt „{{sheet}}“; {{count, number}} weitere Blätter enthalten Daten.',
  formulasWithoutValue_one:
    '{{count, number}} Formel hat in der Datei kein Ergebnis und bleibt leer. Öffnen und speichern Sie die Mappe zuerst in Excel.',
  formulasWithoutValue_other:
    '{{count, number}} Formeln haben in der Datei kein Ergebnis und bleiben leer. Öffnen und speichern Sie die Mappe zuerst in Excel.',
  base64Decoded: 'Die Datei war als Base64 kodiert; gelesen wird ihr Inhalt.',
  listChosen: 'Gelesen wird die Liste „{{list}}“. Nicht gelesen: {{others}}.',
  sheet: 'Welches Blatt enthält die Antworten?',
  zipEntry: 'Welche Datei der ZIP-Datei ist gemeint?',
  // scores and dates of columns
  joinedWithDate: 'die Uhrzeit zu „{{column}}“',
  scaleReversed: 'Skala {{min}} bis {{max}}, {{min}} ist am besten',
  wordsPlaced: 'Wörter gelesen als {{value}}',
  datesSerial_one: '{{count, number}} Datum ist die Tageszahl einer Tabellenkalkulation',
  datesSerial_other: '{{count, number}} Daten sind Tageszahlen einer Tabellenkalkulation',
  timeFromColumn: 'Uhrzeit aus „{{from}}“',
  scoreGroupsOnly:
    '„{{column}}“ enthält nur Gruppen, nicht die Bewertungen von 0 bis 10, aus denen sie gebildet wurden; diese Datei ergibt keinen NPS.',
  zoneFromHeader: 'Zeiten gelesen als {{zone}}, wie der Name sagt',
  timeTwice: '{{column}}: „{{value}}“ gibt es wegen der Zeitumstellung zweimal; gespeichert wird der frühere Zeitpunkt',
  timeNever:
    '{{column}}: „{{value}}“ gibt es wegen der Zeitumstellung nicht; gespeichert wird die Zeit nach der Umstellung',
  answerCodes: 'Wofür stehen die Antwortcodes {{value}} in „{{header}}“?',
  scoreKind: 'Was misst „{{header}}“?',
  scoreWords_one: 'Für welche Bewertung steht {{value}} in „{{header}}“?',
  scoreWords_other: 'Für welche Bewertungen stehen {{value}} in „{{header}}“?',
  wordValues: 'Für welche Bewertungen stehen die Wörter in „{{header}}“?',
  dtmfZero: '„{{header}}“ enthält keine 10: Wofür steht die Taste 0?',
  dateColumn: 'Welche Spalte sagt, wann die Umfrage beantwortet wurde?',
  agentColumn: 'Welche Spalte sagt, wer den Kontakt bearbeitet hat?',
  zoneName: 'Welche Zeitzone ist mit „{{value}}“ in „{{header}}“ gemeint?',
} as const satisfies Shape<typeof english>;
