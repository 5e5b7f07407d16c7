// What a header means beyond the words a rule looks for: a question turned round, the reason for a score, a header that only
// mentions the agent. All work on words as `headerWords` gives them; lists of words for targets are in header-words-*.ts.

/** "Resolved or not" asks for what "resolved" asks. */
const OR_NOT = / (?:or not|oder nicht|o no|ou non|ou pas|ou nao|o non)(?= )/gu;
/** A yes to "is it still open?" or "did you have to call again?" is bad news: such a column says nothing about being solved. */
const TURNED_ROUND =
  / (?:not|never|still|again|unresolved|unsolved|unfixed|multiple|several|more than|how many|how often|recontact\w*|reopen\w*|repeat\w*|pending|fail\w*|nicht|nie|noch|erneut|nochmal\w*|wieder|wiederholt|mehrmals|mehrfach|mehr als|wie oft|ungelost|ungeloest|sin|no (?:se|ha|fue|resuel\w*|resol\w*|solucion\w*|quedo)|sigue\w*|aun|todavia|otra vez|de nuevo|nuevamente|volver|varias|mas de una?|cuantas|falta\w*|pendiente\w*|pas|encore|jamais|plusieurs|nao|ainda|novamente|non|ancora|di nuovo) /u;

const REASON =
  / (?:reasons?|because|grund|grunde|motivos?|razon|razones|raisons?|motif|razao|ragione) .*(?:scor\w*|ratings?|rated|calificacion\w*|puntuacion\w*|puntaje\w*|valoracion\w*|evaluacion\w*|nota|bewertung\w*|wertung\w*|note|punktzahl|avaliacao|pontuacao|punteggio|valutazione|recomenda\w*|empfehlung\w*|recommend\w*) /u;

/** Words that say in which way a column names the agent. */
const IDENTIFIES =
  / (?:id|ids|code|nr|no|number|num|ext|extension|login|user|username|userid|key|kennung|nummer|codigo|cod|usuario|legajo|numero|matricul\w*|name|names|full|nombre|nombres|nom|nome|vorname|nachname|first|last|surname|email|e mail|mail|correo|assigned|asignad\w*) /u;

/** People above or beside the customer: their addresses are no customers. */
const STAFF =
  / (?:supervisor\w*|manager\w*|lead|leader|leiter\w*|teamleit\w*|team|leitung|vorgesetzt\w*|jefe|jefa|gerente|coordinador\w*|encargad\w*|responsable|coach\w*|agent\w*|agente\w*|asesor\w*|advisor\w*|mitarbeit\w*|bearbeiter\w*|employee|staff|owner|assignee|reviewer|evaluator|analyst|cc|sender) /u;

function padded(words: string): string {
  return ` ${words} `;
}

/** A yes in such a column does not mean that something was solved. */
export function isTurnedRound(words: string): boolean {
  return TURNED_ROUND.test(padded(words).replace(OR_NOT, ' '));
}

/** "Reason for your rating" holds the customer's words, not a reason of contact and not a rating. */
export function asksReasonOfScore(words: string): boolean {
  return REASON.test(padded(words));
}

/** The header says that it holds the agent's name or code; "Agent Band" only mentions the agent. */
export function identifiesAgent(words: string): boolean {
  return IDENTIFIES.test(padded(words));
}

/** The header names people of the company. */
export function namesStaff(words: string): boolean {
  return STAFF.test(padded(words));
}
