// What a plan asks and says: codes of resolution, messages, the command line's view, names of columns and sources.
import { describe, expect, it } from 'vitest';
import { columnNames, fingerprintText, headerWords, sourceNameOf } from '../../shared/import/header-names.ts';
import { mappingFrom } from '../../shared/import/map-option.ts';
import { messageCodes } from '../../shared/import/messages.ts';
import { describeColumns, describeMapping, requireAnswers, sharedReading } from '../../shared/import/plan-json.ts';
import { questionKind } from '../../shared/import/questions.ts';
import { planOf, readFile } from './read-all.ts';

const bench =
  'response_id,survey,contact_at,submitted_at,agent_id,agent_name,team,channel,contact_reason,nps,csat,ces,resolved,language,comment\n' +
  'c10eda538fbe65f10000,Post-contact ES,2025-04-29T15:45:02Z,2025-05-01T00:03:28Z,AG2694,Lucía Hoffmann,Retention Iberia,chat,Refund request,9,4,6,yes,es,\n' +
  '3b230fe8527114260001,Post-contact DE,2025-04-30T18:22:47Z,2025-05-01T00:04:10Z,AG1861,Núria O\'Brien,Onboarding Global,app,General question,10,5,5,no,de,"Antwort viel zu langsam\n\nund falsch"\n';

describe('resolution', () => {
  it('asks what codes mean and takes the answers', () => {
    const text = 'NPS,FCR\n9,1\n8,2\n3,3\n';
    const { plan } = readFile(text);
    expect(plan.questions.map(({ code, choices }) => [code, choices.length])).toEqual([
      ['resolutionCodes:1:1', 4],
      ['resolutionCodes:1:2', 4],
      ['resolutionCodes:1:3', 4],
    ]);
    const answers = { 'resolutionCodes:1:1': 'yes', 'resolutionCodes:1:2': 'partly', 'resolutionCodes:1:3': 'no' };
    const answered = readFile(text, { answers });
    expect(answered.plan.questions).toEqual([]);
    expect(answered.responses.map(({ resolution }) => resolution)).toEqual([1, 2, 0]);
    expect(answered.responses[0]?.raw).toEqual({ FCR: '1' });
  });

  it('reads 1 and 0 and the words of three languages without asking', () => {
    const read = (values: string[]) =>
      readFile(`Resolved,NPS\n${values.map((value) => `${value},9`).join('\n')}\n`).responses.map(
        ({ resolution }) => resolution,
      );
    expect(read(['1', '0', '1'])).toEqual([1, 0, 1]);
    expect(read(['Ja', 'nein', 'Teilweise', 'weiß nicht', 'k. A.'])).toEqual([1, 0, 2, null, null]);
    expect(read(['Sí', 'No', 'Parcialmente'])).toEqual([1, 0, 2]);
    expect(read(['solved', 'unsolved', 'TRUE'])).toEqual([1, 0, 1]);
  });

  it('asks for a frequent word it does not know', () => {
    const plan = planOf('Resolved,NPS\nyes,9\nno,8\nyes,3\nzaubert,3\n');
    expect(plan.questions.map(({ code }) => code)).toEqual(['resolutionCodes:0:zaubert']);
  });
});

describe('what is said about a plan', () => {
  it('speaks in codes of the closed list only', () => {
    const codes = new Set<string>(messageCodes);
    expect(codes.size).toBe(messageCodes.length);
    const files = [bench, 'NPS,FCR,Date\n11,2,03/04/2026\nx,1,05/06/2026\n', 'NPS,Agent\n9,Ana\n8,Bruno\n7\n1,Ana,3\n'];
    for (const text of files) {
      const { plan, rows } = readFile(text);
      const messages = [
        ...plan.warnings,
        ...plan.columns.flatMap(({ reason, warnings }) => [reason, ...warnings]),
        ...rows.flatMap(({ outcome }) => (outcome.kind === 'response' ? outcome.flags : [outcome.reason])),
      ];
      expect(messages.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
      for (const { code } of plan.questions) expect(questionKind(code)).not.toBeNull();
    }
  });

  it('prints columns and mapping for the command line', () => {
    const plan = planOf(bench);
    expect(describeColumns(plan)[9]).toEqual({
      position: 9,
      header: 'nps',
      target: 'nps',
      scale: { min: 0, max: 10, isReversed: false },
      reason: 'headerWordAndValues: nps',
      confidence: 0.98,
    });
    expect(describeMapping(plan)['extra:survey']).toBe('survey');
    expect(sharedReading(plan)).toEqual({ dateOrder: 'ymd', decimal: null });
  });

  it('takes mappings as they are typed', () => {
    const plan = planOf('A = b,Höhe,Weight\n9,8,7\n');
    expect(mappingFrom(plan, ['nps=A = b', 'csat=#1', 'comment:Note= weight'])).toEqual({
      '0': 'nps',
      '1': 'csat',
      '2': 'comment:Note',
    });
    expect(mappingFrom(plan, ['ignore=HOHE'])).toEqual({ '1': 'ignore' });
    for (const wrong of ['nps', 'nps=', 'nps=#3', 'nps=nobody', 'what=Weight', '=Weight']) {
      expect(() => mappingFrom(plan, [wrong])).toThrow('call.invalid');
    }
  });

  it('lets no open question pass', () => {
    expect(() => requireAnswers(planOf(bench))).not.toThrow();
    expect(() => requireAnswers(planOf('NPS,FCR\n9,2\n8,3\n'))).toThrow('import.needs-answer');
    expect(() => requireAnswers(planOf('A,B\n9,2\n'))).toThrow('import.nothing-mapped');
  });
});

describe('names', () => {
  it('are unique and never empty', () => {
    expect(columnNames(['Other', '', 'Other', ' Other ', '<b>Why</b><br>so?', 'a\r\nb', 'Column 2'])).toEqual([
      'Other',
      'Column 2',
      'Other (2)',
      'Other (3)',
      'Why so?',
      'a b',
      'Column 2 (2)',
    ]);
  });

  it('are compared as words', () => {
    expect(['AgentID', 'agent_id', 'Agent-Id', '1. Agent ID?', 'agentId'].map(headerWords)).toEqual(
      Array(5).fill('agent id'),
    );
    expect(headerWords('Weiterempfehlung (0-10)')).toBe('weiterempfehlung');
    expect(fingerprintText(['Agent ID', 'Größe'])).toBe(fingerprintText(['agent  id', 'GROSSE'.replace('O', 'Ö')]));
  });

  it('name a source without the date of its file', () => {
    expect(
      [
        '/tmp/CSAT export_2026-03-01.csv',
        'results-survey123.csv',
        'Encuesta (1-324).xlsx',
        '2026-03.csv',
        'nps 01.03.2026 09_15.csv',
      ].map(sourceNameOf),
    ).toEqual(['CSAT export', 'results-survey123', 'Encuesta', '2026-03', 'nps']);
  });
});
