// How lists of words are written down in this folder, and how two spellings of a word are compared. No word of any list here.

/** The words of a text that separates them by `|` or line breaks. */
export function wordList(text: string): string[] {
  return text
    .split(/[|\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** One word is often looked up in several lists in a row. */
let lastText = '';
let lastPlain = '';

/** Lower case, no accents, no punctuation, single blanks. Symbols such as emoji stay; `ß` reads as `ss`. */
export function plainWords(text: string): string {
  if (text !== lastText) {
    lastPlain = plainOf(text);
    lastText = text;
  }
  return lastPlain;
}

function plainOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/['’`´]/gu, '')
    .replace(/[^\p{L}\p{N}\p{So}]+/gu, ' ')
    .trim();
}
