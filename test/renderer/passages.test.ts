// How a comment is cut where tagged passages begin and end, and what is left of a selection.
import { describe, expect, test } from 'vitest';
import { type Segment, type Span, segmentsOf, trimmed } from '../../renderer/comments/passages.ts';
import type { CommentRow } from '../../shared/contract/comments.ts';
import { tagId } from '../../shared/contract/values.ts';

type CommentTag = CommentRow['tags'][number];

const TEXT = 'Waited long, but friendly.';

function tag(name: string, span: Span | null): CommentTag {
  return { tagId: tagId.parse(crypto.randomUUID()), name, polarity: 0, span, personName: 'Katrin', isMine: true };
}

/** What the segments say, short: text, names of the tags, a mark if pending. */
function said(segments: readonly Segment[]): string[] {
  return segments.map(({ text, tags, isPending }) =>
    [text, tags.map(({ name }) => name).join('+'), isPending ? 'pending' : ''].join('|'),
  );
}

describe('a comment without passages', () => {
  test('is one segment', () => {
    expect(segmentsOf(TEXT, [], null)).toEqual([{ start: 0, text: TEXT, tags: [], isPending: false }]);
  });

  test('stays one if a tag is for the whole of it, and marks nothing', () => {
    expect(said(segmentsOf(TEXT, [tag('pace', null)], null))).toEqual([`${TEXT}||`]);
  });

  test('has no segment if it is empty', () => {
    expect(segmentsOf('', [], null)).toEqual([]);
  });
});

describe('passages', () => {
  const pace = tag('pace', { start: 0, end: 11 });
  const tone = tag('tone', { start: 7, end: 25 });

  test('that overlap carry both tags where they do', () => {
    expect(said(segmentsOf(TEXT, [pace, tone], null))).toEqual([
      'Waited |pace|',
      'long|pace+tone|',
      ', but friendly|tone|',
      '.||',
    ]);
  });

  test('that are the same make one segment', () => {
    const segments = segmentsOf(TEXT, [pace, tag('queue', { start: 0, end: 11 })], null);
    expect(said(segments)).toEqual(['Waited long|pace+queue|', ', but friendly.||']);
  });

  test('say where they begin', () => {
    expect(segmentsOf(TEXT, [pace, tone], null).map(({ start }) => start)).toEqual([0, 7, 11, 25]);
  });

  test('being tagged are marked, within tagged ones too', () => {
    expect(said(segmentsOf(TEXT, [pace], { start: 7, end: 16 }))).toEqual([
      'Waited |pace|',
      'long|pace|pending',
      ', but||pending',
      ' friendly.||',
    ]);
  });

  test('that end behind the text end with it, those wholly behind it are not there', () => {
    const segments = segmentsOf(TEXT, [tag('over', { start: 17, end: 99 }), tag('gone', { start: 50, end: 60 })], null);
    expect(said(segments)).toEqual(['Waited long, but ||', 'friendly.|over|']);
  });

  test('put together are the text, whatever they are', () => {
    const spans = [0, 3, 9, 26, 40].flatMap((start) => [5, 9, 26, 41].map((end) => ({ start, end })));
    const some = spans.filter(({ start, end }) => start < end);
    for (const one of some) {
      for (const other of some) {
        const segments = segmentsOf(TEXT, [tag('one', one)], other);
        expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
        expect(segments.every(({ start, text }) => TEXT.startsWith(text, start) && text !== '')).toBe(true);
      }
    }
  });
});

describe('a selection', () => {
  test.each([
    ['loses the blanks at both ends', { start: 6, end: 17 }, { start: 7, end: 16 }],
    ['without blanks at its ends stays', { start: 7, end: 16 }, { start: 7, end: 16 }],
    ['of the whole text stays', { start: 0, end: 26 }, { start: 0, end: 26 }],
    ['of blanks alone is none', { start: 12, end: 13 }, null],
    ['of nothing is none', { start: 5, end: 5 }, null],
  ])('%s', (_name, span, expected) => {
    expect(trimmed(TEXT, span)).toEqual(expected);
  });

  test('loses line breaks and tabs too', () => {
    expect(trimmed('one\n\t two \n', { start: 3, end: 11 })).toEqual({ start: 6, end: 9 });
  });
});
