// Headers of staff lists, in English, Spanish and German, as `headerWords` leaves them. Words of survey exports are in header-words.ts.
import type { StaffTarget } from '../contract/staff.ts';
import { wordList } from './word-list.ts';

const WORDS: Readonly<Record<Exclude<StaffTarget, 'ignore'>, string>> = {
  id: `id | agent id | agentid | agent code | agent number | agent no | employee id | employee number | employee no | emp id | emp no | staff id
    staff number | staff no | personnel number | personnel no | user id | userid | user name | username | user | login | login id | login name
    badge | badge number | worker id | code | external id | extension
    kennung | agentenkennung | agenten id | agentennummer | agenten nr | mitarbeiter id | mitarbeiternummer | mitarbeiter nr | mitarbeiterkennung
    personalnummer | personal nr | personalnr | pers nr | persnr | benutzer | benutzername | benutzerkennung | anmeldename | nr | nummer
    id agente | id de agente | id del agente | codigo | codigo agente | codigo de agente | codigo del agente | codigo de empleado | legajo
    numero de empleado | no de empleado | n de empleado | num empleado | id empleado | id de empleado | usuario | matricula | identificador`,
  name: `name | full name | fullname | agent | agent name | agentname | employee | employee name | staff | staff member | display name | person
    worker | advisor | adviser | representative
    mitarbeiter | mitarbeiterin | mitarbeitername | mitarbeiter name | mitarbeitende | name vorname | vorname name | name des mitarbeiters
    vollstandiger name | vor und nachname | vorname nachname | nachname vorname | agentin | agentenname | anzeigename
    nombre | nombre completo | nombre y apellido | nombre y apellidos | nombres y apellidos | apellidos y nombres | apellidos y nombre
    apellidos nombre | nombre del agente | nombre agente | agente | empleado | empleada | nombre del empleado | colaborador | colaboradora
    nombre del colaborador | asesor | asesora | ejecutivo | ejecutiva | trabajador | trabajadora`,
  firstName: `first name | firstname | given name | givenname | forename | vorname | rufname | nombres | primer nombre | nombre de pila`,
  lastName: `last name | lastname | surname | family name | familyname | nachname | familienname | zuname | apellido | apellidos | primer apellido`,
  email: `email | e mail | mail | email address | e mail address | mail address | work email | business email | agent email | agent e mail
    email adresse | e mail adresse | mailadresse | emailadresse | dienstliche e mail
    correo | correo electronico | direccion de correo | email corporativo | correo corporativo | correo del agente`,
  team: `team | team name | teamname | group | group name | agent group | agent team | squad | unit | department | queue
    teambezeichnung | gruppe | gruppenname | abteilung | einheit
    equipo | nombre del equipo | grupo | celula | area | departamento | unidad | cola`,
  site: `site | location | office | city | center | centre | contact center | call center
    standort | ort | niederlassung | sede | ubicacion | oficina | ciudad | centro`,
  supervisor: `supervisor | supervisor name | team lead | teamlead | team leader | teamleader | manager | line manager | coach | lead | reports to
    teamleiter | teamleiterin | teamleitung | vorgesetzter | vorgesetzte | fuhrungskraft | leiter | leitung
    supervisora | jefe | jefa | jefe de equipo | lider | lider de equipo | responsable | responsable de equipo | coordinador | coordinadora
    nombre del supervisor`,
  from: `from | since | start | start date | valid from | from date | in team since | team since | effective date | effective from
    von | ab | seit | beginn | startdatum | gultig ab | gultig von | im team seit | datum von
    desde | inicio | fecha inicio | fecha de inicio | fecha desde | vigente desde | en el equipo desde`,
  until: `until | to | end | end date | valid to | valid until | to date | till | thru | through
    bis | ende | enddatum | gultig bis | datum bis | im team bis
    hasta | fin | fecha fin | fecha de fin | fecha hasta | vigente hasta | en el equipo hasta`,
  started: `started | joined | join date | joining date | hire date | hired | date of hire | entry date | employed since | first day | first working day
    eintritt | eintrittsdatum | eingestellt am | einstellungsdatum | beschaftigt seit | erster arbeitstag
    ingreso | fecha ingreso | fecha de ingreso | alta | fecha alta | fecha de alta | fecha de contratacion | contratacion | primer dia`,
  left: `left | left on | leaving date | leave date | exit date | termination date | terminated | date of termination | last day | last working day
    austritt | austrittsdatum | ausgeschieden am | ausgeschieden | beschaftigt bis | letzter arbeitstag
    baja | fecha baja | fecha de baja | egreso | fecha egreso | fecha de egreso | fecha de salida | salida | cese | fecha de cese | ultimo dia`,
};

const TARGETS = new Map(
  Object.entries(WORDS).flatMap(([target, words]) =>
    wordList(words).map((word) => [word, target as Exclude<StaffTarget, 'ignore'>] as const),
  ),
);

/** What a header of a staff list means; null for one that is not part of such a list. */
export function staffTargetOf(words: string): Exclude<StaffTarget, 'ignore'> | null {
  return TARGETS.get(words) ?? null;
}
