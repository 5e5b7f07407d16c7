// English texts: plans and their steps.

export const training = {} as const;
