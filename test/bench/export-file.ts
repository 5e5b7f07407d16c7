// Writes large survey exports for benches and flows: deterministic, believable shape, about 0.3 % bad rows and 0.5 % repeats.
import { closeSync, openSync, writeSync } from 'node:fs';

const AGENT_COUNT = 500;
const TEAM_COUNT = 25;
const DAYS = 549;
const FIRST_DAY = Date.UTC(2025, 4, 1);
const CHANNELS = ['voice', 'chat', 'email', 'social', 'app'];
const REASONS = [
  'Billing',
  'Refund',
  'Delivery',
  'Fault',
  'Password',
  'Cancellation',
  'Upgrade',
  'Complaint',
  'Question',
];
const LANGUAGES = ['en', 'es', 'de'] as const;
const SENTENCES: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
  en: [
    'She solved it at once',
    'I waited far too long',
    'Nobody called me back',
    'Friendly, but the invoice is still wrong',
    'I had to explain it three times; not good',
    'Great help, thank you',
  ],
  es: [
    'Lo resolvió enseguida',
    'Esperé demasiado tiempo',
    'Nadie me devolvió la llamada',
    'Muy amable, pero la factura sigue mal',
    'Tuve que explicarlo tres veces; mal',
    'Excelente ayuda, gracias',
  ],
  de: [
    'Sofort gelöst',
    'Viel zu lange gewartet',
    'Niemand hat zurückgerufen',
    'Freundlich, aber die Rechnung stimmt noch nicht',
    'Dreimal erklären müssen; schlecht',
    'Sehr gute Hilfe, danke schön',
  ],
};

/** mulberry32: small, seeded, good enough to vary rows. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const EXPORT_HEADER =
  'response_id,survey,contact_at,submitted_at,agent_id,agent_name,team,channel,contact_reason,nps,csat,ces,resolved,language,comment';

/** Writes `rowCount` rows to `path`; `from` continues the response ids, so that a second file adds to a first. */
export function writeExport(path: string, rowCount: number, options: { seed?: number; from?: number } = {}): void {
  const random = randomOf(options.seed ?? 1);
  const from = options.from ?? 0;
  const int = (limit: number): number => Math.floor(random() * limit);
  const file = openSync(path, 'w');
  let text = `${EXPORT_HEADER}\n`;
  let last = '';
  for (let index = 0; index < rowCount; index += 1) {
    if (index > 100 && random() < 0.005) {
      text += last;
      continue;
    }
    last = row(index);
    text += last;
    if (text.length > 1_000_000) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);

  function row(index: number): string {
    const agent = int(AGENT_COUNT);
    const language = LANGUAGES[int(3)] ?? 'en';
    const answeredAt = FIRST_DAY + Math.floor(((index + random()) / rowCount) * DAYS * 86_400_000);
    const isResolved = random() < 0.75;
    const mood = (isResolved ? 7.5 : 4) + (random() + random() - 1) * 4 + ((agent % 7) - 3) * 0.25;
    const clamp = (value: number, low: number, high: number): number =>
      Math.max(low, Math.min(high, Math.round(value)));
    const bad = random();
    const nps = bad < 0.001 ? '11' : String(clamp(mood, 0, 10));
    const submitted = bad >= 0.001 && bad < 0.002 ? '31/31/2026' : iso(answeredAt);
    const comment = random() < 0.45 ? '' : sentence(language);
    const cells = [
      `r${(from + index).toString(36).padStart(8, '0')}`,
      `Post-contact ${language.toUpperCase()}`,
      iso(answeredAt - int(172_800_000)),
      submitted,
      `AG${1000 + agent}`,
      `Agent ${agent} Ñandú`,
      `Team ${(agent % TEAM_COUNT) + 1}`,
      CHANNELS[int(CHANNELS.length)] ?? 'voice',
      REASONS[int(REASONS.length)] ?? 'Question',
      nps,
      random() < 0.08 ? '' : String(clamp(mood / 2, 1, 5)),
      random() < 0.25 ? '' : String(clamp(mood * 0.7, 1, 7)),
      isResolved ? 'yes' : 'no',
      language,
      /[",;\n]/.test(comment) ? `"${comment.replaceAll('"', '""')}"` : comment,
    ];
    return `${cells.join(',')}\n`;
  }

  function sentence(language: (typeof LANGUAGES)[number]): string {
    const list = SENTENCES[language];
    const parts = Array.from({ length: 1 + int(4) }, () => list[int(list.length)] ?? '');
    return `${parts.join(random() < 0.1 ? '\n' : '. ')} ${100_000 + int(900_000)}`;
  }
}

function iso(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
