// Limits of one import. Each is named in the message a person sees when a file passes it; no other file states a limit.

/** Characters of one cell. A longer cell rejects its row; it is never cut. */
export const MAX_CELL_CHARACTERS = 100_000;
/** Bytes a cell may take before its length in characters can no longer be within the limit (four bytes a character). */
export const MAX_CELL_BYTES = MAX_CELL_CHARACTERS * 4;
export const MAX_COLUMNS = 500;
export const MAX_ROWS = 5_000_000;
/** Bytes of one record; beyond it a file has no usable record ends. */
export const MAX_RECORD_BYTES = 16_000_000;
/** Bytes read before the layout is settled. */
export const HEAD_BYTES = 262_144;
/** Responses of a long file that may wait for further rows at once, and characters in them, where their rows do not follow each other. */
export const MAX_OPEN_RESPONSES = 200_000;
export const MAX_OPEN_CHARACTERS = 60_000_000;
