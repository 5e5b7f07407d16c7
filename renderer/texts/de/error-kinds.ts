// German texts: kinds of one error that call for another advice, as `<last part of the code>-<kind>`. What is safe stands in errors.ts.
import type { errorKinds as english } from '../en/error-kinds.ts';
import type { Shape } from '../shape.ts';

export const errorKinds = {
  'format-xlsx-protected': {
    title: 'Die Arbeitsmappe ist mit einem Kennwort geschützt',
    next: 'In Excel öffnen, ohne Kennwort speichern, dann die neue Datei wählen.',
  },
  'format-xls': {
    title: 'Das ist eine Excel-Arbeitsmappe alten Formats (.xls)',
    next: 'In Excel öffnen, als .xlsx oder CSV speichern, dann die neue Datei wählen.',
  },
  'format-xlsb': {
    title: 'Das ist eine binäre Excel-Arbeitsmappe (.xlsb)',
    next: 'In Excel öffnen, als .xlsx oder CSV speichern, dann die neue Datei wählen.',
  },
  'format-ods': {
    title: 'Das ist eine LibreOffice-Arbeitsmappe (.ods)',
    next: 'In LibreOffice öffnen, als .xlsx oder CSV speichern, dann die neue Datei wählen.',
  },
  'format-numbers': {
    title: 'Das ist ein Numbers-Dokument',
    next: 'In Numbers als Excel oder CSV exportieren, dann die neue Datei wählen.',
  },
  'format-damaged': {
    title: 'Die Datei ist beschädigt',
    next: 'Im Umfragewerkzeug neu exportieren oder öffnen, neu speichern und diese Datei wählen.',
  },
  'format-zip-path': {
    title: 'Das Archiv enthält eine Datei mit unsicherem Pfad',
    next: 'Nichts daraus wurde entpackt. Wenn es von vertrauenswürdiger Stelle stammt, entpacken und die Datei darin wählen.',
  },
  'format-zip-encrypted': {
    title: 'Das Archiv ist mit einem Kennwort geschützt',
    next: 'Mit dem Kennwort entpacken, dann die Datei darin wählen.',
  },
  'format-zip-empty': {
    title: 'Das Archiv enthält keine lesbare Datei',
    next: 'Es sollte eine CSV-, Excel- oder JSON-Datei enthalten. Neu exportieren oder entpacken und die Datei wählen.',
  },
  'format-doctype': {
    title: 'Die Arbeitsmappe enthält Anweisungen, die nicht gelesen werden',
    next: 'In Excel öffnen, das Blatt als CSV speichern, dann diese Datei wählen.',
  },
  'format-json': {
    title: 'Das JSON ist ab Zeile {{line}} nicht lesbar',
    next: 'Neu exportieren; vielleicht wurde es abgeschnitten. CSV geht ebenso.',
  },
  'format-pdf': {
    title: 'Das ist ein PDF',
    next: 'Einzelne Antworten im Umfragewerkzeug als CSV oder Excel exportieren, dann diese Datei wählen.',
  },
  'format-html': {
    title: 'Das ist eine Webseite',
    next: 'Der Download endete vielleicht auf einer Anmeldeseite. Neu als CSV oder Excel exportieren, dann diese Datei wählen.',
  },
  'too-large-bytes': {
    title: 'Die Datei ist größer als 1 GB',
    next: 'Einen kürzeren Zeitraum exportieren und die Teile nacheinander importieren.',
  },
  'too-large-workbookBytes': {
    title: 'Die Arbeitsmappe ist größer als 50 MB',
    next: 'Das Blatt als CSV speichern, dann diese Datei wählen.',
  },
  'too-large-inflatedBytes': {
    title: 'Entpackt ist die Datei größer als 300 MB',
    next: 'Das Blatt als CSV speichern oder einen kürzeren Zeitraum exportieren.',
  },
  'too-large-zipEntries': {
    title: 'Das Archiv enthält mehr als 2.000 Dateien',
    next: 'Entpacken, dann die Datei mit den Antworten wählen.',
  },
  'too-large-zipRatio': {
    title: 'Die Datei ist so dicht gepackt, dass sie kein Export sein kann',
    next: 'Das Blatt als CSV speichern, dann diese Datei wählen.',
  },
  'too-large-sharedStrings': {
    title: 'Die Arbeitsmappe enthält zu viele verschiedene Texte',
    next: 'Das Blatt als CSV speichern, dann diese Datei wählen.',
  },
  'too-large-columns': {
    title: 'Die Tabelle hat mehr als {{max}} Spalten',
    next: 'Weniger Fragen exportieren oder das Trennzeichen prüfen.',
  },
  'too-large-rows': {
    title: 'Die Tabelle hat mehr als {{max}} Zeilen',
    next: 'Einen kürzeren Zeitraum exportieren und die Teile nacheinander importieren.',
  },
  'too-large-record': {
    title: 'Die Zeile ab Dateizeile {{line}} endet nicht',
    next: 'Dort fehlt vielleicht ein Anführungszeichen. Neu exportieren oder die Zeile in einem Texteditor berichtigen.',
  },
  'aggregate-percentages': {
    title: 'Die Datei enthält Prozentwerte, keine einzelnen Antworten',
    next: 'Im Umfragewerkzeug die einzelnen Antworten exportieren: eine Zeile je beantworteter Umfrage.',
  },
  'aggregate-perGroup': {
    title: 'Die Datei enthält eine Zeile je Team oder Zeitraum, nicht je Antwort',
    next: 'Im Umfragewerkzeug die einzelnen Antworten exportieren: eine Zeile je beantworteter Umfrage.',
  },
  'aggregate-pivot': {
    title: 'Das Blatt ist eine Pivot-Tabelle, keine Liste von Antworten',
    next: 'Das Blatt mit den Daten wählen oder die einzelnen Antworten exportieren.',
  },
} as const satisfies Shape<typeof english>;
