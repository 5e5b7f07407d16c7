// English texts: agents list and agent page.

export const agents = {} as const;
