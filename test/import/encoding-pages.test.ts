// The pages of single bytes: every code, which page is proposed for real sentences, what is counted. Unicode is in encoding.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LegacyPage, pageCharacters } from '../../shared/import/code-pages.ts';
import { createUtf8Judge, detectEncoding } from '../../shared/import/encoding.ts';
import { createPageTally } from '../../shared/import/page-guess.ts';
import { createTranscoder } from '../../shared/import/transcoder.ts';
import { encodings } from '../../shared/import/types.ts';
import { bytesOf, chunked, readFile } from './read-all.ts';

const pages = encodings.filter((encoding): encoding is LegacyPage => encoding in pageCharacters);

/** Text in a page; fails for characters it lacks. */
function inPage(text: string, page: LegacyPage): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80) return code;
    const place = pageCharacters[page].indexOf(character);
    if (place < 0) throw new Error(`${character} is not in ${page}`);
    return 0x80 + place;
  });
}

function transcoded(bytes: Uint8Array, page: LegacyPage, size: number): string {
  const parts: number[] = [];
  const transcoder = createTranscoder(page, (part) => parts.push(...part));
  for (const chunk of chunked(bytes, size)) transcoder.push(chunk);
  transcoder.end();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(parts));
}

const all = Uint8Array.from({ length: 256 }, (_, code) => code);

describe('pages', () => {
  it('are seven', () => {
    expect(pages.length).toBe(7);
    for (const page of pages) expect(new Set(pageCharacters[page]).size).toBe(128);
  });

  it.each(pages.filter((page) => page !== 'ibm850'))('%s maps all codes as the standard decoder does', (page) => {
    expect(transcoded(all, page, 7)).toBe(new TextDecoder(page).decode(all));
  });

  it('ibm850 maps the codes of its table', () => {
    const codes: [string, number[]][] = [
      ['ÇüéâäàåçêëèïîìÄÅ', [0x80, 0x8f]],
      ['ÉæÆôöòûùÿÖÜø£Ø×ƒ', [0x90, 0x9f]],
      ['áíóúñÑªº¿®¬½¼¡«»', [0xa0, 0xaf]],
      ['ÁÂÀ©', [0xb5, 0xb8]],
      ['¢¥', [0xbd, 0xbe]],
      ['ãÃ', [0xc6, 0xc7]],
      ['¤ðÐÊËÈıÍÎÏ', [0xcf, 0xd8]],
      ['ÓßÔÒõÕµþÞÚÛÙýÝ¯´', [0xe0, 0xef]],
      ['\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0', [0xf0, 0xff]],
    ];
    for (const [text, [first = 0, last = 0]] of codes) {
      expect(transcoded(all.subarray(first, last + 1), 'ibm850', 3)).toBe(text);
    }
  });

  it('come back at every chunk size', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.uint8Array({ maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (page, bytes, size) => {
          const text = transcoded(bytes, page, size);
          // A byte order mark of UTF-8 at the start is no text of a page.
          expect(inPage(text, page)).toEqual(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const german =
  'Frau Müller war sehr freundlich, aber die Lösung hat lange gedauert. Größe und Straße falsch. Äpfel, Öl!';
const spanish =
  'La atención fue buena, pero esperé mucho. ¿Se resolvió? Sí. Mañana llamaré otra vez, el número está mal.';
const french = 'Très bien, l’été dernier j’ai reçu la réponse. Ça va, français, œuvre, où, hôtel, Noël.';
const english = 'I don’t think so… she said “great” and it’s fine – really—it took long—too long.';
const polish = 'Zażółć gęślą jaźń. Obsługa była bardzo miła, ale czekałem długo. Wszystko załatwione, dziękuję.';
const turkish = 'Çok iyi hizmet, teşekkür ederim. Sorunum çözüldü, ağır bekledim, şikayetim yok. İyi günler.';
const russian = 'Спасибо за помощь, всё было быстро и хорошо. Ничего не решили, ждал долго; звонил три раза.';
const icelandic = 'Það er gott að fá þjónustu, ég þakka fyrir mig, mjög góð þjónusta';

describe('the page proposed', () => {
  it.each<[string, string, LegacyPage]>([
    ['German', german, 'windows-1252'],
    ['German', german, 'ibm850'],
    ['German', german, 'macintosh'],
    ['one German name', 'id;name\n1;Müller\n', 'windows-1252'],
    ['one German name', 'id;name\n1;Müller\n', 'ibm850'],
    ['one German name', 'id;name\n1;Müller\n', 'macintosh'],
    ['Spanish', spanish, 'windows-1252'],
    ['Spanish', spanish, 'ibm850'],
    ['Spanish', spanish, 'macintosh'],
    ['French', french, 'windows-1252'],
    ['French', french, 'macintosh'],
    ['English with typographic signs', english, 'windows-1252'],
    ['English with typographic signs', english, 'macintosh'],
    ['Polish', polish, 'windows-1250'],
    ['Turkish', turkish, 'windows-1254'],
    ['Icelandic', icelandic, 'windows-1252'],
    ['Russian', russian, 'windows-1251'],
    ['the euro sign of ISO 8859-15', 'Preis 5 € für Müller, 10 €', 'iso-8859-15'],
    ['the euro sign of windows-1252', 'Preis 5 € für Müller, 10 €', 'windows-1252'],
    ['French of ISO 8859-15', 'Le cœur de la réponse coûte 5 € à Žofia', 'iso-8859-15'],
  ])('for %s is the one it was written in: %#', (_, text, page) => {
    const bytes = inPage(text, page);
    expect(detectEncoding(bytes)).toEqual({ encoding: page, hasBom: false, isCertain: false });
    for (const size of [1, 2, 5]) {
      const tally = createPageTally();
      for (const chunk of chunked(bytes, size)) tally.push(chunk);
      expect(tally.page()).toBe(page);
    }
  });

  it('is windows-1252 where several would do', () => {
    for (const text of ['Straße', 'Bruno Díaz', 'añadió', 'wait…', '„so“']) {
      expect(detectEncoding(inPage(text, 'windows-1252')).encoding).toBe('windows-1252');
    }
    expect(detectEncoding(Uint8Array.from([0x61, 0xff, 0x62])).encoding).toBe('windows-1252');
  });

  it('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const { encoding } = detectEncoding(bytes);
        expect(encodings).toContain(encoding);
      }),
    );
  });
});

const table = 'Antwort-ID;NPS;Kommentar;Mitarbeiter\n';
const rows = Array.from({ length: 60 }, (_, index) => `R${index};9;schön größer, für Sie;Dirk Weiß\n`).join('');

describe('files in a page', () => {
  it.each<LegacyPage>(['windows-1252', 'ibm850', 'macintosh'])('of %s are read and the guess is said', (page) => {
    const { plan, responses } = readFile(inPage(table + rows, page));
    expect(plan.layout.encoding).toBe(page);
    expect(plan.warnings).toEqual([{ code: 'encodingGuessed', params: { encoding: page, count: 60 * 5 } }]);
    expect(responses[5]?.comments[0]?.text).toBe('schön größer, für Sie');
    expect(responses[5]?.agentName).toBe('Dirk Weiß');
  });

  it('that mix two pages are read in the one of most of them, and what makes no sense is counted', () => {
    const odd = inPage('RX;3;schön;Dirk\n', 'ibm850');
    const { plan, responses } = readFile(Uint8Array.from([...inPage(table + rows, 'windows-1252'), ...odd]));
    expect(plan.layout.encoding).toBe('windows-1252');
    expect(plan.warnings).toEqual([
      { code: 'encodingGuessed', params: { encoding: 'windows-1252', count: 301 } },
      { code: 'encodingMixed', params: { encoding: 'windows-1252', count: 1 } },
    ]);
    expect(responses.at(-1)?.comments[0]?.text).toBe('sch”n');
  });

  it('of ASCII with two bad bytes in half a megabyte are read, with a count', () => {
    const filler = Array.from({ length: 15_000 }, (_, index) => `R${index};9;all good and well;Dirk Weiss\n`).join('');
    const bytes = bytesOf(table + filler);
    bytes[300_000] = 0xe9;
    bytes[400_000] = 0x9d;
    const { plan, rows: read } = readFile(bytes);
    expect(plan.layout.encoding).toBe('windows-1252');
    expect(plan.warnings.map(({ code }) => code)).toContain('encodingGuessed');
    expect(plan.recordCount).toBe(15_000);
    expect(read.length).toBe(15_000);
  });

  it('are read as a person says', () => {
    const { plan, responses } = readFile(inPage(table + rows, 'ibm850'), { encoding: 'windows-1250' });
    expect(plan.layout.encoding).toBe('windows-1250');
    expect(plan.warnings.map(({ code }) => code)).not.toContain('encodingGuessed');
    expect(responses[0]?.comments[0]?.text).toBe('sch”n gr”áer, f\u0081r Sie');
  });
});

describe('characters nobody sees', () => {
  function invisible(text: string, size: number): number {
    const judge = createUtf8Judge();
    for (const chunk of chunked(bytesOf(text), size)) judge.push(chunk);
    judge.end();
    return judge.invisibleCount();
  }

  it('are counted at every chunk size, the mark at the start of the file left out', () => {
    const text = '\ufeffa\u200bb\u200e\u202e\u2066x\u2069\ufeff\u2014“ok”\u2060';
    for (let size = 1; size < 12; size += 1) expect(invisible(text, size)).toBe(6);
    expect(invisible('Ana\u200d Quispe', 3)).toBe(1);
    expect(invisible('👩‍💻 👍🏽 ❤️‍🔥', 2)).toBe(0);
  });

  it('are said of a file, in UTF-8 and in UTF-16, and kept', () => {
    const text = 'NPS,Comment,Agent\n9,fine\u202egnp.exe,Ana\u200bQuispe\n';
    for (const bytes of [bytesOf(text), wide(text)]) {
      const { plan, responses } = readFile(bytes);
      expect(plan.warnings).toContainEqual({ code: 'invisibleCharacters', params: { count: 2 } });
      expect(responses[0]?.comments[0]?.text).toBe('fine\u202egnp.exe');
    }
  });

  it('and lone surrogates of UTF-16 are counted apart from signs the file holds itself', () => {
    const { plan, rows: read } = readFile(wide('NPS,Comment\n9,a\ud800b\ufffdc\udc00\n'));
    expect(plan.warnings).toContainEqual({ code: 'encodingReplaced', params: { encoding: 'utf-16le', count: 2 } });
    expect(read[0]?.cells[1]).toBe('a\ufffdb\ufffdc\ufffd');
  });
});

function wide(text: string): Uint8Array {
  const bytes = [0xff, 0xfe];
  for (let index = 0; index < text.length; index += 1)
    bytes.push(text.charCodeAt(index) & 0xff, text.charCodeAt(index) >> 8);
  return Uint8Array.from(bytes);
}
