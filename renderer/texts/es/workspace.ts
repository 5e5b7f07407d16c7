// Spanish texts: workspace.
import type { workspace as english } from '../en/workspace.ts';
import type { Shape } from '../shape.ts';

export const workspace = {} as const satisfies Shape<typeof english>;
