// What people, remembered profiles and products say about columns goes before what words and values say, in that order; and personal
// identifiers are proposed to be kept as codes.
import { describe, expect, it } from 'vitest';
import { planColumns } from '../../shared/import/column-plans.ts';
import { ColumnProfile } from '../../shared/import/column-profile.ts';
import { findTargets } from '../../shared/import/mapping.ts';
import { message } from '../../shared/import/messages.ts';
import { createTextRecord } from '../../shared/import/records.ts';
import type { Target } from '../../shared/import/types.ts';
import { planOf, readFile } from './read-all.ts';

function factsOf(rows: readonly (readonly string[])[], width: number) {
  const profiles = Array.from({ length: width }, (_, position) => new ColumnProfile(position));
  rows.forEach((cells, index) => {
    for (const profile of profiles) profile.add(createTextRecord(cells, index + 2));
  });
  return profiles.map((profile) => profile.facts());
}

describe('what was said', () => {
  const headers = ['A', 'NPS', 'Score'];
  const facts = factsOf(
    [
      ['x', '9', '4'],
      ['y', '3', '5'],
    ],
    3,
  );
  const targets = (chosen: ReadonlyMap<number, Target>, hints: Parameters<typeof findTargets>[3]) =>
    findTargets(headers, facts, chosen, hints).map(({ target, reason }) => [target, reason.code]);

  it('by a profile is named after it, by a person is not', () => {
    const chosen = new Map<number, Target>([
      [0, 'agentName'],
      [2, 'ces'],
    ]);
    const fromProfile = { name: 'Post-contact', positions: new Set([0]) };
    expect(targets(chosen, { fromProfile })).toEqual([
      ['agentName', 'fromProfile'],
      ['nps', 'headerWordAndValues'],
      ['ces', 'chosenByPerson'],
    ]);
    expect(findTargets(headers, facts, chosen, { fromProfile })[0]?.reason.params).toEqual({ profile: 'Post-contact' });
  });

  it('by a product goes before words, and after a person', () => {
    const reason = message('productColumn', { product: 'zendesk' });
    const proposed = new Map([[2, { target: 'nps' as const, confidence: 0.97, reason }]]);
    expect(targets(new Map(), { proposed })).toEqual([
      ['extra:A', 'keptAsExtra'],
      ['extra:NPS', 'targetTakenBy'],
      ['nps', 'productColumn'],
    ]);
    expect(targets(new Map<number, Target>([[0, 'nps']]), { proposed })[0]).toEqual(['nps', 'chosenByPerson']);
    expect(targets(new Map<number, Target>([[0, 'nps']]), { proposed })[2]?.[0]).toBe('csat');
  });

  it('about words, zones and scales of a product is used', () => {
    const dated = ['At', 'State', 'Score'];
    const rows = [
      ['2026-03-01 10:00', 'fini', '1'],
      ['2026-03-02 10:00', 'ouvert', '2'],
    ];
    const chosen = new Map<number, Target>([
      [0, 'respondedAt'],
      [1, 'responseState'],
      [2, 'csat'],
    ]);
    const known = factsOf(rows, 3);
    const { columns } = planColumns(
      dated,
      known,
      findTargets(dated, known, chosen),
      {},
      {
        zones: new Map([[0, 'America/Lima']]),
        words: new Map([[1, { fini: 'complete', ouvert: 'partial' }]]),
        scales: new Map([[2, { min: 1, max: 3, isReversed: false }]]),
        groups: new Map([[2, 'Both']]),
      },
    );
    expect(columns[0]?.zone).toBe('America/Lima');
    expect(columns[1]?.words).toEqual({ fini: 'complete', ouvert: 'partial' });
    expect(columns[2]).toMatchObject({ scale: { min: 1, max: 3 }, group: 'Both' });
  });

  it('lets several columns tell the state of the answer', () => {
    const { plan, rows } = readFile('Survey status,Finished,NPS\ncomplete,True,9\ncomplete,False,8\npreview,True,7\n');
    expect(plan.columns.map(({ target }) => target)).toEqual(['responseState', 'responseState', 'nps']);
    expect(rows.map(({ outcome }) => (outcome.kind === 'notAnswer' ? outcome.reason.code : outcome.kind))).toEqual([
      'response',
      'partial',
      'preview',
    ]);
  });
});

describe('personal identifiers', () => {
  const codeOf = (text: string) => `#${text.length}`;

  it.each([
    ['E-Mail', 'ana@example.com', true],
    ['Mobile', "'+51 999 000 111", true],
    // A telephone number without plus sign looks like any id.
    ['Telefon', '004930123456', true],
    ['Customer number', '004930123456', undefined],
    ['Agent email', 'ana@example.com', undefined],
  ])('%s with %s', (header, value, isKeptAsCode) => {
    expect(planOf(`${header},NPS\n${value},9\n`).columns[0]?.isKeptAsCode).toBe(isKeptAsCode);
  });

  it('are kept as a person says', () => {
    const text = 'E-Mail,Shop,NPS\nana@example.com,Lima 1,9\n';
    expect(planOf(text, { keptAsCode: { '0': false } }).columns[0]?.isKeptAsCode).toBeUndefined();
    const { plan, responses } = readFile(text, { keptAsCode: { '1': true } }, 'a.csv', { codeOf });
    expect(plan.columns[1]?.isKeptAsCode).toBe(true);
    expect(responses[0]?.extra).toEqual({ Shop: '#6' });
  });

  it('leave no clear text behind, and lose only the apostrophe against formulas', () => {
    const text = "NPS,Kundennr.,Telefon,Code,Note 1\n9,000412,'+51999000111,'=7,'tis fine\n";
    const [response] = readFile(text, {}, 'a.csv', { codeOf }).responses;
    expect(response?.extra).toEqual({ Telefon: '#12', Code: '=7', 'Note 1': "'tis fine" });
    expect(response?.customerId).toBe('000412');
    expect(response?.raw).toEqual({ Code: "'=7" });
  });
});

describe('what is told about columns', () => {
  it('counts markers of missing answers in answer columns only', () => {
    const text =
      'NPS,Resolved,Comment,Agent\n9,yes,N/A,NA\nN/A,-,-,Ana\nk. A.,no,fine by me and by all of us,Ana\n8,n/a,,Ana\n';
    const { plan, responses } = readFile(text);
    expect(plan.columns.map(({ warnings }) => warnings)).toEqual([
      [{ code: 'missingMarkers', params: { count: 2 } }],
      [{ code: 'missingMarkers', params: { count: 2 } }],
      [{ code: 'missingMarkers', params: { count: 2 } }],
      [],
    ]);
    expect(responses[0]?.agentName).toBe('NA');
  });

  it('counts them over all rows of a long file', () => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      index % 5 === 0 ? '9,N/A' : `9,comment number ${index} of many`,
    );
    expect(planOf(`NPS,Comment\n${rows.join('\n')}\n`).columns[1]?.warnings).toEqual([
      { code: 'missingMarkers', params: { count: 1000 } },
    ]);
  });
});

describe('what Rapport wrote itself', () => {
  it('is not stored: row number and reason beside rejected rows', () => {
    const plan = planOf('NPS,Agent,Rapport row,Rapport reason\n9,Ana,4,dateInvalid\n');
    expect(plan.columns.map(({ target, reason }) => [target, reason.code])).toEqual([
      ['nps', 'headerWordAndValues'],
      ['agentName', 'headerWordAndValues'],
      ['ignore', 'ownColumn'],
      ['ignore', 'ownColumn'],
    ]);
  });
});
