// English texts: tags.

export const tags = {} as const;
