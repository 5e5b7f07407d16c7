// Encodings: told from the first bytes, judged over the whole file, turned into UTF-8 at every chunk boundary.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUtf8Judge, detectEncoding } from '../../shared/import/encoding.ts';
import { createTranscoder } from '../../shared/import/transcoder.ts';
import type { Encoding } from '../../shared/import/types.ts';
import { bytesOf, chunked, cp1252, readFile, utf16 } from './read-all.ts';

function transcoded(bytes: Uint8Array, encoding: Encoding, size: number): string {
  const parts: number[] = [];
  const transcoder = createTranscoder(encoding, (part) => parts.push(...part));
  for (const chunk of chunked(bytes, size)) transcoder.push(chunk);
  transcoder.end();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(parts));
}

const sample = 'Größe;añadió;€;😀;ß\r\n1;2;3;4;5\r\n';

describe('detectEncoding', () => {
  it('knows byte order marks and the NUL pattern', () => {
    const bom = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]);
    expect(detectEncoding(bom)).toEqual({ encoding: 'utf-8', hasBom: true, isCertain: true });
    for (const order of ['le', 'be'] as const) {
      for (const hasBom of [true, false]) {
        expect(detectEncoding(utf16('ticket\tscore\r\n1\t9\r\n', order, hasBom))).toEqual({
          encoding: `utf-16${order}`,
          hasBom,
          isCertain: true,
        });
      }
    }
  });

  it('prefers strict UTF-8 and falls back to windows-1252', () => {
    expect(detectEncoding(bytesOf(sample)).encoding).toBe('utf-8');
    expect(detectEncoding(cp1252('Größe;Ø;danke €5 – gut')).encoding).toBe('windows-1252');
  });

  it('does not count a character cut by the end of the head', () => {
    const bytes = bytesOf('aé');
    expect(detectEncoding(bytes.slice(0, 2)).encoding).toBe('utf-8');
  });
});

describe('createUtf8Judge', () => {
  it('agrees with the strict decoder of the runtime about what is malformed, at every chunk size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 3 }), fc.string({ maxLength: 4 }).map(bytesOf)), {
          maxLength: 12,
        }),
        fc.integer({ min: 1, max: 5 }),
        (parts, size) => {
          const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
          const judge = createUtf8Judge();
          for (const chunk of chunked(bytes, size)) judge.push(chunk);
          judge.end();
          let isStrict = true;
          try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes);
          } catch {
            isStrict = false;
          }
          expect(judge.badCount() === 0).toBe(isStrict);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('refuses overlong forms, surrogates and codes past the last', () => {
    for (const bytes of [
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf5, 0x80],
    ]) {
      const judge = createUtf8Judge();
      judge.push(Uint8Array.from(bytes));
      judge.end();
      expect(judge.badCount()).toBe(bytes.length);
    }
  });
});

describe('createTranscoder', () => {
  it('turns every encoding into the same text at every chunk size', () => {
    for (let size = 1; size < 40; size += 1) {
      expect(transcoded(bytesOf(sample), 'utf-8', size)).toBe(sample);
      expect(transcoded(bytesOf(`\ufeff${sample}`), 'utf-8', size)).toBe(sample);
      expect(transcoded(utf16(sample, 'le', true), 'utf-16le', size)).toBe(sample);
      expect(transcoded(utf16(sample, 'be', true), 'utf-16be', size)).toBe(sample);
      expect(transcoded(utf16(sample, 'be', false), 'utf-16be', size)).toBe(sample);
      expect(transcoded(cp1252('Größe – €'), 'windows-1252', size)).toBe('Größe – €');
    }
  });

  it('maps all 256 codes of windows-1252 as the standard decoder does', () => {
    const all = Uint8Array.from({ length: 256 }, (_, code) => code);
    expect(transcoded(all, 'windows-1252', 7)).toBe(new TextDecoder('windows-1252').decode(all));
  });

  it('hands ASCII chunks on without copying them', () => {
    const chunk = bytesOf('plain ascii;1;2\n');
    for (const encoding of ['utf-8', 'windows-1252'] as const) {
      const seen: Uint8Array[] = [];
      const transcoder = createTranscoder(encoding, (part) => seen.push(part));
      transcoder.push(bytesOf('first'));
      transcoder.push(chunk);
      expect(seen[1]).toBe(chunk);
    }
  });

  it('makes half a unit and lone surrogates visible', () => {
    expect(transcoded(Uint8Array.from([0x61, 0x00, 0x62]), 'utf-16le', 2)).toBe('a\ufffd');
    expect(transcoded(Uint8Array.from([0x00, 0xd8, 0x61, 0x00]), 'utf-16le', 3)).toBe('\ufffda');
  });
});

const header = 'Antwort-ID;NPS;Kommentar;Mitarbeiter\n';
const filler = Array.from({ length: 12_000 }, (_, index) => `R${index};9;gut genug;Dirk\n`).join('');

describe('encoding of a whole file', () => {
  it('reads a file of each encoding alike', () => {
    const text = 'Antwort-ID;NPS;Kommentar;Mitarbeiter\nR1;9;schön – für €5;Dirk Weiß\nR2;3;größer;Carla Müller\n';
    const files = [
      bytesOf(text),
      bytesOf(`\ufeff${text}`),
      utf16(text, 'le', true),
      utf16(text, 'be', false),
      cp1252(text),
    ];
    const read = files.map((bytes) => readFile(bytes));
    for (const { responses } of read) {
      expect(responses.map(({ agentName, comments }) => [agentName, comments[0]?.text])).toEqual([
        ['Dirk Weiß', 'schön – für €5'],
        ['Carla Müller', 'größer'],
      ]);
    }
    expect(read.map(({ plan }) => plan.layout.encoding)).toEqual([
      'utf-8',
      'utf-8',
      'utf-16le',
      'utf-16be',
      'windows-1252',
    ]);
    expect(read.map(({ plan }) => plan.layout.hasBom)).toEqual([false, true, true, false, false]);
  });

  it('finds a first byte of windows-1252 far behind the head and says how many there are', () => {
    const bytes = cp1252(`${header}${filler}RX;8;schön für Ü;Dirk Weiß\n`);
    const { plan, responses } = readFile(bytes);
    expect(plan.layout.encoding).toBe('windows-1252');
    expect(plan.warnings).toContainEqual({ code: 'encodingGuessed', params: { encoding: 'windows-1252', count: 4 } });
    expect(responses.at(-1)?.comments[0]?.text).toBe('schön für Ü');
    expect(responses.length).toBe(12_001);
  });

  it('keeps UTF-8 with a few stray bytes and counts them', () => {
    const good = bytesOf(`${header}R1;9;schön größer für alle;Dirk Weiß\n`);
    const stray = Uint8Array.from([...bytesOf('R2;8;a'), 0x8c, ...bytesOf('b;Dirk\n')]);
    const { plan, responses } = readFile(Uint8Array.from([...good, ...stray]));
    expect(plan.layout.encoding).toBe('utf-8');
    expect(plan.warnings).toContainEqual({ code: 'encodingReplaced', params: { encoding: 'utf-8', count: 1 } });
    expect(responses.map(({ comments }) => comments[0]?.text)).toEqual(['schön größer für alle', 'a\ufffdb']);
  });

  it('does as a person says', () => {
    const { plan, responses } = readFile(bytesOf(`${header}R1;9;schön;Dirk\n`), { encoding: 'windows-1252' });
    expect(plan.layout.encoding).toBe('windows-1252');
    expect(responses[0]?.comments[0]?.text).toBe('schÃ¶n');
  });
});
