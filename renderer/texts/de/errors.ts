// German texts: what went wrong, what is safe, what can be done; one entry per code of shared/contract/errors.ts.
import type { errors as english } from '../en/errors.ts';
import type { Shape } from '../shape.ts';

export const errors = {
  call: {
    unknown: {
      title: 'Diese Aktion ist nicht bekannt',
      safe: 'Nichts wurde geändert.',
      next: 'Rapport neu starten, dann erneut versuchen.',
    },
    refused: {
      title: 'Die Aktion wurde abgelehnt',
      safe: 'Nichts wurde geändert.',
      next: 'Rapport neu starten, dann erneut versuchen.',
    },
    invalid: {
      title: 'Etwas an der Eingabe passt nicht',
      safe: 'Nichts wurde geändert; die Eingabe ist noch da.',
      next: 'Eingabe prüfen, dann erneut versuchen.',
    },
  },
  row: {
    missing: {
      title: 'Das ist nicht mehr vorhanden',
      safe: 'Alles andere ist unverändert.',
      next: 'Es wurde inzwischen entfernt oder rückgängig gemacht. Die Seite zeigt den jetzigen Stand.',
    },
    conflict: {
      title: 'So etwas gibt es schon',
      safe: 'Nichts wurde geändert.',
      next: 'Einen anderen Namen wählen oder den vorhandenen Eintrag verwenden.',
    },
  },
  undo: {
    nothing: {
      title: 'Nichts rückgängig zu machen oder zu wiederholen',
      safe: 'Alles ist wie zuvor.',
      next: 'Der Verlauf steht in den Einstellungen.',
    },
    'changed-since': {
      title: 'Es wurde seitdem erneut geändert',
      safe: 'Die spätere Änderung bleibt erhalten.',
      next: 'Letzte Änderung: {{at}} {{person}}. Zuerst diese rückgängig machen; der Verlauf steht in den Einstellungen.',
    },
  },
  person: {
    missing: {
      title: 'Noch ist niemand ausgewählt',
      safe: 'Nichts wurde geändert.',
      next: 'Auswählen, wer arbeitet, dann erneut versuchen.',
    },
  },
  agent: {
    'id-taken': {
      title: 'Die Kennung „{{value}}“ gehört zu {{agent}}',
      safe: 'Nichts wurde geändert; die Eingabe ist noch da.',
      next: 'Prüfen Sie die Kennung. Handelt es sich um dieselbe Person, lassen sich beide unter „Mitarbeitende prüfen“ zusammenführen.',
    },
    'email-taken': {
      title: 'Die E-Mail-Adresse „{{value}}“ gehört zu {{agent}}',
      safe: 'Nichts wurde geändert; die Eingabe ist noch da.',
      next: 'Prüfen Sie die Adresse. Handelt es sich um dieselbe Person, lassen sich beide unter „Mitarbeitende prüfen“ zusammenführen.',
    },
  },
  team: {
    'name-taken': {
      title: 'Es gibt bereits ein Team „{{team}}“',
      safe: 'Nichts wurde geändert; die Eingabe ist noch da.',
      next: 'Wählen Sie einen anderen Namen oder verwenden Sie das vorhandene Team.',
    },
    'in-use': {
      title: 'Das Team wird noch verwendet',
      safe: 'Nichts wurde geändert.',
      next: 'Mitarbeitende: {{agents}}, Antworten: {{responses}}. Ordnen Sie die Mitarbeitenden zuerst einem anderen Team zu; ein Team mit Antworten lässt sich umbenennen, aber nicht entfernen.',
    },
  },
  membership: {
    overlap: {
      title: 'Diese Tage überschneiden sich mit dem Team „{{team}}“',
      safe: 'Nichts wurde geändert; die Eingabe ist noch da.',
      next: 'Wählen Sie andere Tage, oder lassen Sie den neuen Eintrag den früheren verkürzen.',
    },
    imported: {
      title: 'Diese Tage stammen aus importierten Antworten',
      safe: 'Nichts wurde geändert.',
      next: 'Tragen Sie für diese Tage stattdessen das richtige Team ein; es hat Vorrang vor dem Import.',
    },
    dates: {
      title: 'Der letzte Tag liegt vor dem ersten',
      safe: 'Nichts wurde geändert; die Eingabe ist noch da.',
      next: 'Prüfen Sie beide Daten, und versuchen Sie es erneut.',
    },
  },
  workspace: {
    none: {
      title: 'Kein Arbeitsbereich ist geöffnet',
      safe: 'Arbeitsbereiche auf der Festplatte sind unverändert.',
      next: 'Einen Arbeitsbereich öffnen oder anlegen.',
    },
    busy: {
      title: 'Der Arbeitsbereich ist gerade belegt',
      safe: 'Die Eingabe ist noch da; nichts geht verloren.',
      next: 'Ein anderes Programm oder ein Import verwendet die Datei. Gleich erneut versuchen.',
    },
    'not-found': {
      title: 'Die Datei des Arbeitsbereichs wurde nicht gefunden',
      safe: 'Nichts wurde geändert.',
      next: 'Sie wurde verschoben oder ihr Laufwerk ist nicht verbunden. Laufwerk verbinden und erneut versuchen, oder einen anderen Arbeitsbereich öffnen.',
    },
    exists: {
      title: 'Eine Datei mit diesem Namen gibt es schon',
      safe: 'Die vorhandene Datei ist unverändert.',
      next: 'Einen anderen Namen wählen oder den vorhandenen Arbeitsbereich öffnen.',
    },
    'not-ours': {
      title: 'Diese Datei ist kein Rapport-Arbeitsbereich',
      safe: 'Die Datei ist unverändert.',
      next: 'Eine Datei mit der Endung .rapport öffnen. Umfrage-Exporte werden in einen Arbeitsbereich importiert.',
    },
    damaged: {
      title: 'Der Arbeitsbereich ist beschädigt',
      safe: 'Die beschädigte Datei bleibt, wie sie ist. Die Sicherungen unten wurden beim Anlegen geprüft.',
      next: 'Eine Sicherung wiederherstellen. Sie wird als neue Datei geöffnet; die beschädigte bleibt daneben liegen.',
    },
    newer: {
      title: 'Der Arbeitsbereich stammt von einer neueren Rapport-Version',
      safe: 'Die Datei ist unverändert.',
      next: 'Die neuere Version auf diesem Rechner installieren oder einen anderen Arbeitsbereich öffnen.',
    },
    'read-only': {
      title: 'In den Arbeitsbereich kann nicht geschrieben werden',
      safe: 'Alles bisher Gespeicherte ist vorhanden.',
      next: 'Datei oder Ordner ist schreibgeschützt. Das ändern oder eine Kopie öffnen, dann erneut versuchen.',
    },
    'disk-full': {
      title: 'Die Festplatte ist voll',
      safe: 'Alles bisher Gespeicherte ist vorhanden; die letzte Änderung wurde nicht geschrieben.',
      next: 'Platz schaffen, dann erneut versuchen.',
    },
    'backup-failed': {
      title: 'Die Sicherung konnte nicht angelegt werden',
      safe: 'Nichts wurde geändert; frühere Sicherungen sind vorhanden.',
      next: 'Freien Platz und Rechte des Ordners prüfen, dann erneut versuchen.',
    },
  },
  file: {
    'not-found': {
      title: 'Die Datei ist nicht mehr vorhanden',
      safe: 'Nichts wurde importiert.',
      next: 'Die Datei neu auswählen.',
    },
    unreadable: {
      title: 'Die Datei kann nicht gelesen werden',
      safe: 'Nichts wurde importiert; die Datei ist unverändert.',
      next: 'Datei in anderen Programmen schließen, Zugriffsrechte prüfen, dann erneut versuchen.',
    },
    empty: {
      title: 'Die Datei ist leer oder hat nur eine Kopfzeile',
      safe: 'Nichts wurde importiert.',
      next: 'Im Umfragewerkzeug erneut exportieren, dann die neue Datei wählen.',
    },
    'too-large': {
      title: 'Die Datei ist zu groß',
      safe: 'Nichts wurde importiert.',
      next: 'Einen kürzeren Zeitraum exportieren und die Teile nacheinander importieren.',
    },
    format: {
      title: 'Dateien vom Typ „{{format}}“ sind noch nicht lesbar',
      safe: 'Nichts wurde importiert; die Datei ist unverändert.',
      next: 'Als CSV speichern oder exportieren, dann die neue Datei wählen.',
    },
    'quote-open': {
      title: 'Das Anführungszeichen in Zeile {{line}} wird nie geschlossen',
      safe: 'Nichts wurde importiert; die Datei ist unverändert.',
      next: 'Datei erneut exportieren oder das Anführungszeichen in einem Texteditor schließen.',
    },
    'no-columns': {
      title: 'Es wurden keine Spalten gefunden',
      safe: 'Nichts wurde importiert.',
      next: 'Die erste Zeile muss die Spalten benennen. Trennzeichen und Kodierung prüfen oder erneut exportieren.',
    },
    aggregate: {
      title: 'Die Datei enthält Summen, keine einzelnen Antworten',
      safe: 'Nichts wurde importiert.',
      next: 'Im Umfragewerkzeug die einzelnen Antworten exportieren: eine Zeile je beantworteter Umfrage.',
    },
  },
  import: {
    'needs-answer': {
      title: 'Eine Frage zur Datei ist noch offen',
      safe: 'Noch wurde nichts importiert.',
      next: 'Die Frage beantworten, dann importieren.',
    },
    locked: {
      title: 'In diesem Arbeitsbereich läuft schon ein Import',
      safe: 'Von dieser Datei wurde nichts importiert.',
      next: 'Warten, bis er fertig ist, dann erneut versuchen.',
    },
    cancelled: {
      title: 'Der Import wurde abgebrochen',
      safe: 'Im Arbeitsbereich ist nichts davon übrig.',
      next: 'Die Datei kann jederzeit erneut importiert werden.',
    },
    'nothing-mapped': {
      title: 'Keine Spalte mit Note, Lösung oder Kommentar wurde erkannt',
      safe: 'Nichts wurde importiert.',
      next: 'In der Tabelle angeben, welche Spalte die Note, die Lösung oder den Kommentar enthält.',
    },
    stalled: {
      title: 'Der Import kommt nicht mehr voran',
      safe: 'Im Arbeitsbereich ist nichts davon übrig.',
      next: 'Die Datei auf diesen Rechner kopieren, dann die Kopie importieren.',
    },
    failed: {
      title: 'Der Import konnte nicht beendet werden',
      safe: 'Im Arbeitsbereich ist nichts davon übrig.',
      next: 'Erneut versuchen. Passiert es wieder, die Datei neu exportieren.',
    },
  },
  job: {
    busy: {
      title: 'Etwas anderes läuft noch',
      safe: 'Nichts wurde geändert.',
      next: 'Warten, bis es fertig ist, dann erneut versuchen.',
    },
    lost: {
      title: 'Die Arbeit im Hintergrund endete unerwartet',
      safe: 'Vorher Gespeichertes ist vorhanden; ein unfertiger Import hinterlässt nichts.',
      next: 'Erneut versuchen.',
    },
  },
  unexpected: {
    title: 'Etwas Unerwartetes ist passiert',
    safe: 'Alles bisher Gespeicherte ist vorhanden.',
    next: 'Erneut versuchen. Passiert es wieder, Rapport neu starten.',
  },
} as const satisfies Shape<typeof english>;
