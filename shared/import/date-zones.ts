// Time zones by the names that exports use: in cells behind a time, in headers in brackets. Offsets of real zones are in zones.ts.
import { isKnownZone } from './zones.ts';

/** Offsets in minutes of names that mean one thing. */
const ZONE_MINUTES = new Map<string, number>([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['jst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480],
  ['pet', -300],
  ['cot', -300],
  ['brt', -180],
]);

/** Names with several meanings, and the zones they stand for: which one is meant is asked. */
const AMBIGUOUS = new Map<string, readonly string[]>([
  ['cst', ['America/Chicago', 'America/Mexico_City', 'Asia/Shanghai']],
  ['ist', ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']],
  ['bst', ['Europe/London', 'Asia/Dhaka']],
  ['ast', ['America/Halifax', 'America/Puerto_Rico', 'Asia/Riyadh']],
  ['art', ['America/Argentina/Buenos_Aires', 'Africa/Cairo']],
]);

/**
 * A header names a zone, not an offset: a column headed `[MEZ]` holds what the clock on the wall showed, in summer too.
 */
const HEADER_ZONES = new Map<string, string>([
  ['utc', 'UTC'],
  ['gmt', 'UTC'],
  ['z', 'UTC'],
  ['zulu', 'UTC'],
  ...['mez', 'mesz', 'cet', 'cest', 'mez/mesz', 'cet/cest'].map((name) => [name, 'Europe/Berlin'] as const),
  ...['wet', 'west'].map((name) => [name, 'Europe/Lisbon'] as const),
  ...['eet', 'eest'].map((name) => [name, 'Europe/Athens'] as const),
  ...['est', 'edt', 'et', 'us eastern', 'eastern time'].map((name) => [name, 'America/New_York'] as const),
  ...['cdt', 'ct', 'central time'].map((name) => [name, 'America/Chicago'] as const),
  ...['mdt', 'mst', 'mt', 'mountain time'].map((name) => [name, 'America/Denver'] as const),
  ...['pst', 'pdt', 'pt', 'pacific time'].map((name) => [name, 'America/Los_Angeles'] as const),
  ['pet', 'America/Lima'],
  ['cot', 'America/Bogota'],
  ['brt', 'America/Sao_Paulo'],
  ['jst', 'Asia/Tokyo'],
]);

/** Minutes from UTC; undefined for an unknown name or one with several meanings. @param name lower case */
export function zoneMinutes(name: string): number | undefined {
  return ZONE_MINUTES.get(name);
}

/** @param name lower case */
export function isAmbiguousZone(name: string): boolean {
  return AMBIGUOUS.has(name);
}

/** The zones an ambiguous name may stand for. @param name in any case */
export function zonesCalled(name: string): readonly string[] {
  return AMBIGUOUS.get(name.toLowerCase()) ?? [];
}

export type HeaderZone =
  | { readonly kind: 'zone'; readonly zone: string }
  /** A name with several meanings, in upper case. */
  | { readonly kind: 'ambiguous'; readonly name: string };

const IN_BRACKETS = /[([]\s*([^()[\]]{1,40}?)\s*[)\]]/gu;
const AT_END = /[\s_](UTC|GMT)(?:\s*([+-]\d{1,2}(?::?\d{2})?))?$/iu;
const FROM_UTC = /^(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(\d{2}))?$/u;

/** The zone a header names: `(UTC)`, `[MEZ]`, `(America/Lima)`, `(GMT-3:30)`, `… UTC`; null where it names none. */
export function headerZone(header: string): HeaderZone | null {
  const names = [...header.matchAll(IN_BRACKETS)].map((match) => match[1] ?? '');
  const atEnd = AT_END.exec(header.trim());
  if (atEnd !== null) names.push(`${atEnd[1]}${atEnd[2] ?? ''}`);
  for (const name of names) {
    const plain = name.toLowerCase();
    const known = HEADER_ZONES.get(plain) ?? fixedZone(plain) ?? placeZone(name);
    if (known !== null) return { kind: 'zone', zone: known };
    if (AMBIGUOUS.has(plain)) return { kind: 'ambiguous', name: plain.toUpperCase() };
  }
  return null;
}

function fixedZone(name: string): string | null {
  const match = FROM_UTC.exec(name);
  if (match === null) return null;
  const [, sign = '+', hours = '0', minutes = '00'] = match;
  const zone = `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return isKnownZone(zone) ? zone : null;
}

function placeZone(name: string): string | null {
  return /^[A-Za-z_]+\/[A-Za-z_/+-]+$/u.test(name) && isKnownZone(name) ? name : null;
}

/** The header without a zone in brackets, so that `Zeit [MEZ]` reads as `Zeit`. */
export function withoutZone(header: string): string {
  return header.replace(IN_BRACKETS, (whole) => (headerZone(whole) === null ? whole : ' '));
}
