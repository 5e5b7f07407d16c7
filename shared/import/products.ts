// Which product wrote a file, by the names in its header and what its first records hold, never by the file's name. What follows
// from it for single columns is in product-columns.ts.
import { kindOf } from './cell-kinds.ts';
import type { HeadRecord } from './head-records.ts';
import { isImportId, isLegacyIds } from './header-shape.ts';
import type { Product } from './types.ts';
import { plainWords, wordList } from './word-list.ts';

/** A header as products are known by it: words without blanks, `Response ID`, `response_id` and `responseId` alike. */
export function squashed(header: string): string {
  return plainWords(header).replaceAll(' ', '');
}

type Seen = {
  /** Header cells of all header rows, squashed. */
  readonly names: ReadonlySet<string>;
  readonly rows: readonly (readonly string[])[];
  readonly data: readonly HeadRecord[];
};

type Sign = {
  readonly product: Product;
  /** Each entry is one set of names that together are beyond doubt. `|` separates spellings of one name. */
  readonly sets?: readonly (readonly string[])[];
  readonly isSeen?: (seen: Seen) => boolean;
};

/** Headers of the first column of Google Forms, in the languages it has. */
export const GOOGLE_TIMES =
  'timestamp|marcatemporal|zeitstempel|horodateur|carimbodedatahora|informazionicronologiche|tijdstempel|sygnaturaczasowa|tidsstampel';
export const FORMS_START = 'starttime|horadeinicio|startzeit|heurededebut|oradiinizio|begintijd';
export const FORMS_END =
  'completiontime|horadefinalizacion|fertigstellungszeit|heuredefin|horadeconclusao|oradicompletamento|tijdvanvoltooien';

const SIGNS: readonly Sign[] = [
  { product: 'qualtrics', isSeen: ({ rows }) => rows.some((cells) => cells.filter(isImportId).length >= 2) },
  {
    product: 'qualtricsLegacy',
    sets: [['responseid', 'responseset']],
    isSeen: ({ rows }) => rows.some(isLegacyIds),
  },
  {
    product: 'qualtrics',
    sets: [
      ['responseid', 'recordeddate', 'startdate'],
      ['responseid', 'progress', 'durationinseconds'],
      ['recordeddate', 'distributionchannel', 'userlanguage'],
    ],
  },
  {
    product: 'surveyMonkey',
    sets: [
      [
        'respondentid|befragtenid|iddelencuestado|idencuestado|iddurepondant',
        'collectorid|iddelrecopilador|idrecopilador',
      ],
      ['respondentid', 'startdate|datecreated', 'enddate|datemodified'],
    ],
  },
  {
    product: 'typeform',
    sets: [
      ['networkid', 'startdateutc', 'submitdateutc'],
      ['responsetype', 'startdateutc', 'submitdateutc'],
    ],
  },
  { product: 'microsoftForms', sets: [['id', FORMS_START, FORMS_END]] },
  {
    product: 'limeSurvey',
    sets: [
      ['submitdate', 'lastpage', 'startlanguage'],
      ['submitdate', 'lastpage', 'seed'],
      [
        'datesubmitted|datumabgeschickt|fechadeenvio',
        'lastpage|letzteseite|ultimapagina',
        'seed|zufallsstartwert|semilla',
      ],
    ],
  },
  {
    product: 'zendesk',
    sets: [
      ['ticketid', 'assigneeid', 'score', 'reasoncode|reason|requesterid'],
      ['satisfactionratingscore', 'assigneeid|requesterid|satisfactionratingid'],
    ],
  },
  {
    product: 'freshdesk',
    sets: [
      ['ticketid', 'agentid', 'ratingsdefaultquestion'],
      ['surveyid', 'ticketid', 'agentid', 'feedback'],
    ],
  },
  {
    product: 'intercom',
    sets: [
      ['rating', 'remark', 'teammateid|teammatetype|teammatename|teammate|conversationid|contactid'],
      ['conversationratingrating', 'conversationratingremark'],
    ],
  },
  {
    product: 'helpScout',
    sets: [
      ['ratingcomments', 'ratingcustomerid|ratingcustomername|ratinguserid|ratingusername|ratingid'],
      ['threadid', 'ratingid', 'number'],
    ],
  },
  {
    product: 'askNicely',
    sets: [
      ['questiontype', 'answer', 'responded'],
      ['responseid', 'personid', 'answer', 'answerlabel'],
    ],
  },
  {
    product: 'delighted',
    sets: [
      ['surveytype', 'score', 'permalink'],
      ['surveytype', 'score', 'person|personid|personemail'],
    ],
  },
  {
    product: 'medallia',
    sets: [
      ['requestid', 'responsereceivedat', 'starrating'],
      ['requestid', 'requestdeliverystatus', 'employeefirstname|employeecustomid|employeeemail'],
    ],
  },
  {
    product: 'formbricks',
    sets: [
      ['responseid', 'surveyid', 'formbricksidinternal'],
      ['no', 'responseid', 'timestamp', 'finished', 'surveyid'],
    ],
  },
  {
    product: 'talkdesk',
    sets: [['interactionid', 'componenttext|componentname', 'response']],
  },
  { product: 'alchemer', sets: [['responseid', 'timestarted', 'datesubmitted']] },
  {
    product: 'genesys',
    sets: [
      ['conversationid', 'surveystatus|surveyformname|surveyform', 'surveyscore|promoterscore|npsscore'],
      ['conversationid', 'surveyid', 'surveystatus'],
    ],
  },
  { product: 'googleForms', isSeen: isGoogleForms },
];

/** The product whose marks a head shows; null for a plain table. @param rows the header's records */
export function recognise(rows: readonly (readonly string[])[], data: readonly HeadRecord[]): Product | null {
  const seen: Seen = { names: new Set(rows.flatMap((cells) => cells.map(squashed))), rows, data };
  return SIGNS.find((sign) => isSeenIn(sign, seen))?.product ?? null;
}

function isSeenIn({ sets = [], isSeen }: Sign, seen: Seen): boolean {
  if (isSeen?.(seen) === true) return true;
  return sets.some((set) => set.every((name) => name.split('|').some((spelling) => seen.names.has(spelling))));
}

/** A time in the first column, to the second, under the header Google gives it; everything after it is questions. */
function isGoogleForms({ rows, data }: Seen): boolean {
  const [header] = rows;
  if (rows.length !== 1 || !wordList(GOOGLE_TIMES).includes(squashed(header?.[0] ?? ''))) return false;
  const times = data.map(({ cells }) => (cells[0] ?? '').trim()).filter((text) => text !== '');
  const exact = times.filter((text) => /\d[:.]\d{2}[:.]\d{2}(?:\D|$)/u.test(text) && kindOf(text) === 'date');
  return exact.length > 0 && exact.length * 10 >= times.length * 9;
}
