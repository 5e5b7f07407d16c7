// Ordinary exports that were once read wrongly: footers that decided about columns, counts taken for answers, groups without scores.
import { expect, it } from 'vitest';
import { planOf, readFile, targetsOf } from './read-all.ts';

const AGENTS = ['Ana Quispe', 'Bruno Díaz', 'Carla Müller', 'Dirk Weiß'];

function codesOf(plan: ReturnType<typeof planOf>): string[] {
  return [...plan.warnings, ...plan.columns.flatMap(({ warnings }) => warnings)].map(({ code }) => code);
}

function answers(count: number, day: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => `${day(at)};${AGENTS[at % 4]};${(at * 7) % 11};c ${at}`);
}

it.each([
  ['Spanish', 'Fecha;Asesor;NPS;Comentario', ['Promedio;;6,5;', 'Total;12;;', 'Generado el 02/04/2026 07:00;;;']],
  ['German', 'Datum;Mitarbeiter;NPS;Kommentar', ['Durchschnitt;;7,0;', 'Gesamt;4;;', 'Stand: 02.04.2026;;;']],
  ['after a gap', 'Date;Agent;NPS;Comment', ['', 'Average;;7.0;', 'Total;4;;', '', 'Exported 02/04/2026 07:00']],
])('a footer says nothing about columns: %s', (_, header, footer) => {
  for (const count of [4, 12]) {
    const rows = answers(count, (at) => `${13 + at}.03.2026`);
    const plain = planOf([header, ...rows].join('\n'));
    const { plan, rows: read } = readFile([header, ...rows, ...footer].join('\n'));
    expect(targetsOf(plan)).toEqual(targetsOf(plain));
    expect(codesOf(plan)).toEqual(codesOf(plain));
    const kinds = read.map(({ outcome }) => outcome.kind);
    expect(kinds.filter((kind) => kind === 'response')).toHaveLength(count);
    expect(kinds).not.toContain('rejected');
  }
});

it('a total between the answers is no value of its columns', () => {
  const rows = answers(6, (at) => `${13 + at}.03.2026`);
  const text = ['Datum;Mitarbeiter;NPS;Kommentar', ...rows.slice(0, 3), 'Zwischensumme;;210;', ...rows.slice(3)].join(
    '\n',
  );
  const plan = planOf(text);
  expect(targetsOf(plan)).toEqual(['respondedAt', 'agentName', 'nps', 'comment:Kommentar']);
  expect(codesOf(plan)).toEqual([]);
});

it('one row per agent and week with a count is asked about before any scale', () => {
  const rows = AGENTS.map((name, at) => `${name},2026-W1${at},${20 + at},${9 - at},8${at}`);
  const plan = planOf(['Agent,Week,Surveys,NPS,CSAT %', ...rows].join('\n'));
  expect(plan.questions[0]).toMatchObject({ code: 'aggregate', choices: ['answers', 'totals'] });
});

it('a running number is no count of answers', () => {
  const rows = AGENTS.map((name, at) => `${at + 1},${name},${9 - at}`);
  expect(planOf(['n,Agent,NPS', ...rows].join('\n')).questions).toEqual([]);
});

it('an NPS of 100, 0 and -100 that stands alone is told, beside its scores it is not', () => {
  const all = [...AGENTS, ...AGENTS, ...AGENTS];
  const rows = all.map((name, at) => `a${at},${name},${[100, 0, -100, 100][at % 4]},${[9, 7, 3, 10][at % 4]}`);
  const alone = ['id,agent,nps', ...rows.map((row) => row.replace(/,\d+$/, ''))].join('\n');
  expect(codesOf(planOf(alone))).toEqual(['scoreGroupsOnly']);
  expect(codesOf(planOf(['id,agent,nps group,nps score', ...rows].join('\n')))).not.toContain('scoreGroupsOnly');
});

it('days without a time need no zone, times do', () => {
  expect(codesOf(planOf('date,agent,nps\n2026-03-14,Ana,9\n2026-03-15,Bruno,3\n'))).toEqual([]);
  expect(codesOf(planOf('date,agent,nps\n2026-03-14 10:15,Ana,9\n2026-03-15 08:00,Bruno,3\n'))).toEqual([
    'zoneAssumed',
  ]);
  expect(codesOf(planOf('date,time,agent,nps\n2026-03-14,10:15,Ana,9\n2026-03-15,08:00,Bruno,3\n'))).toContain(
    'zoneAssumed',
  );
});

it('quotation marks at an unusual place: the pair at the start goes, all else stays', () => {
  const { rows, plan } = readFile('agent\tnps\tcomment\nAna\t9\t"nice" they said\nAna\t8\t5" screen broken\n');
  const texts = rows.map(({ outcome }) => (outcome.kind === 'response' ? outcome.response.comments[0]?.text : ''));
  expect(texts).toEqual(['nice they said', '5" screen broken']);
  expect(codesOf(plan)).toContain('irregularQuotes');
});
