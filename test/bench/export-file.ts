// Writes large survey exports for benches and flows: deterministic, in the shape and weight of a contact centre's real export (about
// 215 bytes a row, ids in no order, comments of very different length), with 0.3 % bad rows and 0.5 % repeats. All of it is invented.
import { closeSync, openSync, writeSync } from 'node:fs';

const AGENT_COUNT = 500;
const TEAM_COUNT = 25;
const DAYS = 549;
const FIRST_DAY = Date.UTC(2025, 4, 1);
const DAY_MS = 86_400_000;
const CHANNELS = ['voice', 'voice', 'voice', 'chat', 'chat', 'email', 'social', 'app'];
const REASONS = [
  'Billing',
  'Refund',
  'Late delivery',
  'Technical fault',
  'Password reset',
  'Cancellation',
  'Upgrade',
  'Complaint',
  'General question',
];
const LANGUAGES = ['en', 'es', 'de'] as const;
type Language = (typeof LANGUAGES)[number];

const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'She solved it at once',
    'I waited far too long',
    'Nobody called me back about #',
    'Friendly, but the invoice is still wrong',
    'I had to explain # three times; not good',
    'Great help, thank you',
    'The line was cut off after # minutes',
    'They said "tomorrow" and nothing happened',
  ],
  es: [
    'Lo resolvió enseguida',
    'Esperé demasiado tiempo',
    'Nadie me devolvió la llamada por #',
    'Muy amable, pero la factura sigue mal',
    'Tuve que explicar # tres veces; mal',
    'Excelente ayuda, gracias',
    'Se cortó la línea a los # minutos',
    'Me dijeron "mañana" y nada',
  ],
  de: [
    'Sofort gelöst',
    'Viel zu lange gewartet',
    'Niemand hat wegen # zurückgerufen',
    'Freundlich, aber die Rechnung stimmt noch nicht',
    'Musste # dreimal erklären; schlecht',
    'Sehr gute Hilfe, danke schön',
    'Nach # Minuten wurde aufgelegt',
    'Man sagte „morgen“, aber nichts geschah',
  ],
};
const SYLLABLES: Readonly<Record<Language, readonly string[]>> = {
  en: ['con', 'der', 'fin', 'gra', 'just', 'lo', 'mar', 'net', 'per', 'qui', 'ser', 'tion', 'un', 'ver'],
  es: ['ca', 'ción', 'de', 'fí', 'gra', 'li', 'má', 'na', 'ños', 'pe', 'que', 'rá', 'ta', 'va'],
  de: ['auf', 'be', 'chen', 'ein', 'für', 'ge', 'heit', 'kö', 'lich', 'mäch', 'ober', 'ung', 'wäh', 'ßen'],
};
const WORD_COUNT = 5000;
const LONGEST_COMMENT = 400;
const WRITE_CHARACTERS = 1_000_000;

type Random = () => number;

/** mulberry32: small, seeded, good enough to vary rows. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function int(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function pick(random: Random, list: readonly string[]): string {
  return list[int(random, list.length)] ?? '';
}

/** Words of a language that is none: as many different ones as a search index really meets. */
function wordsOf(language: Language): string[] {
  const random = randomOf(language.charCodeAt(0));
  const syllables = SYLLABLES[language];
  return Array.from({ length: WORD_COUNT }, () =>
    Array.from({ length: 2 + int(random, 3) }, () => pick(random, syllables)).join(''),
  );
}

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: wordsOf('en'),
  es: wordsOf('es'),
  de: wordsOf('de'),
};

export const EXPORT_HEADER =
  'response_id,survey,contact_at,submitted_at,agent_id,agent_name,team,channel,contact_reason,nps,csat,ces,resolved,language,comment';

/** Writes `rowCount` rows to `path`; `from` continues the response ids, so that a second file adds to a first. */
export function writeExport(path: string, rowCount: number, options: { seed?: number; from?: number } = {}): void {
  const random = randomOf(options.seed ?? 1);
  const from = options.from ?? 0;
  const file = openSync(path, 'w');
  let text = `${EXPORT_HEADER}\n`;
  let last = '';
  for (let index = 0; index < rowCount; index += 1) {
    if (index <= 100 || random() >= 0.005) last = rowOf(random, from + index, (index + random()) / rowCount);
    text += last;
    if (text.length > WRITE_CHARACTERS) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

/** @param share 0…1 of the period covered */
function rowOf(random: Random, id: number, share: number): string {
  const agent = int(random, AGENT_COUNT);
  const language = LANGUAGES[agent % LANGUAGES.length] ?? 'en';
  const answeredAt = FIRST_DAY + Math.floor(share * DAYS * DAY_MS);
  const isResolved = random() < 0.75;
  const mood = (isResolved ? 7.5 : 4) + (random() + random() - 1) * 4 + ((agent % 7) - 3) * 0.25;
  const bad = random();
  const cells = [
    idOf(id),
    `Post-contact ${language.toUpperCase()}`,
    iso(answeredAt - int(random, 2 * DAY_MS)),
    bad >= 0.001 && bad < 0.002 ? '31/31/2026' : iso(answeredAt),
    bad >= 0.002 && bad < 0.003 ? `ZZ${int(random, 99)}` : `AG${1000 + agent * 7}`,
    `Agent ${agent} Ñandú`,
    `Team ${(agent % TEAM_COUNT) + 1}`,
    pick(random, CHANNELS),
    pick(random, REASONS),
    bad < 0.001 ? '11' : step(mood, 0, 10),
    random() < 0.08 ? '' : step(mood / 2, 1, 5),
    random() < 0.25 ? '' : step(mood * 0.7, 1, 7),
    isResolved ? 'yes' : 'no',
    language,
    random() < 0.45 ? '' : commentOf(random, language),
  ];
  return `${cells.map(quoted).join(',')}\n`;
}

function step(value: number, low: number, high: number): string {
  return String(Math.max(low, Math.min(high, Math.round(value))));
}

/** Twenty hexadecimal digits that follow no order, as survey tools give them. */
function idOf(number: number): string {
  const high = (Math.imul(number ^ 0x9e3779b9, 0x85ebca6b) >>> 0).toString(16).padStart(8, '0');
  const low = (Math.imul(number + 77, 0xc2b2ae35) >>> 0).toString(16).padStart(8, '0');
  return `${high}${low}${(number & 0xffff).toString(16).padStart(4, '0')}`;
}

/** Mostly a line or two, sometimes a paragraph. */
function commentOf(random: Random, language: Language): string {
  const length = Math.min(LONGEST_COMMENT, 25 * Math.exp(2.4 * random()));
  let text = '';
  while (text.length < length) {
    const joint = random();
    const sentence = pick(random, SENTENCES[language]).replace('#', String(100_000 + int(random, 900_000)));
    text += `${text === '' ? '' : joint < 0.1 ? '\n' : joint < 0.5 ? '; ' : '. '}${sentence}`;
    // Frequent words are frequent, rare ones rare.
    if (random() < 0.5) text += ` ${WORDS[language][Math.floor(WORD_COUNT ** random()) - 1] ?? ''}`;
  }
  return text.slice(0, LONGEST_COMMENT);
}

function quoted(cell: string): string {
  return /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function iso(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
