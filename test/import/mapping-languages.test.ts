// Headers in six languages, whole questions, and headers that look like others: supervisors, queues, customers, tickets.
import { describe, expect, it } from 'vitest';
import { planOf, targetsOf } from './read-all.ts';

describe('headers in further languages', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'French',
      'ID de réponse;Date de réponse;Conseiller;Équipe;Canal de contact;Motif de contact;Recommanderiez-vous notre service ?;Satisfaction;Problème résolu ?;Pourquoi ?\n' +
        'r1;1 mars 2026 10:15;Ana Quispe;Nord;Téléphone;Facture;9;5;Oui;"rapide et aimable, merci bien"\n',
      [
        'responseId',
        'respondedAt',
        'agentName',
        'team',
        'channel',
        'contactReason',
        'nps',
        'csat',
        'resolution',
        'comment',
      ],
    ],
    [
      'Portuguese',
      'ID da resposta;Carimbo de data/hora;Atendente;Equipe;Motivo do contato;O quanto você recomendaria?;Satisfação;Problema resolvido;Comentários\n' +
        'r1;25/03/2026 10:15:00;Ana Quispe;Norte;Fatura;9;5;Sim;"rápido e simpático, obrigado"\n',
      ['responseId', 'respondedAt', 'agentName', 'team', 'contactReason', 'nps', 'csat', 'resolution', 'comment'],
    ],
    [
      'Italian',
      'ID risposta;Informazioni cronologiche;Operatore;Squadra;Motivo del contatto;Quanto ci consiglieresti?;Soddisfazione;Problema risolto;Commento\n' +
        'r1;25/03/2026 10:15:00;Ana Quispe;Nord;Fattura;9;5;Sì;"veloce e gentile, grazie mille"\n',
      ['responseId', 'respondedAt', 'agentName', 'team', 'contactReason', 'nps', 'csat', 'resolution', 'comment'],
    ],
  ])('%s', (_language, text, expected) => {
    const plan = planOf(text);
    expect(targetsOf(plan).map((target) => target.split(':')[0])).toEqual(expected);
    expect(plan.columns.every(({ confidence }) => confidence >= 0.5)).toBe(true);
  });
});

describe('a question that asks for a recommendation', () => {
  it.each([
    'How likely is it that you would recommend us to a friend?',
    'On a scale from 0 to 10, would you be recommending Example Co.?',
    '¿Qué tan probable es que nos recomiende?',
    '¿Recomendarías nuestro servicio?',
    'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
    'Würden Sie uns Freunden empfehlen?',
    'Recommanderiez-vous notre entreprise ?',
    'Você recomendaria a nossa empresa?',
    'Quanto è probabile che consigli la nostra azienda?',
  ])('%s', (question) => {
    expect(targetsOf(planOf(`"${question}",Agent\n9,Ana\n0,Ana\n`))[0]).toBe('nps');
  });

  it('is not every column of numbers from 0 to 10, nor what else mentions it', () => {
    const first = (text: string) => targetsOf(planOf(text))[0];
    expect(first('Q3,Comment\n9,thank you very much\n0,nobody called me\n')).toBe('extra:Q3');
    expect(first('Why would you recommend us?,NPS\n9,9\n0,8\n3,8\n')).toBe('extra:Why would you recommend us?');
    expect(first('Would you recommend us?,NPS\nYes,9\nNo,8\n')).toBe('extra:Would you recommend us?');
  });
});

describe('people', () => {
  it('above the agent are no agents', () => {
    const text =
      'Supervisor,Team Leader,Agent Manager,Agent,Vorgesetzter,Teamleiter,Jefe,NPS\nBoss,Lead,Chief,Ana,Boss,Lead,Boss,9\n';
    expect(targetsOf(planOf(text))).toEqual([
      'extra:Supervisor',
      'extra:Team Leader',
      'extra:Agent Manager',
      'agentName',
      'extra:Vorgesetzter',
      'extra:Teamleiter',
      'extra:Jefe',
      'nps',
    ]);
  });

  it.each([
    ['Mitarbeiter', 'Dirk Weiß', 'agentName'],
    ['Mitarbeiter-ID', '4711', 'agentId'],
    ['Mitarbeiter E-Mail', 'dirk@example.com', 'agentEmail'],
    ['Bearbeitet von', 'Dirk Weiß', 'agentName'],
    ['Atendido por', 'A-014', 'agentId'],
    ['Agente que le atendió', 'Ana Quispe', 'agentName'],
    ['Wer hat Sie bedient?', 'Dirk Weiß', 'agentName'],
    ['Assigned to', 'ana@example.com', 'agentEmail'],
    ['Legajo', '00412', 'agentId'],
  ])('%s is an agent', (header, value, target) => {
    expect(targetsOf(planOf(`${header},NPS\n${value},9\n`))[0]).toBe(target);
  });

  it('one over-long name turns no column away', () => {
    const names = ['Ana Quispe', 'Bruno Díaz', 'x'.repeat(3000), 'Carla Müller'];
    const plan = planOf(`Agent name,Team,NPS\n${names.map((name) => `${name},Team Nord,9`).join('\n')}\n`);
    expect(targetsOf(plan)).toEqual(['agentName', 'team', 'nps']);
    const reasons = planOf(`Contact reason,NPS\nBilling,9\nDelivery,8\n${'why '.repeat(800)},3\nBilling,4\n`);
    expect(targetsOf(reasons)[0]).toBe('contactReason');
  });

  it('team, queue and site are three things', () => {
    expect(targetsOf(planOf('Team,Queue,Site,Ring Group,NPS\nNord,Billing,Köln,main,9\n'))).toEqual([
      'team',
      'extra:Queue',
      'site',
      'extra:Ring Group',
      'nps',
    ]);
    // A queue changes from call to call: taken for the team it would move agents about all day.
    expect(targetsOf(planOf('Queue,Agent,NPS\nBilling,Ana,9\nSales,Ana,8\n'))[0]).toBe('extra:Queue');
  });
});

describe('ids', () => {
  it('of responses, tickets, customers and orders are told apart', () => {
    const text =
      'Response ID,Ticket ID,Kundennr.,Order number,Vorgangsnummer,Encuesta ID,NPS\nr1,100,000412,B-1,V-9,7,9\nr2,101,000413,B-2,V-8,8,8\n';
    expect(targetsOf(planOf(text))).toEqual([
      'responseId',
      'interactionId',
      'customerId',
      'extra:Order number',
      'extra:Vorgangsnummer',
      'extra:Encuesta ID',
      'nps',
    ]);
  });

  it('called "id" only count where no two rows share one', () => {
    expect(targetsOf(planOf('id,NPS\n1,9\n2,8\n3,7\n'))[0]).toBe('responseId');
    expect(targetsOf(planOf('id,NPS\n1,9\n1,8\n1,7\n'))[0]).toBe('extra:id');
    expect(targetsOf(planOf('No.,Response ID,NPS\n1,r9,9\n2,r8,8\n'))).toEqual(['extra:No.', 'responseId', 'nps']);
  });
});
