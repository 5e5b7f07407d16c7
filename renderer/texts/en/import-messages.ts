// English texts: messages of the import engine (shared/import), by code.

export const importMessages = {} as const;
