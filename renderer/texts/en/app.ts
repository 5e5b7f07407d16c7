// English texts: app.

export const app = {} as const;
