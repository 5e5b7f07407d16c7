// Spanish texts: app.
import type { app as english } from '../en/app.ts';
import type { Shape } from '../shape.ts';

export const app = {} as const satisfies Shape<typeof english>;
