// Products known by their content: what their columns are, which rows are no answers, and that a person can say otherwise.
import { describe, expect, it } from 'vitest';
import { planOf, type ReadFile, readFile, targetsOf } from './read-all.ts';

/** Targets by header. */
function byHeader({ plan }: Pick<ReadFile, 'plan'>): Record<string, string> {
  return Object.fromEntries(plan.columns.map(({ header, target }) => [header, target]));
}

/** `stored`, or why a row is not. */
function fates({ rows }: ReadFile): string[] {
  return rows.map(({ outcome }) => (outcome.kind === 'response' ? 'stored' : outcome.reason.code));
}

function qualtrics(ids: string[], importIds: string[], rows: string[]): string {
  const json = importIds.map((id) => `"${JSON.stringify({ ImportId: id }).replaceAll('"', '""')}"`);
  return `${ids.join(',')}\n${ids.map((id) => `"Etiqueta ${id}"`).join(',')}\n${json.join(',')}\n${rows.join('\n')}\n`;
}

describe('Qualtrics', () => {
  it('keeps groups and what text analytics added out of scores and comments', () => {
    const read = readFile(
      qualtrics(
        ['EndDate', 'ResponseId', 'Q2', 'Q2 - Topics', 'Q2 - Sentiment', 'Q12', 'Q12_NPS_GROUP', 'Q50#1_1', 'Q50#1_1'],
        [
          'endDate',
          '_recordId',
          'QID2_TEXT',
          'QID2_TEXT_1f2e3d4c5b6aTopics',
          'QID2_TEXT_1f2e3d4c5b6aSentiment',
          'QID12',
          'QID12_NPS_GROUP',
          'QID50#1_1',
          'QID50#1_1',
        ],
        [
          '2026-03-01 10:00:00,R_1,Muy lento todo y sin respuesta,Espera,Negativo,3,1,a,b',
          '2026-03-02 10:00:00,R_2,Bien explicado por la agente,Trato,Positivo,9,3,a,b',
          '2026-03-03 10:00:00,R_3,,,,8,2,a,b',
        ],
      ),
      { mapping: { '5': 'nps' } },
    );
    expect(read.plan.looksLike).toBe('qualtrics');
    expect(targetsOf(read.plan).slice(0, 3)).toEqual(['respondedAt', 'responseId', 'comment:Etiqueta Q2']);
    expect(byHeader(read)).toMatchObject({
      'Q2 - Topics': 'extra:Q2 - Topics',
      'Q2 - Sentiment': 'extra:Q2 - Sentiment',
      'Q50#1_1 (2)': 'extra:Q50#1_1 (2)',
    });
    expect(read.plan.columns[6]?.target.startsWith('extra:')).toBe(true);
    expect(read.plan.columns[2]?.label).toBe('Etiqueta Q2');
    expect(read.responses.map(({ nps }) => nps)).toEqual([3, 9, 8]);
    expect(read.plan.warnings.map(({ code }) => code)).toEqual(['zoneAssumed']);
  });

  it('knows previews and partials by id, whatever language the cells are in', () => {
    const read = readFile(
      qualtrics(
        ['Status', 'Finished', 'RecordedDate', 'ResponseId', 'NPS'],
        ['status', 'finished', 'recordedDate', '_recordId', 'QID1'],
        [
          'IP-Adresse,Wahr,2026-03-01 10:00:00,R_1,9',
          'Umfragevorschau,Wahr,2026-03-01 10:00:00,R_2,9',
          'IP-Adresse,Falsch,2026-03-01 10:00:00,R_3,9',
          'Umfragevorschau,Falsch,2026-03-01 10:00:00,R_4,9',
          'Vista previa de la encuesta,Verdadero,2026-03-01 10:00:00,R_5,9',
          'Dirección IP,Falso,2026-03-01 10:00:00,R_6,9',
        ],
      ),
    );
    expect(fates(read)).toEqual(['stored', 'preview', 'partial', 'preview', 'preview', 'partial']);
    expect(targetsOf(read.plan).slice(0, 2)).toEqual(['responseState', 'responseState']);
  });
});

describe('forms and survey tools', () => {
  it('Microsoft Forms: points and remarks are the grader’s, "anonymous" is nobody', () => {
    const [nps, text] = ['Wie wahrscheinlich ist eine Weiterempfehlung?', 'Was können wir besser machen?'];
    const read = readFile(
      `ID;Startzeit;Fertigstellungszeit;E-Mail;Name;${nps};Punkte – ${nps};Feedback – ${nps};${text};Punkte – ${text};Feedback – ${text};Gesamtpunktzahl\n` +
        '1;2026-03-01 10:00:00;2026-03-01 10:05:00;anonymous;;9;0;;Weiter so, alles gut;0;;0\n' +
        '2;2026-03-02 10:00:00;2026-03-02 10:05:00;anonymous;;3;5;;Schneller zurückrufen bitte;5;;10\n',
    );
    expect(read.plan.looksLike).toBe('microsoftForms');
    expect(byHeader(read)).toMatchObject({
      ID: 'responseId',
      Fertigstellungszeit: 'respondedAt',
      'E-Mail': 'extra:E-Mail',
      [nps]: 'nps',
      [`Punkte – ${nps}`]: `extra:Punkte – ${nps}`,
      [text]: `comment:${text}`,
      [`Feedback – ${text}`]: `extra:Feedback – ${text}`,
      Gesamtpunktzahl: 'extra:Gesamtpunktzahl',
    });
    expect(read.responses.map(({ nps: score }) => score)).toEqual([9, 3]);
  });

  it('Google Forms by its first column, but no German list that only begins with "Zeitstempel"', () => {
    const google =
      '"Zeitstempel","Zufrieden? (1-5)"\n"2026/03/01 9:00:00 AM MEZ","4"\n"2026/03/02 9:00:00 AM MEZ","5"\n';
    expect(planOf(google).looksLike).toBe('googleForms');
    expect(planOf('Zeitstempel;Zufrieden? (1-5)\n01.03.2026 07:05;4\n').looksLike).toBeNull();
  });

  it('SurveyMonkey in German: rows of a matrix are ratings, an open question is a comment, ticks are neither', () => {
    const read = readFile(
      'Befragten-ID,Collector-ID,Enddatum,Bitte bewerten Sie:,,,Wobei halfen wir?,,Noch etwas?\n,,,Freundlichkeit,Tempo,Insgesamt,Rechnung,Technik,Offene Antwort\n' +
        '11482034711,4,04.03.2026 14:09,5,4,5,Rechnung,,Danke für die Hilfe\n11482034712,4,25.03.2026 14:09,1,2,1,,Technik,Niemand rief zurück\n11482034713,4,26.03.2026 14:09,3,3,4,Rechnung,Technik,\n',
    );
    expect([read.plan.looksLike, read.plan.layout.headerRows]).toEqual(['surveyMonkey', 2]);
    expect(byHeader(read)).toMatchObject({
      'Befragten-ID': 'responseId',
      Enddatum: 'respondedAt',
      'Bitte bewerten Sie: - Freundlichkeit': 'behaviour:Freundlichkeit',
      'Bitte bewerten Sie: - Tempo': 'behaviour:Tempo',
      'Wobei halfen wir? - Rechnung': 'extra:Wobei halfen wir? - Rechnung',
      'Noch etwas?': 'comment:Noch etwas?',
    });
    expect(read.plan.columns[4]?.group).toBe('Bitte bewerten Sie:');
    const flat = readFile(
      'RespondentID,CollectorID,How satisfied were you with - Speed,How satisfied were you with - Tone,NPS\n1,4,5,4,9\n2,4,1,2,3\n',
    );
    expect(targetsOf(flat.plan).slice(2)).toEqual(['behaviour:Speed', 'behaviour:Tone', 'nps']);
  });

  it('LimeSurvey and Typeform: without a submit date an answer is unfinished, whatever it says', () => {
    const lime = readFile(
      'id;submitdate;lastpage;startlanguage;NPS\n1;2026-03-01 10:00:00;3;de;9\n2;;1;de;4\n3;1980-01-01 00:00:00;3;de;8\n',
    );
    expect([lime.plan.looksLike, fates(lime)]).toEqual(['limeSurvey', ['stored', 'partial', 'stored']]);
    expect(lime.responses.map(({ respondedAt }) => respondedAt === null)).toEqual([false, true]);
    const typeform = readFile(
      '#,Would you recommend us?,Start Date (UTC),Submit Date (UTC),Network ID\nt1,9,2026-03-01 10:00:00,2026-03-01 10:01:00,n\nt2,3,2026-03-01 10:00:00,,n\n',
    );
    expect([typeform.plan.looksLike, fates(typeform)]).toEqual(['typeform', ['stored', 'partial']]);
    expect(typeform.responses[0]).toMatchObject({ externalId: 't1', respondedAt: Date.UTC(2026, 2, 1, 10, 1) });
  });

  it('Alchemer: times of the American East coast, unless a person says another zone', () => {
    const text =
      'Response ID,Time Started,Date Submitted,Status,9: 1.:Would you recommend us?\n1,2026-01-10 09:00:00,2026-01-10 09:05:00,Complete,9\n2,2026-01-11 09:00:00,,Partial,4\n';
    const read = readFile(text);
    expect([read.plan.looksLike, fates(read)]).toEqual(['alchemer', ['stored', 'partial']]);
    expect(read.responses[0]?.respondedAt).toBe(Date.UTC(2026, 0, 10, 14, 5));
    expect(readFile(text, { zone: 'UTC' }).responses[0]?.respondedAt).toBe(Date.UTC(2026, 0, 10, 9, 5));
  });

  it('Formbricks: unfinished ones set aside, offsets in words', () => {
    const read = readFile(
      "No.,Response ID,Timestamp,Finished,Survey ID,1. Would you recommend us?,2. What could we improve?\n1,c1,2026-03-01 10:04:05 GMT-5,Yes,s,3,'-1 would not call again\n2,c2,2026-03-01 10:04:05 UTC,No,s,9,\n",
    );
    expect([read.plan.looksLike, fates(read)]).toEqual(['formbricks', ['stored', 'partial']]);
    expect(read.responses[0]).toMatchObject({ nps: 3, respondedAt: Date.UTC(2026, 2, 1, 15, 4, 5) });
    expect(read.responses[0]?.comments[0]?.text).toBe('-1 would not call again');
  });
});

describe('help desks and telephony', () => {
  it('Zendesk: only good and bad are answers; a group is a team, a reason no contact reason', () => {
    const read = readFile(
      'id,ticket_id,assignee_id,group_id,requester_id,score,comment,reason,reason_code,created_at,updated_at\n' +
        '4411000000001,5001,36001,3600,9001,good,Quick,,,2026-03-02T10:00:00Z,2026-03-02T10:00:00Z\n' +
        '4411000000002,5002,36002,3600,9002,offered,,,,2026-03-02T11:00:00Z,2026-03-02T11:00:00Z\n' +
        '4411000000003,5003,36002,3600,9003,unoffered,,,,2026-03-02T12:00:00Z,2026-03-02T12:00:00Z\n' +
        '4411000000004,5004,36002,3600,9004,bad,,The issue took too long,5,2026-03-02T13:00:00Z,2026-03-02T13:00:00Z\n',
    );
    expect([read.plan.looksLike, fates(read)]).toEqual(['zendesk', ['stored', 'notAnswered', 'notAnswered', 'stored']]);
    expect(read.responses.map(({ csat }) => csat)).toEqual([5, 1]);
    expect(byHeader(read)).toMatchObject({ group_id: 'team', reason: 'extra:reason', updated_at: 'extra:updated_at' });
  });

  it('Intercom: the conversation is the response, and when it began is not when it was rated', () => {
    const read = readFile(
      'conversation_id,created_at,rating,remark,teammate_name,updated_at\n' +
        '21500001,2026-03-01T10:00:00Z,2,Still waiting,Ana Quispe,2026-03-01T11:00:00Z\n' +
        '21500001,2026-03-01T10:00:00Z,5,Solved after all,Ana Quispe,2026-03-02T09:00:00Z\n',
    );
    expect(read.plan.looksLike).toBe('intercom');
    expect(read.responses[1]).toMatchObject({
      externalId: '21500001',
      interactionId: '21500001',
      interactionAt: Date.UTC(2026, 2, 1, 10),
      respondedAt: Date.UTC(2026, 2, 2, 9),
      csat: 5,
      agentName: 'Ana Quispe',
    });
    const chosen = planOf('conversation_id,rating,remark,teammate_name\n1,5,fine,Ana\n2,4,ok,Ana\n', {
      mapping: { '0': 'responseId' },
    });
    expect(chosen.columns[0]?.isIdentity).toBeUndefined();
  });

  it('Help Scout: its reports number the faces from the best to the worst', () => {
    const read = readFile(
      'number,threadid,type,ratingId,ratingCustomerId,ratingComments,ratingCreatedAt,ratingUserName\n' +
        '1001,555,email,1,9001,Very quick and kind,2026-03-01T10:00:00Z,Ana Quispe\n1002,556,email,3,9002,,2026-03-02T10:00:00Z,Bruno Díaz\n1003,557,chat,2,9003,,2026-03-03T10:00:00Z,Bruno Díaz\n',
    );
    expect(read.plan.looksLike).toBe('helpScout');
    expect(read.responses.map(({ csat }) => csat)).toEqual([5, 1, 3]);
  });

  it('Medallia: a name in two columns, a flag that is no comment, times in UTC', () => {
    const text = (comment: string) =>
      `request_id,request_sent_at,response_received_at,star_rating,comments,employee_first_name,employee_last_name\nq1,2026-03-01 09:00:00,2026-03-01 10:00:00,5,${comment},Ana,Quispe\nq2,2026-03-01 09:00:00,2026-03-01 10:00:00,2,${comment},,Díaz\n`;
    const flagged = readFile(text('true'));
    expect([flagged.plan.looksLike, byHeader(flagged)['comments']]).toEqual(['medallia', 'extra:comments']);
    expect(flagged.responses.map(({ agentName }) => agentName)).toEqual(['Ana Quispe', 'Díaz']);
    expect(flagged.responses[0]?.respondedAt).toBe(Date.UTC(2026, 2, 1, 10));
    expect(byHeader(readFile(text('She was very kind')))['comments']).toBe('comment:comments');
  });

  it('Genesys: only Finished has a score, zeros of the others are none', () => {
    const read = readFile(
      'Conversation ID,Survey Status,Completed Date,Agent,Promoter Score\nc1,Finished,2026-03-20T10:00:00Z,Ana,9\nc2,Opt Out,,Ana,0\nc3,In Progress,,Ana,0\nc4,Finished,2026-03-20T10:00:00Z,Bruno,0\n',
    );
    expect([read.plan.looksLike, fates(read)]).toEqual(['genesys', ['stored', 'notAnswered', 'partial', 'stored']]);
    expect(read.responses.map(({ nps }) => nps)).toEqual([9, 0]);
  });
});

describe('a person', () => {
  const lime = 'id;submitdate;lastpage;startlanguage;NPS\n1;2026-03-01 10:00:00;3;de;9\n2;;1;de;4\n';

  it('can read a file as a plain table, or as another product', () => {
    const plain = readFile(lime, { product: 'none' });
    expect([plain.plan.looksLike, fates(plain)]).toEqual([null, ['stored', 'stored']]);
    expect(planOf(lime, { product: 'typeform' }).looksLike).toBe('typeform');
  });

  it('has the last word on every column', () => {
    const { plan } = readFile(lime, { mapping: { '0': 'ignore', '2': 'responseId' } });
    expect(targetsOf(plan)).toEqual(['ignore', 'respondedAt', 'responseId', 'language', 'nps']);
    expect(plan.columns[2]?.reason.code).toBe('chosenByPerson');
  });
});
