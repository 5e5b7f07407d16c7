// English texts: comment list.

export const comments = {} as const;
