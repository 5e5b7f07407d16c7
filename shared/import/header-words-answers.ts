// Words of headers about the answers themselves: scores, resolution, behaviours, comments. Whole questions are recognised by words within.
import { type HeaderRule, headerRule, QUESTION } from './header-rules.ts';

/** A question that asks for a reason or a text is no score, whatever else it mentions. */
const ASKS_TEXT = `why | comment | comments | reason | reasons | explain | explanation | warum | weshalb | kommentar | kommentare | begrund* | grund
  comentario | comentarios | motivo | por que | porque | razon | pourquoi | raison | motif | commentaire* | perche | commento | commenti
  text | verbatim | improve | verbessern | mejorar`;

export const answerRules: readonly HeaderRule[] = [
  headerRule('scoreGroup', {
    exact: `nps group | nps category | nps segment | nps type | nps label | score group | promoter type | adjusted score | adjustedscore
      nps bucket | nps class | promoter category | nps status | categoria nps | segmento nps | nps categoria`,
    within: `nps group | nps category | nps segment | nps gruppe | nps kategorie | grupo nps | categoria nps | nps categoria
      recomiende grupo | recommend group | weiterempfehlen gruppe`,
    longest: QUESTION,
  }),
  headerRule('nps', {
    exact: `nps | nps score | net promoter score | net promoter | likelihood to recommend | ltr | q nps | nps rating | nps wert | nps value
      weiterempfehlung | weiterempfehlungsbereitschaft | recomendacion | puntuacion nps | nota nps | nps question | recommendation score
      recommandation | recomendacao | raccomandazione`,
    within: `nps | net promoter | recommend* | recomend* | recomiend* | weiterempf* | empfehlen | empfehlung | recommand* | consigli*
      raccomand*`,
    not: `group | category | segment | type | label | bucket | feedback | follow | date | gruppe | kategorie | grupo | categoria
      ${ASKS_TEXT}`,
    longest: QUESTION,
  }),
  headerRule('csat', {
    exact: `csat | csat score | customer satisfaction | customer satisfaction score | satisfaction | satisfaction score | overall satisfaction
      satisfaction rating | star rating | kundenzufriedenheit | zufriedenheit | gesamtzufriedenheit | satisfaccion
      satisfaccion general | satisfaccion del cliente | satisfaccion global | nivel de satisfaccion | satisfaction client
      satisfaction globale | satisfacao | satisfacao geral | soddisfazione | soddisfazione complessiva`,
    within: 'csat | satisf* | zufrieden* | soddisf*',
    not: `date | ${ASKS_TEXT}`,
    longest: QUESTION,
  }),
  headerRule('ces', {
    exact: `ces | ces score | customer effort | customer effort score | effort score | effort | ease | ease of resolution | ease of contact
      kundenaufwand | aufwand | esfuerzo | esfuerzo del cliente | indice de esfuerzo | facilidad | effort client | esforco | sforzo
      facilite | facilidade | facilita`,
    within: `ces | effort* | easy | ease | aufwand | muhe | leicht | einfach | esfuerzo* | facil | facilidad | facile | facilite
      esforco | facilidade | sforzo | facilita`,
    not: ASKS_TEXT,
    longest: QUESTION,
  }),
  headerRule('resolution', {
    exact: `resolved | resolution | issue resolved | problem resolved | problem solved | solved | fcr | first contact resolution
      first call resolution | is resolved | was resolved | fixed | issue fixed | problem fixed | resolution status | query resolved | case resolved | request resolved
      gelost | geloest | problem gelost | anliegen gelost | erledigt | losung | losungsquote | anliegen erledigt | erstlosung
      resuelto | resuelta | resolucion | problema resuelto | consulta resuelta | caso resuelto | solucionado | solucion
      resolucion en primer contacto | resolu | probleme resolu | resolvido | problema resolvido | risolto | problema risolto`,
    within: `resol* | solve* | fix | fixed | behoben | gelost | geloest | klaren | geklart | erledigt | resuel* | solucion* | risol*`,
    not: `time | date | at | on | zeit | dauer | datum | tiempo | fecha | hours | days | easy | ease | satisf* | zufrieden* | id | code
      effort | facil | einfach | leicht | ${ASKS_TEXT}`,
    longest: QUESTION,
  }),
  headerRule('behaviour', {
    exact: `behaviour | behavior`,
    within: `agent rating | agent score | agent satisfaction | satisfaction with agent | satisfaction with the agent
      satisfaction with your agent | mitarbeiterbewertung | zufriedenheit mit dem mitarbeiter | zufriedenheit mit mitarbeiter
      atencion del agente | satisfaccion con el agente | satisfaccion con el asesor
      friendl* | easy to understand | courte* | polite* | empath* | knowledge* | competen* | expertise | clarity | clear | urgency | professional*
      listen* | helpful* | patien* | responsive* | ownership | tone | understanding | attentive*
      freundlich* | hoflich* | empathie | einfuhlungsvermogen | fachwissen | fachkompetenz | kompeten* | wissen | verstandlich*
      klarheit | dringlichkeit | professionalitat | hilfsbereit* | geduld* | zuhoren | erreichbarkeit | engagement
      amab* | cort* | cordialidad | empatia | conocimiento* | claridad | claro | urgencia | profesional* | escuch* | disposicion
      pacien* | trato | rapidez | courtois* | ecoute | connaissance* | clarte | professionnalisme | cordialidade | simpatia | clareza
      conhecimento | profissionalismo | gentilezza | competenza | chiarezza | professionalita | disponibilita`,
    not: `comment | comments | why | comentario | kommentar | por que | warum | commentaire | pourquoi`,
    longest: QUESTION,
  }),
  headerRule('comment', {
    exact: `comment | comments | customer comment | customer comments | verbatim | verbatims | feedback | free text | freetext | open text
      remark | remarks | open ended response | response text | kommentar | kommentare | komm | anmerkung | anmerkungen | bemerkung
      bemerkungen | freitext | begrundung | kundenkommentar | ruckmeldung | comentario | comentarios | observacion | observaciones
      opinion | sugerencia | sugerencias | comentario del cliente | texto libre | commentaire | commentaires | remarques | avis
      observacoes | sugestoes | commento | commenti | osservazioni | suggerimenti`,
    within: `comment | comments | verbatim | feedback | explain | suggestion | suggestions | improve | why | tell us | share with us
      what could | what can we | what did | reason for your score | reason for score | reason for rating | else
      kommentar | kommentare | anmerkung* | bemerkung* | begrund* | warum | weshalb | anregung* | verbessern | was konnen wir | was hat
      mitteilen | comentario | comentarios | observaciones | por que | sugerencia | sugerencias | mejorar | cuentenos | que podemos
      que podriamos | explique | commentaire* | pourquoi | ameliorer | dites nous | porque | sugest* | melhorar | conte nos | perche
      suggeriment* | migliorare | verbesserung* | vorschlag* | vorschlage | wunsche`,
    not: 'id | date | count | flag | language',
    longest: QUESTION,
  }),
  headerRule('score', {
    weak: `score | rating | overall rating | bewertung | note | wertung | puntuacion | puntaje | calificacion | nota | valoracion | stars
      sterne | estrellas | gesamtbewertung | schulnote | evaluation | avaliacao | pontuacao | voto | punteggio | valutazione
      survey score | rating value`,
  }),
  // May be the score of a file that has no other.
  headerRule('anyScore', {
    weak: 'value | answer | points | result | punkte | ergebnis | antwort | valor | respuesta | resultado | resposta | valore | risposta',
  }),
];
