// English texts: workspace.

export const workspace = {} as const;
