// English texts: notes.

export const notes = {} as const;
