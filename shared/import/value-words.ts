// Words that stand for a value in a cell: missing, yes and no, states, totals. Closed lists in English, Spanish, German and
// neighbours, written as `plainWords` leaves them. Words of headers are in header-words.ts.
import { plainWords, wordList } from './word-list.ts';

const MISSING = new Set(
  wordList(`
    na | n/a | n.a. | n. a. | #n/a | #nv | nan | null | (null) | none | nil | - | -- | --- | – | — | . | ... | ?
    k. a. | k.a. | keine angabe | keine angaben | keine antwort | nicht beantwortet | leer | (leer) | nicht verfügbar
    s/d | s/r | n/d | sin respuesta | sin datos | no contesta | ns/nc | no aplica
    no answer | not answered | no response | unanswered | not applicable | blank | (blank) | (empty) | undefined
    sans réponse | non répondu | sem resposta | nessuna risposta | não se aplica | non applicabile`),
);
const LONGEST_MISSING = 22;

/** The cell says that nothing was answered. Asked of answer cells only: an agent may be called "Na". */
export function isMissing(text: string): boolean {
  if (text.length > LONGEST_MISSING + 4) return false;
  const plain = text.trim();
  return plain === '' || (plain.length <= LONGEST_MISSING && MISSING.has(plain.toLowerCase()));
}

/** What tools write for "no comment". Comments are people's words: "none", "nada" or "?" may be meant and stay. */
const MISSING_COMMENT = new Set(
  wordList(`
    N/A | n/a | NA | n.a. | N.A. | #N/A | #NV | NaN | nan | null | NULL | (null) | None | - | -- | --- | – | — | .
    k. A. | k.A. | k.a. | (blank) | (leer)`),
);

/** Bytes; no longer cell says "no comment". */
export const LONGEST_MISSING_COMMENT = 7;

export function isMissingComment(text: string): boolean {
  return text === '' || (text.length <= LONGEST_MISSING_COMMENT && MISSING_COMMENT.has(text));
}

const MISSING_NAME = new Set(
  wordList('- | -- | --- | – | — | . | N/A | n/a | #N/A | #NV | null | NULL | (null) | (blank) | (leer) | (empty)'),
);

/** What tools write where an agent, a team or a channel is missing. "NA" and "None" may be names and stay. */
export function isMissingName(text: string): boolean {
  return text === '' || (text.length <= 7 && MISSING_NAME.has(text));
}

const NO_AGENT = new Set(
  wordList(`unassigned | not assigned | no agent | nobody | none | sin asignar | no asignado | no asignada | sin agente | sin asesor | nadie
    ninguno | ninguna | nicht zugewiesen | nicht zugeordnet | kein mitarbeiter | kein agent | ohne mitarbeiter | ohne zuordnung | niemand
    non assigne | non attribue | nao atribuido | sem agente | non assegnato | nessuno`),
);

/** What tools write where nobody handled the contact; no person is called so. */
export function isMissingAgent(text: string): boolean {
  return isMissingName(text) || (text.length <= 20 && NO_AGENT.has(plainWords(text)));
}

/** How a cell is looked up in the words of its column. */
export function wordKey(text: string): string {
  return text.trim().toLowerCase();
}

export type ResolutionWord = 'yes' | 'no' | 'partly' | 'unknown';

const RESOLUTION: readonly (readonly [ResolutionWord, string])[] = [
  [
    'yes',
    `yes | y | true | ja | j | wahr | si | s | verdadero | cierto | oui | sim | vrai | tak | resolved | solved | fixed
    fully resolved | completely | completely resolved | yes completely | yes fully | fully | issue resolved | problem solved
    gelost | geloest | vollstandig gelost | vollstandig | ja vollstandig | erledigt | behoben | wurde gelost | geklart
    resuelto | resuelta | solucionado | solucionada | totalmente | completamente | si totalmente | si completamente
    se resolvio | si se resolvio | completamente resuelto | totalmente resuelto | atendido | atendida
    resolu | resolue | oui tout a fait | oui completement | totalement | entierement | completement | tout a fait
    resolvido | resolvida | sim totalmente | sim completamente | risolto | risolta | si del tutto | vero
    ✓ | ✔ | 👍 | ✅`,
  ],
  [
    'no',
    `no | n | false | nein | falsch | falso | non | nao | faux | not resolved | unresolved | unsolved | not solved | not fixed
    not at all | no not resolved | not yet | ungelost | ungeloest | nicht gelost | nicht geloest | nicht erledigt
    nein gar nicht | gar nicht | offen | noch nicht | noch offen | no resuelto | no resuelta | sin resolver
    no solucionado | no solucionada | sin solucion | no se resolvio | aun no | todavia no | pendiente | no en absoluto | para nada
    non resolu | non resolue | pas du tout | pas encore | pas resolu | nao resolvido | nao resolvida | ainda nao | de forma alguma
    non risolto | non risolta | non ancora | per niente | ✗ | ✘ | 👎 | ❌`,
  ],
  [
    'partly',
    `partly | partially | partial | partially resolved | partly resolved | yes partly | yes partially | somewhat | in part
    teilweise | teils | teils teils | teilweise gelost | zum teil | ja teilweise
    parcialmente | parcial | en parte | si parcialmente | parcialmente resuelto | a medias | partiellement | em parte
    en partie | oui en partie | partiellement resolu | parcialmente resolvido | sim parcialmente | parzialmente | in parte
    si in parte | parzialmente risolto`,
  ],
  [
    'unknown',
    `unknown | dont know | do not know | not sure | unsure | i dont know | weiss nicht | weis nicht | ich weiss nicht
    unbekannt | unklar | nicht sicher | no se | no lo se | no sabe | ns | desconocido | no estoy seguro | no estoy segura
    je ne sais pas | ne sait pas | inconnu | nao sei | nao sabe | desconhecido | non so | non lo so | sconosciuto`,
  ],
];
const resolutionWords = new Map(
  RESOLUTION.flatMap(([meaning, words]) => wordList(words).map((word) => [word, meaning] as const)),
);

/** What a word of a resolution column means; null for a word that is not known, a bare number included. */
export function resolutionWord(text: string): ResolutionWord | null {
  return resolutionWords.get(plainWords(text)) ?? null;
}

export type StateWord = 'complete' | 'partial' | 'preview' | 'notAnswered';

const STATES: readonly (readonly [StateWord, string])[] = [
  [
    'complete',
    `completed | complete | finished | submitted | responded | answered | received | done | ip address | true | 1 | yes | ja | si
    abgeschlossen | vollstandig | beendet | beantwortet | fertig | completado | completada | completo | completa
    finalizado | finalizada | respondido | respondida | contestada`,
  ],
  [
    'partial',
    `partial | started | in progress | incomplete | not finished | unfinished | disqualified | screened out | abandoned
    false | 0 | no | nein | teilweise | begonnen | in bearbeitung | unvollstandig | abgebrochen
    parcial | iniciado | iniciada | en curso | incompleto | incompleta | abandonado | abandonada`,
  ],
  ['preview', 'survey preview | preview | test | survey test | vorschau | vista previa | prueba | spam'],
  [
    'notAnswered',
    `sent | offered | unoffered | pending | expired | opened | opt out | optout | opted out | bounced | failed | error
    no answer | noanswer | not answered | unanswered | not started | delivered | bypassed | disconnected
    received with comment | received without comment | offered with comment | timeout | timed out | hung up | skipped
    gesendet | versendet | abgelaufen | ausstehend | nicht beantwortet | angeboten
    enviado | enviada | caducado | caducada | expirado | pendiente | sin respuesta | no respondida | ofrecido | ofrecida`,
  ],
];
const stateWords = new Map(STATES.flatMap(([state, words]) => wordList(words).map((word) => [word, state] as const)));

/** What a word of a state column means; null for an unknown one, which keeps its row. */
export function stateWord(text: string): StateWord | null {
  return stateWords.get(plainWords(text)) ?? null;
}

const SCORE_GROUPS = new Set(
  wordList(`promoter | promoters | passive | passives | detractor | detractors | nps promoter | nps passive | nps detractor
    passiv | passive r | detraktor | kritiker | promotor | promotora | promotores | pasivo | pasiva | pasivos
    detractora | detractores | promoteur | passif | detracteur | passivo | detrator | promotore | detrattore`),
);

/** Promoter, passive or detractor: a group that follows from an NPS answer and is none itself. */
export function isScoreGroup(text: string): boolean {
  return text.length <= 24 && SCORE_GROUPS.has(plainWords(text));
}

const TOTALS = new Set(
  wordList(`
    total | totals | grand total | subtotal | sum | average | avg | mean
    summe | gesamt | gesamtsumme | gesamtergebnis | insgesamt | zwischensumme | durchschnitt | mittelwert
    total general | suma | suma total | totales | gran total | promedio | media | moyenne | total geral | genel toplam`),
);

/** The first word of a line below the answers that adds them up. */
export function isTotalWord(text: string): boolean {
  return text.length <= 24 && TOTALS.has(plainWords(text));
}
