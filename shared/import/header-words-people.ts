// Words of headers about who handled the contact: agent, team, site. Supervisors, managers and queues are none of them.
import { type HeaderRule, headerRule } from './header-rules.ts';

/** People above or beside the agent: their columns name no agent. */
const OTHERS = `team | group | manager | supervisor | supervisora | lead | leader | coach | head | director | teamleiter | teamleitung | leiter
  leitung | vorgesetzte* | fuhrungskraft | jefe | jefa | gerente | responsable | coordinador* | lider | encargad* | responsavel | capo`;

/** What is known or said about the agent is not who it was. */
const RATED = `satisf* | rating* | score* | nps | csat | ces | qa | quality | date | time | at | count | friendl* | comment* | note* | feedback
  remark* | reason | tenure | shift* | level | grade | rank | band | skill* | status | gender | age | type | role | location | calls
  bewertung* | notiz* | anmerkung* | bemerkung* | kommentar* | kompetenz* | qualitat | schicht* | dauer | status | rolle | alter | stufe
  betriebszugehorigkeit | calificacion | nota* | puntuacion | puntaje | valoracion | comentario* | observacion* | calidad | turno*
  antiguedad | nivel | rol | estado | tipo | genero | edad | trato | amab* | commentaire* | commento*`;

export const peopleRules: readonly HeaderRule[] = [
  headerRule('agentId', {
    exact: `agent id | agentid | agent code | agent number | agent no | agent nr | agent key | agent login | agent username | advisor id
      employee id | employeeid | employee number | employee custom id | user id agent | assignee id | rep id | operator id
      staff id | personnel number | agent user id | agent user | agent extension | adviser id | consultant id | teammate id
      mitarbeiter id | mitarbeiternummer | mitarbeiter nr | mitarbeiternr | mitarbeiterkennung | personalnummer | personal nr | personalnr
      agenten id | agentennummer | agent kennung | bearbeiter id | berater id | id agente | id de agente | id del agente
      codigo de agente | codigo del agente | codigo agente | agente id | id asesor | id de asesor | id del asesor | asesor id
      codigo de asesor | codigo asesor | id empleado | numero de empleado | legajo | usuario agente | cod agente | matricule | id agent
      id de lagent | code agent | matricula | id do agente | id do atendente | id operatore | codice operatore | matricola`,
    within: 'agent id | agent code | employee id | mitarbeiternummer | codigo de agente',
    not: OTHERS,
  }),
  headerRule('agentEmail', {
    exact: `agent email | agent e mail | agent mail | advisor email | employee email | assignee email | rep email | agent email address
      mitarbeiter email | mitarbeiter e mail | agenten email | bearbeiter email | berater email | email agente | correo agente
      correo del agente | correo asesor | correo del asesor | agente email | agente correo | email del agente | email de lagent
      e mail do agente | email operatore`,
    within: 'agent email | agent e mail | assignee email',
    not: OTHERS,
  }),
  headerRule('agentName', {
    exact: `agent name | agentname | advisor name | employee name | assignee name | rep name | agent full name | operator name
      adviser name | consultant name | teammate name | staff name | mitarbeitername | name des mitarbeiters | mitarbeiter name
      name mitarbeiter | agentenname | name des agenten | bearbeitername | beratername | nombre agente | nombre de agente
      nombre del agente | agente nombre | nombre asesor | nombre del asesor | nombre de asesor | nombre empleado | nombre del empleado
      nombre del ejecutivo | nombre operador | nom de lagent | nom agent | nom du conseiller | nome do agente | nome do atendente
      nome agente | nome operatore | nome dell operatore`,
    within: `agent name | nombre del agente | nombre del asesor | name des mitarbeiters | agente que | asesor que | ejecutivo que
      persona que le atendio | quien le atendio | quien lo atendio | who helped you | who assisted you | who served you | which agent
      name of the agent | name of your agent | agent who | wer hat sie bedient | wer hat ihnen geholfen | welcher mitarbeiter`,
    not: `${OTHERS} | ${RATED}`,
    longest: 9,
  }),
  headerRule('agent', {
    exact: `agent | agents | advisor | adviser | employee | assignee | assigned to | handled by | served by | representative
      rep | csr | consultant | operator | teammate | staff member | case owner | ticket owner | owner | last agent
      answered by | resolved by | agent assigned | assigned agent | bearbeitet von | betreut von | mitarbeiter | mitarbeiterin
      mitarbeitende | mitarbeiter in | bearbeiter | bearbeiterin | sachbearbeiter | berater | kundenberater | kundenbetreuer | agentin
      betreuer | agente | asesor | asesora | asesor a | ejecutivo | ejecutiva | operador | operadora | empleado | gestor | gestora
      atendido por | colaborador | colaboradora | teleoperador | teleoperadora | asignado a | agente asignado | conseiller | conseillere
      teleconseiller | traite par | atendente | atribuido a | operatore | operatrice | consulente | gestito da`,
    within: `agent | advisor | adviser | assignee | mitarbeiter | bearbeiter | agente | asesor | conseiller | atendente | operatore`,
    not: `${OTHERS} | ${RATED}`,
    longest: 2,
  }),
  headerRule('team', {
    exact: `team | team name | teamname | agent team | squad | agent group | support group | teams | teambezeichnung | assignee group
      equipo | nombre del equipo | nombre de equipo | equipo de trabajo | equipo del agente | equipe | equipa | nom de lequipe
      nome da equipe | squadra | nome team`,
    weak: `group | group name | department | unit | business unit | gruppe | abteilung | bereich | kostenstelle | grupo | departamento
      area | celula | gruppo | reparto`,
    not: 'leader | lead | manager | id | nps | score',
  }),
  headerRule('site', {
    exact: `site | site name | call center | call centre | contact center | contact centre
      standort | niederlassung | filiale | sede | sucursal | oficina | agence | filial`,
    weak: 'location | office | branch | center | centro | ubicacion',
    not: 'latitude | longitude',
  }),
];
