// Tables of totals are refused or asked about; answers never are. What is told by hand is followed.
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import type { ImportSettings } from '../../shared/import/types.ts';
import { planOf, readFile } from './read-all.ts';

/** `refused: reason`, `asked: reason`, or `read`. */
function verdict(text: string, settings: ImportSettings = {}): string {
  try {
    const plan = planOf(text, settings);
    const question = plan.questions.find(({ code }) => code === 'aggregate');
    return question === undefined ? 'read' : `asked: ${question.params['reason']}`;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'file.aggregate') throw error;
    return `refused: ${error.params['reason']}`;
  }
}

describe('totals', () => {
  it.each([
    [
      'teams with counts and NPS',
      'Team,Responses,CSAT %,NPS\nRetención,212,88%,61\nSoporte N1,340,71%,-12\nTeam Süd,120,80%,9\n',
      'refused: percentages',
    ],
    ['agents with NPS', 'Agent,NPS\nAna Quispe,61\nBruno Díaz,-20\nCarla Müller,8\n', 'refused: perGroup'],
    [
      'months',
      'Monat;Antworten;Weiterempfehlung (NPS);Zufriedenheit\n2026-01-31;120;43;4,2\n2026-02-28;132;38;4,1\n2026-03-31;99;61;4,4\n',
      'refused: perGroup',
    ],
    [
      'a pivot of a spreadsheet',
      'Zeilenbeschriftungen;Mittelwert von NPS;Anzahl von ID\nRetención;7,5;12\nTeam Nord;8,1;30\nGesamtergebnis;7,9;42\n',
      'refused: pivot',
    ],
    ['its Spanish twin', 'Etiquetas de fila;Promedio de NPS\nRetención;7,5\nTotal general;7,5\n', 'refused: pivot'],
    [
      'a cross-tab',
      'How likely?,Detractors (0-6),Passives (7-8),Promoters (9-10)\nRetención,20.00%,30.00%,50.00%\nSoporte,40.00%,35.00%,25.00%\n',
      'refused: percentages',
    ],
    [
      'options with their share',
      'Answer Choices,Responses,\nPromoters (9-10),45.00%,9\nPassives (7-8),25.00%,5\nDetractors (0-6),30.00%,6\n',
      'refused: percentages',
    ],
    ['shares of agents', 'Agent,CSAT\nAna Quispe,92%\nBruno Díaz,87%\nCarla Müller,95%\n', 'asked: percentages'],
    [
      'averages of agents, month by month',
      'Agent,Day,Surveys,CSAT\nAna,2026-01-31,12,4.31\nBruno,2026-01-31,9,3.87\nAna,2026-02-28,12,4.12\nBruno,2026-02-28,9,3.99\n',
      'asked: perGroup',
    ],
    ['averages without counts', 'Agent,CSAT\nAna,4.31\nBruno,3.87\nCarla,4.05\n', 'asked: perGroup'],
  ])('%s', (_, text, expected) => {
    expect(verdict(text)).toBe(expected);
  });

  it('are refused where a person says so, read where a person says otherwise or maps the columns', () => {
    const text = 'Agent,CSAT\nAna Quispe,92%\nBruno Díaz,87%\n';
    expect(verdict(text, { answers: { aggregate: 'totals' } })).toBe('refused: said');
    expect(verdict(text, { answers: { aggregate: 'answers' } })).toBe('read');
    const teams = 'Team,Responses,NPS\nNord,12,61\nSüd,9,-20\n';
    expect(verdict(teams)).toBe('refused: perGroup');
    const { responses } = readFile(teams, { mapping: { '2': 'nps' }, answers: { 'scale:2': '0-10' } });
    expect(responses.map(({ nps }) => nps)).toEqual([null, null]);
  });
});

describe('answers', () => {
  const id = (at: number) => `R-${String(at).padStart(4, '0')}`;
  it.each([
    ['without anything but agents and scores', 'Agent,NPS,CSAT\nAna Quispe,9,5\nBruno Díaz,10,4\nCarla Müller,3,2\n'],
    ['one a day', 'Date,Agent,NPS\n2026-03-01,Ana,9\n2026-03-02,Bruno,10\n2026-03-03,Carla,0\n'],
    ['on a scale of hundred', `id,Agent,CSAT\n${id(1)},Ana,92%\n${id(2)},Bruno,87%\n`],
    ['with half stars', 'Agent,CSAT\nAna,4.5\nBruno,3.5\nAna,5\n'],
    ['with an adjusted score', 'responseId,score,adjustedScore\np1,9,100\np2,7,0\np3,2,-100\n'],
    ['with a broken column', 'Date,Agent,NPS\n2026-03-01 10:00,Ana,99\n2026-03-02 11:00,Bruno,-20\n'],
    [
      'with comments and no ids',
      'Agent,NPS,Comment\nAna,61,she was very patient with me\nBruno,70,nobody called me back\n',
    ],
    ['with a number of contacts', `ticket_id,count,csat\n${id(1)},3,4\n${id(2)},1,5\n`],
    ['of customers by name', 'Name,Total,NPS\nEva,3,9\nAdam,4,2\nNoah,5,10\n'],
  ])('%s', (_, text) => {
    expect(verdict(text)).toBe('read');
  });
});
