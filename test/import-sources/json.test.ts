// JSON files as tables: where the responses lie, which columns they become, and that no value changes on the way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from './opened.ts';

let here: ReturnType<typeof openFolder>;
beforeAll(() => {
  here = openFolder();
});
afterAll(() => here.remove());

async function csv(content: string | Uint8Array | object, name = 'f.json'): Promise<string> {
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  const source = await here.open(name, isRaw ? content : JSON.stringify(content));
  expect(source.format).toBe('json');
  return source.text;
}

const TWO = [
  { id: '1', score: 9 },
  { id: '2', score: 3 },
];
const TABLE = 'id,score\n1,9\n2,3\n';

describe('the responses', () => {
  const forms: [name: string, content: object][] = [
    ['a list', TWO],
    ...['responses', 'data', 'items', 'satisfaction_ratings', 'results', 'entities', 'unheardOf'].map(
      (name): [string, object] => [`{${name}: []}`, { count: 2, [name]: TWO, next_page: null }],
    ),
    ['an envelope in an envelope', { data: { page: 1, data: TWO, links: { self: 'x' } } }],
    ['the known list beside a longer one', { users: [...TWO, ...TWO], responses: TWO }],
    ['each under its id', { responses: [{ '1': TWO[0] }, { '2': TWO[1] }] }],
    ['an object of ids', { responses: { '1': TWO[0], '2': TWO[1] } }],
    ['an object of ids alone', { '1': TWO[0], '2': TWO[1] }],
  ];

  it.each(forms)('as %s', async (_, content) => {
    expect(await csv(content)).toBe(TABLE);
  });

  it('as one object a line, with blank lines, CRLF, marks, over several lines, and without a line end', async () => {
    const [first, second] = TWO.map((one) => JSON.stringify(one));
    expect(await csv(`${first}\n${second}\n`, 'f.jsonl')).toBe(TABLE);
    expect(await csv(`\r\n${first}\r\n\r\n${second}`, 'f.txt')).toBe(TABLE);
    expect(await csv(`\u001e${first}\n\u001e${second}\n`)).toBe(TABLE);
    expect(await csv(TWO.map((one) => JSON.stringify(one, null, 2)).join('\n'))).toBe(TABLE);
  });

  it('as one single object, with a list of answers in it', async () => {
    expect(await csv({ id: '1', answers: [{ question: 'Why?', answer: 'x' }] })).toBe('id,Why?\n1,x\n');
  });

  it('as pages of a server joined to one file, a line or a list item each', async () => {
    const pages = TWO.map((one, index) => ({ data: [one], page: index + 1, total: 2, links: { next: null } }));
    expect(await csv(pages)).toBe(TABLE);
    expect(await csv([...pages, { data: [], page: 3 }].map((one) => JSON.stringify(one)).join('\n'))).toBe(TABLE);
    expect(await csv([{ id: 1, total: 2, data: [{ x: 5 }] }])).toBe('id,total,data.x\n1,2,5\n');
  });

  it('in UTF-8 with mark, in UTF-16 with and without', async () => {
    const text = JSON.stringify([{ id: '1', text: 'Größe 😀 ñ' }]);
    const expected = 'id,text\n1,Größe 😀 ñ\n';
    expect(await csv(`\ufeff${text}`)).toBe(expected);
    expect(await csv(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toBe(expected);
    expect(await csv(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()))).toBe(expected);
  });

  it('whatever the file is called; text in brackets is no JSON', async () => {
    expect(await csv(TWO, 'export.dat')).toBe(TABLE);
    const source = await here.open('log.csv', '[MEZ] Datum;{Wert}\n1;2\n');
    expect(source.format).toBe('csv');
    expect(source.isPlain).toBe(true);
  });

  it('as rows of a table, the first the header', async () => {
    expect(
      await csv([
        ['id', 'text'],
        [1, 'a, b'],
        [12345678901234567890n.toString(), null],
      ]),
    ).toBe('id,text\n1,"a, b"\n12345678901234567890,\n');
  });

  it('of one list only; the others are named', async () => {
    const source = await here.open(
      'f.json',
      JSON.stringify({ responses: TWO, users: [{ id: 7 }], groups: [{ id: 8 }] }),
    );
    expect(source.text).toBe(TABLE);
    expect(source.warnings).toEqual([{ code: 'listChosen', params: { list: 'responses', others: 'users, groups' } }]);
  });

  it('none: nothing to read', async () => {
    expect(await csv({ responses: [], users: [] })).toBe('');
    expect(await csv([])).toBe('');
  });
});

describe('values', () => {
  it('keep every digit', async () => {
    const text =
      '[{"id":9007199254740993,"long":1234567890123456789,"a":5.0,"b":1e3,"c":-0.50,"d":1E+400,"t":1614192119}]';
    expect(await csv(text)).toBe(
      'id,long,a,b,c,d,t\n9007199254740993,1234567890123456789,5.0,1e3,-0.50,1E+400,1614192119\n',
    );
  });

  it('true, false, null and what is no number', async () => {
    expect(await csv('[{"a":true,"b":false,"c":null,"d":NaN,"e":-Infinity,"f":""}]')).toBe(
      'a,b,c,d,e,f\ntrue,false,,,,\n',
    );
  });

  it('texts with escapes, quotes, breaks and raw control characters', async () => {
    expect(
      await csv('[{"a":"\\u00f1 \\ud83d\\ude00 \\"x\\" \\/ \\\\ \\t|","b":"1\\r\\n2","c":"raw\ttab \b \\\\"}]'),
    ).toBe('a,b,c\n"ñ 😀 ""x"" / \\ \t|","1\n2",raw\ttab \b \\\n');
  });

  it('under __proto__, constructor and an empty key are values like others', async () => {
    const text = await csv('[{"__proto__":{"polluted":1},"constructor":2,"":3,"toString":4},{"__proto__":5}]');
    expect(text).toBe('__proto__.polluted,constructor,,toString,__proto__\n1,2,3,4,\n,,,,5\n');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of a repeated key are kept, the same one once', async () => {
    expect(await csv('[{"id":1,"score":9,"score":10,"x":1,"x":1}]')).toBe('id,score,x\n1,9; 10,1\n');
  });

  it('in nested objects and lists get a path; a field that is null elsewhere gets no column of its own', async () => {
    const content = [
      { id: 1, rating: null, person_properties: { agent: 'Ana Quispe', 'team.name': 'Retención' }, tags: ['a', 'b'] },
      { id: 2, rating: { default_question: 103, of: { x: [1, [2, 3]] } }, tags: [], notes: [] },
    ];
    expect(await csv(content)).toBe(
      'id,person_properties.agent,person_properties.team.name,tags,rating.default_question,rating.of.x,notes\n' +
        '1,Ana Quispe,Retención,a; b,,,\n2,,,,103,1; 2; 3,\n',
    );
  });

  it('of later responses add their columns', async () => {
    expect(await csv([{ a: 1 }, { b: 2 }, {}, 'loose', { a: 3, b: 4 }])).toBe(
      'a,b,value\n1,,\n,2,\n,,\n,,loose\n3,4,\n',
    );
  });
});

describe('a list of objects', () => {
  it('that are no answers becomes a column per field', async () => {
    const notes = [
      { id: '1', text: 'first', at: 1 },
      { id: '2', text: 'second', at: 2 },
    ];
    expect(await csv([{ id: 9, notes }])).toBe('id,notes.id,notes.text,notes.at\n9,1; 2,first; second,1; 2\n');
  });

  it('of settings by name becomes a column per name, with its path', async () => {
    const fields = [
      { id: 360001, value: 'gold' },
      { id: 360002, value: null },
    ];
    expect(await csv([{ id: 1, custom_fields: fields }])).toBe(
      'id,custom_fields.360001,custom_fields.360002\n1,gold,\n',
    );
  });

  it('whose names are different in every response is no list of answers', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      id: index,
      events: [{ name: `event ${index}`, value: index }],
    }));
    const lines = (await csv(rows)).split('\n');
    expect(lines[0]).toBe('id,events.name,events.value');
    expect(lines[300]).toBe('299,event 299,299');
  });
});

it('reports how far it is and can be read again', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({
    id: `R${index}`,
    comment: `Kommentar ${index}`,
    nps: index % 11,
  }));
  const source = await here.open('f.json', JSON.stringify(rows));
  const expected = `id,comment,nps\n${rows.map(({ id, comment, nps }) => `${id},${comment},${nps}\n`).join('')}`;
  expect(source.text === expected).toBe(true);
  const shares: number[] = [];
  let again = '';
  for await (const chunk of source.chunks()) {
    shares.push(source.readShare());
    again += Buffer.from(chunk).toString('utf8');
  }
  expect(again === expected).toBe(true);
  expect(shares.at(0)).toBeLessThan(shares.at(-1) ?? 0);
});
