// The hash that tells whether a known response changed: equal for equal values, another one for every change, the same for all time.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../shared/import/content-hash.ts';
import type { ParsedResponse } from '../../shared/import/types.ts';

const empty: ParsedResponse = { externalId: null, ratings: [], comments: [], extra: null, raw: null };

const full: ParsedResponse = {
  ...empty,
  interactionId: 'I-1',
  respondedAt: 1_772_000_000_000,
  interactionAt: 1_771_999_999_123,
  agentId: 'A-014',
  agentName: 'Ana Quispe',
  team: 'Retención',
  channel: 'phone',
  language: 'es',
  nps: 9,
  csat: 4.3333,
  resolution: 1,
  ratings: [{ key: 'friendliness', value: 4, raw: null }],
  comments: [{ key: 'Why?', text: 'Muy amable, pero la factura sigue mal 🙂' }],
  extra: { survey: 'Post-contact ES' },
};

function hex(response: ParsedResponse): string {
  return Buffer.from(contentHash(response), 'latin1').toString('hex');
}

describe('the hash of a response', () => {
  it('is sixteen bytes, and the ones it was when responses were stored with it', () => {
    expect(hex(full)).toMatch(/^[0-9a-f]{32}$/);
    expect([hex(empty), hex(full)]).toMatchInlineSnapshot(`
      [
        "b61f303515e258316d88541520ac527a",
        "9578a7e8994fef6db7343c09474be596",
      ]
    `);
  });

  it('depends on stored values only, not on their order nor on raw cells nor on empty columns', () => {
    const one: ParsedResponse = {
      ...empty,
      nps: 9,
      team: null,
      comments: [
        { key: 'a', text: 'x' },
        { key: 'b', text: 'y' },
      ],
      extra: { p: '1', q: '2' },
      raw: { nps: '9.0' },
    };
    const two: ParsedResponse = {
      ...empty,
      externalId: 'R1',
      nps: 9,
      comments: [
        { key: 'b', text: 'y' },
        { key: 'a', text: 'x' },
      ],
      extra: { q: '2', p: '1' },
    };
    expect(contentHash(one)).toBe(contentHash(two));
  });

  it('tells apart every single change', () => {
    const variants: ParsedResponse[] = [
      empty,
      full,
      { ...empty, nps: 0 },
      { ...empty, csat: 0 },
      { ...empty, csat: 0.5 },
      { ...empty, resolution: 0 },
      { ...empty, channelHops: 0 },
      { ...empty, agentId: '' },
      { ...empty, agentId: '0' },
      { ...empty, agentName: '0' },
      { ...empty, agentName: '0\0' },
      { ...empty, respondedAt: 0 },
      { ...empty, respondedAt: -1 },
      { ...empty, respondedAt: 4_294_967_296 },
      { ...empty, interactionAt: 0 },
      { ...empty, respondedAt: 0, interactionAt: 0 },
      { ...empty, nps: 1, csat: 2 },
      { ...empty, nps: 2, csat: 1 },
      { ...empty, nps: 1, csat: 2.5 },
      { ...empty, channelHops: 300 },
      { ...empty, comments: [{ key: 'a', text: 'b' }] },
      { ...empty, comments: [{ key: 'ab', text: '' }] },
      { ...empty, comments: [{ key: 'a', text: 'bb' }] },
      { ...empty, ratings: [{ key: 'a', value: 1, raw: null }] },
      { ...empty, extra: { a: 'b' } },
      { ...empty, extra: { a: 'b', c: '' } },
      { ...empty, agentId: '1:x', team: 'y' },
      { ...empty, agentId: '1:x6=1:y' },
    ];
    expect(new Set(variants.map(contentHash)).size).toBe(variants.length);
  });

  it('meets no other among texts that differ in one place', () => {
    const hashes = new Set<string>();
    const texts = new Set<string>();
    for (let length = 0; length < 300; length += 1) {
      const text = 'x'.repeat(length);
      for (let place = 0; place <= length; place += 1) texts.add(`${text.slice(0, place)}y${text.slice(place)}`);
    }
    for (const text of texts) hashes.add(contentHash({ ...empty, comments: [{ key: 'c', text }] }));
    expect(hashes.size).toBe(texts.size);
  });

  it('spreads evenly: half of all bits change with one character', () => {
    let changed = 0;
    let bits = 0;
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), fc.nat(), (text, seed) => {
        const place = seed % text.length;
        const other = `${text.slice(0, place)}${String.fromCharCode(text.charCodeAt(place) ^ 1)}${text.slice(place + 1)}`;
        const [left, right] = [text, other].map((each) => hex({ ...empty, agentName: each }));
        for (let at = 0; at < 32; at += 1) {
          const difference = Number.parseInt(left?.[at] ?? '', 16) ^ Number.parseInt(right?.[at] ?? '', 16);
          changed += [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4][difference] ?? 0;
          bits += 4;
        }
      }),
      { numRuns: 2000 },
    );
    expect(changed / bits).toBeGreaterThan(0.49);
    expect(changed / bits).toBeLessThan(0.51);
  });
});
