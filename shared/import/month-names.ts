// Names of months and days of the week in six languages, without accents, as dates write them. No date is read here.
import { wordList } from './word-list.ts';

const MONTHS: readonly string[] = [
  'january | jan | januar | janner | jaenner | enero | ene | janvier | janv | janeiro | gennaio | gen',
  'february | feb | februar | febrero | fevrier | fevr | fevereiro | fev | febbraio | febr',
  'march | mar | marz | mrz | maerz | marzo | mars | marco',
  'april | apr | abril | abr | avril | avr | aprile',
  'may | mai | mayo | maio | maggio | mag',
  'june | jun | juni | junio | juin | junho | giugno | giu',
  'july | jul | juli | julio | juillet | juil | julho | luglio | lug',
  'august | aug | agosto | ago | aout',
  'september | sep | sept | septiembre | setiembre | set | septembre | setembro | settembre',
  'october | oct | oktober | okt | octubre | octobre | outubro | out | ottobre | ott',
  'november | nov | noviembre | novembre | novembro',
  'december | dec | dezember | dez | diciembre | dic | decembre | dezembro | dicembre',
];
const months = new Map(MONTHS.flatMap((names, index) => wordList(names).map((name) => [name, index + 1] as const)));

const WEEKDAYS = new Set(
  wordList(`
    monday | mon | tuesday | tue | tues | wednesday | wed | thursday | thu | thur | thurs | friday | fri | saturday | sat | sunday | sun
    montag | mo | dienstag | di | mittwoch | mi | donnerstag | do | freitag | fr | samstag | sonnabend | sa | sonntag | so
    lunes | lun | lu | martes | mar | ma | miercoles | mie | mier | jueves | jue | ju | viernes | vie | vi | sabado | sab | domingo | dom
    lundi | mardi | mercredi | mer | me | jeudi | jeu | je | vendredi | ven | ve | samedi | sam | dimanche | dim
    segunda | segunda feira | seg | terca | ter | quarta | qua | quinta | qui | sexta | sex
    lunedi | martedi | mercoledi | giovedi | gio | venerdi | sabato | domenica`),
);

/** 1 to 12; undefined for a word that names no month. @param word lower case, no accents, no full stop */
export function monthNumber(word: string): number | undefined {
  return months.get(word);
}

/** The text without the day of the week in front of it; null where none stands there. @param text lower case, no accents */
export function withoutWeekday(text: string): string | null {
  const match = /^([a-z]{2,10}(?:-feira)?)\.?,?\s+/u.exec(text);
  const word = match?.[1]?.replace('-', ' ') ?? '';
  return match !== null && WEEKDAYS.has(word) ? text.slice(match[0].length) : null;
}
