// English texts: import screen and import history.

export const imports = {} as const;
