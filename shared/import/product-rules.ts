// What each product's columns hold, by name: only what its documentation or real exports say. How the rules are applied to a file
// is in product-columns.ts, how a product is recognised in products.ts.
import { FORMS_END, FORMS_START } from './products.ts';
import type { Product, Target } from './types.ts';

export type RowState = 'partial' | 'preview' | 'notAnswered';

export type ColumnRule = {
  /** Spellings, squashed, separated by `|`; the first with values is taken. */
  readonly names: string;
  /** `comment` and `extra` are named after the header. */
  readonly target: Exclude<Target, `${string}:${string}`> | 'comment' | 'extra';
  /** What a cell stands for: a state of the row, or a score on the metric's own scale. */
  readonly words?: Readonly<Record<string, string>>;
  /** Cells that set a row aside although the column holds something else. */
  readonly states?: Readonly<Record<string, RowState>>;
  /** Zone of its times, unless a person says another. */
  readonly zone?: string;
  readonly isIdentity?: boolean;
};

function words(meaning: string, list: string): Record<string, string> {
  return Object.fromEntries(list.split('|').map((word) => [word.trim(), meaning]));
}

const FINISHED = {
  ...words('complete', 'true | 1 | yes | wahr | ja | verdadero | sí | si | vrai | oui | vero | verdadeiro | sim'),
  ...words('partial', 'false | 0 | no | falsch | nein | falso | faux | non | não'),
};

const PREVIEWS = `survey preview | survey test | preview | 1 | 2 | umfragevorschau | vorschau der umfrage | vorschau | umfragetest
  | vista previa de la encuesta | vista previa de encuesta | vista previa | prueba de la encuesta | prueba de encuesta
  | aperçu de l’enquête | aperçu de l'enquête | aperçu | pré-visualização da pesquisa | anteprima del sondaggio`;

const QUALTRICS: readonly ColumnRule[] = [
  { names: 'responseid', target: 'responseId' },
  { names: 'recordeddate|enddate', target: 'respondedAt' },
  { names: 'startdate', target: 'extra' },
  {
    names: 'status',
    target: 'responseState',
    words: {
      ...words('complete', '0 | ip address | imported | 4 | spam | 8 | offline | 16'),
      ...words('preview', PREVIEWS),
    },
  },
  { names: 'finished', target: 'responseState', words: FINISHED },
  { names: 'userlanguage', target: 'language' },
  { names: 'distributionchannel', target: 'extra' },
  { names: 'responseset', target: 'extra' },
];

/** Rules per product; a column without a rule is read like any other. */
export const productRules: Readonly<Record<Product, readonly ColumnRule[]>> = {
  qualtrics: QUALTRICS,
  qualtricsLegacy: QUALTRICS,
  surveyMonkey: [
    { names: 'respondentid|befragtenid|iddelencuestado|idencuestado|iddurepondant', target: 'responseId' },
    { names: 'enddate|datemodified|enddatum|fechadefinalizacion|fechafinal|datedefin', target: 'respondedAt' },
    { names: 'startdate|datecreated|startdatum|fechadeinicio|datededebut', target: 'extra' },
    { names: 'collectorid|iddelrecopilador|idrecopilador', target: 'extra' },
  ],
  typeform: [
    { names: '#|token|responseid', target: 'responseId' },
    { names: 'submitdateutc', target: 'respondedAt', states: { '': 'partial' } },
    { names: 'startdateutc', target: 'extra' },
    { names: 'stagedateutc', target: 'extra' },
    {
      names: 'responsetype',
      target: 'responseState',
      words: { ...words('complete', 'completed | complete'), ...words('partial', 'started | partial | incomplete') },
    },
    { names: 'networkid', target: 'extra' },
    { names: 'tags', target: 'extra' },
    { names: 'ending', target: 'extra' },
  ],
  googleForms: [],
  microsoftForms: [
    { names: 'id', target: 'responseId' },
    { names: FORMS_END, target: 'respondedAt' },
    { names: FORMS_START, target: 'extra' },
    {
      names:
        'lastmodifiedtime|horadelaultimamodificacion|uhrzeitderletztenanderung|zeitpunktderletztenanderung|letztemanderungszeit|heuredelamodification',
      target: 'extra',
    },
    { names: 'email|correoelectronico|adressedemessagerie|courrierelectronique', target: 'customerId' },
    { names: 'name|nombre|nom|nome', target: 'extra' },
    { names: 'totalpoints|totaldepuntos|puntostotales|gesamtpunktzahl|gesamtpunkte', target: 'extra' },
    { names: 'quizfeedback|comentariosdelcuestionario|comentariosdeltest|quizfeedbacks', target: 'extra' },
    { names: 'gradepostedtime|horadepublicaciondelacalificacion|zeitpunktderbewertung', target: 'extra' },
  ],
  limeSurvey: [
    { names: 'id|responseid|antwortid|iddelarespuesta|idderespuesta', target: 'responseId' },
    {
      names: 'submitdate|datesubmitted|datumabgeschickt|fechadeenvio',
      target: 'respondedAt',
      states: { '': 'partial' },
    },
    { names: 'startlanguage|startsprache|lenguajeinicial|idiomainicial', target: 'language' },
    { names: 'lastpage|letzteseite|ultimapagina', target: 'extra' },
    { names: 'seed|zufallsstartwert|semilla', target: 'extra' },
    { names: 'startdate|datestarted|datumgestartet|fechadeinicio', target: 'extra' },
    { names: 'datestamp|datelastaction|datumletzteaktivitat|fechadelaultimaaccion', target: 'extra' },
  ],
  zendesk: [
    { names: 'id|satisfactionratingid', target: 'responseId' },
    { names: 'ticketid', target: 'interactionId' },
    { names: 'assigneeid', target: 'agentId' },
    { names: 'groupid', target: 'team' },
    { names: 'requesterid', target: 'customerId' },
    {
      names: 'score|satisfactionratingscore',
      target: 'csat',
      words: {
        ...words('5', 'good | good_with_comment | good_without_comment | goodwithcomment'),
        ...words('1', 'bad | bad_with_comment | bad_without_comment | badwithcomment'),
      },
      states: { offered: 'notAnswered', unoffered: 'notAnswered' },
    },
    { names: 'comment|satisfactionratingcomment', target: 'comment' },
    { names: 'reason|satisfactionratingreason', target: 'extra' },
    { names: 'reasoncode|reasonid|satisfactionratingreasonid', target: 'extra' },
    { names: 'createdat', target: 'respondedAt' },
    { names: 'updatedat', target: 'extra' },
  ],
  freshdesk: [
    { names: 'id', target: 'responseId' },
    { names: 'ticketid', target: 'interactionId' },
    { names: 'agentid', target: 'agentId' },
    { names: 'groupid', target: 'team' },
    { names: 'userid', target: 'customerId' },
    { names: 'ratingsdefaultquestion', target: 'csat' },
    { names: 'feedback', target: 'comment' },
    { names: 'createdat', target: 'respondedAt' },
    { names: 'updatedat', target: 'extra' },
    { names: 'surveyid', target: 'extra' },
  ],
  intercom: [
    { names: 'conversationid|id', target: 'interactionId', isIdentity: true },
    { names: 'rating|conversationratingrating', target: 'csat' },
    { names: 'remark|conversationratingremark', target: 'comment' },
    { names: 'teammateid|conversationratingteammateid', target: 'agentId' },
    { names: 'teammatename|teammate', target: 'agentName' },
    { names: 'teammateemail', target: 'agentEmail' },
    // The vendor says this is when the conversation began, not when it was rated.
    { names: 'createdat|conversationratingcreatedat', target: 'interactionAt' },
    { names: 'ratedat|updatedat|conversationratingupdatedat', target: 'respondedAt' },
  ],
  helpScout: [
    { names: 'number|conversationnumber|ticketid', target: 'interactionId' },
    { names: 'threadid', target: 'responseId' },
    { names: 'rating', target: 'csat' },
    // The reports of its interface number them: great, okay, not good.
    { names: 'ratingid', target: 'csat', words: { 1: '5', 2: '3', 3: '1' } },
    { names: 'ratingcomments|comments', target: 'comment' },
    { names: 'ratingcreatedat|ratingcreated', target: 'respondedAt' },
    { names: 'threadcreatedat', target: 'interactionAt' },
    { names: 'ratinguserid', target: 'agentId' },
    { names: 'ratingusername', target: 'agentName' },
    { names: 'ratingcustomerid', target: 'customerId' },
    { names: 'ratingcustomername', target: 'extra' },
    { names: 'type', target: 'channel' },
    { names: 'id', target: 'extra' },
  ],
  askNicely: [
    { names: 'responseid', target: 'responseId' },
    { names: 'responded', target: 'respondedAt' },
    { names: 'comment', target: 'comment' },
    { names: 'personid', target: 'customerId' },
    ...['contactid', 'name', 'email', 'answerlabel', 'data', 'note', 'status', 'dontcontact', 'sent', 'opened'].map(
      (names): ColumnRule => ({ names, target: 'extra' }),
    ),
    ...['lastemailed', 'created', 'segment', 'published', 'publishedname'].map(
      (names): ColumnRule => ({ names, target: 'extra' }),
    ),
  ],
  delighted: [
    { names: 'id', target: 'responseId' },
    { names: 'person|personid', target: 'customerId' },
    { names: 'comment', target: 'comment' },
    { names: 'createdat', target: 'respondedAt' },
    { names: 'updatedat', target: 'extra' },
    { names: 'permalink', target: 'extra' },
    { names: 'notes', target: 'extra' },
    { names: 'tags', target: 'extra' },
    { names: 'personname', target: 'extra' },
  ],
  medallia: [
    { names: 'requestid', target: 'responseId' },
    { names: 'responsereceivedat', target: 'respondedAt', zone: 'UTC' },
    { names: 'requestsentat', target: 'extra' },
    { names: 'requestdeliverystatus', target: 'extra' },
    { names: 'starrating', target: 'csat' },
    { names: 'comments', target: 'comment' },
    { names: 'extinteractionid', target: 'interactionId' },
    { names: 'employeecustomid', target: 'agentId' },
    { names: 'employeeemail', target: 'agentEmail' },
    { names: 'requestsentto', target: 'customerId' },
    ...['customername', 'rewardname', 'tags', 'employeestatus', 'externalurl', 'areasforimprovement'].map(
      (names): ColumnRule => ({ names, target: 'extra' }),
    ),
  ],
  formbricks: [
    { names: 'responseid', target: 'responseId' },
    { names: 'timestamp', target: 'respondedAt' },
    { names: 'finished', target: 'responseState', words: FINISHED },
    { names: 'userid', target: 'customerId' },
    ...['no', 'surveyid', 'formbricksidinternal', 'tags', 'quotas'].map(
      (names): ColumnRule => ({ names, target: 'extra' }),
    ),
  ],
  talkdesk: [
    { names: 'interactionid', target: 'interactionId', isIdentity: true },
    { names: 'datetime', target: 'respondedAt' },
    { names: 'agentname', target: 'agentName' },
    { names: 'teamname', target: 'team' },
    { names: 'ringgroup', target: 'extra' },
    { names: 'surveychannel', target: 'channel' },
    { names: 'respondentphonenumber', target: 'customerId' },
    { names: 'talkdeskphonenumber', target: 'extra' },
  ],
  alchemer: [
    { names: 'responseid', target: 'responseId' },
    { names: 'datesubmitted', target: 'respondedAt', zone: 'America/New_York' },
    { names: 'timestarted', target: 'extra' },
    {
      names: 'status',
      target: 'responseState',
      words: {
        ...words('complete', 'complete'),
        ...words('partial', 'partial | disqualified'),
        ...words('preview', 'test'),
      },
    },
    { names: 'language', target: 'language' },
  ],
  genesys: [
    { names: 'conversationid', target: 'interactionId' },
    { names: 'surveyid', target: 'responseId' },
    {
      names: 'surveystatus|status',
      target: 'responseState',
      words: {
        ...words('complete', 'finished | completed'),
        ...words('partial', 'in progress | inprogress'),
        ...words('notAnswered', 'pending | sent | error | opt out | optout | opted out | expired | deleted'),
      },
    },
    { names: 'promoterscore|npsscore', target: 'nps' },
    { names: 'completeddate|surveycompleteddate', target: 'respondedAt' },
  ],
  rapport: [],
};
