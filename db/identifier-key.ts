// Keyed codes of customer identifiers: the same person gives the same code within one workspace, and nobody can read it back.
import { createHmac } from 'node:crypto';

const KEY_BYTES = 16;

/** Same e-mail or phone however it is spelled: case and blanks do not count, nor does punctuation in phone numbers. */
function normalised(identifier: string): string {
  const text = identifier.trim().toLowerCase();
  return /^[+\d\s().\-/']+$/.test(text) ? text.replace(/[^+\d]/g, '') : text.replace(/\s+/g, ' ');
}

/** The first 16 bytes of HMAC-SHA-256 over the identifier. `secret` is the workspace's own and never leaves it. */
export function identifierKey(secret: Uint8Array, identifier: string): Buffer {
  return createHmac('sha256', secret).update(normalised(identifier)).digest().subarray(0, KEY_BYTES);
}

/** The same as text, for where a code is shown or kept among other texts. */
export function identifierCode(secret: Uint8Array, identifier: string): string {
  return identifierKey(secret, identifier).toString('hex');
}
