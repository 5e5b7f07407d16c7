// Texts from which identities are hashed, and names in the form in which they are compared. Two machines compute the same from the
// same file: nothing here depends on locale, clock or workspace. Hashing itself is the caller's.
import type { ParsedResponse } from './types.ts';

/**
 * A name as it is compared: compatibility forms folded (NFKD), no accents, lower case, `ß` as `ss`, invisible characters gone,
 * single blanks, and `Müller, Carla` as `carla muller`. Used for source keys, team keys and aliases of agents.
 */
export function normaliseName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
  const parts = plain.split(',');
  if (parts.length !== 2 || /\d/u.test(plain)) return plain;
  const [last = '', first = ''] = parts.map((part) => part.trim());
  return last === '' || first === '' ? plain : `${first} ${last}`;
}

/** Each part with its length, so that no two lists of parts make the same text. */
function sealed(parts: readonly string[]): string {
  return parts.map((part) => `${part.length}:${part}`).join('');
}

/** What a response with an id is hashed from. @param sourceKey normalised name of the source */
export function responseKeyText(sourceKey: string, externalId: string): string {
  return sealed(['id', sourceKey, externalId]);
}

/**
 * What a response is hashed from where ids begin anew in every file, so that an id alone says nothing.
 * @param content hash of its `contentText` in hexadecimal
 */
export function fileKeyText(sourceKey: string, externalId: string, content: string): string {
  return sealed(['file', sourceKey, externalId, content]);
}

/**
 * What a response without an id is hashed from.
 * @param content `contentText` of the response, or a hash of it in hexadecimal
 * @param occurrence n-th equal row of one file, from 1
 */
export function contentKeyText(sourceKey: string, content: string, occurrence: number): string {
  return sealed(['content', sourceKey, content, String(occurrence)]);
}

const FIELDS = [
  'interactionId',
  'respondedAt',
  'interactionAt',
  'agentId',
  'agentName',
  'agentEmail',
  'team',
  'site',
  'channel',
  'contactReason',
  'language',
  'customerId',
  'nps',
  'csat',
  'ces',
  'resolution',
  'channelHops',
] as const;

/**
 * The stored values of a response as one text: equal texts mean that nothing changed. Fields in fixed order with their number and
 * length; what is empty or absent leaves no trace; ratings, comments and extra fields sorted by name. Raw cells do not count.
 */
export function contentText(response: ParsedResponse): string {
  let text = '';
  for (let index = 0; index < FIELDS.length; index += 1) {
    const field = FIELDS[index];
    const value = field === undefined ? undefined : response[field];
    if (value === undefined || value === null) continue;
    const written = typeof value === 'number' ? String(value) : value;
    text += `${index}=${written.length}:${written}`;
  }
  for (const { key, value } of sorted(response.ratings)) text += `r${key.length}:${key}=${value};`;
  for (const { key, text: comment } of sorted(response.comments)) {
    text += `c${key.length}:${key}=${comment.length}:${comment}`;
  }
  if (response.extra !== null) {
    for (const key of Object.keys(response.extra).sort()) {
      const value = response.extra[key] ?? '';
      text += `x${key.length}:${key}=${value.length}:${value}`;
    }
  }
  return text;
}

function sorted<Item extends { readonly key: string }>(items: readonly Item[]): readonly Item[] {
  if (items.length < 2) return items;
  return [...items].sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
}
