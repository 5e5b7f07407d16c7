// Spanish texts: plans and their steps.
import type { training as english } from '../en/training.ts';
import type { Shape } from '../shape.ts';

export const training = {} as const satisfies Shape<typeof english>;
