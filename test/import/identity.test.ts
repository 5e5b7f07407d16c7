// Identities and compared names: equal where people mean the same, different wherever a value differs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentKeyText, contentText, normaliseName, responseKeyText } from '../../shared/import/identity.ts';
import type { ParsedResponse } from '../../shared/import/types.ts';

const empty: ParsedResponse = { externalId: null, ratings: [], comments: [], extra: null, raw: null };

describe('normaliseName', () => {
  it('ignores case, accents, blanks, invisible characters and the order of name and surname', () => {
    const names = ['Carla Müller', 'MÜLLER, Carla', ' carla\u00a0 Mu\u0308ller ', 'Carla\u200b Müller', 'müller,carla'];
    expect(new Set(names.map(normaliseName))).toEqual(new Set(['carla muller']));
    expect(normaliseName('Dirk WEISS')).toBe(normaliseName('Dirk Weiß'));
  });

  it('does not turn round what is no name', () => {
    expect(normaliseName('Team 3, North')).toBe('team 3, north');
    expect(normaliseName('a, b, c')).toBe('a, b, c');
    expect(normaliseName('x,')).toBe('x,');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
        const once = normaliseName(name);
        expect(normaliseName(once)).toBe(once);
      }),
    );
  });
});

describe('texts to hash', () => {
  it('differ wherever a part differs, also where parts could run together', () => {
    expect(responseKeyText('a', 'bc')).not.toBe(responseKeyText('ab', 'c'));
    expect(contentKeyText('a', 'b', 11)).not.toBe(contentKeyText('a', 'b1', 1));
    expect(contentKeyText('a', 'b', 1)).not.toBe(responseKeyText('a', 'b'));
    fc.assert(
      fc.property(fc.tuple(fc.string(), fc.string()), fc.tuple(fc.string(), fc.string()), (left, right) => {
        expect(responseKeyText(...left) === responseKeyText(...right)).toBe(
          left[0] === right[0] && left[1] === right[1],
        );
      }),
    );
  });

  it('depend on stored values only, not on their order nor on raw cells nor on empty columns', () => {
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
    expect(contentText(one)).toBe(contentText(two));
  });

  it('tell apart every single change', () => {
    const variants: ParsedResponse[] = [
      empty,
      { ...empty, nps: 0 },
      { ...empty, csat: 0 },
      { ...empty, resolution: 0 },
      { ...empty, channelHops: 0 },
      { ...empty, agentId: '0' },
      { ...empty, agentName: '0' },
      { ...empty, respondedAt: 0 },
      { ...empty, interactionAt: 0 },
      { ...empty, comments: [{ key: 'a', text: 'b' }] },
      { ...empty, comments: [{ key: 'ab', text: '' }] },
      { ...empty, ratings: [{ key: 'a', value: 1, raw: null }] },
      { ...empty, extra: { a: 'b' } },
      { ...empty, agentId: '1:x', team: 'y' },
      { ...empty, agentId: '1:x6=1:y' },
    ];
    expect(new Set(variants.map(contentText)).size).toBe(variants.length);
  });
});
