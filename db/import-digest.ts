// The one hash of identities: 16 bytes as a string of 16 characters below 256, which sets and rows of the import use. Nothing else.
import { hash } from 'node:crypto';

const LENGTH = 16;

/** The first 16 bytes of SHA-256 over the text in UTF-8, one character a byte. */
export function digest(text: string): string {
  return hash('sha256', text, 'binary').slice(0, LENGTH);
}

/** The digest as bytes, as it is stored. */
export function digestBytes(characters: string): Buffer {
  return Buffer.from(characters, 'latin1');
}
