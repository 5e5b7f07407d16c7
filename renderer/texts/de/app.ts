// German texts: the frame around every screen.
import type { app as english } from '../en/app.ts';
import type { Shape } from '../shape.ts';

export const app = {
  name: 'Rapport',
  sample: 'Beispieldaten',
  skip: 'Zum Inhalt springen',
  navigation: 'Hauptnavigation',
  toolbar: 'Zeitraum, Teams und Suche',
  fold: 'Nur Symbole zeigen',
  unfold: 'Namen zeigen',
  goTo: { agents: 'Mitarbeitende', import: 'Importieren', settings: 'Einstellungen' },
  search: {
    label: 'Person im Team suchen',
    placeholder: 'Suchen',
    none: 'Niemand mit diesem Namen',
    results: 'Gefundene Mitarbeitende',
  },
  theme: { toggle: 'Hell oder dunkel', light: 'Hell', dark: 'Dunkel', system: 'Wie das System' },
  palette: {
    open: 'Befehle',
    label: 'Befehle und Mitarbeitende',
    placeholder: 'Was tun, oder wen öffnen',
    none: 'Nichts passt. Weniger Buchstaben versuchen.',
    go: 'Seite „{{where}}“ öffnen',
    history: 'Frühere Importe',
    undo: 'Letzten Schritt rückgängig machen',
    redo: 'Zuletzt rückgängig gemachten Schritt wiederholen',
    shortcuts: 'Tastenkürzel',
    openWorkspace: 'Anderen Arbeitsbereich öffnen',
    showFolder: 'Ordner des Arbeitsbereichs zeigen',
    agent: 'Mitarbeitende',
  },
  shortcuts: {
    title: 'Tastenkürzel',
    commands: 'Befehle und Mitarbeitende',
    search: 'Person im Team suchen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    help: 'Diese Übersicht',
    close: 'Schließen, was offen ist',
    moves: 'In einer Liste oder einem Menü wählen',
    nextComment: 'Nächster Kommentar',
    previousComment: 'Voriger Kommentar',
    tag: 'Schlagwort für den Kommentar im Fokus',
    note: 'Notiz dazu schreiben',
    keep: 'Für das nächste Gespräch vormerken',
    inFields: 'Beim Schreiben wirkt Rückgängig auf den Text.',
  },
  drop: {
    title: 'Exporte ablegen, um sie zu importieren',
    text: 'CSV, Excel, JSON oder ZIP aus dem Umfragewerkzeug. Gespeichert wird erst nach Bestätigung.',
    folder: 'Ordner lassen sich nicht lesen. Den Ordner öffnen und die Dateien darin ablegen.',
    tooMany:
      'Die ersten {{most}} von {{count, number}} Dateien wurden übernommen. Diese importieren, dann den Rest ablegen.',
  },
  broken: {
    title: 'Diese Seite kann nicht angezeigt werden',
    safe: 'Alles bisher Gespeicherte ist vorhanden; die anderen Seiten funktionieren.',
  },
  lost: { title: 'Diese Seite gibt es nicht', text: 'Die Adresse führt ins Leere.', back: 'Zu den Mitarbeitenden' },
} as const satisfies Shape<typeof english>;
