// Words that stand for a value in a cell: missing, yes and no, states, totals. Closed lists in English, Spanish, German and
// neighbours, written as `plainWords` leaves them. Words of headers are in header-words.ts.
import { plainWords, wordList } from './word-list.ts';

const MISSING = new Set(
  wordList(`
    na | n/a | n.a. | n. a. | #n/a | #nv | nan | null | (null) | none | nil | - | -- | --- | – | — | . | ... | ?
    k. a. | k.a. | keine angabe | keine angaben | keine antwort | nicht beantwortet | leer | (leer) | nicht verfügbar
    s/d | s/r | n/d | sin respuesta | sin datos | no contesta | ns/nc | no aplica
    no answer | not answered | no response | unanswered | not applicable | blank | (blank) | (empty) | undefined`),
);
const LONGEST_MISSING = 20;

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

export function isMissingComment(text: string): boolean {
  return text === '' || (text.length <= 7 && MISSING_COMMENT.has(text));
}

const MISSING_NAME = new Set(
  wordList('- | -- | --- | – | — | . | N/A | n/a | #N/A | #NV | null | NULL | (null) | (blank) | (leer) | (empty)'),
);

/** What tools write where an agent, a team or a channel is missing. "NA" and "None" may be names and stay. */
export function isMissingName(text: string): boolean {
  return text === '' || (text.length <= 7 && MISSING_NAME.has(text));
}

export type ResolutionWord = 'yes' | 'no' | 'partly' | 'unknown';

const RESOLUTION: readonly (readonly [ResolutionWord, string])[] = [
  [
    'yes',
    `yes | y | true | ja | j | wahr | si | s | verdadero | cierto | oui | sim | vrai | tak | resolved | solved | fixed
    fully resolved | completely | completely resolved | yes completely | yes fully | fully | issue resolved | problem solved
    gelost | geloest | vollstandig gelost | vollstandig | ja vollstandig | erledigt | behoben | wurde gelost | geklart
    resuelto | resuelta | solucionado | solucionada | totalmente | completamente | si totalmente | si completamente
    se resolvio | resolu | ✓ | ✔ | 👍`,
  ],
  [
    'no',
    `no | n | false | nein | falsch | falso | non | nao | faux | not resolved | unresolved | unsolved | not solved | not fixed
    not at all | no not resolved | not yet | ungelost | ungeloest | nicht gelost | nicht geloest | nicht erledigt
    nein gar nicht | gar nicht | offen | noch nicht | noch offen | no resuelto | no resuelta | sin resolver
    no solucionado | no solucionada | sin solucion | no se resolvio | aun no | todavia no | pendiente | non resolu | ✗ | ✘ | 👎`,
  ],
  [
    'partly',
    `partly | partially | partial | partially resolved | partly resolved | yes partly | yes partially | somewhat | in part
    teilweise | teils | teils teils | teilweise gelost | zum teil | ja teilweise
    parcialmente | parcial | en parte | si parcialmente | parcialmente resuelto | a medias | partiellement | em parte`,
  ],
  [
    'unknown',
    `unknown | dont know | do not know | not sure | unsure | i dont know | weiss nicht | weis nicht | ich weiss nicht
    unbekannt | unklar | nicht sicher | no se | no lo se | no sabe | ns | desconocido | no estoy seguro | no estoy segura`,
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
    gesendet | versendet | abgelaufen | ausstehend | nicht beantwortet
    enviado | enviada | caducado | caducada | expirado | pendiente | sin respuesta | no respondida`,
  ],
];
const stateWords = new Map(STATES.flatMap(([state, words]) => wordList(words).map((word) => [word, state] as const)));

/** What a word of a state column means; null for an unknown one, which keeps its row. */
export function stateWord(text: string): StateWord | null {
  return stateWords.get(plainWords(text)) ?? null;
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
