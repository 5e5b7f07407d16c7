// Words of headers about the contact: its ids and times, its channel, reason and language, the customer. English, Spanish, German, and
// the main ones in French, Portuguese and Italian.
import { type HeaderRule, headerRule, QUESTION } from './header-rules.ts';

export const contactRules: readonly HeaderRule[] = [
  headerRule('responseId', {
    exact: `response id | responseid | respondent id | respondentid | submission id | survey response id | antwort id | antwortnummer
      antwort nr | id de respuesta | id respuesta | respuesta id | feedback id | rating id | record id | response uuid | id der antwort
      response number | response key | teilnehmer id | id de encuestado | result id | survey result id | completion id
      id encuesta | encuesta id | id de encuesta | id de la encuesta | umfrage id | umfragenummer | befragungs id | fragebogen id
      id de la respuesta | numero de respuesta | id de reponse | id reponse | id da resposta | id resposta | id risposta
      id della risposta`,
    weak: `id | token | uuid | response | record | no | nr | nro | num | lfd nr | laufende nummer | numero | n
      survey id | survey ref | survey reference | survey no | survey nr | survey number | survey key | surveyid | survey uuid
      ref encuesta | referencia de encuesta | numero de encuesta | nro encuesta | umfrage nr | befragungsnummer | fragebogennummer`,
    not: 'time | date',
  }),
  headerRule('interactionId', {
    exact: `ticket id | ticketid | ticket | ticket number | ticket no | ticket nr | ticketnummer | case id | case number | case
      conversation id | conversationid | interaction id | interactionid | contact id | contactid | call id | callid | call uuid
      session id | chat id | request id | requestid | ext interaction id | incident id | vorgang | vorgangsnummer | vorgangs id
      fallnummer | kontakt id | gesprachs id | anruf id | interaktions id | numero de ticket | id de ticket | id ticket | id del ticket
      numero de caso | id de caso | id caso | caso | id de conversacion | id conversacion | id de interaccion | id interaccion
      id de llamada | id llamada | id de contacto | nro de ticket | call reference | call ref | ucid | vorgangs nr | vorgangsnr | ticketnr | fallnr | fall nr | fall id
      numero de ticket | id du ticket | numero du ticket | numero de dossier | id do chamado | protocolo | numero do protocolo
      id chiamata | numero ticket | id interazione`,
    within:
      'ticket id | conversation id | interaction id | ticketnummer | ticket number | case number | numero de ticket',
    not: 'date | time | at | subject | status | created | form',
  }),
  headerRule('respondedAt', {
    exact: `responded at | response date | response time | response at | responsedate | submitted at | submitted | submit date
      submitdate | submission date | submission time | submitted on | submit time | completed at | completion time | completed on
      completed | recorded date | recordeddate | recorded at | answered at | answer date | survey date | date submitted
      response received at | survey completed at | feedback date | rated at | responded on | date of response | response timestamp
      response date time | survey time | survey completed | survey date time | completed date | completion date | responded
      antwortdatum | beantwortet am | antwort am | abgesendet am | eingegangen am | abgeschlossen am | umfragedatum | endzeit
      fertigstellungszeit | datum der antwort | antwortzeit | antwortzeitpunkt | bewertungsdatum | befragungsdatum | aufgezeichnetes datum
      fecha de respuesta | fecha respuesta | respondido el | hora de finalizacion | fecha y hora de respuesta
      fecha de finalizacion | fecha encuesta | fecha de la encuesta | fecha de encuesta | fecha y hora de encuesta
      fecha y hora de la encuesta | fecha contestacion | fecha de contestacion | fecha de la contestacion | hora de contestacion
      fecha y hora de contestacion | contestado el | contestada el | completado el | completada el | fecha de calificacion
      fecha de valoracion | fecha de completado | date of survey | date of feedback | date of rating | rating date | answered on
      answered | survey taken at | survey taken on | survey response date | survey submitted at | umfrage datum | datum umfrage
      datum der umfrage | datum der befragung | datum befragung | befragungszeitpunkt | datum der bewertung | datum bewertung
      beantwortungsdatum | ausgefullt am | bewertet am | teilnahmedatum | fecha de grabacion | marca temporal | zeitstempel
      fecha registrada | fecha de registro | fecha de la respuesta | hora de respuesta | fecha final | fecha de fin | fecha fin
      horodateur | date de reponse | date de la reponse | date de soumission | heure de fin | date de lenquete | repondu le
      carimbo de data hora | data da resposta | data de resposta | hora de conclusao | respondido em
      informazioni cronologiche | data di risposta | data risposta | ora di completamento | data compilazione`,
    weak: `timestamp | date | datum | fecha | time | end date | enddate | created at | created | date time | fecha y hora | datum uhrzeit
      zeit | hora | created on | datestamp | enddatum | data | date et heure | data e hora | data e ora | data ora | end time | stage date
      datum und uhrzeit | datum zeit | fecha hora | dia | tag | day | erstellt am | creado el | fecha de creacion
      fecha de envio | enviado el | data de envio | data di invio | ts | epoch | unix time | unix timestamp`,
    within:
      'response date | submitted at | submit date | submit time | antwortdatum | fecha de respuesta | date de reponse | data da resposta',
    not: 'birth | start | sent | contact | call',
  }),
  headerRule('interactionAt', {
    exact: `interaction at | interaction date | interaction time | contact at | contact date | contact time | contacted at | call date
      call at | call time | call start | call start time | call started at | conversation date | conversation start | chat date
      ticket date | ticket created | ticket created at | ticket created on | date of contact | date of call | handled at
      solved at | closed at | closed | service date | event date | case date | interaction started at | contact start | interaction start
      call date time | conversation created at | ticket closed | ticket solved | case closed | case created | date closed | closed date
      kontaktdatum | kontakt am | kontaktzeitpunkt | anrufdatum | anruf am | anrufzeit | gesprachsdatum | gesprach am | datum des kontakts
      datum des anrufs | vorgangsdatum | geschlossen am | gelost am | fecha de contacto | fecha contacto | fecha de llamada | fecha llamada
      fecha de interaccion | fecha interaccion | fecha de la llamada | fecha del contacto | fecha de atencion | fecha atencion
      fecha de la interaccion | fecha del ticket | fecha de cierre | hora de llamada | date de contact | date du contact | date de lappel
      data do contato | data do contacto | data do atendimento | data da chamada | data del contatto | data della chiamata`,
    within:
      'interaction date | contact date | call date | kontaktdatum | anrufdatum | fecha de contacto | fecha de llamada | date de contact',
    not: 'response',
  }),
  headerRule('channel', {
    exact: `channel | contact channel | channel name | interaction channel | channel type | media type | contact medium | support channel
      service channel | communication channel | interaction type | kanal | kontaktkanal | kontaktart | kommunikationskanal | kontaktweg
      canal | canal de contacto | canal de atencion | tipo de canal | canal contacto | medio de contacto | canal de comunicacion
      canal de contact | canal de contato | canal de atendimento | canale | canale di contatto`,
    weak: 'medium | media | medio | source channel | survey channel | via',
    within: 'contact channel | kontaktkanal | canal de',
    not: 'distribution | distribucion | hops | number | count | satisfaction | satisf*',
  }),
  headerRule('contactReason', {
    exact: `contact reason | reason for contact | contact reasons | call reason | reason for call | reason for calling | call driver
      contact driver | contact topic | issue type | issue category | inquiry type | enquiry type | request type | case reason
      contact type | disposition | disposition code | wrap up code | wrapup code | ticket category | case type | query type
      kontaktgrund | anliegen | anrufgrund | grund des kontakts | grund des anrufs | kontaktanlass | anlass | kontaktthema | thema
      anliegenart | vorgangsart | motivo | motivo de contacto | motivo de la llamada | motivo de llamada | motivo contacto
      motivo del contacto | razon de contacto | motivo de consulta | motivos del contacto | tipo de consulta | tipificacion
      motif de contact | motif du contact | motif de lappel | raison du contact | motif | motivo do contato | motivo do contacto
      motivo da chamada | motivo del contatto | motivo della chiamata | motivo di contatto`,
    weak: 'reason | topic | category | grund | kategorie | categoria | tema | razon | issue | asunto | assunto',
    within: 'contact reason | call reason | reason for contact | kontaktgrund | anrufgrund | motivo de contacto',
    not: 'nps | score | rating | cancel | why',
  }),
  headerRule('contactReason', {
    within: `did you contact us | did you call | reason for your call | reason for your contact | grund ihres anrufs
      grund ihrer kontaktaufnahme | warum haben sie uns kontaktiert | motivo de su llamada | motivo de su contacto
      por que nos contacto | por que nos llamo | motif de votre appel | motivo do seu contato | motivo della sua chiamata`,
    longest: QUESTION,
  }),
  headerRule('language', {
    exact: `language | lang | user language | userlanguage | survey language | customer language | language code | locale | startlanguage
      sprache | sprachcode | kundensprache | umfragesprache | idioma | lengua | idioma de la encuesta | idioma cliente
      idioma del usuario | benutzersprache | langue | langue de lutilisateur | lingua`,
  }),
  headerRule('customerId', {
    exact: `customer id | customerid | customer number | customer no | customer nr | client id | clientid | account id | account number
      customer email | customer e mail | customer phone | member id | respondent email | recipient email | recipientemail
      requester id | requester email | external reference | externalreference | external data reference | email address | phone number
      respondent phone number | customer key | customer | subscriber id | policy number | kundennr | kundennummer | kunden nr | kunden id
      kundenid | kunde | kunden email | kunden e mail | vertragsnummer | telefonnummer | rufnummer | id cliente | id de cliente
      id del cliente | cliente id | numero de cliente | no de cliente | nro de cliente | n de cliente | codigo de cliente | codigo cliente
      cliente | correo electronico | correo del cliente | email cliente | telefono | numero de telefono | telefono del cliente | dni
      request sent to | id client | numero client | n client | code client | adresse e mail | courriel | numero de telephone
      id do cliente | numero do cliente | telefone | e mail do cliente | codice cliente | numero cliente | cellulare | indirizzo email`,
    weak: `email | e mail | mail | phone | telephone | mobile | telefon | handy | correo | celular | movil | ani | person id
      contact email | user id | userid | msisdn`,
    not: 'agent | employee | name | satisfaction',
  }),
  headerRule('channelHops', {
    exact: `channel hops | channel hop | channelhops | channels used | number of channels | channel count | channel switches
      kanalwechsel | anzahl kanale | cambios de canal | cambio de canal | numero de canales | canales usados`,
    within: `channel hops | more than one channel | mehr als einen kanal | mehrere kanale | mas de un canal | varios canales
      plus dun canal | mais de um canal | piu di un canale`,
    longest: QUESTION,
  }),
  headerRule('responseState', {
    exact: `response state | response status | response type | survey status | survey state | completion status | finished | is finished
      response completed | is complete | antwortstatus | umfragestatus | estado de la respuesta | estado respuesta
      estado de la encuesta | estado encuesta | tipo de respuesta | finalizado | abgeschlossen | statut de la reponse
      status da resposta | stato della risposta`,
    weak: 'status | state | estado | statut | stato',
  }),
];
