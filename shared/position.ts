// Places in a list people can reorder: text keys between which another one always fits, so that inserting changes one row only.
// Keys are compared as text (digits before letters, byte by byte, as SQLite and JavaScript both do).

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A key for the end of the list; null: the list is empty. Grows by one character in 35 appended entries or fewer, not with each. */
export function positionAfter(last: string | null): string {
  if (last === null) return 'i';
  for (let index = 0; index < last.length; index++) {
    const next = DIGITS[DIGITS.indexOf(last.charAt(index)) + 1];
    if (next !== undefined) return last.slice(0, index) + next;
  }
  return `${last}i`;
}
