// Words of headers per target, in English, Spanish and German, as `plainWords` leaves them. Which of them wins is decided in mapping.ts.
import type { FixedTarget } from './types.ts';
import { wordList } from './word-list.ts';

/** What a rule can propose: a fixed target, or a kind whose name is the header itself; `score` and `agent` are told apart by values. */
export type Proposal = Exclude<FixedTarget, 'ignore'> | 'behaviour' | 'comment' | 'score' | 'agent' | 'scoreGroup';

export type HeaderRule = {
  readonly proposal: Proposal;
  /** The whole header is one of these. */
  readonly exact: readonly string[];
  /** The whole header too, but the word says little. */
  readonly weak: readonly string[];
  /** These words stand somewhere in the header. */
  readonly within: readonly string[];
  /** A header with one of these words is something else. */
  readonly not: readonly string[];
  /** `within` counts in headers of at most this many words: a question that mentions the agent is no agent column. */
  readonly longest: number;
};

function rule(
  proposal: Proposal,
  words: { exact?: string; weak?: string; within?: string; not?: string; longest?: number },
): HeaderRule {
  const { exact = '', weak = '', within = '', not = '', longest = 5 } = words;
  return {
    proposal,
    exact: wordList(exact),
    weak: wordList(weak),
    within: wordList(within),
    not: wordList(not),
    longest,
  };
}

const QUESTION = 60;

export const headerRules: readonly HeaderRule[] = [
  rule('scoreGroup', {
    exact:
      'nps group | nps category | nps segment | nps type | nps label | score group | promoter type | adjusted score | adjustedscore',
    within: 'nps group | nps category | nps segment | nps gruppe | nps kategorie | grupo nps | categoria nps',
  }),
  rule('responseId', {
    exact: `response id | responseid | respondent id | respondentid | submission id | survey response id | antwort id | antwortnummer
      antwort nr | id de respuesta | id respuesta | respuesta id | feedback id | rating id | record id | response uuid
      response number | response key | teilnehmer id | id de encuestado | result id
      id encuesta | encuesta id | id de encuesta | id de la encuesta | umfrage id | umfragenummer | befragungs id | fragebogen id`,
    weak: 'id | token | uuid | response | record',
    not: 'time | date',
  }),
  rule('interactionId', {
    exact: `ticket id | ticketid | ticket | ticket number | ticket no | ticket nr | ticketnummer | case id | case number | case
      conversation id | conversationid | interaction id | interactionid | contact id | contactid | call id | callid | call uuid
      session id | chat id | request id | requestid | ext interaction id | incident id | vorgang | vorgangsnummer | vorgangs id
      fallnummer | kontakt id | gesprachs id | anruf id | interaktions id | numero de ticket | id de ticket | id ticket
      numero de caso | id de caso | id caso | caso | id de conversacion | id conversacion | id de interaccion | id interaccion
      id de llamada | id de contacto`,
    within: 'ticket id | conversation id | interaction id | ticketnummer',
    not: 'date | time | at | subject | status | created | form',
  }),
  rule('respondedAt', {
    exact: `responded at | response date | response time | response at | responsedate | submitted at | submitted | submit date
      submitdate | submission date | submission time | submitted on | submit time | completed at | completion time | completed on
      completed | recorded date | recordeddate | recorded at | answered at | answer date | survey date | date submitted
      response received at | survey completed at | feedback date | rated at | responded on | date of response
      antwortdatum | beantwortet am | antwort am | abgesendet am | eingegangen am | abgeschlossen am | umfragedatum | endzeit
      fecha de respuesta | fecha respuesta | respondido el | enviado el | fecha de envio | hora de finalizacion
      fecha de finalizacion | fecha encuesta | fecha de la encuesta | fecha de grabacion | marca temporal | zeitstempel`,
    weak: 'timestamp | date | datum | fecha | time | end date | enddate | created at | created | date time | fecha y hora | datum uhrzeit | zeit | hora | created on | datestamp | enddatum',
    within: 'response date | submitted at | submit date | submit time | antwortdatum | fecha de respuesta',
    not: 'birth | start | sent | contact | call',
  }),
  rule('interactionAt', {
    exact: `interaction at | interaction date | interaction time | contact at | contact date | contact time | contacted at | call date
      call at | call time | call start | call start time | call started at | conversation date | conversation start | chat date
      ticket date | ticket created | ticket created at | ticket created on | date of contact | date of call | handled at
      solved at | closed at | closed | service date | event date | case date | interaction started at | contact start
      kontaktdatum | kontakt am | kontaktzeitpunkt | anrufdatum | anruf am | anrufzeit | gesprachsdatum | gesprach am | datum des kontakts
      datum des anrufs | vorgangsdatum | fecha de contacto | fecha contacto | fecha de llamada | fecha llamada
      fecha de interaccion | fecha interaccion | fecha de la llamada | fecha del contacto | fecha de atencion | fecha atencion`,
    within:
      'interaction date | contact date | call date | kontaktdatum | anrufdatum | fecha de contacto | fecha de llamada',
    not: 'response',
  }),
  rule('agentId', {
    exact: `agent id | agentid | agent code | agent number | agent no | agent nr | agent key | agent login | agent username | advisor id
      employee id | employeeid | employee number | employee custom id | user id agent | assignee id | rep id | operator id
      staff id | personnel number | mitarbeiter id | mitarbeiternummer | mitarbeiter nr | personalnummer | personal nr
      agenten id | agentennummer | bearbeiter id | berater id | id agente | id de agente | id del agente | codigo de agente
      codigo agente | agente id | id asesor | id de asesor | asesor id | codigo de asesor | id empleado | numero de empleado
      legajo | usuario agente | cod agente`,
    not: 'team | manager | supervisor',
  }),
  rule('agentEmail', {
    exact: `agent email | agent e mail | agent mail | advisor email | employee email | assignee email | rep email | mitarbeiter email
      mitarbeiter e mail | agenten email | bearbeiter email | email agente | correo agente | correo del agente | correo asesor
      correo del asesor | agente email | agente correo`,
  }),
  rule('agentName', {
    exact: `agent name | agentname | advisor name | employee name | assignee name | rep name | agent full name | operator name
      mitarbeitername | name des mitarbeiters | mitarbeiter name | agentenname | bearbeitername | beratername
      nombre agente | nombre de agente | nombre del agente | agente nombre | nombre asesor | nombre del asesor | nombre de asesor
      nombre empleado | nombre del empleado`,
    not: 'team | manager | supervisor',
  }),
  rule('agent', {
    exact: `agent | agents | advisor | adviser | employee | assignee | assigned to | handled by | served by | representative
      rep | csr | consultant | operator | teammate | staff member | case owner | ticket owner | owner | last agent
      answered by | bearbeitet von | betreut von | mitarbeiter | mitarbeiterin | mitarbeitende | mitarbeiter in | bearbeiter | bearbeiterin | sachbearbeiter | berater
      kundenberater | agentin | betreuer | agente | asesor | asesora | asesor a | ejecutivo | ejecutiva | operador | operadora
      empleado | gestor | atendido por | colaborador | teleoperador | asignado a`,
    within: 'agent | advisor | assignee | mitarbeiter | bearbeiter | agente | asesor',
    not: 'team | group | manager | supervisor | satisfaction | rating | score | date | time | at | count | friendly',
    longest: 2,
  }),
  rule('team', {
    exact: `team | team name | teamname | agent team | squad | agent group | support group | teams | teambezeichnung
      equipo | nombre del equipo | nombre de equipo | equipo de trabajo`,
    weak: `queue | queue name | group | group name | ring group | skill | skill group | department | unit | business unit
      warteschlange | gruppe | abteilung | bereich | kostenstelle | cola | grupo | departamento | area | celula | campana`,
    not: 'leader | lead | manager | id | nps | score',
  }),
  rule('site', {
    exact: `site | site name | location | office | branch | call center | call centre | contact center | contact centre
      standort | niederlassung | filiale | center | sede | centro | ubicacion | sucursal | oficina`,
    not: 'latitude | longitude',
  }),
  rule('channel', {
    exact: `channel | contact channel | channel name | interaction channel | channel type | media type | contact medium | support channel
      service channel | communication channel | kanal | kontaktkanal | kontaktart | kommunikationskanal | kontaktweg
      canal | canal de contacto | canal de atencion | tipo de canal | canal contacto`,
    weak: 'medium | media | medio | source channel | survey channel | via',
    within: 'contact channel | kontaktkanal | canal de',
    not: 'distribution | hops | number | count | satisfaction',
  }),
  rule('contactReason', {
    exact: `contact reason | reason for contact | contact reasons | call reason | reason for call | reason for calling | call driver
      contact driver | contact topic | issue type | issue category | inquiry type | enquiry type | request type | case reason
      contact type | disposition | disposition code | wrap up code | wrapup code | ticket category | kontaktgrund | anliegen | anrufgrund
      grund des kontakts | grund des anrufs | kontaktanlass | anlass | kontaktthema | thema | motivo | motivo de contacto
      motivo de la llamada | motivo de llamada | motivo contacto | motivo del contacto | razon de contacto | motivo de consulta
      tipo de consulta | tipificacion | asunto`,
    weak: 'reason | topic | category | subject | grund | kategorie | betreff | categoria | tema | razon | issue',
    within: 'contact reason | call reason | reason for contact | kontaktgrund | anrufgrund | motivo de contacto',
    not: 'nps | score | rating | cancel | why',
  }),
  rule('contactReason', {
    within: `did you contact us | did you call | reason for your call | reason for your contact | grund ihres anrufs
      grund ihrer kontaktaufnahme | warum haben sie uns kontaktiert | motivo de su llamada | motivo de su contacto
      por que nos contacto | por que nos llamo`,
    longest: QUESTION,
  }),
  rule('language', {
    exact: `language | lang | user language | userlanguage | survey language | customer language | language code | locale | startlanguage
      sprache | sprachcode | kundensprache | umfragesprache | idioma | lengua | idioma de la encuesta | idioma cliente`,
  }),
  rule('customerId', {
    exact: `customer id | customerid | customer number | customer no | customer nr | client id | clientid | account id | account number
      customer email | customer e mail | customer phone | member id | respondent email | recipient email | recipientemail
      requester id | requester email | external reference | externalreference | email address | phone number | respondent phone number
      customer key | customer | kundennr | kundennummer | kunden nr | kunden id | kundenid | kunde | kunden email | kunden e mail
      telefonnummer | rufnummer | id cliente | id de cliente | cliente id | numero de cliente | no de cliente | codigo de cliente
      codigo cliente | cliente | correo electronico | correo del cliente | email cliente | telefono | numero de telefono
      telefono del cliente | dni | request sent to`,
    weak: 'email | e mail | mail | phone | telephone | mobile | telefon | handy | correo | celular | movil | ani | person id | contact email | user id | userid',
    not: 'agent | employee | name | satisfaction',
  }),
  rule('nps', {
    exact: `nps | nps score | net promoter score | net promoter | likelihood to recommend | ltr | q nps | nps rating | nps wert | nps value
      weiterempfehlung | weiterempfehlungsbereitschaft | recomendacion | puntuacion nps | nota nps | nps question | recommendation score`,
    within: `nps | net promoter | recommend | recommendation | recommending | weiterempfehlung | weiterempfehlen | empfehlen | wurden sie uns empfehlen
      recomendar | recomendaria | recomendarias | recomiende | recomienda | recomendacion | recomendarnos`,
    not: `group | category | segment | type | label | bucket | reason | why | comment | comments | explain | feedback | follow
      gruppe | kategorie | grund | warum | kommentar | grupo | categoria | motivo | comentario | por que | text | date`,
    longest: QUESTION,
  }),
  rule('csat', {
    exact: `csat | csat score | customer satisfaction | customer satisfaction score | satisfaction | satisfaction score | overall satisfaction
      satisfaction rating | star rating | kundenzufriedenheit | zufriedenheit | gesamtzufriedenheit | satisfaccion
      satisfaccion general | satisfaccion del cliente | satisfaccion global | nivel de satisfaccion`,
    within: `csat | satisfaction | satisfied | zufrieden | zufriedenheit | satisfaccion | satisfecho | satisfecha`,
    not: 'why | comment | reason | warum | kommentar | comentario | motivo | por que | text | date',
    longest: QUESTION,
  }),
  rule('ces', {
    exact: `ces | ces score | customer effort | customer effort score | effort score | effort | ease | ease of resolution | ease of contact
      kundenaufwand | aufwand | esfuerzo | esfuerzo del cliente | indice de esfuerzo | facilidad`,
    within: `ces | effort | easy | ease | aufwand | leicht | einfach | esfuerzo | facil | facilidad`,
    not: 'why | comment | reason | warum | kommentar | comentario | motivo | por que | text',
    longest: QUESTION,
  }),
  rule('resolution', {
    exact: `resolved | resolution | issue resolved | problem resolved | problem solved | solved | fcr | first contact resolution
      first call resolution | is resolved | was resolved | resolution status | query resolved | case resolved | request resolved
      gelost | geloest | problem gelost | anliegen gelost | erledigt | losung | losungsquote | anliegen erledigt | erstlosung
      resuelto | resuelta | resolucion | problema resuelto | consulta resuelta | caso resuelto | solucionado | solucion
      resolucion en primer contacto`,
    within: `resolved | solved | resolution | gelost | geloest | klaren | erledigt | resuelto | resuelta | resolvio | resolvimos
      solucionado | solucionada | soluciono | solucion`,
    not: 'time | date | at | on | why | comment | zeit | dauer | datum | tiempo | fecha | warum | por que | easy | satisfied | id',
    longest: QUESTION,
  }),
  rule('channelHops', {
    exact: `channel hops | channel hop | channelhops | channels used | number of channels | channel count | channel switches
      kanalwechsel | anzahl kanale | cambios de canal | cambio de canal | numero de canales | canales usados`,
    within: 'channel hops | more than one channel | mehr als einen kanal | mas de un canal',
    longest: QUESTION,
  }),
  rule('responseState', {
    exact: `response state | response status | response type | survey status | survey state | completion status | finished | is finished
      response completed | antwortstatus | umfragestatus | estado de la respuesta | estado respuesta | estado de la encuesta
      estado encuesta`,
    weak: 'status | state | estado',
  }),
  rule('behaviour', {
    exact: `behaviour | behavior`,
    within: `agent rating | agent score | agent satisfaction | satisfaction with agent | satisfaction with the agent
      mitarbeiterbewertung | zufriedenheit mit dem mitarbeiter | atencion del agente | satisfaccion con el agente
      friendliness | friendly | courtesy | courteous | politeness | polite | empathy | empathetic | knowledge | knowledgeable
      competence | competent | expertise | clarity | clear | urgency | professionalism | professional | listening | listened
      helpfulness | helpful | patience | patient | responsiveness | ownership | tone | understanding | attentiveness
      freundlichkeit | freundlich | hoflichkeit | hoflich | empathie | einfuhlungsvermogen | fachwissen | fachkompetenz
      kompetenz | kompetent | wissen | verstandlichkeit | klarheit | dringlichkeit | professionalitat | hilfsbereitschaft
      geduld | zuhoren | erreichbarkeit | engagement
      amabilidad | amable | cortesia | cordialidad | empatia | conocimiento | conocimientos | claridad | claro | urgencia
      profesionalismo | profesionalidad | escucha | disposicion | paciencia | trato | rapidez`,
    not: 'comment | why | comentario | kommentar',
    longest: QUESTION,
  }),
  rule('comment', {
    exact: `comment | comments | customer comment | customer comments | verbatim | verbatims | feedback | free text | freetext | open text
      remark | remarks | open ended response | response text | kommentar | kommentare | anmerkung | anmerkungen | bemerkung | bemerkungen
      freitext | begrundung | kundenkommentar | ruckmeldung | comentario | comentarios | observacion | observaciones | opinion
      sugerencia | sugerencias | comentario del cliente | texto libre`,
    within: `comment | comments | verbatim | feedback | explain | suggestion | suggestions | improve | why | tell us | share with us | what could
      what can we | what did | reason for your score | reason for score | reason for rating | else
      kommentar | kommentare | anmerkung | anmerkungen | bemerkung | begrundung | begrunden | warum | weshalb | anregung | anregungen
      verbessern | was konnen wir | was hat | mitteilen
      comentario | comentarios | observaciones | por que | sugerencia | sugerencias | mejorar | cuentenos | que podemos | que podriamos | explique`,
    not: 'id | date | count | flag | language',
    longest: QUESTION,
  }),
  rule('score', {
    weak: `score | rating | overall rating | value | answer | points | result | bewertung | note | wertung | punkte | ergebnis | antwort
      puntuacion | puntaje | calificacion | nota | valoracion | valor`,
  }),
];
