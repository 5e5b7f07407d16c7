// German texts: the frame around every screen.
import type { app as english } from '../en/app.ts';
import type { Shape } from '../shape.ts';

export const app = {
  name: 'Rapport',
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
    title: 'Export zum Importieren hier ablegen',
    text: 'CSV aus dem Umfragewerkzeug. Nichts wird gespeichert, bevor es bestätigt ist.',
  },
  broken: {
    title: 'Diese Seite kann nicht angezeigt werden',
    safe: 'Alles bisher Gespeicherte ist vorhanden; die anderen Seiten funktionieren.',
  },
  lost: { title: 'Diese Seite gibt es nicht', text: 'Die Adresse führt ins Leere.', back: 'Zu den Mitarbeitenden' },
} as const satisfies Shape<typeof english>;
