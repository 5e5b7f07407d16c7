// A cell of a file as a table on screen shows it. A cell may hold millions of characters; nobody reads them there.

const SHOWN = 300;

/** The beginning of a long cell, with a sign that there is more; a usual one as it is. */
export function shownCell(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
