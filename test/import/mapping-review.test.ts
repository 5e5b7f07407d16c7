// Headers that mention what they do not hold: negations, reasons, words about agents, supervisors, survey ids, explained scales.
import { describe, expect, it } from 'vitest';
import { planOf, readFile } from './read-all.ts';

const AGENTS = ['Ana Quispe', 'Bruno Díaz', 'Carla Müller', 'Dirk Weiß'];

/** A file of twelve answers; `cells` gives the cells of the columns under test. */
function table(headers: readonly string[], cells: (row: number) => readonly (string | number)[]): string {
  const rows = Array.from({ length: 12 }, (_, row) => {
    const day = `2026-03-${String(row + 10)}`;
    return [`r${row}`, day, AGENTS[row % 4], row % 11, ...cells(row)].join(';');
  });
  return [['response id', 'response date', 'agent', 'nps', ...headers].join(';'), ...rows].join('\n');
}

/** Targets of the columns under test. */
function targetsUnder(headers: readonly string[], cells: (row: number) => readonly (string | number)[]): string[] {
  const plan = planOf(table(headers, cells));
  return plan.columns.slice(4).map(({ target }) => target.replace(/:.*/u, ''));
}

function yesOrNo(row: number): string {
  return row % 3 === 0 ? 'No' : 'Yes';
}

describe('headers that only mention the agent', () => {
  it.each([
    ['Agent Tenure', (row: number) => 3 + 7 * (row % 4)],
    ['NPS Agent', (row: number) => 10 - (row % 11)],
    ['Notiz Mitarbeiter', (row: number) => `nota ${row}`],
    ['agent comment', (row: number) => `ag ${row}`],
    ['Agent Shift', (row: number) => (row % 2 === 0 ? 'AM' : 'PM')],
    ['Agent Band', (row: number) => `B${row % 3}`],
  ])('%s names no agent', (header, cell) => {
    const plan = planOf(table([header], (row) => [cell(row)]));
    expect(plan.columns[2]?.target).toBe('agentName');
    expect(plan.columns[4]?.target).not.toMatch(/^agent/u);
  });

  it('takes a code that says so beside the name', () => {
    expect(targetsUnder(['Agent Login'], (row) => [`AG${100 + (row % 4)}`])).toEqual(['agentId']);
  });
});

describe('questions about resolution', () => {
  it.each([
    '¿Su problema sigue sin resolver?',
    'Did you have to contact us again to get this resolved?',
    'Issue still not resolved?',
    'Ist Ihr Anliegen noch nicht gelöst?',
    '¿Tuvo que llamar otra vez para resolver su consulta?',
    'Mussten Sie sich erneut melden, bis es gelöst war?',
  ])('%s is no resolution', (header) => {
    expect(targetsUnder([header], (row) => [yesOrNo(row)])).toEqual(['extra']);
  });

  it.each([
    'Did we solve your problem?',
    'Was the problem fixed?',
    'Was your issue resolved or not?',
    'Votre problème a-t-il été résolu ou pas ?',
    'Has your issue been resolved yet?',
    'Wurde Ihr Anliegen gelöst?',
  ])('%s is', (header) => {
    expect(targetsUnder([header], (row) => [yesOrNo(row)])).toEqual(['resolution']);
  });
});

describe('scales explained in the header', () => {
  it.each([
    'Overall satisfaction (1=very satisfied 5=very dissatisfied)',
    'Satisfacción, donde 1 es muy satisfecho y 5 es muy insatisfecho',
    'Zufriedenheit von 1 (sehr zufrieden) bis 5 (sehr unzufrieden)',
    'Satisfaction: very satisfied 1 - very dissatisfied 5',
  ])('%s: 1 is the best', (header) => {
    const plan = planOf(table([header], (row) => [1 + (row % 5)]));
    expect(plan.columns[4]?.target).toBe('csat');
    expect(plan.columns[4]?.scale).toEqual({ min: 1, max: 5, isReversed: true });
    expect(plan.questions).toEqual([]);
  });

  it.each([
    'Satisfaction: very dissatisfied 1 - very satisfied 5',
    'Satisfaction: very dissatisfied (1) to very satisfied (5)',
    'How satisfied or dissatisfied are you (1-5)?',
  ])('%s: 5 is the best', (header) => {
    const plan = planOf(table([header], (row) => [1 + (row % 5)]));
    expect(plan.columns[4]?.scale).toEqual({ min: 1, max: 5, isReversed: false });
    expect(plan.questions).toEqual([]);
  });

  it('asks where two ends are explained in words it does not know', () => {
    const header = 'Satisfaction (1 = very much to my liking, 5 = very much below it)';
    const plan = planOf(table([header], (row) => [1 + (row % 5)]));
    expect(plan.questions.map(({ code, choices }) => [code, choices])).toEqual([['scale:4', ['1-5', '5-1']]]);
    expect(plan.questions[0]?.text).toContain('Choose 5-1 if 1 is the best score and not the worst.');
  });
});

describe('addresses and ids', () => {
  it('takes no address of the company for a customer', () => {
    const headers = ['Supervisor Email', 'Kontakt'];
    expect(targetsUnder(headers, () => ['luisa@example.com', 'team@example.com'])).toEqual(['extra', 'extra']);
    expect(targetsUnder(['Kontakt'], (row) => [`kunde${row}@example.org`])).toEqual(['customerId']);
  });

  it.each(['survey_id', 'Survey ID', 'Survey Ref'])('%s is the id of the answer if every row has its own', (header) => {
    const file = (id: (row: number) => string) =>
      [
        `${header};date;agent;nps`,
        ...AGENTS.map((agent, row) => [id(row), `2026-03-1${row}`, agent, row].join(';')),
      ].join('\n');
    expect(planOf(file((row) => `S-70${row}`)).columns[0]?.target).toBe('responseId');
    expect(planOf(file(() => 'S-1')).columns[0]?.target).toBe(`extra:${header}`);
  });

  it('stores no agent where nobody handled the contact', () => {
    const { responses } = readFile(
      'agent;nps\nUnassigned;1\nSin asignar;2\nNicht zugewiesen;3\nNone;4\nAna Quispe;5\nBruno Díaz;6\n',
    );
    expect(responses.map(({ agentName }) => agentName)).toEqual([null, null, null, null, 'Ana Quispe', 'Bruno Díaz']);
  });
});

describe('dates of the answer', () => {
  it('takes the date of the survey, not that of the call', () => {
    const plan = planOf(
      'id;Fecha de llamada;Fecha de encuesta;Agente;NPS\na;03/03/2026 10:00;14/03/2026 12:00;Ana Quispe;6\nb;14/03/2026 10:00;15/03/2026 12:00;Bruno Díaz;7\n',
    );
    expect(plan.columns.map(({ target }) => target)).toEqual([
      'responseId',
      'interactionAt',
      'respondedAt',
      'agentName',
      'nps',
    ]);
  });

  it('takes the date of the answer before the date of sending', () => {
    const plan = planOf(
      'ID;Fecha de envío;Fecha de contestación;Asesor;NPS\na;13/03/2026;15/03/2026;Ana Quispe;6\nb;14/03/2026;16/03/2026;Bruno Díaz;7\n',
    );
    expect(plan.columns[2]?.target).toBe('respondedAt');
    expect(plan.columns[1]?.target).toBe('extra:Fecha de envío');
  });

  it('asks for the date of the answer where only that of the contact is named', () => {
    const plan = planOf(
      'id;call date;wave close;agent;nps\na;2026-03-01;2026-03-02;Ana Quispe;6\nb;2026-03-03;2026-03-05;Bruno Díaz;7\n',
    );
    expect(plan.questions.map(({ code, choices }) => [code, choices])).toEqual([
      ['dateColumn', ['wave close', 'none']],
    ]);
  });

  it('asks where the column named as the date holds too little of one', () => {
    const text =
      'id;date;agent;nps\na;2026-03-01;Ana Quispe;6\nb;2026-03-03;Bruno Díaz;7\nc;soon;Ana Quispe;8\nd;later;Ana Quispe;9\n';
    expect(planOf(text).questions.map(({ code, choices }) => [code, choices])).toEqual([
      ['dateColumn', ['date', 'none']],
    ]);
    expect(planOf(text, { answers: { dateColumn: 'date' } }).columns[1]?.target).toBe('respondedAt');
    expect(planOf(text, { answers: { dateColumn: 'none' } }).questions).toEqual([]);
  });
});

describe('reasons for a score', () => {
  it.each([
    'Motivo de su calificación',
    'Reason for your rating',
    'Grund für die Bewertung',
    'Verbesserungsvorschläge',
  ])('%s is a comment', (header) => {
    expect(targetsUnder([header], (row) => [`kurz ${row}`])).toEqual(['comment']);
  });
});

describe('dates as seconds', () => {
  it.each(['ts', 'epoch'])('are read under the name %s', (header) => {
    const text = `id;${header};nps\na;1773400000;6\nb;1773490000;7\n`;
    expect(planOf(text).columns[1]?.target).toBe('respondedAt');
  });
});

describe('questions about the order of day and month', () => {
  it('do not claim that nothing speaks for either where dates contradict each other', () => {
    const plan = planOf('id;date;nps\na;13/03/2026;6\nb;03/13/2026;7\nc;14/03/2026;8\nd;03/14/2026;9\n');
    expect(plan.questions.map(({ code }) => code)).toEqual(['dateOrder']);
    expect(plan.questions[0]?.text).toContain('The dates in the file do not settle it.');
  });
});
