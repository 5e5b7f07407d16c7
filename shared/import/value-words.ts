// Words that stand for a value in a cell: missing, yes and no, states, totals. Closed lists in English, Spanish, German and neighbours.

const MISSING = new Set([
  'na', 'n/a', 'n.a.', 'n. a.', '#n/a', '#nv', 'nan', 'null', '(null)', 'none', 'nil', '-', '--', '---', '–', '—', '.', '...',
  '?', 'k. a.', 'k.a.', 'keine angabe', 'keine angaben', 'keine antwort', 'nicht beantwortet', 'leer', '(leer)', 's/d', 's/r', 'n/d',
  'sin respuesta', 'sin datos', 'no contesta', 'ns/nc', 'no answer', 'not answered', 'no response', 'unanswered', 'not applicable',
  'no aplica', 'blank', '(blank)', '(empty)', 'undefined', 'sin comentarios.', 'nicht verfügbar',
]);
const LONGEST_MISSING = 20;

/** The cell says that nothing was answered. Asked of answer cells only: an agent may be called "Na". */
export function isMissing(text: string): boolean {
  if (text.length > LONGEST_MISSING + 4) return false;
  const plain = text.replace(/\u00a0/gu, ' ').trim();
  if (plain === '') return true;
  return plain.length <= LONGEST_MISSING && MISSING.has(plain.toLowerCase());
}

/** Comments are people's words: "none", "nada" or "?" may be meant; only what tools write counts as nothing. */
const MISSING_COMMENT = new Set([
  'n/a', 'n.a.', '#n/a', '#nv', 'null', '(null)', '-', '--', '---', '–', '—', '.', 'k. a.', 'k.a.', 'na', 'nan', '(blank)', '(leer)', 'none',
]);

export function isMissingComment(text: string): boolean {
  return text.length <= 8 && (text === '' || MISSING_COMMENT.has(text.toLowerCase()));
}

export type ResolutionWord = 'yes' | 'no' | 'partly' | 'unknown';

const RESOLUTION: Readonly<Record<ResolutionWord, readonly string[]>> = {
  yes: [
    'yes', 'y', 'true', 'ja', 'j', 'wahr', 'si', 's', 'verdadero', 'cierto', 'oui', 'sim', 'vrai', 'da', 'tak', 'resolved', 'solved', 'fully resolved',
    'completely', 'completely resolved', 'yes completely', 'yes fully', 'fully', 'gelost', 'geloest', 'vollstandig gelost', 'vollstandig', 'ja vollstandig',
    'erledigt', 'behoben', 'resuelto', 'resuelta', 'solucionado', 'solucionada', 'totalmente', 'completamente', 'si totalmente', 'si completamente',
    'resolu', 'issue resolved', 'problem solved', 'first contact resolution', 'x', 'wurde gelost', 'se resolvio', '✓', '✔', '👍',
  ],
  no: [
    'no', 'n', 'false', 'nein', 'falsch', 'falso', 'non', 'nao', 'faux', 'nie', 'not resolved', 'unresolved', 'unsolved', 'not solved', 'not at all',
    'no not resolved', 'ungelost', 'ungeloest', 'nicht gelost', 'nicht geloest', 'nicht erledigt', 'nein gar nicht', 'gar nicht', 'offen', 'no resuelto',
    'no resuelta', 'sin resolver', 'no solucionado', 'no solucionada', 'sin solucion', 'no se resolvio', 'non resolu', 'nada', 'pendiente', '✗', '✘', '👎',
  ],
  partly: [
    'partly', 'partially', 'partial', 'partially resolved', 'partly resolved', 'yes partly', 'yes partially', 'somewhat', 'in part', 'teilweise', 'teils',
    'teils teils', 'teilweise gelost', 'zum teil', 'ja teilweise', 'parcialmente', 'parcial', 'en parte', 'si parcialmente', 'parcialmente resuelto', 'a medias',
    'partiellement', 'em parte',
  ],
  unknown: [
    'unknown', 'dont know', 'do not know', 'not sure', 'unsure', 'i dont know', 'weiss nicht', 'weiß nicht', 'weis nicht', 'ich weiss nicht', 'unbekannt',
    'unklar', 'no se', 'no lo se', 'no sabe', 'ns', 'desconocido', 'not yet', 'not yet known', 'too early', 'noch offen', 'noch nicht klar', 'aun no', 'todavia no se', 'other',
  ],
};

const resolutionWords = new Map<string, ResolutionWord>();
for (const [meaning, words] of Object.entries(RESOLUTION)) {
  if (meaning === 'yes' || meaning === 'no' || meaning === 'partly' || meaning === 'unknown') {
    for (const word of words) resolutionWords.set(word, meaning);
  }
}

/** Lower case, no accents, no punctuation, single blanks: how words are compared. Emoji stay. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’`´]/gu, '')
    .replace(/[^\p{L}\p{N}\p{So}]+/gu, ' ')
    .trim();
}

/** What a word of a resolution column means; null for a word that is not known, a bare number included. */
export function resolutionWord(text: string): ResolutionWord | null {
  return resolutionWords.get(plainWords(text)) ?? null;
}

export type StateWord = 'complete' | 'partial' | 'preview' | 'notAnswered';

const STATES: readonly (readonly [StateWord, readonly string[]])[] = [
  ['complete', ['completed', 'complete', 'finished', 'submitted', 'responded', 'answered', 'ip address', 'email', 'true', '1', 'yes', 'ja', 'si', 'abgeschlossen',
    'vollstandig', 'beendet', 'beantwortet', 'completado', 'completada', 'completo', 'completa', 'finalizado', 'finalizada', 'respondido', 'respondida', 'contestada', 'received', 'done', 'fertig']],
  ['partial', ['partial', 'started', 'in progress', 'incomplete', 'not finished', 'unfinished', 'disqualified', 'false', '0', 'no', 'nein', 'teilweise', 'begonnen', 'in bearbeitung',
    'unvollstandig', 'abgebrochen', 'parcial', 'iniciado', 'iniciada', 'en curso', 'incompleto', 'incompleta', 'abandoned', 'abandonado', 'screened out']],
  ['preview', ['survey preview', 'preview', 'test', 'survey test', 'vorschau', 'vista previa', 'prueba', 'spam']],
  ['notAnswered', ['sent', 'offered', 'unoffered', 'pending', 'expired', 'opened', 'opt out', 'optout', 'opted out', 'bounced', 'failed', 'error', 'no answer', 'noanswer', 'not answered',
    'unanswered', 'not started', 'delivered', 'gesendet', 'versendet', 'abgelaufen', 'ausstehend', 'nicht beantwortet', 'enviado', 'enviada', 'caducado', 'caducada', 'expirado', 'pendiente', 'sin respuesta', 'no respondida', 'bypassed', 'disconnected']],
];
const stateWords = new Map(STATES.flatMap(([state, words]) => words.map((word) => [word, state])));

/** What a word of a state column means; null for an unknown one, which keeps its row. */
export function stateWord(text: string): StateWord | null {
  return stateWords.get(plainWords(text)) ?? null;
}

const TOTALS = new Set(['total', 'totals', 'grand total', 'sum', 'summe', 'gesamt', 'gesamtsumme', 'gesamtergebnis', 'insgesamt', 'total general', 'suma', 'suma total', 'totales', 'subtotal',
  'zwischensumme', 'average', 'avg', 'mean', 'durchschnitt', 'mittelwert', 'mw', 'promedio', 'media', 'gran total', 'genel toplam', 'total geral', 'moyenne']);

/** The first word of a line below the answers that adds them up. */
export function isTotalWord(text: string): boolean {
  return text.length <= 24 && TOTALS.has(plainWords(text));
}
