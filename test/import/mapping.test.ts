// Which column becomes what: words of headers in three languages, values that confirm or contradict, and a person's word above all.
import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../shared/import/analyse.ts';
import { bytesOf, planOf, readFile, targetsOf } from './read-all.ts';

const bench =
  'response_id,survey,contact_at,submitted_at,agent_id,agent_name,team,channel,contact_reason,nps,csat,ces,resolved,language,comment\n' +
  'c10eda538fbe65f10000,Post-contact ES,2025-04-29T15:45:02Z,2025-05-01T00:03:28Z,AG2694,Lucía Hoffmann,Retention Iberia,chat,Refund request,9,4,6,yes,es,\n' +
  '3b230fe8527114260001,Post-contact DE,2025-04-30T18:22:47Z,2025-05-01T00:04:10Z,AG1861,Núria O\'Brien,Onboarding Global,app,General question,10,5,5,no,de,"Antwort viel zu langsam\n\nund falsch"\n';

describe('mapping by header words', () => {
  it('reads the plain English export', () => {
    const { plan, responses } = readFile(bench);
    expect(targetsOf(plan)).toEqual([
      'responseId',
      'extra:survey',
      'interactionAt',
      'respondedAt',
      'agentId',
      'agentName',
      'team',
      'channel',
      'contactReason',
      'nps',
      'csat',
      'ces',
      'resolution',
      'language',
      'comment:comment',
    ]);
    expect(plan.questions).toEqual([]);
    expect(responses[1]).toEqual({
      externalId: '3b230fe8527114260001',
      interactionAt: Date.UTC(2025, 3, 30, 18, 22, 47),
      respondedAt: Date.UTC(2025, 4, 1, 0, 4, 10),
      agentId: 'AG1861',
      agentName: "Núria O'Brien",
      team: 'Onboarding Global',
      channel: 'app',
      contactReason: 'General question',
      language: 'de',
      nps: 10,
      csat: 5,
      ces: 5,
      resolution: 0,
      ratings: [],
      comments: [{ key: 'comment', text: 'Antwort viel zu langsam\n\nund falsch' }],
      extra: { survey: 'Post-contact DE' },
      raw: null,
    });
  });

  it('reads Spanish headers', () => {
    const plan = planOf(
      'ID de respuesta;Fecha de respuesta;Fecha de contacto;Código de agente;Nombre del agente;Equipo;Sede;Canal;Motivo de contacto;Idioma;Correo electrónico;¿Qué tan probable es que nos recomiende?;Satisfacción;Esfuerzo;¿Resuelto?;Amabilidad;¿Por qué?\n' +
        'r1;25/03/2026 10:00;24/03/2026 9:00;A1;Ana Quispe;Retención;Lima;Teléfono;Facturación;Español;x@y.pe;9;5;6;Sí;5;"Muy amable; gracias"\n',
    );
    expect(targetsOf(plan)).toEqual([
      'responseId',
      'respondedAt',
      'interactionAt',
      'agentId',
      'agentName',
      'team',
      'site',
      'channel',
      'contactReason',
      'language',
      'customerId',
      'nps',
      'csat',
      'ces',
      'resolution',
      'behaviour:Amabilidad',
      'comment:¿Por qué?',
    ]);
    expect(plan.columns[10]?.isKeptAsCode).toBe(true);
  });

  it('reads German headers', () => {
    const plan = planOf(
      'Antwort-ID\tAntwortdatum\tKontaktdatum\tPersonalnummer\tMitarbeiter\tAbteilung\tStandort\tKanal\tAnliegen\tSprache\tKundennummer\tWürden Sie uns weiterempfehlen?\tKundenzufriedenheit\tAufwand\tGelöst?\tFreundlichkeit\tFachwissen\tBegründung\n' +
        'r1\t25.03.2026 10:00\t24.03.2026\t4711\tDirk Weiß\tTeam Nord\tKöln\tTelefon\tRechnung\tDeutsch\t00412\t9\t5\t6\tJa\t5\t4\tsehr gut erklärt, danke dafür\n',
    );
    expect(targetsOf(plan)).toEqual([
      'responseId',
      'respondedAt',
      'interactionAt',
      'agentId',
      'agentName',
      'team',
      'site',
      'channel',
      'contactReason',
      'language',
      'customerId',
      'nps',
      'csat',
      'ces',
      'resolution',
      'behaviour:Freundlichkeit',
      'behaviour:Fachwissen',
      'comment:Begründung',
    ]);
    expect(plan.columns[10]?.isKeptAsCode).toBeUndefined();
  });

  it('reads questions in full', () => {
    const plan = planOf(
      'Ticket,"How likely are you to recommend us to a friend or colleague?",Why did you give this score?,How satisfied were you with the service?,How easy was it to get help?,Was your issue resolved by our agent?,Why did you contact us?,The agent was friendly\n' +
        'T1,9,Because it was quick and friendly,5,6,Yes,Billing,5\nT2,3,Nobody called me back at all,2,3,No,Delivery,3\n',
    );
    expect(targetsOf(plan).map((target) => target.split(':')[0])).toEqual([
      'interactionId',
      'nps',
      'comment',
      'csat',
      'ces',
      'resolution',
      'contactReason',
      'behaviour',
    ]);
  });

  it('prefers the column that says what it holds', () => {
    expect(targetsOf(planOf('Agent,Agent ID,NPS\nA-1,A-1,9\n'))).toEqual(['extra:Agent', 'agentId', 'nps']);
    expect(targetsOf(planOf('Agent,Agent ID,NPS\nAna Quispe,A-1,9\n'))).toEqual(['agentName', 'agentId', 'nps']);
  });

  it('tells an agent column by what it holds', () => {
    const agent = (value: string) => targetsOf(planOf(`Agent,NPS\n${value},9\n`))[0];
    expect([agent('Ana Quispe'), agent('A-014'), agent('ana@team.co'), agent('"Quispe, Ana"')]).toEqual([
      'agentName',
      'agentId',
      'agentEmail',
      'agentName',
    ]);
  });
});

describe('values confirm or contradict', () => {
  it('tells a plain score column by its values', () => {
    const score = (values: readonly number[]) =>
      targetsOf(planOf(`Score,Agent\n${values.map((value) => `${value},Ana`).join('\n')}\n`))[0];
    expect(score([1, 5, 3, 4])).toBe('csat');
  });

  it('asks what a plain score of eleven steps is', () => {
    const text = 'Score,Agent\n0,Ana\n9,Ana\n10,Ana\n';
    expect(planOf(text).questions).toMatchObject([{ code: 'scoreKind:0', choices: ['nps', 'csat', 'ces', 'extra'] }]);
    const answered = (choice: string) => {
      const { plan, responses } = readFile(text, { answers: { 'scoreKind:0': choice, 'scale:0': '0-10' } });
      expect(plan.questions.map(({ code }) => code)).toEqual(choice === 'extra' ? ['nothingMapped'] : []);
      return [plan.columns[0]?.target, responses[1]?.nps ?? responses[1]?.csat];
    };
    expect([answered('nps'), answered('csat'), answered('extra')]).toEqual([
      ['nps', 9],
      ['csat', 4.6],
      ['extra:Score', undefined],
    ]);
    // What another column holds is no choice.
    expect(planOf('NPS,Score,Agent\n9,9,Ana\n3,0,Ana\n').questions[0]?.choices).toEqual(['csat', 'ces', 'extra']);
    expect(targetsOf(planOf('Q7,Comment\n9,thank you for the help\n0,nobody called me back\n'))[0]).toBe('extra:Q7');
  });

  it('never takes score groups for scores', () => {
    const plan = planOf('Q1_NPS_GROUP,Q1_NPS,NPS Category\nPromoter,9,1\nDetractor,3,3\n');
    expect(targetsOf(plan)).toEqual(['extra:Q1_NPS_GROUP', 'nps', 'extra:NPS Category']);
    expect(plan.columns[0]?.reason.code).toBe('scoreGroupColumn');
  });

  it('does not read words or totals as a score', () => {
    expect(
      targetsOf(planOf('NPS,Agent,Comment\ngood,Ana,thank you for the help\nbad,Ana,not one word was right\n'))[0],
    ).toBe('extra:NPS');
    expect(() => planOf('Team,NPS,CSAT\nNorth,61,80\nSouth,-20,55\nWest,48,91\n')).toThrow('file.aggregate');
    const odd = planOf(
      'Team,NPS,Comment\nNorth,61,all was well explained\nSouth,-20,nobody called me back\nWest,48,\n',
    );
    expect(targetsOf(odd)[1]).toBe('extra:NPS');
    expect(odd.columns[1]?.reason.code).toBe('valuesContradict');
  });

  it('finds free text under any name', () => {
    const plan = planOf(
      'Q7,NPS\n"they were quick to answer and very kind",9\n"still waiting for my refund after six weeks",2\n"nobody explained the new invoice to me",3\n',
    );
    expect(targetsOf(plan)).toEqual(['comment:Q7', 'nps']);
    expect(plan.columns[0]?.reason.code).toBe('valuesOnly');
  });

  it('gives a target to one column only and says who has it', () => {
    const plan = planOf('NPS,NPS score,Comment,Comment\n9,8,this was really good,and so was that thing\n');
    expect(targetsOf(plan)).toEqual(['nps', 'extra:NPS score', 'comment:Comment', 'comment:Comment (2)']);
    expect(plan.columns[1]?.reason).toEqual({ code: 'targetTakenBy', params: { target: 'nps', column: 'NPS' } });
  });

  it('drops no column: what it does not know is an extra field', () => {
    const { plan, responses } = readFile('NPS,Shoe size,Weather\n9,42,sunny\n8,,rain\n');
    expect(targetsOf(plan)).toEqual(['nps', 'extra:Shoe size', 'extra:Weather']);
    expect(responses.map(({ extra }) => extra)).toEqual([{ 'Shoe size': '42', Weather: 'sunny' }, { Weather: 'rain' }]);
  });

  it('keeps addresses and telephone numbers as codes, in extra fields too', () => {
    const text = 'NPS,Customer email,Mobile\n9,a@b.co,+51 999 000 111\n';
    const { plan, responses } = readFile(text, {}, 'a.csv', { codeOf: (value) => `#${value.length}` });
    expect(plan.columns.map(({ isKeptAsCode }) => isKeptAsCode)).toEqual([undefined, true, true]);
    expect(responses[0]?.customerId).toBe('a@b.co');
    expect(responses[0]?.extra).toEqual({ Mobile: '#15' });
    expect(readFile(text).responses[0]?.extra).toBeNull();
    expect(responses[0]?.raw).toBeNull();
  });
});

describe('settings', () => {
  it('override every guess', () => {
    const text = 'A,B,C\n9,x,1\n8,y,2\n';
    const plan = planOf(text, { mapping: { '0': 'nps', '1': 'agentName', '2': 'ignore' }, sourceName: 'Mine' });
    expect(targetsOf(plan)).toEqual(['nps', 'agentName', 'ignore']);
    expect(plan.columns.every(({ confidence }) => confidence === 1)).toBe(true);
    expect([plan.sourceName, plan.questions.length]).toEqual(['Mine', 0]);
  });

  it('leave a second column of one target as an extra field', () => {
    expect(targetsOf(planOf('A,B\n9,8\n', { mapping: { '0': 'nps', '1': 'nps' } }))).toEqual(['nps', 'extra:B']);
  });

  it('keep two questions of nearly one name apart', () => {
    const plan = planOf('A,B,C\nx,y,z\n', {
      mapping: { '0': 'comment:Wunsch', '1': 'comment:wunsch', '2': 'comment:WÜNSCH' },
    });
    expect(targetsOf(plan)).toEqual(['comment:Wunsch', 'comment:wunsch (2)', 'comment:WÜNSCH (3)']);
  });

  it.each([
    [{ mapping: { '0': 'nonsense' } }],
    [{ mapping: { '9': 'nps' } }],
    [{ mapping: { x: 'nps' } }],
    [{ mapping: { '0': 'comment:' } }],
    [{ zone: 'Nowhere/Land' }],
  ])('refuse %j', (settings) => {
    expect(() => planOf('A,B\n1,2\n', settings)).toThrow('call.invalid');
  });

  it('can be changed without reading again', () => {
    const analysis = createAnalysis({}, { fileName: 'x.csv', workspaceZone: 'UTC' });
    analysis.push(bytesOf('A,B\n9,x\n'));
    expect(analysis.end().questions.map(({ code }) => code)).toEqual(['nothingMapped']);
    const plan = analysis.replan({ mapping: { '0': 'nps' } });
    expect([targetsOf(plan)[0], plan.questions.length, plan.recordCount]).toEqual(['nps', 0, 1]);
  });
});
