// Which agents are a question: names, ids and addresses that are alike. Names that many people have beside each other are none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NearAgent } from '../../shared/import/near-names.ts';
import { createNearSearch, nearPairs } from '../../shared/import/near-pairs.ts';

type Parts = {
  readonly name?: string;
  readonly names?: readonly string[];
  readonly ids?: readonly [string, number | null][];
  readonly emails?: readonly string[];
};

function agent(agentId: number, parts: string | Parts): NearAgent {
  const { name, names, ids = [], emails = [] } = typeof parts === 'string' ? { name: parts } : parts;
  return {
    agentId,
    names: names ?? (name === undefined ? [] : [name]),
    ids: ids.map(([value, sourceId]) => ({ value, sourceId })),
    emails,
  };
}

function reasons(left: string | Parts, right: string | Parts): string[] {
  const pairs = nearPairs([agent(1, left), agent(2, right)], () => false);
  const reversed = nearPairs([agent(2, right), agent(1, left)], () => false);
  expect(reversed.length).toBe(pairs.length);
  return pairs.flatMap((pair) => pair.reasons.map((reason) => reason.code));
}

describe('names that are alike', () => {
  it.each([
    ['Quispe Ana', 'Ana Quispe', 'nearOrder'],
    ['Ana María Quispe', 'Quispe Ana Maria', 'nearOrder'],
    ['A. Quispe', 'Ana Quispe', 'nearInitials'],
    ['Ana Q.', 'Ana Quispe', 'nearInitials'],
    ['A. M. Quispe', 'Ana María Quispe', 'nearInitials'],
    ['aquispe', 'Ana Quispe', 'nearInitials'],
    ['Ana Quispe', 'Ana Quispe Rojas', 'nearMissingPart'],
    ['Ana Quispe', 'Ana María Quispe', 'nearMissingPart'],
    ['Ana Quispe', 'Ana Quispes', 'nearTypo'],
    ['Ana Quispe', 'Anna Quispe', 'nearTypo'],
    ['Ana Quispe', 'Ana Qiuspe', 'nearTypo'],
    ['Carla Müller', 'Karla Müller', 'nearTypo'],
    ['Bruno Díaz', 'Bruno Dias', 'nearTypo'],
    ['Dirk Weiß', 'Dirk Weis', 'nearTypo'],
    ['Jens Meier', 'Jens Mayr', null],
    ['Jens Meier', 'Jens Meyer', 'nearTypo'],
    ['Carla Müller', 'Carla Mueller', 'nearSpelling'],
    ['Carla Müller', 'Carla MÃ¼ller', 'nearSpelling'],
    ['Carla Müller', 'Carla M?ller', 'nearSpelling'],
    ['Carla Müller', 'Carla M\ufffdller', 'nearSpelling'],
    ['Søren Holm', 'Soren Holm', 'nearSpelling'],
    ['Anna-Lena Weiß', 'Annalena Weiss', 'nearSpelling'],
    ['ana.quispe', 'Ana Quispe', 'nearSpelling'],
    ['Dr. Carla Anna Müller', 'Carla Anna Müller', 'nearSpelling'],
    ['Juan de la Cruz', 'Juan Cruz', 'nearSpelling'],
    ['Ana', 'Ana Quispe', 'nearMissingPart'],
    ['Ana Quispe', 'Ana Quispe', 'nearSameName'],
  ])('%s, %s: %s', (left, right, code) => {
    expect(reasons(left, right)).toEqual(code === null ? [] : [code]);
  });

  it.each([
    ['Ana Quispe', 'Bruno Díaz'],
    ['Mario López', 'María López'],
    ['Daniel Ruiz', 'Daniela Ruiz'],
    ['Simon Weber', 'Simone Weber'],
    ['Marta Vega', 'María Vega'],
    ['Ana Rojas', 'Ana Rosas'],
    ['Ana García', 'Ana Gómez'],
    ['Tim Huber', 'Tom Huber'],
    ['Jens Bauer', 'Jens Maurer'],
    ['Ana García Ruiz', 'Ana García Soto'],
    ['B. Quispe', 'Ana Quispe'],
    ['María José', 'José Vega'],
  ])('%s and %s are two people', (left, right) => {
    expect(reasons(left, right)).toEqual([]);
  });

  it('are no question where one source gives each an id of their own, unless it is the very same name', () => {
    const ids = (value: string): [string, number][] => [[value, 1]];
    expect(reasons({ name: 'Ana Quispe', ids: ids('A-1') }, { name: 'Ana Quispes', ids: ids('A-2') })).toEqual([]);
    expect(reasons({ name: 'Ana Quispe', ids: ids('A-1') }, { name: 'A. Quispe', ids: ids('A-2') })).toEqual([]);
    expect(reasons({ name: 'Ana Quispe', ids: ids('A-1') }, { name: 'Ana Quispe', ids: ids('A-2') })).toEqual([
      'nearSameName',
    ]);
    expect(reasons({ name: 'Ana Quispe', ids: [['A-1', 1]] }, { name: 'A. Quispe', ids: [['B-2', 2]] })).toEqual([
      'nearInitials',
    ]);
  });

  it('of one word count only where they can mean one person', () => {
    const agents = [agent(1, 'Ana'), agent(2, 'Ana Quispe'), agent(3, 'Ana Torres')];
    expect(nearPairs(agents, () => false)).toEqual([]);
  });
});

describe('ids and addresses', () => {
  it.each<[string, Parts, Parts, string[]]>([
    [
      'punctuation',
      { name: 'Ana Quispe', ids: [['A-014', 1]] },
      { name: 'A. Quispe', ids: [['A014', 2]] },
      ['nearId', 'nearInitials'],
    ],
    [
      'leading zeros Excel took away',
      { ids: [['00417', 1]], name: '00417' },
      { ids: [['417', 1]], name: '417' },
      ['nearId'],
    ],
    ['short numbers of two systems', { ids: [['017', 1]], name: '017' }, { ids: [['17', 2]], name: '17' }, []],
    [
      'one short number, two names',
      { name: 'Ana Quispe', ids: [['17', 1]] },
      { name: 'Dirk Weiß', ids: [['17', 2]] },
      [],
    ],
    [
      'one short number, names alike',
      { name: 'Ana Quispe', ids: [['17', 1]] },
      { name: 'A. Quispe', ids: [['17', 2]] },
      ['nearSameId', 'nearInitials'],
    ],
    [
      'two domains',
      { name: 'Ana Q', emails: ['ana.quispe@a.example'] },
      { emails: ['ana.quispe@b.example'] },
      ['nearEmail'],
    ],
    [
      'an address that is a name',
      { name: 'Ana Quispe' },
      { name: 'ana.quispe@a.example', emails: ['ana.quispe@a.example'] },
      ['nearEmailName'],
    ],
    [
      'an address for everybody',
      { name: 'Ana Quispe', emails: ['info@a.example'] },
      { name: 'Dirk Weiß', emails: ['info@b.example'] },
      [],
    ],
  ])('%s', (_what, left, right, codes) => {
    expect(reasons(left, right)).toEqual(codes);
  });
});

const FIRST =
  'Ana Bruno Carla Dirk Elena Felipe Gabriela Hugo Inés Jorge Karin Luis Marta Mario María Nora Omar Paula Ramón Sara Tomás Uwe Vera Walter Xenia Yolanda Daniel Daniela Julia Julio'.split(
    ' ',
  );
const LAST =
  'Quispe Díaz Müller Weiß García López Gómez Rojas Rosas Vega Torres Flores Castro Huber Bauer Weber Wagner Schulz Becker Koch Richter Klein Wolf Neumann Schwarz Zimmermann Ruiz Soto Mendoza Salazar Ortega Paredes'.split(
    ' ',
  );

function staff(count: number): NearAgent[] {
  const agents: NearAgent[] = [];
  for (let index = 0; index < count; index += 1) {
    const first = FIRST[index % FIRST.length];
    const last = LAST[Math.floor(index / FIRST.length) % LAST.length];
    agents.push(agent(index + 1, `${first} ${last}`));
  }
  return agents;
}

describe('five hundred agents', () => {
  it('make few questions where all are different people, and none is lost among them', () => {
    const many = staff(500);
    expect(nearPairs(many, () => false).length).toBeLessThan(5);
    const found = nearPairs([...many, agent(9001, 'Quispe, Bruno Javier'), agent(9002, 'Xenia Webber')], () => false);
    expect(
      found
        .map((pair) => pair.secondId)
        .filter((id) => id > 9000)
        .sort(),
    ).toEqual([9001, 9002]);
  });

  it('who all share a word are told apart by the others', () => {
    const many = Array.from({ length: 500 }, (_, index) => agent(index + 1, `Agent ${100 + index} Nord`));
    expect(nearPairs(many, () => false)).toEqual([]);
    const more = [...many, agent(9001, 'Nord Agent 250')];
    expect(nearPairs(more, () => false)).toMatchObject([
      { firstId: 151, secondId: 9001, reasons: [{ code: 'nearOrder' }] },
    ]);
  });

  it('are found one by one as in the list of all pairs', () => {
    const many = [...staff(200), agent(9001, 'A. Quispe'), agent(9002, 'Carla Mueller')];
    const all = nearPairs(many, () => false).filter((pair) => pair.secondId > 9000);
    const search = createNearSearch(staff(200));
    const single = many.slice(200).flatMap((each) => search(each).map((pair) => `${pair.secondId} ${each.agentId}`));
    expect(single.sort()).toEqual(all.map((pair) => `${pair.firstId} ${pair.secondId}`).sort());
  });
});

describe('any names', () => {
  it('never fail, never pair an agent with itself, and leave out what was decided', () => {
    const names = fc.array(
      fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('Ana Quispe', 'A. Quispe', 'Ana', 'Müller', '?', 'Ã')),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(names, (texts) => {
        const agents = texts.map((text, index) => agent(index + 1, text));
        const pairs = nearPairs(agents, () => false);
        for (const pair of pairs) {
          expect(pair.firstId).toBeLessThan(pair.secondId);
          expect(pair.score).toBeGreaterThan(0);
        }
        expect(new Set(pairs.map((pair) => `${pair.firstId} ${pair.secondId}`)).size).toBe(pairs.length);
        expect(nearPairs(agents, () => true)).toEqual([]);
      }),
    );
  });
});
